"""The words that a reading rests on. Worked out only when somebody asks for them."""

import re
from collections.abc import Iterable, Iterator

from bot.check.document import WORD, Document
from bot.check.matcher import Span
from bot.check.reading.cues import FLAGS, TRAITS
from bot.check.reading.family import Family
from bot.check.reading.features import message_features
from bot.check.reading.model import Reading
from bot.check.reading.state import states_of
from bot.check.shapes import gist
from bot.check.weights import load

__all__ = ["evidence"]

_MOST = 3  # spans a trait: enough to see why
_ROW = re.compile(r"[a-z0-9' ]+")
_TOLD_BY = {
    "angry_issue": ("angry", "sarcasm"),
    "angry_person": ("abuse", "at_person"),
    "heat1": ("angry",),
    "heat2": ("angry", "sarcasm"),
    "heat3": ("angry", "at_person"),
    "heat4": ("abuse", "at_person", "angry"),
}
"""The families that tell of a scorer which none is named after."""


def evidence(reading: Reading) -> dict[str, list[list[int]]]:
    """Return, for each trait that is not neutral, the spans of the message that say so most.

    What shows in the form of the whole message, and in no words, rests on all of it.
    """
    features = list(dict.fromkeys(_features(reading.document)))
    return {
        trait: [list(span) for span in _spans(reading.document, scorers, features)]
        for trait, scorers in _scorers(reading).items()
    }


def _features(document: Document) -> Iterable[str]:
    yield from sorted(message_features(document, states_of(document)))


def _scorers(reading: Reading) -> dict[str, list[str]]:
    """The scorers behind each trait's value; none where that is the neutral one."""
    known = set(load("customer").names)
    named = {
        **{
            trait: getattr(reading, trait).value
            for trait in ("closeness", "clarity", "know_how", "register", "assertiveness")
        },
        "feeling": f"feeling:{reading.feeling.value}",
        "heat": f"heat{reading.heat.value}",
        **{
            trait: trait if getattr(reading, trait).value else ""
            for trait in ("repeat", "plain_language", "rambling")
        },
    }
    scorers = {trait: [name] if name in known else [] for trait, name in named.items()}
    return {**scorers, "flags": [flag.value for flag in reading.flags.value]}


def _spans(document: Document, scorers: list[str], features: list[str]) -> list[Span]:
    spans: list[Span] = []
    for scorer in scorers:
        told = [span for family in _families(scorer) for span in family.spans(document)]
        deciding = iter(load("customer").deciding(scorer, features))
        while len(told) < _MOST and (feature := next(deciding, None)):
            told += _find(feature, document.masked)
        spans += told[:_MOST]
    if scorers and not spans:
        start = len(document.text) - len(document.text.lstrip())
        spans = [(start, max(start, len(document.text.rstrip())))]
    return sorted(set(spans))


def _families(scorer: str) -> Iterator[Family]:
    name = scorer.removeprefix("feeling:")
    for told_by in _TOLD_BY.get(name, (name,)):
        family = FLAGS.get(told_by) or TRAITS.get(told_by)
        if family:
            yield family


def _find(feature: str, masked: str) -> list[Span]:
    if feature[0] == "{":
        return _find_concepts(feature, masked)
    if not _ROW.fullmatch(feature):
        return []
    words = r"\W+".join(map(re.escape, feature.split()))
    found = re.search(rf"\b{words}\b", masked)
    return [found.span()] if found else []


def _find_concepts(feature: str, masked: str) -> list[Span]:
    """The first run of words with these concepts in a row."""
    said = [(told, word.span()) for word in WORD.finditer(masked) if (told := gist([word[0]]))]
    wanted = re.findall("{[^}]+}", feature)
    for first in range(len(said) - len(wanted) + 1):
        run = said[first : first + len(wanted)]
        if [told for told, _ in run] == wanted:
            return [(run[0][1][0], run[-1][1][1])]
    return []
