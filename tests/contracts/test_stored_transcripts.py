"""What every database must do for the playground's transcript."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.events import Person, Place
from bot.chat.ports import Entry
from bot.store.engine import Store
from bot.store.transcript import StoredTranscript
from tests.store.events import ANNE, NOW

ROOM = Place("web", "demo", "general")
THREAD = replace(ROOM, thread="m1")


def entry(key: str, place: Place = ROOM) -> Entry:
    return Entry(key, place, ANNE, NOW, body=f'{{"text": "{key}"}}')


@pytest.fixture
def transcript(store: Store) -> StoredTranscript:
    return StoredTranscript(store)


async def test_messages_come_back_as_they_were_in_the_order_they_came(
    transcript: StoredTranscript,
) -> None:
    said = [entry("m1"), entry("m3"), entry("m2", THREAD)]
    assert [await transcript.append(each) for each in said] == [True, True, True]
    await transcript.append(entry("m1", replace(ROOM, room="other")))
    await transcript.append(entry("m1", replace(ROOM, team="other")))
    assert await transcript.entries(ROOM) == said
    assert await transcript.entries(ROOM, limit=2) == said[1:]
    assert await transcript.entries(THREAD) == [said[0], said[2]]


async def test_a_message_is_kept_once(transcript: StoredTranscript) -> None:
    assert await transcript.append(entry("m1"))
    assert not await transcript.append(replace(entry("m1"), body="other"))
    assert await transcript.entries(ROOM) == [entry("m1")]


async def test_a_message_changes_where_it_stands(transcript: StoredTranscript) -> None:
    await transcript.append(entry("m1"))
    await transcript.append(entry("m2"))
    assert await transcript.replace(ROOM, "m1", "new")
    assert [each.body for each in await transcript.entries(ROOM)] == ["new", entry("m2").body]
    assert not await transcript.replace(ROOM, "m9", "new")
    assert not await transcript.replace(replace(ROOM, room="other"), "m1", "new")


async def test_what_people_write_may_hold_anything(transcript: StoredTranscript) -> None:
    odd = "\x00 \ud800 '; DROP TABLE transcript; -- 🙂 %s :name"
    written = replace(entry("m1"), body=odd, author=Person("u", name=odd))
    await transcript.append(written)
    assert await transcript.entries(ROOM) == [written]


async def test_messages_are_forgotten_after_thirty_days(transcript: StoredTranscript) -> None:
    await transcript.append(entry("m1"))
    await transcript.append(replace(entry("m2"), at=NOW + timedelta(seconds=1)))
    await transcript.prune(NOW + timedelta(days=30))
    assert len(await transcript.entries(ROOM)) == 2
    await transcript.prune(NOW + timedelta(days=30, seconds=1))
    assert [each.id for each in await transcript.entries(ROOM)] == ["m2"]


async def test_messages_are_there_after_a_restart(database_url: str) -> None:
    async with Store.open(database_url) as store:
        await StoredTranscript(store).append(entry("m1"))
    async with Store.open(database_url) as store:
        assert await StoredTranscript(store).entries(ROOM) == [entry("m1")]


async def test_a_message_is_found_in_its_room_alone(transcript: StoredTranscript) -> None:
    await transcript.append(entry("m2", THREAD))
    assert await transcript.find(ROOM, "m2") == entry("m2", THREAD)
    assert await transcript.find(replace(ROOM, team="other"), "m2") is None
