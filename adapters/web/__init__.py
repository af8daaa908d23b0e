"""The playground: a page on this computer that looks and feels like a team chat."""
