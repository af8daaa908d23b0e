"""R63: selling to somebody in trouble."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import without
from bot.check.matcher import Span
from bot.check.reading.model import Feeling
from bot.check.rule import Example, Finding, Pair, Problem, Severity

PITCH = Cue(
    "(wouldn't|would not|doesn't|won't|would never|never|don't|couldn't) (have |)(happen|happened|"
    "occur|have this|get this|be a problem|run into|see this|be an issue|have been) (on|with|if|in|"
    "at all on)",
    "while (you're|you are|i have you|i've got you|we're|we are|i) (here|at it|waiting|on the|wait|"
    "got you|have you|look)",
    "(have|did|do|would) you (ever |already |also |)(considered|consider|thought about|think about|"
    "seen|tried|heard|hear|know|fancy|like to (upgrade|hear|try|add|switch|move|take|see our|know "
    "about)) (our|upgrading|moving to|switching|the|about|that|a|going|adding|we|taking|getting)",
    "(upgrade|upgrading|move up|moving up|switch|switching|step up|go|going|bump up|hop) (now |"
    "today |you |yourself |)to (our |the |a |)(premium|pro|plus|business|gold|platinum|unlimited|"
    "next|higher|bigger|annual|family|enterprise|priority|deluxe|ultimate|max|elite|better|faster)",
    "(premium|pro|plus|business|gold|platinum|priority|enterprise|deluxe|elite|vip) (plan|tier|"
    "package|account|support|customers|members|membership|subscribers|users|cover|option|version|"
    "line|seats|subscription|care)",
    "did you know",
    "(your|a|the) (chance|opportunity|perfect moment|perfect time|good moment|ideal time) to",
    "(jump|leap|hop|move|upgrade|switch) (up |over |)(to|onto) (our|one of our|the) ",
    "(special|exclusive|limited|fantastic|cracking|current|brilliant|amazing|lovely) (offer|offers|"
    "deal|deals|promotion|promo|discount)",
    "great (offer|offers|deals|promotion|promo|discount)",
    "(for|from|at) (only|just|as little as) (an extra |another |)",
    "(extended|extra|additional|annual) (warranty|cover|protection|insurance|care plan)",
    "(loyalty|reward|rewards) (card|scheme|programme|program|club|points)",
    "(sign up (for|to|now|today|and)|sign you up|interest you|tempt you|throw in|add on|add-on|our "
    "bundle|bundle deal|(is|are|now|it's) (half price|half-price|on offer|on sale|discounted|"
    "cheaper) (until|till|this|for|if|right)|check out our|take a look at our|you might (also |"
    ")(like|love|enjoy|be interested|want to look)|perfect time to|good time to (upgrade|switch|"
    "think)|treat yourself|(we|we've|we have) (just |also |now )(launched|released|introduced|got "
    "a new|brought out|have a new)|our (new|latest|brand new|newest) (range|app|plan|collection|"
    "card|model|bundle|service|product|feature|subscription))",
    "(worth|recommend|suggest|should) (upgrading|an upgrade|our|considering|considering our|"
    "thinking about|adding|looking at|the upgrade) ",
    patterns=(
        r"\b\d{1,2} ?(?:%|percent|per cent) (?:off|discount)",
        r"\b(?:on|with|our) (?:the |our |a )?(?:premium|pro|plus|business|gold|platinum"
        r"|enterprise|priority|unlimited)\b",
    ),
)
GIVEN = Cue(
    "(free of charge|no charge|at no cost|no extra cost|for free|on us|nothing to (buy|pay)|our "
    "expense|my treat|free upgrade|upgraded you|moved you|credited|waived|as an apology|without "
    "charge|complimentary)",
    "(don't|do not|no) need to (upgrade|buy|pay)",
    "(bring|brings|get|gets|bringing) (it|that|the bill|the price|your bill) (back |)down",
    "(saves|save|saving) you",
    patterns=(
        # a sum off the next time, to make up for this one
        r"\b(?:we|i)(?:'ll| can|'ve| have| will|'d like to)\b[^.!?\n]{0,25}\b(?:do|give|take|taken|offer|"
        r"add|added|put|knock)\b[^.!?\n]{0,20}\b(?:off|discount)\b[^.!?\n]{0,20}\b(?:your|the) next\b",
    ),
)
_ASKED = re.compile(
    r"\b(?:upgrad\w*|(?:which|what|other|bigger|better|different|cheaper) (?:plan|option|version"
    r"|model|tariff)s?|how much|prices?"
    r"|cheaper|premium|(?:more|out of) (?:storage|space|data)|offers?|discount|deal|warranty|recommend"
    r"|alternatives?)\b"
)


class UpsellInPain(Problem):
    """Sees an offer to sell while the customer is upset, grieving or leaving, or the fault is ours.

    Why: It says that their trouble is our chance.

    Evidence: What looks selfish weighs more than what looks able, and bad weighs more than good
    (de Bruin & van Lange 1999); that a pitch in trouble reads so is our inference.

    Silent: where the upgrade is what they asked about, and on anything given for free.
    """

    number = "R63"
    severity = Severity.FIX
    may_go = frozenset({Act.MOVES, Act.OFFERS, Act.ANSWERS, Act.ASKS, Act.INSTRUCTS})
    facts_of_its_own = True
    tip = "W18"
    why = "In trouble, or on the way out, an offer lands badly. First what they came for."
    pair = Pair("This wouldn't happen on Business!", "It's back. Nothing to buy.")
    needs_customer = True
    fires = (
        Example(
            "I've moved the line into your name at no charge. It's done. While we're at it, fibre "
            "is half price this week!",
            "My wife died on Tuesday and the broadband was in her name.",
        ),
        Example(
            "It's back. This wouldn't happen on our Business plan!",
            "Third outage this month, I'm losing money and I'm sick of it!!",
        ),
        Example(
            "We lost your file, I'm sorry. While you're here, have you seen our new backup add-on?",
            "where is the file i uploaded on monday",
        ),
        Example(
            "I'm sorry for your loss. By the way, our family plan is 20% off this week.",
            "My mother died on Sunday. How do I close her account?",
        ),
        Example(
            "Sorry to see you go! Did you know that our new editor is half price this week?",
            "Please cancel my subscription, I don't use it.",
        ),
        Example(
            "The reader is back online. On another note, our Max package at £19 has a quicker one.",
            "The card reader dropped out five times today and we lost sales. I'm really not happy.",
        ),
    )
    pattern = "What you asked first: [the answer]."
    silent = (
        Example(
            "The next plan has 50 GB, for €4 more.",
            "This is ridiculous, I'm out of storage again!! How do I get more?",
        ),
        Example("Done, it ends on the 30th.", "Please cancel my subscription, I don't use it."),
        Example("It's back. Nothing to buy.", "Third outage this month, I'm sick of it!!"),
        Example(
            "We broke it, so I've moved you to the Pro plan at no cost until May.",
            "Your update broke my shop!!",
        ),
        Example(
            "Have you seen our new templates? They may suit you.", "hi! just browsing today :)"
        ),
        "This wouldn't happen on Business!",
    )
    when = (PITCH,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        pitches = [span for span in case.draft[PITCH] if not _is_given(case, span)]
        if pitches and not _ASKED.search(case.customer.document.folded) and _in_pain(case):
            spare = {case.draft.sentence_at(start) for start, _ in pitches}
            yield self.finding(pitches[0], self._without(case, *spare))

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        span = (sentence.start, sentence.end)
        wanted = _ASKED.search(case.customer.document.folded) or _is_given(case, span)
        if wanted or not _in_pain(case):
            return None
        return self.finding(span, self._without(case, sentence))

    def _without(self, case: Case, *pitches: Sentence) -> str | None:
        """The draft without ``pitches``, nor the other lines that read like one."""
        read = zip(case.draft.sentences, case.likeness, strict=True)
        others = (
            sentence
            for sentence, like in read
            if like[self.id] > _ALIKE and not _is_given(case, (sentence.start, sentence.end))
        )
        return without(case.draft, *{*pitches, *others})


_ALIKE = 0.8  # a likeness from which a line is part of the pitch


def _is_given(case: Case, span: Span) -> bool:
    """Whether the same sentence, or the next, gives it for nothing."""
    index = case.draft.sentence_at(span[0]).index
    near = case.draft.sentences[index : index + 2]
    return any(case.draft.has_within(sentence, GIVEN) for sentence in near)


def _in_pain(case: Case) -> bool:
    customer = case.customer
    return customer is not None and (
        case.heat > 1
        or customer.feeling.value not in {Feeling.NONE, Feeling.PLEASED}
        or bool(customer.flags.value)
        or case.does(Act.OWNS, Act.APOLOGISES)
        or incident.is_hurt(case)
        or _LEAVES.search(customer.document.folded) is not None
    )


_LEAVES = re.compile(
    r"\b(?:want|like|wish|decided|going|have) to (?:cancel|leave|quit|close|end)\b(?! (?:it )?for\b)"
    r"|\bplease (?:cancel|close|end) (?:my|our|the|it)\b"
    r"|\b(?:cancel|close|end) (?:my|our) (?:\w+ )?(?:account|subscription|membership|contract|plan|"
    r"policy|service)\b|\bpac code\b"
)
"""Somebody who goes, and is not to be sold to at the door."""
