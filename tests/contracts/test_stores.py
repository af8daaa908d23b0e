"""What every database must do for the inbox, a restart being a store closed and opened again."""

import asyncio
import logging
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.chat.events import Event, Person, Place
from bot.delivery.inbox import Interrupted
from bot.store.engine import Store
from bot.store.tables import inbox
from tests.store.events import ANNE, NOW, ROOM, command, inbox_on

DRAFT = command("d1", "check Dear customer, no.")


async def leave_unfinished(url: str, *events: Event) -> None:
    async with Store.open(url) as store:
        for event in events:
            assert await inbox_on(store).take(event)


async def replayed(url: str) -> list[Event | Interrupted]:
    """What one further run finds, finishing nothing."""
    async with Store.open(url) as store:
        return [event async for event in inbox_on(store).unfinished()]


async def test_an_event_is_taken_in_once(store: Store) -> None:
    box = inbox_on(store)
    assert await box.take(command("k1"))
    assert not await box.take(command("k1"))
    await box.done(command("k1"))
    assert not await box.take(command("k1"))


async def test_the_same_key_elsewhere_is_another_event(store: Store) -> None:
    box = inbox_on(store)
    assert await box.take(command("k1"))
    assert await box.take(command("k1", place=Place("slack", "T2", "C1")))
    assert await box.take(command("k1", place=Place("matrix", "T1", "C1")))


async def test_of_many_at_once_one_takes_the_event(store: Store) -> None:
    box = inbox_on(store)
    assert sum(await asyncio.gather(*(box.take(command("k1")) for _ in range(20)))) == 1


async def test_a_handled_event_stays_handled_after_a_restart(database_url: str) -> None:
    async with Store.open(database_url) as store:
        await inbox_on(store).take(command("k1"))
        await inbox_on(store).done(command("k1"))
    async with Store.open(database_url) as store:
        assert not await inbox_on(store).take(command("k1"))
    assert await replayed(database_url) == []


async def test_unfinished_events_come_back_whole_and_in_order(database_url: str) -> None:
    events = [command(key) for key in ("z", "a", "m")]
    await leave_unfinished(database_url, *events)
    assert await replayed(database_url) == events


async def test_events_in_hand_are_not_replayed_by_their_own_run(store: Store) -> None:
    box = inbox_on(store)
    await box.take(command("k1"))
    assert [event async for event in box.unfinished()] == []


async def test_a_replayed_event_is_not_taken_a_second_time(database_url: str) -> None:
    await leave_unfinished(database_url, command("k1"))
    async with Store.open(database_url) as store:
        box = inbox_on(store)
        async for event in box.unfinished():
            assert not await box.take(command("k1"))
            await box.done(event)
        assert not await box.take(command("k1"))


async def test_an_event_delivered_again_before_its_replay_is_taken_instead(
    database_url: str,
) -> None:
    await leave_unfinished(database_url, command("k1"))
    async with Store.open(database_url) as store:
        box = inbox_on(store)
        assert await box.take(command("k1"))
        assert [event async for event in box.unfinished()] == []


async def test_of_a_withheld_event_only_who_where_and_when_comes_back(database_url: str) -> None:
    await leave_unfinished(database_url, DRAFT)
    assert await replayed(database_url) == [Interrupted("d1", Person(ANNE.id), ROOM, NOW)]


async def test_a_withheld_event_delivered_again_counts_as_new(database_url: str) -> None:
    await leave_unfinished(database_url, DRAFT)
    async with Store.open(database_url) as store:
        box = inbox_on(store)
        assert await box.take(DRAFT)
        assert not await box.take(DRAFT)
        await box.done(DRAFT)
    assert await replayed(database_url) == []


async def test_an_apology_under_way_gives_way_to_the_event_itself(database_url: str) -> None:
    await leave_unfinished(database_url, DRAFT)
    async with Store.open(database_url) as store:
        box = inbox_on(store)
        async for interrupted in box.unfinished():
            assert await box.take(DRAFT)
            await box.done(interrupted)
    assert len(await replayed(database_url)) == 1  # done was for the apology, not for the draft


async def test_an_apology_made_is_not_made_again(database_url: str) -> None:
    await leave_unfinished(database_url, DRAFT)
    async with Store.open(database_url) as store:
        async for interrupted in inbox_on(store).unfinished():
            await inbox_on(store).done(interrupted)
    assert await replayed(database_url) == []


async def test_an_event_that_never_gets_done_is_given_up_after_three_replays(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    await leave_unfinished(database_url, command("k1", "canary"), DRAFT)
    assert [len(await replayed(database_url)) for _ in range(4)] == [2, 2, 2, 0]
    async with Store.open(database_url) as store:
        assert not await inbox_on(store).take(command("k1"))
    assert "event 1 was tried 3 times" in caplog.text
    assert "canary" not in caplog.text


async def test_an_event_that_its_platform_delivers_for_ever_is_given_up_too(
    database_url: str,
) -> None:
    taken = []
    for _ in range(5):
        async with Store.open(database_url) as store:
            taken.append(await inbox_on(store).take(DRAFT))
    assert taken == [True, True, True, True, False]


async def test_an_event_that_ends_the_process_takes_no_other_with_it(database_url: str) -> None:
    await leave_unfinished(database_url, command("poison"), command("good"))
    for _ in range(3):
        async with Store.open(database_url) as store:
            first = await anext(inbox_on(store).unfinished())
            assert first == command("poison")
    assert await replayed(database_url) == [command("good")]


async def test_a_damaged_body_stops_nothing(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    await leave_unfinished(database_url, command("bad"), command("good"))
    async with Store.open(database_url) as store, store.write() as connection:
        damage = update(inbox).where(inbox.c.key == "bad").values(body='{"kind": "canary')
        await connection.execute(damage)
    caplog.set_level(logging.DEBUG)
    assert await replayed(database_url) == [command("good")]
    assert "event 1 can't be read" in caplog.text
    assert "canary" not in caplog.text


async def test_nothing_of_a_finished_event_is_kept_but_its_key(store: Store) -> None:
    box = inbox_on(store)
    await box.take(command("k1"))
    await box.done(command("k1"))
    async with store.read() as connection:
        row = (await connection.execute(select(inbox))).one()
    assert (row.key, row.state, row.body, row.taken_at) == ("k1", "done", None, NOW)


async def test_keys_are_kept_for_seven_days_and_unfinished_events_for_ever(store: Store) -> None:
    box = inbox_on(store)
    await box.take(command("done"))
    await box.done(command("done"))
    await box.take(command("in hand"))
    await box.prune(NOW + timedelta(days=7))
    assert not await box.take(command("done"))
    await box.prune(NOW + timedelta(days=7, seconds=1))
    assert await box.take(command("done"))
    assert not await box.take(command("in hand"))
