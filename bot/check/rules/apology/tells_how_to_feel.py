"""R21: telling people how to feel."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

ORDER = Cue(
    "(calm down|chill|chill out|relax|settle down|take a deep breath|take a breath|breathe|cool it|simmer down|easy now|cheer up|keep calm|stay calm|remain calm|keep your hair on|keep your shirt on|get a grip|deep breaths|lighten up|be reasonable|be patient)",
    "(don't|do not|no need to|please don't|never|try not to|you mustn't|there's no need to|there is no need to|no reason to|there's no reason to|there is no reason to|you needn't|you don't need to|you shouldn't|stop) (worry|panic|stress|be (upset|angry|rude|alarmed|scared|afraid|annoyed|so|like that|sad|dramatic|frustrated|worried|anxious|cross|mad|embarrassed|concerned|hysterical|offended|difficult)|get (upset|angry|worked up|so|stressed|annoyed|frustrated|cross|mad|emotional|hysterical)|getting (upset|so|angry)|shout|raise|feel|freak|fret|lose|cry|overreact|yell|use that tone|take it personally|take it|make a fuss|fuss|exaggerate|be like that|stressing|panicking|worrying)",
    "(no need|no reason|no cause|nothing) (for|to) (alarm|concern|panic|that tone|such language|worry about|get upset|be upset|stress about|all this|any of this|the attitude|drama|the drama|shouting)",
    "(it's|it is|this is|that's|that isn't|it isn't|this isn't) (really |)(not|hardly|no) (such |that |)(a |the |)(big deal|end of the world|disaster|that bad|so bad|that serious|drama|worth getting|a catastrophe|emergency|biggie|life or death)",
    "(isn't|not) (that|so) (bad|serious|dramatic|big a deal)",
    "(could be|could have been|things could be|there are) (worse|far worse|much worse|people worse)",
    "(look on|look at) the bright side",
    "(you're|you are) (overreacting|being (dramatic|unreasonable|emotional|over the top|silly|too sensitive|hysterical|paranoid|impatient))",
    "(you|it) will (feel|be) better (soon|about)",
    "(i'm sure|surely) (it's|it isn't|it is) (not|nothing)",
    "mistakes happen",
)


class TellsHowToFeel(Problem):
    """Sees a feeling ordered or denied: calm down, don't worry, not a big deal.

    Why: A feeling can't be switched off by order; being told to is heard as "you are wrong to mind".

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
        for span in case.draft[ORDER]:
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
SOFT = Cue("(worry|panic|worries|alarm|concern|embarrassed|stress|fret|rush)")
EMPTY = Cue(
    "(so i can|everything will|it will all|all will be|it'll all|we'll sort|we will sort|i'm sure|happens to everyone|happens all the time|happens to|at all|about it|about that|about a thing)"
)
