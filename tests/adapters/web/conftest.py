"""A running playground with a tiny core that echoes, and pages open on it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Literal, Protocol

import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, ViewportSize

from adapters.memory.transcript import MemoryTranscript
from adapters.web import CommandHint, Playground
from bot.chat.events import ButtonPressed, CommandGiven, Event, FormSubmitted
from bot.chat.messages import (
    Button,
    Buttons,
    Form,
    FormField,
    Listing,
    Message,
    OpenForm,
    Paragraph,
    Quote,
    Reply,
    link,
    text,
)
from tests.adapters.web.browser import open_browser

HINTS = (
    CommandHint("check", "check [draft]", "A second opinion"),
    CommandHint("read", "read [message]", "How does this customer read?"),
    CommandHint("practice", "practice", "Practise without an audience"),
)
PHONE = ViewportSize(width=360, height=640)
DESK = ViewportSize(width=1280, height=800)


class OpenPage(Protocol):
    """Opens the playground at ``path`` (what stands behind the first slash)."""

    async def __call__(
        self, path: str = "", *, is_phone: bool = False, scheme: Literal["light", "dark"] = "light"
    ) -> Page: ...


async def send(page: Page, words: str, box: str = "#box") -> None:
    await page.fill(box, words)
    await page.press(box, "Enter")


class EchoCore:
    """Answers each event with a few kinds of blocks; ``check`` alone opens a form."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.transcript = MemoryTranscript()
        self.chat = self._playground(port=0)

    def _playground(self, port: int) -> Playground:
        return Playground(
            "127.0.0.1", port, self.transcript, lambda: HINTS, lambda: datetime.now(UTC)
        )

    async def start(self) -> None:
        await self.chat.start(self)

    async def stop(self) -> None:
        await self.chat.stop()

    async def come_back(self) -> None:
        """Start anew on the same port with the same transcript, as after a crash."""
        port = int(self.chat.url.rstrip("/").rpartition(":")[2])
        self.chat = self._playground(port)
        await self.start()

    async def __call__(self, event: Event) -> bool:
        self.events.append(event)
        await self.chat.answer(event, _answer(event))
        return True


def _answer(event: Event) -> OpenForm | Reply:
    match event:
        case CommandGiven(text="check"):
            about = FormField("customer", "Their message", initial=event.about or "", is_long=True)
            draft = FormField("draft", "Your draft", is_long=True)
            return OpenForm(
                Form("check", "Check a draft", (about, draft), "Check it", "…", "carried along")
            )
        case CommandGiven(text="announce"):
            return Reply(Message.of("Hear, hear"), is_private=False)
        case CommandGiven():
            links = Paragraph(text("See ", link("the tip", "https://tips.example/4")))
            buttons = Buttons((Button("Again", "again", "1", is_primary=True),))
            return Reply(Message.of(Quote(text(event.text)), links, Listing((text("x"),)), buttons))
        case ButtonPressed():
            return Reply(Message.of(f"Pressed {event.action}"), replaces=event.message)
        case FormSubmitted():
            return Reply(Message.of(f"Draft: {event.value('draft')}"))
        case _:
            return Reply(Message.of(f"You said: {event.text}"), is_private=False)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def core() -> AsyncIterator[EchoCore]:
    made = EchoCore()
    await made.start()
    yield made
    await made.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def open_page(browser: Browser, core: EchoCore) -> AsyncIterator[OpenPage]:
    """Opens a page that fails the test when anything goes wrong on it."""
    pages: list[Page] = []
    troubles: list[str] = []

    def note(said: ConsoleMessage) -> None:
        # A refused or broken request is the playground's to say, and some tests are about it.
        if said.type == "error" and not said.text.startswith("Failed to load resource"):
            troubles.append(said.text)

    async def open_one(
        path: str = "", *, is_phone: bool = False, scheme: Literal["light", "dark"] = "light"
    ) -> Page:
        context = await browser.new_context(
            color_scheme=scheme,
            viewport=PHONE if is_phone else DESK,
            is_mobile=is_phone,
            has_touch=is_phone,
        )
        page = await context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", note)
        pages.append(page)
        await page.goto(core.chat.url + path)
        await page.wait_for_selector(".message")
        return page

    yield open_one
    for page in pages:
        await page.context.close()
    assert troubles == []
