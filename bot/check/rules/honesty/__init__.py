"""Honesty and trust."""
