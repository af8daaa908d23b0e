"""Fit the check's weights on the labelled corpus beside this file: ``python -m tests.quality.fitting``.

Each name gets an L2-penalised logistic regression over the named features (`bot.check.weights`);
thresholds are set on held-out folds, for the best F1. Weights that hardly matter are dropped, so
that the files stay small enough to read.
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import KFold, cross_val_predict

from bot.check.acts import Act, act_features
from bot.check.document import Document
from bot.check.matcher import Matcher
from bot.check.reading.cues import CUES
from bot.check.reading.features import message_features
from bot.check.reading.model import Feeling, Flag

CORPUS = Path(__file__).parent / "fit"
WEIGHTS = Path(__file__).parents[2] / "bot" / "check" / "weights"

MOVES = {"answers", "instructs", "asks", "doing", "when", "offers", "refers"}
"""The acts of which each brings a customer further."""

Rows = list[tuple[list[str], set[str]]]


def act_rows() -> Rows:
    """Each sentence of the corpus: its features and the names of its acts."""
    matcher = Matcher(())
    rows: Rows = []
    for path in sorted(CORPUS.glob("acts-*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            labels, text = line.split("\t", 1)
            document = Document(text, matcher)
            features = [f for s in document.sentences for f in act_features(s, document.folded)]
            acts = set(labels.split(",")) - {"-"}
            rows.append((sorted(set(features)), acts | {Act.MOVES.value} if acts & MOVES else acts))
    return rows


def customer_rows() -> Rows:
    """Each customer's message: its features and the names that are on for it."""
    matcher = Matcher(CUES.values())
    rows: Rows = []
    for path in sorted(CORPUS.glob("customers-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            document = Document(data["text"], matcher)
            rows.append((sorted(set(message_features(document, CUES))), set(customer_names(data))))
    return rows


def customer_names(data: dict[str, object]) -> Iterable[str]:
    """The names of `bot/check/weights/customer.json` that a labelled message has on."""
    for key in ("closeness", "clarity", "know_how", "register", "assertiveness"):
        yield str(data.get(key, ""))
    feeling = data.get("feeling", "none")
    heat = int(data.get("heat", 0))  # type: ignore[call-overload]
    yield f"feeling:{feeling}"
    yield from (f"heat{step}" for step in range(1, heat + 1))
    yield from (key for key in ("repeat", "plain_language", "rambling") if data.get(key))
    yield from data.get("flags", ())  # type: ignore[misc]
    if heat > 1 or feeling in {"angry_issue", "angry_person", "tired"}:
        yield "upset"
    if feeling == "anxious":
        yield "anxious"
    if feeling == "pleased":
        yield "pleased"


CUSTOMER_NAMES = [
    *("terse", "chatty", "vague", "confused", "novice", "expert", "casual", "formal"),
    *("deferring", "demanding", "heat1", "heat2", "heat3", "heat4", "repeat", "plain_language"),
    *("rambling", "upset", "anxious", "pleased"),
    *(f"feeling:{f}" for f in Feeling if f is not Feeling.NONE),
    *(flag.value for flag in Flag),
]


def fit(
    rows: Rows, names: Sequence[str], strength: float, fewest: int, keep: float
) -> dict[str, object]:
    """Return the data of a `Weights` file. ``fewest``: in how many rows a feature must occur."""
    counts: dict[str, int] = {}
    for features, _ in rows:
        for feature in features:
            counts[feature] = counts.get(feature, 0) + 1
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        [{f: 1 for f in features if counts[f] >= fewest} for features, _ in rows]
    )
    matrix.indices, matrix.indptr = matrix.indices.astype("i4"), matrix.indptr.astype("i4")
    table: dict[str, list[tuple[int, float]]] = {}
    bias, thresholds = [], []
    for index, name in enumerate(names):
        target = np.array([name in labels for _, labels in rows])
        model = LogisticRegression(C=strength, class_weight="balanced", solver="liblinear")
        folds = KFold(5, shuffle=True, random_state=0)
        held_out = cross_val_predict(model, matrix, target, cv=folds, method="predict_proba")[:, 1]
        bar = best_threshold(target, held_out)
        print(
            f"{name:18} n={target.sum():4} auc={roc_auc_score(target, held_out):.3f}"
            f" f1={f1_score(target, held_out >= bar):.3f} at {bar:.2f}"
        )
        model.fit(matrix, target)
        bias.append(round(float(model.intercept_[0]), 3))
        thresholds.append(round(bar, 3))
        for feature, weight in zip(vectorizer.feature_names_, model.coef_[0], strict=True):
            if abs(weight) >= keep:
                table.setdefault(feature, []).append((index, round(float(weight), 2)))
    return {"names": list(names), "bias": bias, "thresholds": thresholds, "table": table}


def best_threshold(target: np.ndarray, scores: np.ndarray) -> float:
    """The threshold with the best F1 on held-out scores."""
    candidates = np.linspace(0.2, 0.95, 76)
    return float(max(candidates, key=lambda bar: f1_score(target, scores >= bar, zero_division=0)))


def write(name: str, data: dict[str, object]) -> None:
    """Write the weights called ``name``, one feature a line."""
    table = data.pop("table")
    assert isinstance(table, dict)
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in data.items()]
    features = ",\n".join(f"{json.dumps(f)}:{json.dumps(w)}" for f, w in sorted(table.items()))
    WEIGHTS.mkdir(exist_ok=True)
    text = "{\n" + ",\n".join(lines) + ',\n"table": {\n' + features + "\n}}\n"
    (WEIGHTS / f"{name}.json").write_text(text, encoding="utf-8")
    print(f"{name}: {len(table)} features, {len(text) // 1024} KiB", file=sys.stderr)


FITS: dict[str, Callable[[], dict[str, object]]] = {
    "acts": lambda: fit(act_rows(), [a.value for a in Act], 0.3, 2, 0.05),
    "customer": lambda: fit(customer_rows(), CUSTOMER_NAMES, 0.3, 2, 0.05),
}

if __name__ == "__main__":
    for chosen in sys.argv[1:] or FITS:
        write(chosen, FITS[chosen]())
