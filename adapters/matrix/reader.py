"""Turns what happened in a room into the core's events, looking up what they refer to."""

from dataclasses import replace

from adapters.matrix.buttons import Presses, thread_of
from adapters.matrix.directs import Directs
from adapters.matrix.fields import mapping, text
from adapters.matrix.incoming import (
    Edited,
    Happened,
    Reacted,
    Redacted,
    Said,
    addressed,
    said_in,
)
from adapters.matrix.lookup import Lookup
from adapters.matrix.memory import Memory
from adapters.matrix.room import Room
from adapters.matrix.rooms import Rooms
from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    MessageChanged,
    MessageSaid,
    Person,
    Place,
)

__all__ = ["Reader"]


class Reader:
    """Reads for the bot whose full id is ``me``. Every method raises `ChatError`."""

    def __init__(
        self,
        me: str,
        rooms: Rooms,
        lookup: Lookup,
        directs: Directs,
        memory: Memory,
        presses: Presses,
    ) -> None:
        self._me = me
        self._rooms = rooms
        self._lookup = lookup
        self._directs = directs
        self._memory = memory
        self._presses = presses

    async def event(self, room: Room, happened: Happened) -> Event | None:
        """The event for the core; None when it is no business of the bot's."""
        match happened:
            case Said():
                return await self._said(room, happened)
            case Reacted(target=target, key=key):
                return await self._pressed(room, happened, target, key)
            case Edited(target=target, body=body):
                return await self._changed(room, happened, target, body)
            case Redacted(target=target):
                return await self._changed(room, happened, target, None)
            case _:
                return None

    def place(self, room: Room, thread: str | None = None) -> Place:
        """Where ``room`` and ``thread`` are, in the core's words."""
        return replace(self.gone(room.id), thread=thread or None, is_direct=self._directs.has(room))

    def gone(self, room: str) -> Place:
        """Where a room was that can no longer be looked at."""
        return Place("matrix", self._me.partition(":")[2], room)

    def person(self, room: Room, id: str) -> Person:  # noqa: A002 - the field's own name
        """Who ``id`` is in ``room``, now. In a direct room everybody decides for themselves."""
        is_there = room.membership(id) == "join"
        is_lead = self._directs.has(room) or (is_there and room.is_lead(id))
        return Person(id, room.name_of(id), is_lead)

    async def _said(self, room: Room, said: Said) -> Event | None:
        place, person = self.place(room, said.thread), self.person(room, said.sender)
        if said.thread:
            self._memory.threads.put(said.thread, said.id)
        asked = addressed(said.body, self._names(room), is_mention=said.mentions_me)
        if asked is not None:
            about = await self._about(room, said.replies_to)
            return CommandGiven(said.id, person, place, said.at, said.id, text=asked, about=about)
        if pressed := await self._typed(room, said, place):
            return pressed
        if not place.is_direct and place.thread is None:
            return None
        self._memory.heard.put(said.id, (place, said.sender))
        return MessageSaid(
            said.id, person, place, said.at, said.id, text=said.body, message=said.id
        )

    def _names(self, room: Room) -> tuple[str, ...]:
        return (self._me, room.my_name, self._me[1:].partition(":")[0])

    async def _about(self, room: Room, target: str) -> str | None:
        """The words of the message that a command replies to, unless the bot said them."""
        found = await self._lookup.event(room.id, target) if target else None
        if found is None or text(found, "sender") == self._me:
            return None
        return said_in(mapping(found, "content"))

    async def _typed(self, room: Room, said: Said, place: Place) -> ButtonPressed | None:
        """A number or a word that stands for a button of the message it answers."""
        if not self._presses.may_be(said.body):
            return None
        message: str | None = said.replies_to
        if not message and (place.is_direct or place.thread):
            message = await self._presses.newest(room.id, said.thread)
        if not message:
            return None
        return await self._pressed(room, said, message, said.body, answered=said.id)

    async def _pressed(
        self, room: Room, happened: Happened, message: str, typed: str, answered: str = ""
    ) -> ButtonPressed | None:
        found = await self._presses.on(room.id, message, typed)
        if found is None:
            return None
        acts_in = room if found.room == room.id else await self._rooms.get(found.room)
        return ButtonPressed(
            happened.id,
            self.person(acts_in, happened.sender),
            self.place(acts_in, found.thread),
            happened.at,
            f"{room.id} {answered or message}",
            action=found.button.action,
            value=found.button.value,
            message=message,
        )

    async def _changed(
        self, room: Room, happened: Happened, target: str, body: str | None
    ) -> MessageChanged | None:
        """An edit by its writer, or a deletion by anybody, of a message that was handed over."""
        place, writer = self._memory.heard.get(target) or (None, "")
        if place is None and isinstance(happened, Edited):
            place, writer = await self._heard_before(room, target)
        is_theirs = isinstance(happened, Redacted) or happened.sender == writer
        if place is None or place.room != room.id or not is_theirs:
            return None
        return MessageChanged(
            happened.id,
            self.person(room, writer),
            place,
            happened.at,
            target,
            message=target,
            text=body,
        )

    async def _heard_before(self, room: Room, target: str) -> tuple[Place | None, str]:
        """Where a message stands that was said before a restart, and who wrote it."""
        found = await self._lookup.event(room.id, target)
        if found is None:
            return None, ""
        place = self.place(room, thread_of(found))
        is_heard = place.is_direct or place.thread
        return place if is_heard else None, text(found, "sender")
