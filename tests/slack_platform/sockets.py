"""Socket Mode's other end: tickets that work once, envelopes, and connections that go away."""

import asyncio
import itertools
import json
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType, web

from tests.slack_platform.world import World

Json = dict[str, Any]

MOST_CONNECTIONS = 10


class Sockets:
    """The sockets that are open. Each envelope goes to one of them, in turns.

    ``refuses`` counts the connects that are refused, a mute socket answers no ping. ``deaf`` has
    the envelopes whose acknowledgement gets lost, and their connection with it.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.open: list[web.WebSocketResponse] = []
        self.tickets: set[str] = set()
        self.tickets_given = 0
        self.refuses = 0
        self.is_mute = False
        self.deaf: set[str] = set()
        self.acknowledged: list[str] = []
        self.payloads: list[Json] = []
        self.waiting: dict[str, asyncio.Future[bool]] = {}
        self.changed = asyncio.Event()
        self._turn = itertools.count()

    def ticket(self, host: str) -> str:
        self.tickets_given += 1
        ticket = f"ticket-{self.tickets_given}"
        self.tickets.add(ticket)
        return f"ws://{host}/link/?ticket={ticket}&app_id=A1"

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/link/", self._connected)]

    async def _connected(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self.tickets:
            self.world.complain("a ticket that was used before")
            return web.Response(status=403)
        self.tickets.discard(ticket)
        if self.refuses:
            self.refuses -= 1
            return web.Response(status=503)
        socket = web.WebSocketResponse(autoping=not self.is_mute)
        await socket.prepare(request)
        await socket.send_json(
            {"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A1"},
             "debug_info": {"approximate_connection_time": 18060}}
        )  # fmt: skip
        self.open.append(socket)
        if len(self.open) > MOST_CONNECTIONS:
            self.world.complain("more than ten connections")
        self._tell()
        try:
            async for frame in socket:
                if frame.type is not WSMsgType.TEXT:
                    continue
                answer = json.loads(frame.data)
                if answer.get("envelope_id") in self.deaf:
                    self._break(socket)
                    break
                self._acknowledge(answer)
        finally:
            self._gone(socket)
        return socket

    def _acknowledge(self, answer: Json) -> None:
        if set(answer) - {"envelope_id", "payload"}:
            self.world.complain("an acknowledgement with unknown fields")
        envelope = answer.get("envelope_id", "")
        self.acknowledged.append(envelope)
        self.payloads.append(answer.get("payload", {}))
        if future := self.waiting.pop(envelope, None):
            future.set_result(True)

    def _gone(self, socket: web.WebSocketResponse) -> None:
        self.open = [one for one in self.open if one is not socket]
        for envelope in [e for e in self.waiting if e.startswith(f"{id(socket)}-")]:
            self.waiting.pop(envelope).set_result(False)
        self._tell()

    def _tell(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()
        self.world.tell()

    async def send(self, kind: str, payload: Json, drop: str = "") -> bool:
        """Send an envelope; whether it was acknowledged before its connection went away.

        ``drop`` says when the connection breaks: ``before`` the acknowledgement, when it is
        ``unheard``, or ``after`` it.
        """
        while not self.open:
            await self.changed.wait()
        socket = self.open[next(self._turn) % len(self.open)]
        envelope = f"{id(socket)}-{next(self._turn)}"
        future = self.waiting[envelope] = asyncio.get_running_loop().create_future()
        sent: Json = {
            "envelope_id": envelope,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            sent |= {"retry_attempt": 0, "retry_reason": ""}
        self.deaf |= {envelope} if drop == "unheard" else set()
        try:
            await socket.send_json(sent)
        except ConnectionError:
            self._gone(socket)
        if drop == "before":
            await asyncio.sleep(0)  # it is on its way
            self._break(socket)
        is_acknowledged = await future
        if drop == "after":
            self._break(socket)
        return is_acknowledged

    async def disconnect(self, reason: str) -> None:
        """Say on every socket that it is about to end."""
        for socket in list(self.open):
            await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {}})

    async def refresh(self) -> None:
        """Replace one connection as Slack does: say so, and close it once there is another."""
        old, number = self.open[0], len(self.open)
        with suppress(ConnectionError):  # it broke just now
            await old.send_json({"type": "disconnect", "reason": "refresh_requested"})
        while len(self.open) <= number and old in self.open:
            await self.changed.wait()
        await old.close()

    def drop(self, which: int = 0) -> None:
        """Break a connection off, without a word."""
        self._break(self.open[which])

    def _break(self, socket: web.WebSocketResponse) -> None:
        if socket._req and socket._req.transport:
            socket._req.transport.abort()
        self._gone(socket)

    async def until(self, number: int) -> None:
        """Wait until so many are open."""
        while len(self.open) != number:
            await self.changed.wait()
