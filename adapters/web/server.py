"""The playground's web server: the page, its start, its news, and what people do on it."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from adapters.web.demo import PEOPLE, rooms_of
from adapters.web.guard import add_headers, guard
from adapters.web.hub import Listener, News
from adapters.web.incoming import Happened, UnreadableError, concerns_bot, event_of, parse
from adapters.web.lobby import Lobby
from adapters.web.outgoing import CommandHint, hint_view
from bot.chat.events import CommandGiven, MessageSaid, Person
from bot.chat.ports import Receiver
from bot.errors import RapportError

__all__ = ["Server"]

_PAGE = Path(__file__).parent / "page"
_LARGEST_BODY = 256 * 1024
_HEARTBEAT = 15.0


class Server:
    """Serves the page on ``host``:``port`` (port 0: any free one); everything goes by ``lobby``."""

    def __init__(
        self, host: str, port: int, lobby: Lobby, commands: Callable[[], Sequence[CommandHint]]
    ) -> None:
        self._host, self._port = host, port
        self._lobby = lobby
        self._commands = commands
        self._receive: Receiver | None = None
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """The page's address."""
        return f"http://{self._name(self._host)}/"

    async def start(self, receive: Receiver) -> None:
        """Serve until `stop`. Raises `OSError` when the port is taken."""
        self._receive = receive
        self._runner = web.AppRunner(self._application(), access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Refuse what is new, finish what is under way, close."""
        self._receive = None
        self._lobby.hub.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def _name(self, host: str) -> str:
        return f"[{host}]:{self._port}" if ":" in host else f"{host}:{self._port}"

    def _hosts(self) -> frozenset[str]:
        return frozenset(self._name(host) for host in ("127.0.0.1", "localhost", "::1"))

    def _application(self) -> web.Application:
        application = web.Application(
            middlewares=[guard(self._hosts)], client_max_size=_LARGEST_BODY
        )
        application.on_response_prepare.append(add_headers)
        application.add_routes(
            [
                web.get("/", self._index),
                web.get("/api/team", self._team),
                web.get("/api/news", self._news),
                web.post("/api/events", self._event),
                web.static("/page", _PAGE),
            ]
        )
        return application

    async def _index(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(_PAGE / "index.html")

    async def _team(self, request: web.Request) -> web.Response:
        person = _person(request)
        return web.json_response(
            {
                # Taken first: what happens meanwhile is shown twice under one id, never missed.
                "newest": self._lobby.hub.last,
                "me": {"id": person.id, "name": f"You ({person.name.lower()})"},
                "rooms": await self._lobby.rooms(person),
                "commands": [hint_view(hint) for hint in self._commands()],
            }
        )

    async def _event(self, request: web.Request) -> web.Response:
        person = _person(request)
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(text="Send JSON, please.")
        rooms = {room.place.room: room.place for room in rooms_of(person)}
        page = request.query.get("page", "")
        try:
            payload = parse(await request.read())
            event = event_of(payload, Happened(person, rooms, self._lobby.clock(), page))
        except UnreadableError as error:
            raise web.HTTPBadRequest(text=str(error)) from None
        if (receive := self._receive) is None:
            raise web.HTTPServiceUnavailable(text="The playground is stopping.")
        if isinstance(event, MessageSaid):
            await self._lobby.hear(event, event.text)
        elif isinstance(event, CommandGiven) and payload["kind"] == "say":
            self._lobby.echo(event, f"/rapport {event.text}".rstrip())
        try:
            taken = concerns_bot(event) and await receive(event)
        except RapportError as error:
            raise web.HTTPServiceUnavailable(text=str(error)) from error
        return web.json_response({"taken": taken})

    async def _news(self, request: web.Request) -> web.StreamResponse:
        listener = Listener(_person(request).id, request.query.get("page", ""))
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        with self._lobby.hub.listening(listener):
            missed = self._lobby.hub.missed(listener, _after(request))
            await response.prepare(request)
            with suppress(ConnectionResetError):  # the page was closed
                await _tell(response, missed, listener)
        return response


def _person(request: web.Request) -> Person:
    if person := PEOPLE.get(request.query.get("as", "lead")):
        return person
    known = " or ".join(PEOPLE)
    raise web.HTTPNotFound(text=f"Nobody here is called that. After “?as=”, put {known}.")


def _after(request: web.Request) -> int:
    """Number of the last news the page has: the browser's own word for it goes first."""
    number = request.headers.get("Last-Event-ID") or request.query.get("after", "")
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 20 else 0


async def _tell(
    response: web.StreamResponse, missed: list[News] | None, listener: Listener
) -> None:
    """Write news as server-sent events until the queue ends or the page is gone."""
    await response.write(b"retry: 1000\n\n")  # milliseconds until a page comes back
    if missed is None:
        await response.write(b"event: reset\ndata: {}\n\n")
    for old in missed or []:
        await response.write(_written(old))
    await response.write(b"event: ready\ndata: {}\n\n")
    while True:
        try:
            news = await asyncio.wait_for(listener.queue.get(), _HEARTBEAT)
        except TimeoutError:
            await response.write(b": still here\n\n")  # how a closed page is noticed
            continue
        if news is None:
            return
        await response.write(_written(news))


def _written(news: News) -> bytes:
    return f"id: {news.number}\nevent: {news.kind}\ndata: {news.data}\n\n".encode()
