"""R60: hold on, and nothing else."""

import re
from collections.abc import Iterable, Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BOUND_TIME

HOLD = Cue(
    "(please |kindly |pls |just |)(hold|hold on|hold tight|hang on|hang tight|hold the line"
    "|stay on the line|stand by|bear with (me|us)|stay with me|sit tight|stay put|wait)",
    "(one|1|just a|a|half a|two|just one|one quick|only a|another) (moment|minute|min|mins|mo"
    "|second|sec|secs|seconds|tick|ticks|bit|little while|while)",
    "(give|gimme|grant|allow|spare) (me |us |)(a|one|just a|a few|a little) (moment|moments"
    "|minute|minutes|min|sec|second|bit|while|time)",
    "(let me|i'll|i will|i'm going to|lemme|we'll|let us|allow me to|need to|going to) (just "
    "|quickly |go and |go |please |first |)(check|look|see|take a look|have a look|find out"
    "|look into|investigate|dig|ask|enquire|verify|review|confirm|look this up|look it up)",
    "(looking|checking|investigating) (into |)(it|this|that|now)",
    "(brb|be right back|be back shortly|be with you (shortly|soon|in a moment))",
    "(back|with you) in a (sec|second|tick|bit|mo|moment|jiffy|minute|min)",
)
# Content words that say "wait" or "look" once more, and neither for what nor for how long.
_EMPTY = re.compile(
    r"(?:hold|hang|moment|minut|second|sec|tick|jiff|bear|patien|kind|pls|check|confirm|investigat"
    r"|brb|line|stand|short|while|wait|dear|sir|madam|mate|friend|verif|review|detail|side|end"
    r"|system|grab|tight|cheer|one|bit|min|chat|enquir|case|query|quer|request|account|info|file"
    r"|further|mind|stay|sit|allow|gimme|lemme)[a-z]{0,6}"
)
_YOU = frozenset("you you'd you're you've you'll your".split())
_PARROTED = 0.6  # of a sentence's words, from which it only says what they said
_LONGEST = 30  # words: in a longer reply the hold is not all there is


class SilentHold(Problem):
    """Sees a request to wait with neither what is being done nor how long it takes.

    Why: An empty wait feels longer than it is, and a worried person fills it with the worst.

    Evidence: Seeing the work done makes a wait acceptable (Buell & Norton 2011, web searches); the
    length at which a silence in chat starts to hurt is craft.

    Silent: where the thing that is checked, a time or other progress is named, and for a calm
    customer of few words.
    """

    number = "R60"
    severity = Severity.CONSIDER
    tip = "W48"
    why = "I didn't spot what you're checking, or for how long. Either makes the wait lighter."
    pair = Pair("Please hold.", "Checking the mail log, about two minutes.")
    pattern = "I'm looking at [what you look at], about [how long]."
    fires = (
        Example(
            "So you'd like to know whether the pass can be shared. Hang on a sec.",
            "Can the pass be shared by two drivers?",
        ),
        "Please hold.",
        "Okay, bear with me a sec.",
        "Thanks for that. One moment please, let me check.",
        Example("Let me look into this for you, hang on.", "Where are my photos?? I'm so worried"),
    )
    silent = (
        Example(
            "Let me look at the duplicate charge. One moment please.", "a duplicate charge of €9"
        ),
        "Checking the mail log, about two minutes.",
        "Asking the billing desk; I'll be back by 10:20 either way.",
        "Bear with me while I compare the two invoices.",
        "Hold the reset button until the light turns green.",
        "One moment: the refund left on Monday and reaches you tomorrow.",
        "Give me two minutes, please.",
        "Let me check the log for the failed payment.",
    )
    gaps = (
        Gap(
            " while I look at [what you look at], about [how long]",
            only=r"\b(?:hold|moment|bear|hang|sec|second|minute|min|mo)\b[^?]*$",
            unless=r"\b(?:while|till|until|as|look|check)|with (?!me)",
        ),
    )
    when = (HOLD,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if draft.words > _LONGEST or (case.is_terse and case.heat == 0):
            return
        if not _has_time(case, draft.sentences) and not any(
            _names_work(case, s) for s in draft.sentences
        ):
            yield self.finding(draft[HOLD][0])

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        if case.is_terse and case.heat == 0:
            return None
        close = case.neighbours((sentence.start, sentence.end), 1)
        worked = _names_work(case, sentence) or any(
            Act.DOING in case.acts[s.index] for s in close if s is not sentence
        )
        return None if worked or _has_time(case, close) else super().likely(case, sentence)


def _has_time(case: Case, sentences: Iterable[Sentence]) -> bool:
    """Whether a time is given that is more than the "one moment" of the request itself."""
    small = ("a ", "one ", "1 ", "an ")
    return any(
        not case.draft.masked[start:end].removeprefix("in ").startswith(small)
        for sentence in sentences
        for start, end in case.draft.within(sentence, BOUND_TIME)
    )


def _names_work(case: Case, sentence: Sentence) -> bool:
    """Whether ``sentence`` says what the wait is for, or helps in another way."""
    said = sentence.content
    if case.customer is not None and not _YOU.isdisjoint(sentence.words):
        theirs = said & case.customer.document.content
        if said and len(theirs) > len(said) * _PARROTED:
            return False  # their own words given back
    return any(not _EMPTY.fullmatch(word) for word in said) and not case.acts[sentence.index] & {
        Act.GREETS,
        Act.APPRECIATES,
        Act.APOLOGISES,
        Act.BOILERPLATE,
        Act.COMMANDS_FEELING,
        Act.WARMTH,
    }
