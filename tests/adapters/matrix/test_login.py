"""Finding the homeserver, and keeping the device."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.matrix import Device, Homeserver, load, login
from adapters.matrix.device import save
from bot.errors import ChatError
from tests.adapters.matrix.bench import running_synapse
from tests.adapters.matrix.person import Person, register

Make = Callable[[str, str], Homeserver]


@pytest.fixture
async def site() -> AsyncIterator[TestServer]:
    """The website of a server's name."""

    async def announce(_: web.Request) -> web.Response:
        return web.json_response({"m.homeserver": {"base_url": "https://matrix.example.org/"}})

    application = web.Application()
    application.router.add_get("/.well-known/matrix/client", announce)
    async with TestServer(application) as server:
        yield server


def at(url: str) -> Make:
    return lambda _, token: Homeserver(url, token, lambda: 0.5)


async def test_the_homeserver_is_found_by_the_accounts_id(site: TestServer) -> None:
    found = await login.discover("@rapport:example.org", at(str(site.make_url(""))))
    assert found == "https://matrix.example.org"


async def test_a_server_that_announces_nothing_is_its_own_homeserver() -> None:
    found = await login.discover("@rapport:example.org", at(running_synapse().url))
    assert found == "https://example.org"


@pytest.fixture
async def account() -> AsyncIterator[Person]:
    async with aiohttp.ClientSession() as http:
        yield await register(http, running_synapse().url, "rapport", "secret words")


async def test_a_login_is_kept_once_for_its_owners_eyes(tmp_path: Path, account: Person) -> None:
    url = running_synapse().url
    folder = tmp_path / "store"
    device = await login.with_password(folder, url, account.id, "secret words", at(url))
    assert load(folder) == device
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "device.json").stat().st_mode & 0o777 == 0o600
    with pytest.raises(ChatError, match="logged in already"):
        await login.with_password(folder, url, account.id, "secret words", at(url))
    with pytest.raises(ChatError, match="is there already"):
        save(folder, device)


async def test_a_token_needs_a_device_and_the_right_owner(tmp_path: Path, account: Person) -> None:
    url = running_synapse().url
    bare = await running_synapse().token_without_device(account.id)
    with pytest.raises(ChatError, match="belongs to no device"):
        await login.with_token(tmp_path, url, account.id, bare, at(url))
    with pytest.raises(ChatError, match="not @other"):
        await login.with_token(tmp_path, url, "@other:example.org", account.token, at(url))
    with pytest.raises(ChatError, match="does not know this token"):
        await login.with_token(tmp_path, url, account.id, "made up", at(url))
    with pytest.raises(ChatError, match="not logged in"):
        load(tmp_path)
    device = await login.with_token(tmp_path, url, account.id, account.token, at(url))
    assert (device.id, device.user) == (account.device, account.id)


@pytest.mark.parametrize("written", ["", "{}", "[1]", '{"user": 7}', "nonsense"])
def test_a_device_file_that_is_broken_says_what_to_do(tmp_path: Path, written: str) -> None:
    (tmp_path / "device.json").write_text(written, encoding="utf-8")
    with pytest.raises(ChatError, match="Restore it from a backup"):
        load(tmp_path)


def test_neither_token_nor_key_shows_where_a_device_is_printed(tmp_path: Path) -> None:
    device = Device("https://x.example", "@a:x.example", "D", "token-words", "pickle-words")
    save(tmp_path, device)
    assert "words" not in repr(device)
    assert "token-words" in json.loads((tmp_path / "device.json").read_text())["token"]
