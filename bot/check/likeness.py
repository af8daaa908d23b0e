"""A second opinion on what a rule found: how much each sentence reads like that finding.

Cues see the wordings that somebody thought of. Beside them stand small weights, fitted on sentences
that have each finding and on others that only look like it (`bot.check.weights`): a hit in a
sentence that does not read like the finding at all is dropped, and a sentence that plainly does is
told of though no cue is in it.
"""

from collections.abc import Iterable, Iterator

from bot.check.case import Case
from bot.check.rule import Finding, Rule
from bot.check.shapes import sentence_features
from bot.check.weights import Scores, load

__all__ = ["Likeness"]

_LEAST = 0.2  # below it, a sentence reads much more like one without the finding


class Likeness:
    """How much the sentences of one draft read like each finding; worked out when first asked."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._weights = load("findings")
        self._scores: list[Scores] | None = None

    def settle(self, rule: Rule, found: Iterable[Finding]) -> Iterator[Finding]:
        """Yield all of ``found``; of a rule with weights, the first that its sentence bears out.

        Where none is, the first sentence is told of that surely reads like it.
        """
        if rule.id not in self._weights.position:
            yield from found
            return
        if borne_out := next(filter(self._bears_out, found), None):
            yield borne_out
            return
        for sentence, scores in zip(self._case.draft.sentences, self._all(), strict=True):
            if rule.id in scores.above() and (likely := rule.likely(self._case, sentence)):
                yield likely
                return

    def _bears_out(self, finding: Finding) -> bool:
        """Whether its sentence reads like it, if only a little; more than one need not."""
        start, end = finding.span
        scored = zip(self._case.draft.sentences, self._all(), strict=True)
        own = [scores for s, scores in scored if s.start < end and start < s.end]
        wordless = not any(map(str.isalnum, self._case.draft.text[start:end]))  # a smile, a shrug
        if wordless or len(own) != 1:
            return True
        return own[0][finding.rule.id] >= _LEAST

    def _all(self) -> list[Scores]:
        if self._scores is None:
            draft = self._case.draft
            self._scores = [
                self._weights.score(*sentence_features(s, draft.folded)) for s in draft.sentences
            ]
        return self._scores
