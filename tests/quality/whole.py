"""Fit the weights over whole drafts (`bot.check.whole`): ``python -m tests.quality.whole``.

Each finding gets a logistic regression over the measures of a draft and of the message it answers,
and over whether the rule's own look found it: L2-penalised for what is missing, of which many
measures tell a little each, L1-penalised for praises, of which few drafts tell. Its bar is set on
files left out of the fitting, so that few of those it is told of lack it.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

from bot.check.case import Case
from bot.check.engine import default_engine
from bot.check.measures import measures_of
from bot.check.rule import Severity
from bot.check.rules import find_rule, rules
from bot.check.whole import FOUND, SUITS
from bot.series import all_series
from bot.series.tip import AFTER
from tests.quality import suiting
from tests.quality.fitting import WEIGHTS
from tests.quality.rows import ANCHOR, CORPUS, FIRM
from tests.quality.sentences import twin_replies
from tests.quality.sets import load, measured, turns

LABELLED = frozenset(
    "no-next-step missing-ownership skips-the-feeling dead-end-no answer-buried "
    "apology-no-repair too-cold-for-warm over-their-head".split()
)
"""The findings that the drafts of ``fit/whole-*`` are labelled for."""
LACKS = (*sorted(LABELLED), "drop-and-run", "missed-question")
"""The problems of a whole draft."""
MERITS = {
    "answer-first": {"answer-buried", "missed-question", "skips-the-feeling", "no-next-step"},
    "good-question": {"question-quiz", "ask-again"},
    "names-the-feeling": {"skips-the-feeling", "empathy-boilerplate", "tells-how-to-feel"},
    "no-with-a-way": {"dead-end-no", "policy-wall", "casual-no", "mushy-no"},
    "owns-it": {"missing-ownership", "nobody-did-it", "sorry-but", "conditional-apology"},
    "saves-face": {"blames-customer", "talks-down", "makes-it-sound-easy"},
    "says-the-thing": {"vague-thing", "over-their-head", "no-next-step"},
    "shows-you-read": {"ask-again", "missed-question", "parrots-them", "skips-the-feeling"},
    "takes-the-load": {"no-next-step", "drop-and-run", "cold-transfer", "bare-link"},
    "true-because": {"policy-wall", "nobody-did-it", "unexplained-ask"},
}
"""The praises of a whole draft, and problems of which each shows that the praise is not due."""
FINDINGS = frozenset({*LACKS, *MERITS})
STRENGTH = 0.01  # inverse of the L2 penalty; picked by leaving out whole files
PRAISED = 0.15  # the same of the L1 penalty of praises
TRUST = 2.0
"""How much more a praise's own look is trusted than any other measure."""
RIGHT = {Severity.FIX: 0.8, Severity.CONSIDER: 0.85, None: 0.76}
"""The share of right ones above the bar, at least; of praises at None.

What is to fix is told as a judgement call there, which is no worse than it being missed.
"""
SURE = 0.9
"""The same of those that are told of without a doubt."""
NEVER = 99.0  # a score that no draft has
POSED = 0.3  # what a draft counts there that was written to have, or to tempt, a finding
FEWEST = 8  # drafts on which that share must rest


@dataclass(frozen=True)
class Draft:
    """One labelled draft: its measures, which rules' own look found it, and what it lacks.

    ``known`` are the findings that its labels speak about; ``source`` the file it comes from.
    """

    measures: dict[str, float]
    found: frozenset[str]
    on: frozenset[str]
    known: frozenset[str]
    source: str
    weight: float = 1.0

    @property
    def posed(self) -> bool:
        """Whether it was written to have one of the findings, or to tempt."""
        return len(self.source) > 1


def drafts() -> Iterator[Draft]:
    """Every labelled draft that answers a message."""
    every = frozenset(LACKS)
    for path in sorted(CORPUS.glob("whole-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            on = frozenset(data["on"])
            known = (LABELLED - {*data["maybe"]}) | _undue(on)
            yield from _read(data, on, known, path.stem)
    for data in measured("drafts"):
        on = frozenset(data["problems"])
        known = every | _undue(on)
        if data["kind"] == "excellent":  # where praises are labelled in full
            on |= frozenset(data["praises"])
            known |= MERITS.keys()
        yield from _read(data, on, known - ({*data.get("also", ())} - on), data["id"][0])
    for data in load("drafts", "fit"):  # each written for one finding, and labelled for that
        on = frozenset(data["problems"]) & every
        one = frozenset({data["id"].rsplit("-", 1)[0]}) & every
        yield from _read(data, on, (one | on) - {*data.get("also", ())}, "single")
    for data in twin_replies():  # each is a good one to its own customer
        yield from _read(data, frozenset(), every, "own")
    yield from _our_own()


def _undue(problems: frozenset[str]) -> frozenset[str]:
    """The praises that a draft with ``problems`` has no claim to."""
    return frozenset(praise for praise, against in MERITS.items() if against & problems)


def _our_own() -> Iterator[Draft]:
    """The rules' examples; the tips' better replies lack nothing, and have what they teach."""
    for rule in rules():
        for example, fires in rule.examples() if rule.id in FINDINGS else ():
            data = {"customer": example.customer, "draft": example.draft}
            name = frozenset({rule.id})
            yield from _read(data, name if fires else frozenset(), name, "own", FIRM)
    for tip in all_series()["rapport"].tips:
        for line in tip.lines(AFTER):
            data = {"customer": line.customer, "draft": line.text}
            yield from _read(data, frozenset(), frozenset(LACKS), "own", ANCHOR)
            taught = frozenset(tip.rules) & MERITS.keys()
            for row in _read(data, taught, taught, "own", FIRM):
                # What a tip teaches need not be in each of its lines: where the look sees it.
                yield replace(row, known=row.known & row.found)


def _read(
    data: dict[str, Any],
    on: frozenset[str],
    known: frozenset[str],
    source: str,
    weight: float = 1.0,
) -> Iterator[Draft]:
    if not data.get("customer") or not known:
        return
    case = default_engine().case(data["draft"], data["customer"], turns(data))
    if case.customer is None:  # it is taken for another language than English
        return
    yield Draft(measures_of(case), _found(case), on & known, known, source, weight)


def _found(case: Case) -> frozenset[str]:
    looked = default_engine().looked(case)
    return frozenset(rule.id for rule, told in looked if rule.id in FINDINGS and any(told))


def fit(rows: list[Draft], name: str) -> dict[str, Any]:
    """Bias, bars and weights of the finding called ``name``."""
    known = [row for row in rows if name in row.known]
    names = [FOUND, *known[0].measures]
    matrix = np.array([[name in row.found, *row.measures.values()] for row in known], float)
    on = np.array([name in row.on for row in known])
    weight = np.array([row.weight for row in known])
    fitted = _praised if name in MERITS else _fitted
    scores = _held_out(matrix, on, weight, [row.source for row in known], fitted)
    counts = np.array([POSED if row.posed else 1.0 for row in known])
    usual = RIGHT[getattr(find_rule(name), "severity", None)]
    bar, sure = (_bar(name, on, scores, counts, least) for least in (usual, max(usual, SURE)))
    scale, model = fitted(matrix, on, weight)
    weights = model.coef_[0] / scale.scale_
    bias = float(model.intercept_[0] - weights @ scale.mean_)
    return {
        "bias": round(bias, 2),
        "bar": round(bar, 2),
        "sure": round(sure, 2),
        "weights": {
            n: round(float(w), 2) for n, w in zip(names, weights, strict=True) if abs(w) >= 0.01
        },
    }


Fitted = tuple[StandardScaler, LogisticRegression]


def _fitted(matrix: np.ndarray, on: np.ndarray, weight: np.ndarray) -> Fitted:
    scale = StandardScaler().fit(matrix)
    model = LogisticRegression(C=STRENGTH, max_iter=1000, tol=1e-3)
    return scale, model.fit(scale.transform(matrix), on, weight)


def _praised(matrix: np.ndarray, on: np.ndarray, weight: np.ndarray) -> Fitted:
    scale = StandardScaler().fit(matrix)
    scale.scale_[0] /= TRUST
    model = LogisticRegression(
        C=PRAISED, l1_ratio=1, class_weight="balanced", solver="liblinear", random_state=0
    )
    return scale, model.fit(scale.transform(matrix), on, weight)


def _held_out(
    matrix: np.ndarray,
    on: np.ndarray,
    weight: np.ndarray,
    source: list[str],
    fitted: Callable[[np.ndarray, np.ndarray, np.ndarray], Fitted],
) -> np.ndarray:
    """The score of each row by weights fitted on the other files; none for what is our own."""
    scores = np.full(len(on), np.nan)
    for name in set(source) - {"own"}:
        test = np.array([s == name for s in source])
        scale, model = fitted(matrix[~test], on[~test], weight[~test])
        scores[test] = model.decision_function(scale.transform(matrix[test]))
    return scores


def _bar(name: str, on: np.ndarray, scores: np.ndarray, counts: np.ndarray, least: float) -> float:
    """The lowest score above which few are false alarms."""
    ours = np.isnan(scores)
    on, scores, counts = on[~ours], scores[~ours], counts[~ours]
    order = np.argsort(-scores)
    right = np.cumsum((counts * on)[order])
    good = right >= least * np.cumsum(counts[order])
    good[:FEWEST] = False
    if not good.any():
        return NEVER
    bar = float(scores[order[np.flatnonzero(good)[-1]]])
    said = scores >= bar
    print(
        f"{name:20} n={on.sum():4} auc={roc_auc_score(on, scores):.3f} recall={said[on].mean():.2f}"
        f" precision={on[said].mean():.2f} at {bar:.2f}"
    )
    return bar


if __name__ == "__main__":
    rows = list(drafts())
    print(len(rows), "drafts")
    data = {name: fit(rows, name) for name in (*LACKS, *MERITS)} | {SUITS: suiting.fit()}
    text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    (WEIGHTS / "whole.json").write_text(text, encoding="utf-8")
