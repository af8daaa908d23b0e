"""A team that removes the bot: what is kept of its people is gone, and nothing is posted there."""

from datetime import UTC, datetime

import pytest

from bot.chat.events import Person, Place, TeamLeft
from bot.check import Traces
from bot.commands import Commands, all_commands
from bot.commands.drilling import Drilling
from bot.commands.keepers import PracticeKeeper, TipsKeeper
from bot.commands.practice import Practice
from bot.commands.tips import Tips
from bot.series.desk import Desk, Times
from bot.store.engine import Store
from bot.store.practice import Drills, KeptReply, Who
from bot.store.schedules import Schedules, State
from bot.store.tip_marks import Kind, Mark, TipMarks
from tests.commands.given import ENGINE
from tests.series.conftest import series_of

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
ANNE = Person("anne", "Anne")
TIMES = Times(0, NOW.time(), "UTC")


class Teams:
    """A bot that several teams use."""

    def __init__(self, store: Store) -> None:
        self.drills, self.marks, self.schedules = Drills(store), TipMarks(store), Schedules(store)
        drilling = Drilling({}, self.drills, ENGINE.check)
        self.desk = Desk({"short": series_of(3)}, self.schedules, lambda: NOW)
        features = (Practice(drilling, self.marks), Tips(self.desk, self.marks, "UTC"))
        keepers = (PracticeKeeper(drilling), TipsKeeper(self.marks))
        self._commands = Commands(all_commands(ENGINE, Traces(b"key"), _nothing, features, keepers))

    async def use(self, team: str) -> None:
        room = Place("slack", team, "C1")
        await self.desk.start(room, "short", TIMES)
        await self.marks.add(Mark(Kind.USEFUL, "short", "W01", room, ANNE), NOW.date())
        who, thread = Who.of(room, ANNE), Place("slack", team, "D1", "m1", is_direct=True)
        number = await self.drills.begin("b1", who, thread, "d04", 7, NOW)
        drill = await self.drills.get(number)
        assert drill is not None
        await self.drills.reply(drill, KeptReply("r1", "m2", NOW, "We did.", "{}"))

    async def leave(self, team: str) -> None:
        left = TeamLeft("k", Person(""), Place("slack", team, ""), NOW)
        assert await self._commands.handle(left) == []

    async def has(self, team: str) -> tuple[int, int, State, bool]:
        """Its drills and its marks, and whether its tips go on."""
        room = Place("slack", team, "C1")
        [schedule] = await self.schedules.at(room)
        drills = await self.drills.of(Who.of(room, ANNE))
        is_due = bool(await self.schedules.due_at([schedule.id]))
        return len(drills), len(await self.marks.of(room, ANNE)), schedule.state, is_due


async def _nothing(_: object) -> None:
    raise AssertionError


ALL = (1, 1, State.RUNNING, True)
NOTHING = (0, 0, State.PAUSED, False)


@pytest.mark.parametrize(
    ("leaving", "gone"),
    [
        ("T1", {"T1"}),
        ("E1/", {"E1/T1", "E1/T2"}),
        ("E1/T2", {"E1/T2"}),
        ("T_", set()),  # no wildcard
        ("%/", set()),
    ],
)
async def test_its_peoples_things_are_deleted_and_its_series_pause(
    store: Store, leaving: str, gone: set[str]
) -> None:
    teams = Teams(store)
    every = ("T1", "T12", "E1/T1", "E1/T2", "E12/T1")
    for team in every:
        await teams.use(team)
    for _ in range(2):  # it is told of twice
        await teams.leave(leaving)
    for team in every:
        assert await teams.has(team) == (NOTHING if team in gone else ALL), team


async def test_a_series_that_was_stopped_stays_stopped(store: Store) -> None:
    teams = Teams(store)
    await teams.use("T1")
    await teams.desk.stop(Place("slack", "T1", "C1"), None)
    await teams.leave("T1")
    assert (await teams.has("T1"))[2] is State.STOPPED


async def test_when_the_bot_is_back_a_series_goes_on_where_it_was(store: Store) -> None:
    teams = Teams(store)
    await teams.use("T1")
    room = Place("slack", "T1", "C1")
    await teams.desk.skip_tips(room, None, 1)
    await teams.leave("T1")
    outlook = await teams.desk.resume(room, None)
    assert (outlook.tip.id, outlook.due is not None) == ("W02", True)
