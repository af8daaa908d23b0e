"""What trainees of three kinds write in a drill, and how good an end is."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from bot.check import check
from bot.content.drills import OWN_DRILLS, load_drills
from bot.content.tree import read_tree
from bot.practice import Drill, Nudge, Scenario, respond

KINDS = ("skilled", "mediocre", "harmful")
FOLDER = Path(__file__).with_name("sequences")
SCENARIOS: Mapping[str, Scenario] = {s.id: s for s in load_drills([OWN_DRILLS])}
_ORDER = ("warm", "solved", "handed_over", "clean_no", "boundary")

Worth = tuple[int, int, float, float]


def sequences(scenario: str) -> Mapping[str, Sequence[Sequence[str]]]:
    data = read_tree(FOLDER / f"{scenario}.yaml").data
    assert isinstance(data, dict)
    assert set(data) == set(KINDS)
    return data


def played(scenario: Scenario, replies: Sequence[str], seed: int = 0) -> Drill:
    drill = Drill(scenario, seed)
    for text in replies:
        if drill.state.is_over:
            break
        answer = respond(drill, text, check)
        if not isinstance(answer, Nudge):
            drill, _ = answer
    return drill


def worth(drill: Drill) -> Worth:
    """How good an end is: by the ending first, then by progress, heat and trust."""
    state = drill.state
    rank = {ending: len(_ORDER) - n for n, ending in enumerate(_ORDER)} | {"gave_up": -1}
    best = {e: 10 - n for n, e in enumerate(drill.scenario.best)}
    ending = drill.ending or ""
    return (best.get(ending, rank.get(ending, 0)), state.progress - state.heat, state.trust, 0.0)


def every_sequence(kind: str) -> list[object]:
    """The sequences of one kind, as parameters of a test."""
    return [
        pytest.param(SCENARIOS[name], replies, id=f"{name}-{number}")
        for name in SCENARIOS
        for number, replies in enumerate(sequences(name)[kind])
    ]
