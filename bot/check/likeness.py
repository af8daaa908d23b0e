"""A second opinion on what a rule found: how much each sentence reads like that finding.

Cues see the wordings that somebody thought of. Beside them stand small weights, fitted on sentences
that have each finding and on others that only look like it (`bot.check.weights`): a hit in a
sentence that does not read like the finding at all is dropped, and a sentence that plainly does is
told of though no cue is in it. Where the two are not of one mind, it is a judgement call.
"""

from collections.abc import Iterable

from bot.check.case import Case
from bot.check.rule import Finding, Rule, Severity
from bot.check.weights import load

__all__ = ["Likeness"]

_RATHER = 0.7  # the lowest that any rule's `Rule.invited_from` begins with
_SHOUT = 2  # spaces between words in capitals, which tell by themselves
_LEAST = 0.5  # below it, a sentence reads more like one without the finding
_LEAST_GRAVE = 0.35  # the same where the words that were found are grave by themselves
_LIKE = 0.9  # from it, it bears out a cue without a doubt


class Likeness:
    """How much the sentences of one draft read like each finding; worked out when first asked."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._known = load("findings").position.keys()
        rows = zip(case.draft.sentences, case.likeness, strict=True)
        self._read = [(s, row.above(), row.above(_RATHER)) for s, row in rows]
        self._told = frozenset().union(*(surely | rather for _, surely, rather in self._read))

    def settle(self, rule: Rule, found: Iterable[Finding]) -> Iterable[Finding]:
        """Return all of ``found``; of a rule with weights, the first that its sentence bears out.

        Where none is, the first sentence is told of that surely reads like it, or else one that
        only reads like it where all around it invites the finding. What is borne out by halves, or
        only invited, is doubted.
        """
        if rule.id not in self._known:
            return found
        borne_out = None
        for finding in found:
            likeness = self._likeness(finding)
            if likeness >= _LIKE:
                return (finding,)
            if likeness >= (_LEAST_GRAVE if finding.severity is Severity.STOP else _LEAST):
                borne_out = borne_out or finding.doubted()
        if borne_out:
            return (borne_out,)
        if rule.id in self._told and (likely := self._likely(rule)):
            return (likely,)
        return ()

    def _likeness(self, finding: Finding) -> float:
        """How much its sentence reads like it; 1 where it is not of the words of one sentence."""
        start, end = finding.span
        own = [s.index for s in self._case.draft.sentences if s.start < end and start < s.end]
        quote = self._case.draft.text[start:end]
        wordless = not any(map(str.isalnum, quote))  # a smile, a shrug
        shouted = quote.isupper() and quote.count(" ") >= _SHOUT
        if wordless or shouted or len(own) != 1:
            return 1.0
        return self._case.likeness[own[0]][finding.rule.id]

    def _likely(self, rule: Rule) -> Finding | None:
        """What there is to say of the first sentence that reads like a finding of ``rule``."""
        for sentence, surely, _ in self._read:
            if rule.id in surely and (likely := rule.likely(self._case, sentence)):
                return likely
        least, sure = rule.invited_from
        for sentence, _, rather in self._read:
            if rule.id not in rather or not rule.is_invited(self._case, sentence):
                continue
            likeness = self._case.likeness[sentence.index][rule.id]
            if likeness >= least and (likely := rule.likely(self._case, sentence)):
                return likely if likeness >= sure else likely.doubted()
        return None
