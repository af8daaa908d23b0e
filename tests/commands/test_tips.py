from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    Person,
    Place,
    RoomLeft,
    RoomMoved,
)
from bot.chat.messages import Answer, OpenForm, Picture, Reply
from bot.check import Traces
from bot.commands import Commands, all_commands
from bot.commands.tip import ReadTip
from bot.commands.tips import Tips
from bot.series.desk import Desk
from bot.series.planner import SeriesPlanner
from bot.store.engine import Store
from bot.store.schedules import Schedules
from bot.store.tip_marks import Kind, Mark, TipMarks
from tests.commands.given import ENGINE
from tests.series.conftest import ROOM, series_of

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)  # a Sunday
LEAD, AGENT = Person("lead", "Lena", is_lead=True), Person("agent", "Ade")
DIRECT = Place("scripted", "team", "agent", is_direct=True)


async def nothing_kept(_: object) -> None:
    raise AssertionError


class Room:
    """A room with a lead and an agent in it, and the bot's commands."""

    def __init__(self, store: Store) -> None:
        self.now = NOW
        self.marks = TipMarks(store)
        series = {"short": series_of(3)}
        desk = Desk(series, Schedules(store), lambda: self.now)
        tips = (Tips(desk, self.marks, "Europe/Berlin"), ReadTip(series))
        self.schedules = Schedules(store)
        self._commands = Commands(all_commands(ENGINE, Traces(b"key"), nothing_kept, tips))

    async def hear(self, event: Event) -> Sequence[Answer]:
        return await self._commands.handle(event)

    async def say(self, line: str, person: Person = LEAD, place: Place = ROOM) -> str:
        """What is answered to a line: all of it, as plain text."""
        answers = await self.hear(CommandGiven("k", person, place, self.now, text=line))
        return plain(answers)

    async def do(self, line: str) -> str:
        """Give a command, say yes, and return what the room is told."""
        (asked,) = await self.hear(CommandGiven("k", LEAD, ROOM, self.now, text=line))
        assert isinstance(asked, Reply), asked
        assert asked.is_private
        yes = asked.message.buttons()[0]
        pressed = ButtonPressed("k", LEAD, ROOM, self.now, action=yes.action, value=yes.value)
        done, told = await self.hear(pressed)
        assert isinstance(done, Reply)
        assert isinstance(told, Reply)
        assert (done.is_private, told.is_private) == (True, False)
        return told.message.plain()


def plain(answers: Sequence[Answer]) -> str:
    return "\n\n".join(a.message.plain() if isinstance(a, Reply) else a.form.title for a in answers)


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


async def test_a_series_begins_with_one_line_a_yes_and_a_word_to_the_room(room: Room) -> None:
    asked = await room.say("tips start monday 09:30 Europe/Berlin")
    assert "every Monday at 09:30 (Europe/Berlin), from “short”" in asked
    told = await room.do("tips start monday 09:30 Europe/Berlin")
    assert told == (
        "Lena started weekly rapport tips here, every Monday at 09:30 (Europe/Berlin). "
        "Next: Monday 30 November 2026 at 09:30, “Tip 1”."
    )
    (schedule,) = await room.schedules.running()
    due = await room.schedules.due_at([schedule.id])
    assert due == {schedule.id: datetime(2026, 11, 30, 8, 30, tzinfo=UTC)}


async def test_without_a_word_more_a_form_asks_and_sending_it_starts(room: Room) -> None:
    (opened,) = await room.hear(CommandGiven("k", LEAD, ROOM, NOW, text="tips start"))
    assert isinstance(opened, OpenForm)
    assert opened.form.instead == "/rapport tips start monday 09:30 Europe/Berlin"
    entered = {"weekday": "friday", "time": "8:15", "zone": "America/New_York", "every": "2"}
    sent = FormSubmitted("k", LEAD, ROOM, NOW, form="tips.start", values=tuple(entered.items()))
    (told,) = await room.hear(sent)
    assert isinstance(told, Reply)
    assert not told.is_private
    assert "every 2 weeks on Friday at 08:15 (America/New_York)" in told.message.plain()


@pytest.mark.parametrize("word", ["start monday", "move friday", "pause", "resume", "stop", "skip"])
async def test_what_changes_a_room_is_for_its_leads(room: Room, word: str) -> None:
    assert "for the leads of this room" in await room.say(f"tips {word}", AGENT)
    pressed = ButtonPressed("k", AGENT, ROOM, NOW, action="tips.do", value=word)
    assert "for the leads of this room" in plain(await room.hear(pressed))
    assert await room.schedules.at(ROOM) == []


async def test_in_a_direct_room_everybody_has_a_say(room: Room) -> None:
    assert "Start it?" in await room.say("tips start monday", AGENT, DIRECT)


async def test_starting_twice_is_refused_kindly(room: Room) -> None:
    await room.do("tips start monday")
    pressed = ButtonPressed("k", LEAD, ROOM, NOW, action="tips.do", value="start tuesday")
    assert "already runs here, so I left it as it is" in plain(await room.hear(pressed))


async def test_status_tells_when_and_what_comes_next(room: Room) -> None:
    assert "No series runs here" in await room.say("tips")
    await room.do("tips start wednesday 14:00 every 2")
    told = await room.say("tips status", AGENT)
    assert "Every 2 weeks on Wednesday at 14:00" in told
    assert "Next: Wednesday 2 December 2026 at 14:00, “Tip 1”." in told


async def test_moving_keeps_what_is_not_named(room: Room) -> None:
    await room.do("tips start monday 09:30 Europe/Berlin")
    told = await room.do("tips move friday")
    assert "every Friday at 09:30 (Europe/Berlin). Next: Friday 4 December" in told


async def test_a_pause_has_an_end_or_is_ended(room: Room) -> None:
    await room.do("tips start monday")
    assert "Next: Monday 11 January 2027" in await room.do("tips pause until 2027-01-11")
    assert "Paused until Monday 11 January 2027" in await room.say("tips")
    assert await room.do("tips pause") == "Lena paused the tips here."
    assert await room.schedules.running() == []
    assert "Next: Monday 30 November" in await room.do("tips resume")


async def test_a_stopped_series_begins_again_with_the_tip_that_was_next(room: Room) -> None:
    await room.do("tips start monday")
    await room.do("tips skip 2")
    await room.do("tips stop")
    assert "No series runs here" in await room.say("tips")
    assert "“Tip 3”" in await room.do("tips start tuesday")


async def test_tips_are_skipped_and_weeks_left_out(room: Room) -> None:
    await room.do("tips start monday")
    assert "“Tip 1” and “Tip 2” would not come" in await room.say("tips skip 2")
    assert "“Tip 2”" in await room.do("tips skip")
    told = await room.do("tips skip 2026-12-02")
    assert "the week of Wednesday 2 December 2026. Next: Monday 7 December" in told


async def test_a_lead_chooses_what_comes_next(room: Room) -> None:
    await room.do("tips start monday")
    assert "Next: Monday 30 November 2026 at 09:30, “Tip 3”" in await room.do("tips next tip-3")
    assert "← comes next" in (await room.say("tips list")).split("\n")[4]
    assert (await room.say("tips preview")).startswith("Tip 3")
    assert "I don't know that tip" in await room.say("tips next nothing")


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("tips statsu", "Did you mean /rapport tips status?"),
        ("tips start mondya", "Did you mean monday?"),
        ("tips start monday 9", "A time has 24 hours and its minutes, such as 09:30"),
        ("tips start monday 9:30am", "A time has 24 hours"),
        ("tips start monday every 60", "from 1 to 52"),
        ("tips start monday 09:30 berlin", "Did you mean Europe/Berlin?"),
        ("tips start monday 09:30 EST", "write a time zone by its place"),
        ("tips start monday tuesday", "two days, and I can keep one"),
        ("tips start 09:30 17:00", "two times, and I can keep one"),
        ("tips start zzz", "For example: /rapport tips start monday 09:30 Europe/Berlin"),
        ("tips preview", "To begin one: /rapport tips start"),
        ("tip tipp-3", "Did you mean /rapport tip tip-3?"),
        ("tip", "Which tip?"),
    ],
)
async def test_what_cannot_be_read_is_told_with_what_to_write(
    room: Room, line: str, advice: str
) -> None:
    assert advice in await room.say(line)


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("tips start", "already runs here, so I left it as it is"),
        ("tips start tuesday", "already runs here, so I left it as it is"),
        ("tips move", "Say what is to change: /rapport tips move friday 14:00"),
        ("tips move monday", "They come every Monday at 09:30 (Europe/Berlin) already"),
        ("tips resume", "Nothing is paused here"),
        ("tips pause shotr", "Did you mean short?"),
        ("tips pause 3", "Write it as year-month-day, such as 2026-12-28"),
        ("tips pause until 2026-13-45", "Write it as year-month-day"),
        ("tips pause until 2026-11-29", "That day is over"),
        ("tips skip tomorrow", "Write it as year-month-day"),
        ("tips skip 2026-11-22", "That day is over"),
        ("tips skip 99", "write a number from 1 to 10"),
        ("tips next tipp-3", "Did you mean tip-3?"),
        ("tips stop now", "more than I can use here"),
        ("tips list all", "name one of the series: short"),
    ],
)
async def test_what_does_not_fit_a_running_series_is_told_before_anybody_is_asked_to_confirm(
    room: Room, line: str, advice: str
) -> None:
    await room.do("tips start monday")
    assert advice in await room.say(line)


async def test_a_pause_and_weeks_left_out_are_told_until_they_are_over(room: Room) -> None:
    await room.do("tips start monday")
    await room.do("tips skip 2026-12-02")
    await room.do("tips pause until 2026-12-10")
    assert "Paused until Thursday 10 December 2026" in await room.say("tips")
    await room.do("tips resume")
    assert "No post in the week of Monday 30 November 2026" in await room.say("tips")
    await room.do("tips pause until 2026-12-10")
    room.now = datetime(2026, 12, 10, 12, 0, tzinfo=UTC)
    told = await room.say("tips")
    assert "Paused" not in told
    assert "No post" not in told
    assert "Next: Monday 14 December 2026" in told


async def test_anybody_reads_a_tip(room: Room) -> None:
    assert (await room.say("tip tip-2", AGENT)).startswith("Tip 2")
    assert (await room.say("tip w02", AGENT)).startswith("Tip 2")


async def test_useful_counts_a_person_once_and_can_be_taken_back(room: Room) -> None:
    useful = ButtonPressed("k", AGENT, ROOM, NOW, action="tips.useful", value="short W01")
    answers = [plain(await room.hear(useful)) for _ in range(3)]
    assert [answer.split()[0] for answer in answers] == ["Noted,", "Taken", "Noted,"]
    gone = replace(useful, value="short W99")
    assert "no longer in the series" in plain(await room.hear(gone))


async def marked(room: Room, people: int) -> Sequence[Answer]:
    """Let so many people find the first tip useful, and have the lead look."""
    for number in range(people):
        mark = Mark(Kind.USEFUL, "short", "W01", ROOM, Person(f"p{number}"))
        await room.marks.add(mark, NOW.date())
    return await room.hear(CommandGiven("k", LEAD, ROOM, NOW, text="tips status"))


@pytest.fixture
async def posted(room: Room, store: Store) -> Room:
    """A room that had its first tip."""
    await room.do("tips start monday")
    planner = SeriesPlanner({"short": series_of(3)})
    room.now = datetime(2026, 11, 30, 8, 31, tzinfo=UTC)
    plan: Callable[..., object] = lambda s, d, had: planner.plan(s, d, had, room.now)  # noqa: E731
    await room.schedules.plan_due(room.now, ["short"], 10, plan)  # type: ignore[arg-type]
    return room


async def test_a_lead_sees_how_tips_were_taken_up_from_five_people_on(posted: Room) -> None:
    assert "found it useful" not in plain(await marked(posted, 4))
    (answer,) = await marked(posted, 5)
    assert isinstance(answer, Reply)
    assert "Tip 1: 5 found it useful" in answer.message.plain()
    (picture,) = (block for block in answer.message.blocks if isinstance(block, Picture))
    assert picture.png.startswith(b"\x89PNG")
    assert picture.alt == "Tip 1: 5 found it useful"
    assert "found it useful" not in await posted.say("tips status", AGENT)


async def test_a_room_that_is_left_pauses_and_one_that_moved_is_followed(room: Room) -> None:
    await room.do("tips start monday")
    new = replace(ROOM, room="new")
    await room.hear(RoomMoved("k", LEAD, ROOM, NOW, to="new"))
    assert await room.schedules.at(ROOM) == []
    await room.hear(RoomLeft("k", LEAD, new, NOW))
    assert await room.schedules.running() == []
    assert [schedule.place for schedule in await room.schedules.at(new)] == [new]
