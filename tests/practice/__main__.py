"""Long random walks through every scenario, for ``make walks``: what none of them comes by."""

import sys
from collections.abc import Iterator

from bot.practice import Scenario
from bot.practice.linter import complaints, lines_of
from tests.practice.sequences import SCENARIOS

WALKS = 100_000


def report(scenario: Scenario) -> Iterator[str]:
    wrong = complaints(scenario, WALKS)
    lines = len(lines_of(scenario))
    yield f"{scenario.id}: {WALKS:,} walks over {lines} lines, {len(wrong)} complaints"
    for place, advice in wrong:
        yield f"  {'.'.join(map(str, place))}: {advice}"


found = [line for scenario in SCENARIOS.values() for line in report(scenario)]
sys.stdout.write("\n".join(found) + "\n")
sys.exit(len(found) > len(SCENARIOS))
