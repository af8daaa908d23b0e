"""R18: the word "inconvenience", and its relatives."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Pair, Problem, Severity

CLICHE = Cue(
    "(any|the|this|all|for|such|your|cause|caused|causing|great|some|no|further|possible) "
    "(inconvenience|inconveniences)",
    "(inconvenience|inconveniences|inconvenienced) (this|that|it|we|you|may|might|has|caused|by)",
    "(sorry|apologise|apologize|apologies|regret) (for|about) (the |any |all |)"
    "(inconvenience|inconveniences|trouble caused|disruption caused)",
    "(regret|apologise|apologize) the inconvenience",
    "(we|i) (really |truly |greatly |highly |sincerely |do |)(value|treasure|cherish|prize) "
    "(you as|your (business|custom|loyalty|patronage|feedback|trust|support|continued))",
    "(valued|valuable|esteemed|cherished|loyal|dear) "
    "(customer|customers|client|clients|member|members|guest|guests|patron|passenger)",
    "your (call|satisfaction|business|custom|feedback|opinion|experience|comfort|concern|loyalty) "
    "(is|are|matters|means) (very |so |extremely |highly |our |really |truly |a |)"
    "(important|valuable|priority|top|number|lot|precious|dear|everything|much|to us)",
    "(customer|customers) (satisfaction |service |experience |)"
    "(is|are) (our|at the heart|always our|of the utmost)",
    "(we|i) (strive|endeavour|endeavor|aim|are committed|are dedicated) to "
    "(provide|providing|deliver|delivering|offer|offering|give|giving|ensure|ensuring|exceed) ",
    "(thank you|thanks) for your (continued |)(custom|business|loyalty|patronage)",
    "(bringing|brought) this (matter |)to our attention",
    "of the utmost importance",
)
MEASURED = Cue("(inconvenience (allowance|payment|fee|compensation)|no inconvenience at all)")


class InconvenienceCliche(Problem):
    """Sees the stock words of apology letters: any inconvenience, your business is valued.

    Why: Everybody has read them under messages that nobody wrote; they name no trouble of this
    customer's.

    Evidence: Concrete wording makes customers feel listened to (Packard & Berger 2021; over 1,000
    real exchanges and experiments). In a survey of 1,000 US adults, knowing one's history led the
    signs of being valued (Intercom; self-report).

    Silent: on wording that names the trouble itself, and on the names of payments.
    """

    number = "R18"
    severity = Severity.CONSIDER
    tip = "W43"
    why = "A stock line. Naming the actual trouble says the same, and that you read it."
    pair = Pair(
        "We apologise for any inconvenience caused.",
        "You lost a morning's orders because of this, and I'm sorry.",
    )
    fires = (
        "We apologise for any inconvenience caused.",
        "We regret the inconvenience and are working on it.",
        "As a valued customer, your satisfaction is our top priority.",
        Example("Sorry for the inconvenience. It's back now.", "checkout was down all morning"),
    )
    silent = (
        "You lost a morning's orders because of this, and I'm sorry.",
        "I know the launch e-mail was waiting on it.",
        "I'm sorry the parcel went to the old address.",
        "The inconvenience allowance of €30 is on your next bill.",
        "Is Thursday inconvenient, or shall I book it?",
    )
    when = (CLICHE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[CLICHE]:
            if not case.near(span, MEASURED):
                yield self.finding(span)
                return
