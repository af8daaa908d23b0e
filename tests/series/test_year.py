"""A year on a virtual clock, with restarts and a clock that is two hours off now and then."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.faults.year import START_2011, START_2026, database, live


@pytest.mark.parametrize("start", [START_2011, START_2026])
async def test_every_room_has_one_post_a_local_week_in_order(
    tmp_path: Path, start: datetime
) -> None:
    assert await live(database(tmp_path), rooms=24, start=start, seed=start.year) == []
