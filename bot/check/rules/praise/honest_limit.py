"""G03: not knowing, said well."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise
from bot.check.vocabulary import BOUND_TIME

GAP = Cue(
    "(don't|do not|doesn't|didn't) (yet |really |actually |)(know|have (that|the|a|an) (date"
    "|cause|answer|reason|time|figure)|have the cause|see (the|why|what|where))",
    "(can't|cannot|couldn't) (yet |)(tell|see|say|promise) (you |)(yet|from|why|where|when|what"
    "|which|whether|if|the|exactly)",
    "(not|isn't|no) (yet |)(sure|certain|clear|known|the reason|the cause|word yet|idea)",
    "(what|the one thing|one thing) (i|we) (can't|don't|cannot)",
    "but not (yet |)(the (reason|cause|date)|why|when|where|which|how)",
    "(new to me|remains open|still open|is open|unknown|remains to be seen|nobody knows"
    "|found or not|either way|with or without news|whatever it says|yes or no)",
)
_SURE = 0.9


class HonestLimit(Praise):
    """Sees "I don't know" together with what is being checked, or who will know, and when.

    Why: It is honest, and somebody is still at the wheel.

    Evidence: People do not mind uncertain advice; they mind an unsure adviser (Gaertig & Simmons
    2018). Trust is wanted from everybody we depend on (Cottrell, Neuberg & Li 2007).

    Silent: on a bare "I don't know".
    """

    number = "G03"
    tip = "W05"
    why = "Honest about what you don't know, and still in charge."
    fires = (
        "I don't know that date yet; Lena does. I've asked her and I'll be back by 3.",
        "I'm not sure which of the two caused it. I'm testing it on a copy now.",
        "We don't know the cause yet. I'll write again at 10:15, with or without news.",
    )
    silent = (
        "I don't know, sorry.",
        "Not sure why it does that.",
        "I've asked Lena and I'll be back by 3.",
        "I don't know if you saw my last message.",
        "It loads here. Have you tried a phone?",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for sentence in case.draft.sentences:
            unsure = case.score(sentence, Act.UNSURE) > _SURE
            if not unsure and not case.draft.within(sentence, GAP):
                continue
            nearby = case.acts[sentence.index : sentence.index + 3]
            acts = frozenset().union(*nearby)
            if Act.DOING in acts or (Act.WHEN in acts and case.draft.has(BOUND_TIME)):
                yield self.finding((sentence.start, sentence.end))
                return
