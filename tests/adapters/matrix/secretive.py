"""Somebody whose client encrypts: nio's own, with its defaults."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
from nio import AsyncClient, AsyncClientConfig, EncryptionError, Event, MatrixRoom, MegolmEvent

from tests.adapters.matrix.bench import running_synapse
from tests.adapters.matrix.person import Json, Person, register
from tests.adapters.matrix.synapse import Synapse

ENCRYPTED = [{"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}]
T = TypeVar("T")


class Secretive:
    """``seen`` is what the client could read, by event id; ``sealed`` what it could not."""

    def __init__(self, plain: Person, folder: Path, synapse: Synapse | None = None) -> None:
        folder.mkdir(exist_ok=True)
        self.plain = plain
        self.id = plain.id
        config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
        url = (synapse or running_synapse()).url
        self.client = AsyncClient(url, plain.id, plain.device, str(folder), config)
        self.client.restore_login(plain.id, plain.device, plain.token)
        self.client.add_event_callback(self._take, Event)
        self.seen: dict[str, Json] = {}
        self.sealed: set[str] = set()

    async def _take(self, room: MatrixRoom, event: Event) -> None:
        if isinstance(event, MegolmEvent):
            self.sealed.add(event.event_id)
        else:
            self.seen[event.event_id] = event.source

    async def look(self, wait: int = 0) -> None:
        """Sync once, and do what a client then has to do about keys."""
        await self.client.sync(timeout=wait)
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.should_query_keys:
            await self.client.keys_query()
        if self.client.should_claim_keys:
            await self.client.keys_claim(self.client.get_users_for_key_claiming())
        await self.client.send_to_device_messages()

    async def until(self, is_done: Callable[[], bool]) -> None:
        for _ in range(60):
            if is_done():
                return
            await self.look(wait=1_000)
        raise AssertionError(self.seen)

    async def when(self, check: Callable[[], Awaitable[T]]) -> T:
        """What ``check`` gives once it is true."""
        for _ in range(60):
            if result := await check():
                return result
            await self.look(wait=1_000)
        raise AssertionError(self.seen)

    async def saw(self, event: str) -> Json:
        """The content of an event, decrypted."""
        await self.until(lambda: event in self.seen)
        content: Json = self.seen[event]["content"]
        return content

    async def said(self, room: str) -> list[Json]:
        """Everything in the room, oldest first, decrypted where the client can."""
        await self.look()
        return [self._opened(room, event) for event in await self.plain.said(room)]

    def _opened(self, room: str, event: Json) -> Json:
        parsed = Event.parse_encrypted_event({**event, "room_id": room})
        if not isinstance(parsed, MegolmEvent):
            return event
        try:
            opened: Json = self.client.decrypt_event(parsed).source
        except EncryptionError:
            return event
        return opened

    async def create(self, *invited: str, **more: Any) -> str:  # noqa: ANN401 - the request's own words
        room = await self.plain.create(*invited, initial_state=ENCRYPTED, **more)
        await self.look()
        return room

    async def send(self, room: str, content: Json) -> str:
        await self.look()
        sent = await self.client.room_send(
            room, "m.room.message", content, ignore_unverified_devices=True
        )
        event: str = sent.event_id
        return event

    async def say(self, room: str, body: str, thread: str = "") -> str:
        content: Json = {"msgtype": "m.text", "body": body}
        if thread:
            content["m.relates_to"] = {"rel_type": "m.thread", "event_id": thread}
        return await self.send(room, content)

    async def react(self, room: str, event: str, key: str) -> str:
        return await self.plain.react(room, event, key)  # reactions are never encrypted

    async def rooms(self) -> list[str]:
        return await self.plain.rooms()

    async def close(self) -> None:
        await self.client.close()
        self.client.store.database.close()


@asynccontextmanager
async def secretive(folder: Path, name: str) -> AsyncIterator[Secretive]:
    """A new account whose client has uploaded its keys."""
    async with aiohttp.ClientSession() as http:
        plain = await register(http, running_synapse().url, name)
        person = Secretive(plain, folder)
        await person.look()
        yield person
        await person.close()
