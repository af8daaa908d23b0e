"""R27: thanks for a patience that isn't there."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import without
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity

THANKS = Cue(
    "(patience|understanding|forbearance|cooperation|co-operation) (is |and understanding "
    "is |is very much |is much |is greatly |is really |is highly |and cooperation is |"
    ")(appreciated|valued|noted with thanks)",
    patterns=(
        r"\b(?:thank(?:s| you)|appreciate|grateful|gratitude|cheers|ta|bless you|thanking "
        r"you)\b[^.!?\n]{0,45}\b(?:patien(?:ce|t|tly)|understanding|forbearance|bearing "
        r"with (?:us|me)|cooperation|co-operation)\b",
        r"\b(?:patience|understanding)\b[^.!?\n]{0,25}\bappreciated\b",
        r"\b(?:you've|you have|you are|you're|you were) (?:been )?(?:so |very |really |"
        r"incredibly |wonderfully |most |extremely )+patient\b",
    ),
)
AHEAD = Cue(
    "(in advance|beforehand|ahead of time|in anticipation)",
    "(while|whilst|as) (we|i|our|the|my|they) (look|investigate|work|fix|sort|get|check|"
    "resolve|review|process|are working|are looking|try|restore|continue|sort|go|deal|'re|"
    "'m|team|engineers|developers|technicians|am|are)",
)
OWN_THING = Cue(
    "(explaining|explained|explain|screenshot|sending|sent|your note|the details|walking|"
    "talking|repeating|trying|staying|sticking|answering)",
)
_ALONE = 9  # words of a sentence that is all thanks
_HOT = 3


class PatienceMisfire(Problem):
    """Sees thanks for patience or understanding to somebody who shows none, or in advance.

    Why: Thanked for what they don't feel, people hear that they are expected to keep quiet.

    Evidence: Thanks for waiting worked better than an apology in small failures and delays (You,
    Yang, Wang & Deng 2020); those were not grave losses, and there had been a wait.

    Silent: after a real, short wait with a calm customer, and on thanks for something they did.
    """

    number = "R27"
    severity = Severity.CONSIDER
    may_go = frozenset({Act.MOVES, Act.INSTRUCTS})
    tip = "W42"
    why = "They aren't patient about this, and needn't be. Own the wait, or thank them for an act."
    pair = Pair(
        "We appreciate your patience!",
        "You've waited 20 minutes for this; here it is.",
    )
    pattern = "You've waited [how long] for this, and I'm sorry. I'm [what you do now]."
    needs_customer = True
    fires = (
        Example(
            "We appreciate your patience! The team is on it.",
            "WHERE IS MY SHOP?! Everything is gone and nobody answers, this is unacceptable!!",
        ),
        Example(
            "Thank you in advance for your understanding.", "Why has my plan gone up by 4 euros?"
        ),
        Example(
            "Thanks for being so patient with us while we investigate.",
            "Third time I ask. I am sick of this, I've lost two clients.",
        ),
    )
    silent = (
        Example(
            "Thanks for the screenshot, it saved us a step.", "It's broken AGAIN!! see picture"
        ),
        Example("You've waited 20 minutes for this; here it is.", "hello?? anyone there"),
        Example("Thanks for your patience, here's the file.", "no rush, whenever you find it :)"),
        Example("Thank you for your patience. It's done.", "ok, I'll wait"),
        Example("My understanding is that both were paid.", "You charged me twice!! Outrageous."),
        "We appreciate your patience!",
    )
    when = (THANKS,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        span = case.draft[THANKS][0]
        if case.near(span, OWN_THING):
            return
        if self._is_hurt(case) or (case.near(span, AHEAD) and not self._is_pleased(case)):
            thanks = [s for s in case.draft.sentences if case.draft.within(s, THANKS)]
            alone = all(len(s.words) <= _ALONE for s in thanks)
            alone = alone and incident.is_seen_without(case, *thanks)
            stronger = without(case.draft, *thanks) if alone else None
            yield self.finding(span, stronger, Severity.FIX if case.heat >= _HOT else None)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        if case.near(span, OWN_THING) or not self._is_hurt(case):
            return None
        return self.finding(span, severity=Severity.FIX if case.heat >= _HOT else None)

    @staticmethod
    def _is_hurt(case: Case) -> bool:
        hurt = case.flagged(Flag.BEREAVEMENT, Flag.HARDSHIP, Flag.CRISIS, Flag.ABUSE, Flag.LEGAL)
        return (
            hurt
            or case.heat > 0
            or incident.is_upset(case)
            or (incident.has_trouble(case) and not incident.has_waited(case))
        )

    @staticmethod
    def _is_pleased(case: Case) -> bool:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        return (
            case.customer.feeling.value is Feeling.PLEASED
            or "rush" in case.customer.document.folded
        )
