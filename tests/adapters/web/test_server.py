"""The playground's front door: who may come in, and what it takes."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from adapters.memory.transcript import MemoryTranscript
from adapters.web import CommandHint, Playground
from bot.chat.events import Event
from bot.chat.messages import Message, Reply
from bot.chat.ports import Transcript
from bot.errors import ChatError, SettingsError, StoreError

HELLO = {"kind": "say", "key": "k", "room": "direct-lead", "text": "hello"}


def playground(transcript: Transcript | None = None, port: int = 0) -> Playground:
    hints = [CommandHint("check", "check [draft]", "A second opinion")]
    transcript = transcript or MemoryTranscript()
    return Playground("127.0.0.1", port, transcript, lambda: hints, lambda: datetime.now(UTC))


class Core:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self.trouble: Exception | None = None

    async def __call__(self, event: Event) -> bool:
        if self.trouble:
            raise self.trouble
        self.events.append(event)
        return True


@pytest.fixture
def core() -> Core:
    return Core()


@pytest.fixture
async def chat(core: Core) -> AsyncIterator[Playground]:
    started = playground()
    await started.start(core)
    yield started
    await started.stop()


@pytest.fixture
async def page(chat: Playground) -> AsyncIterator[aiohttp.ClientSession]:
    """Speaks to the server as the page does."""
    origin = chat.url.rstrip("/")
    async with aiohttp.ClientSession(origin, headers={"Origin": origin}) as session:
        yield session


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"]
)
@pytest.mark.parametrize("path", ["/", "/api/team", "/api/news", "/page/main.js"])
async def test_a_foreign_name_that_points_here_is_refused(
    page: aiohttp.ClientSession, host: str, path: str
) -> None:
    async with page.get(path, headers={"Host": host}) as response:
        assert response.status == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1:1", ""])
async def test_another_websites_request_is_refused(
    page: aiohttp.ClientSession, core: Core, origin: str
) -> None:
    async with page.post("/api/events", json=HELLO, headers={"Origin": origin}) as response:
        assert response.status == 403
    assert core.events == []


async def test_a_request_that_hides_its_origin_changes_nothing(
    chat: Playground, core: Core
) -> None:
    async with aiohttp.ClientSession() as s, s.post(f"{chat.url}api/events", json=HELLO) as answer:
        assert answer.status == 403
    assert core.events == []


@pytest.mark.parametrize("path", ["/", "/page/main.js", "/api/team", "/nowhere", "/api/team?as=x"])
async def test_every_response_forbids_foreign_code(page: aiohttp.ClientSession, path: str) -> None:
    async with page.get(path) as response:
        policy = response.headers["Content-Security-Policy"]
        assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"kind": "say"}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b" " * 300_000, "application/json", 413),
        (b"{}", "text/plain", 415),
    ],
)
async def test_a_bad_body_is_refused(
    page: aiohttp.ClientSession, body: bytes, kind: str, status: int
) -> None:
    async with page.post("/api/events", data=body, headers={"Content-Type": kind}) as response:
        assert response.status == status


async def test_nobody_acts_in_or_sees_a_room_they_are_not_in(
    page: aiohttp.ClientSession, core: Core
) -> None:
    async with page.post("/api/events?as=colleague", json=HELLO) as response:
        assert response.status == 400
    async with page.get("/api/team?as=colleague") as response:
        rooms = (await response.json())["rooms"]
    assert [room["id"] for room in rooms] == ["support", "direct-colleague"]
    assert core.events == []


async def test_an_unknown_person_is_told_who_there_is(page: aiohttp.ClientSession) -> None:
    async with page.get("/api/team?as=nobody") as response:
        assert response.status == 404
        assert "lead or colleague" in await response.text()


async def test_a_core_in_trouble_asks_to_try_again(page: aiohttp.ClientSession, core: Core) -> None:
    core.trouble = StoreError("The disk is full.")
    async with page.post("/api/events", json=HELLO) as response:
        assert (response.status, await response.text()) == (503, "The disk is full.")


async def test_the_page_is_told_the_commands(page: aiohttp.ClientSession) -> None:
    async with page.get("/api/team") as response:
        hints = (await response.json())["commands"]
    assert hints == [{"name": "check", "usage": "check [draft]", "summary": "A second opinion"}]


async def test_private_words_are_kept_nowhere_and_public_ones_outlive_a_restart() -> None:
    transcript, core = MemoryTranscript(), Core()
    first = playground(transcript)
    await first.start(core)
    origin = first.url.rstrip("/")
    say = {**HELLO, "text": "/rapport check canary-draft"}
    async with aiohttp.ClientSession(origin, headers={"Origin": origin}) as session:
        await (await session.post("/api/events", json=say)).read()
        await (await session.post("/api/events", json={**HELLO, "key": "2"})).read()
    await first.answer(core.events[0], Reply(Message.of("canary-answer")))
    await first.stop()

    second = playground(transcript)
    await second.start(core)
    async with aiohttp.ClientSession() as s, s.get(f"{second.url}api/team") as response:
        everything = await response.text()
    await second.stop()
    assert '"hello"' in everything
    assert "canary" not in everything
    assert everything.count("demo-welcome-lead") == 1


async def test_a_post_to_no_room_fails_clearly(
    chat: Playground, core: Core, page: aiohttp.ClientSession
) -> None:
    async with page.post("/api/events", json=HELLO):
        place = core.events[0].place
    nowhere = type(place)("web", "demo", "nowhere")
    with pytest.raises(ChatError, match="no room called 'nowhere'"):
        await chat.post(nowhere, Message.of("hi"))


async def test_the_bot_never_changes_what_a_person_wrote(
    chat: Playground, core: Core, page: aiohttp.ClientSession
) -> None:
    async with page.post("/api/events", json=HELLO):
        event = core.events[0]
    await chat.answer(event, Reply(Message.of("new"), is_private=False, replaces=event.key))
    async with page.get("/api/team") as response:
        direct = (await response.json())["rooms"][1]
    assert [message["text"] for message in direct["messages"]][1:] == ["hello", "new"]


async def test_a_taken_port_is_said(chat: Playground) -> None:
    port = int(chat.url.rstrip("/").rpartition(":")[2])
    with pytest.raises(ChatError, match="Is it running already"):
        await playground(port=port).start(Core())


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "example.org", ""])  # noqa: S104 - refused
def test_only_this_computer_may_come_in(host: str) -> None:
    with pytest.raises(SettingsError, match="only listens on this computer"):
        Playground(host, 0, MemoryTranscript(), lambda: (), lambda: datetime.now(UTC))


async def test_the_answer_to_a_message_action_begins_with_that_message(
    chat: Playground, core: Core, page: aiohttp.ClientSession
) -> None:
    ask = {**HELLO, "kind": "ask", "text": "read", "about": "Where is\n\nmy refund? " * 20}
    async with page.get("/api/news?after=0") as news, page.post("/api/events", json=ask):
        await chat.answer(core.events[0], Reply(Message.of("Reads as: cross.")))
        told = ""
        while "Reads as" not in told:
            told += (await news.content.readline()).decode()
    shown = json.loads(told.rpartition("data: ")[2])
    assert shown["text"].startswith("> Where is my refund? Where is my refund?")
    assert shown["text"].endswith("…\n\nReads as: cross.")
