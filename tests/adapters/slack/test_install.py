"""Workspaces install the bot, their tokens are renewed in time, sealed, and gone when they go."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

import aiohttp
import pytest
from yarl import URL

from adapters.memory.installations import MemoryInstallations
from adapters.slack import Keys
from adapters.slack.scopes import SCOPES
from adapters.slack.seal import Seal
from adapters.slack.tokens import Token
from bot.chat.events import Place, TeamLeft
from bot.chat.messages import Message
from bot.chat.ports import Installations
from bot.errors import ChatError, SettingsError
from bot.store.engine import Store
from bot.store.installations import StoredInstallations
from tests.adapters.slack.bench import ROOM, Bench, Events, connected, populated
from tests.slack_platform.oauth import TOKEN_LIFE, consent
from tests.slack_platform.world import World

KEY = "a key of the tests that nobody knows"
HELLO = Message.of("hello")
HOUR = 3_600
SINCE = datetime(2026, 3, 2, tzinfo=UTC)


@asynccontextmanager
async def installing(
    kept: Installations,
    world: World | None = None,
    *,
    by_socket: bool = False,
    events: Events | None = None,
) -> AsyncIterator[Bench]:
    world = world or populated()

    def for_many(keys: Keys) -> Keys:
        return replace(
            keys,
            bot_token="",
            client_id=world.client_id,
            client_secret=world.client_secret,
            token_key=KEY,
        )

    heard = Events() if events is None else events
    async with connected(world, heard, by_socket=by_socket, kept=kept, change=for_many) as bench:
        yield bench


async def install(bench: Bench, wait: float = 0, **changed: str) -> tuple[int, str]:
    """Install it as somebody does in a browser; ``changed`` is what comes back otherwise.

    They take ``wait`` seconds to agree.
    """
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as browser:
        async with browser.get(
            f"{bench.chat.url}/slack/install", allow_redirects=False
        ) as response:
            assert response.status == 302
            location, cookie = response.headers["Location"], response.headers["Set-Cookie"]
        assert URL(location).path == "/oauth/v2/authorize"
        back = consent(bench.world, location) | changed
        cookie = back.pop("cookie", cookie.partition(";")[0])
        bench.world.clock.passed += wait
        async with browser.get(
            URL(f"{bench.chat.url}/slack/oauth_redirect").with_query(back),
            headers={"Cookie": cookie},
        ) as response:
            return response.status, await response.text()


async def test_a_workspace_installs_the_bot_and_is_served() -> None:
    kept = MemoryInstallations()
    async with installing(kept) as bench:
        assert await bench.slash("help") == 200  # nobody installed it yet
        status, page = await install(bench)
        assert (status, "is installed" in page) == (200, True)
        assert bench.world.scopes == frozenset(SCOPES)
        await bench.slash("help", "two")
        assert [event.key for event in bench.chat._intake.receive or ()] == ["two"]  # type: ignore[attr-defined]
        await bench.chat.post(ROOM, HELLO)
    assert bench.world.messages


async def test_it_works_with_socket_mode_too() -> None:
    async with installing(MemoryInstallations(), by_socket=True) as bench:
        assert (await install(bench))[0] == 200
        await bench.chat.post(ROOM, HELLO)


async def test_another_process_finds_the_token_and_it_is_sealed() -> None:
    kept = MemoryInstallations()
    async with installing(kept) as bench:
        await install(bench)
    world = bench.world
    async with installing(kept, world) as later:
        await later.chat.post(ROOM, HELLO)
    assert all(world.bot_token not in sealed for sealed in kept._sealed.values())


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"state": "forged"}, 400),
        ({"cookie": "slack-app-oauth-state=other"}, 400),
        ({"state": "forged", "cookie": "slack-app-oauth-state=forged"}, 401),
        ({"code": "guessed"}, 401),
        ({"error": "access_denied"}, 200),
        ({"error": "<script>alert(1)</script>"}, 200),
    ],
)
async def test_what_nobody_agreed_to_is_not_installed(changed: dict[str, str], status: int) -> None:
    kept = MemoryInstallations()
    async with installing(kept) as bench:
        told, page = await install(bench, **changed)
    assert told == status
    assert "is installed" not in page
    assert "script" not in page
    assert kept._sealed == {}


async def test_a_state_is_good_for_ten_minutes() -> None:
    kept = MemoryInstallations()
    async with installing(kept) as bench:
        status, _ = await install(bench, wait=601)
    assert (status, kept._sealed) == (401, {})


async def test_a_token_is_renewed_once_before_it_expires() -> None:
    kept = MemoryInstallations()
    async with installing(kept) as bench:
        await install(bench)
        first = bench.world.bot_token
        await bench.chat.post(ROOM, HELLO)
        assert bench.world.bot_token == first
        bench.world.clock.passed += TOKEN_LIFE - 2 * HOUR + 1
        await asyncio.gather(*(bench.chat.find(ROOM, "k", SINCE) for _ in range(5)))
        assert bench.world.bot_token != first
        assert bench.world.calls["oauth.v2.access"] == 2
    async with installing(kept, bench.world) as later:  # and the new one was kept
        await later.chat.post(ROOM, HELLO)


async def test_where_another_process_was_quicker_its_token_is_used() -> None:
    kept = MemoryInstallations()
    world = populated()
    async with installing(kept, world) as one, installing(kept, world) as two:
        await install(one)
        await two.chat.post(ROOM, HELLO)
        world.clock.passed += TOKEN_LIFE - HOUR
        looks = one.chat.find(ROOM, "k", SINCE), two.chat.find(ROOM, "k", SINCE)
        assert await asyncio.gather(*looks) == [None, None]


async def test_while_renewing_fails_the_old_token_is_used() -> None:
    async with installing(MemoryInstallations()) as bench:
        await install(bench)
        bench.world.clock.passed += TOKEN_LIFE - HOUR
        bench.world.oauth_is_down = True
        await bench.chat.post(ROOM, HELLO)
        assert bench.world.calls["oauth.v2.access"] == 2
        bench.world.oauth_is_down = False
        bench.world.clock.passed += 61
        await bench.chat.post(ROOM, HELLO)
        assert bench.world.calls["oauth.v2.access"] == 3


LEAVING = [
    {"type": "app_uninstalled"},
    {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": ["UBOT"]}},
]


@pytest.mark.parametrize("order", [LEAVING, LEAVING[::-1]])
async def test_when_a_workspace_leaves_nothing_of_it_is_kept(
    store: Store, order: list[dict[str, object]]
) -> None:
    kept = StoredInstallations(store)
    async with installing(kept) as bench:
        await install(bench)
        assert await kept.load("slack", "T1")
        for number, event in enumerate(order):
            assert await bench.event(f"e{number}", event) == 200
            assert await kept.load("slack", "T1") is None
        with pytest.raises(ChatError, match="not installed"):
            await bench.chat.post(ROOM, HELLO)
        assert (await install(bench))[0] == 200  # and it may come back


async def test_what_the_core_is_told_names_the_team_and_comes_once_for_each_event(
    store: Store,
) -> None:
    async with installing(StoredInstallations(store)) as bench:
        await install(bench)
        for number, event in enumerate([*LEAVING, LEAVING[0]]):
            await bench.event(f"e{number % 2}", event)
        told = bench.chat._intake.receive
    assert isinstance(told, Events)
    assert [type(event) for event in told] == [TeamLeft, TeamLeft]
    assert {(event.place.team, event.place.room) for event in told} == {("T1", "")}


@pytest.mark.parametrize("order", [LEAVING, LEAVING[::-1]])
async def test_what_is_told_late_does_not_undo_a_new_installation(
    order: list[dict[str, object]],
) -> None:
    kept, events = MemoryInstallations(), Events()
    async with installing(kept, events=events) as bench:
        await install(bench)
        first, late = order
        removed_at = int(bench.world.clock.now().timestamp())
        await bench.event("e1", first, event_time=removed_at)
        bench.world.clock.passed += 30
        await install(bench)
        assert await bench.event("e2", late, event_time=removed_at) == 200
        await bench.chat.post(ROOM, HELLO)
        assert [event.key for event in events] == ["e1 T1"]
        await bench.event("e3", late)  # and they remove it once more
        with pytest.raises(ChatError, match="not installed"):
            await bench.chat.post(ROOM, HELLO)


async def test_a_removal_from_before_the_start_does_not_silence_a_single_workspace() -> None:
    world, events = populated(), Events()
    async with connected(world, events) as bench:
        before = int(world.clock.now().timestamp()) - 60
        await bench.event("e1", LEAVING[0], event_time=before)
        await bench.chat.post(ROOM, HELLO)
        assert events == []
        await bench.event("e2", LEAVING[0])
        with pytest.raises(ChatError, match="not installed"):
            await bench.chat.post(ROOM, HELLO)
        assert [type(event) for event in events] == [TeamLeft]


async def test_a_token_that_cannot_be_read_is_forgotten_all_the_same() -> None:
    kept, world = MemoryInstallations(), populated()
    await kept.save("slack", "T1", Seal("another key").close("{}", "T1"))
    async with installing(kept, world) as bench:
        assert await bench.event("e", LEAVING[0]) == 200
    assert kept._sealed == {}


async def test_of_an_organisation_one_workspace_can_go_or_all() -> None:
    kept, world, events = MemoryInstallations(), populated(), Events()
    token = Token(world.bot_token, "UBOT", "E1")
    await kept.save("slack", "E1", Seal(KEY).close(token.written(), "E1"))
    whole: dict[str, object] = {
        "enterprise_id": "E1",
        "team_id": None,
        "authorizations": [
            {"enterprise_id": "E1", "team_id": None, "user_id": "UBOT", "is_bot": True,
             "is_enterprise_install": True}
        ],
    }  # fmt: skip
    async with installing(kept, world, events=events) as bench:
        revoked = {"type": "team_access_revoked", "team_ids": ["T2", "T3"]}
        assert await bench.event("e1", revoked, **whole) == 200
        assert await kept.load("slack", "E1")  # it serves the others
        assert await bench.event("e2", LEAVING[0], **whole) == 200
        assert await kept.load("slack", "E1") is None
        assert await bench.event("e3", {**revoked, "team_ids": "T2"}, **whole) == 400
    assert [event.place.team for event in events] == ["E1/T2", "E1/T3", "E1/"]
    assert len({event.key for event in events}) == 3


async def test_that_a_persons_token_was_revoked_changes_nothing() -> None:
    kept = MemoryInstallations()
    async with installing(kept) as bench:
        await install(bench)
        revoked = {"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": []}}
        await bench.event("e", revoked)
        await bench.chat.post(ROOM, HELLO)


async def test_an_organisations_token_serves_each_of_its_workspaces() -> None:
    kept, world = MemoryInstallations(), populated()
    token = Token(world.bot_token, "UBOT", "E1")
    await kept.save("slack", "E1", Seal(KEY).close(token.written(), "E1"))
    async with installing(kept, world) as bench:
        await bench.chat.post(Place("slack", "E1/T1", "C1"), HELLO)
        with pytest.raises(ChatError, match="not installed"):
            await bench.chat.post(Place("slack", "E2/T1", "C1"), HELLO)


def test_what_is_sealed_opens_with_its_key_and_its_label_alone() -> None:
    sealed = Seal(KEY).close("xoxb-secret", "T1")
    assert "xoxb" not in sealed
    assert Seal(KEY).open(sealed, "T1") == "xoxb-secret"
    assert Seal(KEY).close("xoxb-secret", "T1") != sealed
    for key, label, words in [("other", "T1", sealed), (KEY, "T2", sealed), (KEY, "T1", "junk é")]:
        with pytest.raises(SettingsError, match="RAPPORT_TOKEN_KEY"):
            Seal(key).open(words, label)
    assert "secret" not in repr(Token("xoxb-secret", "UBOT", refresh="xoxe-secret"))
