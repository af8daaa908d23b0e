"""A second opinion on a draft as a whole: what it lacks, and how well it suits its reader.

That something is missing shows in no words of its own. So small weights over the measures of the
draft and of the message it answers (`bot.check.measures`) decide, and that the rule's own look
found it is one more measure. They are fitted on whole drafts labelled for what they lack. How well
a draft suits its reader is weighed over products of one measure of each, fitted on replies to two
customers who ask the same in different ways; it takes less to praise one that does. What
passes a lower bar only is told as a judgement call.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from operator import itemgetter, mul

from bot.check.case import Case
from bot.check.measures import measures_of
from bot.check.rule import Finding, Praise, Rule

__all__ = ["FOUND", "SUITS", "TIMES", "Whole"]

FOUND = "found"
"""The measure that is 1 where the rule's own look found something."""
TIMES = " x "
"""Stands between two measures whose product is weighed."""
SUITS = "meets-their-style"
"""The praise that is told of by how well the draft suits its reader."""
_LEANS = 0.8  # the better a draft suits its reader, the less it takes to praise it: so much less
_MOST_LEANT = 1.5  # and at most so much


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum over measures, or over products of measures.

    A term is one of the ``weights`` and, at its place, one of what each of ``factors`` gets.
    """

    weights: Sequence[float]
    factors: Sequence[Callable[[Mapping[str, float]], Iterable[float]]]

    def of(self, measures: Mapping[str, float]) -> float:
        """The sum over ``measures``."""
        terms: Iterable[float] = self.weights
        for measured in self.factors:
            terms = map(mul, terms, measured(measures))
        return sum(terms)


@dataclass(frozen=True, slots=True)
class _Scorer:
    """A score from ``bar`` on shows that the finding is there, and from ``sure`` on surely."""

    bias: float
    bar: float
    sure: float
    sums: Sequence[_Sum]

    def score(self, measures: Mapping[str, float]) -> float:
        """The sum over ``measures``."""
        return self.bias + sum(one.of(measures) for one in self.sums)


class Whole:
    """What one draft lacks in the light of the message it answers; measured when first asked."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._measures: dict[str, float] | None = None

    def settle(self, rule: Rule, found: Iterable[Finding]) -> Iterable[Finding]:
        """Return all of ``found``; of a rule with weights, its finding if they bear it out."""
        scorer = _scorers().get(rule.id)
        if scorer is None or self._case.customer is None:
            return found
        own = next(iter(found), None)
        measures = self._all()
        measures[FOUND] = own is not None
        score = scorer.score(measures)
        above = score - scorer.bar
        if isinstance(rule, Praise) and rule.id != SUITS:
            above += max(-_MOST_LEANT, min(_MOST_LEANT, _LEANS * self._suits))
        if above < 0:
            return ()
        told = own or rule.missed(self._case)
        if told is None:
            return ()
        return (told if score >= scorer.sure else told.doubted(),)

    def suits(self) -> float | None:
        """How well the draft suits its reader; None without the customer's message.

        0 is neither well nor badly, and most drafts lie within 4 of it.
        """
        return None if self._case.customer is None else self._suits

    @cached_property
    def _suits(self) -> float:
        return _scorers()[SUITS].score(self._all())

    def _all(self) -> dict[str, float]:
        if self._measures is None:
            self._measures = measures_of(self._case)
        return self._measures


@cache
def _scorers() -> Mapping[str, _Scorer]:
    source = files("bot.check").joinpath("weights", "whole.json")
    data = json.loads(source.read_text(encoding="utf-8"))
    return {rule: _scorer(**parts) for rule, parts in data.items()}


def _scorer(bias: float, bar: float, sure: float, weights: Mapping[str, float]) -> _Scorer:
    alike: dict[int, list[tuple[float, list[str]]]] = {}  # terms by how many factors they have
    for name, weight in weights.items():
        factors = name.split(TIMES)
        alike.setdefault(len(factors), []).append((weight, factors))
    return _Scorer(bias, bar, sure, [_sum(terms) for terms in alike.values()])


def _sum(terms: Sequence[tuple[float, list[str]]]) -> _Sum:
    weights, factors = zip(*terms, strict=True)
    # Two names at least, so that what is got is never one number alone.
    return _Sum(weights, [itemgetter(*names, names[0]) for names in zip(*factors, strict=True)])
