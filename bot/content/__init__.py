"""What a team writes for itself: files read, with errors that name the line and what to write."""

from bot.content.house import load_house

__all__ = ["load_house"]
