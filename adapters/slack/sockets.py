"""Slack over its socket: connections that heal, and lose nothing on the way.

The SDK's own client asks for a ticket once and tries it for ever, and drops what is under way when
it closes. So the connections are kept here: a new ticket for each, the next one open before the
old one goes, an envelope acknowledged once it is taken in and not before.
"""

import asyncio
import json
from collections.abc import Coroutine
from contextlib import suppress

import aiohttp
import structlog
from typing_extensions import override

from adapters.slack.api import Api, Sleep
from adapters.slack.door import Dispatch, Front
from adapters.slack.fields import Fields, UnreadableError, fields, text_of
from bot.errors import ChatError

__all__ = ["SocketMode"]

_LARGEST_FRAME = 4 * 1024 * 1024
_LONGEST_CONNECT = 10.0  # seconds
_LONGEST_OVERLAP = 60.0  # seconds that an old connection is still listened to
_LONGEST_FINISH = 5.0  # seconds for what is under way when asked to stop
_LONGEST_PAUSE = 30.0  # seconds between two tries

_log = structlog.get_logger(__name__)


class SocketMode(Front):
    """Keeps ``connections`` open and hands what comes in to a `Dispatch`.

    ``silence`` is how many seconds a connection may be dead before it is noticed, and replaced.
    """

    def __init__(
        self, api: Api, token: str, sleep: Sleep, connections: int = 2, silence: float = 20.0
    ) -> None:
        self._api = api
        self._token = token
        self._sleep = sleep
        self._connections = connections
        self._silence = silence
        self._dispatch: Dispatch | None = None
        self._lines: set[_Line] = set()
        self._kept: set[asyncio.Task[None]] = set()
        self._under_way: set[asyncio.Task[None]] = set()

    @override
    async def start(self, dispatch: Dispatch) -> None:
        self._dispatch = dispatch
        lines = [await self._connected() for _ in range(self._connections)]
        for line in lines:
            self._begin(self._kept, self._keep(line))
        try:
            async with asyncio.timeout(_LONGEST_CONNECT):
                for line in lines:
                    await line.greeted.wait()
        except TimeoutError:
            raise ChatError("Slack's socket opened and said nothing. Try again later.") from None

    @override
    async def stop(self) -> None:
        self._dispatch = None
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=_LONGEST_FINISH)
        for task in (*self._kept, *self._under_way):
            task.cancel()
        await asyncio.gather(*self._kept, *self._under_way, return_exceptions=True)
        for line in tuple(self._lines):
            await line.socket.close()
        self._lines.clear()

    async def _keep(self, line: "_Line") -> None:
        """Keep one connection open: while the old one still speaks, the next one is opened."""
        while True:
            self._begin(self._kept, self._listen(line))
            await line.leaving.wait()
            if line.is_last:
                _log.error("socket_disabled", platform="slack")
                return
            line = await self._reconnected()

    async def _reconnected(self) -> "_Line":
        failures = 0
        while True:
            try:
                return await self._connected()
            except ChatError as error:
                _log.warning("socket_not_connected", platform="slack", reason=str(error))
            await self._sleep(min(_LONGEST_PAUSE, 2.0**failures))
            failures = min(failures + 1, 10)

    async def _connected(self) -> "_Line":
        """Open a connection with a ticket of its own. Raises `ChatError`."""
        told = await self._api.call("apps.connections.open", self._token)
        try:
            async with asyncio.timeout(_LONGEST_CONNECT):
                socket = await self._api.session.ws_connect(
                    str(told["url"]), heartbeat=self._silence, max_msg_size=_LARGEST_FRAME
                )
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise ChatError("Slack's socket can't be reached. Check this connection.") from None
        line = _Line(socket)
        self._lines.add(line)
        return line

    async def _listen(self, line: "_Line") -> None:
        """Read until the connection ends."""
        try:
            async with line.socket, asyncio.timeout(None) as limit:
                async for frame in line.socket:
                    if frame.type is aiohttp.WSMsgType.TEXT:
                        self._read(frame.data, line)
                    if line.leaving.is_set() and limit.when() is None:
                        limit.reschedule(asyncio.get_running_loop().time() + _LONGEST_OVERLAP)
        except (aiohttp.ClientError, TimeoutError, OSError):
            pass  # it is replaced, whatever ended it
        finally:
            line.leaving.set()
            self._lines.discard(line)

    def _read(self, frame: str, line: "_Line") -> None:
        try:
            message = json.loads(frame)
            if not isinstance(message, dict):
                return
            kind, envelope = text_of(message, "type"), text_of(message, "envelope_id")
            payload, reason = fields(message, "payload"), text_of(message, "reason")
        except (UnreadableError, ValueError, RecursionError):
            _log.warning("frame_unreadable", platform="slack")
            return
        if kind == "hello":
            line.greeted.set()
        elif kind == "disconnect":
            line.is_last = reason == "link_disabled"
            line.leaving.set()
        elif envelope and self._dispatch:
            self._begin(self._under_way, self._take(envelope, payload, line, self._dispatch))

    async def _take(
        self, envelope: str, payload: Fields, line: "_Line", dispatch: Dispatch
    ) -> None:
        """Take an envelope in, and then say so. One that makes no sense would only come again."""
        answered = await dispatch(payload)
        if answered.status >= 500:
            return
        said: Fields = {"payload": {"text": answered.body}} if answered.body else {}
        with suppress(aiohttp.ClientError, ConnectionError):  # then it comes again, and is known
            await line.socket.send_str(json.dumps({"envelope_id": envelope, **said}))

    @staticmethod
    def _begin(tasks: set[asyncio.Task[None]], work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)


class _Line:
    """One connection: whether Slack said hello on it, and whether it is about to end."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.greeted = asyncio.Event()
        self.leaving = asyncio.Event()
        self.is_last = False
