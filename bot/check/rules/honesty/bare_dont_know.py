"""R04: not knowing, and no way to an answer."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.matcher import Span
from bot.check.rule import Finding, Pair, Problem, Severity

UNSURE = Cue(
    "(i|we) (really |honestly |just |simply |do |truly |genuinely |personally |frankly |)(don't|do "
    "not|can't|cannot|couldn't|wouldn't|could not|would not|can not|don't actually) (know|tell|say|"
    "be sure|be certain|tell you|really say|really know|begin to guess|rightly say|explain|answer "
    "that|answer this|account for|shed any light|enlighten|give you an answer)",
    "(can't|cannot|couldn't|wouldn't) (say|tell|tell you|know)",
    "(i'm|i am|we're|we are|) (not|no|hardly|far from) (really |too |so |at all |quite |entirely |"
    "altogether |exactly |100% |)(sure|certain|clue|idea|aware|clear|familiar with)",
    "(no|not a|not the) (idea|clue|foggiest|faintest|earthly|earthly idea|scooby|inkling)",
    "(dunno|donno|beats me|idk|search me|go figure|your guess|anyone's guess|anybody's guess|god knows|"
    "goodness knows|heaven knows|lord knows|who knows|damned if i know|blowed if i know)",
    "(haven't|hasn't|wouldn't have|don't have|couldn't have|without) (got |)(a|the|any|an|the "
    "slightest|the faintest|the foggiest) (clue|idea|foggiest|faintest|inkling|notion|answer|"
    "explanation)",
    "(i|we) (have|'ve|got|'ve got|have got|had) (no|absolutely no|not the slightest|not the "
    "faintest|zero|not any|not much|little|very little) (idea|clue|information|info|way of knowing|"
    "details|detail|knowledge|insight|visibility|answer|explanation|inkling|data|notion)",
    "(i|we) (lack|miss|am lacking|are lacking|don't have|do not have|haven't got|have not got|"
    "don't hold|do not hold|aren't given|aren't told|haven't been given|haven't received|have yet "
    "to be given) (the|any|that|this|sufficient|enough|all the|much|further) (details|detail|"
    "information|info|data|insight|visibility|knowledge|facts|answer|answers|explanation)",
    "(nothing|not a thing|not much|nada|zilch) (here |on file |on my side |on my end |in the notes "
    "|at my end |)(on|about|regarding|to say|to tell|that says|to go on)",
    "(nobody|no one|no-one|none of us|not one of us|not a soul) (here |in the office |on the team |"
    "at our end |around here |on our side |over here |in the team |on shift |)(knows|understands|"
    "can say|has a clue|has any idea|could tell|can tell|really knows|seems to know|is sure|has "
    "the answer|has been told|told us|told me|has told)",
    "(not|am not|are not) (having|getting|knowing) (any|an|the|much) (idea|information|clue|"
    "knowledge|details|info)",
    "no (telling|knowing|saying|way of knowing|way to know|way to tell|way of telling|means of "
    "knowing)",
    "(hasn't|haven't|wasn't|weren't|not|isn't|aren't|never|were never|was never) (been |yet been |"
    ")(given|told|informed|shared|passed on|communicated|explained|disclosed|revealed|said|"
    "mentioned|provided|notified) (to |with |)(us|me)",
    "(is|are|remains|remain|it's|that's|stays|still) (currently |still |quite |completely |totally "
    "|just |)(unknown|a mystery|not known|unclear|anyone's guess|a closed book|a puzzle|a riddle|"
    "beyond me|beyond us|a total mystery|a complete mystery|an open question|over my head|not "
    "clear)",
    "(a mystery|a puzzle|a riddle|a closed book|unknown|all greek|news|double dutch) to (me|us)",
    "(i'm|i am|we're|we are|got me|has me|have me|has us) (a bit |completely |totally |equally |as "
    "|just as |rather |quite |frankly |honestly |)(stumped|baffled|clueless|at a loss|in the dark|"
    "puzzled|mystified|none the wiser|as lost|confused as you|as confused|lost as you|drawing a "
    "blank|flummoxed|perplexed|unaware|ignorant|not privy|uncertain|unsure|in two minds)",
    "(none the wiser|wish i knew|wish i could tell you|how should i know|how would i know|how am i "
    "supposed to know|not privy to|draw a blank|drawing a blank|don't ask me|ask me another|"
    "couldn't tell ya|couldn't tell u|not a clue|me neither|that one's beyond me|lost on me)",
    "not (something|anything|one|a thing) (that |)(i|we|i'd|we'd) (would |could |can |'d |do |"
    "really |actually |)(know|tell|answer|say|have information|have any)",
    "(isn't|is not|not) (at all |really |entirely |) (clear|known|apparent|obvious) to (us|me|"
    "anyone)",
    "(you've got me|you got me|got me there|you have me) (there|on that|stumped|beat)",
    "(we|i) (were|was|have|haven't|wasn't|weren't|'ve) (never|not|been|yet to be|never been) (told|"
    "informed|given|notified|briefed|advised) (when|why|what|how|where|which|who|if|whether|about|"
    "of|anything)",
    "(nobody|no one|no-one|they) (has|have|had|'s|ever|hasn't|haven't) (ever |yet |) (explained|"
    "told|informed|said|mentioned|let|briefed|given|shared)",
    "(hard|difficult|impossible|tough|tricky|anyone's guess|not easy) (for me |for us |from here |"
    ")(to (say|tell|know|judge|work out|guess))",
)
NOT_A_GAP = Cue(
    "(don't know|not sure|do not know) (if|whether) (you|you've|you have|you're|you already|anyone|"
    "this helps|it helps|that helps|anybody)",
    "(can't|cannot|couldn't) say (thank|enough|how|no|fairer|it often)",
    "(no|not an|not a) (idea|clue) (is|was|can be|too)",
    "(can't|couldn't) tell you how (much|glad|pleased|happy|sorry|grateful)",
    "(not|nobody|don't) (that|to) (i|we|my) know",
    "(thanks|thank you|good to know|lovely|great) (for|to)",
    "not (aware|sure) of any",
    "(if|when|where|should) (it's|it is|anything is|anything's|something is|that's|this is|"
    "anything|it) (still |) (unclear|not clear|be unclear)",
    "(if|when|where) (you're|you are|you) (not|don't)",
)


ROUTE = Cue(
    "(but|because|since|until|yet|let me|let's|i'll|i will|we will|however|though|without|so (i|we|"
    "let|it's|that|can|could|shall|the|you)|unless|can you|could you|would you|will you|shall i|shall we|please)",
    "(we'll|i've|we've|i have|we have|i'm|we're) (now |just |already |)(ask|find|look|have a look|"
    "get back|have it|let you|know|see|come back|asked|opened|put|sent|passed|written|forwarded|"
    "flagged|raised|reading|digging|bringing|getting|going|trying|seeing|on it|emailed)",
    "(ask|asked|asking|check|checking|find out|finds out|found out|look into|looking|test|testing|does know|knows|know "
    "more|will know|finding out|chasing|ringing|calling|phoning|opening)",
    "(would|will|should|can|could|might|does|'ll) (settle|show|tell us|clear|say more|decide|prove|"
    "help|reveal|answer it)",
    "(which is|noon|tomorrow|today|tonight|due|either way)",
    "(one|a|two|five|ten|give me|few) (minute|minutes|moment|second|sec|mins|min)",
)
ROUTES_UP = frozenset({Act.DOING, Act.ASKS, Act.REFERS, Act.OFFERS, Act.INSTRUCTS, Act.REASON})
ROUTES_ON = ROUTES_UP | {Act.MOVES}
ROUTES = frozenset({Act.ASKS, Act.REFERS, Act.OFFERS})
_AT_WORK = frozenset({Act.DOING, Act.REFERS, Act.OFFERS, Act.ASKS, Act.INSTRUCTS})
_LEAVES = 0.5  # a score of `Act.CLOSES` from which a sentence takes its leave
_LIKE = 0.7  # from which a sentence reads like one more "I don't know"


class BareDontKnow(Problem):
    """Sees "I don't know" with nothing about who or what will find out.

    Why: Not knowing is fine; being left with it is not.

    Evidence: Advisers who say "I am not sure, but" are rated lower, while uncertain advice given
    calmly is not (Gaertig & Simmons 2018, eleven studies on forecasts).

    Silent: when a check, a question, a handover or a reason why nobody can know stands near.
    """

    number = "R04"
    severity = Severity.FIX
    tip = "W05"
    why = "Not knowing is fine. I didn't spot what you'll check, or who will know."
    pair = Pair(
        "Not sure why it does that.",
        "That one's new to me. I'm opening the form settings now; give me two minutes.",
    )
    pattern = "I don't know that yet. I'll [find out what] and tell you by [a time you can keep]."
    gaps = (Gap("I'll [find out what] and tell you by [a time you can keep]."),)
    fires = (
        "Not sure why it does that.",
        "I don't know, sorry.",
        "Hmm, no idea why the label came out blank.",
        "Why it shows two prices is beyond me.",
        "Nobody has explained to us why the tram stopped.",
        "Hm, no clue why the meter runs so quickly.",
        "I couldn't tell you what it means. Someone may perhaps look in at some point.",
        "I couldn't tell you how they bake it. We look forward to seeing you both on Friday.",
        "The table is yours on Sunday. No idea about the sesame in that sauce.",
        "Truly no clue why the pump hums at night. That isn't one I have met before.",
    )
    silent = (
        "That one's new to me. I'm opening the form settings now; give me two minutes.",
        "I don't know yet. Lena on the domains desk does; I've asked her and I'll be back by 3.",
        "I don't know if you've seen the new export page: it does exactly this.",
        "I'm not sure which of the two you mean: the shop or the blog?",
        "I can't see bank-side reasons from here. Your bank can, and this reference helps: 88-41.",
        "I can't tell from here, because the courier doesn't share the driver's position with us.",
        "Let us know if it's unclear.",
        "I don't have the details here, so I've asked Mina to bring the file by two.",
        "I couldn't tell you what it means, so I've asked the clinic; they answer by noon.",
        "I don't know what coins the lockers take. I'll check the log and tell you by 4 pm.",
        "I haven't a notion what coins it takes. I'll ask at the desk and write to you by noon.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[UNSURE]:
            if case.near(span, NOT_A_GAP):
                continue
            if self._has_route(case, span):
                return
            yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        if sentence.is_question or case.near(span, NOT_A_GAP):
            return None
        leads = any(case.acts[s.index] & ROUTES for s in case.neighbours(span, 1))
        return None if leads or case.neighbours_have(span, ROUTE, reach=1) else self.finding(span)

    @staticmethod
    def _has_route(case: Case, span: Span) -> bool:
        """Whether the draft says who or what will find out, or why nobody can know."""
        gap = case.draft.sentence_at(span[0])
        for other in case.neighbours(span):
            acts = case.acts[other.index]
            idle = (
                case.draft.within(other, UNSURE)
                or case.score(other, Act.CLOSES) > _LEAVES
                or case.likeness[other.index][BareDontKnow.id] > _LIKE
            )
            if other is gap or (idle and not acts & _AT_WORK):
                continue
            if Act.HEDGES in acts and Act.DOING not in acts:
                continue  # "somebody may perhaps look some time"
            # What was answered before the gap is another matter.
            if acts & (ROUTES_ON if other.index > gap.index else ROUTES_UP):
                return True
        if gap.is_question or Act.DOING in case.acts[gap.index]:
            return True
        return case.near(span, ROUTE)
