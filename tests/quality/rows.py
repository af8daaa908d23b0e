"""Labelled texts as rows of features and the names that are on, and where they come from."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.check.document import Document
from bot.check.matcher import Matcher
from bot.check.reading.cues import ALL
from bot.check.reading.features import message_features
from bot.check.reading.state import states_of
from bot.check.rules import rules
from bot.check.shapes import sentence_features
from bot.series import all_series
from bot.series.tip import AFTER, BEFORE

CORPUS = Path(__file__).parent / "fit"
TALKS = Path(__file__).parents[1] / "practice" / "sequences"
PUBLIC = Path(os.environ.get("RAPPORT_EVAL", Path(__file__).parents[3] / "shared" / "eval"))
ANCHOR = 8.0
"""What the project's own examples and texts weigh: what they show must stay so."""
FIRM = 30.0
"""The same where few measures stand in place of many words."""
IDLE = {"apology-pile", "apology-no-repair", "all-feeling-no-fix", "no-next-step"}
"""Findings of a draft in which no sentence moves anything."""
MATCHER = Matcher(ALL)


@dataclass(frozen=True)
class Row:
    """One labelled text.

    ``known`` are the names that its labels speak about (empty: all); ``posed``, whether it was
    written to have one of them, or to look like it; ``draft`` the id of the draft that it is a
    sentence of, if it is of one that is labelled.
    """

    features: frozenset[str]
    names: frozenset[str]
    weight: float = 1.0
    known: frozenset[str] = frozenset()
    posed: bool = False
    draft: str = ""


def tsv(pattern: str) -> Iterator[tuple[frozenset[str], str]]:
    """Every line of the files of this name: its labels, and its text."""
    for path in sorted(CORPUS.glob(pattern)):
        for line in path.read_text(encoding="utf-8").splitlines():
            labels, text = line.split("\t", 1)
            yield frozenset(labels.split(",")) - {"-"}, text


def without(labels: frozenset[str]) -> frozenset[str]:
    """The names that a text was written to lack: its labels that begin with ``not:``."""
    found = (label.removeprefix("not:") for label in labels if label.startswith("not:"))
    return frozenset(found)


def of_text(text: str) -> frozenset[str]:
    """The features of every sentence of ``text``."""
    document = Document(text, MATCHER)
    return frozenset(f for s in document.sentences for f in sentence_features(s, document.folded))


def of_message(text: str) -> frozenset[str]:
    """The features of a customer's whole message."""
    document = Document(text, MATCHER)
    return frozenset(message_features(document, states_of(document)))


def our_own() -> Iterator[str]:
    """Sentences of the tips' plain prose, and of skilled replies in practice talks."""
    for tip in all_series()["rapport"].tips:
        recalled = (tip.recall.question, tip.recall.answer) if tip.recall else ()
        prose = (section.prose() for section in tip.sections)
        for text in (tip.title, tip.idea, *recalled, *prose):
            yield from split(text)
        for line in tip.lines(AFTER):
            yield from split(line.text)
    for path in sorted(TALKS.glob("*.yaml")):
        for replies in yaml.safe_load(path.read_text(encoding="utf-8"))["skilled"]:
            for said in replies:
                yield from split(said)


def idle() -> Iterator[str]:
    """Sentences that show, in the rules' examples and the tips, what brings nobody further."""
    for rule in rules():
        for example, fires in rule.examples() if rule.id in IDLE else ():
            yield from split(example.draft) if fires else ()
    for tip in all_series()["rapport"].tips:
        for line in tip.lines(BEFORE) if IDLE.issuperset(tip.rules) else ():
            yield from split(line.text)


def split(text: str) -> Iterator[str]:
    """The sentences of ``text``."""
    document = Document(text, MATCHER)
    yield from (document.text[s.start : s.end] for s in document.sentences)


def tips_customers() -> Iterator[str]:
    """What customers say in the tips, but for the one who mourns."""
    for tip in all_series()["rapport"].tips:
        for line in (*tip.lines(BEFORE), *tip.lines(AFTER)):
            if line.customer and "died" not in line.customer:
                yield line.customer
