"""R10: a rule as the whole reason."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

POLICY = Cue(
    "(our|the|company|store|airline|bank|house|refund|return|returns|standard|strict|it's|"
    "its|that's|is|are|a|per|against|by|under|due to|as per|because of|according to|"
    "following) (company |store |refund |return |returns |standard |strict |own |official |"
    "current |)(policy|policies|terms|rules|terms and conditions|t&cs|guidelines|"
    "regulations|procedure|procedures|protocol)",
    "(the|our|my) (system|computer|software|tool|screen|platform|till) (won't|will not|"
    "doesn't|does not|can't|cannot|isn't|is not|refuses|simply won't|just won't) (let|"
    "allow|permit|accept|letting|allowing)",
    "(it's|it is|only|just) the (system|computer|software|rules) (that|which|who) (decides|"
    "says|blocks|won't|doesn't)",
    "(not|isn't|aren't|is not|are not|wasn't) (allowed|permitted|authorised|authorized|"
    "able by policy|supposed) ",
    "(rules are rules|no exceptions|without exception|it's the rule|those are the rules|"
    "that's the rule|that's how it works here|that's just how we do it|that's just the way|"
    "how we do things|it says so in)",
    "(we|i) (don't|do not|never|can't|cannot) (make|do|allow|permit|grant|give) "
    "(exceptions|exception|that here|any exceptions|that kind)",
    "(you|by) (agreed|signed|accepted|ticked|agreeing|signing|accepting) (to |up to |)(the|"
    "our|these|those|it)",
    "(stated|written|laid out|set out|specified|clear|listed|mentioned) in (the|our|your) "
    "(terms|contract|policy|agreement|conditions|rules|small print|t&cs|booking)",
)
PATH = Cue(
    "(but|however|though|instead|what i can|what we can|i can|we can|you can|could|another "
    "way|option|alternative|either|or)",
    "(exception for you|made an exception|make an exception for)",
)
WHY = Cue(
    "(because|since|so that|so nobody|so no one|the reason|to protect|to keep|which is why|"
    "otherwise|that way|in order to|to make sure|to stop|to prevent)"
)


class PolicyWall(Problem):
    """Sees a rule, the terms or "the system" as the whole reason, and no path.

    Why: "It's policy" answers a question nobody asked; the customer wants to know why, and what is
    still possible.

    Evidence: Being offered options helps even where the wish can't be met (Marinova, Singh & Singh
    2018); real reasons make requests fair (Langer, Blank & Chanowitz 1978).

    Silent: when the reason behind the rule or something that can be done stands beside it.
    """

    number = "R10"
    severity = Severity.FIX
    tip = "W16"
    why = "The rule stands alone. Say the reason behind it, and what is still possible."
    pair = Pair(
        "Refunds after 14 days are against policy.",
        "The 14 days ended on Monday, so a refund isn't open to me. I can pause the plan today.",
    )
    fires = (
        "Refunds after 14 days are against policy.",
        "The system doesn't allow it.",
        "Unfortunately that's against our terms and conditions.",
    )
    silent = (
        "The 14-day window closed on Monday. I can move the unused months to another site instead.",
        "We ask for that code so nobody else can take over your shop. There's a slower route too.",
        "Our policy covers water damage, so your claim is approved.",
        "The policy number is on the first page.",
        "The rule exists because seats can't be resold within a day; I can rebook you for $20.",
    )
    when = (POLICY,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if draft.has(PATH, WHY) or case.does(Act.OFFERS) or not self._refuses(case):
            return
        yield self.finding(draft[POLICY][0])

    @staticmethod
    def _refuses(case: Case) -> bool:
        return case.near(case.draft[POLICY][0], AGAINST)


AGAINST = Cue(
    "(against|not|no|prevents|forbids|stops|excludes|that's that|required|requires|never|"
    "don't|aren't|cannot|can't|won't|doesn't|isn't|rules are rules|outside|breach)"
)
