"""The playground on the contract suite's bench: its real server, spoken to as the page does."""

import json
from collections.abc import Iterable, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

import aiohttp
from typing_extensions import override

from adapters.memory.transcript import MemoryTranscript
from adapters.web.chat import Playground
from adapters.web.demo import CHANNEL, PEOPLE, direct
from bot.chat.events import Person, Place
from bot.chat.messages import Button
from bot.chat.ports import Receiver
from tests.contracts.harness import Harness, Seen


class Screen:
    """One open page of ``person``: what it has been told so far."""

    def __init__(self, http: aiohttp.ClientSession, person: Person, newest: int) -> None:
        self._http = http
        self._newest = newest
        self.query = {"as": person.id, "page": f"page-of-{person.id}"}
        self.messages: dict[str, dict[str, Any]] = {}
        self.form: str | None = None

    async def open_news(self) -> aiohttp.ClientResponse:
        query = {**self.query, "after": str(self._newest)}
        return await self._http.get("/api/news", params=query)

    async def refresh(self) -> None:
        """Read all that is new."""
        async with await self.open_news() as news:
            kind = ""
            async for line in news.content:
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if name == "id":
                    self._newest = int(value)
                elif name == "event":
                    kind = value
                elif name == "data":
                    self._take(kind, json.loads(value))
                if kind == "ready":
                    return

    def _take(self, kind: str, data: dict[str, Any]) -> None:
        if kind == "message":
            self.messages.setdefault(data["id"], {}).update(data)
        elif kind == "form":
            self.form = data["id"]


class WebHarness(Harness):
    def __init__(self, *, has_page: bool = True) -> None:
        self.chat: Playground = Playground(
            "127.0.0.1", 0, MemoryTranscript(), lambda: (), lambda: datetime.now(UTC)
        )
        self.asker, self.onlooker = PEOPLE["lead"], PEOPLE["colleague"]
        self.room, self.direct = CHANNEL, direct(self.asker)
        self._has_page = has_page
        self._open = AsyncExitStack()
        self._screens: dict[str, Screen] = {}

    @override
    async def begin(self, receive: Receiver) -> None:
        await self.chat.start(receive)
        origin = self.chat.url.rstrip("/")
        session = aiohttp.ClientSession(origin, headers={"Origin": origin})
        self._http = await self._open.enter_async_context(session)
        for person in (self.asker, self.onlooker):
            async with self._http.get("/api/team", params={"as": person.id}) as team:
                newest = (await team.json())["newest"]
            screen = self._screens[person.id] = Screen(self._http, person, newest)
            if self._has_page:
                await self._open.enter_async_context(await screen.open_news())

    @override
    async def end(self) -> None:
        await self._open.aclose()
        await self.chat.stop()

    async def _act(self, kind: str, place: Place, key: str, **more: object) -> None:
        body = {"kind": kind, "key": key, "room": place.room, "thread": place.thread, **more}
        query = self._screens[self.asker.id].query
        async with self._http.post("/api/events", params=query, json=body) as response:
            assert response.status == 200, await response.text()

    @override
    async def say(self, place: Place, text: str, key: str) -> None:
        await self._act("say", place, key, text=text)

    @override
    async def command(self, place: Place, text: str, key: str) -> None:
        await self._act("say", place, key, text=f"/rapport {text}")

    @override
    async def press(self, place: Place, message: str, button: Button, key: str) -> None:
        pressed = {"message": message, "action": button.action, "value": button.value}
        await self._act("press", place, key, **pressed)

    @override
    async def submit(
        self, place: Place, form: str, values: Mapping[str, str], key: str, carried: str = ""
    ) -> None:
        await self._act("submit", place, key, form=form, values=values, carried=carried)

    @override
    async def seen(self, person: Person, place: Place) -> list[Seen]:
        screen = self._screens[person.id]
        await screen.refresh()
        return [
            Seen(message["id"], *_drawn(message["blocks"]))
            for message in screen.messages.values()
            if (message["room"], message["thread"]) == (place.room, place.thread)
            and message["author"]["id"] == "rapport"
        ]

    @override
    async def open_form(self) -> str | None:
        screen = self._screens[self.asker.id]
        await screen.refresh()
        return screen.form


def _drawn(blocks: Iterable[dict[str, Any]]) -> tuple[str, tuple[str, ...]]:
    words, live = [], []
    for block in blocks:
        runs = block.get("runs", [])
        for item in block.get("items", []):
            runs = [*runs, *item, {"text": "\n"}]
        labels = [button["label"] for button in block.get("buttons", [])]
        words.append(
            "".join(run["text"] for run in runs)
            + "".join([block.get("text", ""), block.get("alt", ""), *labels])
        )
        live += [run.get("href", run["text"]) for run in runs if set(run) != {"text"}]
    return "\n".join(words), tuple(live)
