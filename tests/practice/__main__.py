"""The long runs of ``make drills``: walks through every scenario, and crashes in every step."""

import sys
from collections.abc import Iterator

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from bot.practice import Scenario
from bot.practice.linter import complaints, lines_of
from tests.practice.crashing import DrillMachine
from tests.practice.sequences import SCENARIOS

WALKS = 100_000
RUNS, STEPS = 2_000, 50


def report(scenario: Scenario) -> Iterator[str]:
    wrong = complaints(scenario, WALKS)
    lines = len(lines_of(scenario))
    yield f"{scenario.id}: {WALKS:,} walks over {lines} lines, {len(wrong)} complaints"
    for place, advice in wrong:
        yield f"  {'.'.join(map(str, place))}: {advice}"


def crash() -> None:
    run_state_machine_as_test(
        DrillMachine,
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


if "crashes" in sys.argv or len(sys.argv) == 1:
    crash()
    sys.stdout.write(f"{RUNS:,} runs of {STEPS} steps: nothing scored twice, nothing lost\n")
if "walks" in sys.argv or len(sys.argv) == 1:
    found = [line for scenario in SCENARIOS.values() for line in report(scenario)]
    sys.stdout.write("\n".join(found) + "\n")
    sys.exit(len(found) > len(SCENARIOS))
