"""Puts the numbers under a message with buttons, so that a tap is enough."""

import asyncio

from adapters.matrix.account import Account
from adapters.matrix.homeserver import path
from adapters.matrix.html import NUMBERS
from bot.chat.ports import Posted
from bot.errors import ChatError

__all__ = ["Seeds"]

_PAUSE = 600.0  # seconds without them, once the homeserver has said that it is too much


class Seeds:
    """Reacts to the bot's own messages, beside everything else and never in its way."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tasks: set[asyncio.Task[None]] = set()
        self._not_before = 0.0

    def sow(self, posted: Posted, buttons: int) -> None:
        """Begin to put the numbers of so many ``buttons`` under what was posted."""
        if buttons and asyncio.get_running_loop().time() >= self._not_before:
            task = asyncio.create_task(self._sow(posted, buttons))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def end(self) -> None:
        """Leave the rest."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _sow(self, posted: Posted, buttons: int) -> None:
        """Stop at the first refusal: answers need what the rate limit leaves."""
        room, message = posted.place.room, posted.message
        for emoji in NUMBERS[:buttons]:
            related = {"rel_type": "m.annotation", "event_id": message, "key": emoji}
            where = path("rooms", room, "send", "m.reaction", f"seed-{emoji}-{message}")
            content = {"m.relates_to": related}
            try:
                await self._account.homeserver.ask("PUT", where, content, patience=0.0)
            except ChatError:
                self._not_before = asyncio.get_running_loop().time() + _PAUSE
                return
