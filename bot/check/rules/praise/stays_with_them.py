"""G08: still here."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Praise
from bot.check.vocabulary import STAYING

GENERIC = Cue(
    "let me know if (you|there's|there is|this|that|anything) (have |need |is |)(any|anything"
    "|further|more|else|help|helps|helped|questions)",
    "if (you|there) (have|need|'s|is|are|require|should have) (any|anything|further|more|other"
    "|additional) ",
    "if (you|there) (have|need|has|are|is) (anything|any other|any further|any more|further|more) ",
)


class StaysWithThem(Praise):
    """Sees that the writer stays while the customer tries, or what to do if it fails.

    Why: A step tried alone is a step with a way back, and nobody feels sent off.

    Evidence: Showing that work goes on makes waits acceptable (Buell & Norton 2011); the fear of
    being dropped is support craft.

    Silent: on stock offers of further help, and for somebody calm with nothing to try, an expert,
    or a clipped request, who get on alone.
    """

    number = "G08"
    tip = "W26"
    why = "They won't feel dropped: you stay, or they know what to do next."
    fires = (
        "Restart it; I'll wait here, about two minutes.",
        "If it stays red, send me the last line of it.",
        "Give it a go in your own time, I'm on until 9 tonight.",
    )
    silent = (
        "Restart it and see.",
        "Let me know if you have any questions.",
        "Here is the form.",
        "If the parcel is under 2 kg, the price is €4.",
        "I'll send it on Monday.",
        Example("Sent. I'll wait here while you open it.", "resend invoice march"),
    )
    when = (STAYING,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        nothing_to_try = not case.does(Act.INSTRUCTS, Act.ASKS)
        on_their_own = case.is_expert or case.is_terse or nothing_to_try
        if case.flagged(Flag.ABUSE) or (on_their_own and not incident.wants_gentleness(case)):
            return
        for span in draft[STAYING]:
            sentence = draft.sentence_at(span[0])
            closes = case.acts[sentence.index] == {Act.CLOSES}
            if not closes and not draft.within(sentence, GENERIC):
                yield self.finding((sentence.start, sentence.end))
                return
