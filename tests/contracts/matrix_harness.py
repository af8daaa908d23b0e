"""Matrix on the contract suite's bench: a real homeserver, and people's own clients on it."""

import atexit
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import aiohttp
from typing_extensions import override

from adapters.matrix.html import NUMBERS
from adapters.matrix.outgoing import buttons_in
from bot.chat.events import Person, Place
from bot.chat.messages import Button
from bot.chat.ports import Chat, Receiver
from tests.adapters.matrix.bench import Bookmarks, Bot, running_synapse
from tests.adapters.matrix.person import Json, register
from tests.adapters.matrix.person import Person as Client
from tests.adapters.matrix.screen import drawn
from tests.adapters.matrix.secretive import Secretive
from tests.contracts.harness import Harness, Seen


@dataclass(frozen=True)
class _Bench:
    """The same accounts for every test, each in rooms of its own: making them takes a second."""

    folder: Path
    accounts: list[Json] = field(default_factory=list)
    bookmarks: Bookmarks = field(default_factory=Bookmarks)
    read: dict[str, str] = field(default_factory=dict)  # how far each account's client has


@cache
def _bench() -> _Bench:
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    return _Bench(Path(folder.name))


class MatrixHarness(Harness):
    """``is_encrypted``: so are all its rooms, and people use another implementation's client."""

    has_forms = False

    def __init__(self, *, is_encrypted: bool = False) -> None:
        self._is_encrypted = is_encrypted
        self._open = AsyncExitStack()
        self._sent: dict[str, str] = {}

    @property
    def chat(self) -> Chat:  # type: ignore[override]
        return self._bot.chat

    @override
    def private(self, place: Place) -> Place:
        return self.direct  # nobody else sees that room; a room itself has no private answers

    @override
    async def begin(self, receive: Receiver) -> None:
        synapse, bench = running_synapse(), _bench()
        http = await self._open.enter_async_context(aiohttp.ClientSession())
        if not bench.accounts:
            names = ("rapport", "asker", "onlooker")
            bench.accounts.extend(
                [(await register(http, synapse.url, name)).told for name in names]
            )
        account, *people = [Client(http, synapse.url, told) for told in bench.accounts]
        self._bot = Bot(synapse, account, bench.folder, bookmarks=bench.bookmarks)
        await self._bot.start(receive)
        self._people = {person.id: await self._client(person) for person in people}
        asker, onlooker = self._people.values()
        room = await asker.create(account.id, onlooker.id)
        direct = await asker.create(account.id, is_direct=True)
        await people[1].join(room)
        await people[0].has_joined(room, account.id)
        await account.has_listed(direct, asker.id)  # it joins first, and notes it a moment later
        self.asker = Person(asker.id, asker.id[1:].partition(":")[0], is_lead=True)
        self.onlooker = Person(onlooker.id)
        self.room = self._bot.place(room)
        self.direct = self._bot.place(direct, is_direct=True)

    async def _client(self, person: Client) -> Client | Secretive:
        if not self._is_encrypted:
            return person
        client = Secretive(person, _bench().folder / person.device)
        client.client.next_batch = _bench().read.get(person.id, "")
        self._open.push_async_callback(self._close, client)
        await client.look()
        return client

    async def _close(self, client: Secretive) -> None:
        _bench().read[client.id] = client.client.next_batch
        await client.close()

    @override
    async def end(self) -> None:
        await self._bot.chat.stop()
        await self._open.aclose()

    async def _deliver(self, key: str, send: Callable[[], Awaitable[str]]) -> None:
        """Send it and wait until it was handed over; the second time, have all delivered again."""
        if key not in self._sent:
            self._sent[key] = await send()
            await self._bot.until(lambda: self._bot.deliveries[self._sent[key]] > 0)
            return
        before = self._bot.deliveries[self._sent[key]]
        await self._bot.replay()
        await self._bot.until(lambda: self._bot.deliveries[self._sent[key]] > before)

    @override
    async def say(self, place: Place, text: str, key: str) -> None:
        asker = self._people[self.asker.id]
        await self._deliver(key, lambda: asker.say(place.room, text, place.thread or ""))

    @override
    async def command(self, place: Place, text: str, key: str) -> None:
        await self.say(place, f"!rapport {text}", key)

    @override
    async def press(self, place: Place, message: str, button: Button, key: str) -> None:
        asker = self._people[self.asker.id]
        [event] = [e for e in await asker.said(place.room) if e["event_id"] == message]
        actions = [(b.action, b.value) for b in buttons_in(event["content"])]
        number = actions.index((button.action, button.value))
        await self._deliver(key, lambda: asker.react(place.room, message, NUMBERS[number]))

    @override
    async def submit(
        self, place: Place, form: str, values: Mapping[str, str], key: str, carried: str = ""
    ) -> None:
        raise NotImplementedError("there are no forms on Matrix")

    @override
    async def seen(self, person: Person, place: Place) -> list[Seen]:
        client = self._people[person.id]
        if place.room not in await client.rooms():
            return []
        messages: dict[str, Json] = {}
        for event in await client.said(place.room):
            content = event["content"]
            if event["sender"] != self._bot.id or content.get("msgtype") != "m.notice":
                continue
            related = content.get("m.relates_to", {})
            if related.get("rel_type") == "m.replace":
                messages[related["event_id"]] = content["m.new_content"]
            elif place.thread == (related.get("event_id") if "rel_type" in related else None):
                messages[event["event_id"]] = content
        return [
            Seen(event_id, drawn(content).text, tuple(drawn(content).live))
            for event_id, content in messages.items()
        ]

    @override
    async def open_form(self) -> str | None:
        return None
