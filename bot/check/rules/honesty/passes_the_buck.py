"""R08: not ours, and no help towards the right door."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

NOT_OURS = Cue(
    "(not|isn't|is not|it's not|that's not|wasn't) (my|our|a|something (we|i)|anything (we|"
    "i)|us|ours|mine|really our|really my) (department|responsibility|problem|fault|job|"
    "area|concern|issue|remit|side|business|team|thing|deal with|handle|do|look after|"
    "control|responsible)",
    "(not|isn't|wasn't|nothing) (ours|mine|us|to do with (us|me|our)|down to us|on us|our end)",
    "(we|i) (don't|do not|can't|cannot|won't) (deal with|handle|do|look after|control|"
    "manage|get involved in|have anything to do with|cover) (that|this|those|these|it|such|"
    "third|any)",
    "(nothing|not much|not a lot|there's nothing|there is nothing|there isn't anything) "
    "(more |else |)(that |)(i|we) (can|could) do",
    "(our|my) hands are tied",
    "(outside|beyond|out of) (of |)(my|our) (control|hands|remit|scope|power)",
    "(that's|that is|this is|it's|it is|sounds like) (a |an |your |the |between you and |"
    "up to |down to |for |one for |something for |on |all |)(your |the |)(bank|host|isp|"
    "provider|registrar|courier|manufacturer|airline|carrier|landlord|network|employer|"
    "dealer|agency|pharmacy|insurer|retailer|seller|vendor|phone company|app store|"
    "supplier|hotel)('s|s|) (issue|problem|matter|thing|fault|responsibility|business|you|"
    "to sort|to|job|side|end)",
    "(you'll|you will|you|you'd|you would) (just |)(have|need|got|ought|better|must|should|"
    "want|'ll need)( to|) (contact|call|ring|speak|talk|ask|take it up|go back|chase|email|"
    "write|get in touch|get hold|take that up|raise)",
    "(take|raise) (it|that|this) up with",
    "(contact|ask|call|ring|try|speak to|talk to|chase|email|go to|go back to) (your|the|"
    "them|their|a) (bank|host|isp|provider|registrar|courier|manufacturer|airline|carrier|"
    "landlord|network|employer|dealer|agency|pharmacy|insurer|retailer|seller|vendor|"
    "supplier|hotel|post office|gp|doctor|them)",
)
HELP = Cue(
    "(ask|tell|quote|give|show|mention|read|send) (them|him|her|the (bank|agent|clerk|desk|"
    "person|courier)) ",
    "(ask for|reference|ref|quote|number is|their number|phone number|open (from|until|"
    "till)|extension)",
    "(i'll|i will|i can|happy to|let me) (stay|wait|be here|stay here|help|write|draft|"
    "explain|tell you|give|send|call|ring|hang on|hold|go through|walk|pass)",
    "(here's|here is) (what|how|the|their)",
    "(they'll|they will|they) (need|ask|want|can see|can|hold)",
    "(what to|how to|which box|which button|exactly)",
    "(because|since|so that|so they|that way|only they)",
    patterns=(r"\x7f{4,}", r"\b\d[\d -]{5,}\d\b", r"\b[a-z]{0,3}\d{2,}-\d+\b"),
)


class PassesTheBuck(Problem):
    """Sees "not ours" or "go and ask them", with no help towards that door.

    Why: The customer has knocked once already; without what to ask or quote they start from
    nothing.

    Evidence: Having to chase and explain again is what costs loyalty most (Dixon, Freeman & Toman
    2010, from memory); sharing what one knows is one of the five groups of rapport acts (Gremler &
    Gwinner 2008).

    Silent: when the draft says what to ask, gives a reference or a reason, or stays beside them.
    """

    number = "R08"
    severity = Severity.FIX
    tip = "W04"
    why = "They get the door without the key. Add what to ask for, a reference, or stay with them."
    pair = Pair(
        "That's a registrar issue, contact them.",
        "The registrar holds that setting. Ask them to “remove the client hold”; I'll stay here.",
    )
    fires = (
        "That's a registrar issue, contact them.",
        "Not something we deal with.",
        "There's nothing I can do from here, you'll have to call your bank.",
    )
    silent = (
        "The registrar holds that setting. Ask them to remove the client hold; I'll stay here.",
        "I can't change it from our side, but here's exactly which box to tick in theirs.",
        "Your bank can see the reason; quote reference 88-4112 so they find it at once.",
        "I've called the courier for you; they will redeliver tomorrow before noon.",
        "Contact us again any time.",
    )
    when = (NOT_OURS,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.draft.has(HELP) or self._helps(case):
            return
        for span in case.draft[NOT_OURS]:
            yield self.finding(span)
            return

    @staticmethod
    def _helps(case: Case) -> bool:
        """Whether a sentence beside the refusal does or offers something."""
        return any(
            not case.draft.within(sentence, NOT_OURS)
            for sentence in case.doing(Act.DOING, Act.OFFERS)
        )
