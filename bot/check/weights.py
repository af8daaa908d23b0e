"""Small linear weights over named features, fitted on a labelled corpus and kept as plain JSON.

``python -m tests.quality.fitting`` makes the files in ``bot/check/weights/``; ``docs/quality.md``
says on what. Each score is a sum of the weights of the features that are there, put through the
logistic function, so that the words that decided can always be named.

A feature is one to three words in a row (``i'll write``; ``^`` and ``$`` stand for the edges), one
or two kinds of word in a row (``<me><-ing>``), one to three concepts, words without one left out
(``{not}{refund}``), or a mark of any other sort (``#!``).
"""

import json
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from importlib.resources import files
from math import exp, log, sqrt
from typing import Any

from typing_extensions import override

__all__ = ["Panel", "Scores", "Weights", "load", "panel", "strongest"]

_LANE = 4  # bytes that each scorer has in a packed integer
_SCALE = 10  # weights are kept to one decimal
_LIFT = 2_000  # added to every lane, so that none is ever negative
_HIGHEST = 1 << 8 * _LANE - 1  # the highest bit of a lane, which no sum reaches
_TABLE = '"table": {\n'
_LINE = re.compile('^"(.+?)":', re.MULTILINE)
_ROW = json.JSONDecoder().raw_decode


class Scores(Mapping[str, float]):
    """What the scorers of one `Weights` make of one text; each is worked out when it is asked for.

    ``lanes`` is the sum of packed features.
    """

    __slots__ = ("_lanes", "_logits", "_weights")

    def __init__(self, weights: "Weights", lanes: int) -> None:
        self._weights = weights
        self._lanes = lanes
        self._logits: Sequence[float] = ()

    @override
    def __getitem__(self, name: str) -> float:
        """The score of ``name``, 0 to 1, rising with the evidence."""
        return _squeezed(self.logits[self._weights.position[name]])

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._weights.names)

    @override
    def __len__(self) -> int:
        return len(self._weights.names)

    @property
    def logits(self) -> Sequence[float]:
        """All scores before they are squeezed between 0 and 1, in the order of the names."""
        if not self._logits:
            self._logits = self._weights.logits_of(self._lanes)
        return self._logits

    def logit(self, name: str) -> float:
        """The score of ``name`` before it is squeezed between 0 and 1."""
        return self.logits[self._weights.position[name]]

    def above(self, bar: float | None = None) -> frozenset[str]:
        """The names whose score reaches ``bar``, or each its own threshold."""
        return self._weights.names_above(self._lanes, bar)


class Weights:
    """Several linear scorers that share their features.

    ``data`` holds ``names`` (the scorers), ``bias`` and ``thresholds`` (one number for each).
    ``table`` is each feature with what it speaks for: pairs of a scorer, by index, and how
    strongly, as JSON, a line for each, sorted. A line is read when its feature is first met.
    """

    def __init__(self, data: Mapping[str, Sequence[Any]], table: str) -> None:
        self.names: Sequence[str] = data["names"]
        self.position = {name: index for index, name in enumerate(self.names)}
        self.bias: Sequence[float] = data["bias"]
        self.thresholds: Sequence[float] = data["thresholds"]
        self._table = table
        self._lines = array("I", (line.start() for line in _LINE.finditer(table)))
        self.width = 8 * _LANE * (len(self.names) + 1)
        self._blank = self._lanes((*(_LIFT for _ in self.names), 1))
        self._highest = self._lanes(_HIGHEST for _ in self.names)
        self._bars: dict[tuple[int, float | None], int] = {}
        self._sets: dict[int, frozenset[str]] = {}

    @property
    def features(self) -> Iterator[str]:
        """All features, sorted."""
        return (line[1] for line in _LINE.finditer(self._table))

    def _feature_at(self, line: int) -> str:
        return self._table[line + 1 : self._table.index('":', line)]

    def _row(self, feature: str) -> Sequence[tuple[int, float]]:
        """The scorers that ``feature`` speaks for or against, and how strongly."""
        place = bisect_left(self._lines, feature, key=self._feature_at)
        if place == len(self._lines) or self._feature_at(self._lines[place]) != feature:
            return ()
        row: Sequence[tuple[int, float]]
        row, _ = _ROW(self._table, self._lines[place] + len(feature) + len('"":'))
        return row

    def packed(self, feature: str) -> int:
        """What ``feature`` adds to the scorers; 0 if it is not known.

        That is one big integer with a lane of it for each scorer, so that adding two adds every
        lane at once. A last lane counts the features.
        """
        row = self._row(feature)
        packed = self._blank if row else 0
        for index, weight in row:
            packed += round(weight * _SCALE) << 8 * _LANE * index
        return packed

    def logits_of(self, lanes: int) -> Sequence[float]:
        """The score of each scorer, not squeezed, from its lane of ``lanes``.

        The sum is divided by the root of the number of features, so that a long text does not win,
        or lose, by its length alone.
        """
        *sums, count = array("I", lanes.to_bytes(self.width // 8, "little"))
        lift, size = _LIFT * count, _SCALE * sqrt(count + 1)
        return [bias + (lane - lift) / size for bias, lane in zip(self.bias, sums, strict=True)]

    def names_above(self, lanes: int, bar: float | None = None) -> frozenset[str]:
        """The scorers whose lane of ``lanes`` reaches ``bar``, or each its own threshold.

        All lanes are compared at once: where one is at least its bar, the highest bit remains.
        """
        count = lanes >> self.width - 8 * _LANE
        bars = self._bars.get((count, bar))
        if bars is None:
            least = (self._least(index, count, bar) for index in self.position.values())
            bars = self._bars[count, bar] = self._lanes(least)
        above = ((lanes | self._highest) - bars) & self._highest
        if above not in self._sets:
            self._sets[above] = frozenset(
                name
                for name, index in self.position.items()
                if above >> 8 * _LANE * index & _HIGHEST
            )
        return self._sets[above]

    def _least(self, position: int, count: int, bar: float | None) -> int:
        """The least that a lane must hold, with ``count`` features, to reach ``bar``."""
        threshold = self.thresholds[position] if bar is None else bar
        logit, bias, lift = log(threshold / (1 - threshold)), self.bias[position], _LIFT * count
        size = _SCALE * sqrt(count + 1)
        least = lift + int((logit - bias) * size) - 2
        while bias + (least - lift) / size < logit:
            least += 1
        return max(0, least)

    def __contains__(self, feature: object) -> bool:
        return isinstance(feature, str) and bool(self._row(feature))

    def weight(self, feature: str, name: str) -> float:
        """How strongly ``feature`` speaks for ``name``, to one decimal; below 0 against it."""
        return dict(self._row(feature)).get(self.position[name], 0.0)

    def deciding(self, name: str, features: Iterable[str]) -> list[str]:
        """The features that spoke for ``name``, strongest first."""
        found = {feature: self.weight(feature, name) for feature in features}
        return sorted((f for f in found if found[f] > 0), key=lambda feature: -found[feature])

    @staticmethod
    def _lanes(numbers: Iterable[int]) -> int:
        return int.from_bytes(array("I", numbers).tobytes(), "little")


class Panel:
    """Several `Weights` that score the same texts: one look finds the features of all."""

    def __init__(self, *weights: Weights) -> None:
        self._weights = weights
        self._packed = _Packed(weights)
        self._known = {feature for one in weights for feature in one.features}

    def score_all(self, texts: Iterable[Set[str]]) -> list[list[Scores]]:
        """`score` each of ``texts``; one that comes again is not scored again."""
        scored: dict[frozenset[str], list[Scores]] = {}
        known = [frozenset(self._known.intersection(text)) for text in texts]
        return [scored.get(text) or scored.setdefault(text, self._score(text)) for text in known]

    def score(self, features: Set[str]) -> list[Scores]:
        """Score a text by its ``features``.

        The scores of each of the weights are told, in their order.
        """
        return self._score(self._known.intersection(features))

    def _score(self, known: Set[str]) -> list[Scores]:
        lanes = sum(map(self._packed.__getitem__, known))
        scores: list[Scores] = []
        for weights in self._weights:
            scores.append(Scores(weights, lanes & (1 << weights.width) - 1))
            lanes >>= weights.width
        return scores


class _Packed(dict[str, int]):
    """What a feature adds to the scorers of several `Weights`, side by side."""

    def __init__(self, weights: Sequence[Weights]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, feature: str) -> int:
        packed = 0
        for weights in reversed(self._weights):
            packed = packed << weights.width | weights.packed(feature)
        self[feature] = packed
        return packed


def strongest(texts: Sequence[Scores]) -> dict[str, float]:
    """For each name, how high the text that scores highest scores; ``texts`` share their names."""
    highest = map(max, zip(*(scores.logits for scores in texts), strict=True))
    return dict(zip(texts[0], map(_squeezed, highest), strict=True))


def _squeezed(logit: float) -> float:
    return 1 / (1 + exp(-logit))


@cache
def panel(*names: str) -> Panel:
    """The weights called ``names``, to score the same texts."""
    return Panel(*map(load, names))


@cache
def load(name: str) -> Weights:
    """Read the weights called ``name``.

    A file is plain JSON, its table last and with a line for each feature; to read all of it would
    take half the time of a first check, which meets few of them.
    """
    source = files("bot.check").joinpath("weights", f"{name}.json")
    head, _, table = source.read_text(encoding="utf-8").partition(_TABLE)
    return Weights(json.loads(f"{head}{_TABLE}}}}}"), table)
