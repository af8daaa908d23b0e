"""G13: what was done, in things and numbers."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

DONE = Cue(
    "(i|we|ive|has|have|had|was|were|is|are|went|came|left|show|shows|showed|shipped|landed|sit|sits"
    "|failed|bounced|expired|ran|runs|now)",
    patterns=(r"\b(?:it's|they're)\b",),
)
EXACT = Cue(
    "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|both|two|three|four|five|six|seven"
    "|eight|nine|ten|twelve|noon|midnight)",
    patterns=(r"(?:[€$£₹₦]\s?\d|\b\d[\d.,:]*)",),
)
VAGUE = Cue(
    "(the|your|this|that) (issue|matter|request|problem|case|query|concern|thing|situation)"
)
_FEWEST = 3  # content words, the number among them


class SaysTheThing(Praise):
    """Sees concrete things and numbers for what was found or done, rather than "resolved".

    Why: "Your booking form, tested at 11:02" can be checked; "the issue" cannot.

    Evidence: Concrete words raise satisfaction and later spending (Packard & Berger 2021, field
    data of calls and e-mails).

    Silent: on "the issue has been resolved", on questions and on steps for the customer.
    """

    number = "G13"
    tip = "W43"
    why = "Concrete words: they can check them, or act on them."
    fires = (
        "I've fixed the booking form: a test booking for Friday came through.",
        "All 412 photos are in the backup of 3 May.",
        "The refund for the blue lamp went out at 11:02.",
    )
    silent = (
        "The issue has been resolved.",
        "Your request has been processed.",
        "Could you send me the order number?",
        "I'll check.",
        "Press 2 and then hash.",
    )
    when = (EXACT,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for sentence, acts in zip(draft.sentences, case.acts, strict=True):
            if sentence.is_question or Act.MOVES not in acts or Act.INSTRUCTS in acts:
                continue
            exact = draft.within(sentence, EXACT) and draft.within(sentence, DONE)
            concrete = len(sentence.content) >= _FEWEST
            if exact and concrete and not draft.within(sentence, VAGUE):
                yield self.finding((sentence.start, sentence.end))
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        said = case.likeliest(Act.ANSWERS, Act.DOING)
        if said is None or said.is_question or Act.INSTRUCTS in case.acts[said.index]:
            return None
        if len(said.content) < _FEWEST or case.draft.within(said, VAGUE):
            return None
        return self.finding((said.start, said.end))
