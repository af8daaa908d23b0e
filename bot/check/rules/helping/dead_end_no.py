"""R49: a no with nothing behind it."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity

NO = Cue(
    "(that|this|it)('s| is|'s| isn't| is not) (not |just not |simply not |sadly not |unfortunately not |)(possible|available|supported|an option|something we (do|offer|support)|something i can (do|offer)|doable|feasible)",
    "(we|i) (simply |just |really |sadly |unfortunately |)(don't|do not|can't|cannot|can not|won't|will not|couldn't|are unable to|are not able to|am unable to|am not able to|aren't able to|no longer) (offer|support|do|provide|have|accept|refund|give|help|change|cancel|make|allow|sell|ship|deliver|process|replace|extend|waive|issue|add|remove|stock|send|honour|honor|move|access|reverse|undo|reopen|restore|recover|unlock|transfer|upgrade)",
    "(not|isn't|is not|aren't|wasn't|won't be|can't be|cannot be) (possible|available|supported|an option|refundable|transferable|covered|included|eligible|negotiable|recoverable|reversible|refunded|changed|cancelled|reversed|undone|exchanged|restored)",
    "(there's|there is|there are) (no|not any|nothing|no way) (way|option|possibility|such|refund|more|else|that|to)",
    "(unfortunately|sadly|regrettably|i'm afraid|afraid)(,|) (not|no|that|this|it|we|i|you)",
    "(request|claim|refund|application|appeal) (is|has been|was|can't be|cannot be|could not be) (denied|declined|rejected|refused|turned down|approved)",
    "(out of stock|sold out|discontinued|past the deadline|too late)",
    "(^|)no can do",
)
BEHIND_IT = Cue(
    "(because|since|as the|so that|the reason|due to|instead|but|however|what i can|what we can|another|alternative|alternatively|either|or|you can|you could|we can|i can|i could|could|try|closest|nearest|next best|workaround|meanwhile|until then|in the meantime|otherwise|except|unless|only if|only on|only with|on the next|works|does work|would work|available (on|in|from|at)|back in)"
)


class DeadEndNo(Problem):
    """Sees a refusal with no reason, no alternative, and no honest "there is none, because".

    Why: A bare no sends people back to the start, or to the next agent.

    Evidence: Offering options helped even where the outcome was not the one wished for (Marinova,
    Singh & Singh 2018).

    Silent: on a boundary against abuse, a yes-or-no question from a terse customer, and whenever a
    reason or a way stands in the draft.
    """

    number = "R49"
    severity = Severity.FIX
    tip = "W16"
    why = "The no stands alone. I didn't spot a reason, or the nearest thing that is possible."
    pair = Pair(
        "That's not possible.",
        "Not directly: the player can't read that format. Converting to MP4 works.",
    )
    fires = (
        "That's not possible.",
        "We don't support that.",
        "Unfortunately we can't change the name on the ticket.",
    )
    silent = (
        "Not directly: the player can't read that format. Converting to MP4 works.",
        "We can't undo that, because the mail has left our system. What we can save is the text.",
        Example("No.", "is x in this plan?"),
        "I can't reopen it, but I can copy it into a new one today.",
        "That isn't available on Basic; the next plan has it for €4 more.",
        "I can't see your order yet. What's the number?",
        "I've cancelled it; we don't charge for that.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        spans = case.draft[NO] or [
            (s.start, s.end) for s in case.doing(Act.REFUSES) if case.score(s, Act.REFUSES) > SURE
        ]
        if not spans or case.flagged(Flag.ABUSE) or case.draft.has(BEHIND_IT):
            return
        if case.does(Act.OFFERS, Act.REASON, Act.DOING, Act.ASKS, Act.REFERS):
            return
        yield self.finding(spans[0], severity=Severity.CONSIDER if case.is_terse else None)


SURE = 0.8
