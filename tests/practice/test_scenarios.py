"""Every scenario that comes with Rapport is whole, and random walks come by all of it."""

import json
from pathlib import Path

import pytest

from bot.content.drills import OWN_DRILLS, load_drill, schema
from bot.practice import Scenario
from bot.practice.linter import faults, lines_of
from bot.practice.walks import reached
from tests.practice.sequences import SCENARIOS

FILES = sorted(OWN_DRILLS.glob("*.yaml"))
FIRST_LINE = "# yaml-language-server: $schema=schema.json\n"
WALKS = 300


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_named_by_its_number_and_begins_with_its_schema(path: Path) -> None:
    assert path.stem.startswith(load_drill(path).id.removeprefix("d") + "-")
    assert path.read_text(encoding="utf-8").startswith(FIRST_LINE)


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=lambda s: s.id)
def test_the_linter_has_nothing_to_say(scenario: Scenario) -> None:
    assert list(faults(scenario)) == []


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=lambda s: s.id)
def test_no_walk_ends_in_silence_or_takes_too_long(scenario: Scenario) -> None:
    found = reached(scenario, WALKS)
    assert found.speechless == 0
    assert found.longest <= scenario.turns
    assert found.endings <= {*scenario.best, "gave_up", "ran_out"}


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=lambda s: s.id)
def test_there_is_enough_to_say(scenario: Scenario) -> None:
    assert len(lines_of(scenario)) >= 25


def test_the_schema_that_editors_use_is_the_models() -> None:
    published = (OWN_DRILLS / "schema.json").read_text(encoding="utf-8")
    assert json.loads(published) == json.loads(schema()), "make docs writes it again"


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=lambda scenario: scenario.id)
def test_a_note_promises_nothing_that_privacy_does_not_keep(scenario: Scenario) -> None:
    """Replies are kept for a while: see `bot.commands.keepers`."""
    told = " ".join((scenario.note or "", scenario.cool_down or "")).lower()
    assert not any(word in told for word in ("kept", "stored", "nobody sees", "recorded"))
