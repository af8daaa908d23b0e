"""Rooms of people and the bot."""

from typing import Any

from tests.adapters.matrix.bench import Bot
from tests.adapters.matrix.person import Person


async def room_of(bot: Bot, asker: Person, *others: Person, **more: Any) -> str:  # noqa: ANN401 - the request's own words
    """A new room of ``asker``'s, with the bot and ``others`` in it."""
    room = await asker.create(bot.id, *(other.id for other in others), **more)
    for other in others:
        await other.join(room)
    await asker.has_joined(room, bot.id)
    return room


async def direct_of(bot: Bot, asker: Person) -> str:
    """A new direct room of ``asker`` and the bot."""
    return await room_of(bot, asker, is_direct=True)
