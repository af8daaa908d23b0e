"""The words of a reading; their meaning, so that two readers agree, is in ``docs/reading.md``."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from bot.check.document import Document
from bot.check.matcher import Span

__all__ = [
    "Assertiveness",
    "Clarity",
    "Closeness",
    "Confidence",
    "Feeling",
    "Flag",
    "KnowHow",
    "Reading",
    "Register",
    "Trait",
]

T = TypeVar("T")


class Confidence(StrEnum):
    """How sure a reading is of one trait."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Closeness(StrEnum):
    """How much of a personal touch the message seeks."""

    TERSE = "terse"
    NEUTRAL = "neutral"
    CHATTY = "chatty"


class Feeling(StrEnum):
    """The main feeling the words show."""

    NONE = "none"
    TIRED = "tired"
    ANGRY_ISSUE = "angry_issue"
    ANGRY_PERSON = "angry_person"
    ANXIOUS = "anxious"
    EMBARRASSED = "embarrassed"
    SAD = "sad"
    PLEASED = "pleased"


class Clarity(StrEnum):
    """How plain it is what is wanted."""

    CLEAR = "clear"
    VAGUE = "vague"
    CONFUSED = "confused"


class KnowHow(StrEnum):
    """What the message shows of technical knowledge."""

    NOVICE = "novice"
    UNKNOWN = "unknown"
    EXPERT = "expert"


class Register(StrEnum):
    """How formally the message is written."""

    CASUAL = "casual"
    NEUTRAL = "neutral"
    FORMAL = "formal"


class Assertiveness(StrEnum):
    """Whether the message asks, hesitates or demands."""

    DEFERRING = "deferring"
    NEUTRAL = "neutral"
    DEMANDING = "demanding"


class Flag(StrEnum):
    """Something that changes what matters in an answer."""

    BEREAVEMENT = "bereavement"
    HARDSHIP = "hardship"
    CRISIS = "crisis"
    ABUSE = "abuse"
    LEGAL = "legal"
    SECURITY = "security"


@dataclass(frozen=True, slots=True)
class Trait(Generic[T]):
    """One thing the message shows: its value, how sure that is, and the words that say so."""

    value: T
    confidence: Confidence = Confidence.LOW
    evidence: tuple[Span, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether a rule may rely on it."""
        return self.confidence is not Confidence.LOW


@dataclass(frozen=True, slots=True)
class Reading:
    """How one message reads, in the light of the customer's earlier ones.

    ``heat`` is displeasure, 0 (calm) to 4 (furious, or at the person). ``our_fault``: by the
    customer's account something went wrong that only we can answer for. ``wants_acknowledgement``:
    a reply would be cold without a word that shows their trouble was seen. ``urgent``: an answer
    tomorrow would come too late, or cost them something. ``scores`` are 0 to 1, rising with the
    evidence, for ranking only; ``weighed`` are those behind the traits, by the names of the weights
    ``customer``. ``danger`` is how sure it is, 0 to 1, that somebody's life is in danger; 1 where
    the words alone say so. ``told`` are the flags that sure words tell. ``document`` is the message
    itself.
    """

    closeness: Trait[Closeness]
    heat: Trait[int]
    feeling: Trait[Feeling]
    clarity: Trait[Clarity]
    know_how: Trait[KnowHow]
    register: Trait[Register]
    assertiveness: Trait[Assertiveness]
    repeat: Trait[bool]
    plain_language: Trait[bool]
    rambling: Trait[bool]
    urgent: Trait[bool]
    our_fault: Trait[bool]
    wants_acknowledgement: Trait[bool]
    flags: Trait[tuple[Flag, ...]]
    scores: dict[str, float]
    weighed: Mapping[str, float]
    danger: float
    told: frozenset[Flag]
    summary: str
    language: str
    document: Document

    def flagged(self, *flags: Flag) -> bool:
        """Whether any of ``flags`` is set."""
        return any(flag in self.flags.value for flag in flags)
