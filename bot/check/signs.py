"""What speaks for or against a finding in one sentence: how it reads, and all around it.

How much a sentence reads like a finding (`bot.check.weights`) is told by its words alone. Whether
it is one depends on more: whether a cue is in it, whether it reads like something else even more,
how long the draft is, what the sentence does, and who it answers.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain
from math import log2

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case

__all__ = ["ALONE", "LEADING", "TIMES", "Signs", "expanded"]

TIMES = " x "
"""Stands between a finding, or one of the `LEADING` signs, and a sign that is weighed with it."""
LEADING = ("like > -1", "elsewhere", "more than others", "words")
"""The signs by which the others count for more or less: in a long line that reads much like a
finding, that it answers tells more than in a short one that hardly does."""
ALONE = ""
"""The sign that is always there: what speaks for one finding before anything is known."""
_STEPS = (-1, 0, 1, 2, 3, 4, 5)  # from each on, likeness counts more
_LOWEST, _HIGHEST = -3.0, 8.0
_APART = 3.0
_MOST = 8
_LIKELY = 1.0  # from it, a line likely has some finding
_COMPANY = 4  # such lines beside one: a careless reply is careless in several
_NEAR_BY = (Act.APOLOGISES, Act.OWNS, Act.ACKNOWLEDGES, Act.OFFERS, Act.DOING, Act.ANSWERS)
"""What another sentence of the draft does that may bear on it."""


class Signs:
    """The signs in one draft; ``likes`` is, by sentence, how much it reads like each finding.

    That is a logit: 0 is as much like as unlike.
    """

    def __init__(self, case: Case, likes: Sequence[Mapping[str, float]]) -> None:
        self._case = case
        self._likes = likes
        self._whole = _of_whole(case)
        self._lines: dict[int, dict[str, float]] = {}
        self._doing = Counter(chain.from_iterable(case.acts))
        self._two: dict[str, tuple[float, float]] = {}
        self._worst = [max(row.values()) for row in likes]
        self._two_worst = nlargest(2, (*self._worst, 0.0, 0.0))
        self._likely = sum(worst > _LIKELY for worst in self._worst)

    def of(self, name: str, index: int, *, hit: bool, spared: bool) -> dict[str, float]:
        """The signs for ``name`` in the sentence at ``index``.

        ``hit`` where a cue is in it; ``spared`` where its rule knows what speaks against it.
        """
        if index not in self._lines:
            self._lines[index] = self._whole | self._line(index)
        return self._lines[index] | self._own(name, index, hit=hit, spared=spared)

    def likest(self, name: str, among: Iterable[int]) -> Sequence[int]:
        """The few sentences ``among`` some that read most like ``name``, so that long texts end."""
        return nlargest(_MOST, among, key=lambda index: self._likes[index][name])

    def _line(self, index: int) -> dict[str, float]:
        """Those of the sentence at ``index``, whatever may be found in it."""
        case = self._case
        sentence, acts = case.draft.sentences[index], case.acts[index]
        signs = {
            "words": log2(1 + len(sentence.words)),
            "question": float(sentence.is_question),
            "step": float(sentence.is_step),
            "first": float(index == 0),
            "last": float(index == len(self._likes) - 1),
        }
        signs |= {act.value: 1.0 for act in acts}
        worst = self._worst[index]
        first, second = self._two_worst
        signs["company"] = float(min(_COMPANY, self._likely - (worst > _LIKELY)))
        signs["worst company"] = max(0.0, min(_HIGHEST, second if worst == first else first))
        beside = (act for act in _NEAR_BY if self._doing[act] > (act in acts))
        return signs | {f"beside {act.value}": 1.0 for act in beside}

    def _own(self, name: str, index: int, *, hit: bool, spared: bool) -> dict[str, float]:
        """Those that are about ``name`` in the sentence at ``index``."""
        likes = self._likes[index]
        like = max(_LOWEST, min(_HIGHEST, likes[name]))
        other = max(value for key, value in likes.items() if key != name)
        first, second = self._highest(name)
        elsewhere = second if likes[name] == first else first
        return {
            **{f"like > {step}": like - step for step in _STEPS if like > step},
            "like": like,
            "hit": float(hit),
            "spared": float(spared),
            "more than others": max(-_APART, min(_APART, like - other)),
            "elsewhere": max(0.0, min(_HIGHEST, elsewhere)),
        }

    def _highest(self, name: str) -> tuple[float, float]:
        """How much the sentence that is most like ``name`` is, and the next."""
        if name not in self._two:
            first, second, *_ = (*nlargest(2, (row[name] for row in self._likes)), 0.0, 0.0)
            self._two[name] = first, second
        return self._two[name]


def expanded(name: str, signs: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """All that is weighed of the ``signs`` of the finding ``name``, and how much of it there is.

    Each sign by itself, for this finding alone, and times each of the `LEADING` ones.
    """
    there = [(sign, value) for sign, value in signs.items() if value]
    yield from there
    yield f"{name}{TIMES}{ALONE}", 1.0
    yield from ((f"{name}{TIMES}{sign}", value) for sign, value in there)
    for leading in LEADING:
        if by := signs.get(leading):
            yield from ((f"{leading}{TIMES}{sign}", by * value) for sign, value in there)


def _of_whole(case: Case) -> dict[str, float]:
    """The signs that are the same for all sentences."""
    heat = case.heat
    return {
        "long": log2(len(case.draft.sentences)),
        "customer": float(case.customer is not None),
        "heat": float(heat),
        "hot": float(heat > 1),
        "upset": float(incident.is_upset(case)),
        "hurt": float(incident.is_hurt(case)),
        "our fault": float(incident.is_our_fault(case)),
        "calm": float(incident.is_calm(case)),
        "terse": float(case.is_terse),
        "chatty": float(case.is_chatty),
        "expert": float(case.is_expert),
        "unsure": float(case.is_unsure),
    }
