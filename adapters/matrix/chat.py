"""Matrix as the core sees it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import structlog
from typing_extensions import override

from adapters.matrix.account import Account, account
from adapters.matrix.allow import Allowed
from adapters.matrix.busy import Busy
from adapters.matrix.buttons import thread_of
from adapters.matrix.device import Device, alone
from adapters.matrix.fields import text
from adapters.matrix.intake import Intake
from adapters.matrix.invites import Invites
from adapters.matrix.locked import Locked
from adapters.matrix.login import check
from adapters.matrix.lookup import OWN
from adapters.matrix.outgoing import in_matrix_words, instead_of, pointing_at
from adapters.matrix.poster import Saying
from adapters.matrix.room import moment
from adapters.matrix.seeds import Seeds
from adapters.matrix.sync import Sync
from bot.chat.events import CommandGiven, Event, MessageSaid, Person, Place
from bot.chat.messages import Answer, Message, OpenForm, Reply
from bot.chat.ports import Bookmarks, Chat, Posted, Receiver
from bot.errors import ChatError

__all__ = ["Matrix"]

_REMEMBERED = timedelta(hours=23)  # Synapse forgets transaction ids after a day
_CLOCKS_DIFFER = timedelta(minutes=5)  # the homeserver's and ours, at most

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Connection:
    """What there is between start and stop."""

    account: Account
    intake: Intake
    sync: Sync
    busy: Busy
    seeds: Seeds

    async def end(self) -> None:
        """Finish what is under way, and wait for nothing that can be done at the next start."""
        self.account.homeserver.hurry()
        await self.intake.end()
        await self.sync.end()
        await self.seeds.end()
        await self.busy.end()


class Matrix(Chat):
    """The bot's account on a homeserver, as ``device``, with its keys in ``folder``.

    ``chance`` gives numbers from 0 to 1, ``new_id`` makes ids that nobody has used. ``on_lost`` is
    told when the homeserver no longer knows the login, after which nothing more comes in.
    ``sleep`` waits so many seconds.
    """

    def __init__(
        self,
        device: Device,
        folder: Path,
        allowed: Allowed,
        bookmarks: Bookmarks,
        chance: Callable[[], float],
        new_id: Callable[[], str],
        on_lost: Callable[[ChatError], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._device = device
        self._folder = folder
        self._allowed = allowed
        self._bookmarks = bookmarks
        self._chance = chance
        self._new_id = new_id
        self._on_lost = on_lost
        self._sleep = sleep
        self._open = AsyncExitStack()
        self._connected: _Connection | None = None
        self._reading: asyncio.Task[None] | None = None

    @property
    @override
    def platform(self) -> str:
        return "matrix"

    @property
    def _connection(self) -> "_Connection":
        if self._connected is None:
            raise ChatError("Matrix is not connected. Start it first.")
        return self._connected

    @property
    def _account(self) -> Account:
        return self._connection.account

    @override
    async def start(self, receive: Receiver) -> None:
        async with AsyncExitStack() as stack:
            stack.enter_context(alone(self._folder))
            parts = account(self._device, self._folder, self._chance, self._new_id)
            stack.push_async_callback(parts.close)
            await check(parts.homeserver, self._device)
            await parts.directs.load()
            await parts.crypto.tidy()
            self._connected = self._joined(parts, receive)
            await self._connected.sync.begin()
            self._reading = asyncio.create_task(self._read_on(self._connected.sync))
            self._open = stack.pop_all()

    def _joined(self, parts: Account, receive: Receiver) -> "_Connection":
        invites = Invites(parts.homeserver, parts.rooms, parts.directs, self._allowed, parts.me)
        busy = Busy(parts.homeserver, parts.me)
        locked = Locked(parts, self._folder, self._sleep)
        intake = Intake(parts, invites, locked, busy.watching(receive))
        name = f"matrix {self._device.user} {self._device.id}"
        sync = Sync(parts.homeserver, self._bookmarks, name, intake.take, self._sleep)
        return _Connection(parts, intake, sync, busy, Seeds(parts))

    async def _read_on(self, sync: Sync) -> None:
        try:
            await sync.read_on()
        except ChatError as error:
            _log.exception("login_lost")
            self._on_lost(error)

    @override
    async def stop(self) -> None:
        if self._reading:
            self._reading.cancel()
            with suppress(asyncio.CancelledError):
                await self._reading
            self._reading = None
            await self._connection.end()
        await self._open.aclose()

    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        self._connection.busy.done(event.key)
        reply = Reply(instead_of(answer.form)) if isinstance(answer, OpenForm) else answer
        is_question = isinstance(event, CommandGiven | MessageSaid)
        room, _, about = (event.handle or (event.key if is_question else "")).rpartition(" ")
        room = room or event.place.room  # that of what is answered
        place, message, asked = event.place, in_matrix_words(reply.message), None
        if reply.is_private and not place.is_direct:
            place, asked = await self.direct(place, event.person), event.place
            if about and room != place.room:
                what = "your message" if is_question else "your button"
                name = (await self._account.rooms.get(room)).name
                message = pointing_at(message, what, room, about, name)
        return await self._say(
            Saying(
                place,
                message,
                txn=_named(event.key, reply),
                answers=event.key if is_question else "",
                reply_to=about if room == place.room else "",
                replaces=await self._own(place, reply.replaces),
                asked=asked,
            )
        )

    async def _own(self, place: Place, message: str) -> str:
        """``message`` if it is one of the bot's own in ``place``; else the empty string."""
        found = await self._account.lookup.event(place.room, message) if message else None
        is_own = found is not None and text(found, "sender") == self._account.me
        return message if found and is_own and thread_of(found) == place.thread else ""

    async def _say(self, saying: Saying) -> Posted:
        posted = await self._account.poster.say(saying)
        self._connection.seeds.sow(posted, len(saying.message.buttons()))
        return posted

    @property
    @override
    def remembers(self) -> timedelta:
        return _REMEMBERED

    @override
    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        txn = f"post-{key or self._new_id()}"
        return await self._say(Saying(place, in_matrix_words(message), txn, key=key))

    @override
    async def find(self, place: Place, key: str, since: datetime) -> Posted | None:
        async for event in self._account.lookup.own(place.room):
            if text(event, "content", OWN, "key") == key:
                return Posted(place, text(event, "event_id"))
            if moment(event) < since - _CLOCKS_DIFFER:
                break
        return None

    @override
    async def direct(self, place: Place, person: Person) -> Place:
        """The room is encrypted where that of ``place`` is: what was secret there stays so."""
        room = await self._account.rooms.get(place.room)
        if place.is_direct and room.other == person.id:
            return replace(place, thread=None)
        found = await self._account.directs.of(person.id, is_secret=room.is_encrypted)
        return Place(self.platform, place.team, found, is_direct=True)


def _named(event: str, reply: Reply) -> str:
    """The transaction id of an answer to ``event``: the same when a crash has it given again.

    What it says counts, and not which answer it is: handled again, an event may be answered with
    fewer, and another answer's id would swallow what was never said.
    """
    facts = "\0".join((event, reply.replaces, reply.message.plain()))
    return "answer-" + sha256(facts.encode("utf-8", "replace")).hexdigest()[:40]
