"""R46: one of their questions left lying."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import word_set
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.questions import is_answered, questions, things_of
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity

COVERS_ALL = Cue(
    "all (three|four|of|your)",
    "(the |your |)(first|second|third|other|last|next) (question|one|part|point|bit|thing|half)",
    "(both|neither|either|one at a time|one by one|taking|the rest|as for|as to|the rest|the "
    "other|right after|first things first|first off|for now|yes and|and yes|and no)",
    "on the (first|second|third|other|last|same|question|matter|subject|topic)",
    "(i'll|i will|we'll|let me|i've|i'm) (also |then |now |just |)(come|check|find|ask|look|"
    "get|take|asked|checking|asking|looking|finding)",
    "(same goes|same for|likewise|too|as well)",
)
JUST_CLOSING = Cue(
    "(anything else|any other questions|is that ok|is that okay|does that help|does that "
    "answer|alright|make sense)"
)
BOTH = Cue("(both|either|neither|same goes|all of (it|them|these|those)|and yes|and no)")
_ASKS_YES = re.compile(
    r"(?:and |also |or |then )*(?:can|could|may|do|does|is|are|will|would|should|must) "
)
_FEW, _MANY = 2, 3  # things of its own that a question must have to be missed: yes or no, others
_MOST_EXTRA = 1
_SOON = 3  # words: "Hey, sure you can"
_GREETING = 3  # words: "Good morning, Ada" says nothing of the morning
_YES_OR_NO = word_set("yes no yep yeah nope sure absolutely yup nah not")


class MissedQuestion(Problem):
    """Sees a message with a question, or with several, of which one finds nothing in the draft.

    Why: They will have to ask it again, and it looks as if only the first line was read.

    Evidence: Words about the very thing asked are taken as listening (Packard & Berger 2021); in 289
    stressful calls attentive replies did best (Clark, Murfett, Rogers & Ang 2013).

    Silent: on rhetorical questions, on "first this, then that", where the draft speaks to both, or
    first has a question of its own. Compares words, so an answer in quite other words may look
    missing: of a long answer, only a question is told of that none of its lines touches.
    """

    number = "R46"
    severity = Severity.FIX
    tip = "W19"
    why = "I didn't spot an answer to all they asked. Take up what is open, or say when you will."
    pair = Pair("It's €12.", "€12 a month. And yes, you can export everything as CSV.")
    pattern = "And [their other question]: [the answer, or when you will have it]."
    needs_customer = True
    fires = (
        Example(
            "Yes, the oat milk is in stock again, for £2. Order it in the app.",
            "Do you have oat milk? My boy is allergic, so I need to know about nuts in your "
            "kitchen too.",
        ),
        Example("It's 12 euros a month.", "how much is it and are dogs allowed"),
        Example(
            "Yes, breakfast is served on the ground floor.",
            "Is breakfast included? And can I check in at eleven?",
        ),
        Example("It's €12.", "How much is the Plus plan, and can I export my data?"),
        Example(
            "The clinic opens at 9 on Saturday.",
            "When do you open on Saturday? Do I need to bring my insurance card?",
        ),
        Example(
            "Yes, the lamp takes the small bulb.",
            "Does the lamp take small bulbs? And where can I return a broken shade?",
        ),
        Example(
            "Parking is free after six.",
            "is parking free in the evening and do you have a lift for a wheelchair",
        ),
        Example(
            "Hi, yes, the pool takes armbands, all day and at no charge.",
            "Is it ok to bring armbands to the pool? And must I reserve a lane?",
        ),
    )
    silent = (
        Example("Yes, on the same terms.", "Can I add my sister? Is it the same price?"),
        Example(
            "Yours is frozen from July. Mine tells me hers is active.",
            "The gym froze the wrong one. Mine is charged, my sister's, who goes daily, is frozen.",
        ),
        Example(
            "€12 a month. And yes, you can export everything as CSV.",
            "How much is the Plus plan, and can I export my data?",
        ),
        Example(
            "Taking the e-mail one first; the invoice one right after.",
            "Why does my e-mail bounce? And where is the invoice for May?",
        ),
        Example("Yes to both.", "Can I bring a dog? Is there a garden?"),
        Example(
            "Hey, sure you can! It's £6 a day, 10 till 5.",
            "hey can i use the reading room if im not a member? how much",
        ),
        Example(
            "Yes, and there's no charge. All six are for the 11th now.",
            "I've six tickets for Friday and would like them for the 11th instead. Is that possible, "
            "and what's the charge?",
        ),
        Example(
            "It's back: the 8 a.m. update had switched it off.",
            "My cart is blank. Are you serious? How does that even happen?",
        ),
        Example("The lamp is €40.", "How much is the lamp?"),
        Example(
            "Which plan are you on? It decides both.",
            "Can I add a second user, and does the export work?",
        ),
        "It's €12.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        asked = list(questions(case.customer.document))
        if len(asked) < 2 or case.flagged(Flag.ABUSE, Flag.CRISIS) or _asks_back(case):
            return
        weighty = [s for s in case.draft.sentences if _is_weighty(case, s)]
        if not weighty:
            return
        if len(weighty) > len(asked) + _MOST_EXTRA - 1:
            if self._is_passed_over(case):
                yield self.finding()
            return
        if case.draft.has(COVERS_ALL):
            return
        answered = [is_answered(case, own, text) for own, text in asked]
        opening = case.draft.sentences[0].words[:_SOON]
        answered[0] = answered[0] or not _YES_OR_NO.isdisjoint(opening)
        if not all(answered):
            yield self.finding()

    @override
    def missed(self, case: Case) -> Finding | None:
        message = case.customer.document if case.customer else None
        asks = message is not None and any(questions(message))
        return super().missed(case) if asks and not case.draft.has(BOTH) else None

    @staticmethod
    def _is_passed_over(case: Case) -> bool:
        """Whether no word of a long answer is about a thing that a calm message asks for."""
        if case.customer is None or case.heat > 1:
            return False
        asked = list(questions(case.customer.document, marked=True))
        if len(asked) < 2 or case.draft.has(BOTH):
            return False
        said = (s for s in case.draft.sentences if len(s.words) > _GREETING)
        known = frozenset(thing for s in said for thing in things_of(s.content))
        says_yes = any(s.words[0] in _YES_OR_NO for s in case.draft.sentences if s.words)
        return any(
            len(own) >= (_FEW if _ASKS_YES.match(text.strip()) and not says_yes else _MANY)
            and things_of(own).isdisjoint(known)
            for own, text in asked
        )


def _is_weighty(case: Case, sentence: Sentence) -> bool:
    acts = case.acts[sentence.index]
    return len(sentence.words) > 1 and (
        Act.MOVES in acts or not acts & {Act.GREETS, Act.CLOSES, Act.APPRECIATES, Act.APOLOGISES}
    )


def _asks_back(case: Case) -> bool:
    return any(
        sentence.is_question and not case.draft.within(sentence, JUST_CLOSING)
        for sentence in case.draft.sentences
    )
