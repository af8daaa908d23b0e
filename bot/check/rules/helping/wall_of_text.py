"""R54: a wall of text."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Clarity, Flag, Register
from bot.check.rule import Example, Finding, Pair, Problem, Severity

_MOST_UNBROKEN = 90  # words
_MOST_IN_ALL = 150  # words
_MOST_IN_PARTS = 220  # words, where steps, a list or paragraphs break it up
_PART = 70  # words of a paragraph, at most, that breaks it up
_WORD = re.compile(r"\S*\w\S*")
LETTER = Cue(
    "(yours sincerely|yours faithfully|kind regards|best regards|warm regards|sincerely yours)",
    "dear (mr|mrs|ms|miss|mx|dr|prof|professor)",
)
_LONG = (
    "We looked at the meter and at the readings from March and from April and they don't agree "
    "with "
    "each other, so the estimate on your bill came out too high, and what we do in such a case "
    "is take "
    "the later reading as the true one and work back from there, which brings the bill down, "
    "and the "
    "difference then goes against the next bill unless you would rather have it back on your "
    "card, which "
    "is possible too but takes about a week longer, and in the meantime nothing is owed and no "
    "reminder "
    "goes out, so you can leave the old bill where it is and wait for the new one."
)


class WallOfText(Problem):
    """Sees more than some ninety words without a break, or a hundred and fifty in one message
    (more where it comes in short parts).

    Why: In a chat window a block that size is skipped, and the one line they needed goes with it.

    Evidence: Craft: guides to chat and to writing for readers of English as another language ask for
    short parts (no trial is known); the numbers are this project's own judgement.

    Silent: on parts set apart, on letters, in legal matters, and for a long formal message that asks
    for the whole story.
    """

    number = "R54"
    severity = Severity.CONSIDER
    tip = "W20"
    why = "That's a lot in one block. Answer, steps and reason in three short parts read easier."
    pair = Pair(
        "It depends on several things, and before I go into them … (170 words)",
        "Short answer: yes, by Friday. Want the details?",
    )
    fires = (
        _LONG,
        f"Hello! {_LONG} Have a good day.",
        Example(_LONG, "I don't understand my bill at all, which number do I pay??"),
    )
    silent = (
        "Short answer: yes, by Friday. Want the details?",
        _LONG[:255] + "\n\n" + _LONG[255:],
        "1. Open the lid.\n2. Lift the tray out.\n3. Press the red button for five seconds.",
        f"{_LONG}\n\nKind regards,\nMina",
        f"Dear Ms Adé, {_LONG}",
        "\n\n".join(_LONG[start : start + 255] for start in (0, 255, 510, 0)),
        "The meter was read twice, and the second reading is the right one.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.draft.words <= _MOST_UNBROKEN or case.flagged(Flag.LEGAL) or _wants_it_all(case):
            return
        if case.draft.has(LETTER):
            return
        block = max(_blocks(case.draft.folded), key=lambda part: part[1])
        listed = sum(s.is_step for s in case.draft.sentences) > 1
        most = _MOST_IN_PARTS if listed or block[1] <= _PART else _MOST_IN_ALL
        if block[1] > _MOST_UNBROKEN or case.draft.words > most:
            yield self.finding(block[0], severity=Severity.FIX if _is_lost(case) else None)


def _blocks(text: str) -> Iterator[tuple[tuple[int, int], int]]:
    """Each line's span and number of words."""
    start = 0
    for line in text.split("\n"):
        yield (start, start + len(line)), len(line.split())
        start += len(line) + 1


def _wants_it_all(case: Case) -> bool:
    customer = case.customer
    return (
        customer is not None
        and customer.rambling.value
        and customer.register.value is Register.FORMAL
    )


def _is_lost(case: Case) -> bool:
    customer = case.customer
    confused = customer is not None and (
        customer.clarity.is_sure and customer.clarity.value is Clarity.CONFUSED
    )
    return confused or case.is_terse
