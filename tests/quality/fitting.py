"""Fit the check's weights on the labelled corpus: ``python -m tests.quality.fitting``.

Each name gets an L2-penalised logistic regression over the named features (`bot.check.weights`),
in which those that part the texts with it from those without are trusted more (after Wang and
Manning 2012, "Baselines and Bigrams"); its threshold is set on held-out folds, for the best F1. A
finding has none: `tests.quality.telling` weighs what its score is worth.
Features that hardly matter are dropped and the rest fitted again, so that the files stay small
enough to read.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import KFold

from tests.quality.corpus import SETS
from tests.quality.rows import Row

WEIGHTS = Path(__file__).parents[2] / "bot" / "check" / "weights"
STRENGTH = 8.0
"""Inverse of the L2 penalty; picked, as `MOST` and `PARTED` are, by leaving out whole files."""
STRENGTH_OF = dict.fromkeys(
    ("heat1", "heat2", "heat3", "heat4", "repeat", "our_fault", "wants_acknowledgement"), 6.0
)
"""The same of what comes in so many ways that each of them tells little."""
FEWEST = 4  # rows a feature must occur in
PARTED = 0.5
"""How much of the trust in a feature is by how well it parts texts; the rest is alike for all."""
MOST = {"acts": 2000, "state": 2500, "customer": 4000, "findings": 6000}
"""Features that a name may have, by file: those that matter to most rows.

More would tell a little better, and take longer to read.
"""
MOST_OF = {"mirrors-heat": 8000}
"""The same of what people word in most ways."""
TRUST = {"customer": 2.0}
"""How much more the marks of a text are trusted than its single words, by file."""
UNBARRED = {"findings"}
"""The files whose scores `tests.quality.telling` weighs further."""
EVEN = 0.5
GRAVE_ALARMS = {"crisis": 0.0025, "bereavement": 0.0045}
"""The share of ordinary messages that may be taken for one in crisis, or of one bereaved."""
SMOOTH = 9  # neighbouring thresholds whose F1 counts together, so that no lucky one is picked


def fit(rows: list[Row], names: tuple[str, ...], file: str) -> dict[str, Any]:
    """Return the data of the weights file called ``file``, for ``names``."""
    trust, barred = TRUST.get(file, 1.0), file not in UNBARRED
    counts = Counter(feature for row in rows for feature in row.features)
    features = sorted(feature for feature, count in counts.items() if count >= FEWEST)
    often = np.sqrt([counts[feature] for feature in features])
    matrix = matrix_of(rows, features, trust)
    table: dict[str, list[tuple[int, float]]] = {}
    data: dict[str, Any] = {"names": list(names), "bias": [], "thresholds": []}
    for position, name in enumerate(names):
        # What decides by itself teaches nothing.
        open_ = often * np.array([feature != f"#sure:{name}" for feature in features])
        most = MOST_OF.get(name, MOST[file])
        learner = Learner(open_, most, STRENGTH_OF.get(name, STRENGTH))
        index, on, weight = target_of(rows, name)
        learned = learner.learned(matrix[index], on, weight)
        data["bias"].append(round(learned.bias, 2))
        data["thresholds"].append(_bar(matrix, rows, name, learner) if barred else EVEN)
        for column, weighed in zip(learned.columns, learned.weights, strict=True):
            worth = weighed * trust if features[column][0] == "#" else weighed
            if rounded := round(float(worth), 1):
                table.setdefault(features[column], []).append((position, rounded))
    return data | {"table": table}


class Learned(NamedTuple):
    """What was learned of a name: what each of the ``columns`` of a matrix weighs."""

    columns: np.ndarray
    weights: np.ndarray
    bias: float

    def logits(self, matrix: sparse.csr_matrix) -> np.ndarray:
        """The score of each row."""
        return matrix[:, self.columns] @ self.weights + self.bias


class Learner(NamedTuple):
    """How a name is learned: from the ``most`` features that matter most, the ``often`` met ones
    before others, with a penalty of 1 / ``strength``."""

    often: np.ndarray
    most: int
    strength: float

    def learned(self, matrix: sparse.csr_matrix, on: np.ndarray, weight: np.ndarray) -> Learned:
        """What is learned of the rows of ``matrix``, of which some are ``on``."""
        trust = (1 - PARTED) + PARTED * _parting(matrix, on, weight)
        scaled = (matrix @ sparse.diags(trust)).tocsr()
        every = self._fitted(scaled, on, weight).coef_[0] * trust
        columns = np.sort(np.argsort(-np.abs(every) * self.often)[: self.most])
        model = self._fitted(scaled[:, columns], on, weight)
        return Learned(columns, model.coef_[0] * trust[columns], float(model.intercept_[0]))

    def _fitted(
        self, matrix: sparse.csr_matrix, on: np.ndarray, weight: np.ndarray
    ) -> LogisticRegression:
        return LogisticRegression(C=self.strength, solver="liblinear").fit(matrix, on, weight)


def _parting(matrix: sparse.csr_matrix, on: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """How well each feature parts the rows that are ``on`` from the others, 1 on average.

    That is the logarithm of how many times as often it stands in the ones, smoothed by one row.
    """
    present, one = matrix.astype(bool).astype(float).T, weight.mean()
    here, there = (
        (present @ (weight * rows) + one) / (weight[rows].sum() + one) for rows in (on, ~on)
    )
    ratio = np.abs(np.log(here / there))
    return ratio / ratio.mean()


def matrix_of(rows: list[Row], features: list[str], trust: float) -> sparse.csr_matrix:
    """One row a text, its features divided as `bot.check.weights.Weights.score` does.

    Marks count ``trust`` times, which makes their weights cheaper to the penalty.
    """
    columns = {feature: column for column, feature in enumerate(features)}
    present = [[columns[f] for f in row.features if f in columns] for row in rows]
    indptr = np.cumsum([0, *map(len, present)], dtype="i4")
    indices = np.fromiter((c for row in present for c in sorted(row)), dtype="i4")
    values = np.concatenate([np.full(len(row), (len(row) + 1) ** -0.5) for row in present])
    values *= np.array([trust if f[0] == "#" else 1.0 for f in features])[indices]
    return sparse.csr_matrix((values, indices, indptr), shape=(len(rows), len(features)))


def target_of(rows: list[Row], name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which rows speak about ``name``, whether it is on there, and what each row weighs."""
    index = np.array([n for n, row in enumerate(rows) if not row.known or name in row.known])
    on = np.array([name in rows[n].names for n in index])
    weight = np.array([rows[n].weight for n in index])
    share = np.where(on, weight[on].sum(), weight[~on].sum())
    return index, on, weight * weight.sum() / 2 / share


class HeldOut(NamedTuple):
    """Rows of our own writing: whether a name is on, its score by weights fitted on others, and
    whether the row was written for no single name's sake."""

    on: np.ndarray
    scores: np.ndarray
    ordinary: np.ndarray


def _held_out(matrix: sparse.csr_matrix, rows: list[Row], name: str, learner: Learner) -> HeldOut:
    index, on, weight = target_of(rows, name)
    scores = np.zeros(len(index))
    for train, test in KFold(5, shuffle=True, random_state=0).split(index):
        learned = learner.learned(matrix[index[train]], on[train], weight[train])
        scores[test] = 1 / (1 + np.exp(-learned.logits(matrix[index[test]])))
    scores[[f"#sure:{name}" in rows[n].features for n in index]] = 1.0
    own = np.array([rows[n].weight == 1 for n in index])
    ordinary = np.array([not rows[n].posed for n in index])
    return HeldOut(on[own], scores[own], ordinary[own])


def _bar(matrix: sparse.csr_matrix, rows: list[Row], name: str, learner: Learner) -> float:
    """The threshold of ``name``, set on held-out folds."""
    held = _held_out(matrix, rows, name, learner)
    grave = GRAVE_ALARMS.get(name)
    bar = round(_rarest(held, grave) if grave else _fairest(held), 3)
    _tell(name, held, bar)
    return bar


def _fairest(held: HeldOut) -> float:
    """The threshold with the best F1 on ordinary rows, which are as many as in life."""
    candidates = np.linspace(0.2, 0.97, 78)
    on, scores = held.on[held.ordinary], held.scores[held.ordinary]
    f1 = [f1_score(on, scores >= bar, zero_division=0) for bar in candidates]
    return float(candidates[int(np.argmax(_smooth(f1)))])


def _rarest(held: HeldOut, alarms: float) -> float:
    """The lowest threshold that few ordinary rows reach: what must be seen costs some alarms."""
    others = held.scores[held.ordinary & ~held.on]
    return float(np.quantile(others, 1 - alarms)) + 0.001


def _tell(name: str, held: HeldOut, bar: float) -> None:
    on, said = held.on, held.scores >= bar
    print(
        f"{name:22} n={on.sum():5} auc={roc_auc_score(on, held.scores):.3f}"
        f" recall={said[on].mean():.2f} precision={_precision(on, said):.2f}"
        f" at {bar:.3f}"
    )


def _smooth(values: list[float]) -> np.ndarray:
    edges = np.pad(values, SMOOTH // 2, mode="edge")
    return np.convolve(edges, np.full(SMOOTH, 1 / SMOOTH), mode="valid")


def _precision(on: np.ndarray, said: np.ndarray) -> float:
    return float(on[said].mean()) if said.any() else 0.0


def write(name: str, data: dict[str, Any]) -> None:
    """Write the weights called ``name``, one feature a line."""
    table = data.pop("table")
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in data.items()]
    features = ",\n".join(
        f"{json.dumps(f)}:{json.dumps(w, separators=(',', ':'))}" for f, w in sorted(table.items())
    )
    WEIGHTS.mkdir(exist_ok=True)
    text = "{\n" + ",\n".join(lines) + ',\n"table": {\n' + features + "\n}}\n"
    (WEIGHTS / f"{name}.json").write_text(text, encoding="utf-8")
    print(f"{name}: {len(table)} features, {len(text) // 1024} KiB")


if __name__ == "__main__":
    for chosen in sys.argv[1:] or SETS:
        make_rows, names_of = SETS[chosen]
        write(chosen, fit(list(make_rows()), names_of, chosen))
