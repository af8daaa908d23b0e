"""R03: a future act with no time that can be held to."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.matcher import Span
from bot.check.reading.model import Feeling
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BOUND_TIME, SOFT_TIME

SOFTER = Cue(
    "as soon as (i|we|they) (have|get|hear|know|see|learn|receive) (more|news|any|anything|"
    "something|an update|a reply|an answer|back|further|word)",
    "(when|once) (i|we|they) (have|get|hear|know) (some |any |)(more|news|any news|"
    "anything|something|an update|back|word|further)",
    "(when|once|whenever) (there's|there is) (some |any |)(news|an update|something|anything|more)",
    "(when|whenever|if and when) (possible|time permits|time allows|things calm down|"
    "things settle|it's quieter|it is quieter|someone is free|somebody is free|someone's "
    "free)",
    "(at|by|on) (the|our|their|my) (earliest|soonest)",
    "(eventually|in time|some time|sometime|any time soon|anytime soon|any day now|any "
    "moment now|any minute now|before too long|in a while|in a little while|by and by|in "
    "the pipeline|on priority|as and when)",
    "(promptly|speedily|swiftly|in a timely manner|in a timely fashion|without (undue |"
    "further |)delay|with all haste|in the fullness of time)",
    "(over|in) the (next|coming) (little while|while|bit|few|days|weeks|months)",
    patterns=(
        r"\b(?:get back|come back|update|call|message|write|reply|revert|ring|be in touch|"
        r"let you know)\b[^.!?\n]{0,30}\blater(?: on)?\b",
    ),
)
FUTURE = Cue(
    "(will|'ll|won't|shall|going to|gonna|hope to|hoping to|aim to|aiming to|expect to|"
    "expected to|plan to|should be|should have|due to be|to be fixed|about to|to follow|"
    "follows|will follow)",
    "(looking|working|checking|chasing|waiting|dealing|investigating|on the case|on it|in "
    "hand|being|on its way|coming|arriving|following up|getting)",
    "(get|getting|be|come) (back|in touch)",
    "(please |kindly |just |)(expect|await|stand by|bear with)",
    "(update|updates|reply|answer|fix|resolution|response|news|call|refund) (soon|shortly|asap)",
)
SMALL_TALK = Cue(
    "(talk|speak|see|chat|hear) (to you |you |from you |with you |again |)(soon|shortly|later)",
    "(get well|feel better|feeling better|better|recover|settle in|hope to hear|hear from "
    "you|see you|catch you|join us|visit us|welcome you|have you back) (very |again |real |"
    ")(soon|shortly)",
    "(as|how|too|so|that|any) soon",
    "soon (after|as|enough|to be|afterwards)",
)
NOT_PROMISED = Cue(
    "(can't|cannot|couldn't|won't|don't|not|wouldn't) (promise|say|guarantee|commit|be sure)"
)
THEIRS = Cue(
    "(if|should) you (reply|send|write|answer|cancel|return|order|pay|book|act|get|go|tell|let)",
    "(can|could|would|will) you ",
    "you (can|could|may|might|should|need|must|have to|want|wish|prefer)",
)
_UPSET = 2


class VagueWhen(Problem):
    """Sees something announced for "soon", "shortly" or "as soon as possible", and no bound.

    Why: "Soon" means a minute to the reader and a week to the writer; until it is over, all they
    can do is ask again.

    Evidence: A kept promise counts for as much as an exceeded one (Gneezy & Epley 2014), so a
    modest time is safe to give; seeing work done makes waiting easier (Buell & Norton 2011, on web
    search).

    Silent: beside a time or a next report, on small talk ("talk soon"), and on what the customer
    is asked to do.
    """

    number = "R03"
    severity = Severity.CONSIDER
    tip = "W17"
    why = "“Soon” can't be held to. Give a time, or say when you'll next report."
    pair = Pair(
        "We'll get back to you shortly.",
        "I'll be back here in about five minutes, with or without the answer.",
    )
    fires = (
        "We'll get back to you shortly.",
        "Someone is looking at it ASAP.",
        "I'll let you know as soon as I hear back from the warehouse.",
        "Your refund should be with you in due course.",
        Example("A specialist will ring you soon.", "I'm so scared the money is gone, please help"),
    )
    silent = (
        "I'll be back here in about five minutes, with or without the answer.",
        "Next update at 14:30, even if nothing has changed.",
        "As soon as the backup finishes, about 10 minutes, I'll switch you over.",
        "Talk soon, and enjoy the new kitchen!",
        "The parts should be here soon: the van left at 9, so by noon at the latest.",
        "Please send the form back as soon as you can.",
        "It's too soon to say what caused it.",
        "I can't promise it'll be soon, but I'll write at five either way.",
    )
    when = (SOFT_TIME, SOFTER)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if self._has_bound(case):
            return
        for span in sorted((*case.draft[SOFT_TIME], *case.draft[SOFTER])):
            if self._announces(case, span):
                yield self.finding(span, severity=self._severity(case))
                return

    @staticmethod
    def _has_bound(case: Case) -> bool:
        """Whether some sentence about what comes next holds a time."""
        for start, _ in case.draft[BOUND_TIME]:
            sentence = case.draft.sentence_at(start)
            soft = case.draft.within(sentence, SOFT_TIME, SOFTER)
            if soft or Act.WHEN in case.acts[sentence.index]:
                return True
            if case.draft.within(sentence, FUTURE):
                return True
        return False

    @staticmethod
    def _announces(case: Case, span: Span) -> bool:
        """Whether the soft time at ``span`` belongs to something that we or our things will do."""
        draft = case.draft
        sentence = draft.sentence_at(span[0])
        if sentence.is_question or draft.within(sentence, THEIRS, NOT_PROMISED):
            return False
        if any(
            start <= span[0] and span[1] <= end for start, end in draft.within(sentence, SMALL_TALK)
        ):
            return False
        done = case.acts[sentence.index]
        return bool(draft.within(sentence, FUTURE)) or (
            Act.DOING in done and Act.INSTRUCTS not in done
        )

    def _severity(self, case: Case) -> Severity:
        anxious = case.customer is not None and case.customer.feeling.value is Feeling.ANXIOUS
        return Severity.FIX if anxious or case.heat >= _UPSET else self.severity
