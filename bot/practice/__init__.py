"""Practice: difficult customers who react, coach and debrief. Pure: no clock, no chance, no I/O."""

from bot.practice.debrief import Debrief, debrief_of, mood_line
from bot.practice.drill import Check, Drill, Nudge, Reply, respond
from bot.practice.feedback import Feedback, feedback_on
from bot.practice.scenario import Ending, Scenario
from bot.practice.wire import played_to_wire

__all__ = [
    "Check",
    "Debrief",
    "Drill",
    "Ending",
    "Feedback",
    "Nudge",
    "Reply",
    "Scenario",
    "debrief_of",
    "feedback_on",
    "mood_line",
    "played_to_wire",
    "respond",
]
