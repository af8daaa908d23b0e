"""Rooms that go on under another id: the bot follows, and tells the core."""

from adapters.matrix.account import Account
from adapters.matrix.fields import Json, text
from adapters.matrix.homeserver import RefusedError, path
from adapters.matrix.room import Room, moment
from bot.chat.events import Person, RoomMoved

__all__ = ["arrived", "follow"]


async def follow(account: Account, room: str, tombstone: Json) -> RoomMoved | None:
    """Join the room that ``tombstone`` says ``room`` goes on as.

    None when it can't be joined yet; then an invitation may come, and `arrived` is next. Raises
    `ChatError` when the homeserver can't be reached.
    """
    new = text(tombstone, "content", "replacement_room")
    via = text(tombstone, "sender").partition(":")[2]
    if not new or new == room:
        return None
    try:
        query = {"server_name": via, "via": via}
        await account.homeserver.ask("POST", path("join", new), {}, query=query)
    except RefusedError:
        return None
    account.rooms.forget(new)
    return await arrived(account, new)


async def arrived(account: Account, new: str) -> RoomMoved | None:
    """What to tell the core of the room ``new``, which the bot has just come into.

    It is a successor only if both rooms say so: anybody with enough power can write a tombstone,
    and anybody at all can make a room that claims to succeed another. Raises `ChatError`.
    """
    try:
        joined = await account.rooms.get(new)
        old = await account.rooms.get(joined.predecessor) if joined.predecessor else None
    except RefusedError:  # the bot is not in the other room
        return None
    if old is None or text(old.tombstone, "content", "replacement_room") != new:
        return None
    return await _moved(account, old, new)


async def _moved(account: Account, old: Room, new: str) -> RoomMoved:
    place, tombstone = account.reader.place(old), old.tombstone
    if place.is_direct:
        await account.directs.add(old.other, new)
    by, key = Person(text(tombstone, "sender")), text(tombstone, "event_id")
    return RoomMoved(key, by, place, moment(tombstone), to=new)
