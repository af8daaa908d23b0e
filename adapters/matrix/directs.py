"""The rooms of one person and the bot alone."""

import asyncio
from collections import defaultdict

from adapters.matrix.fields import Json, items, mapping, text
from adapters.matrix.homeserver import Homeserver, RefusedError, path
from adapters.matrix.room import Room
from adapters.matrix.rooms import Rooms
from bot.errors import ChatError

__all__ = ["Directs"]

_ENCRYPTION = {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class Directs:
    """Knows them by the account's ``m.direct`` list, which clients share; ``me`` is a full id."""

    def __init__(self, homeserver: Homeserver, rooms: Rooms, me: str) -> None:
        self._homeserver = homeserver
        self._rooms = rooms
        self._where = path("user", me, "account_data", "m.direct")
        self._listed: Json = {}
        self._added: set[tuple[str, str]] = set()  # by this bot, and not told of yet
        self._listing = asyncio.Lock()
        self._making: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def load(self) -> None:
        """Read the list. Raises `ChatError`."""
        try:
            self._listed = await self._homeserver.get(self._where)
        except RefusedError as error:
            if error.code != "M_NOT_FOUND":  # an account that has none yet
                raise

    def take(self, sync: Json) -> None:
        """Take in that the list changed.

        What is told may be older than what was written last: rooms that it can't show yet stay.
        """
        for event in items(sync, "account_data", "events"):
            if text(event, "type") == "m.direct":
                self._listed = mapping(event, "content")
                self._added = {(who, room) for who, room in self._added if not self._is(who, room)}
                for person, room in self._added:
                    self._list(person, room)

    def _is(self, person: str, room: str) -> bool:
        return room in items(self._listed, person)

    def _list(self, person: str, room: str) -> None:
        self._listed = {**self._listed, person: [*items(self._listed, person), room]}

    def has(self, room: Room) -> bool:
        """Whether ``room`` is one: listed, and nobody else in it."""
        return bool(room.other) and self._is(room.other, room.id)

    def with_(self, person: str) -> list[str]:
        """The ids of the rooms with ``person``."""
        return [room for room in items(self._listed, person) if isinstance(room, str)]

    async def add(self, person: str, room: str) -> None:
        """Put a room on the list. Raises `ChatError`."""
        async with self._listing:
            if not self._is(person, room):
                self._added.add((person, room))
                self._list(person, room)
                await self._homeserver.put(self._where, self._listed)

    async def of(self, person: str, *, is_secret: bool) -> str:
        """The id of the room with ``person``, made if needed; ``is_secret``: an encrypted one.

        Raises `ChatError` when there can't be one.
        """
        async with self._making[person]:
            for room in reversed(self.with_(person)):
                if await self._serves(room, person, is_secret=is_secret):
                    return room
            return await self._make(person, is_secret=is_secret)

    async def _serves(self, room: str, person: str, *, is_secret: bool) -> bool:
        try:
            known = await self._rooms.get(room)
        except RefusedError:
            return False
        return known.other == person and (known.is_encrypted or not is_secret)

    async def _make(self, person: str, *, is_secret: bool) -> str:
        wanted = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [person],
            "initial_state": [_ENCRYPTION] if is_secret else [],
        }
        made = await self._homeserver.post(path("createRoom"), wanted, is_repeatable=False)
        room = text(made, "room_id")
        if not room:
            raise ChatError("The homeserver made no direct room. Is it in trouble?")
        await self.add(person, room)
        return room
