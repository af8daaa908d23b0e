"""R22: sunshine over bad news."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity

SUNNY = Cue(
    "(great|good|excellent|fantastic|fab|super|lovely|wonderful|awesome|brilliant|amazing|"
    "fun|cool|interesting|smashing) (question|one|point to raise|challenge|timing|puzzle|"
    "shout)",
    "(great|good|lovely|wonderful|nice|fantastic|fab|brilliant|awesome|pleasure|so good|so "
    "nice|so lovely|always a pleasure|always good|always nice|always lovely) to (hear|have|"
    "see|meet|chat|talk|be chatting|speak|connect) (from |with |to |)(you|ya)",
    "(glad|happy|pleased|delighted|thrilled|so glad|so happy|excited|chuffed|stoked|"
    "overjoyed) (that |)(you|to hear|to see|to meet|to have|to chat) (reached|wrote|"
    "contacted|got in touch|messaged|chose|asked|from|you|popped|stopped|dropped|came|"
    "raised|brought|shared|about)",
    "(delighted|thrilled|excited|super excited|so excited|over the moon|stoked|pumped|"
    "chuffed|tickled pink) (to|that|about|for) ",
    "(how|what an|what a|that's|that is|sounds|this is|so|that sounds|very) (really |very |"
    "so |super |pretty |quite |) (exciting|fun|wonderful|lovely|cool|amazing|thrilling|"
    "adventure|treat|delight|great adventure|lovely message|great story|fun one|"
    "interesting one)",
    "(let's|lets|ready to) (dive|jump) (right |straight |)in",
    "(awesome|woohoo|yay|hooray|hurray|yippee|whoop|woo|fantastic|fabulous|wonderful|"
    "superb|splendid|marvellous)(!|,)",
    "(hope|hoping|trust) (that |)(you're|you are|your|you've|you have|you|this "
    "finds you|this message finds you|everything|all is|all's|the week|it's) (having|well|"
    "day|week|weekend|morning|had|a|is going|enjoying|finds|keeping|doing|been having|"
    "going|in good)",
    "(happy|lovely) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays)",
    "(on the bright side|on the plus side|look on the bright side|bright side|silver "
    "lining|blessing in disguise|the good thing is|the upside|happy accident|exciting "
    "opportunity|perfect opportunity|great opportunity|good opportunity|fresh start|"
    "perfect excuse|good excuse|great excuse|look at it this way|every cloud|it could be "
    "worse|could have been worse|at least you|at least it|at least the|at least that|at "
    "least now|at least there)",
    "(exciting|happy) (times|news|days|change|changes)",
    "(you're going to|you'll|you will|you are going to) (love|adore|enjoy)",
    "(love|loving|adore) (a good|this|your|that|a challenge|the|it)",
    "what a (great|lovely|beautiful|glorious|gorgeous) (day|morning|afternoon|week|evening|name)",
)
TRULY_GOOD = Cue(
    "(love|loving|adore) (the|your|this|that) (way|patience|honesty)",
    "(great|good|lovely) to (hear|see) (that |)(it|it's|it is|the|you're back|you are back|"
    "you got)",
    "(glad|happy|pleased|delighted) (to hear |that |to see |to say |)(it's|it is|it|the|"
    "that's|you're back|you got|your site is)",
)


class SunnyRelabel(Problem):
    """Sees upset or grief answered as if it were pleasant, exciting or an opportunity.

    Why: It tells the reader that the message was not read, or that their trouble does not count.

    Evidence: Naming a feeling builds trust; calling a bad one good does not, even where the reverse
    slip still helps (Yu, Berg & Zlatev 2021). Displayed cheer weakened satisfaction in filmed
    complaints (Marinova, Singh & Singh 2018).

    Silent: on plain thanks for telling, on good news that is real, and when the customer is
    pleased.
    """

    number = "R22"
    severity = Severity.FIX
    may_go = frozenset({Act.MOVES, Act.OFFERS})
    tip = "W15"
    why = "This message brings bad news; the sunny words pass over it. Name what they told you."
    pair = Pair(
        "Great to hear from you today!",
        "No orders since 8: that's the first thing I'm looking at.",
    )
    pattern = "[What happened]: that's the first thing I'm looking at."
    needs_customer = True
    fires = (
        Example(
            "Great to hear from you today! Let me look into it.",
            "My site has been down since 8 and I'm losing orders. This is unacceptable.",
        ),
        Example(
            "Awesome, let's dive in!", "I've lost three sales because of your broken checkout!!"
        ),
        Example(
            "What an interesting one! I'll check.", "Third time my parcel got lost. I'm furious."
        ),
        Example(
            "So glad you reached out! I'd need his account number.",
            "My father passed away and I have to close his account.",
        ),
    )
    silent = (
        Example(
            "No orders since 8: that's the first thing I'm looking at.",
            "My site has been down since 8 and I'm losing orders. This is unacceptable.",
        ),
        Example("Thanks for the exact time, it helps.", "Down again since 8:02!! Unacceptable."),
        Example("Great question! Yes, it's included.", "is SSL included in the plan?"),
        Example("How exciting! The shop looks lovely.", "We open on Friday, I'm so excited!"),
        Example(
            "Thank you for telling me. I'm sorry about your father.",
            "My father passed away and I have to close his account.",
        ),
        Example(
            "The right dress is on its way and comes on Thursday. Wishing you a lovely Saturday!",
            "You sent the green dress :( My wedding is on Saturday!",
        ),
        Example("Good news: it's back, and I've kept the log.", "Down again!! Unacceptable."),
        "Great to hear from you today!",
    )
    when = (SUNNY,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not self._is_bad(case):
            return
        for span in case.draft[SUNNY]:
            if not case.near(span, TRULY_GOOD):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        glad = not self._is_bad(case) or case.draft.within(sentence, TRULY_GOOD)
        return None if glad else super().likely(case, sentence)

    @staticmethod
    def _is_bad(case: Case) -> bool:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        feeling = case.customer.feeling
        if feeling.value is Feeling.PLEASED and feeling.is_sure and not incident.is_upset(case):
            return False
        flagged = case.flagged(Flag.BEREAVEMENT, Flag.HARDSHIP, Flag.CRISIS)
        return (
            flagged
            or case.customer.heat.value > 0
            or incident.wants_acknowledgement(case)
            or incident.is_our_fault(case)
        )
