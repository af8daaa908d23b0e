"""Where a drill stands, and the table of how one beat of it follows another."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.practice.move import Move
from bot.practice.scenario import Ending, Scenario

__all__ = ["NEXT", "Beat", "Happened", "Heard", "State", "band_of", "start"]

_WARM, _HOT = 2, 3
_TRUSTING = 2.0


class Beat(StrEnum):
    """What kind of moment it is for the customer."""

    OPENING = "opening"
    WORKING = "working"
    STALLED = "stalled"
    CLOSING = "closing"
    OVER = "over"


class Happened(StrEnum):
    """What a reply came to."""

    STUCK = "stuck"
    MOVED = "moved"
    BROUGHT = "brought"  # all that a good ending needs; one more reply for the last word
    ENDED = "ended"


_AFTER = {
    Happened.STUCK: Beat.STALLED,
    Happened.MOVED: Beat.WORKING,
    Happened.BROUGHT: Beat.CLOSING,
    Happened.ENDED: Beat.OVER,
}
NEXT: dict[tuple[Beat, Happened], Beat] = {
    (beat, happened): after
    for beat in (Beat.OPENING, Beat.WORKING, Beat.STALLED, Beat.CLOSING)
    for happened, after in _AFTER.items()
}
"""Each beat but the last, and what can happen in it. Nothing happens once it is over."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a reply does: its moves, the points it brings, and its own words for some moves.

    ``asked`` names what it asks the customer that they can tell.
    """

    moves: frozenset[Move] = frozenset()
    points: frozenset[str] = frozenset()
    quotes: tuple[tuple[Move, str], ...] = ()
    asked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class State:
    """Where a drill stands after ``turn`` replies.

    ``heat`` is 0 (calm) to 4 (furious); ``trust`` 0 to 4 in halves; ``progress`` 0 (nothing),
    1 (understood), 2 (a plan) or 3 (all is brought). ``made`` are the moves of all turns, ``debts``
    the turns at which a promise is called in, ``used`` the lines that were said, by where they
    stand in the file. ``quiet`` counts the empty replies in a row, ``boiling`` those at heat 4.
    """

    beat: Beat
    heat: int
    trust: float
    progress: int = 0
    turn: int = 0
    met: frozenset[str] = frozenset()
    made: tuple[Move, ...] = ()
    debts: tuple[int, ...] = ()
    twisted: int = 0
    used: frozenset[tuple[str | int, ...]] = field(default=frozenset(), repr=False)
    quiet: int = 0
    boiling: int = 0
    ending: Ending | None = None

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self.beat is Beat.OVER

    @property
    def band(self) -> str:
        """How hot the customer is, as the lines are ordered."""
        return band_of(self.heat)

    @property
    def is_trusting(self) -> bool:
        """Whether the customer's lines are those of somebody who trusts."""
        return self.trust >= _TRUSTING


def band_of(heat: int) -> str:
    """``calm``, ``warm`` or ``hot``."""
    return "hot" if heat >= _HOT else "warm" if heat == _WARM else "calm"


def start(scenario: Scenario) -> State:
    """Before the first reply."""
    return State(Beat.OPENING, scenario.start.heat, float(scenario.start.trust))
