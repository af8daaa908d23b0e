"""R35: a refusal in slang."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import EMOJI, REASON

FLIP = Cue(
    "(nope|nah|nada|no can do|no dice|no chance|not a chance|no way|hard no|big no|big fat no|"
    "sorry not sorry|tough luck|no such luck|ain't|aint|ain't happening|not gonna|won't fly|no go|"
    "not happening|not gonna happen|dream on|computer says no|out of luck|'fraid not|fraid not|no "
    "joy|negative)",
    "(that's|its|it's|that is) a (no|nope|hard no|no-go|no go)",
)
BLUNT = Cue(
    "(hard pass|in your dreams|no way jose|no way josé|cannot lah|cannot la|can't lah|nuh-uh|nuh "
    "uh|fat chance|computer ain't|zero chance|non-starter|no-no|tough cookies|tough titties|tough "
    "break|no bueno|big fat nope|lol no|lol nope|ha no|haha no|no can|nope nope|yeah no|yeah nah|"
    "nah bru|nah bro|nah fam|nah mate|no wahala but no|e no go work|no go work)",
    "(burst|bursting) your bubble",
    "that (ship|boat|train) (has|'s|is) (sailed|left|long gone|gone)",
    "(is|are|'s|be|was) (a goner|toast|kaput|dead in the water|off the table|off the cards|not on "
    "the cards|history|a no-no|a non-starter|a big no|a bust|pants|shot|out of the question lol)",
    "(make|makes|made|making) the cut",
    "(wish|would love|if only) (i could|we could|to)(,|) but (nah|nope|nada|no)",
    "(can't|cannot|can not) be doing (that|this|it|with)",
    "(rules are rules|thems the breaks|them's the breaks|them's the rules|thems the rules|that's "
    "the way the cookie crumbles|c'est la vie|such is life|no dice|no cigar)",
    patterns=(
        r"(?:^|[.!?\n,] ?)(?:nope|nah|nuh-uh)[,.!]",
        r"\b(?:voucher|claim|offer|refund|deal|code|coupon|request|discount)(?:'s| is) dead\b",
    ),
)
SLANG = Cue(
    "(tbh|lol|lmao|haha|hehe|gonna|wanna|gotta|kinda|sorta|dunno|soz|sry|bro|dude|mate|buddy|pal|"
    "bruh|bud|fam|hun|hon|babe|yep|yeah|yea|yup|u|ur|cuz|coz|innit|imo|ngl|fyi|btw|idk|smh|meh|oof|"
    "eek|my friend|boss|champ|chief|guys|folks|no biggie|bummer|sucks|rubbish|crap|shucks|oh well|"
    "ah well|ooh|aw|sorry 'bout that|my bad)",
)
NO = Cue(
    "(can't|cannot|can not|won't|don't|doesn't|isn't|aren't|not|no|couldn't|unable|never) (do|"
    "doing|be done|refund|refunds|refundable|swap|swaps|swapping|change|cancel|give|offer|offers|"
    "allow|allowed|possible|happen|happening|happenin|available|covered|included|extend|help|ship|"
    "sell|exceptions|exception|go|work|waive|waived|move|budge|bend|make|let|pay|eligible|replace|"
    "stock|have|support|supported|returns|return|discount|discounts|freebies|upgrades|option|an "
    "option|able|restore|undo|reverse|reopen|accept|take|honour|transfer|transferable|book|get|"
    "getting|got|way)",
    "(passes|tickets|gift cards|sales|sale items|fares|deposits|vouchers|fees|rules|a deal|terms) "
    "(aren't|are|is|isn't|are not|is not) (refundable|final|fees|rules|a deal|transferable|terms)",
)
KIND = Cue(
    "(daft|silly|stupid|battery|worries|didn't|doesn't matter|miss anything|not being|fine|good|"
    "safe|sorted|all there|still there|nothing wrong|you're not|isn't your|line is|phone is)"
)
GOOD_NO = Cue(
    "(no|not|don't|doesn't|won't|isn't|aren't|never|nothing|without) (any |more |setup |set-up |"
    "joining |booking |delivery |admin |cancellation |) (extra|fee|fees|"
    "charge|charged|charges|cost|costs|catch|need|worries|problem|problems|rush|hidden|strings|"
    "limit|limits|deadline|downtime|contract|lose|affect|affects|affected|expire|expires|touch|"
    "hurt|cost you|bother|trouble|issue|issues|penalty|risk|impact|has to|have to|need to|at all|"
    "delete|late|too late|your fault|interrupt)",
    "(child|children|kids|guest|guests|delivery|returns|parking|entry|it|that|they|both|students|"
    "sundays|weekends)('s|'re| is| are) (all |completely |totally |) (free|included)",
    "(all good|you're good|you are good|ur good|no probs|no problemo|no worries)",
    "no chance (whatsoever |at all |)(it's|it is|that it)",
    patterns=(r"\b(?:go|goes|ride|rides|travels?|comes?|stays?) (?:along )?(?:for )?free\b",),
)
_FEARS = re.compile(
    r"\b(?:have to|need to|gotta|got to|must|extra|charge[ds]?|fee|lose|cost|pay)\b"
)
LEVEL = Cue("(unfortunately|i'm afraid|we're afraid|sorry|sadly|regrettably|regret)")
"""How a no is said in a level voice."""
_HINT = 0.5
_SIGHS = {("aw", "no"), ("oh", "no"), ("ah", "no")}  # pity, not a refusal
_SURE = 0.85


class CasualNo(Problem):
    """Sees a refusal or a limit in slang, or with an emoji.

    Why: A no costs the reader something; a jokey one sounds as if it cost nothing to say.

    Evidence: Three in four people (78 %) said that wording too casual in a refusal lowered their
    satisfaction (Software Advice 2014; a survey, e-mail). Emoticons cost competence (Li, Chan & Kim
    2019).

    Silent: on a "nope" that is good news, and on a plain no.
    """

    number = "R35"
    severity = Severity.FIX
    tip = "W44"
    why = "A no this casual sounds as if it doesn't matter. Plain, level words carry it better."
    pair = Pair(
        "Nope, no can do on that one 😅", "I can't refund this one: the window closed in May."
    )
    pattern = "I can't [what they asked for]: [the reason]. What I can do: [the nearest thing]."
    fires = (
        "Nope, no can do on that one 😅",
        "Yeah we don't do refunds tbh",
        "Nah mate, that's not gonna happen.",
        "I'm afraid we can't change the date lol",
        "Sorry not sorry, sale items aren't refundable.",
        "Nope, none of our rooms are free that night lol",
    )
    silent = (
        "Aw no, poor ankle! The studio is closed today; I'll ask first thing on Monday.",
        "I can't refund this one: the window closed in May.",
        "I'm afraid we can't change the date.",
        "Not on this plan, no.",
        Example("Nope, no extra fee!", "is there a fee for a second bag lol"),
        "Nope, you don't need to do anything 😊",
        "Yep, it's in there too.",
        "Nope, your files aren't affected, and the page is back.",
        Example("Nope, no booking fee!", "lol do you lot charge a booking fee or nah"),
        Example("Nope, children are free.", "do kids cost extra lol"),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[BLUNT]:
            sentence = case.draft.sentence_at(span[0])
            if sentence.is_question or not self._is_no(case, sentence):
                continue
            if not case.draft.within(sentence, GOOD_NO) and not case.draft.within(sentence, KIND):
                yield self.finding((sentence.start, sentence.end))
        for span in sorted((*case.draft[FLIP], *case.draft[SLANG], *case.draft[EMOJI])):
            sentence = case.draft.sentence_at(span[0])
            if not sentence.words and sentence.index:  # a smile alone is about what it follows
                sentence = case.draft.sentences[sentence.index - 1]
            flip = span in case.draft[FLIP]
            if not flip and case.draft.within(sentence, REASON):
                continue
            if self._refuses(case, sentence, flip=flip):
                yield self.finding((sentence.start, max(sentence.end, span[1])))

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        fine = self._is_fine(case, sentence) or not self._is_no(case, sentence)
        kind = sentence.is_question or case.draft.within(sentence, KIND, LEVEL)
        return None if fine or kind else super().likely(case, sentence)

    @staticmethod
    def _is_no(case: Case, sentence: Sentence) -> bool:
        """Whether a "nope" refuses; to "do I have to pay?" it is good news."""
        asked = case.customer.document.folded if case.customer else ""
        return not (_FEARS.search(asked) and case.score(sentence, Act.REFUSES) < _SURE)

    @staticmethod
    def _is_fine(case: Case, sentence: Sentence) -> bool:
        """Whether the no is good news, or a sigh of pity."""
        sighs = sentence.words[:2] in _SIGHS
        return sighs or bool(case.draft.within(sentence, GOOD_NO))

    def _refuses(self, case: Case, sentence: Sentence, *, flip: bool) -> bool:
        if self._is_fine(case, sentence):
            return False
        score = case.score(sentence, Act.REFUSES)
        said = bool(case.draft.within(sentence, NO)) or (flip and score > _HINT)
        return (said and score > _HINT / 2) or (flip and score > _HINT) or score > _SURE
