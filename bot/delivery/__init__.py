"""Nothing handled twice, nothing posted twice, nothing lost."""
