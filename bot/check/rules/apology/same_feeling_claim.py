"""R24: me too."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity

CLAIM = Cue(
    "(i|we) (totally |completely |fully |honestly |do |really |truly |certainly |so |can |"
    ") (know|understand|get|feel|appreciate) (exactly|precisely|just|full well|only too "
    "well|all too well) (how|what|where|the)",
    "(i|we) (totally |completely |honestly |really |truly |so |) know (how|what) (you|u|"
    "you're|you are|it|this|that) (feel|feels|must feel|feeling|are feeling|going through|"
    "are going through|is like|'s like|mean to feel)",
    "(i|we) (feel|felt|feels) (exactly |just |very much |) (the same|the exact same|that "
    "way too|like that too|the very same|as you do|like you)",
    "(i'd|i would|i'll) (feel|be feeling) exactly the same",
    "(i'm|i am|we're|we are) (just |every bit |) as (upset|frustrated|annoyed|angry|gutted|"
    "sad|disappointed|shocked|fed up|cross|furious|devastated|heartbroken|worried|sick|"
    "baffled) (as|about)",
    "(same|exact same|identical) (feeling|boat|pain|frustration)",
    "(in|into) the same boat",
    "(you and me both|join the club|that makes two of us|makes two of us|welcome to my "
    "world|story of my life|welcome to the club|my life too|don't get me started|tell me "
    "about it|we've all been there|we have all been there|been there done that|been there, "
    "done that)",
)
SHARED = Cue(
    "(same here|me too|same for me|mine too|i've been there|been there|i know the feeling|"
    "i know that feeling|i know it well|happens to me|happened to me|i get that too|i hate "
    "(it|that|this) too|drives me (mad|nuts|crazy|up the wall) too)",
    "(same|very same|exact same|same exact|identical) (thing|problem|issue|story|trouble|"
    "situation) (happens|happened|with|to|at|here|as|last|when|for)",
    "(i|we) (went|have been|'ve been|had been|was|am going) through (the same|that|this|it|"
    "something|exactly|a similar|similar|much the same|precisely|all)",
    "(i|we) (had|'ve had|have had|got|once had|also had) (the|this|that|exactly|a|just) "
    "(same|very same|exact|identical|similar) ",
    "when (my|our) (own |) (mum|mother|mom|dad|father|gran|nan|grandmother|grandfather|dog|"
    "cat|husband|wife|brother|sister|son|daughter|uncle|aunt|partner|kids|laptop|phone|"
    "router|car|house|flight|card|website|site|boiler|parcel|bag|suitcase|luggage) ",
    "(i|we) (too |also |once |recently |just |) (lost|buried) (my|our|a) ",
    "(last|the other|a few|two|three|some) (year|month|week|day|summer|winter|christmas|"
    "weeks ago|months ago|years ago|days ago|weekend|spring|autumn|night|january|easter) "
    "(i|my|we|when i|when my|the same)",
    "(reminds me of|just like (me|my|mine)|like (mine|my own)|(my|our) own (laptop|phone|"
    "router|card|bank|flight|parcel|house|boiler|shop|site|car|mother|father|mum|dad|gran|"
    "dog|cat))",
    "(i|i've|i have) (personally |also |myself |) (hit|met|had|seen|experienced|suffered|"
    "struggled) (this|that|it|the same|with this|from this|with the same|exactly) (one |"
    "thing |)(myself|too|as well|personally|on my|at home|with my|before)",
)
OURSELVES = Cue("(i|i'm|i've|i'd|i was|me|my|mine|myself|we|our)")
REPRODUCED = Cue(
    "(same here|same for me|me too)(:|,| -|;|) (the|it|i see|i get|no|blank|white|my test|"
    "on my test|page|still|on my screen|when i|after|your|in|on|with|so it)",
    "(reproduce|reproduced|test account|on a copy|our side|not just you|isn't you|isn't "
    "your|cause|fix|fixed|cured|solved|turned out|what helped|helped|what worked|worked "
    "for|the trick|the answer was|sorted it)",
)
_YOU = frozenset({"you", "your", "you've", "you'll", "you're"})
_STORY = 22  # words of one's own past that are too many next to help


class SameFeelingClaim(Problem):
    """Sees a claim to feel the same, or a story of one's own where the help should be.

    Why: Nobody can know it, and the talk turns from their trouble to ours.

    Evidence: Affective lines did less than attention in 289 stressful calls (Clark, Murfett, Rogers
    & Ang 2013). Scales of written empathy count the reader's experience, not the writer's (Sharma
    and others 2020).

    Silent: on a short true likeness tied to the fix ("I hit this on my own shop; the plugin order
    was the cause"), and on "same here" as the report of a test.
    """

    number = "R24"
    severity = Severity.CONSIDER
    may_go = frozenset({Act.MOVES, Act.OWNS})
    facts_of_its_own = True
    tip = "W15"
    why = "It turns the talk to us. Mirror their side; keep yours to a clause that helps."
    pair = Pair(
        "I know exactly how you feel, last year my laptop died and…",
        "You'd just finished it, too. Let's see what the autosave kept.",
    )
    pattern = "I'm sorry about [what it cost them]. I'm [what you do now]."
    fires = (
        "Oh I've been there! My dog once ate a sofa and I cried for a week. A new one is $19.",
        "I know exactly how you feel, last year my laptop died and…",
        "Ugh, same here, every day!",
        "Honestly I'm just as annoyed as you are.",
        "I've been there. My own poster went grey in a wet summer and I sat in the shed all evening "
        "and redrew it with my niece. Anyway, open File, then History.",
        Example(
            "When my own mother died I couldn't face the forms for months, and the bank "
            "was no help.",
            "My mum passed away last week, what do you need from me?",
        ),
    )
    silent = (
        "You'd just finished it, too. Let's see what the autosave kept.",
        "I've hit this myself; the fix is the order of those two plugins.",
        "Same here: the page stays white on my test account, so it isn't your browser.",
        "I know exactly how you set it up, thanks to the screenshots.",
        "I'd want somebody to take it over, too. I'm doing that now.",
        "When my colleague is back at 2 she'll call you.",
        "We feel the same price should hold for both shops, so I've changed it.",
        "A dent on day one would bother me too. Which would you like, a new door or £70 back?",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        spans = [s for s in case.draft[CLAIM] if not case.near(s, ABOUT_THE_CASE)]
        spans += [s for s in case.draft[SHARED] if not self._helps(case, s)]
        if spans:
            grave = incident.is_grieving(case)
            yield self.finding(min(spans), severity=Severity.FIX if grave else self.severity)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        if case.near(span, ABOUT_THE_CASE) or self._helps(case, span):
            return None
        grave = incident.is_grieving(case)
        return self.finding(span, severity=Severity.FIX if grave else self.severity)

    @staticmethod
    def _helps(case: Case, span: Span) -> bool:
        """Whether the likeness is short, and tied to what helps."""
        sentence = case.draft.sentence_at(span[0])
        near = case.draft.sentences[sentence.index : sentence.index + 2]
        if any(case.draft.within(s, REPRODUCED) for s in near):
            return True
        if not case.draft.within(sentence, OWN):
            return True
        useful = any(
            _moves(case, s) and (s is sentence or not case.draft.within(s, OWN)) for s in near
        )
        return useful and _told(case, sentence) <= _STORY and not incident.is_grieving(case)


def _told(case: Case, sentence: Sentence) -> int:
    """The words of the story that begins with ``sentence``: up to the first that is not our own."""
    words = len(sentence.words)
    for further in case.draft.sentences[sentence.index + 1 :]:
        if not case.draft.within(further, OURSELVES) or not _YOU.isdisjoint(further.words):
            break
        words += len(further.words)
    return words


def _moves(case: Case, sentence: Sentence) -> bool:
    return bool(
        case.acts[sentence.index] & {Act.MOVES, Act.DOING, Act.ANSWERS, Act.INSTRUCTS, Act.ASKS}
    )


ABOUT_THE_CASE = Cue(
    "would (bother|annoy|irk|upset|worry|puzzle|anger) me too",
    "exactly (how|what|where|the) (you set|you did|it|this happened|the|to|your|happened|"
    "went|we|they|is|was)",
    "(feel|felt) the same (price|way about the|rule|applies)",
)
OWN = Cue("(i|i'm|i've|i'd|me|my|mine|myself|we|we've|same here|been there)")
