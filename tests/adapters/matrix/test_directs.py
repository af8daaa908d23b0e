"""The direct rooms, when what the homeserver tells is behind what the bot wrote."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from adapters.matrix.account import Account, account
from adapters.matrix.device import Device
from tests.adapters.matrix.bench import running_synapse
from tests.adapters.matrix.person import Json, Person, register


@pytest.fixture
async def people() -> AsyncIterator[list[Person]]:
    async with aiohttp.ClientSession() as http:
        yield [await register(http, running_synapse().url, name) for name in ("rapport", "asker")]


@pytest.fixture
async def bot(tmp_path: Path, people: list[Person]) -> AsyncIterator[Account]:
    """Not reading: what it is told, the test tells it."""
    me = people[0]
    device = Device(running_synapse().url, me.id, me.device, me.token, "made-up")
    parts = account(device, tmp_path, lambda: 0.5, lambda: "id")
    yield parts
    await parts.close()


def told(listed: dict[str, list[str]]) -> Json:
    return {"account_data": {"events": [{"type": "m.direct", "content": listed}]}}


async def test_an_older_list_that_comes_late_has_no_direct_room_made_twice(
    bot: Account, people: list[Person]
) -> None:
    asker = people[1].id
    room = await bot.directs.of(asker, is_secret=False)
    bot.directs.take(told({"@else:x": ["!else"]}))
    assert await bot.directs.of(asker, is_secret=False) == room
    assert bot.directs.with_("@else:x") == ["!else"]


async def test_a_list_from_after_ours_counts(bot: Account, people: list[Person]) -> None:
    asker = people[1].id
    room = await bot.directs.of(asker, is_secret=False)
    bot.directs.take(told({asker: [room]}))
    bot.directs.take(told({}))  # another client of the account took it off
    assert bot.directs.with_(asker) == []
