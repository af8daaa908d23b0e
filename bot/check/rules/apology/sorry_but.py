"""R16: sorry, but."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Document
from bot.check.rule import Finding, Pair, Problem, Severity

SORRY_BUT = Cue(
    patterns=(
        r"\b(?:sorry|apologies|apologi[sz]e|regret)\b[^.!?\n;:]{0,70}?[, -]\b(?:but|"
        r"however|though|although|yet)\b",
        r"\b(?:sorry|apologies|apologi[sz]e)\b[^.!?\n]{0,60}[.;!] (?:but|however|though|"
        r"that said|having said that)\b",
    )
)
HELPS = Cue(
    "(i|we) (can|could|will|have|'ve|'ll|am|do have|managed|found|did)",
    "(i'm|i've|i'll|we're|we've|we'll|let me|here's|here is|good news|there's|there is|"
    "quick|yes|which|what|could you|can you|would you|who|where|is it)",
    "you can",
    "(fixed|sorted|solved|back|restored|ready|on its way|done|resolved|working again|found|"
    "refunded|on it|reset|sent)",
)
DEFENCE = Cue(
    "(you should|you didn't|you need|you must|you have to|you were|the terms|the policy|"
    "our policy|policy|it's not|that's not|we did|we were|we have told|nothing|only|most|"
    "applies|apply|not|can't|cannot|won't|unable|isn't|wasn't|don't|didn't|doesn't|no|"
    "never|there is no|there's no|rules)"
)


class SorryBut(Problem):
    """Sees an apology joined to a defence or a refusal by "but".

    Why: Everything before the "but" is heard as a formality.

    Evidence: More parts of an apology are better, and a justification is not one of them (Lewicki,
    Polin & Lount 2016); the rest is craft.

    Silent: when help follows the "but", and on "sorry to be blunt, but".
    """

    number = "R16"
    severity = Severity.FIX
    tip = "W12"
    why = "The “but” takes the sorry back. Full stop after sorry; then the fact or the option."
    pair = Pair(
        "Sorry, but you should have saved a backup.",
        "I'm sorry the draft is gone. Here's what we can still try.",
    )
    fires = (
        "Sorry, but you should have saved a backup.",
        "I apologise, however the terms are clear.",
        "I'm sorry about that, but it's not something we cover.",
    )
    silent = (
        "I'm sorry the draft is gone. Here's what we can still try.",
        "I'm sorry, but I can put it right: give me a minute.",
        "Sorry to be blunt, but quick yes: it's included.",
        "I'm sorry about the wait. The report is ready, but the chart still loads slowly.",
        "Sorry, which invoice do you mean?",
    )
    when = (SORRY_BUT,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[SORRY_BUT]:
            after = (span[1], case.draft.sentence_at(span[1] - 1).end)
            sentence = case.draft.sentence_at(span[1] - 1)
            helps = _first(case.draft, after, HELPS)
            hinders = _first(case.draft, after, DEFENCE)
            if sentence.is_question or helps < hinders:
                continue
            yield self.finding(span)
            return


def _first(draft: Document, span: tuple[int, int], cue: Cue) -> int:
    """Where the first hit of ``cue`` inside ``span`` begins; else the end of the span."""
    return min((start for start, _ in draft[cue] if span[0] <= start < span[1]), default=span[1])
