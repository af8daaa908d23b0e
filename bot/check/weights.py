"""Small linear weights over named features, fitted on a labelled corpus and kept as plain JSON.

``python -m tests.quality.fitting`` makes the files in ``bot/check/weights/``; ``docs/quality.md``
says on what. Each score is a sum of the weights of the features that are there, put through the
logistic function, so that the words that decided can always be named.

A feature is one to three words in a row (``i'll write``; ``^`` and ``$`` stand for the edges), one
or two kinds of word in a row (``<me><-ing>``), or a mark of any other sort (``#!``).
"""

import json
import re
from array import array
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import exp, log, sqrt

import ahocorasick_rs

__all__ = ["Scores", "Weights", "features_of", "load"]

_LANE = 4  # bytes that each scorer has in a packed integer
_SCALE = 10  # weights are kept to one decimal
_LIFT = 2_000  # added to every lane, so that none is ever negative


class Scores:
    """What the scorers of one `Weights` make of one text."""

    __slots__ = ("_logits", "_weights")

    def __init__(self, weights: "Weights", logits: list[float]) -> None:
        self._weights = weights
        self._logits = logits

    def __getitem__(self, name: str) -> float:
        """The score of ``name``, 0 to 1, rising with the evidence."""
        return 1 / (1 + exp(-self._logits[self._weights.position[name]]))

    def above(self) -> list[str]:
        """The names whose score reaches its threshold."""
        weights = self._weights
        return [
            name
            for name, logit, bar in zip(weights.names, self._logits, weights.bars, strict=True)
            if logit >= bar
        ]


class Weights:
    """Several linear scorers that share their features.

    ``data`` holds ``names`` (the scorers), ``bias`` and ``thresholds`` (one number for each), and
    ``table``: a feature, and the scorers it speaks for, by index, with how strongly.
    """

    def __init__(self, data: dict[str, object]) -> None:
        self.names: list[str] = list(data["names"])  # type: ignore[call-overload]
        self.position = {name: index for index, name in enumerate(self.names)}
        self.bias: list[float] = list(data["bias"])  # type: ignore[call-overload]
        self.thresholds: list[float] = list(data["thresholds"])  # type: ignore[call-overload]
        self.bars = [log(bar / (1 - bar)) for bar in self.thresholds]
        self.table: dict[str, list[tuple[int, float]]] = data["table"]  # type: ignore[assignment]
        # One big integer a feature, one lane of it a scorer: adding two adds every lane at once.
        packed = {feature: self._pack(weights) for feature, weights in self.table.items()}
        rows = [feature for feature in packed if feature[0] != "#"]
        self._rows = ahocorasick_rs.AhoCorasick([_as_written(row) for row in rows])
        self._by_row = [packed[row] for row in rows]
        self._by_mark = {f: number for f, number in packed.items() if f[0] == "#"}

    def score(self, spelled: str, marks: Iterable[str]) -> Scores:
        """Score a text given as `bot.check.shapes.spelled` writes it, and its ``marks``.

        The sum is divided by the root of the number of features, so that a long text does not win,
        or lose, by its length alone.
        """
        found = self._rows.find_matches_as_indexes(spelled, overlapping=True)
        numbers = [self._by_row[index] for index in {hit[0] for hit in found}]
        by_mark = self._by_mark
        numbers += [by_mark[mark] for mark in set(marks) if mark in by_mark]
        lanes = array("I", sum(numbers).to_bytes(_LANE * len(self.names), "little"))
        lift, size = _LIFT * len(numbers), _SCALE * sqrt(len(numbers) + 1)
        return Scores(
            self,
            [bias + (lane - lift) / size for bias, lane in zip(self.bias, lanes, strict=True)],
        )

    def deciding(self, name: str, features: Iterable[str]) -> list[str]:
        """The features that spoke for ``name``, strongest first."""
        wanted = self.position[name]
        found = {
            feature: weight
            for feature in features
            for position, weight in self.table.get(feature, ())
            if position == wanted and weight > 0
        }
        return sorted(found, key=lambda feature: -found[feature])

    def _pack(self, weights: Sequence[tuple[int, float]]) -> int:
        lanes = [_LIFT] * len(self.names)
        for index, weight in weights:
            lanes[index] += round(weight * _SCALE)
        return int.from_bytes(array("I", lanes).tobytes(), "little")


@cache
def load(name: str) -> Weights:
    """Read the weights called ``name``."""
    source = files("bot.check").joinpath("weights", f"{name}.json")
    return Weights(json.loads(source.read_text(encoding="utf-8")))


def _as_written(row: str) -> str:
    """A row of words or kinds as it stands in a spelled text."""
    return row if row[0] == "<" else f" {row} "


def features_of(spelled: str) -> set[str]:
    """Every row of words or kinds in a spelled text, as it stands in the table."""
    words, kinds = spelled.split("\n")
    one = words.split()
    pairs = pairwise(one)
    triples = zip(one, one[1:], one[2:], strict=False)
    kind = re.findall("<[^>]+>", kinds)
    return {
        *one[1:-1],
        *map(" ".join, pairs),
        *map(" ".join, triples),
        *kind,
        *map("".join, pairwise(kind)),
    }
