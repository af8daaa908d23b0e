"""G02: a fault owned plainly."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.rule import Finding, Praise
from bot.check.vocabulary import BUT


class OwnsIt(Praise):
    """Sees our fault said in the active voice, with nothing taken back by a "but".

    Why: Who did it, what happened, full stop: that is the part of an apology that weighs most.

    Evidence: Of six parts of an apology, taking responsibility worked best (Lewicki, Polin & Lount
    2016; vignettes, n = 755).

    Silent: where the fault is the customer's or unknown, or a defence follows.
    """

    number = "G02"
    tip = "W12"
    why = "Clean ownership: who did it, what happened, no “but”."
    fires = (
        "We charged you twice; the second payment is on its way back.",
        "I misread your first message. Here is the right list.",
        "That was our mistake: the update took your page down.",
    )
    silent = (
        "We charged you twice, but you should have told us sooner.",
        "You were charged twice.",
        "I've read your first message and here is the list.",
        "We charge the card on the 3rd of each month.",
        "The network had a fault this morning.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for sentence in case.doing(Act.OWNS):
            if not case.draft.within(sentence, BUT):
                yield self.finding((sentence.start, sentence.end))
                return
