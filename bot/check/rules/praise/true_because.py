"""G07: a request, a wait or a link, with its reason."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import content_words
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

BECAUSE = Cue(
    "(because|cos|since (the|it|that|they|your|our|a|we|i|some|both|there|this)|so that|so (i|we"
    "|you|they|it|nobody|nothing|the) (can|could|know|see|don't|doesn't|won't|needn't|needs|need"
    "|get|stay|stays|lands|gets|goes|has|isn't|aren't|match|may|will|'ll)|so it|as (the|it|they"
    "|your|our|that|some|both) (is|are|was|were|has|have|only|can|keeps|holds)|otherwise|due to"
    "|which is why|that's why|the reason)",
    "(it|that|this|which|the photo|the picture|the code|the number|the video|the label|they|one)"
    " (will |would |'ll |)(tells|tell|shows|show|lets|let) (me|us|you|them|him|her|which|the"
    "|whether|what|where)",
    "(to|and i'll|then i can|then i'll) (see (which|whether|what|where|if|how)|match|prove"
    "|rule (it |that |this |)out|trace|find out (which|what|whether|why|where)|tell (which"
    "|whether|the|them)|work out|pin down|be sure (it|that|the|you))",
    "how i can (tell|be sure|see|know|check|find)",
)
CIRCULAR = Cue(
    "because (of (our |the |)policy|it's (our |the |company |)(policy|procedure|process|rule)"
    "|that's (how|the way|our)|we (need|require|have to)|i (need|said)|it is (required"
    "|our policy|the rules)|you (have to|need to|must)|reasons)",
    "(for|due to) (security reasons|technical reasons|policy reasons|system reasons|unforeseen"
    "|company policy)",
)
_FEWEST = 2  # content words: a reason that says something


class TrueBecause(Praise):
    """Sees a request, a limit or a wait with a specific reason beside it.

    Why: A real reason makes it fair, and lets people judge for themselves.

    Evidence: Requests with a reason were met more often (Langer, Blank & Chanowitz 1978); for big
    favours an empty one did nothing (told from memory).

    Silent: on reasons that only say it again ("because of our policy"), and without a request.
    """

    number = "G07"
    tip = "W40"
    why = "The reason makes it fair."
    fires = (
        "Address changes take up to a day because other servers keep a copy.",
        "Could you send a short video, so I can see which step stalls?",
        "Please keep the box: the courier picks it up, and the label tells them which van it was.",
    )
    silent = (
        "Send me a video of it.",
        "We can't, because it's our policy.",
        "I've sent the refund.",
        "Please wait, because we need you to wait.",
        "It's on its way to you.",
    )
    when = (BECAUSE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for span in draft[BECAUSE]:
            sentence = draft.sentence_at(span[0])
            reason = content_words(draft.masked[span[0] : sentence.end].replace(",", " ").split())
            if (
                _moves_on(case, sentence.index)
                and len(reason) >= _FEWEST
                and not draft.within(sentence, CIRCULAR)
            ):
                yield self.finding((sentence.start, sentence.end))
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        said = case.likeliest(Act.REASON)
        if said is None or case.draft.within(said, CIRCULAR) or not _moves_on(case, said.index):
            return None
        return self.finding((said.start, said.end))


def _moves_on(case: Case, index: int) -> bool:
    return any(Act.MOVES in acts for acts in case.acts[max(0, index - 1) : index + 1])
