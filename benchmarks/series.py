"""How the weekly series keeps up with many rooms: ``python -m benchmarks.series``.

A tick plans a tip for each of 1,000 rooms that are due, writes it down, posts it into a chat that
keeps nothing, and writes that down too. Beside it, APScheduler calls a function that does nothing
as often. Both keep their rows in SQLite files, and have their turns in one run.
"""

import asyncio
import logging
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, timedelta
from pathlib import Path

import structlog
from apscheduler import version
from apscheduler.executors.debug import DebugExecutor
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import update

from bot.chat.events import Place
from bot.chat.messages import Message
from bot.chat.ports import Posted
from bot.delivery.outbox import Outbox
from bot.series.planner import SeriesPlanner
from bot.series.runner import SeriesRunner
from bot.store.engine import Store
from bot.store.outbox import OutboxTable
from bot.store.schedules import Schedules
from bot.store.tables import due
from tests.conftest import new_database
from tests.faults.scripted_chat import ScriptedChat
from tests.series.conftest import NINE, schedule, series_of
from tests.store.many import multiply
from tests.store.servers import postgres_server

ROUNDS = 9
DUE = 1_000
FEW, MANY = 10_000, 200_000
MUCH_LATER = NINE + timedelta(weeks=500)
WEEK = timedelta(weeks=1)


class Swallow(ScriptedChat):
    """Takes every post and keeps none."""

    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        return Posted(place, key)


class Ours:
    """A bot whose clock stands until it is asked to tick."""

    def __init__(self, store: Store, folder: str) -> None:
        self.now = NINE - WEEK
        clock = lambda: self.now  # noqa: E731
        series = {"short": series_of(52)}
        outbox = Outbox(OutboxTable(store), [Swallow(Path(folder) / "posts", clock)], clock)
        planner = SeriesPlanner(series)
        self._runner = SeriesRunner(series, planner, Schedules(store), outbox, clock)

    async def tick(self) -> None:
        """The next week's tips, for all that are due."""
        self.now += WEEK
        await self._runner.tick()

    async def idle(self) -> None:
        """A look round when nothing is due any more."""
        await self._runner.tick()


@asynccontextmanager
async def ours(url: str, folder: str, rooms: int) -> AsyncIterator[Ours]:
    """So many rooms, 1,000 of which are due at nine every Monday and the others much later."""
    async with Store.open(url) as store:
        await Schedules(store).put(schedule(), MUCH_LATER)
        await multiply(store, rooms)
        often = due.c.schedule.in_([f"s-{number}" for number in range(1, DUE + 1)])
        async with store.write() as connection:
            await connection.execute(update(due).where(often).values(at=NINE))
        yield Ours(store, folder)


class Theirs(BaseScheduler):
    """APScheduler with so many jobs, 1,000 of which are due every second; it runs when told to."""

    def __init__(self, folder: str, jobs: int) -> None:
        super().__init__(timezone=UTC, executors={"default": DebugExecutor()})
        self.add_jobstore(SQLAlchemyJobStore(f"sqlite:///{folder}/apscheduler.db"))
        self.start()
        often, once = CronTrigger(second="*", timezone=UTC), CronTrigger(year=2099, timezone=UTC)
        for number in range(jobs):
            self.add_job(
                nothing, often if number < DUE else once, misfire_grace_time=None, coalesce=True,
                args=[f"room {number}"],
            )  # fmt: skip

    def wakeup(self) -> None:
        """Nothing by itself."""

    def shutdown(self, wait: bool = True) -> None:  # noqa: FBT001, FBT002 - not ours to name
        super().shutdown(wait)

    async def tick(self) -> None:
        self._process_jobs()


def nothing(room: str) -> None:
    """What APScheduler is to call."""


def told(what: str, pairs: list[tuple[float, float]]) -> None:
    mine, other = (1e3 * statistics.median(column) for column in zip(*pairs, strict=True))
    times = statistics.median(b / a for a, b in pairs)
    print(f"{what}: {mine:.1f} ms beside {other:.1f} ms, {times:.2f}x", flush=True)


async def timed(work: Callable[[], Awaitable[None]]) -> float:
    start = time.perf_counter()
    await work()
    return time.perf_counter() - start


async def beside_apscheduler() -> None:
    with tempfile.TemporaryDirectory() as folder:
        theirs = Theirs(folder, 2 * DUE)
        pairs = []
        async with ours(f"sqlite:///{folder}/rapport.db", folder, 2 * DUE) as bot:
            for _ in range(ROUNDS):
                mine = await timed(bot.tick)
                await asyncio.sleep(1)
                pairs.append((mine, await timed(theirs.tick)))
    told(f"{DUE} due of {2 * DUE}, ours beside APScheduler {version}", pairs)


async def flat(system: str, few: str, many: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with ours(few, folder, FEW) as small, ours(many, folder, MANY) as large:
            due = [(await timed(small.tick), await timed(large.tick)) for _ in range(ROUNDS)]
            idle = [(await timed(small.idle), await timed(large.idle)) for _ in range(ROUNDS)]
    told(f"{system}, a tick with {DUE} due, {FEW} rooms beside {MANY}", due)
    told(f"{system}, a tick with none due, {FEW} rooms beside {MANY}", idle)


async def main() -> None:
    await beside_apscheduler()
    with tempfile.TemporaryDirectory() as folder:
        await flat("SQLite", f"sqlite:///{folder}/few.db", f"sqlite:///{folder}/many.db")
    with postgres_server() as server:
        await flat("PostgreSQL", await new_database(server), await new_database(server))


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    asyncio.run(main())
