"""A second opinion on what a rule found: how much each sentence reads like that finding.

Cues see the wordings that somebody thought of. Beside them stand small weights, fitted on sentences
that have each finding and on others that only look like it (`bot.check.weights`): a hit in a
sentence that does not read like the finding at all is dropped, and a sentence that plainly does is
told of though no cue is in it.
"""

from collections.abc import Iterable, Iterator

from bot.check.case import Case
from bot.check.document import Sentence
from bot.check.rule import Finding, Rule
from bot.check.shapes import sentence_features
from bot.check.weights import Scores, load

__all__ = ["Likeness"]

_RATHER = 0.88  # from it, a sentence reads like one with the finding, if not surely
_SHOUT = 2  # spaces between words in capitals, which tell by themselves
_LEAST = 0.2  # below it, a sentence reads much more like one without the finding


class Likeness:
    """How much the sentences of one draft read like each finding; worked out when first asked."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._weights = load("findings")
        self._read: list[tuple[Sentence, Scores, frozenset[str]]] | None = None

    def settle(self, rule: Rule, found: Iterable[Finding]) -> Iterator[Finding]:
        """Yield all of ``found``; of a rule with weights, the first that its sentence bears out.

        Where none is, the first sentence is told of that surely reads like it, or that only reads
        like it where all around it invites the finding.
        """
        if rule.id not in self._weights.position:
            yield from found
            return
        if borne_out := next(filter(self._bears_out, found), None):
            yield borne_out
            return
        for sentence, scores, surely in self._sentences():
            invited = scores[rule.id] >= _RATHER and rule.is_invited(self._case, sentence)
            reads = invited or rule.id in surely
            if reads and (likely := rule.likely(self._case, sentence)):
                yield likely
                return

    def _bears_out(self, finding: Finding) -> bool:
        """Whether its sentence reads like it, if only a little; more than one need not."""
        start, end = finding.span
        own = [x for s, x, _ in self._sentences() if s.start < end and start < s.end]
        quote = self._case.draft.text[start:end]
        wordless = not any(map(str.isalnum, quote))  # a smile, a shrug
        shouted = quote.isupper() and quote.count(" ") >= _SHOUT
        if wordless or shouted or len(own) != 1:
            return True
        return own[0][finding.rule.id] >= _LEAST

    def _sentences(self) -> list[tuple[Sentence, Scores, frozenset[str]]]:
        """Each sentence, its scores, and the findings that it surely reads like."""
        if self._read is None:
            draft = self._case.draft
            scored = ((s, *sentence_features(s, draft.folded)) for s in draft.sentences)
            read = [(s, self._weights.score(spelled, marks)) for s, spelled, marks in scored]
            self._read = [(s, scores, scores.above()) for s, scores in read]
        return self._read
