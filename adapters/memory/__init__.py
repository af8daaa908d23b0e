"""A chat in memory, for tests and for trying the core without a platform."""
