"""Random walks through a scenario: what can be reached, and what never is.

A walk plays trainees of every kind, from skilled to harmful, by their moves alone; no text is
read. The same number gives the same walk.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from bot.practice.machine import Step, step
from bot.practice.move import GOOD, SLIPS, Move
from bot.practice.scenario import Ending, Scenario
from bot.practice.state import Heard, State, start
from bot.practice.voice import Place

__all__ = ["Reached", "reached", "walk"]

_HARSH = (Move.SNARK, Move.BLAMED_COLLEAGUE, Move.BLAMED_THEM, Move.DISMISSED)
_QUOTE = "your own words"
_GOOD_SHARE = 0.8
_ASKED_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of trainee: how likely each reply has good moves, slips, harm, and new points."""

    good: float
    slip: float
    harm: float
    point: float
    single: float = 0.1


_KINDS = (
    _Kind(good=0.35, slip=0.0, harm=0.0, point=0.5),
    _Kind(good=0.2, slip=0.03, harm=0.0, point=0.3),
    _Kind(good=0.1, slip=0.06, harm=0.02, point=0.2),
    _Kind(good=0.05, slip=0.12, harm=0.05, point=0.08),
    _Kind(good=0.02, slip=0.1, harm=0.3, point=0.0),
    _Kind(good=0.0, slip=0.04, harm=0.0, point=0.02),
    _Kind(good=0.1, slip=0.0, harm=0.0, point=0.2, single=0.8),
    _Kind(good=0.1, slip=0.05, harm=0.0, point=0.2, single=0.5),
)


@dataclass(slots=True)
class Reached:
    """What some walks came by. ``longest`` is the most replies that any of them had."""

    lines: set[Place] = field(default_factory=set)
    endings: set[Ending] = field(default_factory=set)
    speechless: int = 0
    longest: int = 0


def reached(scenario: Scenario, walks: int) -> Reached:
    """What the walks from number 0 up to ``walks`` come by."""
    found = Reached()
    for number in range(walks):
        last: State | None = None
        for taken in walk(scenario, number):
            found.lines.update(taken.customer.places)
            found.speechless += not taken.customer.places
            last = taken.state
        if last and last.ending:
            found.endings.add(last.ending)
            found.longest = max(found.longest, last.turn)
    return found


def walk(scenario: Scenario, number: int) -> Iterator[Step]:
    """The steps of the walk with that number, to its end."""
    chance = Random(number)  # noqa: S311 - no secret hangs on it
    kind = _KINDS[number % len(_KINDS)]
    state = start(scenario)
    while not state.is_over:
        if chance.random() < 0.1:
            kind = chance.choice(_KINDS)
        taken = step(scenario, state, _reply(scenario, state, kind, chance), number)
        yield taken
        state = taken.state


def _reply(scenario: Scenario, state: State, kind: _Kind, chance: Random) -> Heard:
    moves = {move for move in GOOD if chance.random() < kind.good}
    moves |= {move for move in SLIPS if move not in _HARSH and chance.random() < kind.slip}
    moves |= {move for move in _HARSH if chance.random() < kind.harm}
    open_points = sorted(scenario.open_points(state.twisted) - state.met)
    points = {point for point in open_points if chance.random() < kind.point}
    if chance.random() < kind.single:  # a reply that does one thing alone
        moves = {chance.choice(GOOD if chance.random() < _GOOD_SHARE else SLIPS)}
        points = set()
    quotes = tuple((move, _QUOTE) for move in moves)
    asked = {name for name in scenario.answers if chance.random() < _ASKED_SHARE}
    return Heard(frozenset(moves), frozenset(points), quotes, frozenset(asked))
