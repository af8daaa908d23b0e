"""Where answers stand and how they hang together with what they answer."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.events import CommandGiven, Event
from bot.chat.messages import Message, Picture, Reply
from tests.adapters.matrix.bench import Bot, bench
from tests.adapters.matrix.person import Json, Person
from tests.adapters.matrix.rooms import direct_of, room_of

Open = tuple[Bot, list[Person]]


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Open]:
    async with bench(tmp_path, "asker") as opened:
        yield opened


async def content(person: Person, room: str, event: str) -> Json:
    found: Json = (await person.ask("GET", f"rooms/{room}/event/{event}"))["content"]
    return found


async def answered(bot: Bot, event: Event, words: str = "answer", **more: bool) -> tuple[str, str]:
    posted = await bot.chat.answer(event, Reply(Message.of(words), **more))  # type: ignore[arg-type]
    assert posted is not None
    return posted.place.room, posted.message


async def test_an_answer_in_a_room_replies_to_what_it_answers(opened: Open) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker)
    command = await asker.say(room, "!rapport x")
    where, answer = await answered(bot, await bot.heard(command), is_private=False)
    assert where == room
    related = (await content(asker, room, answer))["m.relates_to"]
    assert related == {"m.in_reply_to": {"event_id": command}}


async def test_an_answer_in_a_thread_names_its_first_message_and_falls_back_to_the_newest(
    opened: Open,
) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker)
    root = await asker.say(room, "root")
    command = await asker.say(room, "!rapport x", thread=root)
    _, answer = await answered(bot, await bot.heard(command), is_private=False)
    related = (await content(asker, room, answer))["m.relates_to"]
    assert related == {
        "rel_type": "m.thread",
        "event_id": root,
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": command},
    }
    posted = await bot.chat.post(bot.place(room, root), Message.of("and then"))
    related = (await content(asker, room, posted.message))["m.relates_to"]
    assert related["event_id"] == root
    assert related["m.in_reply_to"] == {"event_id": answer}


async def test_a_private_answer_goes_to_the_direct_room_which_is_made_once(opened: Open) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker, name="Support <b>")
    event = await bot.heard(await asker.say(room, "!rapport x"))
    posted = await asyncio.gather(*(answered(bot, event, f"psst {n}") for n in range(3)))
    assert len({where for where, _ in posted}) == 1
    direct = posted[0][0]
    assert direct != room
    await asker.join(direct)
    told = await content(asker, direct, posted[0][1])
    assert f"https://matrix.to/#/{room}/{event.key}" in told["formatted_body"]
    assert "Support &lt;b&gt;" in told["formatted_body"]
    assert "psst 0" in told["body"]
    again = await bot.heard(await asker.say(direct, "hello"))
    assert again.place == bot.place(direct, is_direct=True)


async def test_a_private_answer_in_a_direct_room_stays_in_it_and_in_its_thread(
    opened: Open,
) -> None:
    bot, [asker] = opened
    room = await direct_of(bot, asker)
    command = await asker.say(room, "!rapport x")
    where, answer = await answered(bot, await bot.heard(command))
    assert where == room
    related = (await content(asker, room, answer))["m.relates_to"]
    assert related == {"m.in_reply_to": {"event_id": command}}
    said = await bot.heard(await asker.say(room, "in a thread", thread=command))
    where, answer = await answered(bot, said)
    related = (await content(asker, room, answer))["m.relates_to"]
    assert (where, related["event_id"]) == (room, command)


async def test_an_event_that_is_answered_again_after_a_crash_has_one_answer(opened: Open) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker)
    event = await bot.heard(await asker.say(room, "!rapport x"))
    first = [await answered(bot, event, f"part {n}", is_private=False) for n in range(2)]
    crashed = bot.twin()
    await bot.chat.stop()
    await crashed.start()
    second = [await answered(crashed, event, f"part {n}", is_private=False) for n in range(2)]
    await crashed.chat.stop()
    assert first == second
    own = [e for e in await asker.said(room) if e["sender"] == bot.id and "body" in e["content"]]
    assert len(own) == 2


async def test_typing_is_shown_while_an_answer_takes_its_time_and_not_after(opened: Open) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker)
    since = (await asker.ask("GET", "sync", timeout="0"))["next_batch"]
    event = await bot.heard(await asker.say(room, "!rapport slow"))
    assert isinstance(event, CommandGiven)

    async def typing() -> list[str]:
        nonlocal since
        news = await asker.ask("GET", "sync", since=since, timeout="10000")
        since = news["next_batch"]
        told = news.get("rooms", {}).get("join", {}).get(room, {}).get("ephemeral", {})
        return [
            who for e in told.get("events", []) if e["type"] == "m.typing"
            for who in e["content"]["user_ids"]
        ]  # fmt: skip

    async with asyncio.timeout(30):
        while bot.id not in await typing():
            pass
    await answered(bot, event, is_private=False)
    async with asyncio.timeout(30):
        while bot.id in await typing():
            pass


async def test_a_picture_is_shown_with_its_words_in_place_of_a_name(opened: Open) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker)
    await bot.chat.post(bot.place(room), Message.of("Look", Picture(b"\x89PNG", alt="a line")))
    images = [e["content"] for e in await asker.said(room)
              if e["content"].get("msgtype") == "m.image"]  # fmt: skip
    [image] = images
    assert image["body"] == "a line"
    assert image["url"].startswith("mxc://")
    assert image["m.mentions"] == {}


async def test_a_burst_of_commands_is_handed_over_each_once(opened: Open) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker)
    sent = await asyncio.gather(*(asker.say(room, f"!rapport {n}") for n in range(100)))
    await bot.until(lambda: len(bot.events) == 100)
    assert {event.key for event in bot.events} == set(sent)
    assert set(bot.deliveries.values()) == {1}


async def test_what_is_answered_anew_after_a_crash_stands_once_and_nothing_is_swallowed(
    opened: Open,
) -> None:
    bot, [asker] = opened
    room = await room_of(bot, asker)
    event = await bot.heard(await asker.say(room, "!rapport x"))
    first = await answered(bot, event, "one", is_private=False)
    await bot.chat.stop()
    bot.chat = bot.twin().chat
    await bot.chat.start(bot._watch)
    other = await answered(bot, event, "two", is_private=False)  # the only one this time
    assert await answered(bot, event, "one", is_private=False) == first
    assert other != first
