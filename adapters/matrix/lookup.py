"""Looks up what was said before, as the homeserver remembers it."""

import json
from collections.abc import AsyncIterator
from http import HTTPStatus

from adapters.matrix.crypto import Crypto
from adapters.matrix.fields import Json, items, mapping, text
from adapters.matrix.homeserver import Homeserver, RefusedError, path

__all__ = ["OWN", "Lookup"]

OWN = "org.rapport"
"""Where the bot's events say in clear what they are: the key of a post, what they answer."""

_A_PAGE = 100
_NEAR = 20  # of the bot's own messages are looked at for the newest one
_GONE = (HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND)


class Lookup:
    """Reads single events and rooms backwards, decrypted; ``me`` is the bot's full id."""

    def __init__(self, homeserver: Homeserver, crypto: Crypto, me: str) -> None:
        self._homeserver = homeserver
        self._crypto = crypto
        self._me = me

    async def event(self, room: str, event: str) -> Json | None:
        """The event, as last edited by its sender; None when it isn't there or can't be read."""
        try:
            found = await self._homeserver.get(path("rooms", room, "event", event))
        except RefusedError as error:
            if error.status in _GONE:
                return None
            raise
        opened = await self._crypto.open(room, found)
        edit = mapping(found, "unsigned", "m.relations", "m.replace")
        if opened and text(edit, "sender") == text(found, "sender"):
            newest = await self._crypto.open(room, edit)
            if changed := mapping(newest, "content", "m.new_content"):
                opened = {**opened, "content": {**mapping(opened, "content"), **changed}}
        return opened

    async def back(
        self, room: str, start: str = "", end: str = "", wanted: Json | None = None
    ) -> AsyncIterator[Json]:
        """Read the room from ``start`` (by default: now) back to ``end``; newest first, sealed.

        ``wanted`` is a filter of the homeserver's.
        """
        query = {"dir": "b", "limit": str(_A_PAGE)}
        query |= {"to": end} if end else {}
        query |= {"filter": json.dumps(wanted)} if wanted else {}
        while True:
            found = await self._homeserver.get(
                path("rooms", room, "messages"), query | ({"from": start} if start else {})
            )
            for event in items(found, "chunk"):
                yield event
            start = text(found, "end")
            if not start:
                return

    def own(self, room: str) -> AsyncIterator[Json]:
        """What the bot said in ``room``, newest first, sealed."""
        kinds = ["m.room.message", "m.room.encrypted"]
        return self.back(room, wanted={"senders": [self._me], "types": kinds})

    async def newest_own(self, room: str, thread: str) -> str | None:
        """The id of the bot's newest message in the room, or in the thread of it."""
        seen = 0
        async for event in self.own(room):
            related = mapping(event, "content", "m.relates_to")
            kind = text(related, "rel_type")
            within = text(related, "event_id") if kind == "m.thread" else ""
            if kind != "m.replace" and within == thread:
                return text(event, "event_id")
            seen += 1
            if seen == _NEAR:
                break
        return None
