"""What is said when a drill is over: short, about lines and never about the person."""

from dataclasses import dataclass
from itertools import pairwise

from bot.practice.drill import Drill
from bot.practice.feedback import FACES, better_line
from bot.practice.move import SLIPS
from bot.practice.scenario import Better
from bot.practice.state import State, start

__all__ = ["Debrief", "debrief_of", "mood_line"]


@dataclass(frozen=True, slots=True)
class Debrief:
    """A drill, looked back at. ``turning_point`` is the reply (from 1) that changed most.

    ``wrote`` is what the trainee wrote there, ``stronger`` a stronger version of it. A drill that
    was left before any reply has no turning point: 0, and nothing to quote.
    """

    mood: str
    told: str
    turning_point: int
    wrote: str
    stronger: Better
    kept: str
    kept_because: str
    underneath: str
    carry_on: str
    tip: str
    is_good_turn: bool


def debrief_of(drill: Drill) -> Debrief:
    """Look back at ``drill``, whether it ended or was left."""
    own = drill.scenario.debrief
    turn, gain = _turning_point(drill)
    weak, stronger = better_line(drill, turn) if turn else ("", None)
    kept, because = _kept(drill)
    ending = drill.ending
    return Debrief(
        mood=mood_line(drill),
        told=drill.scenario.endings[ending].told if ending else _LEFT,
        turning_point=turn,
        wrote=weak or (_shortened(drill.replies[turn - 1].text) if turn else ""),
        stronger=stronger or _for_what_is_missing(drill),
        kept=kept,
        kept_because=because,
        underneath=own.underneath,
        carry_on=own.carry_on,
        tip=_tip(drill, turn),
        is_good_turn=gain >= 0,
    )


_LEFT = "You stopped before the end; this is what there was so far."
_LONGEST = 140  # characters of a reply that are quoted


def mood_line(drill: Drill) -> str:
    """How hot the customer was, from the first line to the last: ``😠 3 → 3 → 2 🙂``."""
    heats = [drill.scenario.start.heat, *(step.state.heat for step in drill.steps)]
    return f"{FACES[heats[0]]} {' → '.join(map(str, heats))} {FACES[heats[-1]]}"


def _turning_point(drill: Drill) -> tuple[int, float]:
    """The reply that did most harm; where none did any, the one that did most good."""
    if not drill.steps:
        return 0, 0.0
    states = [start(drill.scenario), *(step.state for step in drill.steps)]
    gains = [_worth(after) - _worth(before) for before, after in pairwise(states)]
    lowest = min(gains)
    gain = lowest if lowest < 0 else max(gains)
    return gains.index(gain) + 1, gain


def _worth(state: State) -> float:
    return state.trust + state.progress - state.heat


def _kept(drill: Drill) -> tuple[str, str]:
    """The best line: of the reply that did most good, the one a rule praises, else its first."""
    states = [start(drill.scenario), *(step.state for step in drill.steps)]
    ranked = sorted(
        range(len(drill.replies)),
        key=lambda n: (not drill.steps[n].new, _worth(states[n]) - _worth(states[n + 1])),
    )
    for number in ranked:
        reply = drill.replies[number]
        if not reply.heard.moves.isdisjoint(SLIPS):
            continue
        if reply.told.kept:
            return _shortened(reply.told.kept), reply.told.kept_because
        if drill.steps[number].new:
            return _shortened(reply.text), drill.scenario.debrief.kept_because
    return "", ""


def _for_what_is_missing(drill: Drill) -> Better:
    """A stronger line about the first point that was not met, else the usual one."""
    own = drill.scenario.debrief
    missing = (name for name in drill.scenario.points if name not in drill.state.met)
    return next((own.better[name] for name in missing if name in own.better), own.usual)


def _tip(drill: Drill, turn: int) -> str:
    found = drill.replies[turn - 1].told.tip if turn else ""
    return found if found in drill.scenario.tips else drill.scenario.tips[0]


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
