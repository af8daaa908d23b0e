"""G16: two doors."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Praise

CHOICE = Cue(
    "(which|what) (would you|do you|suits|of (these|those|the two)|one would|works|one suits|way"
    "|is (easier|better|best))",
    "(would|do) you (rather|prefer)",
    "(no need to decide|if you'd (prefer|rather|like to)|up to you|your (call|choice|pick)"
    "|you choose|whichever|as you (prefer|like|wish|please)|either (one|is|works|way (is|works|suits))|two (ways"
    "|options|choices|routes|possibilities)|you can choose|you decide|say which|tell me which"
    "|pick (one|whichever|either)|take your pick|or (would|shall|should|do) (you|i|we))",
    patterns=(
        r"\b(?:either|can|could|would you like|shall i|want me to|do you want|if you'd like"
        r"|what i can do is)\b[^.!?\n]{3,90}[, ]or\b[^.!?\n]{3,80}",
        r"\b\w+(?: \w+){0,3},? or (?:a |an |the |by |with |on )?\w+(?: \w+){0,3} ?(?:today"
        r"|instead|first|now)? ?\?",
    ),
)
FAKE = Cue(
    "(take it or leave it|or (nothing|else|wait)|or (so|two|three|more|something|anything"
    "|whatever|not)|whether|more or less|one or two|a day or)",
    "(it|they|this|that|he|she|which) (will|'ll|would|may|might|can|must|should) either",
)
ASKS_FACT = Cue(
    patterns=(
        r"(?:^|[.!?:,] )(?:is|was|did|does|are|has|were) (?:it|that|this|the|your|you|they|he"
        r"|she|there)\b",
        r"\b(?:do you (?:see|mean|have|use|get)|which (?:browser|version|order|account|invoice"
        r"|one do you mean))\b",
    ),
)


class GivesAChoice(Praise):
    """Sees two real options, or a question for the customer's preference.

    Why: A choice gives somebody back a bit of control.

    Evidence: Several options helped even where none was ideal (Marinova, Singh & Singh 2018).

    Silent: on fake choices, on questions about facts, and for a message that is lost already.
    """

    number = "G16"
    tip = "W34"
    why = "A choice gives them back some control."
    fires = (
        "Would you like a refund, or a swap today?",
        "I can walk you through it, or do it for you: which would you prefer?",
        "There are two ways: pause it until June or close it now. Up to you.",
    )
    silent = (
        "The money isn't lost: it will either reach your sister or come back to you.",
        "Take it or leave it.",
        "Is it the red one or the blue one?",
        "I'll tell you at 10:15 either way.",
        "I can fix it in a day or two.",
        "I'll check whether it works or not.",
        Example(
            "You can use FTP or SSH or the panel, which would you prefer?",
            "i dont understand any of this, what is a panel? i am completely lost",
        ),
    )
    when = (CHOICE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.is_unsure:
            return
        draft = case.draft
        for span in draft[CHOICE]:
            sentence = draft.sentence_at(span[0])
            if draft.within(sentence, FAKE, ASKS_FACT):
                continue
            acts = case.acts[sentence.index]
            if acts & {Act.OFFERS, Act.ASKS, Act.DOING} or "or" in sentence.words:
                yield self.finding((sentence.start, sentence.end))
                return
