"""Feedback on a draft reply: pure, offline, explained by the quoted words."""

from bot.check.case import Stage, Turn
from bot.check.changes import Traces
from bot.check.engine import Checked, Engine, check, engine_for
from bot.check.house import House
from bot.check.reading import Reading, read
from bot.check.rule import Finding, Praise, Problem
from bot.check.rules import find_rule
from bot.check.rules import rules as all_rules
from bot.check.spoken import Act, Spoken, fold, sentences

__all__ = [
    "Act",
    "Checked",
    "Engine",
    "Finding",
    "House",
    "Praise",
    "Problem",
    "Reading",
    "Spoken",
    "Stage",
    "Traces",
    "Turn",
    "all_rules",
    "check",
    "engine_for",
    "find_rule",
    "fold",
    "read",
    "sentences",
]
