"""R50: a no so soft that it reads as maybe."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.spans import meets
from bot.check.vocabulary import BOUND_TIME

SOFT_NO = Cue(
    "(might|may|would|could|perhaps|probably|possibly|potentially) not (quite |really |necessarily "
    "|always |currently |actually |at this (time|point|stage) |)(be |prove |)(able|possible|"
    "something|an option|ideal|the best|doable|feasible|quite|in a position)",
    "(wouldn't|won't|isn't|is not|not|it's not|that's not|aren't|we're not) (really |quite |"
    "exactly |necessarily |typically |usually |normally |generally |currently |ordinarily |"
    "entirely |)(something|an option|how we|what we|the sort of|the kind of|in a position|on the "
    "cards|the norm|our usual|one of those|ideal|our first choice) ",
    "(don't|do not|wouldn't|not) (really|usually|typically|normally|generally|tend to|necessarily|"
    "ordinarily|as such) (really |usually |tend to |)(do|offer|support|look|encourage|go|make|"
    "allow|see|have|give|cover)",
    "(might|may|could|would|can|is|are|seems|looks|sounds|be) (be |prove |get |)(a |somewhat |a "
    "bit |a little |a little bit |slightly |rather |quite |perhaps |fairly |kind of |sort of )(bit "
    "|little |tad |touch |)(of a |)(tricky|difficult|hard|challenging|awkward|tough|stretch|"
    "challenge|tall order|complicated|ask|delicate)",
    "(something|one|an idea|a thought|a point|an option) (that |which |)(we'd|we|could|might|may|"
    "can|i|i'd|they|would|is) (certainly |definitely |perhaps |possibly |always |potentially |well "
    "|)(be |)(look at|looking at|consider|considered|considering|explore|explored|exploring|look "
    "into|looked at|revisit|revisited|keep in mind|bear in mind|weigh|weighed|thinking about|think "
    "about)",
    "(weighing up|weigh up|considering|looking at|open to|exploring) (lots|all sorts|all kinds|"
    "many|a lot|various|a number|several|every)",
    "(hesitant|reluctant|inclined|wary|lean towards|leaning towards|leaning away) ",
    "(ideally|preferably) (we'd|we would|we|i'd|you'd|one would)",
    "(one|that|this|it) (could|might|may) (be |prove |turn out |)(a |)(bit|little|tad|touch|tricky|"
    "difficult|hard|challenging|awkward)",
    "(not|isn't|is not) (exactly|entirely|really|quite|necessarily|altogether) (possible|supported|"
    "available|straightforward|feasible|doable|permitted|allowed|included)",
)
EUPHEMISM = Cue(
    "(noted|logged|received|passed on|heard|registered|welcomed) (with (interest|thanks|great "
    "interest|gratitude|appreciation)|and appreciated|for future|for the future|internally|and "
    "will be considered|as feedback)",
    "(wouldn't|would not|shouldn't|don't|best not|better not|not to|not|hardly) (be |really |start "
    "|go |exactly |necessarily |) (holding|hold|count|counting|bank|banking|rely|relying|hoping "
    "for|get your hopes|getting your hopes|pin|pinning|plan around|bet|betting|set your heart) "
    "(your breath|on|too|up|much|any|the)",
    "(park|parking|shelve|table|pause on|sit on|sleep on|leave) (the (idea|thought|question|"
    "request|matter|topic|conversation|discussion)|that|this|it|that one|this one) (of|for now|for "
    "the moment|for the time|for a bit|on the shelf|to one side|a while|aside)",
    "(minded|inclined|tempted|disposed|prone) (not to|against|to say no|to leave|to pass|to "
    "decline)",
    "(leaning|lean|veering|swaying|tending|moving|drifting) (away|against|towards not|towards no|"
    "to no|more towards|slightly against)",
    "(hesitate|hesitant|reluctant|loath|wary|cautious|shy|nervous|uneasy|slow) (a bit |) (to|about|"
    "of) (promise|promising|commit|say yes|saying yes|go|going|agree|agreeing|offer|offering|"
    "encourage|approve|do|start|make|making|open|set|extend|suggest|give|giving|allow|allowing)",
    "(would|we'd|i'd|we would|i would|one would) (rather|sooner|prefer) (not|to not|to avoid|we "
    "didn't|to steer|not to) (go|have|do|be|open|set|start|commit|get|make|encourage|down|into|"
    "that|if|say|touch)",
    "(not|isn't|wasn't|isn't quite|isn't really|hardly|not really|not quite|not exactly|not "
    "necessarily|not currently|wouldn't be|won't be|not entirely|isn't currently|isn't exactly|"
    "scarcely|not terribly|not particularly) (be |)(really |quite |exactly |currently |necessarily "
    "|particularly |a |the |) (the |a |our |)(easiest|simplest|most natural|best fit|natural fit|"
    "good fit|perfect fit|right fit|great fit|straightforward|simple|focus|priority|something we|"
    "something that we|something i|something one|something the|clear-cut|clear cut|top of|high on|"
    "on the cards|on the table|in our wheelhouse|our thing|our usual|the norm|how we tend|in the "
    "habit|keen|likely|convinced|persuaded|comfortable|fan of|big fan|in a position|ideal|what "
    "we'd|where we'd|our first choice|one we'd|an easy one|an easy yes|a natural|a given|right "
    "time|best time|as simple|as easy|that simple|that easy|likely|looking promising|looking good|"
    "looking likely|terribly likely)",
    "(not sure|unsure|not certain|not convinced|doubtful|don't know|not confident|sceptical|not "
    "altogether sure) (that |if |whether |)(that's|that is|it's|this is|it is|we'd|we would|we'll|"
    "we|they'd|the|they|that'd be|that would be|it would|that'll) (quite |really |exactly |"
    "something|going to|gonna|necessarily|the sort|the kind|be able|able|can|could|would|feasible|"
    "doable|in a position|normally|usually|entirely|a good fit|'d)",
    "(see how (things|that|this|we) (go|goes|get on|pan out|pans out|develop|develops|play out|"
    "plays out|shape up|look|looks|unfold)|see where (we|things|it|that) (land|lands|go|goes|stand|"
    "end up|ends up|get to)|see what (happens|comes up|the future|the (team|boss|powers))|wait and "
    "see how)",
    "(never say never|who knows|watch this space|not a hard no|not a no|not a never|not a yes|not "
    "ruling|wouldn't rule|not saying no|not saying never|not a definite|not out of the question|"
    "leave it with me|maybe one day|maybe some day|maybe someday|perhaps one day|perhaps another "
    "time|maybe another time|maybe next time|perhaps next time|some other time|rain check|"
    "raincheck|stranger things)",
    "(love|like|like nothing more than|wish we could|happy) (nothing more than |) (to |)(say yes|"
    "be able to say yes|help you out with that|accommodate)",
    "(revisit|circle back|look at it again|look into it again|think about it|reconsider|pick (it|"
    "this) up (again|later|another)|look again) (to |on |at |)(the |this |that |it |)(question|"
    "idea|topic|matter|one|later|another time|in the future|in future|down|at a later|when the "
    "time|somewhere|)",
    "(tend|tends|tended|tending|try|tries|prefer|prefers) not to",
    "(not|isn't|ain't) (a hundred percent|exactly|quite|really|so much|terribly|overly) (our|"
    "within|in|possible|feasible|doable|on|the done)",
    "(may|might|would|could|is|be|seems|looks|looking) (be |) (a |) (little |little bit |bit |wee "
    "bit |tad |kind of |sort of |somewhat |slightly |rather |) (not possible|not feasible|"
    "impossible|unlikely|tricky|a stretch|a tall order|a big ask|tough|too much|problematic|"
    "awkward|a challenge|a no|an issue|on the difficult side|on the tricky side|beyond us|beyond "
    "our)",
    "(low|small|slim|slight|remote) (chance|chances|on the list|on our list|priority)",
    "(can't|couldn't|wouldn't|cannot) (honestly |really |) say (that |) (it|this|that|there's|i'm|"
    "we're|the|we'd) (looks|is|would|seems|a|very|hopeful|optimistic|going|likely|be|'s|much|odds)",
    "(not|don't|doesn't) that we (don't|do not|wouldn't|didn't|can't)",
    "(given|receive|get|gets) (due|careful|every|full|serious|some|the appropriate|proper) "
    "(consideration|thought|attention)",
    "(pass|passed|passing|feed|share) (on |along |) (your|the|that|this) (interest|wish|thoughts|"
    "suggestion|sentiment|sentiments|hope) (in|on|for|to|about|along|back)",
    "(we'll see|we shall see|we will see|let's see)( what| if| how| whether|) (might|may|could|be|"
    "becomes|comes)",
    "(lovely|nice|great|interesting|good|fun|sweet) (idea|thought|suggestion|wish), (we'll|we "
    "shall|let's|and we'll|i'll|but we'll)",
    "(lean|leaning|tend|tending|incline|inclined|prefer) (towards|to|toward) (keeping|leaving|"
    "staying|keep|leave|sticking|stay|stick|shy|avoid|steer|holding|not)",
    "(shy|steer|stay|step|back) away from (that|this|it|those|such|doing)",
    "(chances|odds|prospects) (are|look|seem|might be|may be) (a bit |rather |quite |somewhat |) "
    "(slim|low|small|on the|against|poor|thin)",
    "(slim|low|thin|small|heavy|difficult|hard|steep) side",
    "(not|isn't|aren't) (a hundred percent|100%|fully|wholly|altogether|terribly|entirely|all that|"
    "completely|super|too|overly) (comfortable|keen|happy|convinced|sold|on board|at ease|"
    "persuaded)",
    "(a little |little |a bit |bit |somewhat |slightly |quite |a tad |tad |perhaps |maybe |rather "
    ")(optimistic|ambitious|hopeful|beyond|much to ask|too much|outside|premature|early to|a "
    "stretch)",
    "(will|would|might|may) be (a |) (bit|little|little bit|somewhat|slightly|rather) (difficult|"
    "tough|hard|tricky|challenging|problematic) (from|for|on|to|at|in) (our|us|my|the|do|arrange|"
    "agree)",
    "(might|may|would|perhaps) not (be |) (the |a |) (most |very |best |right |) (feasible|natural|"
    "suitable|likely|practical|obvious|moment|time|route|way|fit|idea)",
    "(sort of|kind of|kinda|quite|perhaps|maybe|probably) (rather|prefer|sooner) (not|we didn't)",
    "(that would|that'd|it would|it'd|would|that's|that is) (be |) (quite |rather |a bit of |) (a |"
    ") (big|tall|large|huge|bit of an) (ask|order|stretch)",
    "(don't think|not think|don't suppose|doubt|don't believe|not sure|don't imagine) (that |) "
    "(we'd|we|i'd|they'd|the team|we'll|we would|it'd|it would|that'd) (necessarily |really |quite "
    "|normally |usually |) (be|go|want|do|manage|get|like|able)",
    "(not|isn't|isn't quite) (really |quite |) (the |a |) (right|best|ideal|perfect|greatest|good) "
    "(moment|time|fit|option|route|point) (to|for|at)",
    "(maybe|perhaps) (some other|another|a different|next) (time|day|year|season|occasion)",
    patterns=(
        r"\b(?:maybe|perhaps|possibly|probably) not (?:really |quite )?(?:the|a|an|our) [a-z]+ "
        r"(?:moment|time|"
        r"idea|fit|route)\b",
        r"\b(?:open|on the table) for (?:another|some other|a later|a future)\b",
        r"\b(?:lovely|nice|great|good|interesting) (?:idea|thought|suggestion),? (?:but |and "
        r")?we'll see\b",
        r"\b(?:we'll|i'll|we will|i will|will|shall|certainly|of course|be|gladly|we|definitely) "
        r"(?:bear|"
        r"keep|hold|take|bearing|keeping|taking) (?:your|the|that|this|it)\b[^.!?\n]{0,40}"
        r"\b(?:in mind|on board|under advisement|into account|under consideration)\b",
    ),
)
UNCLEAR = Cue(
    "(can't|cannot|couldn't) (really |honestly |quite |) (say|promise|see|imagine|quite|"
    "necessarily|exactly|really|think)",
    "(we|i) (don't|do not) (really|usually|normally|typically|generally|tend|ordinarily|"
    "necessarily|quite|think|know|see|want|like|exactly|suppose|imagine)",
    "(may|might|perhaps|probably|bit|possibly|little|slightly|somewhat|kinda|kind of|sort of|not) "
    "(be |)(not possible|impossible|unable)",
    "(there's|there is|it's a) no (harm|real|great|rush|easy|obvious|hard|knowing|telling)",
)
SEE_WHAT = Cue(
    "(i'll|i will|we'll|we will|let me|let's|i can|we can|i|we) (try |try to |try and |)(and |"
    ")(see|look at|find out) (what|if there's anything|whether there's anything|if there is "
    "anything) (we|i|they|the team|might|may|can|could)( can| could| might|) (be able to |possibly "
    "|be |)(do|done|manage|arrange|become|possible)",
    "(i'll|we'll|i will|we will) (try|do) (my|our) (best|utmost|level best)",
)
SOFTENER = Cue(
    "(might|may|maybe|perhaps|possibly|potentially|quite|really|sort of|kind of|a bit|a little|a "
    "little bit|slightly|somewhat|rather|tad|touch|at this time|at this point|at this stage|at the "
    "moment|right now|currently|presently|ideally|preferably|typically|normally|usually|generally|"
    "ordinarily|hopefully|going forward|in (the |)future|down the line|for now|for the time being|"
    "as such|necessarily|in theory|in principle|depending|wherever we can|where possible|if "
    "possible|tend to|would|could|we'll see|try to|not sure|i think|i guess|i suppose|probably|"
    "likely|some point|some day|someday|certainly|consider|considered|among others|who knows|as "
    "things stand|exactly|entirely|like to be|try and|per se|fairly|wouldn't|later on)"
)
CLEAR = Cue(
    "(can't|cannot|can not|won't be able|unable to|isn't possible|is not possible|not possible|"
    "impossible|we don't|i don't|do not offer|isn't available|is not available|isn't supported|not "
    "supported|not available|the answer is no|it's a no|there's no|there is no|no way|isn't going "
    "to|refused|declined)",
    patterns=(r"(?:^|[.!?\n] ?|, |: )no[,.:;]",),
)
UNDECIDED = Cue(
    "(undecided|not decided|haven't decided|hasn't decided|to be decided|decides|decide|decision|"
    "i'll know|we'll know|you'll know|will know|vote|review on|meeting on)"
)
_FEWEST = 2
_FEW_SENTENCES = 2


class MushyNo(Problem):
    """Sees a refusal wrapped in so many softeners that it can be read as maybe.

    Why: A maybe keeps people waiting for a yes that isn't coming, and the no then lands twice.

    Evidence: A broken promise costs more than a kept one earns (Gneezy & Epley 2014), and people put
    up with honest uncertainty, not with an unsure adviser (Gaertig & Simmons 2018; forecasts).

    Silent: where a clear no stands beside it, and where it is truly undecided and the draft says
    who decides or when.
    """

    number = "R50"
    severity = Severity.FIX
    tip = "W16"
    why = "This no can be read as maybe. One plain clause, kindly said, spares them the wait."
    pair = Pair(
        "We might not quite be able to potentially do that right now.",
        "I can't reopen it, and I'd rather tell you now.",
    )
    pattern = "I can't [what they asked for]: [the reason]. What I can do: [the nearest thing]."
    fires = (
        "We might not quite be able to potentially do that right now.",
        "That isn't really something we'd usually look at, to be fair.",
        "It could perhaps be a bit tricky to move the date at this stage.",
        Example("I'll see what I can do.", "Can you take the late fee off?"),
        "We'd probably lean towards keeping things as they are.",
        "Your request will be given due consideration.",
    )
    silent = (
        "I can't reopen it, and I'd rather tell you now.",
        "Undecided yet; you'll know by Thursday.",
        "We can't really do that at the moment, because the shop is closed for stocktaking.",
        "It might not be the cable: does the light blink on the second port?",
        "The blue one may be a little hard to find; I've put one aside for you.",
        "No, that would not be possible on this plan. The next one has it.",
        "Keep in mind that the shop closes at six.",
        "It might be a bit tricky to find the valve: it's behind the panel.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for span in sorted((*draft[SOFT_NO], *draft[EUPHEMISM])):
            sentence = draft.sentence_at(span[0])
            if _is_soft(case, sentence, span) and not _is_clear(case, sentence):
                yield self.finding((sentence.start, sentence.end))
        few = len(draft.sentences) <= _FEW_SENTENCES
        if draft[SEE_WHAT] and few and not _is_clear(case, draft.sentences[0]) and not _works(case):
            yield self.finding(draft[SEE_WHAT][0])

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        return None if _is_clear(case, sentence) else super().likely(case, sentence)


def _is_clear(case: Case, sentence: Sentence) -> bool:
    """Whether it asks, or a plain answer, as "I can't say it's likely" is not, or a time is near."""
    span = (sentence.start, sentence.end)
    if sentence.is_question or _is_settled(case, sentence):
        return True
    plain = (clear for s in case.neighbours(span, 1) for clear in case.draft.within(s, CLEAR))
    return any(not meets(clear, case.draft[UNCLEAR]) for clear in plain)


def _is_settled(case: Case, sentence: Sentence) -> bool:
    """Whether it is still open by what is said, or a time is given for it."""
    if case.neighbours_have((sentence.start, sentence.end), UNDECIDED, YES, reach=1):
        return True
    timed = case.draft.has_within(sentence, BOUND_TIME)
    return timed and not case.acts[sentence.index].isdisjoint({Act.WHEN, Act.DOING, Act.OFFERS})


def _is_soft(case: Case, sentence: Sentence, span: Span) -> bool:
    """Whether the no is a veil by itself or bears two softeners, and the sentence does nothing."""
    if case.draft.within(sentence, OWN_ACT):
        return False
    softeners = {start for start, _ in case.draft.within(sentence, SOFTENER)}
    return span in case.draft[EUPHEMISM] or len(softeners) >= _FEWEST


YES = Cue(
    "(tricky|hard|difficult|awkward|fiddly) to (find|spot|see|hear|read|reach|open|remember|"
    "explain|describe|tell apart|follow|miss)",
    "(and yes|but yes|yes, we|yes, i|good news|so i'll|so i've|i've put aside|i can hold|but i've|"
    "just made one|better than|rather than|suit you|suits you)",
    patterns=(r"(?:^|[.!?\n] ?)(?:yes|sure|of course|certainly)\b",),
)


def _works(case: Case) -> bool:
    return any(
        case.acts[s.index] & {Act.ASKS, Act.WHEN, Act.OFFERS, Act.INSTRUCTS}
        for s in case.draft.sentences
        if not case.draft.within(s, SEE_WHAT)
    )


OWN_ACT = Cue(
    "(i've|i have|i'm|i am|we've|we have) (put|set|asked|sent|found|booked|checking|looking|opened|"
    "kept|moved|added|made|done|ordered|swapped|refunded)",
    "(so|and|but) (i'll|i've|i can|we'll|we can|i'm|here's|let me)",
)
