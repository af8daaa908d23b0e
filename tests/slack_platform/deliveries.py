"""How Slack brings what happened to the bot: signed requests with retries, envelopes on sockets."""

import asyncio
import hmac
import json
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import Any
from urllib.parse import urlencode

import aiohttp
from typing_extensions import override

from tests.slack_platform.sockets import Sockets
from tests.slack_platform.world import GIVEN_UP, World

Json = dict[str, Any]

MOST_RETRIES = 3


class Delivery(ABC):
    """Brings payloads to the bot."""

    @abstractmethod
    async def bring(self, payload: Json) -> int:
        """Bring ``payload`` once; the status that came back, 0 when nothing did."""

    async def insist(self, payload: Json) -> int:
        """Bring an event as Slack does: again, up to three times, until it is acknowledged."""
        status = 0
        for _ in range(1 + MOST_RETRIES):
            status = await self.bring(payload)
            if status == 200:
                break
        return status


class Http(Delivery):
    """Over HTTP to ``url``."""

    def __init__(self, world: World, http: aiohttp.ClientSession, url: str) -> None:
        self._world = world
        self._http = http
        self.url = url

    @override
    async def bring(self, payload: Json) -> int:
        body, kind = encoded(payload)
        status, _ = await self.send(body, kind)
        return status

    async def send(self, body: bytes, kind: str, **headers: str) -> tuple[int, str]:
        """Send a signed request; ``headers`` replace those that Slack would send."""
        timestamp = str(int(self._world.clock.now().timestamp()))
        sent = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signed(self._world.secret, timestamp, body),
        } | headers
        target = f"{self.url}/slack/events"
        with _in_time(self._world), suppress(aiohttp.ClientError):
            async with (
                asyncio.timeout(GIVEN_UP),
                self._http.post(target, data=body, headers=sent) as response,
            ):
                return response.status, await response.text()
        return 0, ""


class Socket(Delivery):
    """By whichever socket is open."""

    def __init__(self, world: World, sockets: Sockets) -> None:
        self._world = world
        self._sockets = sockets

    @override
    async def bring(self, payload: Json) -> int:
        kind = "slash_commands" if "command" in payload else "interactive"
        if payload.get("type") == "event_callback":
            kind = "events_api"
        with _in_time(self._world):
            async with asyncio.timeout(GIVEN_UP):
                return 200 if await self._sockets.send(kind, payload) else 0


@contextmanager
def _in_time(world: World) -> Iterator[None]:
    """Complain of an acknowledgement that comes too late."""
    start = world.clock.seconds()
    yield
    if world.clock.seconds() - start > world.in_time:
        world.complain("a late acknowledgement")


def encoded(payload: Json) -> tuple[bytes, str]:
    """A payload as Slack writes it into a request."""
    if payload.get("type") in ("event_callback", "url_verification"):
        return json.dumps(payload).encode(), "application/json"
    form = payload if "command" in payload else {"payload": json.dumps(payload)}
    return urlencode(form).encode(), "application/x-www-form-urlencoded"


def signed(secret: str, timestamp: str, body: bytes) -> str:
    whole = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), whole, sha256).hexdigest()
