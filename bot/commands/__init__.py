"""What people can ask for: the grammar, the dispatch, and one file for each command."""

from bot.commands.command import Command
from bot.commands.dispatch import Commands, all_commands

__all__ = ["Command", "Commands", "all_commands"]
