"""A year of a thousand rooms on a virtual clock: one post a room and local week, in order."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from adapters.memory.chat import MemoryChat
from bot.chat.events import Place
from bot.delivery.outbox import Outbox
from bot.series.calendar import Week
from bot.series.planner import SeriesPlanner, rhythm_of, schedule_id
from bot.series.runner import SeriesRunner
from bot.store.engine import Store
from bot.store.outbox import OutboxTable
from bot.store.schedules import Schedule, Schedules
from tests.series.conftest import series_of

ZONES = ("Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "America/New_York",
         "Africa/Cairo", "Europe/Berlin")  # fmt: skip
WEEKS = 52
TIPS = 60
TICK = 12  # hours


async def live(url: str, rooms: int, start: datetime, seed: int) -> list[str]:
    """Let a year pass from ``start`` on, with restarts and clock steps; say what went wrong."""
    chance = random.Random(seed)
    series = {"short": series_of(TIPS)}
    schedules = [_schedule(number, start, chance) for number in range(rooms)]
    async with Store.open(url) as store:
        for schedule in schedules:
            await Schedules(store).put(schedule, rhythm_of(schedule).next(start)[0][1])
    chat = MemoryChat(lambda: start)
    clock = Clock(start)
    now, end = start, start + timedelta(weeks=WEEKS)
    while now < end:
        life = min(end, now + timedelta(days=chance.randrange(20, 60)))
        async with Store.open(url) as store:
            outbox = Outbox(OutboxTable(store), [chat], clock)
            planner = SeriesPlanner(series)
            runner = SeriesRunner(series, planner, Schedules(store), outbox, clock)
            await runner.recompute()
            while now < life:
                now += timedelta(hours=TICK)
                off = chance.choice((0, 0, 0, 0, 0, -2, 2))  # hours
                clock.now = now + timedelta(hours=off)
                await runner.tick()
            clock.now = now + timedelta(hours=3)  # whatever a slow clock held back
            await runner.tick()
    return list(_wrong(schedules, chat, start, end))


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def _schedule(number: int, start: datetime, chance: random.Random) -> Schedule:
    place = Place("memory", "team", f"room-{number}")
    return Schedule(
        id=schedule_id(place, "short"),
        place=place,
        series="short",
        zone=ZONES[number % len(ZONES)],
        weekday=chance.randrange(7),
        at=time(chance.randrange(24), chance.choice((0, 15, 30, 45))),
        first=Week.of(start.date()).monday,
    )


def _wrong(
    schedules: Sequence[Schedule], chat: MemoryChat, start: datetime, end: datetime
) -> Sequence[str]:
    titles: dict[str, list[str]] = defaultdict(list)
    for said in chat.said:
        titles[said.place.room].append(said.message.plain().split("\n")[0])
    wrong = []
    for schedule in schedules:
        expected = len(rhythm_of(replace(schedule)).between(start, end))
        had = titles[schedule.place.room]
        in_order = [f"Tip {number + 1}" for number in range(len(had))]
        # The clock was up to three hours ahead at the end: one more may have come.
        if had != in_order or not expected <= len(had) <= expected + 1:
            wrong.append(f"{schedule.place.room}: {len(had)} of {expected}, {Counter(had)}")
    return wrong


def database(folder: Path) -> str:
    return f"sqlite:///{folder}/rapport.db"


START_2011 = datetime(2011, 6, 1, tzinfo=UTC)  # the year in which Apia had no 30 December
START_2026 = datetime.combine(date(2026, 1, 1), time(0), UTC)
