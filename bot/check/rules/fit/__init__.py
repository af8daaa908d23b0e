"""Fit with this customer."""
