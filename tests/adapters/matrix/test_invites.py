"""Who can bring the bot into a room."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from adapters.matrix import Allowed
from tests.adapters.matrix.bench import Bot, running_synapse
from tests.adapters.matrix.person import SERVER, Person, register


@pytest.mark.parametrize(
    ("listed", "inviter", "room", "is_welcome"),
    [
        ("example.org", "@lead:example.org", "!r:other.org", True),
        ("@lead:example.org", "@lead:example.org", "!r:other.org", True),
        ("!r:other.org", "@x:anywhere.org", "!r:other.org", True),
        ("!v12hashwithoutadomain", "@x:anywhere.org", "!v12hashwithoutadomain", True),
        ("@lead:example.org", "@lead:evil.org", "!r:other.org", False),
        ("@lead:example.org", "@leader:example.org", "!r:other.org", False),
        ("example.org", "@lead:sub.example.org", "!r:example.org", False),
        ("example.org", "@lead:example.org:8448", "!r:other.org", False),
        ("example.org", "@example.org:evil.org", "!r:example.org", False),
    ],
)
def test_full_ids_are_compared_whole(
    listed: str, inviter: str, room: str, *, is_welcome: bool
) -> None:
    assert Allowed([listed]).welcomes(inviter, room) is is_welcome


@pytest.fixture
async def accounts() -> AsyncIterator[list[Person]]:
    async with aiohttp.ClientSession() as http:
        yield [
            await register(http, running_synapse().url, name)
            for name in ("rapport", "lead", "stranger")
        ]


async def test_the_listed_are_followed_and_others_declined_with_words_once(
    tmp_path: Path, accounts: list[Person]
) -> None:
    account, lead, stranger = accounts
    bot = Bot(running_synapse(), account, tmp_path, lead.id)
    await bot.start()
    unwelcome = await stranger.create(account.id)

    async def declined() -> list[str]:
        return [
            event["content"].get("reason", "")
            for event in await stranger.said(unwelcome)
            if event.get("state_key") == account.id and event["content"]["membership"] == "leave"
        ]

    assert "RAPPORT_MATRIX_ALLOW" in (await stranger.when(declined))[0]
    await stranger.ask("POST", f"rooms/{unwelcome}/invite", {"user_id": account.id})

    async def declined_twice() -> bool:
        return len(await declined()) == 2

    await stranger.when(declined_twice)
    assert min(await declined(), key=len) == ""
    welcome = await lead.create(account.id)
    await lead.has_joined(welcome, account.id)
    assert await account.rooms() == [welcome]
    await bot.chat.stop()
    assert bot.events == []


async def test_an_invitation_from_while_the_bot_was_away_is_followed(
    tmp_path: Path, accounts: list[Person]
) -> None:
    account, lead, _ = accounts
    room = await lead.create(account.id, is_direct=True)
    bot = Bot(running_synapse(), account, tmp_path, SERVER)
    await bot.start()
    await lead.has_joined(room, account.id)
    await bot.heard(await lead.say(room, "hello"))
    assert bot.events[0].place.is_direct
    await bot.chat.stop()
