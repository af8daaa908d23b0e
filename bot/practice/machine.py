"""One step of a drill. Pure: the same scenario, state, reply and seed give the same answer."""

from dataclasses import dataclass, replace

from bot.practice.endings import ending_of, is_brought
from bot.practice.mood import mood_after, new_points
from bot.practice.move import GOOD, Move
from bot.practice.scenario import Scenario, Twist
from bot.practice.state import NEXT, Happened, Heard, State
from bot.practice.voice import Moment, Utterance, is_asked, utterance

__all__ = ["Step", "step"]

_HOTTEST = 4
_PLANNED = 2


@dataclass(frozen=True, slots=True)
class Step:
    """What a reply led to: the new state, the customer's words, a word aside for the trainee.

    ``new`` are the points that the reply met.
    """

    state: State
    customer: Utterance
    new: frozenset[str]
    aside: str = ""


def step(scenario: Scenario, state: State, heard: Heard, seed: int) -> Step:
    """Let the reply ``heard`` happen at ``state``. Raises ValueError when the drill is over."""
    if state.is_over:
        raise ValueError("this drill is over")
    turn = state.turn + 1
    is_called_in = turn in state.debts
    mood = mood_after(scenario, state, heard, is_called_in=is_called_in)
    new = new_points(scenario, state, heard)
    after = replace(
        state,
        turn=turn,
        heat=mood.heat,
        trust=mood.trust,
        progress=mood.progress,
        quiet=mood.quiet,
        met=state.met | new,
        made=(*state.made, *sorted(heard.moves)),
        debts=_debts(scenario, state, heard, turn),
        boiling=state.boiling + 1 if mood.heat == _HOTTEST else 0,
    )
    after, twist = _twisted(scenario, after)
    after = _next(scenario, state, after, heard, new)
    moment = Moment(scenario, seed, state, after, heard, new, is_called_in, twist)
    customer = utterance(moment)
    after = replace(after, used=state.used.union(customer.places))
    return Step(after, customer, new, (twist.aside or "") if twist else "")


def _debts(scenario: Scenario, state: State, heard: Heard, turn: int) -> tuple[int, ...]:
    if Move.PROMISED not in heard.moves:
        return state.debts
    return (*state.debts, turn + scenario.promise_turns)


def _twisted(scenario: Scenario, state: State) -> tuple[State, Twist | None]:
    """The state with the next twist, when it is due: at its turn, or when all else is done."""
    if state.twisted == len(scenario.twists):
        return state, None
    twist = scenario.twists[state.twisted]
    is_early = state.turn + 1 < scenario.turns and is_brought(scenario, state)
    if state.turn >= scenario.turns or not (state.turn + 1 >= twist.turn or is_early):
        return state, None
    effect = twist.effect.effect()
    heat = max(0, min(_HOTTEST, state.heat + effect.heat))
    trust = max(0.5, min(4.0, state.trust + effect.trust))
    twisted = state.twisted + 1
    is_all_met = state.met >= scenario.required_points(twisted)
    progress = state.progress if is_all_met else min(state.progress, _PLANNED)
    return replace(state, heat=heat, trust=trust, progress=progress, twisted=twisted), twist


def _next(
    scenario: Scenario, before: State, after: State, heard: Heard, new: frozenset[str]
) -> State:
    is_new = after.twisted > before.twisted or is_asked(scenario, before, heard, new)
    ending = ending_of(scenario, before, after, heard, is_more_to_come=is_new)
    if ending:
        happened = Happened.ENDED
    elif is_brought(scenario, after) and after.twisted == before.twisted:
        happened = Happened.BROUGHT
    elif new or any(move in GOOD for move in heard.moves):
        happened = Happened.MOVED
    else:
        happened = Happened.STUCK
    return replace(after, beat=NEXT[before.beat, happened], ending=ending)
