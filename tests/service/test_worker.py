import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typing_extensions import override

from adapters.memory.chat import MemoryChat
from bot.chat.events import CommandGiven, Event, Person, Place, RoomLeft, RoomMoved, TeamLeft
from bot.chat.messages import Answer, Message, Reply
from bot.chat.ports import Chat, Posted
from bot.delivery.inbox import Inbox
from bot.errors import ChatError
from bot.service.limits import Limiter
from bot.service.worker import Worker
from bot.store.engine import Store
from bot.store.inbox import InboxTable
from tests.canary import CANARY

ANNE, BO = Person("anne"), Person("bo")
ROOM = Place("memory", "team", "support")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

Answers = Callable[[Event], Awaitable[Sequence[Answer]]]


async def echo(event: Event) -> Sequence[Answer]:
    assert isinstance(event, CommandGiven)
    return [Reply(Message.of(f"You said {event.text}"))]


class Bench:
    """A worker on a real database and a chat in memory; `now` can be moved."""

    def __init__(self, store: Store, *, withhold: bool = False) -> None:
        self.now = START
        self.inbox = Inbox(InboxTable(store), lambda _: withhold, lambda: self.now)
        self.chat = MemoryChat(lambda: self.now)

    async def begin(self, answers: Answers = echo, longest: float = 60.0) -> Worker:
        worker = Worker(self.inbox, answers, Limiter(burst=3), lambda: self.now, longest)
        await self.chat.start(worker.receiver(self.chat))
        return worker

    def said(self, person: Person = ANNE) -> list[str]:
        return [said.message.plain() for said in self.chat.said if said.only_to == person]


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.open(f"sqlite:///{tmp_path}/rapport.db") as opened:
        yield opened


async def test_an_event_is_answered_once_however_often_it_is_delivered(store: Store) -> None:
    bench = Bench(store)
    worker = await bench.begin()
    taken = [await bench.chat.command(ANNE, ROOM, "hello", key="k") for _ in range(3)]
    await worker.drain(grace=60)
    assert taken == [True, False, False]
    assert bench.said() == ["You said hello"]


async def test_a_slow_event_holds_up_no_other(store: Store) -> None:
    bo_was_answered = asyncio.Event()

    async def slow_for_anne(event: Event) -> Sequence[Answer]:
        if event.person == ANNE:
            await bo_was_answered.wait()
        return await echo(event)

    class Noticing(MemoryChat):
        @override
        async def answer(self, event: Event, answer: Answer) -> Posted | None:
            posted = await super().answer(event, answer)
            bo_was_answered.set()
            return posted

    bench = Bench(store)
    bench.chat = Noticing(lambda: START)
    worker = await bench.begin(slow_for_anne)
    await bench.chat.command(ANNE, ROOM, "first")
    await bench.chat.command(BO, ROOM, "second")
    await worker.drain(grace=60)
    assert [said.message.plain() for said in bench.chat.said] == [
        "You said second",
        "You said first",
    ]


async def test_who_asks_too_much_is_told_once_and_others_are_served(store: Store) -> None:
    bench = Bench(store)
    worker = await bench.begin()
    for number in range(10):
        await bench.chat.command(ANNE, ROOM, str(number))
    await bench.chat.command(BO, ROOM, "me")
    await worker.drain(grace=60)
    assert len([line for line in bench.said() if line.startswith("You said")]) == 3
    assert len([line for line in bench.said() if "keep up" in line]) == 1
    assert bench.said(BO) == ["You said me"]


async def never(event: Event) -> Sequence[Answer]:
    await asyncio.Event().wait()
    raise AssertionError


async def test_an_event_that_takes_too_long_gives_its_place_up(store: Store) -> None:
    bench = Bench(store)
    worker = await bench.begin(never, longest=0)
    await bench.chat.command(ANNE, ROOM, "hello", key="k")
    await worker.drain(grace=60)
    assert not await bench.chat.command(ANNE, ROOM, "hello", key="k")


class Unreachable(MemoryChat):
    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        raise OSError(CANARY)


async def test_a_chat_that_cannot_answer_is_logged_without_words_and_the_bot_goes_on(
    store: Store,
) -> None:
    bench = Bench(store)
    bench.chat = Unreachable(lambda: START)
    worker = await bench.begin()
    assert await bench.chat.command(ANNE, ROOM, CANARY, key="k")
    await worker.drain(grace=60)
    assert not await bench.chat.command(ANNE, ROOM, CANARY, key="k")


async def left_behind(path: Path, *, withhold: bool) -> None:
    """A run that takes an event in and is stopped before it could answer."""
    async with Store.open(f"sqlite:///{path}/left.db") as store:
        bench = Bench(store, withhold=withhold)
        worker = await bench.begin(never)
        await bench.chat.command(ANNE, ROOM, "hello", key="k")
        await worker.drain(grace=0)


async def resumed(path: Path, after: timedelta, chats: Sequence[Chat] | None = None) -> Bench:
    async with Store.open(f"sqlite:///{path}/left.db") as store:
        bench = Bench(store)
        bench.now = START + after
        worker = await bench.begin()
        await worker.resume([bench.chat] if chats is None else chats)
        await worker.resume([bench.chat])
        await worker.drain(grace=60)
        return bench


async def test_what_a_run_left_behind_is_answered_by_the_next_once(tmp_path: Path) -> None:
    await left_behind(tmp_path, withhold=False)
    assert (await resumed(tmp_path, timedelta(days=1))).said() == ["You said hello"]
    assert (await resumed(tmp_path, timedelta(days=1))).said() == []


async def test_who_was_interrupted_is_asked_kindly_to_send_it_again(tmp_path: Path) -> None:
    await left_behind(tmp_path, withhold=True)
    (line,) = (await resumed(tmp_path, timedelta(minutes=1))).said()
    assert "send it once more" in line
    assert (await resumed(tmp_path, timedelta(minutes=2))).said() == []


async def test_after_hours_nobody_is_asked_any_more(tmp_path: Path) -> None:
    await left_behind(tmp_path, withhold=True)
    assert (await resumed(tmp_path, timedelta(hours=2))).said() == []


async def test_an_event_of_a_chat_that_is_not_set_up_waits(tmp_path: Path) -> None:
    await left_behind(tmp_path, withhold=False)
    assert (await resumed(tmp_path, timedelta(), chats=[])).said() == []
    assert (await resumed(tmp_path, timedelta())).said() == ["You said hello"]


async def test_once_it_is_closed_nothing_more_is_taken_in(store: Store) -> None:
    bench = Bench(store)
    worker = await bench.begin()
    worker.close()
    with pytest.raises(ChatError, match="deliver this again"):
        await bench.chat.command(ANNE, ROOM, "hello", key="k")
    again = await bench.begin()
    assert await bench.chat.command(ANNE, ROOM, "hello", key="k")
    await again.drain(grace=60)
    assert bench.said() == ["You said hello"]


async def test_news_of_rooms_and_teams_is_never_too_much(store: Store) -> None:
    handled: list[Event] = []

    async def note(event: Event) -> Sequence[Answer]:
        handled.append(event)
        return []

    bench = Bench(store)
    worker = await bench.begin(note)
    receive = worker.receiver(bench.chat)
    nobody = Person("")
    for number in range(10):  # somebody archives one room after the other
        assert await receive(RoomLeft(f"l{number}", ANNE, ROOM, START))
        assert await receive(RoomMoved(f"m{number}", nobody, ROOM, START, to="new"))
        assert await receive(TeamLeft(f"t{number}", nobody, ROOM, START))
    await worker.drain(grace=60)
    assert len(handled) == 30
    assert bench.said() == []
