"""Nothing is missed and nothing is told twice, whatever happens to the connection."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from adapters.matrix import Allowed, Matrix
from adapters.matrix.device import Device
from bot.chat.messages import Message
from bot.errors import ChatError
from tests.adapters.matrix.bench import Bot, bench, running_synapse
from tests.adapters.matrix.person import Person, register
from tests.adapters.matrix.rooms import direct_of, room_of
from tests.adapters.matrix.synapse import Synapse, synapse_server

Open = tuple[Bot, list[Person]]


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Open]:
    async with bench(tmp_path, "asker", "other") as opened:
        yield opened


@pytest.mark.parametrize("missed", [60, 160])
async def test_all_that_was_said_while_the_bot_was_away_is_answered_once(
    opened: Open, missed: int
) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    await bot.heard(await asker.say(room, "!rapport before"))
    await bot.chat.stop()
    await asyncio.gather(*(asker.say(room, f"!rapport {number}") for number in range(missed)))
    await bot.chat.start(bot._watch)
    last = await asker.say(room, "!rapport last")
    await bot.heard(last)
    said = [e["event_id"] for e in await asker.said(room) if e["type"] == "m.room.message"]
    assert [event.key for event in bot.events] == said  # and in their order
    assert len(said) == missed + 2
    assert set(Counter(bot.deliveries).values()) == {1}


async def test_what_was_said_before_the_bot_came_is_not_answered(tmp_path: Path) -> None:
    async with aiohttp.ClientSession() as http:
        home = running_synapse()
        account, asker = [await register(http, home.url, name) for name in ("rapport", "asker")]
        room = await asker.create(account.id)
        await account.join(room)
        await asker.say(room, "!rapport long ago")
        bot = Bot(home, account, tmp_path)
        await bot.start()
        new = await asker.say(room, "!rapport now")
        await bot.heard(new)
        later = await asker.create()
        await asker.say(later, "!rapport before the invitation")
        await asker.ask("POST", f"rooms/{later}/invite", {"user_id": account.id})
        after = await asker.say(later, "!rapport while you were coming in")
        await bot.heard(after)
        await bot.chat.stop()
    assert [event.key for event in bot.events] == [new, after]


async def test_a_core_that_fails_is_asked_again_and_the_bookmark_waits(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    taken, failures = bot._receive, iter([ChatError("the database is away")] * 2)

    async def receive(event: object) -> bool:
        for error in failures:
            raise error
        return await taken(event)  # type: ignore[arg-type]

    bot._receive = receive
    await bot.heard(await asker.say(room, "!rapport x"))


async def test_a_login_that_was_ended_is_reported_once_and_asked_about_no_more(
    opened: Open,
) -> None:
    bot, _ = opened
    await bot.account.ask("POST", "logout")
    async with asyncio.timeout(30):
        assert bot.chat._reading is not None
        await asyncio.wait({bot.chat._reading})
    [error] = bot.lost
    assert "rapport matrix login" in str(error)


async def test_a_second_bot_on_the_same_keys_is_refused(opened: Open) -> None:
    bot, [asker, _] = opened
    second = Bot(running_synapse(), bot.account, bot.folder)
    with pytest.raises(ChatError, match="Another Rapport is using"):
        await second.start()
    await bot.heard(await asker.say(await direct_of(bot, asker), "the first one works on"))


async def test_a_token_of_another_device_is_refused(tmp_path: Path) -> None:
    async with aiohttp.ClientSession() as http:
        account = await register(http, running_synapse().url, "rapport")
    device = Device(running_synapse().url, account.id, "OTHER", account.token, "made-up")
    bot = Bot(running_synapse(), account, tmp_path)
    chat = Matrix(
        device, tmp_path, Allowed([]), bot.bookmarks, lambda: 0.5, lambda: "id", bot.lost.append
    )
    with pytest.raises(ChatError, match="belongs to another device"):
        await chat.start(bot._watch)


async def test_a_homeserver_that_goes_away_and_comes_back_is_read_on(
    tmp_path: Path, own_synapse: Synapse
) -> None:
    async with bench(tmp_path, "asker", synapse=own_synapse) as (bot, [asker]):
        room = await room_of(bot, asker)
        own_synapse.kill()
        posting = asyncio.create_task(bot.chat.post(bot.place(room), Message.of("once"), "key"))
        await asyncio.to_thread(own_synapse.start)
        posted = await posting
        await bot.heard(await asker.say(room, "!rapport x"))
        said = [event["event_id"] for event in await asker.said(room)]
        assert said.count(posted.message) == 1


@pytest.fixture
def own_synapse() -> Iterator[Synapse]:
    with synapse_server() as synapse:
        yield synapse


async def test_at_the_default_rate_limits_all_is_said_once(tmp_path: Path) -> None:
    with synapse_server(is_limited=True) as limited:
        async with bench(tmp_path, "asker", synapse=limited) as (bot, [asker]):
            room = await room_of(bot, asker)
            async with asyncio.timeout(60):
                posts = [bot.chat.post(bot.place(room), Message.of(f"{n}")) for n in range(11)]
                posted = await asyncio.gather(*posts)
            said = [e["content"]["body"] for e in await asker.said(room) if e["sender"] == bot.id
                    and e["type"] == "m.room.message"]  # fmt: skip
            assert sorted(said, key=int) == [str(n) for n in range(11)]
            assert len({one.message for one in posted}) == 11
