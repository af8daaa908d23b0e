"""Helping well."""
