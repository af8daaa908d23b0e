"""How well a reply suits its reader, fitted on pairs: ``python -m tests.quality.whole`` calls it.

Each customer of a pair has the reply that suits and one that doesn't. An L1-penalised logistic
regression learns the difference between the two, and more weakly each of them by itself, over
products of a measure of the message and a measure of the draft.
"""

from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.check.engine import default_engine
from bot.check.measures import measures_of
from bot.check.rule import Praise
from bot.check.rules import rules
from bot.check.whole import SUITS, TIMES
from bot.series import all_series
from bot.series.tip import AFTER, BEFORE
from tests.quality.rows import FIRM
from tests.quality.sets import load, measured

STRENGTH = 0.2  # inverse of the L1 penalty; picked by leaving out one file at a time
ALONE = 1.0
"""What a reply by itself weighs beside the difference to the other."""
SPREAD = 2.2
"""The standard deviation of the scores, which sets their unit."""
BAR = 0.3
"""The score from which a draft is praised for suiting its reader."""
SHARE = 6.0  # by which a product is divided, so that one measure alone is cheaper
LEAST = 0.05  # added to every standard deviation, so that rare measures don't count for much


class Choice(NamedTuple):
    """One customer, with the measures of the reply that suits, and of the other."""

    suits: dict[str, float]
    other: dict[str, float]
    weight: float = 1.0


def choices() -> Iterator[Choice]:
    """Every customer of the twins, of the pairs and of the tips, with both replies."""
    for data in (*load("twins", "fit"), *measured("pairs")):
        weight = FIRM if data["id"].startswith("own") else 1.0
        if "better" in data:
            yield from _choice(data["customer"], data["better"], data["worse"])
        else:
            yield from _choice(data["customer_a"], data["reply_a"], data["reply_b"], weight)
            yield from _choice(data["customer_b"], data["reply_b"], data["reply_a"], weight)
    for tip in all_series()["rapport"].tips:
        for weaker, better in product(tip.lines(BEFORE), tip.lines(AFTER)):
            if better.customer and better.customer == weaker.customer:
                yield from _choice(better.customer, better.text, weaker.text, FIRM)


def examples() -> Iterator[tuple[dict[str, float], bool]]:
    """What our own texts show.

    The praise's own examples show both ways; those of the others, and the tips' better lines, suit.
    """
    for rule in rules():
        for example, fires in rule.examples() if issubclass(rule, Praise) else ():
            if example.customer and (fires or rule.id == SUITS):
                yield measures_of(default_engine().case(example.draft, example.customer)), fires
    for tip in all_series()["rapport"].tips:
        for line in tip.lines(AFTER):
            if line.customer:
                yield measures_of(default_engine().case(line.text, line.customer)), True


def _choice(customer: str, suits: str, other: str, weight: float = 1.0) -> Iterator[Choice]:
    case = default_engine().case
    yield Choice(measures_of(case(suits, customer)), measures_of(case(other, customer)), weight)


def fit() -> dict[str, Any]:
    """Bias, bar and weights of how well a reply suits."""
    rows, own = list(choices()), list(examples())
    names = sorted(rows[0].suits)
    theirs = [n for n, name in enumerate(names) if name.startswith("their:")]
    drafts = [n for n, name in enumerate(names) if not name.startswith("their:")]
    every = [*(row.suits for row in rows), *(row.other for row in rows), *(m for m, _ in own)]
    raw = np.array([[float(measures[name]) for name in names] for measures in every])
    mean, scale = raw.mean(0), raw.std(0) + LEAST
    matrix = _products((raw - mean) / scale, theirs, drafts)
    alone = np.hstack([matrix, np.ones((len(matrix), 1))])
    count = len(rows)
    difference = alone[:count] - alone[count : 2 * count]
    weight = np.array([row.weight for row in rows])
    on, off = np.ones(count), np.zeros(count)
    model = LogisticRegression(
        C=STRENGTH, l1_ratio=1, fit_intercept=False, solver="liblinear", random_state=0
    ).fit(
        np.vstack([difference, -difference, alone]),
        np.r_[on, off, on, off, [suits for _, suits in own]],
        np.r_[weight, weight, ALONE * weight, ALONE * weight, np.full(len(own), FIRM)],
    )
    weights = model.coef_[0] * SPREAD / (alone @ model.coef_[0]).std()
    return _unfolded(weights, names, theirs, drafts, mean, scale)


def _products(matrix: np.ndarray, theirs: list[int], drafts: list[int]) -> np.ndarray:
    """Each measure of the message times each of the draft, then those of the draft."""
    products = matrix[:, theirs][:, :, None] * matrix[:, drafts][:, None, :] / SHARE
    return np.hstack([products.reshape(len(matrix), -1), matrix[:, drafts]])


def _unfolded(
    weights: np.ndarray,
    names: list[str],
    theirs: list[int],
    drafts: list[int],
    mean: np.ndarray,
    scale: np.ndarray,
) -> dict[str, Any]:
    """The weights as they apply to plain measures, their means and scales multiplied out."""
    table: dict[str, float] = {}
    bias = float(weights[-1])
    pairs = [(t, d) for t in theirs for d in drafts]
    for (t, d), weight in zip(pairs, weights, strict=False):
        worth = weight / SHARE / (scale[t] * scale[d])
        if worth:
            table[f"{names[t]}{TIMES}{names[d]}"] = worth
            table[names[t]] = table.get(names[t], 0.0) - worth * mean[d]
            table[names[d]] = table.get(names[d], 0.0) - worth * mean[t]
            bias += worth * mean[t] * mean[d]
    for d, weight in zip(drafts, weights[len(pairs) : -1], strict=True):
        if weight:
            table[names[d]] = table.get(names[d], 0.0) + weight / scale[d]
            bias -= weight / scale[d] * mean[d]
    kept = {name: round(float(worth), 3) for name, worth in sorted(table.items())}
    return {"bias": round(bias, 3), "bar": BAR, "sure": BAR, "weights": kept}
