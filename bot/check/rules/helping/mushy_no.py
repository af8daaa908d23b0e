"""R50: a no so soft that it reads as maybe."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BOUND_TIME

SOFT_NO = Cue(
    "(might|may|would|could|perhaps|probably|possibly|potentially) not (quite |really |"
    "necessarily |always |currently |actually |at this (time|point|stage) |)(be |prove |)(able|"
    "possible|something|an option|ideal|the best|doable|feasible|quite|in a position)",
    "(wouldn't|won't|isn't|is not|not|it's not|that's not|aren't|we're not) (really |quite |"
    "exactly |necessarily |typically |usually |normally |generally |currently |ordinarily |"
    "entirely |)(something|an option|how we|what we|the sort of|the kind of|in a position|on "
    "the cards|the norm|our usual|one of those|ideal|our first choice) ",
    "(don't|do not|wouldn't|not) (really|usually|typically|normally|generally|tend to|"
    "necessarily|ordinarily|as such) (tend to |)(do|offer|support|look|encourage|go|make|allow|"
    "see|have|give|cover)",
    "(might|may|could|would|can|is|are|seems|looks|sounds|be) (be |prove |get |)(a |somewhat |"
    "a bit |a little |a little bit |slightly |rather |quite |perhaps |fairly |kind of |sort of "
    ")(bit |little |tad |touch |)(of a |)(tricky|difficult|hard|challenging|awkward|tough|"
    "stretch|challenge|tall order|complicated|ask|delicate)",
    "(something|one|an idea|a thought|a point|an option) (that |which |)(we'd|we|could|might|"
    "may|can|i|i'd|they|would|is) (certainly |definitely |perhaps |possibly |always |"
    "potentially |well |)(be |)(look at|looking at|consider|considered|considering|explore|"
    "explored|exploring|look into|looked at|revisit|revisited|keep in mind|bear in mind|weigh|"
    "weighed|thinking about|think about)",
    "(weighing up|weigh up|considering|looking at|open to|exploring) (lots|all sorts|all kinds|"
    "many|a lot|various|a number|several|every)",
    "(hesitant|reluctant|inclined|wary|lean towards|leaning towards|leaning away) ",
    "(ideally|preferably) (we'd|we would|we|i'd|you'd|one would)",
    "(one|that|this|it) (could|might|may) (be |prove |turn out |)(a |)(bit|little|tad|touch|"
    "tricky|difficult|hard|challenging|awkward)",
    "(not|isn't|is not) (exactly|entirely|really|quite|necessarily|altogether) (possible|"
    "supported|available|straightforward|feasible|doable|permitted|allowed|included)",
)
SEE_WHAT = Cue(
    "(i'll|i will|we'll|we will|let me|let's|i can|we can|i|we) (try |try to |try and |)(and |"
    ")(see|look at|find out) (what|if there's anything|whether there's anything|if there is "
    "anything) (we|i|they|the team|might|may|can|could)( can| could| might|) (be able to |"
    "possibly |be |)(do|done|manage|arrange|become|possible)",
    "(i'll|we'll|i will|we will) (try|do) (my|our) (best|utmost|level best)",
)
SOFTENER = Cue(
    "(might|may|maybe|perhaps|possibly|potentially|quite|really|sort of|kind of|a bit|a little|"
    "a little bit|slightly|somewhat|rather|tad|touch|at this time|at this point|at this stage|"
    "at the moment|right now|currently|presently|ideally|preferably|typically|normally|usually|"
    "generally|ordinarily|hopefully|going forward|in (the |)future|down the line|for now|for "
    "the time being|as such|necessarily|in theory|in principle|depending|wherever we can|where "
    "possible|if possible|tend to|would|could|we'll see|try to|not sure|i think|i guess|i "
    "suppose|probably|likely|some point|some day|someday|certainly|consider|considered|among "
    "others|who knows|as things stand|exactly|entirely|like to be|try and|per se|fairly|"
    "wouldn't|later on)"
)
CLEAR = Cue(
    "(can't|cannot|can not|won't be able|unable to|isn't possible|is not possible|not possible|"
    "impossible|we don't|i don't|do not offer|isn't available|is not available|isn't supported|"
    "not supported|not available|the answer is no|it's a no|there's no|there is no|no way|"
    "isn't going to|refused|declined)",
    patterns=(r"(?:^|[.!?\n] ?|, |: )no[,.:;]",),
)
UNDECIDED = Cue(
    "(undecided|not decided|haven't decided|hasn't decided|to be decided|decides|decide|"
    "decision|i'll know|we'll know|you'll know|will know|vote|review on|meeting on)"
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
    fires = (
        "We might not quite be able to potentially do that right now.",
        "That isn't really something we'd usually look at, to be fair.",
        "It could perhaps be a bit tricky to move the date at this stage.",
        Example("I'll see what I can do.", "Can you take the late fee off?"),
    )
    silent = (
        "I can't reopen it, and I'd rather tell you now.",
        "Undecided yet; you'll know by Thursday.",
        "We can't really do that at the moment, because the shop is closed for stocktaking.",
        "It might not be the cable: does the light blink on the second port?",
        "The blue one may be a little hard to find; I've put one aside for you.",
        "No, that would not be possible on this plan. The next one has it.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if draft.has(CLEAR, UNDECIDED, BOUND_TIME):
            return
        for span in draft[SOFT_NO]:
            sentence = draft.sentence_at(span[0])
            if _is_soft(case, sentence) and not sentence.is_question:
                yield self.finding((sentence.start, sentence.end))
                return
        if draft[SEE_WHAT] and len(draft.sentences) <= _FEW_SENTENCES and not _works(case):
            yield self.finding(draft[SEE_WHAT][0])


def _is_soft(case: Case, sentence: Sentence) -> bool:
    """Whether the decision bears two softeners, and the sentence does nothing for the reader."""
    softeners = {start for start, _ in case.draft.within(sentence, SOFTENER)}
    return len(softeners) >= _FEWEST and not case.draft.within(sentence, OWN_ACT)


def _works(case: Case) -> bool:
    return any(
        case.acts[s.index] & {Act.ASKS, Act.WHEN, Act.OFFERS, Act.INSTRUCTS}
        for s in case.draft.sentences
        if not case.draft.within(s, SEE_WHAT)
    )


OWN_ACT = Cue(
    "(i've|i have|i'm|i am|we've|we have) (put|set|asked|sent|found|booked|checking|looking|"
    "opened|kept)"
)
