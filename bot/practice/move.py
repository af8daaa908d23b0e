"""The moves: what a reply can do to the customer of a drill, for good and for ill.

The same rules that speak in a check name the moves, so that check and drill never disagree.
"""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["EFFECTS", "GOOD", "GRAVE", "HARSH", "SLIPS", "Effect", "Move"]


class Move(StrEnum):
    """One thing that a reply does. The value is its short name in reports and files."""

    ANSWER = "ANS"
    """… brings them a step or a fact that they need."""
    PLAN = "PLAN"
    """… says who does what by when."""
    OWN = "OWN"
    """… owns what went wrong."""
    ACKNOWLEDGE = "ACK"
    """… shows that it read what they said."""
    CARE = "CARE"
    """… says a word of sympathy for a loss."""
    ASK = "ASK1"
    """… asks the one useful question."""
    NO = "NO"
    """… says clearly what can't be done."""
    REASON = "REASON"
    """… gives a true reason."""
    CHOICE = "OPT"
    """… opens a way, or leaves them a choice."""
    HONEST = "HON"
    """… says what is not known, and stays in charge."""
    BOUNDARY = "BND"
    """… sets a calm limit."""
    STAY = "STAY"
    """… stays with them."""
    CHECK = "CHK"
    """… checks that it worked."""
    FIT = "FIT"
    """… meets their style."""

    SNARK = "HEAT"
    """… answers heat with heat."""
    BLAMED_COLLEAGUE = "BLAME-T"
    """… puts the blame on a colleague."""
    BLAMED_THEM = "BLAME-C"
    """… puts the blame on the customer."""
    ASKED_SECRET = "SECRET"  # noqa: S105 - a move's name
    """… asks for a password or a card number."""
    DISMISSED = "DISM"
    """… tells them how to feel."""
    PROMISED = "PROM"
    """… promises what nobody can keep."""
    POLICY_WALL = "WALL"
    """… hides behind a rule."""
    EVADED = "EVADE"
    """… slips out of owning it."""
    TALKED_DOWN = "DOWN"
    """… starts behind where they are, or makes it sound easy."""
    CHEERED = "CHEER"
    """… is cheerful at the wrong time."""
    SOLD = "SELL"
    """… sells in the middle of trouble."""
    DROPPED = "DROP"
    """… passes them on empty-handed."""
    ASKED_AGAIN = "QUIZ"
    """… asks what they already said, or too much at once."""
    DUMPED = "DUMP"
    """… drops links or a wall of text on them."""
    TOO_WARM = "FAKE"
    """… is warm in stock phrases, or warmer than they want."""
    MUSHY = "MUSH"
    """… wraps a no until it reads as maybe."""
    CLOSED_EARLY = "CLOSE"
    """… says goodbye before it is done."""
    ONLY_SORRY = "SORRY"
    """… is sorry, and nothing else."""
    REPEATED = "SAME"
    """… says once more what it said before."""
    VAGUE = "VAGUE"
    """… leaves open what happens next."""

    @property
    def key(self) -> str:
        """What scenario files call it: ``blamed_colleague``."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Effect:
    """How a move changes the customer's mood; ``progress`` are steps, ``trust`` may be halves."""

    heat: int = 0
    trust: float = 0.0
    progress: int = 0


EFFECTS: dict[Move, Effect] = {
    Move.ANSWER: Effect(progress=1),
    Move.PLAN: Effect(heat=-1, progress=1),
    Move.OWN: Effect(trust=1),
    Move.ACKNOWLEDGE: Effect(heat=-1, trust=1),
    Move.CARE: Effect(trust=2),
    Move.ASK: Effect(trust=0.5, progress=1),
    Move.NO: Effect(),
    Move.REASON: Effect(),
    Move.CHOICE: Effect(trust=1),
    Move.HONEST: Effect(trust=1),
    Move.BOUNDARY: Effect(heat=-1, trust=0.5),
    Move.STAY: Effect(trust=0.5),
    Move.CHECK: Effect(),
    Move.FIT: Effect(trust=0.5),
    Move.SNARK: Effect(heat=2, trust=-1),
    Move.BLAMED_COLLEAGUE: Effect(heat=1, trust=-2),
    Move.BLAMED_THEM: Effect(heat=2, trust=-1),
    Move.ASKED_SECRET: Effect(heat=1, trust=-2),
    Move.DISMISSED: Effect(heat=1, trust=-1),
    Move.PROMISED: Effect(trust=1),
    Move.POLICY_WALL: Effect(heat=1),
    Move.EVADED: Effect(trust=-1),
    Move.TALKED_DOWN: Effect(heat=1, trust=-0.5),
    Move.CHEERED: Effect(heat=1),
    Move.SOLD: Effect(heat=1, trust=-1),
    Move.DROPPED: Effect(heat=1, trust=-0.5),
    Move.ASKED_AGAIN: Effect(heat=1),
    Move.DUMPED: Effect(trust=-1),
    Move.TOO_WARM: Effect(heat=1, trust=-1),
    Move.MUSHY: Effect(heat=1),
    Move.CLOSED_EARLY: Effect(heat=1, progress=-1),
    Move.ONLY_SORRY: Effect(heat=1),
    Move.REPEATED: Effect(heat=1),
    Move.VAGUE: Effect(heat=1),
}
"""What each move does by itself; when it does not, `bot.practice.mood` says."""

_ORDER = list(Move)
GOOD: tuple[Move, ...] = tuple(_ORDER[: _ORDER.index(Move.SNARK)])
SLIPS: tuple[Move, ...] = tuple(_ORDER[_ORDER.index(Move.SNARK) :])
"""The slips, the gravest first: a customer speaks of the first of them."""

GRAVE: frozenset[Move] = frozenset(
    (Move.SNARK, Move.BLAMED_COLLEAGUE, Move.BLAMED_THEM, Move.ASKED_SECRET)
)
"""Those that can make somebody leave. Clumsiness alone never takes the last of their trust."""

HARSH: frozenset[Move] = frozenset(
    (Move.DISMISSED, Move.POLICY_WALL, Move.DROPPED, Move.EVADED, Move.SOLD)
)
"""Those that are forgiven once: the second of them in a drill is as grave as the grave ones."""
