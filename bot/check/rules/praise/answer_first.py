"""G10: the answer in the first line."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.reading.model import Assertiveness, Feeling
from bot.check.rule import Example, Finding, Praise
from bot.check.steps import is_command

ANSWER = Cue(
    patterns=(
        r"(?:^|\n)(?:hi\b[^.!?,]{0,20}[,.!] ?)?(?:good news|yes|no|yep|yeah|nope|not |it's|it is"
        r"|they're|done|sent|found it|here|both|neither|until|by |on |from |€|\$|£|\d|never"
        r"|always|only|about|around|attached|today|tomorrow|correct|right|known|confirmed)\b?",
    )
)
_LONGEST_HELLO = 4  # words
_PADDING = frozenset({Act.APOLOGISES, Act.BOILERPLATE, Act.APPRECIATES})
_HINT = 0.4  # where the draft as a whole puts it first
_ASKS = re.compile(
    r"\?|(?:^|[.!,:;\n] ?)(?:can|could|how|what|when|where|which|is|are|do|does|send|need|please)\b"
)
_ASKS_WAY = re.compile(r"\b(?:how|where|which)\b|\bwhat's the (?:drill|way|process|procedure)\b")
_ASKS_DONE = re.compile(r"\b(?:can|could|please|will|would|pls) ?(?:you|u)?\b")
_DONE = re.compile(
    r"^(?:[a-z]+ )?(?:cleared|done|sent|moved|cancelled|refunded|changed|added|reset|restored|"
    r"booked|"
    r"fixed|removed|stopped|switched|paused|resent|updated|unlocked|swapped|extended|closed|"
    r"certainly|"
    r"of course|sure)\b"
)


class AnswerFirst(Praise):
    """Sees the answer in the first sentence, for a message that is short, urgent or worried.

    Why: They asked one thing and can stop looking for it.

    Evidence: In online chats a start on the task pays, and closeness grows after it (field study
    and experiments, Production and Operations Management 2026; abstract).

    Silent: for a chatty or upset message whose feeling is passed over, and where padding comes
    first.
    """

    number = "G10"
    tip = "W20"
    why = "Straight to the answer, as they asked."
    needs_customer = True
    fires = (
        Example("Yes, by Friday. It left the depot this morning.", "will it be here by saturday?"),
        Example("€12 a month, and you can leave any time.", "price of small plan"),
        Example(
            "Until 18:00 today. Use the side door.", "how late are you open today, I'm on my way"
        ),
    )
    silent = (
        Example("Thanks for reaching out! Yes, by Friday.", "will it be here by saturday?"),
        Example("Could you tell me the order number?", "will it be here by saturday?"),
        Example(
            "Yes.",
            "This is the third time you've lost my order, I'm in tears here, is anyone even "
            "reading this??",
        ),
        Example("I'll check and write by 3.", "price of small plan"),
        "Yes, by Friday.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not _wants_it_first(case):
            return
        first = _first_real(case)
        if first is None:
            return
        acts = case.acts[first.index]
        opens = any(start <= first.start + 3 for start, _ in case.draft[ANSWER])
        padded = bool(acts & _PADDING)
        padded = padded or (Act.UNSURE in acts and not opens)
        answers = Act.ANSWERS in acts or opens or _answers_way(case, first)
        if not first.is_question and not padded and answers:
            yield self.finding((first.start, first.end))

    @override
    def missed(self, case: Case) -> Finding | None:
        first = _first_real(case)
        if first is None or first.is_question or case.score(first, Act.ANSWERS) < _HINT:
            return None
        if case.acts[first.index] & _PADDING:
            return None
        return self.finding((first.start, first.end))


def _answers_way(case: Case, first: Sentence) -> bool:
    """Whether the first line is the way that was asked for, or the deed."""
    message = case.customer.document.folded if case.customer else ""
    line = case.draft.folded[first.start : first.end]
    if _ASKS_WAY.search(message) and (is_command(case.draft, first) or _PLACE.match(line)):
        return True
    return bool(_ASKS_DONE.search(message) and _DONE.match(line))


_PLACE = re.compile(
    r"(?:round|in|at|on|under|behind|next to|through|by|from|near|opposite|above) the\b"
)


def _wants_it_first(case: Case) -> bool:
    customer = case.customer
    if customer is None or case.heat > 2:
        return False
    hurting = customer.feeling.value in {Feeling.SAD, Feeling.TIRED, Feeling.EMBARRASSED}
    seen = case.does(Act.OWNS, Act.ACKNOWLEDGES, Act.APOLOGISES)
    seen = seen or (customer.heat.value < _HOT and case.does(Act.REASSURES))
    if (hurting or customer.heat.value > 0) and not seen:
        return False
    if case.is_terse:
        return True
    if not _ASKS.search(customer.document.folded):
        return False
    pressed = customer.assertiveness.value is Assertiveness.DEMANDING
    anxious = customer.feeling.value is Feeling.ANXIOUS
    urgent = customer.urgent.value and customer.urgent.is_sure
    return pressed or anxious or urgent or customer.document.words <= SHORT


SHORT = 40  # words
_HOT = 2


def _first_real(case: Case) -> Sentence | None:
    """The first sentence that is more than a hello."""
    return next(
        (
            sentence
            for sentence, acts in zip(case.draft.sentences, case.acts, strict=True)
            if not (
                acts == {Act.GREETS}
                or (len(sentence.words) <= _LONGEST_HELLO and Act.GREETS in acts)
            )
        ),
        None,
    )
