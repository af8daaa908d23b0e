"""R65: something hard was told, and it was handled like a form."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.folding import fold
from bot.check.matcher import Matcher, Span
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import REASON

PROOF = Cue(
    patterns=(
        r"\b(?:need|needs|require|requires|required|send|provide|submit|upload|supply|share"
        r"|attach|forward|see|want|ask for|show|produce|without|bring"
        r"|email)\b[^.!?\n]{0,40}?\b(?:certificates?|proof|evidence|documents?|documentation"
        r"|medical|doctor's|sick note|discharge|letters?|statements?|payslips?|probate|paperwork"
        r"|copy|copies|verification|original|redundancy notice|p45)\b",
    )
)
GATE = Cue(
    "(before|until|till|unless) (we|i|anything|any of|it|this|that|you) (can|could|is|are|be|will|may|"
    "do|have|decide|discuss|talk|look|consider|go|offer|agree)",
    "(only|can't|cannot|can not|unable to|not able to|won't be able to) (be |) (act|help|start|look|consider|"
    "discuss|proceed|go|pause|agree|decide|offer|do)",
    "(only once|only when|only after|first need|need first|first of all we need|must first)",
)
"""What makes help wait for a paper."""
RECORDED = Cue(
    "(noted|recorded|logged|marked|flagged|registered|added|updated|put|entered|documented) (it |"
    "this |that |a note |)(on|in|to|against|as|with) (your|the|our|his|her|vulnerable|deceased) "
    "(file|account|record|records|profile|system|notes|case|customer|bereaved|crm)",
    "(i've|i have|we've|we have) (noted|recorded|logged|marked|flagged|registered|documented) (on |"
    "in |down |)(that|your|you|this|a note|his|her|the account|it)",
    "(will be|has been|have been|is being) (noted|recorded|logged|added|kept|flagged|marked) (on|"
    "in|to|against|as)",
    "noted (that you|you are|you're|your (illness|situation|circumstances|loss|condition|"
    "bereavement))",
)
NOT_SO = Cue("(nothing|no (fee|fees|interest|charge|charges|cost|costs)|not a penny|none)")
CONSENT = Cue(
    "(may i|can i|shall i|is it (ok|okay|all right|alright) (if|to|for)|would you like (me to|it|"
    "us to)|if you'd like|if you like|if that's (ok|okay|all right)|with your (permission|consent|"
    "ok)|are you happy for|would it help if|do you mind if|so that (nobody|no one|you)|so (nobody|"
    "no one|you))"
)
HUMAN = Cue(
    "(sorry|condolences|thank you for (telling|letting|sharing|being)|thanks for (telling|letting|"
    "sharing|being)|thinking of you|so hard|hard time|hard week|hard news|difficult time|loss|my "
    "sympathies|sympathies|get well|recovery|recover|all the best|take care|no hurry|no rush|take "
    "your time|in your own time|whenever you|when you're ready|that's a lot|a lot to|tough|rough|"
    "hope (you|he|she|your|they|the)|must be|sad to|wish you|wishing|heavy|with everything|on top "
    "of|at a time like|good to know|glad you told|easier|worry about|off your (plate|mind|"
    "shoulders)|we can help|help with that|wouldn't want|your (late |)(dad|mum|mom|father|mother|"
    "wife|husband|brother|sister|son|daughter|aunt|uncle|gran|grandma|grandad|nan|baby|partner|"
    "friend)|you shouldn't have to|don't have to|do not have to|nothing you need)"
)
_HINT = 0.5  # an act this likely counts as a human line


class DisclosureMishandled(Problem):
    """Sees illness, loss or hardship met with a demand for proof, a file note, or nothing.

    Why: It was hard to tell; the next line decides whether they tell it again.

    Evidence: Guidance for firms sets an order: thank, explain the use, ask consent, ask what would
    help, point to help (UK Financial Conduct Authority FG21/1; guidance, not a trial).

    Silent: where a human line comes first, where a paper is asked for with its reason after such a
    line, and where the draft asks before it notes.
    """

    number = "R65"
    severity = Severity.FIX
    tip = "W35"
    why = "They told you something hard. A human line first, then what you'd do with it."
    pair = Pair(
        "We need a death certificate.",
        "Thank you for telling me. May I note it, so that nobody asks you again?",
    )
    needs_customer = True
    fires = (
        Example("We need a death certificate.", "My father died last week, please stop his plan."),
        Example(
            "Noted on your file that you are out of work.",
            "I lost my job in March and can't afford the payment.",
        ),
        Example(
            "The next payment is due on the 3rd.", "I lost my job and can't afford the payment."
        ),
    )
    silent = (
        Example(
            "Thank you for telling me. May I note it so that nobody asks you again?",
            "I've just been diagnosed with cancer and can't deal with the bills.",
        ),
        Example(
            "I'm so sorry about your father. I'll need one paper to close it, because the law asks "
            "for it; a photo is fine, and no hurry.",
            "My father died last week, please stop his plan.",
        ),
        Example(
            "I've paused the payment for 60 days; no letters go out.", "How do I pause my plan?"
        ),
        Example(
            "That's a lot at once. I've moved the due date to June; nothing to send me.",
            "I lost my job and can't afford the payment.",
        ),
        Example("Please send the certificate.", "Which file do I upload to prove my age?"),
        "We need a death certificate.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not incident.is_told(case, Flag.BEREAVEMENT, Flag.HARDSHIP):
            return
        draft = case.draft
        human = _human_line(case)
        for span in draft[PROOF]:
            if human is None or (span[0] < human and not case.near(span, REASON)):
                yield self.finding(span)
                return
        for span in draft[RECORDED]:
            if not draft.has(CONSENT) and not case.near(span, NOT_SO):
                yield self.finding(span)
                return
        if gated := next((s for s in draft[PROOF] if _is_gate(case, s)), None):
            yield self.finding(gated)
        elif human is None and not _was_taken_in(case):
            yield self.finding()

    @override
    def missed(self, case: Case) -> Finding | None:
        told = incident.is_told(case, Flag.BEREAVEMENT, Flag.HARDSHIP)
        return super().missed(case) if told else None


def _is_gate(case: Case, span: Span) -> bool:
    """Whether help waits for the paper at ``span``, with no reason and no kindness about it."""
    return case.near(span, GATE) and not case.neighbours_have(span, REASON, EASED, reach=1)


EASED = Cue(
    "(a photo|a picture|a scan|a copy) (from your phone |of it |) (is fine|will do|is enough|is plenty)",
    "(no hurry|no rush|whenever you|take your time|when you're ready|when you can)",
)


def _human_line(case: Case) -> int | None:
    """Where the first line stands that takes in what was told; None if there is none."""
    cues = case.draft[HUMAN]
    likely = [
        sentence.start
        for sentence in case.draft.sentences
        if not case.draft.within(sentence, PROOF, RECORDED)
        and max(case.score(sentence, act) for act in _HUMAN_ACTS) > _HINT
    ]
    return min([*(start for start, _ in cues), *likely], default=None)


def _was_taken_in(case: Case) -> bool:
    """Whether an agent has already said the human line, earlier in the talk."""
    said = [turn.text for turn in case.earlier if turn.who == "agent"]
    return any(_HUMAN.find(text, text)[HUMAN] for text in map(fold, said))


_HUMAN = Matcher((HUMAN,))
_HUMAN_ACTS = (Act.ACKNOWLEDGES, Act.APOLOGISES, Act.APPRECIATES)
