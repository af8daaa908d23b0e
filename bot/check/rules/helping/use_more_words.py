"""R67: so short that it bites."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case, Stage
from bot.check.cues import Cue
from bot.check.reading.model import Feeling, KnowHow
from bot.check.rule import Example, Finding, Pair, Problem, Severity

CURT = Cue(
    "(no|nope|nah|never|wrong|incorrect|untrue|false|can't|cannot|won't|not possible|impossible"
    "|denied|declined|rejected|refused|negative|not really|not true|don't|didn't|isn't|wasn't"
    "|doesn't|not|you're mistaken|you are mistaken|as i said|as stated|like i said"
    "|already told you|already answered|read|same as before|as before|as above|see above|see below|see my"
    "|yes it is|yes it does|yes you can|works for me|works here|works fine here|whatever|obviously|clearly"
    "|fine|so what|your choice|your call|up to you|wait|ask|call|check|restart|again)"
)
SOFTENER = Cue(
    "(afraid|sorry|almost|nearly|close|yet|but|unfortunately|sadly|please|thanks|thank you"
    "|happy to|glad|instead|though|if|try|not quite|could you|can you|would you|let me|i'll|i've"
    "|problem|worries|bother|charge|rush|hurry|need|longer)",
    "not (to worry|at all|sure)",
)
_CURT = 6
_TINY = 3


class UseMoreWords(Problem):
    """Sees a reply of three words or fewer, or a curt no or correction, where tone can bite.

    Why: Without a voice, few words sound colder than they are meant.

    Evidence: One-word text messages that ended in a full stop read as less sincere (Gunraj et al.
    2016, 126 students); beyond one word it is craft.

    Silent: for terse or expert customers, in quick turns of a running talk, and with any softener.
    """

    number = "R67"
    severity = Severity.CONSIDER
    tip = "W47"
    why = "So few words can sound colder than you mean. A few more take the edge off."
    pair = Pair("No.", "No, not on this plan, I'm afraid.")
    fires = (
        "No.",
        "That's wrong.",
        Example(
            "Ok.",
            "Hi there! I've moved the blue header up like you said, hope that's what you meant 😊",
        ),
        Example("Not on your plan.", "Hello, could my team also use the calendar, please?"),
    )
    silent = (
        "No, not on this plan, I'm afraid.",
        "Almost: it's the second tab, not the first.",
        Example("No.", "x in this plan?"),
        Example("No.", "Could you tell me whether it exports to Visio? Just yes or no, please."),
        "No problem.",
        "It's the second tab.",
        Example("Not yet, try now.", "Hello, does it work for you?"),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if draft.words > _CURT or _wants_few(case) or draft.has(SOFTENER):
            return
        if any(s.is_question or s.is_step for s in draft.sentences) or "[" in draft.text:
            return
        curt = draft.has(CURT) or case.does(Act.CRITICISES, Act.REFUSES)
        tiny = draft.words <= _TINY and case.customer is not None and not _is_quick_turn(case)
        if draft.words and (curt or tiny) and draft.sentences[0].is_own:
            yield self.finding((draft.sentences[0].start, draft.sentences[-1].end))


def _is_quick_turn(case: Case) -> bool:
    return case.stage is Stage.WORKING or len(case.earlier) > 1


_SAID = re.compile(
    r"\b(?:just|only|simply) (?:yes|(?:the |need the |give me the |send me the )(?:link|number|date|"
    r"code|address|price|time))\b|\byes ?(?:/|or) ?no\b|\bpoint me (?:to|at)\b"
)
"""How people ask for no more than the thing itself."""


def _wants_few(case: Case) -> bool:
    """Whether few words are what this message asks for, and nothing in it is tense."""
    customer = case.customer
    if customer is None:
        return False
    tense = case.heat > 0 or customer.feeling.value not in {Feeling.NONE, Feeling.PLEASED}
    said = _SAID.search(customer.document.folded) is not None
    return customer.know_how.value is KnowHow.EXPERT or ((case.is_terse or said) and not tense)
