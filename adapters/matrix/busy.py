"""Shows that the bot is typing where an answer takes a moment."""

import asyncio

from adapters.matrix.homeserver import Homeserver, path
from bot.chat.events import ButtonPressed, CommandGiven, Event
from bot.chat.ports import Receiver
from bot.errors import ChatError

__all__ = ["Busy"]

_A_MOMENT = 0.7  # seconds; what is answered sooner needs no sign
_SHOWN = 20_000  # milliseconds, unless an answer comes before


class Busy:
    """Types as the account ``me`` (a full id)."""

    def __init__(self, homeserver: Homeserver, me: str) -> None:
        self._homeserver = homeserver
        self._me = me
        self._typing: dict[str, asyncio.Task[None]] = {}

    def watching(self, receive: Receiver) -> Receiver:
        """``receive``, with an eye on how long its answers take."""

        async def watched(event: Event) -> bool:
            if isinstance(event, ButtonPressed | CommandGiven):
                self._typing[event.key] = asyncio.create_task(self._type(event.place.room))
            is_new = await receive(event)
            if not is_new:
                self.done(event.key)
            return is_new

        return watched

    async def end(self) -> None:
        """Show no more signs."""
        tasks = [*self._typing.values()]
        for key in tuple(self._typing):
            self.done(key)
        await asyncio.gather(*tasks, return_exceptions=True)

    def done(self, key: str) -> None:
        """The event with that key is answered."""
        if task := self._typing.pop(key, None):
            task.cancel()

    async def _type(self, room: str) -> None:
        await asyncio.sleep(_A_MOMENT)
        sign = {"typing": True, "timeout": _SHOWN}
        try:
            await self._homeserver.ask(
                "PUT", path("rooms", room, "typing", self._me), sign, patience=0.0
            )
        except ChatError:
            return  # a sign, no more
