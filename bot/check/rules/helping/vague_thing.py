"""R57: "the issue", where they named it."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.masks import MASK
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity

VAGUE = Cue(
    "(the|this|that|your|these|those|any|said|such|all) (whole |entire |reported |above |same |"
    "particular |relevant |mentioned |)(issue|issues|matter|matters|problem|problems|thing|"
    "things|situation|situations|request|requests|concern|concerns|query|queries|case|enquiry|"
    "inquiry|incident|trouble|difficulty|difficulties|complaint|item|subject|topic|stuff)",
    "(it|this|that|everything|all) (has|is|was|should|will|have|'s|should now|has now|is now|"
    "will now|should) (been |be |now |now be |have been |)(resolved|fixed|sorted|processed|"
    "actioned|handled|done|looked into|taken care of|addressed|dealt with|rectified|completed|"
    "attended to|looked at|working)",
    "(looking|looked|look|working|checking|dig|digging) (into|on|at) (it|this|that)",
)
_TELLING = 2  # words of the message's own matter: fewer, and there is nothing to name
_SHORT = 5  # words: a quick turn may say "it"


class VagueThing(Problem):
    """Sees "the issue" or "your request" throughout, though the message says what it is.

    Why: "The issue" could be anybody's; their own word for it shows that it was read.

    Evidence: In over 1,000 real exchanges and in experiments, concrete words made customers feel
    heard, more satisfied, and readier to spend (Packard & Berger 2021).

    Silent: when any word of their matter stands in the draft, on quick turns within a talk, and
    where naming it could give away something private.
    """

    number = "R57"
    severity = Severity.CONSIDER
    needs_trouble = True
    tip = "W43"
    why = "They named it; the draft doesn't. Their own word for it shows you read it."
    pair = Pair(
        "I've looked into the issue and it should be resolved.",
        "I've fixed the booking form: a test booking for Friday came through.",
    )
    gaps = (
        Gap(
            "[what they named]",
            r"\b((?:the|your|this|that|said|above) (?:\w+ )?(?:issues?|problems?|matters?|quer(?:y|ies)|"
            r"concerns?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|situation))\b",
        ),
    )
    needs_customer = True
    fires = (
        Example(
            "I've looked into the issue and it should be resolved.",
            "The booking form on my salon page has stopped sending bookings.",
        ),
        Example(
            "Your request has been processed.", "Please refund the blue lamp, it came with a crack."
        ),
        Example(
            "We are sorry about this matter. The team is working on it and will be in touch by "
            "noon.",
            "The boiler in flat 4 leaks again since the plumber's visit.",
        ),
    )
    silent = (
        Example(
            "I've fixed the booking form: a test booking for Friday came through.",
            "The booking form on my salon page has stopped sending bookings.",
        ),
        Example(
            "The refund for the blue lamp went out at 11:02.",
            "Please refund the blue lamp, it came with a crack.",
        ),
        Example("Looking into it now.", "The boiler leaks again since the plumber's visit."),
        Example("What's the problem? Tell me a little more.", "hi, there's a problem"),
        Example(
            "I'm on it: the plumber comes back at two.",
            "The boiler in flat 4 leaks again since the plumber's visit.",
        ),
        "I've looked into the issue and it should be resolved.",
    )
    when = (VAGUE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        theirs = case.customer.document.content
        if len(theirs) < _TELLING or case.draft.words < _SHORT:
            return
        if case.flagged(Flag.SECURITY, Flag.BEREAVEMENT, Flag.CRISIS) or _names(case, theirs):
            return
        spans = [s for s in case.draft[VAGUE] if not case.at(s) & {Act.GREETS, Act.CLOSES}]
        if spans:
            yield self.finding(spans[0])

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        theirs = case.customer.document.content
        short = len(theirs) < _TELLING or case.draft.words < _SHORT
        grave = case.flagged(Flag.SECURITY, Flag.BEREAVEMENT, Flag.CRISIS)
        named = short or grave or _names(case, theirs)
        return None if named else super().likely(case, sentence)


def _names(case: Case, theirs: frozenset[str]) -> bool:
    """Whether the draft has a word of theirs, or facts of its own."""
    ours = case.draft.content
    if any(one == other or one[:4] == other[:4] for one in ours for other in theirs):
        return True
    figures = sum(word[0].isdigit() for word in ours)
    return figures > 1 or (figures > 0 and case.does(Act.ANSWERS)) or MASK in case.draft.masked
