"""R20: sorry for nothing."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.edit import without
from bot.check.reading.model import Clarity
from bot.check.rule import Example, Finding, Pair, Problem, Severity

SORRY = Cue(
    "(i'm |i am |we're |we are |) (so |very |really |terribly |truly |awfully |) sorry "
    "(about|for|to have|if|that) (that|this|the|any|all|confused|confusing|not|bother|you|"
    "we|it)",
    "(i'm|i am|we're|we are) (so |very |really |terribly |truly |awfully |) sorry",
    "(sorry|so sorry|very sorry|apologies|my apologies|our apologies|sincere apologies|"
    "many apologies)",
    "(i|we) (do |sincerely |must |really |) (apologise|apologize)",
    "(forgive|pardon|excuse) (us|me) (for|that|about)",
    "(do |oh |) (forgive|pardon) (us|me)( for|!|.|,)",
    "(my bad|mea culpa|whoops|that's on us)",
    "(sincere|deepest|our|my) regrets",
    "(i|we) regret (that|the|any|having)",
    "(i|we) feel (so |really |very |) (bad|terrible|dreadful|awful) (about|that|for)",
)
CALLED_FOR = Cue(
    "(wait|waiting|delay|delayed|late|slow|sooner|earlier|hold|holding|queue|long|time|"
    "minute|minutes|disconnect|disconnected|dropped|away)",
    "(can't|cannot|can not|couldn't|won't|not|n't|no|none|unable|unfortunately|unavailable|"
    "only|sold out|never|neither|nor|afraid|isn't|don't|doesn't|aren't|haven't|wasn't|"
    "didn't|ended|closed|gone)",
    "(misread|misunderstood|mixed|typo|wrong|mistake|error|forgot|missed|meant|correction|"
    "confused you|mislabelled|misspelt|unclear|hidden|outdated|out of date|badly|broke|bug|"
    "glitch)",
    "(hear|loss|passing|leave|leaving|see you go|bad news|butt in|interrupt|sorry "
    "to ask|chase|pry|repeat|sorry to be|sorry for being)",
    "(he'll|she'll|they'll|you'll|won't) be sorry",
)


OF_TROUBLE = Cue("trouble")
_TROUBLED = re.compile(
    r"n't\b|\b(?:not|late|due|still|wrong|broken?|missing|errors?|fail\w*|never|stuck|delay\w*|twice)\b"
)
THEIR_STORY = Cue(
    "(two|three|four|five|third|fourth|fifth|several) (times|messages|mails|emails|e-mails|chats|calls|"
    "weeks|days|months|visits|letters|time|message|mail|chat) (is|are|was) (too|two|three|one|more|a "
    "lot|long|enough|plenty)",
    "(left|kept) you (waiting|without|hanging|in the dark|guessing)",
    "let you down",
    "(all this|all that|so much|that much) (waiting|chasing|trouble)",
)
"""A history that somebody else told."""
_ALONE = 6  # words of a sentence that is all apology
HISTORY = re.compile(
    r"\b(?:again|still|already|never|nobody|third|second|twice|told|promised|asked|days|weeks|wait\w*|"
    r"since|yet|keeps?|every|two|three|four|five|mails?|calls?|chats?|disappoint\w*|let down)\b"
)


class NeedlessSorry(Problem):
    """Sees an apology where nothing went wrong: a how-to question, praise, an enquiry.

    Why: A sorry for nothing suggests a fault that wasn't there, and cheapens the one that may be
    needed later.

    Evidence: Across service failures, thanks worked better than apology, most of all for delays
    (You, Yang, Wang & Deng 2020); much relational work weakened satisfaction (Marinova, Singh &
    Singh 2018).

    Silent: on refusals, delays and misunderstandings, and when the message hints at any trouble.
    """

    number = "R20"
    severity = Severity.CONSIDER
    tip = "W42"
    why = (
        "Nothing went wrong here, so there is nothing to be sorry for. The answer can stand alone."
    )
    pair = Pair(
        "Sorry for the confusion! Yes, it's included.",
        "Yes, it's included in your plan.",
    )
    needs_customer = True
    fires = (
        Example("Apologies for the trouble! It closes at 8.30.", "what time does the pool close"),
        Example("Sorry! You can change it under Settings.", "Where do I change the logo?"),
        Example("Sorry for the confusion! Yes, it's included.", "Is SSL included in my plan?"),
        Example("So sorry about that. The blue one is 40 by 60.", "Hi, how big is the blue print?"),
        Example(
            "Three messages and no answer: we left you waiting. It comes on Friday.",
            "Hello, could you tell me when my shelf comes? No rush.",
        ),
    )
    silent = (
        Example("Yes, it's included in your plan.", "Is SSL included in my plan?"),
        Example("Thanks for waiting. It's under Settings.", "Where do I change the logo?"),
        Example("Sorry, no: SSL comes with Plus.", "Is SSL included in my plan?"),
        Example("Sorry for the wait! It's under Settings.", "Where do I change the logo?"),
        Example("Sorry about that! It's back now.", "The logo is gone from my page."),
        Example("Sorry, which logo: the shop's or the blog's?", "Where do I change the logo?"),
        Example("Sorry, I misread that. It's under Settings.", "No, I meant the logo"),
        Example("Sorry to be brief: yes, it's included.", "Quick one: is SSL in my plan?"),
        Example(
            "He'll be sorry he missed it. May I book you in?", "She played it! When is he back?"
        ),
        "Sorry! You can change it under Settings.",
    )
    when = (SORRY, THEIR_STORY)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if incident.is_calm(case) and not case.earlier and not self._has_history(case):
            for span in case.draft[THEIR_STORY]:
                if case.at(span) & {Act.OWNS, Act.ACKNOWLEDGES, Act.APOLOGISES}:
                    yield self.finding(span)
                    return
        if case.heat or not self._is_calm(case):
            return
        for span in case.draft[SORRY]:
            sentence = case.draft.sentence_at(span[0])
            following = case.draft.sentences[sentence.index : sentence.index + 2]
            if sentence.is_question or any(case.draft.within(s, CALLED_FOR) for s in following):
                return
            if case.draft.within(sentence, OF_TROUBLE) and self._has_trouble(case):
                return
            if not case.does(Act.REFUSES, Act.OWNS):
                alone = len(sentence.words) <= _ALONE and len(case.draft[SORRY]) == 1
                yield self.finding(span, without(case.draft, sentence) if alone else None)
            return

    @staticmethod
    def _has_history(case: Case) -> bool:
        message = case.customer.document if case.customer else None
        return message is not None and HISTORY.search(message.folded) is not None

    @staticmethod
    def _has_trouble(case: Case) -> bool:
        message = case.customer.document.folded if case.customer else ""
        return _TROUBLED.search(message) is not None

    @staticmethod
    def _is_calm(case: Case) -> bool:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        confused = case.customer.clarity.value is Clarity.CONFUSED and case.customer.clarity.is_sure
        return not (
            confused or case.earlier or incident.has_trouble(case) or incident.is_upset(case)
        )
