"""R49: a no with nothing behind it."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity

_VERBS = (
    "offer|support|do|provide|have|accept|refund|give|help|change|cancel|make|allow|sell|ship|"
    "deliver"
    "|process|replace|extend|waive|issue|add|remove|stock|send|honour|honor|move|access|"
    "reverse|undo"
    "|reopen|restore|recover|unlock|transfer|upgrade|go|take|let|put|get|reduce|lower|raise|"
    "repair|fix"
    "|release|lift|share|disclose|merge|swap|exchange|return|book|rebook|match|pay|credit|"
    "speed|hurry"
    "|bypass|override|amend|edit|delete|increase|lend|approve|grant|overturn|cover|backdate|deal"
)
_STATES = (
    "possible|available|supported|an option|allowed|permitted|doable|feasible|refundable|"
    "transferable"
    "|covered|included|eligible|negotiable|recoverable|reversible|refunded|changed|cancelled|"
    "reversed"
    "|undone|exchanged|restored|returned|replaced|extended|waived|moved|accepted|amended|on "
    "the cards"
    "|going to happen|entitled|ours to give|offered|part of|in stock"
)
NO = Cue(
    "(that|this|it|they|there|those)('s|'re| is| are| was) (just |simply |sadly |unfortunately "
    "|really |also |afraid |)(not|never|no longer) ("
    + _STATES
    + "|something (we|i) (do|offer|support|can))",
    "(doesn't|does not|do not|don't|didn't) (exist|do that|work like that|cover that|cover "
    "this|qualify|apply here|come with that)",
    "(can't|cannot|can not|won't) be (done|helped)",
    "(isn't|is not|are not|aren't|wasn't|won't be|will not be|can't be|cannot be|could not be|"
    "couldn't be|wouldn't be|not|no longer) ("
    + _STATES
    + "|something (we|i) (do|offer|support|can))",
    "(we|i|they|nobody|no one|you|nah|sorry|afraid|no) (simply |just |really |sadly |"
    "unfortunately |also |currently |)(don't|do not|can't|cannot|can not|won't|will not|"
    "couldn't|are unable to|are not able to|am unable to|am not able to|aren't able to|'re "
    "unable to|'m unable to|'re not able to|no longer|won't be able to|can) (just |simply |)("
    + _VERBS
    + ")",
    "(unable|not able) to (" + _VERBS + ")",
    "(there's|there is|there are) (not any|nothing|no) (way|option|options|possibility|such|"
    "refund|refunds|exceptions|exception|more|else|that|to|i|we|chance|workaround)",
    "(request|claim|refund|application|appeal|return|dispute) (is|has been|was|can't be|cannot "
    "be|could not be) (denied|declined|rejected|refused|turned down)",
    "(out of stock|sold out|discontinued|past the deadline|past the cut-off|no can do|no "
    "chance|not a chance|the answer is no|it's a no|that's a no)",
)
MAY = Cue(
    "(you|they|nobody|no one|sorry|no|afraid|nah) can (" + _VERBS + ")",
    "(not only|not just|no problem|no worries|don't have to|do not have to|can't thank|no more "
    "than|no need)",
    "(i|we) (don't|do not|can't|cannot|couldn't) (have|get|go|make|take|put|see) (the (cause|"
    "reason|answer|date|details|number|log|full)|your|a (date|cause|time|number)|to|it to|"
    "sense|that (yet|date|number))",
)
"""What only looks like a refusal."""
BEHIND_IT = Cue(
    "(because|since|as the|as it|as they|as your|as our|so that|the reason|due to|owing to|"
    "instead|but|however|though|although|what i can|what we can|what you can|what does|another|"
    "other|alternative|alternatively|either|or|you could|you may|i could|could|shall i|would "
    "you|try|closest|nearest|next best|workaround|meanwhile|until|till|in the meantime|"
    "otherwise|except|unless|only|on the next|works|does work|would work|will work|available "
    "(on|in|from|at)|back in|yet|for now|how about|what about|why don't|why not|the law|"
    "licensed|legally|by law|already|after|before|once|when|if|rather|while)",
    patterns=(r"\b(?:you|we|i|it|they) can(?:[^'a-z]|$)",),
)
_REASON_OR_WAY = 4  # words of a clause beside the no that may hold a reason or a way
_CLAUSE = re.compile(r"[;:(]| - |\x05")
_IDLE = frozenset(
    {
        Act.GREETS, Act.CLOSES, Act.APPRECIATES, Act.APOLOGISES, Act.ACKNOWLEDGES, Act.BOILERPLATE,
        Act.COURTESY, Act.WARMTH, Act.HURTS, Act.CRITICISES, Act.COMMANDS_FEELING, Act.DEFENDS,
        Act.REFUSES,
    }
)  # fmt: skip
_BUSY = frozenset({Act.OFFERS, Act.DOING, Act.ASKS, Act.REFERS, Act.INSTRUCTS, Act.WHEN, Act.OWNS})


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
        "Sale items are not refundable. Thank you for your understanding.",
        "I'm sorry, there's no way to speed it up.",
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
        looks_like = {span[1] for span in case.draft[MAY]} | {span[0] for span in case.draft[MAY]}
        spans = [s for s in case.draft[NO] if not {s[0], s[1]} & looks_like]
        if not spans or case.flagged(Flag.ABUSE) or case.draft.has(BEHIND_IT):
            return
        if all(_adds_nothing(case, sentence) for sentence in case.draft.sentences):
            yield self.finding(spans[0], severity=Severity.CONSIDER if case.is_terse else None)


def _adds_nothing(case: Case, sentence: Sentence) -> bool:
    """Whether the sentence is the bare no itself, or manners and feeling around it."""
    acts = case.acts[sentence.index]
    if sentence.is_question:
        return False
    if case.draft.within(sentence, NO):
        clauses = _CLAUSE.split(case.draft.masked[sentence.start : sentence.end])
        beside = sum(len(clause.split()) >= _REASON_OR_WAY for clause in clauses) - 1
        return beside < 1
    return bool(acts & _IDLE) and not acts & _BUSY
