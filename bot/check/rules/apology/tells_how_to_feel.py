"""R21: telling people how to feel."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

ORDER = Cue(
    "(calm down|chill|chill out|relax|settle down|take a deep breath|take a breath|breathe|"
    "cool it|simmer down|easy now|cheer up|keep calm|stay calm|remain calm|keep your hair "
    "on|keep your shirt on|get a grip|deep breaths|lighten up|be reasonable|be patient)",
    "(don't|do not|no need to|please don't|never|try not to|you mustn't|there's no need to|"
    "there is no need to|no reason to|there's no reason to|there is no reason to|you "
    "needn't|you don't need to|you shouldn't|stop) (worry|panic|stress|be (upset|angry|"
    "rude|alarmed|scared|afraid|annoyed|so|like that|sad|dramatic|frustrated|worried|"
    "anxious|cross|mad|embarrassed|concerned|hysterical|offended|difficult)|get (upset|"
    "angry|worked up|so|stressed|annoyed|frustrated|cross|mad|emotional|hysterical)|"
    "getting (upset|so|angry)|shout|raise|feel|freak|fret|lose|cry|overreact|yell|use that "
    "tone|take it personally|take it|make a fuss|fuss|exaggerate|be like that|stressing|"
    "panicking|worrying)",
    "(no need|no reason|no cause|nothing) (for|to) (alarm|concern|panic|that tone|such "
    "language|worry about|get upset|be upset|stress about|all this|any of this|the "
    "attitude|drama|the drama|shouting)",
    "(it's|it is|this is|that's|that isn't|it isn't|this isn't) (really |)(not|hardly|no) "
    "(such |that |)(a |the |)(big deal|end of the world|disaster|that bad|so bad|that "
    "serious|drama|worth getting|a catastrophe|emergency|biggie|life or death)",
    "(isn't|not) (that|so) (bad|serious|dramatic|big a deal)",
    "(could be|could have been|things could be|there are) (worse|far worse|much worse|"
    "people worse)",
    "(look on|look at) the bright side",
    "(you're|you are) (overreacting|being (dramatic|unreasonable|emotional|over the top|"
    "silly|too sensitive|hysterical|paranoid|impatient))",
    "(you|it) will (feel|be) better (soon|about)",
    "(i'm sure|surely) (it's|it isn't|it is) (not|nothing)",
    "mistakes happen",
    "(snap out of|get over it|let it go|let go of this|move on|man up|chin up|think "
    "positive|stay positive|be positive|stay strong|grow up|grow a thicker|boo hoo|cry me "
    "a river|cool off|calm yourself|keep your cool|stay cool|now now|no tears|fret not|no "
    "panic|pull yourself together|toughen up)",
    "you (should|ought to|can|could) (really |just |)be (glad|happy|pleased|grateful|"
    "honoured|thankful|proud|relieved|satisfied|delighted)",
    "(be|just be) (glad|happy|thankful|grateful|satisfied) (it|you|that|we|they|with)",
    "(count yourself|consider yourself) lucky",
    "(taking|take) (this|it|that) (far |way |a bit |a little |much |)(too |so |"
    ")(personally|seriously|to heart)",
    "(far |way |a bit |)(too|so|oversensitive|over) (sensitive|emotional|dramatic)",
    "(getting|being|feeling) (so |all |) (angry|annoyed|worked up|upset|cross|emotional|"
    "offended|wound up|stressed|agitated|heated) (with|won't|isn't|is|at|about|will|"
    "doesn't|over|by|gets)",
    "(spare me|lose) the (drama|attitude|tone)",
    "(don't|do not|never) (you |let it |let this ) (worry|fret|get|be|ruin|spoil|panic|stress)",
    "(don't|do not|no need to|let's not|try not to|please don't|there's no need to|no "
    "reason to|no point|no use|no sense) (in |)(get|getting|be|being|feel|feeling|worrying|"
    "fretting|take|let) (so |too |all |any |) (wound|worked|het|tensed|tense|emotional|"
    "defensive|discouraged|disheartened|hung up|carried away|embarrassed|disappointed|"
    "flustered|bent|down|yourself)",
    "(stop|quit|do stop) (whining|fretting|dwelling|moaning|being so|being such|fussing|"
    "stressing|complaining|worrying|panicking|sulking)",
    "(put|set) your mind at (ease|rest)",
    "(rest|sleep|breathe) (easy|easily)",
    "(wouldn't|shouldn't|needn't|mustn't) (worry|lose any sleep|lose sleep|take it to "
    "heart|fret|panic|be angry|be upset|be cross|blame yourself|feel)",
    "lose (any |)sleep over",
)


class TellsHowToFeel(Problem):
    """Sees a feeling ordered or denied: calm down, don't worry, not a big deal.

    Why: A feeling can't be switched off by order; being told to is heard as "you are wrong to
    mind".

    Evidence: Validation tends to calm and invalidation to escalate, with differences between people
    (Herr and others 2015; Kuo and others 2022, n = 126).

    Silent: when a fact to stand on follows ("no need to worry: your data is safe").
    """

    number = "R21"
    severity = Severity.FIX
    tip = "W07"
    why = "A feeling can't be ordered away. Put the fact that would calm you in its place."
    pair = Pair(
        "Don't worry about it!",
        "Your photos are safe: the backup from 06:00 has all 412.",
    )
    fires = (
        "Please calm down so I can help.",
        "Don't worry about it!",
        "There's no reason to be upset.",
        "It's really not a big deal.",
    )
    silent = (
        "Your photos are safe: the backup from 06:00 has all 412.",
        "No need to worry: your data is safe, because the reset only touched the theme.",
        "I'd be checking my watch too. Here's where it stands.",
        "No worries, you're welcome!",
        "Don't worry about the second form: I've filled it in for you.",
        "Take your time; the chat stays open.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        allowed = case.draft[ALLOWED]
        for span in case.draft[ORDER]:
            if any(start <= span[0] < end for start, end in allowed):
                continue
            if not self._has_ground(case, span):
                yield self.finding(span)
                return

    @staticmethod
    def _has_ground(case: Case, span: tuple[int, int]) -> bool:
        """Whether a fact stands in the rest of the sentence or right behind it."""
        if not case.near(span, SOFT):
            return False
        sentence = case.draft.sentence_at(span[0])
        rest = len(case.draft.masked[span[1] : sentence.end].split())
        if rest >= _FACT and not case.draft.within(sentence, EMPTY):
            return True
        following = case.acts[sentence.index + 1 : sentence.index + 2]
        return any(acts & {Act.ANSWERS, Act.DOING, Act.REASSURES, Act.WHEN} for acts in following)


_FACT = 5  # words that it takes, at the least, to state one
ALLOWED = Cue(
    "(you|we) (can|may|could) (now |both |all |safely |) (relax|breathe|rest|sleep|chill|put)",
    "(breathe|breath) (in|out slower|slowly)",
)
SOFT = Cue(
    "(worrying|fret|fretting|ease|easy|rest|sleep|embarrassed|tensed|worry|panic|worries|"
    "alarm|concern|embarrassed|stress|fret|rush)"
)
EMPTY = Cue(
    "(so i can|everything will|it will all|all will be|it'll all|we'll sort|we will sort|"
    "i'm sure|happens to everyone|happens all the time|happens to|at all|about it|about "
    "that|about a thing)"
)
