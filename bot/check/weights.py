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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import exp, log, sqrt

import ahocorasick_rs
from typing_extensions import override

__all__ = ["Scores", "Weights", "features_of", "load"]

_LANE = 4  # bytes that each scorer has in a packed integer
_SCALE = 10  # weights are kept to one decimal
_LIFT = 2_000  # added to every lane, so that none is ever negative
_FULL = (1 << 8 * _LANE) - 1
_HIGHEST = 1 << 8 * _LANE - 1  # the highest bit of a lane, which no sum reaches


class Scores(Mapping[str, float]):
    """What the scorers of one `Weights` make of one text; each is worked out when it is asked for.

    ``lanes`` is the sum of ``count`` packed features.
    """

    __slots__ = ("_by_position", "_count", "_lanes", "_weights")

    def __init__(self, weights: "Weights", lanes: int, count: int) -> None:
        self._weights = weights
        self._lanes = lanes
        self._count = count
        self._by_position: array[int] | None = None

    @override
    def __getitem__(self, name: str) -> float:
        """The score of ``name``, 0 to 1, rising with the evidence."""
        return 1 / (1 + exp(-self.logit(name)))

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._weights.names)

    @override
    def __len__(self) -> int:
        return len(self._weights.names)

    def logit(self, name: str) -> float:
        """The score of ``name`` before it is squeezed between 0 and 1."""
        weights, count = self._weights, self._count
        if self._by_position is None:
            self._by_position = array(
                "I", self._lanes.to_bytes(_LANE * len(weights.names), "little")
            )
        position = weights.position[name]
        lane = self._by_position[position]
        return weights.bias[position] + (lane - _LIFT * count) / (_SCALE * sqrt(count + 1))

    def above(self) -> frozenset[str]:
        """The names whose score reaches its threshold."""
        return self._weights.names_above(self._lanes, self._count)


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
        table: dict[str, list[tuple[int, float]]] = data["table"]  # type: ignore[assignment]
        self._lift = self._lanes(_LIFT for _ in self.names)
        # One big integer a feature, one lane of it a scorer: adding two adds every lane at once.
        self._packed = {_as_written(f): self._pack(weights) for f, weights in table.items()}
        self._rows = ahocorasick_rs.AhoCorasick(
            [row for row in self._packed if row[0] != "#"], store_patterns=True
        )
        self._highest = self._lanes(_HIGHEST for _ in self.names)
        self._bars: dict[int, int] = {}
        self._sets: dict[int, frozenset[str]] = {}

    def score(self, spelled: str, marks: Iterable[str]) -> Scores:
        """Score a text given as `bot.check.shapes.spelled` writes it, and its ``marks``.

        The sum is divided by the root of the number of features, so that a long text does not win,
        or lose, by its length alone.
        """
        packed = self._packed
        found = {*self._rows.find_matches_as_strings(spelled, overlapping=True), *marks}
        numbers = [packed[feature] for feature in found if feature in packed]
        return Scores(self, sum(numbers), len(numbers))

    def names_above(self, lanes: int, count: int) -> frozenset[str]:
        """The scorers whose lane of ``lanes``, a sum of ``count`` features, reaches its threshold.

        All lanes are compared at once: where one is at least its bar, the highest bit remains.
        """
        bars = self._bars.get(count)
        if bars is None:
            bars = self._bars[count] = self._lanes(
                self._least(i, count) for i in self.position.values()
            )
        above = ((lanes | self._highest) - bars) & self._highest
        if above not in self._sets:
            self._sets[above] = frozenset(
                name
                for name, index in self.position.items()
                if above >> 8 * _LANE * index & _HIGHEST
            )
        return self._sets[above]

    def _least(self, position: int, count: int) -> int:
        """The least that a lane must hold, with ``count`` features, to reach the threshold."""
        threshold = self.thresholds[position]
        bar, bias, lift = log(threshold / (1 - threshold)), self.bias[position], _LIFT * count
        size = _SCALE * sqrt(count + 1)
        least = lift + int((bar - bias) * size) - 2
        while bias + (least - lift) / size < bar:
            least += 1
        return max(0, least)

    def __contains__(self, feature: object) -> bool:
        return isinstance(feature, str) and _as_written(feature) in self._packed

    def weight(self, feature: str, name: str) -> float:
        """How strongly ``feature`` speaks for ``name``, to one decimal; below 0 against it."""
        lanes = self._packed.get(_as_written(feature), self._pack(()))
        lane = lanes >> (8 * _LANE * self.position[name]) & _FULL
        return (lane - _LIFT) / _SCALE

    def deciding(self, name: str, features: Iterable[str]) -> list[str]:
        """The features that spoke for ``name``, strongest first."""
        found = {feature: self.weight(feature, name) for feature in features}
        return sorted((f for f in found if found[f] > 0), key=lambda feature: -found[feature])

    def _pack(self, weights: Sequence[tuple[int, float]]) -> int:
        packed = self._lift
        for index, weight in weights:
            packed += round(weight * _SCALE) << 8 * _LANE * index
        return packed

    @staticmethod
    def _lanes(numbers: Iterable[int]) -> int:
        return int.from_bytes(array("I", numbers).tobytes(), "little")


@cache
def load(name: str) -> Weights:
    """Read the weights called ``name``."""
    source = files("bot.check").joinpath("weights", f"{name}.json")
    return Weights(json.loads(source.read_text(encoding="utf-8")))


def _as_written(feature: str) -> str:
    """A row of words or kinds as it stands in a spelled text; a mark as it is."""
    return feature if feature[0] in "<#" else f" {feature} "


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
