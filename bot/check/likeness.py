"""A second opinion on what a rule found: how much each sentence reads like that finding.

Cues see the wordings that somebody thought of. Beside them stand small weights, fitted on sentences
that have each finding and on others that only look like it (`bot.check.weights`), and weights over
all that stands around a sentence (`bot.check.signs`): a hit that nothing bears out is dropped,
unless its words are plain (`Rule.plain`), and a sentence that surely has the finding is told of
though no cue is in it. What is likely rather than sure is a judgement call.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, cached_property
from importlib.resources import files

from bot.check.case import Case
from bot.check.document import Sentence
from bot.check.rule import ABSENT, Finding, Rule, Severity
from bot.check.signs import ALONE, LEADING, TIMES, Signs
from bot.check.spans import meets
from bot.check.weights import load

__all__ = ["FLOOR", "Likeness", "candidates", "tells_by_itself"]

FLOOR = 0.12
"""How much a sentence must read like a finding to be looked at, where no cue is in it."""
_SHOUT = 2  # spaces between words in capitals, which tell by themselves


class Telling:
    """Weights of all that the `Signs` of a finding are `expanded` to.

    From a score of its bar on, by the rule's usual severity, a finding is likely; from ``sure`` on
    it is told of without a doubt.
    """

    def __init__(
        self,
        bias: float,
        bars: Mapping[str, float],
        sure: Mapping[str, float],
        weights: Mapping[str, float],
    ) -> None:
        self.bars = bars
        self.sure = sure
        self._bias = bias
        self._by: dict[str, dict[str, float]] = {"": {}}  # those weighed with one name, or alone
        for name, weight in weights.items():
            by, _, sign = name.rpartition(TIMES)
            self._by.setdefault(by, {})[sign] = weight

    def sum(self, name: str, signs: Mapping[str, float]) -> float:
        """How much ``signs`` speak for the finding ``name``."""
        own = self._by.get(name, {})
        there = [(sign, value) for sign, value in signs.items() if value]
        total = self._bias + own.get(ALONE, 0.0)
        for weights, by in (
            (self._by[""], 1.0),
            (own, 1.0),
            *((self._by.get(leading, {}), signs.get(leading)) for leading in LEADING),
        ):
            if by:
                total += by * sum([weights.get(sign, 0.0) * value for sign, value in there])
        return total


class Likeness:
    """How much speaks for each finding in the sentences of one draft."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._known = load("findings").position.keys()
        self._like = [row.above(FLOOR) for row in case.likeness]
        self._told = frozenset().union(*self._like)

    def settle(self, rule: Rule, found: Iterable[Finding]) -> Iterable[Finding]:
        """Return all of ``found``; of a rule with weights, the likeliest one if it is likely."""
        if rule.id not in self._known:
            return found
        found = list(found)
        if not found and rule.id not in self._told:
            return ()
        if any(tells_by_itself(self._case, finding) for finding in found):
            return tuple(_apart(found))
        telling = _telling()
        usual = str(rule.finding().severity)
        best, score = None, telling.bars[usual]
        like = [index for index, names in enumerate(self._like) if rule.id in names]
        likest = self._signs.likest(rule.id, like)
        for index, finding, hit, spared in candidates(rule, self._case, found, likest):
            signs = self._signs.of(rule.id, index, hit=hit, spared=spared)
            if (own := telling.sum(rule.id, signs)) >= score:
                best, score = finding, own
        if best is None:
            return ()
        return (best if score >= telling.sure[usual] else best.doubted(),)

    @cached_property
    def _signs(self) -> Signs:
        names = load("findings").names
        likes = [dict(zip(names, row.logits, strict=True)) for row in self._case.likeness]
        return Signs(self._case, likes)


def candidates(
    rule: Rule, case: Case, found: Sequence[Finding], like: Iterable[int]
) -> Iterable[tuple[int, Finding, bool, bool]]:
    """The sentences that may have the finding of ``rule``: those ``found``, and those ``like`` it.

    Of each its index, what there is to tell of it, whether a cue is in it, and whether the rule
    knows what would spare it, which makes it a judgement call at most.
    """
    hits: dict[int, Finding] = {}
    for finding in found:
        hits.setdefault(case.draft.sentence_at(finding.span[0]).index, finding)
    for index, finding in hits.items():
        yield index, finding, True, False
    for index in like:
        if index not in hits:
            sentence = case.draft.sentences[index]
            likely = rule.likely(case, sentence)
            yield index, likely or _as_a_call(rule, sentence), False, likely is None


def tells_by_itself(case: Case, finding: Finding) -> bool:
    """Whether nothing need bear it out.

    So it is where its words are plain, and where it is not of the words of one sentence: a smile,
    a shrug, a shout, an absence.
    """
    start, end = finding.span
    own = [s for s in case.draft.sentences if s.start < end and start < s.end]
    quote = case.draft.text[start:end]
    shouted = quote.isupper() and quote.count(" ") >= _SHOUT
    plain = case.near(finding.span, *finding.rule.plain)
    return plain or shouted or len(own) != 1 or not any(map(str.isalnum, quote))


def _apart(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield those of ``found``, in order, that are about other words than the one before."""
    told = ABSENT
    for finding in sorted(found, key=lambda f: f.span):
        if finding.span == ABSENT or not meets(finding.span, [told]):
            told = finding.span
            yield finding


def _as_a_call(rule: Rule, sentence: Sentence) -> Finding:
    return replace(rule.finding((sentence.start, sentence.end)), severity=Severity.CONSIDER)


@cache
def _telling() -> Telling:
    source = files("bot.check").joinpath("weights", "telling.json")
    return Telling(**json.loads(source.read_text(encoding="utf-8")))
