"""The labelled corpus in ``fit/``, as rows of features and the names that are on."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.check.acts import Act
from bot.check.document import Document, Sentence
from bot.check.matcher import Matcher
from bot.check.reading.cues import ALL
from bot.check.reading.features import message_marks, message_spelled
from bot.check.reading.model import Feeling, Flag
from bot.check.reading.state import states_of
from bot.check.shapes import sentence_features
from bot.check.weights import features_of

CORPUS = Path(__file__).parent / "fit"
PUBLIC = Path(os.environ.get("RAPPORT_EVAL", Path(__file__).parents[3] / "shared" / "eval"))


def _tsv(pattern: str) -> Iterator[tuple[set[str], str]]:
    for path in sorted(CORPUS.glob(pattern)):
        for line in path.read_text(encoding="utf-8").splitlines():
            labels, text = line.split("\t", 1)
            yield set(labels.split(",")) - {"-"}, text


MOVES = {"answers", "instructs", "asks", "doing", "when", "offers", "refers"}
"""The acts of which each brings a customer further."""
POLITE = {"courtesy", "appreciates"}
IMPOLITE = {"criticises", "hurts"}
STATES = ("upset", "trouble", "anxious", "confused", "pleased", "sad", "asks", "thanks")
GOEMOTIONS = {
    "frustrated": "upset",
    "warm": "pleased",
    "anxious": "anxious",
    "confused": "confused",
    "sad": "sad",
}


@dataclass(frozen=True)
class Row:
    """One labelled text. ``known`` are the names that its labels speak about (empty: all)."""

    features: frozenset[str]
    names: frozenset[str]
    weight: float = 1.0
    known: frozenset[str] = frozenset()


_MATCHER = Matcher(ALL)


def _sentences(text: str) -> frozenset[str]:
    document = Document(text, _MATCHER)
    return frozenset(f for s in document.sentences for f in _sentence(s, document.folded))


def _sentence(sentence: Sentence, folded: str) -> Iterator[str]:
    spelled, marks = sentence_features(sentence, folded)
    yield from features_of(spelled)
    yield from marks


def acts() -> Iterator[Row]:
    """Agents' sentences with what each does; then requests between editors, polite or not."""
    own = frozenset(act.value for act in Act if act is not Act.POLITE)
    for labels, text in _tsv("acts-*.tsv"):
        moves = {Act.MOVES.value} if labels & MOVES else set()
        yield Row(_sentences(text), frozenset(labels | moves), known=own)
        if labels & (POLITE | IMPOLITE):
            polite = {Act.POLITE.value} if labels & POLITE and not labels & IMPOLITE else set()
            yield Row(_sentences(text), frozenset(polite), known=frozenset({Act.POLITE.value}))
    for labels, text in _tsv("hedges-*.tsv"):  # plain prose, of which nothing else is asked
        yield Row(_sentences(text), frozenset(labels), known=frozenset({Act.HEDGES.value}))
    path = PUBLIC / "politeness_wiki.jsonl"  # CC BY 4.0
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            names = frozenset({Act.POLITE.value} if data["label"] == "polite" else ())
            yield Row(_sentences(data["text"]), names, known=frozenset({Act.POLITE.value}))


def states() -> Iterator[Row]:
    """Customers' turns with the state they show; then public comments, at a lower weight."""
    for labels, text in _tsv("turns-*.tsv"):
        yield Row(_sentences(text), frozenset(labels))
    path = PUBLIC / "goemotions_state.jsonl"  # Apache-2.0
    if path.exists():
        known = frozenset(GOEMOTIONS.values())
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            names = frozenset({GOEMOTIONS.get(data["label"], "")})
            yield Row(_sentences(data["text"].replace("[NAME]", "Sam")), names, 0.3, known)


def customers() -> Iterator[Row]:
    """Customers' messages with every trait that is not the default."""
    for path in sorted(CORPUS.glob("customers-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            document = Document(data["text"], _MATCHER)
            features = {
                *features_of(message_spelled(document)),
                *message_marks(document, states_of(document)),
            }
            yield Row(frozenset(features), frozenset(_traits(data)))


def _traits(data: dict[str, object]) -> Iterable[str]:
    for key in ("closeness", "clarity", "know_how", "register", "assertiveness"):
        yield str(data.get(key, ""))
    heat = int(str(data.get("heat", 0)))
    yield f"feeling:{data.get('feeling', 'none')}"
    yield from (f"heat{step}" for step in range(1, heat + 1))
    yield from (key for key in ("repeat", "plain_language", "rambling") if data.get(key))
    yield from data.get("flags", ())  # type: ignore[misc]


CUSTOMER_NAMES = (
    *("terse", "chatty", "vague", "confused", "novice", "expert", "casual", "formal"),
    *("deferring", "demanding", "heat1", "heat2", "heat3", "heat4", "repeat", "plain_language"),
    "rambling",
    *(f"feeling:{f}" for f in Feeling if f is not Feeling.NONE),
    *(flag.value for flag in Flag),
)

SETS: dict[str, tuple[Callable[[], Iterator[Row]], tuple[str, ...]]] = {
    "acts": (acts, tuple(act.value for act in Act)),
    "state": (states, STATES),
    "customer": (customers, CUSTOMER_NAMES),
}
"""Each file of weights: its rows, and its names. ``customer`` builds on ``state``."""
