"""The features of a customer's message: its words, its shapes, and its outer form."""

import re
from collections.abc import Iterator

from bot.check.cues import Cue
from bot.check.document import Document
from bot.check.shapes import marks, spelled

__all__ = ["message_marks", "message_spelled"]

_SHOUTED = re.compile(r"\b[A-Z]{2,}(?:'[A-Z]+)?\b")
_TECHNICAL = re.compile(
    r"\b(?:\d+\.\d+\.\d+|v\d+(?:\.\d+)*|0x[0-9a-f]+|[45]\d\d|[A-Z]+_[A-Z_]+|\w+\(\)|--?[a-z][\w-]+=)|[{}<>;=|\\]{1,2}|`"
)
_LENGTHS = ((4, "#n<=4"), (8, "#n<=8"), (15, "#n<=15"), (30, "#n<=30"), (60, "#n<=60"), (120, "#n<=120"))
_STEPS = (0.3, 0.5, 0.7, 0.85, 0.95)
_ACRONYM = 4  # capitals up to this long are read as an acronym unless there are several


def message_spelled(document: Document) -> str:
    """The words of a whole message as weights take them."""
    return spelled([word for s in document.sentences for word in s.words])


def message_marks(
    document: Document, cues: dict[str, Cue], states: dict[str, float]
) -> Iterator[str]:
    """Yield every mark of ``document``.

    ``cues`` are named cues that count as marks; ``states`` are those of `states_of`.
    """
    words = [word for sentence in document.sentences for word in sentence.words]
    yield from marks(words, document.masked)
    yield from (f"#cue:{name}" for name, cue in cues.items() if cue in document.hits)
    for name, score in states.items():
        yield from (f"#{name}>{step}" for step in _STEPS if score > step)
    yield from _form(document, len(words))


def _form(document: Document, length: int) -> Iterator[str]:
    text = document.text.strip()
    yield next((name for limit, name in _LENGTHS if length <= limit), "#n>120")
    yield from _punctuation(text)
    if text[:1].islower():
        yield "#starts-lower"
    if text and text[-1].isalnum():
        yield "#ends-bare"
    if "\n" in text:
        yield "#lines"
    shouted = _SHOUTED.findall(document.text)
    if len(shouted) > 1 or any(len(word) > _ACRONYM for word in shouted):
        yield "#shouts"
        if len(shouted) * 2 > length:
            yield "#shouts-all"
    technical = len(_TECHNICAL.findall(document.text))
    if technical:
        yield "#technical"
    if technical > 2:  # one or two may be a pasted error
        yield "#very-technical"
    if not any(mark in text for mark in "'’") and length > 15:
        yield "#no-contractions"


def _punctuation(text: str) -> Iterator[str]:
    for mark in "!?":
        count = text.count(mark)
        if count:
            yield f"#{mark}"
        if count > 1:
            yield f"#{mark * 2}"
        if count > 2:
            yield f"#{mark * 3}"
    if "..." in text or "…" in text:
        yield "#..."
