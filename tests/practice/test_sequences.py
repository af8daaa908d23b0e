"""Skilled replies end better than mediocre ones, and those better than harmful ones."""

from collections.abc import Sequence
from itertools import product

import pytest

from bot.practice import Scenario
from tests.practice.sequences import KINDS, SCENARIOS, every_sequence, played, sequences, worth


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=lambda s: s.id)
@pytest.mark.parametrize(("better", "worse"), [("skilled", "mediocre"), ("mediocre", "harmful")])
def test_better_replies_end_better(scenario: Scenario, better: str, worse: str) -> None:
    ends = {
        kind: [worth(played(scenario, replies)) for replies in sequences(scenario.id)[kind]]
        for kind in KINDS
    }
    for one, other in product(ends[better], ends[worse]):
        assert one > other


@pytest.mark.parametrize(("scenario", "replies"), every_sequence("skilled"))
def test_skill_never_drives_them_away(scenario: Scenario, replies: Sequence[str]) -> None:
    for seed in range(3):
        assert played(scenario, replies, seed).ending in scenario.best


@pytest.mark.parametrize(("scenario", "replies"), every_sequence("harmful"))
def test_harm_never_ends_well(scenario: Scenario, replies: Sequence[str]) -> None:
    assert played(scenario, replies).ending not in scenario.best


@pytest.mark.parametrize(("scenario", "replies"), every_sequence("mediocre"))
def test_a_mediocre_talk_is_not_the_best_one(scenario: Scenario, replies: Sequence[str]) -> None:
    assert played(scenario, replies).ending is not scenario.best[0]
