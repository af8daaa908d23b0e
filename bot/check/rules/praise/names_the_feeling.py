"""G09: one line of feeling, then work."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Praise

_LONGEST = 24  # words: one line, not a speech


class NamesTheFeeling(Praise):
    """Sees one short, specific acknowledgement of an upset or worried customer, then progress.

    Why: It shows that the trouble was seen, and leaves room for the work.

    Evidence: Naming a feeling raises trust, most for bad ones (Yu, Berg & Zlatev 2021, six studies);
    solving is what satisfies (Marinova, Singh & Singh 2018).

    Silent: on stock lines, on speeches, and for a calm customer.
    """

    number = "G09"
    tip = "W18"
    why = "One line of feeling, then work: a good order."
    needs_customer = True
    fires = (
        Example(
            "Twice in a week is too much. I'm taking it over: the label file is open here now.",
            "This is the second time this week my labels print blank!! I'm losing orders and it's ridiculous.",
        ),
        Example(
            "Not knowing is the worst part. Your galleries are safe: all 412 photos are in the backup.",
            "I clicked reset and now my galleries are empty?? please please tell me they're not deleted, I'm terrified",
        ),
        Example(
            "Four hours on one menu would wear anyone out. Let's do one step: open Menus. What do you see?",
            "i've been at this menu thing for 4 hours and i give up, i could cry",
        ),
    )
    silent = (
        Example("I completely understand your frustration.", "This is ridiculous!! Third time!"),
        Example("Please clear your cache.", "This is ridiculous!! Third time!"),
        Example("That was a long day for you. Here is the invoice.", "send invoice for march"),
        "Twice in a week is too much. I'm taking it over.",
        Example("Done.", "Still broken, I am so fed up with this."),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not self._is_felt(case):
            return
        for sentence in case.doing(Act.ACKNOWLEDGES):
            stock = Act.BOILERPLATE in case.acts[sentence.index]
            after = any(Act.MOVES in acts for acts in case.acts[sentence.index :])
            if not stock and after and len(sentence.words) <= _LONGEST:
                yield self.finding((sentence.start, sentence.end))
                return

    @staticmethod
    def _is_felt(case: Case) -> bool:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        feeling = case.customer.feeling.value
        hurt = feeling not in {Feeling.NONE, Feeling.PLEASED}
        return hurt or case.customer.heat.value > 0 or case.flagged(Flag.BEREAVEMENT, Flag.HARDSHIP)
