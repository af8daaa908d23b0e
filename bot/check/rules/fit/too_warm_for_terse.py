"""R28: pleasantries for somebody who wants the answer."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import EMOJI, SHOUT_MARKS

PADDING = Cue(
    "(thanks|thank you) (so much |very much |a lot |ever so much |)for (reaching out|"
    "contacting|getting in touch|writing|messaging|your message|your email|your e-mail|your "
    "enquiry|your interest|choosing|being|dropping)",
    "(hope|hoping|trust) (you're|you are|your|this finds|that you|all is|you've|you have|you "
    "had|everything)",
    "(delighted|happy|pleased|thrilled|glad|excited|honoured|more than happy|only too happy|"
    "absolutely love) to (help|assist|look|do|get|sort|be)",
    "(great|good|excellent|fantastic|fab|super|lovely) (question|to hear|to meet|day|morning|"
    "afternoon|week)",
    "(no problem|no worries|not a problem|my pleasure|of course|absolutely|certainly|sure "
    "thing|you got it)",
    "(how are you|how's your|how is your|how's it going)",
    "(wishing you a|enjoy your|enjoy the rest) ",
    "have a (very |really |truly |)(great|lovely|nice|good|wonderful|fantastic|super|fab|"
    "amazing|awesome|legendary|blessed|brilliant|pleasant|day|week|weekend|one)",
    "(let me know if|is there anything|anything else|feel free to|don't hesitate|please do not "
    "hesitate|reach out|always here)",
)
NEAR = Cue(
    "(i'm|i am|i'll be|i'll stay|i'll wait|i'm right) (right |still |)(here|with you|around|on hand)",
    "(i'll|i will) (watch|walk you|keep an eye|stay)",
)
EASED = Cue(
    "(you're|you are) not (doing|being|the (only|first))",
    "(not at all|nothing to be|you've done nothing wrong|you did nothing wrong|no need to be sorry|it isn't "
    "ruined|it wasn't you|you'll be fine|what a (birthday|day|week|lovely))",
)
_FEWEST = 2
_SURE = 0.8
_ASKS = re.compile(
    r"\?|(?:^|[.,:;] )(?:can|could|how|what|when|where|which|is|are|do|does|send|need|fix|set|cancel)\b"
)


class TooWarmForTerse(Problem):
    """Sees pleasantries, cheer and padding in the answer to a clipped, clear request.

    Why: Somebody who writes five words wants the answer in the first five; warmth they did not ask
    for reads as delay.

    Evidence: In online chats, copying the customer's own closeness and task focus paid (field study
    and experiments, Production and Operations Management 2026; abstract). Emoticons left customers
    with an exchange in mind less satisfied (Li, Chan & Kim 2019).

    Silent: on one greeting or one courteous word, and on a fault owned in a line.
    """

    number = "R28"
    severity = Severity.FIX
    may_go = frozenset[Act]()
    tip = "W03"
    why = "They wrote few words and want few back: the answer first, the rest can go."
    pair = Pair(
        "Hiya! Thanks so much for reaching out, I'd be delighted to help!",
        "March invoice: [link]. Want April's too?",
    )
    pattern = "[The answer]."
    needs_customer = True
    fires = (
        Example(
            "Hiya! Thanks so much for reaching out 😊 I'd be absolutely delighted to help today!",
            "send invoice for march",
        ),
        Example(
            "Hope your week is going well! Great question. Your MX records are below.",
            "need mx records for kestrel-bikes.example",
        ),
        Example(
            "Hello there, and thank you for contacting us! I'm happy to help. Here it is. Have "
            "a lovely day!",
            "tracking number for order 5521",
        ),
    )
    silent = (
        Example("March invoice: [link]. Want April's too?", "send invoice for march"),
        Example("Hi, it's attached.", "send invoice for march"),
        Example(
            "Sorry, we deleted that record by mistake; it's back now.", "mx record gone. restore"
        ),
        Example(
            "Hi, it runs to a Sunday timetable, so the first one leaves at 9.30. Safe travels, Ola",
            "What time does the Cork train leave on Monday?",
        ),
        Example(
            "Hi Maeve, you can of course. Your cat stays in the car, or in the lounge on deck 4.",
            "Can I bring my cat on the ferry?",
        ),
        Example("Done. It went to billing@example.org just now.", "resend invoice"),
        Example(
            "Hi Mo! Thanks for writing, and happy to help! Yes, it takes a minute.",
            "Hi there! Hope you're all having a lovely week 😊 I've a tiny question about my "
            "bakery page…",
        ),
        "Hiya! Thanks so much for reaching out 😊",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not incident.wants_few_words(case) or case.heat > 1:
            return
        if not case.is_terse and (incident.has_trouble(case) or not _asks(case)):
            return
        draft = case.draft
        spans = sorted({*draft[PADDING], *draft[EMOJI], *_care(case)})
        warm = [
            s
            for s in case.doing(Act.WARMTH, Act.GREETS, Act.CLOSES)
            if len(s.words) > 2 and Act.MOVES not in case.acts[s.index]
        ]
        lines = {*(draft.sentence_at(start).index for start, _ in spans), *(s.index for s in warm)}
        weight = len(lines) + (len(draft[SHOUT_MARKS]) > 1)
        if weight >= _FEWEST and (spans or len(warm) >= _FEWEST):
            first = spans[0] if spans else (warm[0].start, warm[0].end)
            yield self.finding(first, severity=None if case.is_terse else Severity.CONSIDER)


def _asks(case: Case) -> bool:
    return case.customer is not None and _ASKS.search(case.customer.document.folded) is not None


def _care(case: Case) -> list[Span]:
    """What soothes somebody who is calm: a line of feeling, of comfort, of staying near."""
    if not incident.is_calm(case) or incident.has_trouble(case):
        return []
    soothing = [
        (s.start, s.end)
        for s in case.draft.sentences
        if max(case.score(s, act) for act in (Act.ACKNOWLEDGES, Act.OWNS)) > _SURE
        or case.score(s, Act.REASSURES) > max(_SURE, case.score(s, Act.ANSWERS))
    ]
    return [*soothing[:1], *case.draft[NEAR][:1], *case.draft[EASED][:1]]
