"""The rooms the bot is in, as far as it has looked at them."""

import asyncio
from collections import defaultdict

from adapters.matrix.fields import Json, items
from adapters.matrix.homeserver import Homeserver, path
from adapters.matrix.room import Room

__all__ = ["Rooms"]


class Rooms:
    """Fetches a room's state when it is first needed, and keeps it current by what is said.

    ``me`` is the bot's full id.
    """

    def __init__(self, homeserver: Homeserver, me: str) -> None:
        self._homeserver = homeserver
        self._me = me
        self._known: dict[str, Room] = {}
        self._meanwhile: dict[str, list[Json]] = {}
        self._fetching: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def get(self, room: str) -> Room:
        """The room with the id ``room``. Raises `ChatError` when it can't be looked at."""
        async with self._fetching[room]:
            if room not in self._known:
                self._known[room] = await self._fetch(room)
            return self._known[room]

    async def _fetch(self, room: str) -> Room:
        changes = self._meanwhile[room] = []
        try:
            state = await self._homeserver.get(path("rooms", room, "state"))
        finally:
            del self._meanwhile[room]
        return Room(room, self._me, [*items(state, "list"), *changes])

    def apply(self, room: str, event: Json) -> None:
        """Take in what changed in a room that was looked at, or is being looked at."""
        if known := self._known.get(room):
            known.apply(event)
        elif room in self._meanwhile:
            self._meanwhile[room].append(event)

    def forget(self, room: str) -> None:
        """Look at the room anew when it is next needed: something about it was missed."""
        self._known.pop(room, None)
