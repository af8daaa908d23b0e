"""R16: sorry, but."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Document, Sentence
from bot.check.edit import swap
from bot.check.rule import Finding, Pair, Problem, Severity

SAID = (
    r"(?:sorry|sry|soz|apologies|apology|apologi[sz]e[sd]?|apologi[sz]ing|regret|regrets|pardon "
    r"us|pardon me|forgive us|forgive me|sympathi[sz]e|my bad|feel for you|feel bad)"
)
SORRY_BUT = Cue(
    patterns=(
        r"\b" + SAID + r"\b[^.!?\n;:]{0,80}?[, -](?:but|bt|however|though|although|yet|tho|"
        r"nevertheless|nonetheless|mind you|mind|only that|just that|having said that|that said|then again|even so|at the same time|be that as it may|on the other hand|all the same|in fairness|to be fair|unfortunately|except|still)\b",
        r"\b" + SAID + r"\b[^.!?\n]{0,80}?[.;!:-]+ ?(?:but|however|though|that said|having said|"
        r"nevertheless|nonetheless|still,|yet|mind you|then again|on the other hand|even so|all the same|that being said|be that as it may|in fairness|to be fair|in our defence|in our defense|at the same time|it's just that)\b|\b"
        + SAID
        + r"\b[^.!?\n]{0,60}[,;-] only\b",
        r"\b(?:while|whilst|although|though|much as|as much as|even though|even if|despite|for "
        r"all that|as sorry as|sorry as|sorry though)\b[^.!?\n]{0,25}\b(?:"
        + SAID
        + r"|i am|we are)\b[^.!?\n]{0,60}?,",
    )
)
HELPS = Cue(
    "(i|we) (can|could|will|have|'ve|'ll|am|do have|managed|found|did)",
    "(i'm|i've|we've|let me|here's|here is|good news|there's|there is|quick|yes|which|what|could "
    "you|can you|would you|who|where|is it|it's (back|nearly|almost|now|ready|already|here|on)|"
    "was it|do you|may i|shall i|should i|happily|luckily|all is not lost|not all is lost)",
    "help is (close|near|here|on its way|on the way|coming)",
    "you can",
    "(fixed|sorted|solved|back|restored|ready|on its way|done|resolved|working again|found|"
    "refunded|on it|reset|sent|repaired|mended|arrived|waiting|shipped|left today|en route)",
    patterns=(r"\b(?:we're|we'll|i'll)\b",),  # "were", "well" and "ill" are other words
)
DEFENCE = Cue(
    "(you should|you didn't|you need|you must|you have to|you were|the terms|the policy|our "
    "policy|policy|it's not|that's not|we did|we were|we have told|nothing|only|most|applies|"
    "apply|not|can't|cannot|won't|unable|isn't|wasn't|don't|didn't|doesn't|no|never|there is no|"
    "there's no|rules)",
    "(you're|you are|you were|it was you|you did|you've|you|ur) (the one|the person|who|did|chose|"
    "booked|signed|agreed|agree|accepted|knew|know|bought|ordered|wanted|asked|picked|left|had|"
    "ticked|came|waited|never|ought|could have|might have|would have|will understand|will "
    "appreciate|have to understand|are aware|must understand|must appreciate)",
    "(we're|we are|i'm|i am|we've been|we have been|they were|it's|it is|it's been) (really |very "
    "|so |extremely |quite |all |rather |a bit |just |simply |only |)(short|busy|understaffed|not|"
    "bound|following|doing|closed|swamped|stretched|overwhelmed|flat out|small|human|"
    "short-staffed|obliged|required|legally|afraid|entitled|within|unable|slammed|rushed|normal|"
    "what it is|standard|clear|stated|written|the way|out of|beyond|company|quite clear)",
    "(i've|i have|we've|we have|we had|i had) (no|to|told|said|rules|so many|many|a policy|strict|"
    "had|only|thousands|hundreds|a lot|other|a limited|limited|terms|guidelines|little|been)",
    "(there's|there is|there are|there was|there were) (no|nothing|only|a policy|a rule|rules|a "
    "limit|little|not|a reason|other|others|a queue|a lot|many|so many)",
    "(i|we) (can|could|will|did|do|am|are|must|had|have|also|only|just|simply) (only|not|never|"
    "tell|say|warn|mention|state|point|insist|remind|need|no|send|advise|have|make|stress|add)",
    "(hands are tied|rules|terms|contract|agreed|stated|happens|have to|has to|had to|is what|"
    "short of staff|as (i|we) (said|told|explained|mentioned)|that's (how|just|what|the way|life)|"
    "these things|everyone|everybody|nobody|it happens|at your own|your own|our side|what can (i|"
    "we|you)|here's the thing|the thing is|the fact|the truth|to be honest|honestly|deadline|"
    "small print|fine print|non-refundable|final|closed|full|expired|too late|impossible|against|"
    "beyond|out of|head office|understand that|blame|fault|standard|free)",
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
    pattern = "I'm sorry that [what happened]. [What you can do]."
    fires = (
        "Sorry, but you should have saved a backup.",
        "I apologise, however the terms are clear.",
        "I'm sorry about that, but it's not something we cover.",
        "Much as I regret the mess, painters do make dust.",
        "Forgive us for the hold-up. Mind you, it was a bank holiday.",
    )
    silent = (
        "I'm sorry the draft is gone. Here's what we can still try.",
        "I'm sorry, but I can put it right: give me a minute.",
        "Sorry to be blunt, but quick yes: it's included.",
        "I'm sorry about the wait. The report is ready, but the chart still loads slowly.",
        "Sorry, which invoice do you mean?",
        "Sorry to keep you, but it's nearly done.",
        "While I'm sorry about the scratch, I've already ordered you a new lid.",
        "I'm sorry, but all is not lost: the receipt alone will do.",
        "I'm sorry, but help is close: the plumber is five minutes away.",
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

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        helps = _first(case.draft, span, HELPS) < _first(case.draft, span, DEFENCE)
        return None if helps or sentence.is_question else self.finding(span)

    @classmethod
    @override
    def mended(cls, case: Case, finding: Finding) -> str | None:
        sentence = case.draft.sentence_at(finding.span[0])
        own = _TAKEN_BACK.match(case.draft.masked, sentence.start, sentence.end)
        if own is None:
            return None
        rest = case.draft.text[own.end()].upper()
        return swap(case.draft, sentence, (own.start(1), own.end() + 1), f". {rest}")


_TAKEN_BACK = re.compile(
    r"\W*(?:i'm|i am|we're|we are|my|our)? ?(?:\w+ )?(?:sorry|apologies) (?:for|about|that) [^.,;:!?]+"
    r"(,? but )(?=\w)"
)
"""A whole apology, up to the "but" that can be a full stop."""


def _first(draft: Document, span: tuple[int, int], cue: Cue) -> int:
    """Where the first hit of ``cue`` inside ``span`` begins; else the end of the span."""
    return min((start for start, _ in draft[cue] if span[0] <= start < span[1]), default=span[1])
