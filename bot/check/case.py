"""What a rule is given: the draft, and what is known of the customer it answers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from bot.check.acts import Act, acts_of
from bot.check.cues import Cue
from bot.check.document import Document, Sentence
from bot.check.matcher import Span
from bot.check.reading.model import Clarity, Closeness, Feeling, Flag, KnowHow, Reading
from bot.check.weights import Scores

__all__ = ["REACH", "Case", "Stage", "Turn"]


_HINT = 0.4  # a score from which an act may well be there
REACH = 4
"""Sentences on either side of one that may bear on it."""


class Stage(StrEnum):
    """Where in the conversation the draft stands."""

    OPENING = "opening"
    WORKING = "working"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier message of the conversation."""

    who: Literal["customer", "agent"]
    text: str


@dataclass(slots=True)
class Case:
    """A draft, read once, with the reading of the customer's message where there is one.

    ``acts`` holds, for each sentence of the draft, what that sentence does; ``scores`` how strongly
    it does each act, ``likeness`` how much it reads like each finding.
    """

    draft: Document
    customer: Reading | None = None
    earlier: tuple[Turn, ...] = ()
    stage: Stage | None = None
    acts: list[frozenset[Act]] = field(init=False)
    scores: list[Scores] = field(init=False)
    likeness: list[Scores] = field(init=False)

    def __post_init__(self) -> None:
        self.acts, self.scores, self.likeness = acts_of(self.draft)

    def does(self, *acts: Act) -> bool:
        """Whether any sentence does any of ``acts``."""
        return any(act in done for done in self.acts for act in acts)

    def doing(self, *acts: Act) -> list[Sentence]:
        """The sentences that do any of ``acts``."""
        return [
            sentence
            for sentence, done in zip(self.draft.sentences, self.acts, strict=True)
            if not done.isdisjoint(acts)
        ]

    def at(self, span: Span) -> frozenset[Act]:
        """What the sentence that ``span`` begins in does."""
        return self.acts[self.draft.sentence_at(span[0]).index]

    def score(self, sentence: Sentence, act: Act) -> float:
        """How strongly ``sentence`` does ``act``, 0 to 1."""
        return self.scores[sentence.index][act]

    def foremost(self, *acts: Act) -> tuple[Sentence, float]:
        """The sentence that does any of ``acts`` most strongly, and how strongly it does."""
        scored = ((max(map(row.__getitem__, acts)), -at) for at, row in enumerate(self.scores))
        score, at = max(scored)
        return self.draft.sentences[-at], score

    def likeliest(self, *acts: Act) -> Sentence | None:
        """The sentence that does any of ``acts`` most strongly; None where none may well do it."""
        sentence, score = self.foremost(*acts)
        return sentence if score >= _HINT else None

    def neighbours(self, span: Span, reach: int = REACH) -> Sequence[Sentence]:
        """The sentence that ``span`` begins in, and as many as ``reach`` on either side of it.

        They may bear on it; what a letter settles at its other end is another matter.
        """
        at = self.draft.sentence_at(span[0]).index
        return self.draft.sentences[max(0, at - reach) : at + reach + 1]

    def neighbours_have(self, span: Span, *cues: Cue, reach: int = REACH) -> bool:
        """Whether any of ``cues`` occurs in the sentence of ``span`` or in its `neighbours`."""
        return any(self.draft.has_within(s, *cues) for s in self.neighbours(span, reach))

    def near(self, span: Span, *cues: Cue) -> bool:
        """Whether any of ``cues`` occurs in the same sentence as ``span``."""
        return self.draft.has_within(self.draft.sentence_at(span[0]), *cues)

    @property
    def heat(self) -> int:
        """The customer's displeasure, 0 to 4; a step less where it is unclear."""
        if self.customer is None:
            return 0
        heat = self.customer.heat
        return heat.value if heat.is_sure else max(0, heat.value - 1)

    @property
    def is_thanked(self) -> bool:
        """Whether a pleased customer asks for nothing: there is no trouble to see to."""
        customer = self.customer
        return (
            customer is not None
            and customer.feeling.value is Feeling.PLEASED
            and not customer.heat.value
            and not any(sentence.is_question for sentence in customer.document.sentences)
        )

    @property
    def is_terse(self) -> bool:
        """Whether the customer surely wants few words."""
        return self._closeness is Closeness.TERSE

    @property
    def is_chatty(self) -> bool:
        """Whether the customer surely seeks a personal touch."""
        return self._closeness is Closeness.CHATTY

    @property
    def is_expert(self) -> bool:
        """Whether the customer surely knows the technical side."""
        know_how = self.customer.know_how if self.customer else None
        return know_how is not None and know_how.is_sure and know_how.value is KnowHow.EXPERT

    @property
    def is_unsure(self) -> bool:
        """Whether the customer is surely new to it, lost, or in need of plain language."""
        customer = self.customer
        return customer is not None and (
            (customer.know_how.is_sure and customer.know_how.value is KnowHow.NOVICE)
            or (customer.clarity.is_sure and customer.clarity.value is Clarity.CONFUSED)
            or (customer.plain_language.is_sure and customer.plain_language.value)
        )

    @property
    def _closeness(self) -> Closeness | None:
        if self.customer and self.customer.closeness.is_sure:
            return self.customer.closeness.value
        return None

    def flagged(self, *flags: Flag) -> bool:
        """Whether the customer's message bears any of ``flags``."""
        return self.customer is not None and self.customer.flagged(*flags)
