"""How a reply changes the mood: slowly for the better, at once for the worse."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.practice.move import GOOD, GRAVE, HARSH, SLIPS, Effect, Move
from bot.practice.scenario import Scenario, Style
from bot.practice.state import Heard, State

__all__ = ["Mood", "is_hurting", "mood_after", "new_points"]

_HOTTEST = 4
_CLUMSY_HEAT = 2, 3  # clumsiness alone makes nobody furious: at most a step above how they came
_CLUMSY_TRUST = 1.0  # … and takes nobody's last trust
_HARSH_HEAT = 3  # what is harsh leaves anybody sore
_HARSH_TRUST = 0.5
_MOST_TRUST_A_TURN = 2.0
_MOST_TRUST = 4.0
_SORE = 2  # from this heat on, words without progress cool no further
_BROKEN_PROMISE = -2.0
_PLANNED, _BROUGHT = 2, 3
_PAYS = (1.0, 0.5, 0.0)  # the same trick again
_HONEST_PAYS = (1.0, 0.0, -1.0)
_QUIET = 2  # empty replies in a row that heat an angry customer
_WORK = frozenset((Move.ANSWER, Move.PLAN, Move.OWN))


@dataclass(frozen=True, slots=True)
class Mood:
    """Heat, trust and progress after a reply."""

    heat: int
    trust: float
    progress: int
    quiet: int


def mood_after(scenario: Scenario, state: State, heard: Heard, *, is_called_in: bool) -> Mood:
    """The mood after ``heard``; ``is_called_in`` when a broken promise comes to light now."""
    new = new_points(scenario, state, heard)
    progress = _progress(scenario, state, heard, new)
    is_grave = is_hurting(scenario, state, heard)
    quiet = 0 if heard.moves or new else state.quiet + 1
    effects = [scenario.points[name].effect.effect() for name in new]
    return Mood(
        heat=_heat(scenario, state, heard, effects, progress, quiet, is_grave=is_grave),
        trust=_trust(scenario, state, heard, effects, is_called_in),
        progress=progress,
        quiet=quiet,
    )


def is_hurting(scenario: Scenario, state: State, heard: Heard) -> bool:
    """Whether the reply does harm, and is not merely clumsy."""
    if _is_grave(scenario, heard):
        return True
    harsh = sum(move in HARSH for move in (*state.made, *heard.moves))
    return harsh > 1 and not HARSH.isdisjoint(heard.moves)


def _is_grave(scenario: Scenario, heard: Heard) -> bool:
    return any(move in GRAVE or scenario.is_grave(move) for move in heard.moves)


def new_points(scenario: Scenario, state: State, heard: Heard) -> frozenset[str]:
    """The points that ``heard`` meets for the first time."""
    return (heard.points - state.met) & scenario.open_points(state.twisted)


def _progress(scenario: Scenario, state: State, heard: Heard, new: frozenset[str]) -> int:
    required = scenario.required_points(state.twisted)
    met = (state.met | new) & required
    if met == required:
        return _BROUGHT - (Move.CLOSED_EARLY in heard.moves and bool(new))
    steps = state.progress
    if Move.ANSWER in heard.moves:
        steps += 1
    if Move.ASK in heard.moves and Move.ASK not in state.made:
        steps += 1
    if Move.CLOSED_EARLY in heard.moves:
        steps -= 1
    if Move.PLAN in heard.moves or len(met) * 2 >= len(required):
        steps = max(steps, _PLANNED)
    return max(min(steps, _PLANNED), min(len(met), 1))


def _heat(
    scenario: Scenario,
    state: State,
    heard: Heard,
    points: Sequence[Effect],
    progress: int,
    quiet: int,
    *,
    is_grave: bool,
) -> int:
    up = _heating(scenario, state, heard) + sum(max(0, effect.heat) for effect in points)
    if quiet >= _QUIET and state.heat >= _HARSH_HEAT:
        return min(_HOTTEST, state.heat + 1)
    if up:
        most = _HOTTEST if is_grave else max(_hottest(scenario, heard), state.heat)
        return min(state.heat + min(up, 2), most)
    if is_grave or not (_cooling(scenario, state, heard) or any(e.heat < 0 for e in points)):
        return state.heat
    floor = 0 if progress else min(_SORE, state.heat)
    return max(state.heat - 1, floor)


def _hottest(scenario: Scenario, heard: Heard) -> int:
    """How hot a reply that is not grave can make them."""
    if not HARSH.isdisjoint(heard.moves):
        return _HARSH_HEAT
    least, most = _CLUMSY_HEAT
    return min(max(scenario.start.heat + 1, least), most)


def _heating(scenario: Scenario, state: State, heard: Heard) -> int:
    moves = heard.moves
    silent = set()
    if not (state.heat >= _SORE or scenario.has(Style.TERSE)):
        silent.add(Move.TOO_WARM)
    if state.turn == 0 or not moves.isdisjoint((Move.ANSWER, Move.PLAN)):
        silent.add(Move.VAGUE)
    if Move.ANSWER in moves:
        silent.add(Move.ONLY_SORRY)
    up = sum(max(0, scenario.effect(move).heat) for move in moves if move not in silent)
    softened = (Move.REASON, Move.CHOICE, Move.POLICY_WALL)  # a wall was counted already
    is_bare_no = Move.NO in moves and moves.isdisjoint(softened)
    return up + (is_bare_no and not heard.points)


def _cooling(scenario: Scenario, state: State, heard: Heard) -> bool:
    """Whether anything in the reply cools; how much of it there is makes no difference."""
    moves = heard.moves
    reasons = {
        Move.ACKNOWLEDGE: not moves.isdisjoint(_WORK),
        Move.PLAN: state.heat >= _SORE,
        Move.OWN: scenario.our_fault,
        Move.STAY: scenario.has(Style.ANXIOUS),
    }
    return any(
        reasons.get(move, scenario.effect(move).heat < 0) and _pays(state, move) > 0
        for move in moves
        if move in GOOD
    )


def _trust(
    scenario: Scenario,
    state: State,
    heard: Heard,
    points: Iterable[Effect],
    is_called_in: bool,  # noqa: FBT001 - private
) -> float:
    change = sum(effect.trust for effect in points)
    change += sum(_worth(scenario, state, move) for move in heard.moves)
    if is_called_in:
        change += _BROKEN_PROMISE
    change = max(-_MOST_TRUST_A_TURN, min(_MOST_TRUST_A_TURN, change))
    hurt = [m for m in heard.moves if m in GRAVE or (scenario.is_grave(m) and m in state.made)]
    is_last_straw = bool(hurt) and state.turn > 0  # nobody leaves after one line
    clumsy = _CLUMSY_TRUST if HARSH.isdisjoint(heard.moves) else _HARSH_TRUST
    least = 0.0 if is_last_straw else min(clumsy, state.trust)
    return max(least, min(_MOST_TRUST, state.trust + round(change * 2) / 2))


def _worth(scenario: Scenario, state: State, move: Move) -> float:
    trust = scenario.effect(move).trust
    return trust if move in SLIPS and trust < 0 else trust * _pays(state, move)


def _pays(state: State, move: Move) -> float:
    """How much of its effect ``move`` has, the second and the third time."""
    scale = _HONEST_PAYS if move is Move.HONEST else _PAYS
    return scale[min(state.made.count(move), len(scale) - 1)]
