"""Agents' sentences with what each does, and with the findings that each has."""

import json
from collections.abc import Iterator
from typing import Any

from bot.check.acts import Act
from bot.check.document import Document
from bot.check.rules import rules
from bot.check.shapes import sentence_features
from tests.quality.rows import (
    ANCHOR,
    MATCHER,
    PUBLIC,
    Row,
    idle,
    of_text,
    our_own,
    split,
    tsv,
    without,
)
from tests.quality.sets import load, measured

MOVES = {"answers", "instructs", "asks", "doing", "when", "offers", "refers"}
"""The acts of which each brings a customer further."""
LACKED = {
    "skips-the-feeling": frozenset({"acknowledges", "apologises", "owns"}),
    "missing-ownership": frozenset({"apologises", "owns"}),
    "dead-end-no": frozenset({"offers", "refers"}),
    "apology-no-repair": frozenset({"offers"}),
}
"""What no sentence does of a draft with a finding."""
POLITE = {"courtesy", "appreciates"}
IMPOLITE = {"criticises", "hurts"}
ACT_OF = {
    "blames-customer": "criticises",
    "mirrors-heat": "hurts",
    "blames-colleague": "blames_other",
    "tells-how-to-feel": "commands_feeling",
    "empathy-boilerplate": "boilerplate",
    "inconvenience-cliche": "boilerplate",
    "bare-dont-know": "unsure",
    "hedge-pile": "hedges",
    "dead-end-no": "refuses",
    "casual-no": "refuses",
    "passes-the-buck": "refers",
    "cold-transfer": "refers",
    "closing-too-soon": "closes",
}
"""The act of a sentence that shows a finding."""
TELLING = frozenset({"criticises", "hurts", "blames_other", "commands_feeling", "boilerplate"})
"""Those that a sentence without the finding does not do either."""

FINDINGS = tuple(
    "blames-customer talks-down makes-it-sound-easy shrug casual-no dead-end-no mushy-no "
    "policy-wall overpromise false-certainty vague-when vague-thing silent-hold bare-dont-know "
    "hedge-pile closing-too-soon blames-colleague nobody-did-it passes-the-buck cold-transfer "
    "conditional-apology sorry-but tells-how-to-feel asks-for-secret unexplained-ask "
    "upsell-in-pain joke-in-trouble small-talk-now sunny-relabel mirrors-heat same-feeling-claim "
    "empathy-boilerplate inconvenience-cliche patience-misfire bare-link".split()
)
"""The findings that one sentence can have by itself, whoever reads it."""
BESIDE = 0.3
"""What a sentence with one finding weighs as one without the others, which it may have too."""
_UNFIT = {
    *("criticises", "hurts", "blames_other", "commands_feeling", "boilerplate", "defends"),
    *("refuses", "refers", "unsure", "hedges"),
}


def acts() -> Iterator[Row]:
    """Agents' sentences with what each does; then requests between editors, polite or not."""
    own = frozenset(act.value for act in Act if act is not Act.POLITE)
    for labels, text in tsv("acts-*.tsv"):
        moves = {Act.MOVES.value} if labels & MOVES else set()
        yield Row(of_text(text), labels | moves, known=own)
        if labels & (POLITE | IMPOLITE):
            polite = {Act.POLITE.value} if labels & POLITE and not labels & IMPOLITE else set()
            yield Row(of_text(text), frozenset(polite), known=frozenset({Act.POLITE.value}))
    for labels, text in tsv("hedges-*.tsv"):  # plain prose, of which nothing else is asked
        yield Row(of_text(text), labels, known=frozenset({Act.HEDGES.value}))
    for labels, text in tsv("single-*.tsv"):
        yield Row(of_text(text), labels, known=labels | without(labels))
    for labels, text in tsv("anchors-acts.tsv"):
        yield Row(of_text(text), labels, ANCHOR, labels | without(labels))
    yield from _acts_of_findings()
    yield from _lacked()
    for labels, text in tsv("background-*.tsv"):  # what stands before an answer, and answers
        yield Row(of_text(text), labels, known=frozenset({Act.BACKGROUND.value}))
    path = PUBLIC / "politeness_wiki.jsonl"  # CC BY 4.0
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            names = frozenset({Act.POLITE.value} if data["label"] == "polite" else ())
            yield Row(of_text(data["text"]), names, known=frozenset({Act.POLITE.value}))


def _acts_of_findings() -> Iterator[Row]:
    for labels, text in tsv("wordings-*.tsv"):
        names = frozenset(ACT_OF[label] for label in labels & ACT_OF.keys())
        fine = frozenset(ACT_OF[label] for label in without(labels) & ACT_OF.keys()) & TELLING
        if names or fine:
            yield Row(of_text(text), names, BESIDE, names | fine)
    for text in our_own():
        yield Row(of_text(text), frozenset(), ANCHOR, TELLING)
    for text in idle():
        yield Row(of_text(text), frozenset(), ANCHOR, frozenset({*MOVES, "moves", "closes"}))


def _lacked() -> Iterator[Row]:
    """The sentences of whole drafts that lack something, each of which lacks it, too."""
    for data in (*load("whole", "fit"), *measured("drafts")):
        found = data.get("on", data.get("problems"))
        lacked = frozenset[str]().union(*(LACKED[name] for name in LACKED.keys() & set(found)))
        for text in split(data["draft"]) if lacked else ():
            yield Row(of_text(text), frozenset(), known=lacked)


def findings() -> Iterator[Row]:
    """Sentences with a finding, or tempting but fine; then ordinary ones, of fine replies."""
    every = frozenset(FINDINGS)
    for labels, text in tsv("wordings-*.tsv"):
        names, fine = labels & every, without(labels) & every
        features = of_text(text)
        if names or fine:
            yield Row(features, names, known=names | fine)
        yield Row(features, frozenset(), BESIDE, every - names - fine)
    for labels, text in tsv("own-*.tsv"):
        names = labels & every
        yield Row(of_text(text), names, ANCHOR, names | without(labels) & every)
    yield from _examples()
    for text in our_own():
        yield Row(of_text(text), frozenset(), ANCHOR, every)
    for data in measured("drafts"):
        yield from _of_draft(data, every - {*data.get("also", ()), *_unquoted(data)})
    for data in load("drafts", "fit"):  # each written for one finding, and labelled for that
        one = data["id"].rsplit("-", 1)[0]
        known = (frozenset({one}) | _quoted(data)) & every - _unquoted(data)
        yield from _of_draft(data, known, posed=not data["problems"])
    yield from _fine(every)


def _fine(every: frozenset[str]) -> Iterator[Row]:
    """Ordinary sentences of good replies."""
    for labels, text in tsv("acts-*.tsv"):
        if not labels & _UNFIT:
            yield Row(of_text(text), frozenset(), known=every)
    for data in twin_replies():
        for text in split(data["draft"]):
            yield Row(of_text(text), frozenset(), known=every, draft=data["id"])


def twin_replies() -> Iterator[dict[str, Any]]:
    """The replies to two customers who ask the same, as drafts: each is good for its own one."""
    measured_too = (data for data in measured("pairs") if "reply_a" in data)
    for rows, ending in ((load("twins", "fit"), ""), (measured_too, " of a pair")):
        for data in rows:
            for which in "ab":
                yield {
                    "id": f"{data['id']}{which}{ending}",
                    "customer": data[f"customer_{which}"],
                    "draft": data[f"reply_{which}"],
                    "problems": {},
                }


def _examples() -> Iterator[Row]:
    """The rules' own examples of one sentence."""
    for rule in rules():
        for example, fires in rule.examples() if rule.id in FINDINGS else ():
            if len(Document(example.draft, MATCHER).sentences) == 1 and (
                fires or not example.customer
            ):
                name = frozenset({rule.id})
                names = name if fires else frozenset[str]()
                yield Row(of_text(example.draft), names, ANCHOR, name)


def _quoted(data: dict[str, Any]) -> frozenset[str]:
    """The problems of a draft that stand in words of it."""
    return frozenset(rule for rule, quote in data["problems"].items() if quote)


def _unquoted(data: dict[str, Any]) -> frozenset[str]:
    return frozenset(data["problems"]) - _quoted(data)


def _of_draft(data: dict[str, Any], known: frozenset[str], *, posed: bool = False) -> Iterator[Row]:
    """Each sentence of a labelled draft; ``posed`` where it was written to tempt."""
    draft = data["draft"]
    spans = {r: (at := draft.find(q), at + len(q)) for r, q in data["problems"].items() if q}
    document = Document(draft, MATCHER)
    for sentence in document.sentences:
        names = frozenset(
            r for r, (start, end) in spans.items() if start < sentence.end and sentence.start < end
        )
        features = frozenset(sentence_features(sentence, document.folded))
        yield Row(features, names & known, known=known, posed=posed, draft=data["id"])
