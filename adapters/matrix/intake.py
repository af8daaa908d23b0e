"""Takes in what a sync brings: each room in its own lane, each event in its turn."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from adapters.matrix.account import Account
from adapters.matrix.fields import Json, items, mapping, text
from adapters.matrix.homeserver import RefusedError, path
from adapters.matrix.incoming import Asked, Redacted, parse
from adapters.matrix.invites import Invites
from adapters.matrix.locked import Locked
from adapters.matrix.retracting import retract
from adapters.matrix.room import moment
from adapters.matrix.sync import Lanes, rooms_in
from adapters.matrix.timeline import happened_since
from adapters.matrix.upgrades import arrived, follow
from adapters.matrix.verifying import decline_here, decline_on_devices
from bot.chat.events import Person, RoomLeft
from bot.chat.ports import Receiver
from bot.errors import RapportError

__all__ = ["Intake"]

_log = structlog.get_logger(__name__)


class Intake:
    """Hands what happens to ``receive``, and sees to invitations, keys and moved rooms itself."""

    def __init__(
        self, account: Account, invites: Invites, locked: Locked, receive: Receiver
    ) -> None:
        self._account = account
        self._invites = invites
        self._locked = locked
        self._receive = receive
        self._lanes = Lanes()
        self._stopping = asyncio.Event()

    async def take(self, sync: Json, since: str) -> list[asyncio.Task[None]]:
        """Begin to take ``sync`` in, which was read from ``since`` on; return what is to be done.

        What happened before the very first sync is not answered.
        """
        account, enter = self._account, self._lanes.enter
        account.directs.take(sync)
        arrived = account.crypto.take(sync)
        work = [enter("", self._patiently(lambda: self._tidy(sync)))]
        for room, told in rooms_in(sync, "invite").items():
            work.append(enter(room, self._patiently(self._invited, room, told)))
        for room, told in rooms_in(sync, "join").items() if since else ():
            work.append(enter(room, self._joined(room, told, since)))
        for room, told in rooms_in(sync, "leave").items() if since else ():
            work.append(enter(room, self._patiently(self._left, room, told)))
        for room, event in self._locked.unlocked_by(arrived):
            work.append(enter(room, self._patiently(self._unlocked, room, event)))
        return work

    async def end(self) -> None:
        """Finish what is under way; what can't be finished now is left to the next start."""
        self._stopping.set()
        await self._lanes.empty()
        await self._locked.end()

    async def _tidy(self, sync: Json) -> None:
        await decline_on_devices(self._account, sync)
        await self._account.crypto.tidy()

    async def _patiently(self, work: Callable[..., Awaitable[None]], *given: object) -> None:
        """Do ``work``, again and again while the homeserver or the database can't be reached."""
        failures = 0
        while True:
            try:
                await work(*given)
            except RefusedError:
                _log.warning("event_refused", exc_info=True)
            except RapportError:
                _log.warning("event_waits", failures=failures, exc_info=True)
                await self._pause(self._account.homeserver.back_off(failures))
                failures += 1
                continue
            except Exception:  # whatever anybody may send must not stop what comes after it
                _log.exception("event_failed")
            return

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return
        raise asyncio.CancelledError  # so that the bookmark stays before what was not taken in

    async def _joined(self, room: str, told: Json, since: str) -> None:
        if mapping(told, "timeline").get("limited") is True:
            self._account.rooms.forget(room)
        events: list[Json] = []

        async def fetch() -> None:
            me = self._account.me
            events.extend(await happened_since(self._account.lookup, room, told, since, me))

        await self._patiently(fetch)
        for event in events:
            await self._patiently(self._happened, room, event)

    async def _happened(self, room: str, event: Json) -> None:
        account = self._account
        account.rooms.apply(room, event)
        if text(event, "type") == "m.room.tombstone" and event.get("state_key") == "":
            if moved := await follow(account, room, event):
                await self._receive(moved)
            return
        opened = await account.crypto.open(room, event)
        if opened is None:
            if text(event, "sender") != account.me:
                await self._locked.keep(room, event)
            return
        self._locked.drop(text(event, "event_id"))
        if happened := parse(opened, account.me):
            known = await account.rooms.get(room)
            if isinstance(happened, Asked):
                await decline_here(account, account.reader.place(known), happened.id)
            if isinstance(happened, Redacted):
                await retract(account, happened.target, room, happened.sender)
            if read := await account.reader.event(known, happened):
                await self._receive(read)

    async def _unlocked(self, room: str, event: str) -> None:
        found = await self._account.homeserver.get(path("rooms", room, "event", event))
        await self._happened(room, found)

    async def _invited(self, room: str, told: Json) -> None:
        if await self._invites.answer(room, told) and (moved := await arrived(self._account, room)):
            await self._receive(moved)

    async def _left(self, room: str, told: Json) -> None:
        """The bot was removed; invitations that it declined end here too, and mean nothing."""
        account = self._account
        for event in items(told, "timeline", "events"):
            if event.get("state_key") != account.me or text(event, "type") != "m.room.member":
                continue
            account.rooms.forget(room)
            if text(event, "unsigned", "prev_content", "membership") == "join":
                by, key = Person(text(event, "sender")), text(event, "event_id")
                place = account.reader.gone(room)
                await self._receive(RoomLeft(key, by, place, moment(event)))
