"""R49: a no with nothing behind it."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.spans import begins_in, meets

_VERBS = (
    "offer|support|do|provide|have|accept|refund|give|help|change|cancel|make|allow|sell|ship|"
    "deliver|process|replace|extend|waive|issue|add|remove|stock|send|honour|honor|move|access|"
    "reverse|undo|reopen|restore|recover|unlock|transfer|upgrade|go|take|let|put|get|reduce|lower|"
    "raise|repair|fix|release|lift|share|disclose|merge|swap|exchange|return|book|rebook|match|pay|"
    "credit|speed|hurry|bypass|override|amend|edit|delete|increase|lend|approve|grant|overturn|"
    "cover|backdate|deal|cater|accommodate|entertain|permit|authorise|authorize|sanction|agree|"
    "budge|reconsider|revisit|revise|review|arrange|schedule|reschedule|postpone|bring|push|"
    "squeeze|fit|deduct|discount|drop|use|compensate|reimburse|post|collect|pick|serve|host|"
    "install|import|export|convert|combine|print|alter|adjust|correct|rename|reset|reinstate|renew|"
    "resend|reprint|redo|stop|block|hold|reserve|switch|split|pause|freeze|void|write off|assist|"
    "comply|proceed|bend|sort|produce|quote"
)
_ING = (
    "offering|supporting|doing|providing|accepting|refunding|giving|changing|cancelling|making|"
    "allowing|selling|shipping|delivering|replacing|extending|waiving|issuing|adding|removing|"
    "sending|moving|taking|letting|paying|lowering|repairing|fixing|returning|reopening|matching|"
    "covering|approving|granting|increasing|crediting|renewing|reinstating|budging|reconsidering|"
    "overturning|entertaining|processing|having|getting|collecting|bringing back|putting"
)
_FIRM = (
    r"(?:we|i|they|nobody|no one|you|(?:the|our|this|your|that) (?:[\w'-]+ ){0,2}?[\w'-]+"
    r"|management|head office|finance|support|[a-z]+s)"
)
_HOW = r"(?:simply |just |really |sadly |unfortunately |also |currently |also |ever |please )?"
_NOT = (
    r"(?:don'?t|do not|doesn'?t|does not|can'?t|cannot|can not|won'?t|will not|couldn'?t|could not"
    r"|(?:am|are|is|'m|'re|'s|will be|would be) (?:not able|unable)(?: to)?|isn'?t able to"
    r"|aren'?t able to|no longer|shan'?t|shall not|am not going to|are not going to|is not going to"
    r"|'?re not going to|'?m not going to|isn'?t going to|aren'?t going to|'?re not able to"
    r"|(?:is|are|am|'?re|'?m) not in a position to|(?:isn'?t|aren'?t) in a position to"
    r"|(?:have|has|'?ve) (?:decided|chosen|opted) not to|(?:decline|declined|refuse|refused) to"
    r"|(?:have|has|'?ve) no (?:way|means|authority|power|right|scope|plans?|intention) (?:to|of))"
)
_STATES = (
    "possible|available|supported|an option|allowed|permitted|doable|feasible|refundable|"
    "transferable|covered|included|eligible|negotiable|recoverable|reversible|refunded|changed|"
    "cancelled|reversed|undone|exchanged|restored|returned|replaced|extended|waived|moved|accepted|"
    "amended|on the cards|going to happen|entitled|ours to give|offered|part of|in stock"
)
NO = Cue(
    "(that|this|it|they|there|those)('s|'re| is| are| was) (just |simply |sadly |unfortunately |"
    "really |also |afraid |)(not|never|no longer) ("
    + _STATES
    + "|something (we|i) (do|offer|support|can))",
    "(doesn't|does not|do not|don't|didn't) (exist|do that|work like that|cover that|cover this|"
    "qualify|apply here|come with that)",
    "(can't|cannot|can not|won't) be (done|helped)",
    "(isn't|is not|are not|aren't|wasn't|won't be|will not be|can't be|cannot be|could not be|"
    "couldn't be|wouldn't be|not|no longer) ("
    + _STATES
    + "|something (we|i) (do|offer|support|can))",
    "(we|i|they|nobody|no one|you|nah|sorry|afraid|no) (simply |just |really |sadly |unfortunately "
    "|also |currently |)(don't|do not|can't|cannot|can not|won't|will not|couldn't|are unable to|"
    "are not able to|am unable to|am not able to|aren't able to|'re unable to|'m unable to|'re not "
    "able to|no longer|won't be able to) (just |simply |)(" + _VERBS + ")",
    "(unable|not able) to (" + _VERBS + ")",
    "(there's|there is|there are) (not any|nothing|no) (way|option|options|possibility|such|refund|"
    "refunds|exceptions|exception|more|else|that|to|i|we|chance|workaround)",
    "(request|claim|refund|application|appeal|return|dispute) (is|has been|was|can't be|cannot be|"
    "could not be) (denied|declined|rejected|refused|turned down)",
    "(out of stock|sold out|discontinued|past the deadline|past the cut-off|no can do|no chance|"
    "not a chance|the answer is no|it's a no|that's a no|so the answer is no)",
    "(answer|reply|decision|verdict|outcome|ruling|position) (is|remains|stays|must be|has to be|"
    "will be|is still|is a|remains a|was|will remain) (a |still |the same |)(no|negative|final|"
    "unchanged)",
    "(has|have|had|was|were|been) (refused|declined|rejected|denied|turned down|thrown out) (your|"
    "the|it|this)",
    "(has|have) no (room|(space|place|slot)(s|)|seats|vacancies|capacity|openings) (for|left)",
    "(no (refunds|returns|exchanges|exceptions|changes|swaps|transfers)|afraid not|sorry no|"
    "(unfortunately|sadly|regrettably) no|nope sorry|no sorry|(our|my) hands are)",
    "there (isn't|is not|aren't|are not|ain't) (any|a|much|anything) ",
    "(cannot|can't|can not|could not|couldn't|may not) be ("
    + _STATES
    + "|altered|retaken|redone|combined|merged|renewed|revised|reopened|issued|reissued|corrected|"
    "rescheduled|brought forward|granted|used|repaired|shipped|delivered|sent|added|removed|taken|"
    "transferred|split|upgraded|fulfilled|met)",
    "(computer says no|hard pass|hard no|didn't make the cut|not making the cut|big fat no|big fat "
    "nope|(is|'s) a (nope|no-go|no go|non-starter|nonstarter|goner|dead end)|gonna be a (no|nope)|"
    "thumbs down|can't be doing (that|it|this)|got to say no|have to say no|going to have to say "
    "no|must say no|have to decline|must decline|have to refuse|has to be no|can't say yes|cannot "
    "say yes)",
    "(no dice|nothing doing|no joy|no go|out of the question|off the table|not happening|isn't "
    "happening|ain't happening|won't happen|will not happen|won't fly|not gonna happen|that ship "
    "has sailed|my hands are tied|our hands are tied|it stands as it is|and that's final|that is "
    "that|that's that|that is final|no for an answer|cannot lah|cannot already|cannot liao|a hard "
    "no|a firm no|a flat no|sorry but no|afraid not|no exceptions|nothing more i can)",
    "(not|never) (been |be |being |)(granted|approved|authorised|authorized|permissible|honoured|"
    "honored|entertained|successful|upheld|agreed|acceptable|permitted|allowed|processed|"
    "sanctioned|negotiable|for sale|within our power|in our power|in my power|up for discussion)",
    "(beyond|outside) (our|my) (control|power|remit|scope|powers|authority)",
    "(there's|there is) (nothing|not a thing|not much|little|no more|naught|nowt) (more |else |"
    "further |)(that |)(i|we|anyone|anybody|can|to)",
    "(it|that|this|which) (will not|won't|would not|wouldn't|isn't|is not) (be |going to be |"
    ")(feasible|possible|happen|happening|an option|work|practicable|doable|viable)",
    "(isn't|is not|not|never) (something|a thing|anything) (that |which |)(we|i|the|it|this|our)",
    "(doesn't|does not|don't|do not|didn't|did not) (qualify|include|cover|support|allow|permit|"
    "come with|accept|extend to|offer|have that|stretch to|apply)",
    "(isn't|is not|there's not|wasn't) (anything|a thing|much) (to be|that can be|i can|we can|"
    "more to be) (done|do)",
    "all sales (are |) (final|closed)",
    patterns=(
        rf"\b{_FIRM}(?: |\b){_HOW}{_NOT} {_HOW}(?:{_VERBS})\b",
        rf"\b(?:won'?t|will not|not going to|aren'?t|are not|isn'?t|is not|shan'?t) (?:be (?:able "
        rf"to )?\w+ing|{_ING})\b",
        rf"^(?:sorry,? |sry,? |nah,? |nope,? |no,? )?(?:can'?t|cannot|won'?t|unable to) "
        rf"(?:{_VERBS})\b",
        r"\b(?:request|claim|refund|application|appeal|return|dispute|waiver|bid|offer|proposal"
        r"|exchange|visa|booking|upgrade|extension|petition)\b[^.!?\n]{0,40}\b(?:denied|declined"
        r"|rejected|refused|turned down|not granted|not approved|unsuccessful|disallowed|"
        r"dismissed)\b",
        r"\b(?:not|never|n't) (?:make|making|granting|grant) (?:an|any) exceptions?\b",
    ),
)
MAY = Cue(
    "(won't|will not|not|shan't|can't) (be |) (take|taking|collect|collecting|claim|send|sending) "
    "(any more|another|any further|anything|more) (payment|payments|money|bills|reminders|letters|"
    "charges|fees|from you|e-mails|emails)",
    "(won't|will not|don't|do not|not going to|never|won't be|aren't|not) (charge|charging|chasing|"
    "let the|let you down|let the|take long|cost|lose|cancel your|stop until|stop till|give up|"
    "have to|need|bill|pass|share|get lost|bother|let it|let this|let that|hold it|hold this|hold "
    "that|drop it|take much)",
    "(i|we) (can't|cannot|couldn't) (access|open|find|reach|read|hear|tell|reproduce|bring it up)",
    "(not only|not just|no problem|no worries|don't have to|do not have to|can't thank|no more "
    "than|no need)",
    "(i|we) (don't|do not|can't|cannot|couldn't) (have|get|go|make|take|put|see) (the (cause|"
    "reason|answer|date|details|number|log|full)|your|a (date|cause|time|number)|to|it to|sense|"
    "that (yet|date|number))",
)
"""What only looks like a refusal."""
BEHIND_IT = Cue(
    "(because|since|as the|as it|as they|as your|as our|so that|the reason|due to|owing to|instead|"
    "however|though|although|what i can|what we can|what you can|what does|alternative|"
    "alternatively|so (i've|i|we've|we'll|i'll)|or (the|it|else|you|we|one)|you could|you may|i "
    "could|could|shall i|would you|try|closest|nearest|next best|workaround|meanwhile|until|till|"
    "in the meantime|otherwise|except|unless|only|on the next|works|does work|would work|will work|"
    "available (on|in|from|at)|back in|yet|for now|how about|what about|why don't|why not|the law|"
    "licensed|legally|by law|after|before|when|if|rather|while)",
    patterns=(
        r"\b(?:you|we|i|it|they|one|that|this|\w+s) can(?:[^'a-z]|$)",
        r"\b(?:is|are|in|on|try|have|has|take|offer|comes in) (?:an|the)? ?other\b",
    ),
)
WAY = Cue(
    "(instead|what i can|what we can|what you can|what does|alternative|alternatively|or else|"
    "you could|you can|you may|i could|we could|i can|we can|shall i|shall we|would you|try|closest|"
    "nearest|next best|workaround|until|till|unless|except|how about|what about|why don't|why not|"
    "rather|would work|will work|does work)",
)
TURN = Cue("but")
BUT_NO = Cue(
    "(sorry|apologies|afraid|love to|like to|would|unfortunately|regret|can|wish|inconvenience|it|"
    "that|you|look|request|situation|position|frustration|point|concern|lah|sir|madam|enquiry|"
    "happy to) but",
    "but (no|nope|nah|not|unfortunately|sadly|we can't|we cannot|i can't|i cannot|it's not|it is "
    "not|that's not|that is not|we don't|we do not|i'm afraid|we won't|we're unable|we are unable|"
    "i'm unable|there's nothing|there is nothing|there's no|already closed|closed|my hands|our "
    "hands)",
    patterns=(
        r"\b(?:sorry|apologies|afraid|love to|like to|understand|see|appreciate|know|realise|hear"
        r"|checked|had a look|looked|asked|tried)\b[^.!?\n]{0,40},? but\b",
    ),
)
"""A turn into the no, where a plain "but" would open a way around it."""
_BECAUSE = ", because [the reason]. What I can do: [the nearest thing]"
_HAS_REASON = r"\b(?:because|since|as|due|owing|so|but|instead|until|final|further|never)\b"
_REASON_OR_WAY = 4  # words of a clause beside the no that may hold a reason or a way
_REMARK = 3  # words of a sentence that cannot hold either
_CLAUSE = re.compile(r"[;:(]| - |\x05")
_IDLE = frozenset({
    Act.GREETS, Act.CLOSES, Act.APPRECIATES, Act.APOLOGISES, Act.ACKNOWLEDGES, Act.BOILERPLATE,
    Act.COURTESY, Act.WARMTH, Act.HURTS, Act.CRITICISES, Act.COMMANDS_FEELING, Act.DEFENDS,
    Act.REFUSES,
})  # fmt: skip
_BUSY = frozenset({Act.OFFERS, Act.DOING, Act.ASKS, Act.REFERS, Act.INSTRUCTS, Act.WHEN, Act.OWNS})
_HINT = 0.6  # a score of `Act.REFUSES` from which a sentence says no


class DeadEndNo(Problem):
    """Sees a refusal with no reason, no alternative, and no honest "there is none, because".

    Why: A bare no sends people back to the start, or to the next agent.

    Evidence: Offering options helped even where the outcome was not the one wished for (Marinova,
    Singh & Singh 2018).

    Silent: on a boundary against abuse, a yes-or-no question from a terse customer, and where a
    way stands close by, or the reason for a short no.
    """

    number = "R49"
    severity = Severity.FIX
    tip = "W16"
    why = "The no stands alone. I didn't spot a reason, or the nearest thing that is possible."
    pair = Pair("That's not possible.", "Not directly: the player can't read it. MP4 works.")
    pattern = "The reason is that [the reason]. What I can do: [the nearest thing]."
    gaps = (Gap(_BECAUSE, unless=_HAS_REASON, longest=10),)
    fires = (
        "That's not possible.",
        "We don't support that.",
        "Unfortunately we can't change the name on the ticket.",
        "Sale items are not refundable. Thank you for your understanding.",
        "The museum won't be lending the drum out this year.",
        "We've chosen not to renew the stall. That's that.",
        Example("That isn't possible.", "Can you deliver on Sunday?"),
        Example("We can't refund that.", "You charged me twice. I want the money back."),
    )
    silent = (
        "We can't undo that, because the mail has left our system. What we can save is the text.",
        Example("No.", "is x in this plan?"),
        "Not directly: it can't read that. MP4 works. I can't reopen it, but I can copy it today.",
        "That isn't available on Basic; the next plan has it for €4 more.",
        "I can't see your order yet. What's the number? The drum can't go out, but a copy can.",
        "I've cancelled it; we don't charge for that.",
        "Don't worry, we won't let the parcel go back.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        spans = [s for s in case.draft[NO] if not meets(s, case.draft[MAY])]
        if not spans or case.flagged(Flag.ABUSE) or _has_more(case):
            return
        if all(_adds_nothing(case, sentence) for sentence in case.draft.sentences):
            yield self.finding(spans[0], severity=Severity.CONSIDER if case.is_terse else None)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        open_ = sentence.is_question or _has_way(case, sentence)
        return None if open_ or case.flagged(Flag.ABUSE) else self._at(case, sentence)

    @override
    def missed(self, case: Case) -> Finding | None:
        said, score = case.foremost(Act.REFUSES)
        refuses = score > _HINT
        if not refuses or case.flagged(Flag.ABUSE, Flag.CRISIS) or _has_more(case):
            return None
        return self._at(case, said)

    @override
    def part_of(self, ground: Finding, case: Case) -> Finding | None:
        sentence = case.draft.sentence_at(ground.span[0])
        if ground.rule.id == "policy-wall":  # which looks for a way itself
            return self._at(case, sentence)
        return self.likely(case, sentence) if case.score(sentence, Act.REFUSES) > _HINT else None

    def _at(self, case: Case, sentence: Sentence) -> Finding:
        severity = Severity.CONSIDER if case.is_terse else None
        return self.finding((sentence.start, sentence.end), severity=severity)


def _has_more(case: Case) -> bool:
    """Whether a reason or a way stands beside the no: no word of the no itself."""
    draft = case.draft
    return any(
        not begins_in(span, draft[part_of])
        for cue, part_of in ((BEHIND_IT, NO), (TURN, BUT_NO))
        for span in draft[cue]
    )


def _has_way(case: Case, sentence: Sentence) -> bool:
    """Whether a way around the no in ``sentence`` stands in it or close by."""
    span, draft = (sentence.start, sentence.end), case.draft
    acts = [case.acts[s.index] for s in case.neighbours(span, 2)]
    if any(done & {Act.OFFERS, Act.REFERS} and Act.REFUSES not in done for done in acts):
        return True
    turns = (t for s in case.neighbours(span, 1) for t in draft.within(s, TURN))
    return case.neighbours_have(span, WAY, reach=1) or any(
        not begins_in(t, draft[BUT_NO]) for t in turns
    )


def _adds_nothing(case: Case, sentence: Sentence) -> bool:
    """Whether the sentence is the bare no itself, or manners and feeling around it."""
    acts = case.acts[sentence.index]
    if sentence.is_question:
        return False
    if case.draft.within(sentence, NO):
        clauses = _CLAUSE.split(case.draft.masked[sentence.start : sentence.end])
        beside = sum(len(clause.split()) >= _REASON_OR_WAY for clause in clauses) - 1
        return beside < 1
    if len(sentence.words) <= _REMARK and not acts & _BUSY:
        return True
    return bool(acts & _IDLE) and not acts & _BUSY
