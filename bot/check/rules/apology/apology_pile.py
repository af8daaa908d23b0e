"""R17: sorry, and sorry again."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import without
from bot.check.matcher import Span
from bot.check.progress import first_progress
from bot.check.reading.model import Flag
from bot.check.rule import Finding, Pair, Problem, Severity

SORRY = Cue(
    "(sorry|apologies|apologise|apologize|regret|apologising|apologizing|forgive us|forgive me|"
    "mortified|soz|sry|pardon us|pardon me|beg your pardon|apologies|so ashamed|apologised|"
    "apologized)"
)
ALSO = Cue(
    "(i'm|i am|we're|we are) (also |) sorry (too|as well|also)",
    "(also|separately) (i'm |i am |we're |) (sorry|apologise|apologize)",
    "(and|also) (i|we) (also |) (apologise|apologize) for (the|your)",
    "(i|we) also (apologise|apologize)",
    "(separately|secondly|on top of that|and another thing)",
    patterns=(
        r"\band sorry (?:it|that|you|we|i|nobody) [a-z]+",
        r"\b(?:and )i'm sorry (?:about|for) (?:the|your) (?:lost |long |extra )?[a-z]+\b",
        r"\b(?:sorry|apologi[sz]e) (?:about|for) (?:(?:the|your) [a-z]+|that|this|it)(?: one)? (?:as "
        r"well|too|also)\b",
        r"\band i'm sorry (?:that )?(?:the|your|our|nobody|no one) [a-z]+ [a-z]+",
        r"\band i'm sorry (?:that )?we [a-z]+",
        r"\band sorry (?:too |also )?(?:about|for|that|the|your|we)\b",
        r"\bfor which (?:i|we) (?:apologise|apologize) (?:too|as well)\b",
    ),
)
"""The apology for a second fault."""
SPARED = Cue(
    "(no need to|needn't|don't|do not|never|nothing to|no reason to) (be |feel |) (sorry|apologise|"
    "apologize)",
)
"""What spares the reader an apology is none of the writer's."""
_MANY = 3
_ALONE = 9  # words of a sentence that is all apology
_ALSO = 15  # characters from "I'm" to its "sorry"
_LONG = 25  # words of apology before the first useful fact


class ApologyPile(Problem):
    """Sees two or more apologies for one thing, or a long one before anything useful.

    Why: Once is care; after that it fills the space where the help should be, and asks the customer
    to comfort the writer.

    Evidence: In filmed complaints, apologies that went on beyond the opening seconds lowered
    satisfaction (Marinova, Singh & Singh 2018); "sorry" is the weakest form of empathy in 289
    stressful calls (Clark, Murfett, Rogers & Ang 2013).

    Silent: on two separate faults, condolence, and "sorry" as "excuse me".
    """

    number = "R17"
    severity = Severity.CONSIDER
    tip = "W13"
    why = "One sorry shows care; the rest takes the place of help. Say it once, then work."
    pair = Pair(
        "So sorry! I really apologise. Again, my sincere apologies.",
        "I'm sorry we sent it to the old address. A new one leaves today.",
    )
    pattern = "I'm sorry that [what happened]. I'm [what you do now]."
    fires = (
        "So sorry! I really apologise. Again, my sincere apologies for this.",
        "Sorry about this. I've reset it for you. Once again, I am so sorry.",
        "I'm so sorry, I'm really really sorry about the mix-up with your order.",
        "We beg your pardon for the hold-up. Once more, sorry.",
        "Sry about that, soz again, all sorted soon.",
    )
    silent = (
        "Hi Mo, I'm sorry, you lost a whole day and we never came. The job before ran over and nobody "
        "rang you, which we should have. You're first tomorrow, at eight.",
        "The refund left today. Sorry about that, and sorry it took you two calls.",
        "We picked the wrong tile, and I'm sorry. We billed two boxes, and I'm sorry for that too.",
        "I'm sorry we sent it to the old address. A new one leaves today, tracking below.",
        "That's our slip. Fixed: please reload.",
        "We sent two letters. I'm sorry about that, and sorry too that one had another name on it.",
        "Sorry, which invoice? I'm sorry about the second one.",
        "I'm sorry about your father.",
        "Please don't apologise, the form is confusing. I'm sorry it sent you round twice.",
        "We charged you twice, and I'm sorry. The second payment is on its way back.",
        "I'm sorry it came late. And I apologise for the torn strap; a new one left today.",
        "I'm sorry we left the list off, and I'm sorry we packed a 9. Both are in tonight's post.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.flagged(Flag.BEREAVEMENT):
            return
        spared = {end for _, end in case.draft[SPARED]}
        also = [start for start, _ in case.draft[ALSO]]
        spans = [
            span
            for span in case.draft[SORRY]
            if span[1] not in spared
            and not case.draft.sentence_at(span[0]).is_question
            and not any(start <= span[0] <= start + _ALSO for start in also)
        ]
        if len(spans) > 1 and (len(spans) >= _MANY or self._is_near(case, spans[0], spans[1])):
            grave = len(spans) >= _MANY or case.is_terse
            more = [case.draft.sentence_at(start) for start, _ in spans[1:]]
            spare = {s.index: s for s in more if s.index and len(s.words) <= _ALONE}
            left = len(spans) - sum(case.draft.sentence_at(s[0]).index in spare for s in spans)
            stronger = without(case.draft, *spare.values()) if left <= 1 else None
            severity = Severity.FIX if grave else self.severity
            yield self.finding(spans[1], stronger, severity)
            return
        first = first_progress(case)
        before = case.doing(Act.APOLOGISES)
        if (
            len(before) > 1
            and spans
            and spans[0][0] < before[0].end
            and not also
            and first
            and not case.does(Act.OWNS)
            and _words_before(before, first) > _LONG
        ):
            yield self.finding((before[0].start, first.start))

    @staticmethod
    def _is_near(case: Case, one: Span, other: Span) -> bool:
        """Whether both are of one matter: what a letter says pages apart is of two."""
        return case.draft.sentence_at(other[0]) in case.neighbours(one)


def _words_before(sentences: list[Sentence], first: Sentence) -> int:
    return sum(len(sentence.words) for sentence in sentences if sentence.index < first.index)
