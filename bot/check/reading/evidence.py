"""The words that a reading rests on. Worked out only when somebody asks for them."""

import re
from collections.abc import Iterable

from bot.check.document import Document
from bot.check.matcher import Span
from bot.check.reading.cues import FLAGS
from bot.check.reading.features import message_marks, message_spelled
from bot.check.reading.model import Reading
from bot.check.reading.state import states_of
from bot.check.weights import features_of, load

__all__ = ["evidence"]

_MOST = 3  # spans a trait: enough to see why
_WORDS = re.compile(r"[a-z0-9' ]+")
_CUED = frozenset({"repeat", "plain_language", "flags"})


def evidence(reading: Reading) -> dict[str, list[list[int]]]:
    """Return, for each trait that is not neutral, the spans of the message that say so most."""
    names = _names(reading)
    features = list(dict.fromkeys(_features(reading.document)))
    return {trait: _spans(reading, scorers, features) for trait, scorers in names.items()}


def _features(document: Document) -> Iterable[str]:
    yield from sorted(features_of(message_spelled(document)))
    yield from message_marks(document, states_of(document))


def _names(reading: Reading) -> dict[str, list[str]]:
    """The scorers behind each trait's value."""
    known = set(load("customer").names)
    names: dict[str, list[str]] = {}
    for trait in ("closeness", "clarity", "know_how", "register", "assertiveness"):
        value = getattr(reading, trait).value
        names[trait] = [value] if value in known else []
    feeling = f"feeling:{reading.feeling.value}"
    names["feeling"] = [feeling] if feeling in known else []
    names["heat"] = [f"heat{reading.heat.value}"] if reading.heat.value else []
    for trait in ("repeat", "plain_language", "rambling"):
        names[trait] = [trait] if getattr(reading, trait).value else []
    names["flags"] = [flag.value for flag in reading.flags.value]
    return names


def _spans(reading: Reading, scorers: list[str], features: list[str]) -> list[list[int]]:
    spans: list[Span] = []
    for scorer in scorers:
        if scorer in FLAGS:
            spans += FLAGS[scorer].spans(reading.document)
        for feature in load("customer").deciding(scorer, features):
            if len(spans) >= _MOST:
                break
            spans += _find(feature, reading.document.masked)
    return [list(span) for span in sorted(set(spans))[:_MOST]]


def _find(feature: str, folded: str) -> list[Span]:
    if not _WORDS.fullmatch(feature):
        return []
    words = r"\W+".join(map(re.escape, feature.split()))
    found = re.search(rf"\b{words}\b", folded)
    return [found.span()] if found else []
