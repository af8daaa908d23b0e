"""The outside world: one package for each chat platform."""
