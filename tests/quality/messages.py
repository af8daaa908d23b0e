"""Customers' turns with the state that each shows, and messages with all that they show."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from bot.check.reading.model import Feeling, Flag
from tests.quality.rows import (
    ANCHOR,
    PUBLIC,
    Row,
    of_message,
    of_text,
    tips_customers,
    tsv,
)
from tests.quality.sets import load, measured

TOLD = "abcdefghi"
"""The sets of ``blind/`` that are labelled for what happened."""
STATES = ("upset", "trouble", "anxious", "confused", "pleased", "sad", "asks", "thanks")
GOEMOTIONS = {
    "frustrated": "upset",
    "warm": "pleased",
    "anxious": "anxious",
    "confused": "confused",
    "sad": "sad",
}
HAPPENED = ("our_fault", "wants_acknowledgement")
"""What a message tells of; a row names it under ``told``, or under ``unsure``."""

GRAVE = (Flag.CRISIS.value, Flag.BEREAVEMENT.value)
"""What the messages of ``fit/grave-*`` are labelled for, and nothing else."""

FLAGGED = frozenset({"repeat", "rambling", "hardship", "abuse", "legal", "security"})
"""What the messages of ``fit/flags-*`` are labelled for."""

TWICE = frozenset({"repeat", "plain_language"})
"""What the messages of ``fit/repeat-*`` are labelled for."""

MOODS = frozenset({"heat1", "heat2", "heat3", "heat4", *(f"feeling:{f}" for f in Feeling)})
"""What the messages of ``fit/felt-*`` are labelled for."""

URGENT = frozenset({"urgent"})
"""What the messages of ``fit/urgent-*`` and ``fit/pressed-*`` are labelled for."""

HEATED = frozenset({"heat1", "heat2", "heat3", "heat4", "repeat"})
"""What the messages of ``fit/heat-*`` are labelled for."""

CUSTOMER_NAMES = (
    *("terse", "chatty", "vague", "confused", "novice", "expert", "casual", "formal"),
    *("deferring", "demanding", "heat1", "heat2", "heat3", "heat4", "repeat", "plain_language"),
    "rambling",
    "urgent",
    *(f"feeling:{f}" for f in Feeling if f is not Feeling.NONE),
    *(flag.value for flag in Flag),
    *HAPPENED,
)


_OF_DEATH = re.compile(
    r"(?i)\b(?:die[ds]?|dead|death|dying|pass(?:ed|ing)|los[ts]|loss|late|fun\w*|bur(?:y|ied)|ashes|"
    r"crem\w*|widow\w*|berea\w*|gone|grie\w*|mourn\w*|estate|probate|miss (?:him|her)|heaven|peace|"
    r"condol\w*|memorial|wake|hospice|stillb\w*|miscarr\w*)\b"
)
"""Words that may tell of a death; a message without any tells of none."""


def states() -> Iterator[Row]:
    """Customers' turns with the state they show; then public comments, at a lower weight."""
    for labels, text in tsv("turns-*.tsv"):
        yield Row(of_text(text), labels)
    path = PUBLIC / "goemotions_state.jsonl"  # Apache-2.0
    if path.exists():
        known = frozenset(GOEMOTIONS.values())
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            names = frozenset({GOEMOTIONS.get(data["label"], "")})
            yield Row(of_text(data["text"].replace("[NAME]", "Sam")), names, 0.3, known)


def customers() -> Iterator[Row]:
    """Customers' messages with every trait that is not the default.

    Besides those written for it, the messages of the sets that have been measured: whole ones, and
    those that a draft answers, of which only what happened was labelled.
    """
    every, happened = frozenset(CUSTOMER_NAMES) - URGENT, frozenset(HAPPENED)
    for data in (*load("customers", "fit"), *measured("customers")):
        yield _row(data["text"], _traits(data), every - _open(data))
    yield from _labelled_for_some()
    for text in tips_customers():
        yield _row(text, (), GRAVE, ANCHOR)
    for labels, text in tsv("turns-*.tsv"):
        if "sad" in labels:
            continue  # may be bereaved
        yield _row(text, (), GRAVE)
    for data in measured("drafts"):
        if data.get("customer"):
            told = frozenset(data.get("told", ()))
            danger = frozenset({Flag.CRISIS.value} if "crisis-missed" in data["problems"] else ())
            known = happened - _open(data) | _calm(data) | danger
            yield _row(data["customer"], told | danger, known)
    yield from _ordinary()
    for data in load("looks", "fit"):
        known = frozenset(data["looked"]).difference(data["unsure"]) or NOTHING
        yield Row(of_message(data["text"]), frozenset(_traits(data)), known=known)


NOTHING = frozenset({"-"})
"""What a row is known for that no name may be learned from."""


def _row(
    text: str,
    names: Iterable[str],
    known: Iterable[str],
    weight: float = 1.0,
    *,
    posed: bool = False,
) -> Row:
    """A message, without what somebody has looked at a second time."""
    known = frozenset(known) - _looked().get(text, frozenset())
    return Row(of_message(text), frozenset(names), weight, known or NOTHING, posed)


@cache
def _looked() -> dict[str, frozenset[str]]:
    """What was looked at once more, by the text: the labels of ``fit/looks-*`` stand instead.

    Those are messages where weights fitted on others spoke against a label, or for one it lacked.
    """
    return {data["text"]: frozenset(data["looked"]) for data in load("looks", "fit")}


def _ordinary() -> Iterator[Row]:
    """Messages written for what answers them: nobody is in danger but where a file says so."""
    labelled = {data["text"] for data in load("grave", "fit")}
    keys = {"whole": ("customer",), "twins": ("customer_a", "customer_b")}
    texts = (data[key] for kind in keys for data in load(kind, "fit") for key in keys[kind])
    for text in dict.fromkeys(texts):
        if text not in labelled:
            known = set(GRAVE) if not _OF_DEATH.search(text) else {Flag.CRISIS.value}
            yield _row(text, (), known)


LABELLED_FOR = {
    "grave": GRAVE,
    "flags": FLAGGED,
    "told": HAPPENED,
    "repeat": TWICE,
    "heat": HEATED,
    "felt": MOODS,
    "urgent": URGENT,
    "pressed": URGENT,
}
"""What the messages of a kind of file are labelled for, and nothing else."""

POSED = {"grave", "repeat", "pressed"}
"""The kinds of which far more have the trait, or seem to, than ordinary messages do."""


def _labelled_for_some() -> Iterator[Row]:
    """Messages that are labelled for a few traits, and for nothing else."""
    for kind, names in LABELLED_FOR.items():
        for data in load(kind, "fit"):
            unsure = _open(data) if kind == "told" else frozenset(data.get("unsure", ()))
            known = frozenset(names) - unsure
            yield _row(data["text"], _traits(data), known, posed=kind in POSED)
    for text in dict.fromkeys(_in_danger()):
        yield _row(text, {Flag.CRISIS}, {Flag.CRISIS}, posed=True)


def _in_danger() -> Iterator[str]:
    """What drafts answer that were written to miss a danger to somebody's life."""
    for data in load("drafts", "fit"):
        if "crisis-missed" in data["problems"]:
            yield data["customer"]


def _calm(data: dict[str, Any]) -> frozenset[str]:
    """What the message of a draft is not, where nothing was written for that."""
    marked = {*data["problems"], *data.get("also", ()), *data.get("tempts", ())}
    found = set() if "crisis-missed" in marked else {Flag.CRISIS.value}
    if not _OF_DEATH.search(data["customer"]):
        found.add(Flag.BEREAVEMENT.value)
    return frozenset(found)


def _open(data: dict[str, Any]) -> frozenset[str]:
    """What is left open: a fault that may be ours counts as none, a wish for a word as neither."""
    told = data["id"].startswith(tuple(TOLD)) if "id" in data else True
    return frozenset(data.get("unsure", ())) - {"our_fault"} if told else frozenset(HAPPENED)


def _traits(data: dict[str, object]) -> Iterable[str]:
    for key in ("closeness", "clarity", "know_how", "register", "assertiveness"):
        yield str(data.get(key, ""))
    heat = int(str(data.get("heat", 0)))
    yield f"feeling:{data.get('feeling', 'none')}"
    yield from (f"heat{step}" for step in range(1, heat + 1))
    yield from (key for key in ("repeat", "plain_language", "rambling", "urgent") if data.get(key))
    yield from data.get("flags", ())  # type: ignore[misc]
    yield from data.get("told", ())  # type: ignore[misc]
