"""R21: telling people how to feel."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import cut
from bot.check.rule import Example, Finding, Pair, Problem, Severity

ORDER = Cue(
    "(calm down|chill|chill out|relax|settle down|take a deep breath|take a breath|breathe|cool it|"
    "simmer down|easy now|cheer up|keep calm|stay calm|remain calm|keep your hair on|keep your "
    "shirt on|get a grip|deep breaths|lighten up|be reasonable|be patient)",
    "(don't|do not|no need to|please don't|never|try not to|you mustn't|there's no need to|there "
    "is no need to|no reason to|there's no reason to|there is no reason to|you needn't|you don't "
    "need to|you shouldn't|stop) (worry|panic|stress|be (upset|angry|rude|alarmed|scared|afraid|"
    "annoyed|so|like that|sad|dramatic|frustrated|worried|anxious|cross|mad|embarrassed|concerned|"
    "hysterical|offended|difficult)|get (upset|angry|worked up|so|stressed|annoyed|frustrated|"
    "cross|mad|emotional|hysterical)|getting (upset|so|angry)|shout|raise your|feel|freak|fret|cry|"
    "overreact|yell|use that tone|take it personally|take it|make a fuss|fuss|exaggerate|be like "
    "that|stressing|panicking|worrying)",
    "(don't|do not|never|no need to) lose (your|heart|hope|sleep|any sleep|faith)",
    "(no need|no reason|no cause|nothing) (for|to) (alarm|concern|panic|that tone|such language|"
    "worry about|get upset|be upset|stress about|all this|any of this|the attitude|drama|the drama|"
    "shouting)",
    "(it's|it is|this is|that's|that isn't|it isn't|this isn't) (really |)(not|hardly|no) (such |"
    "that |)(a |the |)(big deal|end of the world|disaster|that bad|so bad|that serious|drama|worth "
    "getting|a catastrophe|emergency|biggie|life or death)",
    "(isn't|not) (that|so) (bad|serious|dramatic|big a deal)",
    "(could be|could have been|things could be|there are) (worse|far worse|much worse|people "
    "worse)",
    "(look on|look at) the bright side",
    "(you're|you are) (overreacting|being (dramatic|unreasonable|emotional|over the top|silly|too "
    "sensitive|hysterical|paranoid|impatient))",
    "(you|it) will (feel|be) better (soon|about)",
    "(i'm sure|surely) (it's|it isn't|it is) (not|nothing)",
    "mistakes happen",
    "(snap out of|get over it|let it go|let go of this|move on|man up|chin up|think positive|stay "
    "positive|be positive|stay strong|grow up|grow a thicker|boo hoo|cry me a river|cool off|calm "
    "yourself|keep your cool|stay cool|now now|no tears|fret not|no panic|pull yourself together|"
    "toughen up)",
    "you (should|ought to|can|could) (really |just |)be (glad|happy|pleased|grateful|honoured|"
    "thankful|proud|relieved|satisfied|delighted)",
    "(be|just be) (glad|happy|thankful|grateful|satisfied) (it|you|that|we|they|with)",
    "(count yourself|consider yourself) lucky",
    "(taking|take) (this|it|that) (far |way |a bit |a little |much |)(too |so |)(personally|"
    "seriously|to heart)",
    "(far |way |a bit |)(too|so|oversensitive|over) (sensitive|emotional|dramatic)",
    "(getting|being|feeling) (so |all |) (angry|annoyed|worked up|upset|cross|emotional|offended|"
    "wound up|stressed|agitated|heated) (with|won't|isn't|is|at|about|will|doesn't|over|by|gets)",
    "(spare me|lose) the (drama|attitude|tone)",
    "(don't|do not|never) (you |let it |let this ) (worry|fret|get|be|ruin|spoil|panic|stress)",
    "(don't|do not|no need to|let's not|try not to|please don't|there's no need to|no reason to|no "
    "point|no use|no sense) (in |)(get|getting|be|being|feel|feeling|worrying|fretting|take|let) "
    "(so |too |all |any |) (wound|worked|het|tensed|tense|emotional|defensive|discouraged|"
    "disheartened|hung up|carried away|embarrassed|disappointed|flustered|bent|down|yourself)",
    "(stop|quit|do stop) (whining|fretting|dwelling|moaning|being so|being such|fussing|stressing|"
    "complaining|worrying|panicking|sulking)",
    "(put|set) your mind at (ease|rest)",
    "(rest|sleep|breathe) (easy|easily)",
    "(wouldn't|shouldn't|needn't|mustn't) (worry|lose any sleep|lose sleep|take it to heart|fret|"
    "panic|be angry|be upset|be cross|blame yourself|feel)",
    "(lose|losing|loose) (any |)(sleep|your temper|heart|your cool) over",
    "(not much|no|little|hardly any|what's the|there's no|there is no|isn't any|isn't much) (point|"
    "use|sense|good|call|cause|grounds|need|reason|benefit) (in |for |to |of |getting |be |being |"
    ")(fret|fretting|cry|crying|worrying|worry|panic|panicking|alarm|anger|angry|upset|getting|"
    "stressing|stress|moaning|sulking|feeling|tears|drama|losing|fear|frustration|sadness|"
    "complaining|raging|fussing|despair)",
    "(needn't|shouldn't|mustn't|ought not to|oughtn't to|don't have to|don't need to|should not|"
    "must not|are not to|not to|need not) (really |be |get |let |feel |)(so |yourself |too |this |"
    "that |all |)(upset|worked up|angry|tensed|tense|worried|sad|cross|stressed|afraid|scared|"
    "alarmed|disappointed|frustrated|bothered|dramatic|emotional|disheartened|anxious|discouraged|"
    "troubled|panic|fret|cry)",
    "(advise|ask|request|urge|beg|encourage|like|want|invite) you (to |not to |kindly to |please "
    "to |)(remain|stay|keep|be|set|put|leave|calm|relax|cool|think|not|look|see|try) (a bit |more |"
    "a little |to |)(positive|calm|patient|the emotion|your emotions|emotions|aside|understanding|"
    "be|cool|reasonable|your feelings|down|relaxed|optimistic|composed|polite|get|worry)",
    "(remain|stay|keep|think|be|being) (positive|optimistic|hopeful|composed|reasonable|cheerful|"
    "strong|zen|smiling)",
    "(set|put|leave|keep|park) (the |your |all |) (emotion|emotions|feelings|feeling|anger|"
    "frustration|drama) (aside|out|away|at the door|to one side)",
    "(not something|nothing|hardly something|hardly a reason|no reason|not a reason|not a thing) "
    "(a person |one |you |anyone |that you |)(needs |need |should |really |)to (cry|be upset|be "
    "angry|worry|fret|be sad|get|be cross|panic|stress|be ashamed)",
    "(deep breath|big breath|cheer up|chin up|keep your chin up|keep smiling|have faith|keep the "
    "faith|no tears|don't angry|no need angry|don't worry|easy does it|take a chill|hakuna matata|"
    "buck up|perk up|steady on|hold your horses|compose yourself|cool down|collect yourself|calm "
    "yourselves|take heart|smile)( lah|)( please|)(!|.|,| now| and| sir| ma| mate| love|:)",
    "(don't|do not|no need|dont) (angry|sad|scared|worry|tension|stress|gan cheong|kan cheong|vex|"
    "mind) (lah|la|leh|so much|o|sir|ma|too much|at all|please)",
    "(do not|don't|never) (allow|let) (your|the) (heart|mind|spirit|blood pressure|emotions|"
    "feelings|temper|anger)",
    "(let's|let us) (not|all) (panic|get|be|overreact|lose|exaggerate|dramatise|dramatize|calm|"
    "stay|relax|keep calm|take a breath|make a drama)",
    "(you can't|you cannot|surely you|you can hardly|you couldn't|how can you) (can't |aren't |"
    ")(seriously |really |) be (that|so|this|really|too) (upset|disappointed|angry|cross|annoyed|"
    "worried|bothered|sad|shocked|hurt|offended)",
    "(isn't|not|hardly|is not|wasn't|never) (really |) worth (losing|getting|crying|being|your|the|"
    "worrying|a|all|fretting|shedding) (sleep|upset|worked|angry|over|tears|energy|stress|about|"
    "tear|anger|cross|blood|this|that|the)",
    "(nothing|no reason) to (cry|fret|be upset|be sad|get upset|be angry|get angry|panic|lose "
    "sleep|freak out|moan|stress) (over|about|at|here)",
    "(try|want you|need you|do try|attempt) to (see|find|look|be|stay|keep|think) (at |on |)(the |"
    "a |a bit |more |)(positive|bright side|upside|calm|patient|positive side|silver lining|"
    "relaxed|good in|funny side|more patient|understanding|happy|grateful|cheerful)",
    "be (a bit|a little|more|just) (more |)(patient|positive|understanding|reasonable|grateful|"
    "grown-up|calm|relaxed|optimistic|realistic)",
    "(a bit|a little|some) (of |more |)(gratitude|patience|perspective|positivity|understanding) "
    "(would|wouldn't|might|could|goes|please)",
    "(best|better|just) (to |) (let it go|let go|forget it|forget about it|move on|get over it|"
    "shake it off|put it behind you|look ahead)",
    "(stress|anger|worry|worrying|panic|tears|crying|getting angry|being upset|fretting) (won't|"
    "doesn't|never|will not|isn't going to|helps nobody|helps no one|gets you|is not going)",
)
PLAINLY = Cue(
    patterns=(
        r"(?:^|[.!?,;:\n] ?|please |just )(?:calm down|chill out|settle down|simmer down|get a grip)\b",
    ),
)
"""An order that can hardly mean anything else."""


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
    may_go = frozenset({Act.MOVES, Act.OFFERS})
    tip = "W07"
    why = "A feeling can't be ordered away. Put the fact that would calm you in its place."
    pair = Pair(
        "Don't worry about it!",
        "Your photos are safe: the backup from 06:00 has all 412.",
    )
    pattern = "Here is what is sure: [what is safe]."
    fires = (
        "Take it easy, there's nothing to get worked up about. I'm raising it with the bank now.",
        "Please calm down so I can help.",
        "Don't worry about it!",
        "There's no reason to be upset.",
        "It's really not a big deal.",
        "The lock is off and your old code works again. Calm down though, nothing is lost.",
    )
    silent = (
        "Your photos are safe: the backup from 06:00 has all 412.",
        "No need to worry: your data is safe, because the reset only touched the theme.",
        "I'd be checking my watch too. Here's where it stands.",
        "No worries, you're welcome!",
        "Don't worry about the second form: I've filled it in for you.",
        "Take your time; the chat stays open.",
        Example(
            "The gum will be numb, so you'll feel pushing but shouldn't feel pain. Raise a hand and "
            "the dentist stops.",
            "will it hurt? i'm a bit nervous",
        ),
        "Please call once only, as a second call puts the port back in the queue.",
    )
    plain = (PLAINLY,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        allowed = case.draft[ALLOWED]
        for span in case.draft[ORDER]:
            if any(start <= span[0] < end for start, end in allowed):
                continue
            if not self._has_ground(case, span):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        feels = case.score(sentence, Act.COMMANDS_FEELING) > _HINT
        allowed = case.near(span, ALLOWED) or self._has_ground(case, span)
        return self.finding(span) if feels and not allowed else None

    @classmethod
    @override
    def mended(cls, case: Case, finding: Finding) -> str | None:
        sentence = case.draft.sentence_at(finding.span[0])
        order = _BEFORE_THE_REST.match(case.draft.masked, sentence.start, sentence.end)
        if order and not _NO_MORE.search(case.draft.masked, order.end(1), sentence.end):
            return cut(case.draft, sentence, order.span(1))
        return None

    @staticmethod
    def _has_ground(case: Case, span: tuple[int, int]) -> bool:
        """Whether a fact stands in the rest of the sentence or right behind it."""
        if not case.near(span, SOFT) or case.near(span, HARD):
            return False
        sentence = case.draft.sentence_at(span[0])
        rest = case.draft.masked[span[1] : sentence.end]
        if (
            len(rest.split()) >= _FACT
            and _TURN.search(rest)
            and not case.draft.within(sentence, EMPTY)
        ):
            return True
        following = case.acts[sentence.index + 1 : sentence.index + 2]
        return any(acts & {Act.ANSWERS, Act.DOING, Act.REASSURES, Act.WHEN} for acts in following)


_BEFORE_THE_REST = re.compile(
    r"\W*((?:please |just |now )?(?:calm down|relax|chill out|chill|take it easy|settle down|cheer up|"
    r"don't (?:worry|panic|stress|fret)|stay calm|be patient)(?:,| and)) \w"
)
_NO_MORE = re.compile(
    r"\b(?:worr\w+|nothing|no need|upset|fine|okay|panic\w*|big deal|biggie|fuss|worked up|calm|"
    r"relax|breathe|overreact\w*|drama\w*)\b"
)
"""What says no more than the order did."""
_TURN = re.compile(r"[:;,\u2013\u2014-]|\b(?:because|since|as|is|are|has|have|was|were|'ve|'s)\b")
_HINT = 0.2  # a score from which a line may well be about what they feel
_FACT = 5  # words that it takes, at the least, to state one
ALLOWED = Cue(
    "(we|i|they|he|she|you|not|to|never|can't|couldn't|didn't|before|if) (had |have |) let it go",
    "(you|we) (can|may|could) (now |both |all |safely |) (relax|breathe|rest|sleep|chill|put)",
    "(breathe|breath) (in|out slower|slowly)",
    "(shouldn't|won't|don't|didn't|not|wouldn't|mustn't) feel (any |a |much |anything |more than |)(pain|"
    "sharp|thing|hot|cold|pressure|like|rushed|obliged|it|sore|sick|dizzy|free)",
    "you (should|ought to|can|could) (really |just |)be (glad|happy|pleased|relieved|delighted) to "
    "(hear|know|learn|see)",
)
HARD = Cue(
    "(get|getting) (so |all |)(worked up|het up|wound up)",
    patterns=(
        r"(?:^|[.!?,;:\n] ?|please |just )(?:calm down|chill out|relax|settle down|take it easy|"
        r"simmer down|cool it|get a grip|cheer up)\b",
    ),
)
SOFT = Cue(
    "(worrying|fret|fretting|ease|easy|rest|sleep|embarrassed|tensed|worry|panic|worries|alarm|"
    "concern|embarrassed|stress|fret|rush)"
)
EMPTY = Cue(
    "(so i can|everything will|it will all|all will be|it'll all|i'm sure|"
    "happens to everyone|happens all the time|happens to|at all|about it|about that|about a thing)"
)
