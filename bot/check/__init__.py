"""Feedback on a draft reply: pure, offline, explained by the quoted words."""
