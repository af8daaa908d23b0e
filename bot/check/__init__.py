"""Feedback on a draft reply: pure, offline, explained by the quoted words."""

from bot.check.case import Stage, Turn
from bot.check.engine import Checked, Engine, check
from bot.check.reading import Reading, read

__all__ = ["Checked", "Engine", "Reading", "Stage", "Turn", "check", "read"]
