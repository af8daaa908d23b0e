"""Fit the check's weights on the labelled corpus: ``python -m tests.quality.fitting``.

Each name gets an L2-penalised logistic regression over the named features (`bot.check.weights`);
its threshold is set on held-out folds, for the best F1. Features that hardly matter are dropped and
the rest fitted again, so that the files stay small enough to read.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import KFold

from tests.quality.corpus import SETS, Row

WEIGHTS = Path(__file__).parents[2] / "bot" / "check" / "weights"
STRENGTH = 6.0  # inverse of the L2 penalty; picked by leaving out one industry at a time
FEWEST = 2  # rows a feature must occur in
MOST = {"acts": 300, "polite": 1200, "state": 1500, "customer": 600}
"""Features that a name may have, by file (or name): those that matter to most rows."""
TRUST = {"customer": 2.0}
"""How much more the marks of a text are trusted than its single words, by file."""
SMOOTH = 9  # neighbouring thresholds whose F1 counts together, so that no lucky one is picked


def fit(
    rows: list[Row], names: tuple[str, ...], most: int, trust: float = 1.0
) -> dict[str, object]:
    """Return the data of a weights file for ``names``."""
    counts = Counter(feature for row in rows for feature in row.features)
    features = sorted(feature for feature, count in counts.items() if count >= FEWEST)
    often = np.sqrt([counts[feature] for feature in features])
    matrix = _matrix(rows, features, trust)
    chosen = {
        name: [
            column
            for column in _most_telling(matrix, rows, name, often, MOST.get(name, most))
            if features[column] != f"#sure:{name}"  # decides by itself, so teaches nothing
        ]
        for name in names
    }
    kept = sorted(set().union(*map(set, chosen.values())))
    features = [features[column] for column in kept]
    matrix = _matrix(rows, features, trust)
    table: dict[str, list[tuple[int, float]]] = {feature: [] for feature in features}
    data: dict[str, object] = {"names": list(names), "bias": [], "thresholds": [], "table": table}
    for position, name in enumerate(names):
        columns = np.searchsorted(kept, chosen[name])
        bias, weights, bar = _final(matrix[:, columns], rows, name)
        data["bias"].append(bias)  # type: ignore[attr-defined]
        data["thresholds"].append(bar)  # type: ignore[attr-defined]
        for column, weight in zip(columns, weights, strict=True):
            worth = weight * trust if features[column][0] == "#" else weight
            table[features[column]].append((position, round(float(worth), 1)))
    return data


def _most_telling(
    matrix: sparse.csr_matrix, rows: list[Row], name: str, often: np.ndarray, most: int
) -> np.ndarray:
    """The columns that matter most to ``name``, in order."""
    index, on, weight = _target(rows, name)
    model = _fitted(matrix[index], on, weight)
    return np.sort(np.argsort(-np.abs(model.coef_[0]) * often)[:most])


def _final(
    matrix: sparse.csr_matrix, rows: list[Row], name: str
) -> tuple[float, np.ndarray, float]:
    """Bias, weights and threshold of ``name`` over the columns left to it."""
    index, on, weight = _target(rows, name)
    model = _fitted(matrix[index], on, weight)
    bar = _threshold(matrix, rows, name)
    return round(float(model.intercept_[0]), 2), model.coef_[0], bar


def _matrix(rows: list[Row], features: list[str], trust: float) -> sparse.csr_matrix:
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


def _target(rows: list[Row], name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which rows speak about ``name``, whether it is on there, and what each row weighs."""
    index = np.array([n for n, row in enumerate(rows) if not row.known or name in row.known])
    on = np.array([name in rows[n].names for n in index])
    weight = np.array([rows[n].weight for n in index])
    share = np.where(on, weight[on].sum(), weight[~on].sum())
    return index, on, weight * weight.sum() / 2 / share


def _fitted(matrix: sparse.csr_matrix, on: np.ndarray, weight: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, solver="liblinear").fit(matrix, on, weight)


def _threshold(matrix: sparse.csr_matrix, rows: list[Row], name: str) -> float:
    """The threshold that serves best on held-out folds: the best F1."""
    index, on, weight = _target(rows, name)
    scores = np.zeros(len(index))
    for train, test in KFold(5, shuffle=True, random_state=0).split(index):
        model = _fitted(matrix[index[train]], on[train], weight[train])
        scores[test] = model.predict_proba(matrix[index[test]])[:, 1]
    scores[[f"#sure:{name}" in rows[n].features for n in index]] = 1.0
    own = np.array([rows[n].weight == 1 for n in index])  # our own writing decides
    candidates = np.linspace(0.2, 0.97, 78)
    f1 = [f1_score(on[own], scores[own] >= bar, zero_division=0) for bar in candidates]
    bar = candidates[int(np.argmax(_smooth(f1)))]
    print(
        f"{name:22} n={on[own].sum():5} auc={roc_auc_score(on[own], scores[own]):.3f}"
        f" recall={(scores[on] >= bar).mean():.2f} precision={_precision(on, scores >= bar):.2f}"
        f" at {bar:.2f}"
    )
    return round(float(bar), 2)


def _smooth(values: list[float]) -> np.ndarray:
    edges = np.pad(values, SMOOTH // 2, mode="edge")
    return np.convolve(edges, np.full(SMOOTH, 1 / SMOOTH), mode="valid")


def _precision(on: np.ndarray, said: np.ndarray) -> float:
    return float(on[said].mean()) if said.any() else 0.0


def write(name: str, data: dict[str, object]) -> None:
    """Write the weights called ``name``, one feature a line."""
    table = data.pop("table")
    assert isinstance(table, dict)
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
        write(chosen, fit(list(make_rows()), names_of, MOST[chosen], TRUST.get(chosen, 1.0)))
