"""Kills the bot at every point of a tip's way out, and counts: ``make faults``.

A trial is a room's four weeks on a virtual clock, with a chat that loses one answer in three. Each
process of it is killed (SIGKILL) when it has passed a random number of points: before and after
each commit, each post and each search. The next process goes on where the dead one's files stand.
"""

import argparse
import asyncio
import logging
import os
import random
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import structlog
from sqlalchemy import event

from bot.delivery.outbox import SETTLE, Outbox
from bot.series.planner import SeriesPlanner
from bot.series.runner import SeriesRunner
from bot.store.engine import Store
from bot.store.outbox import OutboxTable, Standing
from bot.store.schedules import Schedules
from tests.faults.scripted_chat import ScriptedChat, by_chance
from tests.series.conftest import NINE, schedule, series_of

WEEKS = 4
STEP = timedelta(seconds=20)
END = NINE + timedelta(weeks=WEEKS - 1, hours=1)
MOST_POINTS = 30
BUSY = timedelta(minutes=15)  # after this long, nothing happens until the next week


class Fuse:
    """Kills the process when `burn` was called ``points`` times; never, where that is 0."""

    def __init__(self, points: int) -> None:
        self._left = points

    def burn(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class SavedClock:
    """A clock whose time outlives the process."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.now = datetime.fromisoformat(file.read_text()) if file.exists() else NINE - STEP

    def __call__(self) -> datetime:
        return self.now

    def go(self, to: datetime) -> None:
        self.now = to
        self._file.write_text(to.isoformat())


async def live(folder: Path, remembers: timedelta, lag: timedelta, seed: int, fuse: Fuse) -> None:
    """One process's life: from where the files stand until the end, or the fuse's."""
    chance = random.Random(seed)
    clock = SavedClock(folder / "clock")
    clock.go(clock.now + timedelta(seconds=chance.randrange(1, 120)))  # it was away for a while
    async with Store.open(f"sqlite:///{folder}/rapport.db") as store:
        for name in ("commit", "begin"):
            event.listen(store._engine.sync_engine, name, fuse.burn)
        chat = ScriptedChat(
            folder / "posts", clock, by_chance(chance, 0.34),
            remembers=remembers, lag=lag, point=fuse.burn,
        )  # fmt: skip
        schedules = Schedules(store)
        if not await schedules.running():
            await schedules.put(schedule(), NINE)
        outbox = Outbox(OutboxTable(store), [chat], clock)
        series = {"short": series_of(3)}
        runner = SeriesRunner(series, SeriesPlanner(series), schedules, outbox, clock)
        while clock.now < END:
            await runner.tick()
            week = (clock.now - NINE) % timedelta(weeks=1)
            clock.go(clock.now + (STEP if week < BUSY else timedelta(weeks=1) - week))


def in_a_process(work: Callable[[], None]) -> bool:
    """Run ``work`` in a child; whether it came to its end."""
    if (child := os.fork()) == 0:
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("a child failed")
    return os.WIFEXITED(status)


def trial(remembers: timedelta, lag: timedelta, seed: int) -> tuple[Counter[str], int]:
    """What became of each week's post, and how often the process was killed."""
    folder = Path(tempfile.mkdtemp(prefix="rapport-faults-"))
    chance = random.Random(seed)
    kills = 0
    try:
        while True:
            own, points = chance.randrange(2**32), chance.randrange(1, MOST_POINTS)
            life = partial(live, folder, remembers, lag, own, Fuse(points))
            if in_a_process(lambda life=life: asyncio.run(life())):  # type: ignore[misc]
                return asyncio.run(counted(folder)), kills
            kills += 1
    finally:
        shutil.rmtree(folder)


async def counted(folder: Path) -> Counter[str]:
    chat = ScriptedChat(folder / "posts", lambda: END)
    copies = Counter(said.key for said in chat.standing(datetime.max.replace(tzinfo=UTC)))
    async with Store.open(f"sqlite:///{folder}/rapport.db") as store:
        had = await Schedules(store).had("s")
    found = Counter({"weeks": len(had), "skipped": sum(post.tip is None for post in had)})
    found["doubled"] = sum(count - 1 for count in copies.values())
    found["posted"] = len(copies)
    found["unknown"] = sum(post.standing is Standing.UNKNOWN for post in had)
    found["lost"] = WEEKS - found["skipped"] - found["posted"] - found["unknown"]
    return found


def table(name: str, remembers: timedelta, lag: timedelta, kills_wanted: int) -> Counter[str]:
    total: Counter[str] = Counter()
    seed = 0
    while total["kills"] < kills_wanted:
        found, kills = trial(remembers, lag, seed)
        total += found
        total["kills"] += kills
        total["trials"] += 1
        seed += 1
    told = ("kills", "weeks", "posted", "doubled", "lost", "unknown", "skipped")
    print(f"{name:48}" + "  ".join(f"{word} {total[word]}" for word in told), flush=True)
    return total


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000)
    kills: int = parser.parse_args().kills
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    kept, gone, short = timedelta.max, timedelta(0), SETTLE / 3
    sure = table("a chat that remembers keys", kept, short, kills)
    searched = table("one that does not, late posts within a minute", gone, short, kills)
    table("one that does not, late posts after two minutes", gone, 2 * SETTLE, kills // 10)
    failed = sum(found[word] for found in (sure, searched) for word in ("doubled", "lost"))
    return int(failed > 0 or sure["unknown"] > 0)


if __name__ == "__main__":
    sys.exit(main())
