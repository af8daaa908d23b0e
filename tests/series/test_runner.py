"""What a room gets, and what its status says, after the bot was away or was not let in."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.commands.tips_words import status
from bot.delivery.outbox import Outbox
from bot.series.desk import Desk
from bot.series.planner import SeriesPlanner
from bot.series.runner import SeriesRunner
from bot.store.engine import Store
from bot.store.outbox import OutboxTable
from bot.store.schedules import Schedules
from tests.faults.scripted_chat import Fault, ScriptedChat
from tests.series.conftest import MONDAY, NINE, ROOM, schedule, series_of

WEEK = timedelta(weeks=1)


class Room:
    """A room that gets three tips in turn, Mondays at nine, and a bot that is there or away."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.now = NINE - timedelta(minutes=1)
        self.fault = Fault.NONE
        series = {"short": series_of(3)}
        self.chat = ScriptedChat(folder / "posts", self._clock, lambda: self.fault)
        self.schedules = Schedules(store)
        outbox = Outbox(OutboxTable(store), [self.chat], self._clock)
        planner = SeriesPlanner(series)
        self.runner = SeriesRunner(series, planner, self.schedules, outbox, self._clock)
        self._desk = Desk(series, self.schedules, self._clock)

    def _clock(self) -> datetime:
        return self.now

    async def back(self, at: datetime) -> None:
        """Start the bot anew, and let it look round."""
        self.now = at
        await self.runner.recompute()
        await self.runner.tick()

    async def there(self, until: datetime) -> None:
        """Let the bot look round four times a day."""
        while self.now < until:
            self.now += timedelta(hours=6)
            await self.runner.tick()

    def tips(self) -> list[str]:
        """The tips that stand in the room, by their titles' numbers."""
        return [said.text.split()[1] for said in self.chat.standing(self.now)]

    async def told(self) -> str:
        return status(await self._desk.outlooks(ROOM)).plain()

    async def promised(self) -> str:
        """The tip that the room is told comes next."""
        (outlook,) = await self._desk.outlooks(ROOM)
        return outlook.tip.title.split()[1]


@pytest.fixture
async def room(store: Store, tmp_path: Path) -> Room:
    room = Room(store, tmp_path)
    await room.schedules.put(schedule(), NINE)
    return room


@pytest.mark.parametrize(
    ("away", "tips", "said", "next_day"),
    [
        (timedelta(minutes=5), ["1"], "Posts so far: 1.", "9 March"),
        (timedelta(hours=3), ["1"], "Posts so far: 1.", "9 March"),
        (timedelta(days=2), [], "Week of Monday 2 March 2026: no post", "9 March"),
        (3 * WEEK + timedelta(hours=3), ["1"], "Week of Monday 16 March 2026: no post", "30 March"),
        (3 * WEEK + timedelta(days=2), [], "Week of Monday 23 March 2026: no post", "30 March"),
    ],
)
async def test_after_a_time_away_the_latest_comes_if_it_is_fresh_and_status_tells_the_rest(
    room: Room, away: timedelta, tips: list[str], said: str, next_day: str
) -> None:
    await room.back(NINE + away)
    await room.there(room.now + timedelta(days=1))
    assert room.tips() == tips
    told = await room.told()
    assert said in told
    assert f"Next: Monday {next_day} 2026 at 09:00, “Tip {1 + len(tips)}”" in told
    missed = away // WEEK + (not tips)
    assert told.count("no post: I was away for longer than a day") == missed


async def test_a_tip_planned_just_before_the_bot_went_away_comes_again(room: Room) -> None:
    room.fault = Fault.REFUSED
    await room.back(NINE)
    room.fault = Fault.NONE
    await room.back(NINE + 2 * WEEK)
    assert room.tips() == ["1"]
    await room.there(NINE + 3 * WEEK)
    assert room.tips() == ["1", "2"]


async def test_a_tip_that_the_chat_refused_comes_once_the_week_after(room: Room) -> None:
    room.fault = Fault.REFUSED
    await room.there(NINE + timedelta(days=2))
    assert "no post: the chat would not take it" in await room.told()
    assert await room.promised() == "1"
    room.fault = Fault.NONE
    await room.there(NINE + 4 * WEEK)
    assert room.tips() == ["1", "2", "3", "1"]


async def test_a_week_that_had_its_post_gets_no_second_one_though_it_is_due_again(
    room: Room,
) -> None:
    await room.back(NINE)
    (here,) = await room.schedules.at(ROOM)
    later = NINE + timedelta(days=2)
    await room.schedules.put(schedule(weekday=2, done=here.done, first=MONDAY), later)
    await room.there(later + timedelta(hours=1))
    assert room.tips() == ["1"]
