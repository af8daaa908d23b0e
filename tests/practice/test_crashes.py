"""Killed at any step, delivered again, at the same moment: nothing is scored twice or lost."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.practice.crashing import DrillMachine


def test_nothing_is_scored_twice_or_lost_whenever_the_bot_is_killed() -> None:
    run_state_machine_as_test(
        DrillMachine,
        settings=settings(
            max_examples=12,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
