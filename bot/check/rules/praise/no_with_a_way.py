"""G06: a clear no, and a door."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

WAY = Cue(
    "(what (i|we|you|does|would|will|is|an|a|the) |(two|three|another|other) (ways|way|options"
    "|routes)|needs|if you (bring|send|are|can|like|want|would|prefer|come|choose|order|upgrade|book|need|don't|'d)|instead|works|alternatively|the (nearest|closest|next best)"
    "|not too late|but you can|but i can|but we can|you can|you could|i can|we can|i could|could"
    "|either|workaround|meanwhile|until then|the next)"
)
NO = Cue(
    "(not|no|can't|cannot|won't|doesn't|don't|isn't|aren't|too late|unable|never|couldn't)"
    " (possible|on|from|in|to|for|yet|directly|without|with|this|that|any|be|have|do|offer"
    "|change|refund|cancel|reopen|undo|available|included|support|way|longer|give|move|send"
    "|before|after|today|until|as|read|the)",
    "(too late|sold out|out of stock|not for)",
)
PLAIN_NO = Cue(
    "(there's|there is|there are|i have|we have) no ",
    patterns=(r"(?:^|[.!?\n] ?)(?:no|not)\b",),
)
NO_REFUSAL = Cue(
    "(no|not) (need|hurry|rush|problem|worries|worry|trouble|charge|silly|stupid|at all"
    "|your fault|just you|yet|only|bother|doubt|wonder|news)"
)
WEAK = Cue("(might|may) not (be|quite|really)", "see what (i|we) can do")


class NoWithAWay(Praise):
    """Sees a clear no together with something that is possible.

    Why: The no is honest, and the customer still has somewhere to go.

    Evidence: Offering options helped even where the wished-for outcome did not come (Marinova,
    Singh & Singh 2018).

    Silent: on a bare no, and on a no so soft that it sounds like maybe.
    """

    number = "G06"
    tip = "W16"
    why = "A clear no and an open door."
    fires = (
        "Not possible on Free; export works today.",
        "It's too late to cancel, but not too late to redirect it: where should it go?",
        "I can't reopen that booking because the train has left. What I can do is move you to"
        " the 18:10.",
    )
    silent = (
        "That's not possible.",
        "We might not be able to do that right now, I'll see what I can do.",
        "Yes, that works on Free.",
        "I can move you to the 18:10.",
        "Unfortunately we don't support that.",
    )
    when = (WAY,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for sentence, acts in zip(draft.sentences, case.acts, strict=True):
            plain = draft.within(sentence, PLAIN_NO)
            refuses = plain or (Act.REFUSES in acts and draft.within(sentence, NO))
            if not refuses or draft.within(sentence, WEAK, NO_REFUSAL):
                continue
            following = draft.sentences[sentence.index : sentence.index + 3]
            if any(draft.within(after, WAY) for after in following):
                yield self.finding((sentence.start, sentence.end))
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        no = case.likeliest(Act.REFUSES)
        if no is None or no.is_question or case.draft.within(no, WEAK, NO_REFUSAL):
            return None
        after = case.draft.sentences[no.index :]
        ways = (case.score(sentence, act) for sentence in after for act in _WAYS)
        return self.finding((no.start, no.end)) if max(ways) > _RATHER else None


_WAYS = (Act.OFFERS, Act.DOING)
_RATHER = 0.5
