"""R30: the answer comes late."""

import re
from collections.abc import Iterator, Sequence

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity

COMES_TO_IT = Cue(
    "(to come|coming|to get|getting|to go|going) (back |) (to|on to) (your|the|what you) "
    "(point|question|query|asked|actual question)",
    "(to answer|in answer to|answering|as for|regarding|on) (your|the) (original |actual |) "
    "(question|query)",
    "(in short|long story short|to cut a long story short|the short answer|the short version|"
    "the bottom line|bottom line|in a nutshell|the upshot|to sum up|all of which means|what "
    "this means for you|with all that in mind|with that in mind|that being said|having said "
    "all that|with that out of the way)",
)
YES_NO = Cue(
    patterns=(
        r"(?:^|[.!?:;,\n-] ?|\bso |\bthat |\bthen |\banswer is )(?:yes|no|yep|nope|yeah|nah)\b",
    )
)
AMOUNT = Cue(
    "(free|noon|midday|midnight|today|tomorrow|tonight|immediately|instantly|straight away|"
    "free of charge|half|twice|unlimited|none)",
    patterns=(
        r"\d",
        r"\b{number} {unit}\b",
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|"
        r"fifty|hundred)\b",
        r"\b{weekday}\b",
    ),
)
WARNS = Cue(
    "(before you|be careful|careful|warning|important|please don't|please do not|do not|don't|"
    "first of all|stop|one caution|a caution|heads up|heads-up|be aware|note that|watch out)"
)
_POLAR = re.compile(
    r"(?:^|[.!,:;\n] ?|\b(?:hi|hello|hey|and|so|please|quick one|question) )(?:do|does|did|is|"
    r"are|was|were|can|could|will|would|has|have|am|should|may|any chance)\b"
)
_HOW_MUCH = re.compile(
    r"\bhow (?:much|many|long|often|big|soon|far|late|large|quickly|old)\b|\bwhen\b|\b(?:what|"
    r"which) (?:time|day|date|price|size|age)\b"
    r"|\b(?:price|cost|fee|limit|deadline)\b"
)
_LONG = 40  # words before the answer, for anybody
_LONG_FOR_TERSE = 22
_MANY = 3  # sentences
_SURE, _HINT = 0.8, 0.5


class AnswerBuried(Problem):
    """Sees a clear question whose answer comes only after several sentences.

    Why: Whoever asked one thing scans for it; each sentence before it is a sentence of doubt.

    Evidence: In online chats, meeting the customer's task focus and starting with the task paid
    (Production and Operations Management 2026; abstract). On stressful calls attending to the
    matter worked better than affective lines (Clark, Murfett, Rogers & Ang 2013).

    Silent: for chatty or rambling messages, for a warning that must come first, and where a loss
    or an illness wants a human line before anything.
    """

    number = "R30"
    severity = Severity.FIX
    tip = "W20"
    why = "They asked one clear thing; the answer comes after a long run-up. Answer, then explain."
    pair = Pair(
        "Domains are part of a larger system. … So yes, it takes half an hour.",
        "Yes. It takes up to 30 minutes, because the change has to spread.",
    )
    pattern = "[The answer], because [the reason]."
    needs_customer = True
    fires = (
        Example(
            "Domains are part of a large system of name servers, run by many companies across the"
            " world. The records are copied from one to the next for some time. Ours are the first,"
            " and the copies of the other companies follow at their own pace. So yes, it works.",
            "will my domain work today?",
        ),
        Example(
            "Hello and many thanks for getting in touch with us today! It's always great to hear"
            " from one of our customers. I'd be delighted to look into that for you. It is 9 euro.",
            "price of extra seat?",
        ),
        Example(
            "The export began as a small tool for our own accountants, and over the years it has"
            " grown a great deal. Two years ago we added the archive to it, and last year "
            "filters and"
            " a scheduler. Many of our larger customers use it every night. To come to your "
            "question:"
            " archived records are included.",
            "Does the export include archived records?",
        ),
    )
    silent = (
        Example(
            "Yes. It takes up to 30 minutes because the change has to spread.",
            "will it work today?",
        ),
        Example("No, not on this plan. The next one up has it (€4 more).", "Is SSO in my plan?"),
        Example(
            "Before you click: this deletes the whole shop, and no backup is kept of it anywhere."
            " Please export the orders first, then the customers, then the pictures, each "
            "under Tools."
            " It takes a while for a shop of your size, so leave the page open. Then yes, "
            "press it.",
            "can i press reset now?",
        ),
        Example(
            "I'm so sorry about your father. Please don't worry about any dates or letters for now;"
            " nothing will be charged and nobody will ring you. Take whatever time you need, this"
            " stays open with my name on it. Yes, I can move the account to your name.",
            "My father died on Monday. Can the account be moved to my name?",
        ),
        Example(
            "It's under Data, top right. It makes a CSV of the filter you have on.",
            "where is the export",
        ),
        "Domains are part of a large system. Each keeps a copy. It takes time. So yes, it works.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not _asks_plainly(case) or case.draft.words < _LONG_FOR_TERSE:
            return
        hurried = case.is_terse or case.heat > 1
        for answer in filter(None, (_answer(case), _behind_background(case))):
            before = case.draft.sentences[: answer.index]
            words = sum(len(sentence.words) for sentence in before)
            long = words > _LONG or (hurried and words >= _LONG_FOR_TERSE and len(before) >= _MANY)
            if long and not any(case.draft.within(sentence, WARNS) for sentence in before):
                severity = None if hurried else Severity.CONSIDER
                yield self.finding((answer.start, answer.end), severity=severity)
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        if not _asks_plainly(case):
            return None
        answer, _ = case.foremost(Act.ANSWERS)
        hurried = case.is_terse or case.heat > 1
        severity = None if hurried else Severity.CONSIDER
        return self.finding((answer.start, answer.end), severity=severity)


def _asks_plainly(case: Case) -> bool:
    reading = case.customer
    if reading is None or case.is_chatty or reading.rambling.value:
        return False
    if case.flagged(Flag.BEREAVEMENT, Flag.HARDSHIP, Flag.CRISIS):
        return False
    return case.is_terse or _questions(case) == 1


def _questions(case: Case) -> int:
    message = case.customer.document if case.customer else None
    return sum(sentence.is_question for sentence in message.sentences) if message else 0


def _answer(case: Case) -> Sentence | None:
    """The sentence that seems to answer the question; None if it cannot be told."""
    draft, asked = case.draft, case.customer.document.masked if case.customer else ""
    if draft[COMES_TO_IT]:
        return draft.sentence_at(draft[COMES_TO_IT][0][1] - 1)
    found = next(iter(case.doing(Act.MOVES)), None)
    closest = _closest(case)
    if _POLAR.search(asked) and closest is not None and not draft[YES_NO]:
        found = closest
    elif _POLAR.search(asked) and draft[YES_NO]:
        found = draft.sentence_at(draft[YES_NO][0][1] - 1)
    elif _HOW_MUCH.search(asked):
        amounts = (draft.sentence_at(start) for start, _ in draft[AMOUNT])
        found = next((s for s in amounts if case.score(s, Act.ANSWERS) > _HINT), found)
    return None if found is None or _moved(case, draft.sentences[: found.index]) else found


def _behind_background(case: Case) -> Sentence | None:
    """The first sentence that is about this case, behind two or more that are about no case."""
    told = [s for s in case.draft.sentences if case.acts[s.index].isdisjoint(_MANNERS)]
    first = next((n for n, s in enumerate(told) if not _is_background(case, s)), 0)
    return told[first] if first >= _FEW else None


def _is_background(case: Case, sentence: Sentence) -> bool:
    return case.score(sentence, Act.BACKGROUND) > _HINT


_MANNERS = frozenset({Act.GREETS, Act.ACKNOWLEDGES, Act.APOLOGISES})
_FEW = 2  # sentences that make a run-up


def _closest(case: Case) -> Sentence | None:
    """The last sentence, if no other speaks as much of what was asked."""
    asked = case.customer.document.content if case.customer else frozenset()
    shared = [len(s.content & asked) for s in case.draft.sentences]
    alone = shared and shared[-1] > max(shared[:-1], default=0)
    return case.draft.sentences[-1] if alone else None


def _moved(case: Case, before: Sequence[Sentence]) -> bool:
    """Whether something was done, asked or owned in ``before``: then they are no mere run-up."""
    acts = (Act.DOING, Act.ASKS, Act.REFUSES, Act.INSTRUCTS)
    return any(case.score(sentence, act) > _SURE for sentence in before for act in acts)
