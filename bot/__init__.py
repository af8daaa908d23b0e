"""Rapport: a chat bot that helps support teams treat each customer as that customer wants."""

__version__ = "0.1.0"
