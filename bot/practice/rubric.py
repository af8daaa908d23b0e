"""Five words for a reply: how it reads, hears, earns trust, moves on, and how clear it is.

Each is 0 (missing or harmful) to 3 (strong) inside, and a word to people: never a mark.
"""

from collections.abc import Set
from dataclasses import dataclass

from bot.practice.move import Move
from bot.practice.scenario import Scenario, Style, Weights
from bot.practice.state import Heard, State

__all__ = ["ASPECTS", "WORDS", "Rubric", "rubric_of", "weight_of"]

ASPECTS = ("read", "hear", "trust", "move", "clear")
WORDS = {
    "read": ("off", "neutral", "fits", "fits well"),
    "hear": ("missing", "generic", "specific", "specific, and asks on"),
    "trust": ("shaky", "unsaid", "honest", "honest, with a date"),
    "move": ("stuck", "a start", "a clear step", "a step and a way"),
    "clear": ("hard to follow", "loose", "plain", "answer first"),
}
"""What each of the four levels is called, for each of the five."""

_MISFITS = frozenset((Move.TOO_WARM, Move.TALKED_DOWN, Move.CHEERED, Move.SOLD, Move.ASKED_AGAIN,
                      Move.SNARK))  # fmt: skip
_DEAF = frozenset((Move.DISMISSED, Move.BLAMED_THEM, Move.SNARK))
_SHAKY = frozenset((Move.BLAMED_COLLEAGUE, Move.PROMISED, Move.ASKED_SECRET, Move.BLAMED_THEM))
_EVASIVE = frozenset((Move.EVADED, Move.POLICY_WALL, Move.MUSHY))
_CALM = 1


@dataclass(frozen=True, slots=True)
class Rubric:
    """The five, 0 to 3 each; ``hear`` is None where the customer wants none of it."""

    read: int
    hear: int | None
    trust: int
    move: int
    clear: int

    def level(self, aspect: str) -> int | None:
        """The level of one of `ASPECTS`."""
        found: int | None = getattr(self, aspect)
        return found


def weight_of(weights: Weights, aspect: str) -> int:
    """How much ``aspect`` matters in a scenario."""
    found: int = getattr(weights, aspect)
    return found


def rubric_of(scenario: Scenario, before: State, heard: Heard, new: Set[str], words: int) -> Rubric:
    """The five for a reply of ``words`` words that met the points ``new``."""
    moves = heard.moves
    is_calm = before.heat <= _CALM  # then it is welcome, and nobody's to demand
    is_unheard = is_calm and (scenario.has(Style.TERSE) or not _hear(moves))
    return Rubric(
        read=_read(moves),
        hear=None if is_unheard or not scenario.weights.hear else _hear(moves),
        trust=_trust(moves),
        move=_move(moves, new),
        clear=_clear(moves, new, is_long=words > scenario.longest),
    )


def _read(moves: Set[Move]) -> int:
    if not _MISFITS.isdisjoint(moves):
        return 0
    if Move.FIT not in moves:
        return 1
    return 3 if moves & {Move.ACKNOWLEDGE, Move.ANSWER, Move.CARE} else 2


def _hear(moves: Set[Move]) -> int:
    if not _DEAF.isdisjoint(moves):
        return 0
    if moves & {Move.ACKNOWLEDGE, Move.CARE}:
        return 3 if Move.ASK in moves else 2
    return 1 if moves & {Move.TOO_WARM, Move.ONLY_SORRY, Move.OWN} else 0


def _trust(moves: Set[Move]) -> int:
    if not _SHAKY.isdisjoint(moves):
        return 0
    if not _EVASIVE.isdisjoint(moves):
        return 1
    if moves & {Move.HONEST, Move.OWN}:
        return 3 if Move.PLAN in moves else 2
    return 2 if moves & {Move.PLAN, Move.NO, Move.BOUNDARY} else 1


def _move(moves: Set[Move], new: Set[str]) -> int:
    if new or Move.PLAN in moves:
        return 3 if moves & {Move.CHOICE, Move.REASON, Move.CHECK} else 2
    return 1 if moves & {Move.ANSWER, Move.ASK, Move.CHOICE} else 0


def _clear(moves: Set[Move], new: Set[str], *, is_long: bool) -> int:
    if Move.DUMPED in moves:
        return 0
    if is_long or moves & {Move.MUSHY, Move.VAGUE}:
        return 1
    return 3 if new and Move.FIT in moves else 2
