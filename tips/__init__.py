"""The teaching content: weekly tips and practice scenarios. No code."""
