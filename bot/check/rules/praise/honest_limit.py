"""G03: not knowing, said well."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.rule import Finding, Praise
from bot.check.vocabulary import BOUND_TIME


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
        for sentence in case.doing(Act.UNSURE):
            nearby = case.acts[sentence.index : sentence.index + 3]
            acts = frozenset().union(*nearby)
            if Act.DOING in acts or (Act.WHEN in acts and case.draft.has(BOUND_TIME)):
                yield self.finding((sentence.start, sentence.end))
                return
