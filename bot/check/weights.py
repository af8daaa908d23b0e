"""Small linear weights over named features, fitted on a labelled corpus and kept as plain JSON.

``python -m tests.quality.fit`` makes the files in ``bot/check/weights/``; `docs/quality.md` says on
what. Each score is a sum of the weights of the features that are there, put through the logistic
function, so that the words that decided can always be named.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from math import exp, sqrt

__all__ = ["Weights", "load", "word_features"]


class Weights:
    """Several linear scorers that share their features.

    ``names`` are the scorers; ``bias`` has one number for each; ``table`` maps a feature to the
    scorers it speaks for (by index) and how strongly.
    """

    __slots__ = ("bias", "names", "table", "thresholds")

    def __init__(self, data: dict[str, object]) -> None:
        self.names: list[str] = list(data["names"])  # type: ignore[call-overload]
        self.bias: list[float] = list(data["bias"])  # type: ignore[call-overload]
        self.thresholds: list[float] = list(data["thresholds"])  # type: ignore[call-overload]
        self.table: dict[str, list[tuple[int, float]]] = data["table"]  # type: ignore[assignment]

    def score(self, features: Iterable[str]) -> list[float]:
        """Return one score for each name, 0 to 1, rising with the evidence.

        The sum is divided by the root of the number of features, so that a long text does not win,
        or lose, by its length alone.
        """
        sums = [0.0] * len(self.names)
        get = self.table.get
        count = 1
        for feature in set(features):
            weights = get(feature)
            if weights is not None:
                count += 1
                for index, weight in weights:
                    sums[index] += weight
        root = sqrt(count)
        return [1 / (1 + exp(-bias - value / root)) for bias, value in zip(self.bias, sums, strict=True)]

    def deciding(self, name: str, features: Iterable[str]) -> list[tuple[str, float]]:
        """The features that spoke for ``name``, strongest first."""
        index = self.names.index(name)
        found = {
            feature: weight
            for feature in features
            for other, weight in self.table.get(feature, ())
            if other == index and weight > 0
        }
        return sorted(found.items(), key=lambda item: -item[1])


@cache
def load(name: str) -> Weights:
    """Read the weights called ``name``."""
    source = files("bot.check").joinpath("weights", f"{name}.json")
    return Weights(json.loads(source.read_text(encoding="utf-8")))


def word_features(words: Iterable[str], first: str = "^", last: str = "$") -> Iterator[str]:
    """Yield each word, each pair and each triple of neighbours; ``first`` and ``last`` stand for the edges."""
    two = ""
    one = first
    for word in words:
        yield word
        yield f"{one} {word}"
        if two:
            yield f"{two} {one} {word}"
        two, one = one, word
    yield f"{one} {last}"
    if two:
        yield f"{two} {one} {last}"
