"""What is searched every few seconds is found by an index, however many rooms there are."""

import re
from datetime import timedelta
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Connection

from bot.delivery.outbox import Outbox
from bot.series.planner import SeriesPlanner
from bot.series.runner import SeriesRunner
from bot.store.engine import Store
from bot.store.outbox import OutboxTable
from bot.store.schedules import Schedules
from tests.faults.scripted_chat import ScriptedChat
from tests.series.conftest import NINE, schedule, series_of
from tests.store.many import multiply


class Searches:
    """Collects how the database goes about each search."""

    def __init__(self, store: Store) -> None:
        self._seen: list[tuple[str, object]] = []
        self._store = store
        event.listen(store._engine.sync_engine, "before_cursor_execute", self._see)

    def _see(self, _: Connection, __: object, line: str, given: object, *___: object) -> None:
        if line.lstrip().startswith("SELECT"):
            self._seen.append((line, given))

    async def ways(self) -> list[str]:
        """The plan of each search since the last time, in the database's words."""
        seen, self._seen = self._seen, []
        found = []
        async with self._store.read() as connection:
            explain = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
            for line, given in seen:
                rows = await connection.exec_driver_sql(explain + line, given)  # type: ignore[arg-type]
                found.append("\n".join(str(row[-1]) for row in rows))
        return found


def reads_all(way: str) -> bool:
    """Whether a search goes through every row of one of our tables."""
    sequential = r"Seq Scan on (schedules|due|tip_posts|deliveries)|SCAN (?!\w+ USING)"
    return re.search(sequential, way) is not None


async def test_what_is_due_among_ten_thousand_is_found_by_indexes(
    store: Store, tmp_path: Path
) -> None:
    now = NINE
    chat = ScriptedChat(tmp_path / "posts", lambda: now)
    schedules, series = Schedules(store), {"short": series_of(3)}
    outbox = Outbox(OutboxTable(store), [chat], lambda: now)
    runner = SeriesRunner(series, SeriesPlanner(series), schedules, outbox, lambda: now)
    await schedules.put(schedule(), NINE)
    await runner.tick()
    await multiply(store, 10_000)
    now = NINE + timedelta(days=1)
    await schedules.put(schedule(), now)
    searches = Searches(store)
    await runner.tick()
    due, had, *others = await searches.ways()
    assert "ix_due_at" in due
    assert "ix_deliveries_next_try" in "".join(others)
    for way in (due, had, *others):
        assert not reads_all(way), way
