"""G04: a time to hold to."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise
from bot.check.vocabulary import BOUND_TIME

PAST = Cue(
    "(ago|last (week|night|month|year)|yesterday|since|was|were|had been|every|per|a (day|week"
    "|month|year)|for the (last|past))"
)


class RealTime(Praise):
    """Sees a bounded time for what happens next, or for the next report.

    Why: A time can be held to; "soon" cannot.

    Evidence: Kept promises are what pays (Gneezy & Epley 2014); a wait is easier when the work is
    shown (Buell & Norton 2011).

    Silent: on past times, durations of a fault, and prices per month.
    """

    number = "G04"
    tip = "W17"
    why = "A time they can hold you to."
    fires = (
        "I'll write to you by 14:30.",
        "I'm checking the mail log, back in about two minutes.",
        "The refund reaches your account within three working days.",
    )
    silent = (
        "We'll get back to you soon.",
        "The order was placed two days ago.",
        "It costs €4 a month.",
        "The outage lasted 20 minutes.",
        "I'll look into it.",
    )
    when = (BOUND_TIME,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[BOUND_TIME]:
            if case.at(span) & {Act.DOING, Act.WHEN} and not case.near(span, PAST):
                yield self.finding(span)
                return
