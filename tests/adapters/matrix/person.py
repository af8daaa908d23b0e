"""Somebody with an account, who does with the homeserver what a client would do. No encryption."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar
from urllib.parse import quote

import aiohttp

from tests.adapters.matrix.synapse import SERVER

_numbers = itertools.count()
Json = dict[str, Any]
_NOTHING = {"not_types": ["*"]}
_LIGHT = json.dumps({"presence": _NOTHING, "room": {"state": _NOTHING, "timeline": {"limit": 1}}})
T = TypeVar("T")


class Person:
    """A logged-in account; ``id`` is full."""

    def __init__(self, http: aiohttp.ClientSession, url: str, told: Json) -> None:
        self.told = told
        self._since = ""
        self._http = http
        self._url = url
        self.id: str = told["user_id"]
        self.device: str = told["device_id"]
        self.token: str = told["access_token"]

    async def ask(self, method: str, path: str, body: Json | None = None, **query: str) -> Json:
        """Make a request that must succeed."""
        status, answer = await self.try_to(method, path, body, **query)
        assert status == 200, f"{method} {path}: {status} {answer}"
        return answer

    async def try_to(
        self, method: str, path: str, body: Json | None = None, **query: str
    ) -> tuple[int, Json]:
        async with self._http.request(
            method,
            f"{self._url}/_matrix/client/{path if path.startswith('v1/') else f'v3/{path}'}",
            json={} if body is None and method != "GET" else body,
            params=query,
            headers={"Authorization": f"Bearer {self.token}"},
        ) as answer:
            return answer.status, await answer.json()

    async def create(self, *invited: str, **more: Any) -> str:  # noqa: ANN401 - the request's own words
        body = {"preset": "private_chat", "invite": list(invited), **more}
        room: str = (await self.ask("POST", "createRoom", body))["room_id"]
        return room

    async def join(self, room: str) -> None:
        await self.ask("POST", f"rooms/{room}/join")

    async def send(
        self, room: str, content: Json, kind: str = "m.room.message", txn: str = ""
    ) -> str:
        txn = txn or f"test-{next(_numbers)}"
        where = f"rooms/{room}/send/{kind}/{quote(txn, safe='')}"
        event: str = (await self.ask("PUT", where, content))["event_id"]
        return event

    async def say(self, room: str, body: str, thread: str = "", reply_to: str = "") -> str:
        content: Json = {"msgtype": "m.text", "body": body}
        if thread:
            content["m.relates_to"] = {"rel_type": "m.thread", "event_id": thread}
        if reply_to:
            related = content.setdefault("m.relates_to", {})
            related["m.in_reply_to"] = {"event_id": reply_to}
        return await self.send(room, content)

    async def react(self, room: str, event: str, key: str) -> str:
        related = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return await self.send(room, {"m.relates_to": related}, "m.reaction")

    async def state(self, room: str, kind: str, content: Json, key: str = "") -> None:
        await self.ask("PUT", f"rooms/{room}/state/{kind}/{key}", content)

    async def said(self, room: str) -> list[Json]:
        """Everything in the room, oldest first."""
        events: list[Json] = []
        query = {"dir": "b", "limit": "1000"}
        while True:
            page = await self.ask("GET", f"rooms/{room}/messages", **query)
            events += page["chunk"]
            if not page.get("end"):
                return events[::-1]
            query["from"] = page["end"]

    async def when(self, check: Callable[[], Awaitable[T]]) -> T:
        """What ``check`` gives once it is true; it is asked again whenever something happens."""
        if not self._since:
            self._since = (await self.ask("GET", "sync", filter=_LIGHT))["next_batch"]
        async with asyncio.timeout(120):
            while not (result := await check()):
                query = {"since": self._since, "timeout": "5000", "filter": _LIGHT}
                self._since = (await self.ask("GET", "sync", **query))["next_batch"]
        return result

    async def has_joined(self, room: str, other: str) -> None:
        """Wait until ``other`` has come in."""

        async def check() -> bool:
            return other in (await self.ask("GET", f"rooms/{room}/joined_members"))["joined"]

        await self.when(check)

    async def has_listed(self, room: str, other: str) -> None:
        """Wait until this account has noted ``room`` as its direct room with ``other``."""

        async def check() -> bool:
            where = f"user/{quote(self.id)}/account_data/m.direct"
            status, listed = await self.try_to("GET", where)
            return status == 200 and room in listed.get(other, [])

        await self.when(check)

    async def rooms(self) -> list[str]:
        joined: list[str] = (await self.ask("GET", "joined_rooms"))["joined_rooms"]
        return joined

    async def invited_to(self) -> Json:
        sync = await self.ask("GET", "sync", timeout="0")
        invited: Json = sync["rooms"].get("invite", {}) if "rooms" in sync else {}
        return invited


async def register(http: aiohttp.ClientSession, url: str, name: str, password: str = "") -> Person:
    """Make an account; ``name`` is made its own by a number."""
    body = {
        "username": f"{name}{next(_numbers)}",
        "password": password or "made-up",
        "auth": {"type": "m.login.dummy"},
    }
    async with http.post(f"{url}/_matrix/client/v3/register", json=body) as answer:
        told = await answer.json()
        assert answer.status == 200, told
    return Person(http, url, told)


@asynccontextmanager
async def people(url: str, *names: str) -> AsyncIterator[list[Person]]:
    """New accounts with these names."""
    async with aiohttp.ClientSession() as http:
        yield [await register(http, url, name) for name in names]


__all__ = ["SERVER", "Json", "Person", "people", "register"]
