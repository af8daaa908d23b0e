"""When a drill ends, and how."""

from dataclasses import dataclass

from bot.practice.mood import is_hurting
from bot.practice.move import GOOD, Move
from bot.practice.scenario import Ending, Finish, Scenario
from bot.practice.state import Beat, Heard, State

__all__ = ["GOOD_ENDINGS", "as_it_stands", "ending_of", "is_brought"]


@dataclass(frozen=True, slots=True)
class _Needs:
    """What an ending needs, unless the scenario says otherwise."""

    progress: int = 0
    moves: tuple[Move, ...] = ()
    heat_at_most: int = 4
    trust_at_least: float = 0.0


_USUAL = {
    Ending.WARM: _Needs(3, (Move.CHECK,), 1, 3.0),
    Ending.SOLVED: _Needs(3, (), 3, 1.0),
    Ending.HANDED_OVER: _Needs(2, (Move.PLAN,), 3, 1.0),
    Ending.CLEAN_NO: _Needs(2, (Move.REASON, Move.CHOICE), 3, 2.0),
    Ending.BOUNDARY: _Needs(0, (Move.BOUNDARY, Move.BOUNDARY), 4, 0.0),
}
GOOD_ENDINGS = tuple(_USUAL)
"""Those that a trainee can bring about, the best first where the scenario does not say."""

_BROUGHT = 3
_FORBEARANCE = 2  # furious turns more that they give somebody who is only clumsy


def ending_of(
    scenario: Scenario, before: State, state: State, heard: Heard, *, is_more_to_come: bool = False
) -> Ending | None:
    """How the drill ends at ``state``, which the reply ``heard`` led to; None when it goes on.

    ``is_more_to_come`` says that the customer has something to say first: a twist, or an answer.
    """
    if _gives_up(scenario, before, state, heard):
        return Ending.GAVE_UP
    was_closing = before.beat is Beat.CLOSING  # the customer had been waiting for the last word
    is_last = state.turn >= scenario.turns
    best = _best(scenario, state)
    is_more_to_come |= state.twisted < len(scenario.twists)
    if (
        best
        and (is_last or not is_more_to_come)
        and (best is scenario.best[0] or was_closing or is_last)
    ):
        return best
    return Ending.RAN_OUT if is_last else None


def as_it_stands(scenario: Scenario, state: State) -> Ending | None:
    """How a drill has ended when nobody writes any more: well, where only the last word lacked."""
    return state.ending or (_best(scenario, state) if state.beat is Beat.CLOSING else None)


def is_brought(scenario: Scenario, state: State) -> bool:
    """Whether all is there for a good ending, so that the last word is the trainee's."""
    return state.progress == _BROUGHT and _best(scenario, state) is not None


def _gives_up(scenario: Scenario, before: State, state: State, heard: Heard) -> bool:
    is_grave = is_hurting(scenario, before, heard)
    is_bare = not any(move in GOOD for move in heard.moves) and not heard.points
    if state.trust <= 0:
        return True
    patience = scenario.patience if is_grave else scenario.patience + _FORBEARANCE
    return state.boiling >= patience and (is_grave or is_bare)


def _best(scenario: Scenario, state: State) -> Ending | None:
    return next((ending for ending in scenario.best if _holds(scenario, state, ending)), None)


def _holds(scenario: Scenario, state: State, ending: Ending) -> bool:
    usual, own = _USUAL[ending], scenario.endings[ending]
    return (
        state.progress >= usual.progress
        and state.heat <= _or(own.heat_at_most, usual.heat_at_most)
        and state.trust >= _or(own.trust_at_least, usual.trust_at_least)
        and state.met.issuperset(own.points or ())
        and _made(state, own, usual)
    )


def _made(state: State, own: Finish, usual: _Needs) -> bool:
    needed = usual.moves if own.moves is None else own.moves
    return all(state.made.count(move) >= needed.count(move) for move in needed)


def _or(own: float | None, usual: float) -> float:
    return usual if own is None else own
