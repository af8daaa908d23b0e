"""Fit the weights of what speaks for a finding in a sentence: ``python -m tests.quality.telling``.

How much a sentence reads like a finding (`tests.quality.fitting`) is known for labelled drafts by
weights that have not seen them (`tests.quality.crossfit`). One logistic regression over the
`bot.check.signs` of every sentence that may have a finding tells what that is worth. The project's
own examples and tips count as they are read by the weights in use.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bot.check.case import Case
from bot.check.engine import default_engine
from bot.check.likeness import FLOOR, candidates, tells_by_itself
from bot.check.rule import Rule, Severity
from bot.check.rules import rules
from bot.check.signs import TIMES, Signs, expanded
from bot.series import all_series
from bot.series.tip import AFTER
from tests.practice.sequences import SCENARIOS, sequences
from tests.quality.crossfit import group_of, held_out
from tests.quality.fitting import WEIGHTS
from tests.quality.rows import ANCHOR, FIRM
from tests.quality.sentences import FINDINGS, twin_replies
from tests.quality.sets import load, measured, turns

EVERY = frozenset(FINDINGS)
STRENGTH = 0.03  # inverse of the L2 penalty; picked by leaving out whole files
SKILLED = 14.0
"""What a reply in practice weighs: no line of a skilled one has a finding."""
TEMPERED = frozenset({"mirrors-heat"})
"""What no line of a mediocre reply has, however hot the customer."""
FOLDS = 6
LEAST = float(np.log(FLOOR / (1 - FLOOR)))
FULLY = "sxy"
"""How the names of those files of ``fit/`` begin that are labelled for every finding."""
SURE = {Severity.STOP: 0.93, Severity.FIX: 0.9, Severity.CONSIDER: 0.0}
"""The share of right ones that are told of without a doubt, at least, by the usual severity."""
LIKELY = {Severity.STOP: 0.895, Severity.FIX: 0.845, Severity.CONSIDER: 0.95}
"""The same of those and of the judgement calls together."""

Likes = list[dict[str, float]]


@dataclass(frozen=True)
class Line:
    """A sentence that may have a finding: its signs, and whether it has it.

    ``draft`` is the id of its draft, empty for the project's own; ``rule`` the finding.
    """

    draft: str
    rule: str
    severity: Severity
    signs: dict[str, float]
    on: bool
    weight: float = 1.0


def lines(likes: Mapping[str, Likes]) -> Iterator[Line]:
    """The sentences of all labelled drafts, and of our own texts."""
    for data in (*measured("drafts"), *load("drafts", "fit")):
        yield from _of_draft(data, _known(data), likes[data["id"]])
    for data in twin_replies():
        yield from _of_draft(data, EVERY, likes[data["id"]])
    for rule in rules():
        for example, fires in rule.examples() if rule.id in EVERY else ():
            data = {"draft": example.draft, "customer": example.customer, "id": ""}
            problems = {rule.id: ""} if fires else {}
            yield from _of_draft(data | {"problems": problems}, frozenset({rule.id}), weight=FIRM)
    for tip in all_series()["rapport"].tips:
        for line in tip.lines(AFTER):
            data = {"draft": line.text, "customer": line.customer, "id": "", "problems": {}}
            yield from _of_draft(data, EVERY, weight=ANCHOR)
    for scenario in SCENARIOS.values():  # what is said, as if it were always the first answer
        for kind, lacked in (("skilled", EVERY), ("mediocre", TEMPERED)):
            for reply in chain.from_iterable(sequences(scenario.id)[kind]):
                data = {"draft": reply, "customer": scenario.openings[0], "id": "", "problems": {}}
                yield from _of_draft(data, lacked, weight=SKILLED)


def _known(data: dict[str, Any]) -> frozenset[str]:
    """The findings that the labels of a draft speak about."""
    head, _, tail = data["id"].rpartition("-")
    posed = len(head) > 2 and not (tail[0] in FULLY and tail[1:2].isdigit())
    known = EVERY & {head, *data["problems"]} if posed else EVERY
    return known - set(data.get("also", ()))


def _of_draft(
    data: dict[str, Any], known: frozenset[str], likes: Likes | None = None, weight: float = 1.0
) -> Iterator[Line]:
    engine = default_engine()
    case = engine.case(data["draft"], data.get("customer"), turns(data))
    read = likes or [{name: row.logit(name) for name in FINDINGS} for row in case.likeness]
    signs = Signs(case, read)
    for rule, found in engine.hits(case):
        found = list(found) if rule.id in known else []
        if rule.id not in known or any(tells_by_itself(case, finding) for finding in found):
            continue
        like = [index for index, row in enumerate(read) if row[rule.id] >= LEAST]
        for index, _, hit, spared in candidates(rule, case, found, signs.likest(rule.id, like)):
            on = _has(case, index, rule, data)
            if on or rule.id not in data["problems"]:  # another line than the one that has it
                yield Line(
                    data["id"],
                    rule.id,
                    _usual(rule),
                    signs.of(rule.id, index, hit=hit, spared=spared),
                    on,
                    weight,
                )


def _has(case: Case, index: int, rule: Rule, data: dict[str, Any]) -> bool:
    """Whether the sentence at ``index`` is what has the finding, by its label."""
    quote = data["problems"].get(rule.id)
    if not quote:
        return quote is not None
    start = data["draft"].find(quote)
    sentence = case.draft.sentences[index]
    return start < sentence.end and sentence.start < start + len(quote)


def _usual(rule: Rule) -> Severity:
    severity = rule.finding().severity
    assert severity is not None
    return severity


class Model:
    """A logistic regression over named signs."""

    def __init__(self, rows: list[Line], names: list[str]) -> None:
        self.columns = {name: column for column, name in enumerate(names)}
        matrix = _matrix(rows, self.columns)
        self.scale = _spread(matrix, self.columns)
        on = np.array([row.on for row in rows])
        weight = np.array([row.weight for row in rows])
        model = LogisticRegression(C=STRENGTH, max_iter=2000, tol=1e-3)
        self.model = model.fit(matrix @ sparse.diags(1 / self.scale), on, weight)

    def scores(self, rows: list[Line]) -> np.ndarray:
        """The logit of each row."""
        scaled = _matrix(rows, self.columns) @ sparse.diags(1 / self.scale)
        return self.model.decision_function(scaled)

    def data(self) -> dict[str, Any]:
        """The bias and the weights, over signs that are not scaled."""
        weights = self.model.coef_[0] / self.scale
        kept = {n: round(float(w), 3) for n, w in zip(self.columns, weights, strict=True)}
        bias = round(float(self.model.intercept_[0]), 2)
        return {"bias": bias, "weights": {n: w for n, w in kept.items() if w}}


def _matrix(rows: list[Line], columns: Mapping[str, int]) -> sparse.csr_matrix:
    found = [
        (number, columns[name], value)
        for number, row in enumerate(rows)
        for name, value in expanded(row.rule, row.signs)
        if name in columns
    ]
    at, column, values = zip(*found, strict=True)
    shape = len(rows), len(columns)
    return sparse.csr_matrix((np.array(values, np.float32), (at, column)), shape)


def _spread(matrix: sparse.csr_matrix, columns: Mapping[str, int]) -> np.ndarray:
    """How far what stands in each column varies.

    What is weighed for one finding alone varies as the sign does over all of them: it must not be
    cheaper to the penalty the rarer the finding is.
    """
    mean = np.asarray(matrix.mean(0)).ravel()
    square = np.asarray(matrix.multiply(matrix).mean(0)).ravel()
    spread = np.sqrt(np.maximum(square - mean**2, 1e-6))
    for name, column in columns.items():
        finding, _, sign = name.rpartition(TIMES)
        if finding in EVERY:
            spread[column] = spread[columns[sign]] if sign else 1.0
    return spread


def fit(rows: list[Line]) -> dict[str, Any]:
    """The data of ``telling.json``."""
    names = sorted({name for row in rows for name, _ in expanded(row.rule, row.signs)})
    held = _held_out(rows, names)
    bars: dict[str, dict[str, float]] = {"bars": {}, "sure": {}}
    for severity in Severity:
        scores, on = _best(rows, held, severity)
        bars["sure"][severity] = _lowest(scores, on, SURE[severity])
        bars["bars"][severity] = _lowest(scores, on, LIKELY[severity])
        for which, bar in (("sure", bars["sure"][severity]), ("likely", bars["bars"][severity])):
            said = scores >= bar
            print(f"{severity:9} {which:7} {bar:6.2f} right {on[said].sum()}/{said.sum()}")
    return bars | Model(rows, names).data()


def _held_out(rows: list[Line], names: list[str]) -> np.ndarray:
    """The score of each row by weights fitted on other files; none for what is our own."""
    groups = sorted({group_of(row.draft) for row in rows if row.draft})
    fold = {group: index % FOLDS for index, group in enumerate(groups)}
    folds = np.array([fold[group_of(row.draft)] if row.draft else -1 for row in rows])
    scores = np.full(len(rows), np.nan)
    for number in range(FOLDS):
        held = np.flatnonzero(folds == number)
        model = Model([row for row, f in zip(rows, folds, strict=True) if f != number], names)
        scores[held] = model.scores([rows[index] for index in held])
    return scores


def _best(
    rows: list[Line], scores: np.ndarray, severity: Severity
) -> tuple[np.ndarray, np.ndarray]:
    """The likeliest line of each draft of the newest sets, by finding: scores, and labels."""
    best: dict[tuple[str, str], tuple[float, bool]] = {}
    for row, score in zip(rows, scores, strict=True):
        if row.severity is severity and group_of(row.draft or "-") in NEWEST:
            key = row.draft, row.rule
            best[key] = max(best.get(key, (-np.inf, False)), (float(score), row.on))
    found = sorted(best.values(), reverse=True)
    return np.array([score for score, _ in found]), np.array([on for _, on in found])


NEWEST = frozenset((*"QRSTUVWXYZ0123456789", *"kz ka kb kd ke kl km kn kt kv kw kx".split()))
"""The sets that other briefs asked for, as a hidden one would be; bars are set on them."""


def _lowest(scores: np.ndarray, on: np.ndarray, least: float) -> float:
    """The lowest score down to which that share of all are right."""
    good = np.cumsum(on) >= least * np.arange(1, len(on) + 1)
    return round(float(scores[np.flatnonzero(good)[-1]]), 2) if good.any() else 99.0


if __name__ == "__main__":
    rows = list(lines(held_out()))
    print(len(rows), "lines")
    text = json.dumps(fit(rows), indent=1, ensure_ascii=False) + "\n"
    (WEIGHTS / "telling.json").write_text(text, encoding="utf-8")
