"""R55: a walk-through in one breath."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.steps import commands_in, most_commands_in, numbered

_CHAIN = 4
_SHORTEST = 8  # words that a chain of steps takes, at the least
_HINT = 0.25  # below this the sentence tells nobody to do anything
_CHAIN_FOR_THE_UNSURE = 3
_SURE = 0.8  # above this a clause that opens with a verb of any kind is one more step
ASKED = Cue("(could|can|would|will) (you|ye|u) (please |kindly |just |then |now |first |mind |)")
BY_DOING = Cue(
    "(by|matter of|case of|involves|involve|means|start with|start by|begin by|it's just|it is just"
    "|requires|consists of|comes down to|boils down to|worth|recommend|suggest|advise|followed by"
    "|down to|need of|mind)"
)
AFTER_DOING = Cue("(after|before|on|upon|once)")
_DOING = re.compile(r"(?:\b(?:by|of|and|then|after|before|upon|involves|means|with|mind|worth)|,) "
                    r"(?:then |by |first |also )*((?!morning|evening|nothing|something|anything"
                    r"|everything|during|being|having)\w{2,}ing)\b")  # fmt: skip
_TO_US = re.compile(r" (?:me|us)\b")  # "tell me", "let us know": not a step of theirs


class StepsInASentence(Problem):
    """Sees four steps or more chained in one sentence; three, for somebody new to it or lost.

    Why: They read with one hand on the mouse; in a chain they lose their place at the second "then".

    Evidence: Guides to writing for readers of English as another language ask for short steps
    (craft; no trial is known).

    Silent: on lists, on paths (A > B > C), for an expert, and on what the writer does themselves.
    """

    number = "R55"
    severity = Severity.CONSIDER
    tip = "W27"
    why = "Several steps in one breath. Numbered, with what they'll see, nobody loses the place."
    pair = Pair(
        "Go to settings then click domains then add then paste and save.",
        "1. Open Settings. 2. Press Domains, then Add. 3. Paste it and save: a green tick appears.",
    )
    fires = (
        "Go to settings then click domains then add then paste and save then wait.",
        "After exporting, unzip, rename and upload, then map.",
        "It's done by draining the tank, lifting the float, scraping the valve and filling it again.",
        "Would you kindly untie the sack, shake the beans out, weigh them and note it on the card.",
        "You'll need to open the back, take out the battery, press the pin for a minute and "
        "put it back in.",
        Example(
            "Pop the cover off, unscrew the two bolts and slide the filter out.",
            "hello, i am not good with computers or machines at all sorry, how do i change the "
            "filter?",
        ),
    )
    silent = (
        "1. Open Settings.\n2. Press Domains.\n3. Paste it and save. You'll see a green tick.",
        "Settings > Domains > Add",
        "I'll open it, check the log and send you a note by four.",
        "Open the lid and press the button.",
        "The florist trims the stems, ties the ribbon, writes the card and rides off with it.",
        "Yes: open the chart, press the clock and pick yesterday's version.",
        "Please send your name, address and order number.",
        "We can cancel it, refund it or send another; which suits you?",
        Example(
            "Bump the TTL, reload the zone and flush your resolver.",
            "SERVFAIL on AXFR after the KSK rollover, dig +trace attached, bind 9.18, serial "
            "2024050101.",
        ),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.is_expert:
            return
        most = _CHAIN_FOR_THE_UNSURE if case.is_unsure else _CHAIN
        for sentence in case.draft.sentences:
            if sentence.is_step or len(sentence.words) < _SHORTEST:
                continue
            if sentence.is_question and not case.draft.within(sentence, ASKED):
                continue
            steps = _steps(case, sentence)
            if len(steps) >= most:
                yield self.finding((steps[0][0], sentence.end))
                return

    @classmethod
    @override
    def mended(cls, case: Case, finding: Finding) -> str | None:
        sentence = case.draft.sentence_at(finding.span[0])
        told = case.score(sentence, Act.INSTRUCTS)
        commands = commands_in(case.draft, sentence, loosely=told > _SURE)
        if not commands or commands != _steps(case, sentence):  # "by clearing …" is no command
            return None
        return numbered(case.draft, sentence, commands)


def _steps(case: Case, sentence: Sentence) -> list[Span]:
    """Where the sentence names a step of the reader's, as a command or as "by clearing …"."""
    told = case.score(sentence, Act.INSTRUCTS)
    if told < _HINT and most_commands_in(sentence) <= _CHAIN:
        return []
    steps = [
        span
        for span in commands_in(case.draft, sentence, loosely=told > _SURE)
        if not _TO_US.match(case.draft.folded, span[1])
    ]
    if told < _HINT and len(steps) <= _CHAIN:
        return []
    if case.draft.within(sentence, BY_DOING, AFTER_DOING):
        found = _DOING.finditer(case.draft.masked, sentence.start, sentence.end)
        steps = sorted({*steps, *(match.span(1) for match in found)})
    return steps
