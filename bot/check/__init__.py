"""Feedback on a draft reply: pure, offline, explained by the quoted words."""

from bot.check.case import Stage, Turn
from bot.check.changes import Traces
from bot.check.engine import Checked, Engine, check, engine_for
from bot.check.house import House
from bot.check.reading import Reading, read

__all__ = [
    "Checked",
    "Engine",
    "House",
    "Reading",
    "Stage",
    "Traces",
    "Turn",
    "check",
    "engine_for",
    "read",
]
