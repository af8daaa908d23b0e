"""Apology and feeling."""
