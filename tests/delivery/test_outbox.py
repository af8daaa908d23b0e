"""Whatever the chat does with a post, it stands once, or somebody is told that nobody knows."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.chat.events import Place
from bot.chat.messages import Message
from bot.delivery.message_codec import encode_message
from bot.delivery.outbox import SETTLE, Outbox
from bot.errors import ChatError
from bot.store.engine import Store
from bot.store.outbox import Delivery, OutboxTable, Standing
from tests.faults.scripted_chat import Fault, ScriptedChat

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
ROOM = Place("scripted", "team", "support")
BODY = encode_message(Message.of("Hello"))
FORGETS, REMEMBERS = timedelta(0), timedelta.max


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def delivery(name: str = "d1", **changes: object) -> Delivery:
    facts = {"place": ROOM, "body": BODY, "due_at": NOW, "expires_at": NOW + timedelta(hours=24)}
    return Delivery(name, **{**facts, **changes})  # type: ignore[arg-type]


class Bench:
    """An outbox with one chat, whose posts fare as ``script`` says, one after the other."""

    def __init__(self, store: Store, folder: Path, remembers: timedelta, *script: Fault) -> None:
        self.clock = Clock()
        faults: Iterator[Fault] = iter(script)
        self.chat = ScriptedChat(
            folder / "posts", self.clock, lambda: next(faults, Fault.NONE), remembers=remembers
        )
        self.table = OutboxTable(store)
        self.outbox = Outbox(self.table, [self.chat], self.clock)

    async def live(self, time: timedelta, step: timedelta = timedelta(seconds=10)) -> None:
        """Let the outbox work for a while."""
        end = self.clock.now + time
        while self.clock.now < end:
            await self.outbox.work()
            self.clock.now += step

    def posted(self) -> int:
        return len(list(self.chat.standing(self.clock.now)))

    async def standing(self, name: str = "d1") -> Standing:
        return (await self.table.standing([name]))[name]


@pytest.mark.parametrize("remembers", [REMEMBERS, FORGETS])
@pytest.mark.parametrize(
    "script",
    [
        (),
        (Fault.LOST,),
        (Fault.UNANSWERED,),
        (Fault.LATE,),
        (Fault.REFUSED, Fault.REFUSED, Fault.NONE),
        (Fault.REFUSED, Fault.UNANSWERED, Fault.REFUSED),
        (Fault.LOST, Fault.UNANSWERED),
        (Fault.LOST, Fault.LATE),
    ],
)
async def test_one_copy_stands_whatever_happens_to_the_posts(
    store: Store, tmp_path: Path, remembers: timedelta, script: tuple[Fault, ...]
) -> None:
    bench = Bench(store, tmp_path, remembers, *script)
    await bench.table.add([delivery()])
    await bench.live(timedelta(minutes=10))
    assert bench.posted() == 1
    assert await bench.standing() is Standing.SENT


async def test_where_nobody_can_tell_a_person_is_asked(store: Store, tmp_path: Path) -> None:
    bench = Bench(store, tmp_path, FORGETS, Fault.LOST, Fault.LOST)
    await bench.table.add([delivery()])
    await bench.live(timedelta(minutes=10))
    assert bench.posted() == 0
    assert await bench.standing() is Standing.UNKNOWN


async def test_an_unclear_post_is_searched_for_only_after_it_had_time_to_settle(
    store: Store, tmp_path: Path
) -> None:
    bench = Bench(store, tmp_path, FORGETS, Fault.LOST)
    await bench.table.add([delivery()])
    await bench.live(SETTLE - timedelta(seconds=1), timedelta(seconds=1))
    assert bench.posted() == 0
    await bench.live(timedelta(seconds=10), timedelta(seconds=1))
    assert bench.posted() == 1


class Unreadable(ScriptedChat):
    """One that can't be searched."""

    async def find(self, *_: object) -> None:  # type: ignore[override]
        raise ChatError("I may not read here.")


async def test_what_cannot_be_searched_for_is_never_posted_again(
    store: Store, tmp_path: Path
) -> None:
    bench = Bench(store, tmp_path, FORGETS)
    chat = Unreadable(tmp_path / "posts", bench.clock, lambda: Fault.LOST, remembers=FORGETS)
    bench.outbox = Outbox(bench.table, [chat], bench.clock)
    await bench.table.add([delivery()])
    await bench.live(timedelta(hours=25), timedelta(minutes=30))
    assert bench.posted() == 0
    assert await bench.standing() is Standing.UNKNOWN


async def test_what_is_refused_is_given_up_when_its_time_is_over(
    store: Store, tmp_path: Path
) -> None:
    bench = Bench(store, tmp_path, FORGETS, *[Fault.REFUSED] * 100)
    await bench.table.add([delivery(expires_at=NOW + timedelta(hours=1))])
    await bench.live(timedelta(hours=2), timedelta(minutes=5))
    assert await bench.standing() is Standing.REFUSED


async def test_what_is_too_late_is_skipped(store: Store, tmp_path: Path) -> None:
    bench = Bench(store, tmp_path, REMEMBERS)
    await bench.table.add([delivery(expires_at=NOW - timedelta(seconds=1))])
    await bench.live(timedelta(seconds=10))
    assert (bench.posted(), await bench.standing()) == (0, Standing.SKIPPED)


async def test_what_follows_a_message_goes_into_its_thread(store: Store, tmp_path: Path) -> None:
    bench = Bench(store, tmp_path, REMEMBERS, Fault.LOST)
    await bench.table.add([delivery(), delivery("d2", follows="d1")])
    await bench.live(timedelta(seconds=10))
    assert bench.posted() == 0
    await bench.live(timedelta(minutes=1))
    first, second = bench.chat.standing(bench.clock.now)
    assert (first.thread, second.thread) == (None, first.id)


async def test_another_run_is_left_what_it_has_in_hand(store: Store, tmp_path: Path) -> None:
    bench = Bench(store, tmp_path, REMEMBERS)
    await bench.table.add([delivery()])
    assert len(await bench.table.claim(NOW, ["scripted"], 10)) == 1
    assert await bench.table.claim(NOW, ["scripted"], 10) == []


async def test_what_a_dead_run_had_in_hand_is_cleared_up(database_url: str, tmp_path: Path) -> None:
    async with Store.open(database_url) as store:
        bench = Bench(store, tmp_path, FORGETS)
        await bench.table.add([delivery()])
        await bench.table.claim(NOW, ["scripted"], 10)
        await bench.chat.post(ROOM, Message.of("Hello"), "d1")
    async with Store.open(database_url) as store:
        bench = Bench(store, tmp_path, FORGETS)
        await bench.live(timedelta(minutes=2))
        assert (bench.posted(), await bench.standing()) == (1, Standing.SENT)


async def test_a_late_word_of_a_run_that_was_overtaken_does_not_count(
    store: Store, tmp_path: Path
) -> None:
    bench = Bench(store, tmp_path, REMEMBERS)
    await bench.table.add([delivery()])
    (mine,) = await bench.table.claim(NOW, ["scripted"], 10)
    overtaken = Delivery(**{**_facts(mine), "epoch": mine.epoch - 1, "standing": Standing.UNKNOWN})
    await bench.table.settle([overtaken])
    assert await bench.standing() is Standing.TRYING


def _facts(delivery: Delivery) -> dict[str, object]:
    return {name: getattr(delivery, name) for name in Delivery.__slots__}


async def test_only_what_the_chats_at_hand_can_post_is_taken(store: Store, tmp_path: Path) -> None:
    bench = Bench(store, tmp_path, REMEMBERS)
    await bench.table.add([delivery(place=Place("elsewhere", "t", "r"))])
    await bench.outbox.work()
    assert await bench.standing() is Standing.PLANNED


async def test_the_words_are_forgotten_once_the_message_stands(
    store: Store, tmp_path: Path
) -> None:
    bench = Bench(store, tmp_path, REMEMBERS)
    await bench.table.add([delivery()])
    await bench.live(timedelta(seconds=10))
    await bench.table.prune(NOW + timedelta(days=31))
    assert await bench.table.standing(["d1"]) == {}
