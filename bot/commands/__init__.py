"""What people can ask for: the grammar, the dispatch, and one file for each command."""
