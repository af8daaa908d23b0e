"""G04: a time to hold to."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.matcher import Span
from bot.check.rule import Finding, Praise
from bot.check.vocabulary import BOUND_TIME

PAST = Cue(
    "(ago|last (week|night|month|year)|yesterday|since|was|were|had been|every|per|a (day|week"
    "|month|year)|for the (last|past))"
)

UNLESS = Cue(
    "if (you|we|the payment|payment|the form|this|it) (do not|don't|fail to|are not|aren't|is not|isn't)",
    "(unless (you|we)|failure to|failing (payment|that|this|which))",
)
"""How a threat begins."""


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
        "You must ask for it at the desk before 9 pm.",
        "If you don't pay within 7 days, we will pass this on and add a fee.",
    )
    when = (BOUND_TIME,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        bound = [
            span
            for span in case.draft[BOUND_TIME]
            if case.at(span) & {Act.DOING, Act.WHEN} and not case.near(span, PAST, UNLESS)
        ]
        ours = (span for span in bound if case.near(span, COMES))
        first = next(ours, None) or next((s for s in bound if _is_open(case, s)), None)
        if first:
            yield self.finding(first)


def _is_open(case: Case, span: Span) -> bool:
    """Whether what happens then is yet to come, and not for the customer to do."""
    text = case.draft.folded
    if text[: span[0]].endswith(_OF) or text.startswith(" this morning", span[1]):
        return False
    if case.near(span, MUST):
        return False
    done = case.draft.quote(span).lower() in _DAYS and case.near(span, DONE)
    return not done and (Act.INSTRUCTS not in case.at(span) or Act.DOING in case.at(span))


COMES = Cue(
    "(i'll|we'll|he'll|she'll|they'll|it'll|i will|we will|will (be|reach|ring|call|write|come|go|"
    "arrive|show|get|have|let|send|hear|see|land)|you'll (hear|have|get|see)|you will (hear|have|get"
    "|see)|reaches|lands|arrives|gets to you|is with you|are with you|is on|goes out|comes (out|on|to)"
    "|leaves|rings you|calls you|writes to you|back in|going (out|to))",
)
MUST = Cue("(you|please|kindly) (must|need to|have to|should|will need to|ought to)")
_OF = ("of ", "from ", "dated ")  # "your booking of 16 March"
_DAYS = frozenset(("today", "this morning", "this afternoon"))
DONE = Cue(
    "(i've|we've|i have|we have|has been|have been|has|went|left|sent|refunded|cancelled|arrived)"
)
