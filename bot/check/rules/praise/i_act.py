"""G05: I, and what I do."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

I_ACT = Cue(
    patterns=(
        r"\b(?:i'm|i am|im) (?:just |now |already |also |currently )?(?:\w{3,}ing)\b",
        r"\b(?:i've|i have|ive) (?:just |now |already |also )?(?:\w{3,}ed|sent|put|found|read"
        r"|taken|made|written|told|set|got|begun|spoken|run|rung|given|gone|brought|built|held"
        r"|kept|left|reset|undone|redone|drawn|had a look)\b",
        r"\b(?:i'll|i will) (?:just |now |then |also |personally )?[a-z]{3,}\b",
        r"\bi (?:just )?(?:[a-z]{3,}ed|sent|found|put|rang|wrote|ran|took|told|set|spoke|reset)\b",
    )
)
FEELING = Cue(
    "(i'm|i am|im) (being|feeling|hoping|wondering|guessing|assuming|sorry|afraid|thinking"
    "|asking|saying|missing|seeing)",
    "(i'll|i will) (need|never|not|have|admit|assume|probably|be (able|unable|honest|happy|glad"
    "|frank)|see what)",
    "i (need|needed|indeed|agreed|wanted|hoped|wished|feared|apologised|apologized|wondered"
    "|supposed|assumed|guessed|noticed|used|missed|failed)",
    "(i've|i have) (noticed|assumed|wondered|missed|failed|received|wanted|hoped|tried to)",
)


class IAct(Praise):
    """Sees "I" with something the writer is doing, or does next.

    Why: "I" says that somebody is on it.

    Evidence: Five studies, field data among them: agents who say "I" rather than "we" are seen as
    feeling and acting for the customer (Packard, Moore & McFerran 2018).

    Silent: on "I can't", "I'm afraid", and on feelings.
    """

    number = "G05"
    tip = "W41"
    why = "“I” shows that someone is on it."
    fires = (
        "I'm restoring it now.",
        "I've sent it to your second address.",
        "I'll check the log and write to you at 3.",
    )
    silent = (
        "I can't do that.",
        "I'm afraid that's gone.",
        "We're looking into it.",
        "I'm sorry about that.",
        "I am wondering what you mean.",
    )
    when = (I_ACT,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        feelings = {start for start, _ in case.draft[FEELING]}
        for span in case.draft[I_ACT]:
            if span[0] not in feelings:
                sentence = case.draft.sentence_at(span[0])
                yield self.finding((sentence.start, sentence.end))
                return
