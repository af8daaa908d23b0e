"""Feedback on a draft reply: pure, offline, explained by the quoted words."""

from bot.check.case import Stage, Turn
from bot.check.changes import Traces
from bot.check.engine import Checked, Engine, check, engine_for
from bot.check.house import House
from bot.check.reading import Reading, read
from bot.check.rule import Praise, Problem
from bot.check.rules import find_rule
from bot.check.rules import rules as all_rules

__all__ = [
    "Checked",
    "Engine",
    "House",
    "Praise",
    "Problem",
    "Reading",
    "Stage",
    "Traces",
    "Turn",
    "all_rules",
    "check",
    "engine_for",
    "find_rule",
    "read",
]
