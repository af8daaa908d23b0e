"""Whether a draft moves anything: answers, asks, does, schedules or hands over."""

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.document import Sentence

__all__ = ["first_progress", "moves_on"]


def moves_on(case: Case) -> bool:
    """Whether any sentence of the draft brings the customer further."""
    return case.does(Act.MOVES)


def first_progress(case: Case) -> Sentence | None:
    """The first sentence that brings the customer further."""
    return next(iter(case.doing(Act.MOVES)), None)
