"""Reads the homeserver's stream of events so that none is missed, whatever happens in between.

The stream is read on while what came is taken in, room by room, so that a slow room holds up no
other. The bookmark follows behind: it moves when all before it was taken in.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine, Sequence

import structlog

from adapters.matrix.fields import Json, mapping, text
from adapters.matrix.homeserver import Homeserver, RefusedError, path
from bot.chat.ports import Bookmarks
from bot.errors import ChatError, RapportError

__all__ = ["Lanes", "Sync", "rooms_in"]

_POLL = 30.0  # seconds that the homeserver holds a request until something happens
_TIMELINE = 50  # events of a room in one answer; what is missing is fetched
_MOST_BEHIND = 500  # answers not taken in yet, after which reading waits
_MOMENT = 1.0  # seconds that the bookmark may stay behind
_GONE = ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN")

_NOTHING = {"not_types": ["*"]}
_FILTER: Json = {
    "presence": _NOTHING,
    "account_data": {"types": ["m.direct"]},
    "room": {
        "account_data": _NOTHING,
        "ephemeral": _NOTHING,
        "state": _NOTHING,
        "timeline": {"limit": _TIMELINE},
    },
}

_log = structlog.get_logger(__name__)


class Lanes:
    """One lane a room: what happens in it is worked on in order, beside all other rooms."""

    def __init__(self) -> None:
        self._last: dict[str, asyncio.Task[None]] = {}

    def enter(self, room: str, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Do ``work`` after all that entered the room's lane before it."""
        task = asyncio.create_task(self._in_turn(self._last.get(room), work))
        self._last[room] = task
        task.add_done_callback(lambda done: self._leave(room, done))
        return task

    async def _in_turn(
        self, before: asyncio.Task[None] | None, work: Coroutine[None, None, None]
    ) -> None:
        if before:
            await asyncio.wait({before})
        await work

    def _leave(self, room: str, task: asyncio.Task[None]) -> None:
        if self._last.get(room) is task:
            del self._last[room]

    async def empty(self) -> None:
        """Wait until all lanes are empty."""
        while self._last:
            await asyncio.wait(set(self._last.values()))


class Sync:
    """Reads from the ``name``d bookmark on; ``take`` begins to take an answer in.

    ``take`` is given the answer and where it was read from, and returns the work that must be done
    before the bookmark may pass it. ``sleep`` waits so many seconds.
    """

    def __init__(
        self,
        homeserver: Homeserver,
        bookmarks: Bookmarks,
        name: str,
        take: Callable[[Json, str], Awaitable[Sequence[asyncio.Task[None]]]],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._homeserver = homeserver
        self._bookmarks = bookmarks
        self._name = name
        self._take = take
        self._sleep = sleep
        self._since = ""
        self._behind = asyncio.Semaphore(_MOST_BEHIND)
        self._taking: asyncio.Task[bool] | None = None
        self._reached = self._saved = ""
        self._saving: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Catch up, or begin with what happens from now on. Raises `ChatError`."""
        known = await self._bookmarks.load(self._name)
        self._since = known or ""
        await self._step(wait=0.0)
        if known is None and self._taking:  # a crash from here on must not begin anew
            await self._taking
            await self._save()

    async def read_on(self) -> None:
        """Read for good. Raises `ChatError` when the homeserver no longer knows the bot."""
        failures = 0
        while True:
            try:
                await self._step(_POLL)
                failures = 0
            except ChatError as error:
                _stop_if_unknown(error)
                _log.warning("sync_failed", failures=failures, exc_info=True)
                await self._sleep(self._homeserver.back_off(failures + 2))
                failures += 1

    async def end(self) -> None:
        """Move the bookmark behind all that was taken in."""
        if self._taking:
            await asyncio.wait({self._taking})
        if self._saving:
            self._saving.cancel()
            await asyncio.wait({self._saving})
        await self._save()

    async def _step(self, wait: float) -> None:
        query = {"timeout": str(int(wait * 1_000)), "filter": json.dumps(_FILTER)}
        query |= {"since": self._since} if self._since else {}
        answer = await self._homeserver.ask(
            "GET", path("sync"), query=query, patience=0.0, longest=wait + _POLL
        )
        since, self._since = self._since, text(answer, "next_batch") or self._since
        await self._behind.acquire()
        work = await self._take(answer, since)
        self._taking = asyncio.create_task(self._taken(self._taking, work, self._since))

    async def _taken(
        self, before: asyncio.Task[bool] | None, work: Sequence[asyncio.Task[None]], token: str
    ) -> bool:
        """Wait until all up to ``token`` is taken in; ``False`` when some of it could not be."""
        if work:
            await asyncio.wait(work)
        is_all = (await before if before else True) and not any(map(_is_cancelled, work))
        self._behind.release()
        if is_all:
            self._reached = token
            if self._saving is None or self._saving.done():
                self._saving = asyncio.create_task(self._save_soon())
        return is_all

    async def _save_soon(self) -> None:
        """Save once for all that comes in a moment: what is read again is not taken in again."""
        await self._sleep(_MOMENT)
        await self._save()

    async def _save(self) -> None:
        token = self._reached
        if token == self._saved:
            return
        try:
            await self._bookmarks.save(self._name, token)
            self._saved = token
        except RapportError:
            _log.exception("bookmark_not_moved")  # it is moved with the next answer


def _is_cancelled(task: asyncio.Task[None]) -> bool:
    return task.cancelled()


def _stop_if_unknown(error: ChatError) -> None:
    if isinstance(error, RefusedError) and error.code in _GONE:
        raise ChatError(
            "The homeserver no longer knows this bot's login: somebody logged it out, or took its "
            "device away. Move the store's folder away and log in again: "
            "rapport matrix login --password-stdin"
        ) from error


def rooms_in(sync: Json, section: str) -> Json:
    """The rooms of one section of a sync: ``join``, ``invite``, ``leave``."""
    return mapping(sync, "rooms", section)
