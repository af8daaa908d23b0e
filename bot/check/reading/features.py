"""The features of a customer's message: its words, its cues, its states, and its outer form."""

import re
from collections.abc import Iterator

from bot.check.document import Document
from bot.check.reading.contact import contact_marks
from bot.check.reading.cues import FLAGS, TRAITS
from bot.check.shapes import marks, rows_of

__all__ = ["is_curt", "is_technical", "message_features", "message_marks"]

_SHOUTED = re.compile(r"\b[A-Z]{2,}(?:'[A-Z]+)?\b")
_TECHNICAL = re.compile(
    r"\b(?:\d+\.\d+\.\d+|v\d+(?:\.\d+)*|0x[0-9a-f]+|[45]\d\d|[A-Z]+_[A-Z_]+|\w+\(\)|"
    r"--?[a-z][\w-]+=)"
    r"|[{}<>;=|\\]{1,2}|`"
)
_GREETS_BY_NAME = re.compile(
    r"(?:hi|hello|hey|hiya|morning|afternoon|evening|day)[,!]? [A-Z][a-z]+", re.IGNORECASE
)
_SIGNED = re.compile(r"(?:\n|[.!?,] )[A-Z][\w.]*(?: [A-Z][\w.'-]*){0,3}(?: \([^)\n]+\))?[.,]?$")
_TECHNICAL_MARK = re.compile(r"[\d{}<>;=|\\`_(]")  # without one, nothing technical is there
_LIVELY = re.compile(r"[!?]{2}|\x02|\b(?:lol|haha|lads|mate)\b")
_LAST = 60  # characters in which a signature stands
_LENGTHS = (4, 8, 15, 30, 60, 120)
_SENTENCES = (6, 10, 16, 24)
_STEPS = (0.3, 0.5, 0.7, 0.85, 0.95)
_ACRONYM = 4  # capitals up to this long are read as an acronym unless there are several
_COURTESIES = frozenset(
    "please pls plz kindly thanks thank thx ta cheers grateful appreciate appreciated hi hello hey"
    " hiya dear morning afternoon evening sorry apologies regards sincerely faithfully".split()
)
_FIRST_PERSON = frozenset("i i'm i've i'll i'd im ive me my mine we we're we've our us".split())
_BRIEF = 16  # words of a message that wants few back
_CURT = 10  # words up to which a message without any courtesy is curt
_SHORT = 3  # words below which an outer form says nothing


def is_curt(document: Document) -> bool:
    """Whether a message is short and without any pleasantry."""
    words = [word for sentence in document.sentences for word in sentence.words]
    short = 0 < len(words) <= _BRIEF
    return short and _COURTESIES.isdisjoint(words) and not _LIVELY.search(document.masked)


def message_features(document: Document, states: dict[str, float]) -> set[str]:
    """A whole message as weights take it; ``states`` are those of `states_of`."""
    words = [word for sentence in document.sentences for word in sentence.words]
    return rows_of(words).union(message_marks(document, states))


def message_marks(document: Document, states: dict[str, float]) -> Iterator[str]:
    """Yield what tells beside the words of ``document``."""
    words = [word for sentence in document.sentences for word in sentence.words]
    yield from marks(words, document.masked)
    yield from _cues(document)
    for name, score in states.items():
        yield from (f"#{name}>{step}" for step in _STEPS if score > step)
    text = document.text.strip()
    yield from _lengths(document, len(words))
    yield from _marks(text)
    yield from _case(text, len(words))
    yield from _manners(text, words)
    yield from _technical(text)
    yield from contact_marks(document)


def _cues(document: Document) -> Iterator[str]:
    hits = document.hits
    for kind, families in (("sure", FLAGS), ("strong", TRAITS)):
        for name, family in families.items():
            if family.is_in(document):
                yield f"#{kind}:{name}"
            if hits[family.idiom]:
                yield f"#idiom:{name}"
            elif hits[family.hint]:
                yield f"#hint:{name}"


def _lengths(document: Document, length: int) -> Iterator[str]:
    yield next((f"#n<={limit}" for limit in _LENGTHS if length <= limit), "#n>120")
    if document.sentences:
        mean = length / len(document.sentences)
        yield next((f"#mean<={limit}" for limit in _SENTENCES if mean <= limit), "#mean>24")


def _marks(text: str) -> Iterator[str]:
    for mark in "!?":
        count = text.count(mark)
        yield from (f"#{mark * times}" for times in (1, 2, 3) if count >= times)
    if "..." in text or "…" in text:
        yield "#..."
    if text and text[-1].isalnum():
        yield "#ends-bare"
    if "\n" in text:
        yield "#lines"


def _case(text: str, length: int) -> Iterator[str]:
    if text[:1].islower():
        yield "#starts-lower"
    if text.islower() and length >= _SHORT:
        yield "#all-lower"
    if " i " in text or text.startswith(("i ", "i'")):
        yield "#lower-i"
    shouted = _SHOUTED.findall(text)
    if len(shouted) > 1 or any(len(word) > _ACRONYM for word in shouted):
        yield "#shouts"
        if len(shouted) * 2 > length:
            yield "#shouts-all"


def _manners(text: str, words: list[str]) -> Iterator[str]:
    polite = _COURTESIES.intersection(words)
    if not polite and len(words) <= _CURT:
        yield "#curt"
        if _FIRST_PERSON.isdisjoint(words):
            yield "#curt-without-me"
            if "?" not in text:
                yield "#curt-order"
    if len(polite) > 1:
        yield "#manners"
    if _GREETS_BY_NAME.match(text):
        yield "#greets-by-name"
    if len(words) > _CURT and _SIGNED.search(text[-_LAST:]):
        yield "#signed"
    if not any(mark in text for mark in "'’") and len(words) > 15:
        yield "#no-contractions"


def is_technical(text: str) -> bool:
    """Whether ``text`` holds versions, codes, paths or the like."""
    return _TECHNICAL_MARK.search(text) is not None and _TECHNICAL.search(text) is not None


def _technical(text: str) -> Iterator[str]:
    count = len(_TECHNICAL.findall(text)) if _TECHNICAL_MARK.search(text) else 0
    if count:
        yield "#technical"
    if count > 2:  # one or two may be a pasted error
        yield "#very-technical"
