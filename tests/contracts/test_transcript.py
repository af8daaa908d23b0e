"""What every `Transcript` must do, wherever it keeps the messages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.memory.transcript import MemoryTranscript
from bot.chat.events import Person, Place
from bot.chat.ports import Entry, Transcript

ROOM = Place("web", "demo", "support")
AT = datetime(2025, 3, 4, 9, 30, 15, 123456, tzinfo=UTC)


def entry(name: str, place: Place = ROOM, body: str = "{}") -> Entry:
    return Entry(name, place, Person("lead", "Team lead"), AT, body)


@pytest.fixture(params=[MemoryTranscript])
def transcript(request: pytest.FixtureRequest) -> Transcript:
    made: Transcript = request.param()
    return made


async def ids(transcript: Transcript, place: Place, limit: int = 500) -> list[str]:
    return [entry.id for entry in await transcript.entries(place, limit)]


async def test_entries_come_back_whole_and_in_the_order_they_came(transcript: Transcript) -> None:
    early = replace(entry("b", body="“smart” \U0001f600\n"), at=AT - timedelta(days=1))
    assert await transcript.append(entry("a"))
    assert await transcript.append(early)
    assert list(await transcript.entries(ROOM)) == [entry("a"), early]


async def test_an_entry_is_kept_once(transcript: Transcript) -> None:
    await transcript.append(entry("a", body="1"))
    assert not await transcript.append(entry("a", body="1"))
    assert not await transcript.append(entry("a", body="2"))
    assert [e.body for e in await transcript.entries(ROOM)] == ["1"]


async def test_a_replaced_entry_keeps_its_place(transcript: Transcript) -> None:
    await transcript.append(entry("a"))
    await transcript.append(entry("b"))
    assert await transcript.replace(ROOM, "a", "new")
    assert list(await transcript.entries(ROOM)) == [entry("a", body="new"), entry("b")]


async def test_only_what_stands_can_be_replaced(transcript: Transcript) -> None:
    await transcript.append(entry("a"))
    assert not await transcript.replace(ROOM, "b", "new")
    assert not await transcript.replace(replace(ROOM, room="other"), "a", "new")
    assert not await transcript.replace(replace(ROOM, team="other"), "a", "new")
    assert list(await transcript.entries(ROOM)) == [entry("a")]


async def test_a_thread_holds_its_first_message_and_its_replies(transcript: Transcript) -> None:
    thread = replace(ROOM, thread="a")
    for made in (entry("a"), entry("b"), entry("c", thread)):
        await transcript.append(made)
    assert await ids(transcript, thread) == ["a", "c"]
    assert await ids(transcript, ROOM) == ["a", "b", "c"]


async def test_rooms_and_teams_are_apart(transcript: Transcript) -> None:
    others = [replace(ROOM, room="other"), replace(ROOM, team="other")]
    for place in (ROOM, *others):
        assert await transcript.append(entry("a", place))
    for place in (ROOM, *others):
        assert list(await transcript.entries(place)) == [entry("a", place)]


async def test_a_limit_keeps_the_newest(transcript: Transcript) -> None:
    for name in "abc":
        await transcript.append(entry(name))
    assert await ids(transcript, ROOM, 2) == ["b", "c"]


async def test_a_message_is_found_in_its_room_alone(transcript: Transcript) -> None:
    reply = entry("c", replace(ROOM, thread="a"))
    await transcript.append(reply)
    assert await transcript.find(ROOM, "c") == reply
    assert await transcript.find(ROOM, "d") is None
    assert await transcript.find(replace(ROOM, room="other"), "c") is None
