"""R52: a quiz instead of a question."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.content import word_set
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Pair, Problem, Severity

NOT_FOR_FACTS = Cue(
    "(anything else|any other questions|how can i help|how may i help|does that help|does that "
    "make sense|make sense|is that ok|is that okay|ok with you|okay with you|alright with you|"
    "shall i|shall we|should i|want me to|would you like|would you rather|would you prefer|which "
    "would you|which suits|which do you prefer|do you prefer|fancy|how does that sound|sound good|"
    "sound ok|may i|deal|did you know|can i (call|ring|interest|offer|tempt))"
)
LIST_OF_ASKS = Cue(
    "(provide|send|share|give|confirm|need|supply|furnish|tell|submit|require|state|quote) (me |us "
    "|with |the following |)"
)
_MORE = re.compile(
    r"(?:,? and|,? or|;) (?:also )?(?:what|which|when|where|who|how|why)\b"
    r"|, (?:and )?(?:what|how|why|when)\b"
    r"|(?:,| and|;) (?:also )?(?:did|do|does|is|are|have|has|can|was|were) (?:you|it|the|that|"
    r"there|your|any|they|this)\b"
)
_ITEM = re.compile(r",| and ")
_WH = word_set("what which when where who how why whose")
_QUIZ = 3
_LONG_LIST = 4
_FRAGMENT = 2  # words of a question that only spells out the one before: "Or blue?"


class QuestionQuiz(Problem):
    """Sees three questions or more in one message.

    Why: A list of questions is work, and most of the answers won't change what happens next.

    Evidence: Follow-up questions make people liked (Huang et al. 2017; getting-to-know chats); effort
    is what customers count against a firm (Dixon, Freeman & Toman 2010, from memory). No trial of
    three against one is known.

    Silent: on a short either-or, offers ("shall I …?"), and a numbered list for an expert.
    """

    number = "R52"
    severity = Severity.CONSIDER
    tip = "W21"
    why = "That's a lot of questions at once. Which one decides the next step?"
    pair = Pair(
        "What browser? What OS? When did it start? Screenshot?",
        "One thing decides it: does it also happen in a private window?",
    )
    pattern = "One thing decides it: [the question]?"
    fires = (
        "What browser? What OS? When did it start? Did you change anything? Screenshot?",
        "Which model is it, when did you buy it, and where? Do you still have the box?",
        "Please provide your full name, address, date of birth, phone number and order number.",
        Example(
            "What colour is it? Does the lid close? Is the seal wet?",
            "Third time your machine floods my kitchen!!! Sort this out!",
        ),
    )
    silent = (
        Example(
            "Before you go, did you know that the next plan is faster? Can I call you about it?",
            "I'd like to leave.",
        ),
        "One thing decides it: does it also happen in a private window?",
        "I've pulled your plan and logs already. I need only the order number.",
        "Is it the front door, the back door, or both?",
        "Does it show on your phone too? If so, shall I send a new one? Anything else?",
        "Left or right? Small or large?",
        Example(
            "1. Which resolver?\n2. Which TTL?\n3. DNSSEC on?",
            "NXDOMAIN from our recursor since we rotated the KSK; dig +trace attached, SOA serial "
            "2024050101.",
        ),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.customer and "question" in case.customer.document.folded:
            return
        if "?" not in case.draft.masked and not case.draft.has(LIST_OF_ASKS):
            return
        asking = [s for s in case.draft.sentences if _asks(case, s)]
        count = sum(_parts(case, s) for s in asking)
        if count >= _QUIZ and not (case.is_expert and all(s.is_step for s in asking)):
            severity = Severity.FIX if case.heat > 1 else None
            yield self.finding((asking[0].start, asking[-1].end), severity=severity)


def _asks(case: Case, sentence: Sentence) -> bool:
    return not case.draft.within(sentence, NOT_FOR_FACTS) and bool(_parts(case, sentence))


def _parts(case: Case, sentence: Sentence) -> int:
    """How many things the sentence asks for."""
    text = case.draft.masked[sentence.start : sentence.end]
    if sentence.is_question:
        short = len(sentence.words) <= _FRAGMENT and sentence.words[:1] != ()
        if short and not _WH & set(sentence.words) and sentence.words[0] == "or":
            return 0
        return 1 + len(_MORE.findall(text))
    if case.draft.within(sentence, LIST_OF_ASKS) and "your" in sentence.words:
        after = text[case.draft.within(sentence, LIST_OF_ASKS)[0][1] - sentence.start :]
        items = 1 + len(_ITEM.findall(after.replace(", and ", ", ")))
        return items if items >= _LONG_LIST and len(after.split()) <= items * 4 else 0
    return 0
