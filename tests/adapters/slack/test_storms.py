"""A few of each storm; `make faults` runs a thousand."""

import pytest

from tests.adapters.slack.storms import STORMS, storm

RUNS = 40


@pytest.mark.parametrize("kind", STORMS)
async def test_each_thing_has_one_effect_whatever_happens_on_its_way(
    kind: str, postgres_url: str
) -> None:
    found = await storm(kind, RUNS, postgres_url)
    assert len(found) == RUNS
    *_, most = STORMS[kind]
    assert set(found.values()) <= set(range(1, most + 1))
