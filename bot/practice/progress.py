"""How a person's drills went over time, and which one fits next. Pure: the time is given.

What is kept of a finished drill holds nobody's words: levels, heats, and the ending.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.practice.drill import Drill
from bot.practice.move import Move
from bot.practice.rubric import ASPECTS, weight_of
from bot.practice.scenario import Scenario

__all__ = ["Past", "next_one", "past_of", "result_of", "way", "weakest"]

_OPT_IN = 4  # the level of drills that are never chosen for anybody
_RETURN = timedelta(days=14)
_RETURN_OF_QUESTIONS = timedelta(days=7)  # asking and reflecting fade soonest


@dataclass(frozen=True, slots=True)
class Past:
    """A drill that was played: when, how it ended (empty: it was left), and the levels it had.

    ``levels`` has, for each of `ASPECTS`, those of its replies; ``asks`` is how many asked a good
    question, ``reflects`` how many showed that they had read.
    """

    scenario: str
    at: datetime
    ending: str
    levels: Mapping[str, Sequence[int]]
    asks: int = 0
    reflects: int = 0


def result_of(drill: Drill) -> str:
    """What is kept of ``drill``, as JSON."""
    levels = {
        aspect: [n for r in drill.replies if (n := r.rubric.level(aspect)) is not None]
        for aspect in ASPECTS
    }
    moves = [reply.heard.moves for reply in drill.replies]
    return json.dumps(
        {
            "levels": levels,
            "asks": sum(Move.ASK in made for made in moves),
            "reflects": sum(Move.ACKNOWLEDGE in made for made in moves),
        }
    )


def past_of(scenario: str, at: datetime, ending: str, result: str) -> Past:
    """Read what `result_of` wrote."""
    facts = {"levels": {}, "asks": 0, "reflects": 0, **json.loads(result)}
    return Past(scenario, at, ending, facts["levels"], facts["asks"], facts["reflects"])


def weakest(pasts: Iterable[Past]) -> str | None:
    """The word of the rubric that was lowest in the last few drills; None before the first."""
    found = way(list(pasts)[-3:])
    means = {aspect: sum(points) / len(points) for aspect, points in found.items() if points}
    return min(means, key=lambda aspect: means[aspect]) if means else None


def way(pasts: Iterable[Past]) -> dict[str, list[float]]:
    """For each word of the rubric, its mean in each drill that had it, in order."""
    found: dict[str, list[float]] = {aspect: [] for aspect in ASPECTS}
    for past in pasts:
        for aspect, levels in past.levels.items():
            if levels:
                found[aspect].append(sum(levels) / len(levels))
    return found


def next_one(scenarios: Sequence[Scenario], pasts: Sequence[Past], now: datetime) -> Scenario:
    """The drill that fits next.

    First those that were never finished, up the ladder, the ones that train the weakest word
    first; then those whose time to come back has come; then the one that was longest ago.
    """
    open_to_all = [s for s in scenarios if s.level < _OPT_IN and not s.note] or scenarios
    finished = {past.scenario: past for past in pasts if past.ending}
    lowest = weakest(pasts)

    def trains(scenario: Scenario) -> int:
        return weight_of(scenario.weights, lowest) if lowest else 0

    if fresh := [s for s in open_to_all if s.id not in finished]:
        return min(fresh, key=lambda s: (s.level, -trains(s)))
    due = [s for s in open_to_all if now - finished[s.id].at >= _rest(finished[s.id])]
    return min(due or open_to_all, key=lambda s: (-trains(s) if due else 0, finished[s.id].at))


def _rest(past: Past) -> timedelta:
    return _RETURN if past.asks and past.reflects else _RETURN_OF_QUESTIONS
