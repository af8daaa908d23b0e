"""Puts what the bot says into rooms."""

import struct
from dataclasses import dataclass

from nio.crypto.attachments import encrypt_attachment

from adapters.matrix.crypto import Crypto
from adapters.matrix.fields import Json, text
from adapters.matrix.homeserver import Homeserver, path
from adapters.matrix.lookup import OWN
from adapters.matrix.memory import Memory
from adapters.matrix.outgoing import content_of
from adapters.matrix.rooms import Rooms
from bot.chat.events import Place
from bot.chat.messages import Message, Picture
from bot.chat.ports import Posted
from bot.errors import ChatError

__all__ = ["Poster", "Saying"]


@dataclass(frozen=True, slots=True)
class Saying:
    """What to say and how it hangs together with what was said.

    ``txn`` names it: said again, it stands once. ``answers`` is the event that it answers (in
    whatever room), ``reply_to`` the message of the same room to point at, ``replaces`` one of the
    bot's own to change. ``key`` is that of `bot.chat.ports.Chat.post`. ``asked`` is where the
    buttons act, if not in ``place``.
    """

    place: Place
    message: Message
    txn: str
    answers: str = ""
    reply_to: str = ""
    replaces: str = ""
    key: str = ""
    asked: Place | None = None


class Poster:
    """Sends events: sealed where the room is, one after the other in each room."""

    def __init__(
        self, homeserver: Homeserver, rooms: Rooms, crypto: Crypto, memory: Memory
    ) -> None:
        self._homeserver = homeserver
        self._rooms = rooms
        self._crypto = crypto
        self._memory = memory

    async def say(self, saying: Saying) -> Posted:
        """Post a message and its pictures. Raises `ChatError` or `ChatUnsureError`."""
        place = saying.place
        content = content_of(saying.message, saying.asked)
        if saying.replaces:
            content = _as_edit(content, saying.replaces)
        elif related := self._relation(saying):
            content["m.relates_to"] = related
        own = {"key": saying.key, "answers": saying.answers}
        clear = {OWN: {name: value for name, value in own.items() if value}}
        posted = await self.send(place.room, "m.room.message", content, saying.txn, clear)
        if saying.replaces:
            return Posted(place, saying.replaces)
        self._memory.newest.put((place.room, place.thread or ""), posted)
        if place.thread:
            self._memory.threads.put(place.thread, posted)
        if saying.answers:
            self._memory.answered(saying.answers, place.room, posted)
        await self._show_pictures(saying)
        return Posted(place, posted)

    def _relation(self, saying: Saying) -> Json:
        thread = saying.place.thread
        if not thread:
            return {"m.in_reply_to": {"event_id": saying.reply_to}} if saying.reply_to else {}
        newest = saying.reply_to or self._memory.threads.get(thread) or thread
        return {
            "rel_type": "m.thread",
            "event_id": thread,
            "is_falling_back": True,
            "m.in_reply_to": {"event_id": newest},
        }

    async def send(
        self, room: str, kind: str, content: Json, txn: str, clear: Json | None = None
    ) -> str:
        """Send an event and return its id; ``clear`` is added to its content unencrypted."""
        known = await self._rooms.get(room)
        if known.is_encrypted:
            content = await self._crypto.seal(room, known.members, kind, content)
            kind = "m.room.encrypted"
        sent = await self._homeserver.put(
            path("rooms", room, "send", kind, txn), {**content, **(clear or {})}
        )
        if not (posted := text(sent, "event_id")):
            raise ChatError("The homeserver took a message and gave it no id.")
        return posted

    async def _show_pictures(self, saying: Saying) -> None:
        pictures = [block for block in saying.message.blocks if isinstance(block, Picture)]
        for number, picture in enumerate(pictures):
            content = await self._picture(saying.place.room, picture)
            if related := self._relation(saying):
                content["m.relates_to"] = related
            txn = f"{saying.txn}-picture-{number}"
            await self.send(saying.place.room, "m.room.message", content, txn)

    async def _picture(self, room: str, picture: Picture) -> Json:
        is_sealed = (await self._rooms.get(room)).is_encrypted
        data, sealed = encrypt_attachment(picture.png) if is_sealed else (picture.png, {})
        kind = "application/octet-stream" if is_sealed else "image/png"
        told = await self._homeserver.ask("POST", "/_matrix/media/v3/upload", data, kind=kind)
        url = text(told, "content_uri")
        where = {"file": {**sealed, "url": url}} if is_sealed else {"url": url}
        info = {"mimetype": "image/png", "size": len(picture.png), **_size(picture.png)}
        return {
            "msgtype": "m.image", "body": picture.alt or picture.name,
            "filename": picture.alt or picture.name, "info": info, "m.mentions": {}, **where,
        }  # fmt: skip


def _as_edit(content: Json, replaces: str) -> Json:
    return {
        "msgtype": content["msgtype"],
        "body": "* (changed)",
        "m.mentions": {},
        "m.new_content": content,
        "m.relates_to": {"rel_type": "m.replace", "event_id": replaces},
    }


def _size(png: bytes) -> Json:
    """Width and height, from the PNG's header."""
    if len(png) < 24:
        return {}
    width, height = struct.unpack(">II", png[16:24])
    return {"w": width, "h": height}
