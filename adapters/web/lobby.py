"""Where messages are put: public ones into the transcript, private ones onto the page alone."""

import secrets
from collections.abc import Callable
from datetime import datetime

from adapters.web.demo import BOT, members, opening, rooms_of
from adapters.web.hub import Hub
from adapters.web.outgoing import Json, body_of, form_view, view_of
from bot.chat.events import Event, Person, Place
from bot.chat.messages import Form, Message
from bot.chat.ports import Entry, Posted, Transcript
from bot.errors import ChatError

__all__ = ["Lobby"]


class Lobby:
    """The demo team's rooms: what stands in them, and who hears of what is new.

    ``clock`` gives the zone-aware time; ``tip`` is this week's. Private messages live in the hub's
    short memory and on the person's open pages; they are gone on reload, as on the platforms
    people know.
    """

    def __init__(
        self, transcript: Transcript, clock: Callable[[], datetime], tip: Message | None = None
    ) -> None:
        self.clock = clock
        self._tip = tip
        self.hub = Hub(start=int(clock().timestamp() * 1000))
        self._transcript = transcript

    async def furnish(self) -> None:
        """Put the opening messages where they do not stand yet."""
        for entry in opening(self.clock(), self._tip):
            await self._transcript.append(entry)

    async def rooms(self, person: Person) -> list[Json]:
        """Every room of ``person`` with the messages in it."""
        return [
            {
                "id": room.place.room,
                "name": room.name,
                "about": room.about,
                "isDirect": room.place.is_direct,
                "messages": [view_of(e) for e in await self._transcript.entries(room.place)],
            }
            for room in rooms_of(person)
        ]

    async def hear(self, event: Event, words: str) -> None:
        """Put what a person wrote into the room; once, however often it is delivered."""
        entry = Entry(event.key, event.place, event.person, event.at, _spoken(words))
        if await self._transcript.append(entry):
            self.hub.publish("message", view_of(entry), members(event.place))

    def echo(self, event: Event, words: str) -> None:
        """Show a command to the person who typed it, and to nobody else."""
        entry = Entry(event.key, event.place, event.person, event.at, _spoken(words))
        self._show_privately(entry, event.person)

    async def speak(
        self, place: Place, message: Message, replaces: str = "", key: str = ""
    ) -> Posted:
        """Say something to everybody in ``place``; once where it has a ``key``.

        Raises `ChatError`: there is no such room.
        """
        if not (everybody := members(place)):
            raise ChatError(f"The playground has no room called {place.room!r}.")
        body = body_of(message)
        # Only the bot's own public messages may change.
        if replaces.startswith("bot-") and await self._transcript.replace(place, replaces, body):
            entry = Entry(replaces, place, BOT, self.clock(), body)
        else:
            name = f"bot-{key or secrets.token_hex(8)}"
            entry = Entry(name, place, BOT, self.clock(), body)
            if not await self._transcript.append(entry):
                return Posted(place, name)
        self.hub.publish("message", view_of(entry), everybody)
        return Posted(place, entry.id)

    async def find(self, place: Place, key: str) -> Posted | None:
        """Where the message with ``key`` stands, if it does."""
        entry = await self._transcript.find(place, f"bot-{key}")
        return None if entry is None else Posted(entry.place, entry.id)

    def whisper(self, person: Person, place: Place, message: Message, replaces: str = "") -> Posted:
        """Say something to ``person`` alone."""
        mine = f"only-{person.id}-"
        name = replaces if replaces.startswith(mine) else mine + secrets.token_hex(8)
        self._show_privately(Entry(name, place, BOT, self.clock(), body_of(message)), person)
        return Posted(place, name)

    def open_form(self, event: Event, form: Form) -> bool:
        """Open ``form`` on the page that asked; ``False`` when that page is gone."""
        if not self.hub.is_open(event.handle):
            return False
        view = form_view(form, event.place)
        self.hub.publish("form", view, {event.person.id}, event.handle)
        return True

    def _show_privately(self, entry: Entry, person: Person) -> None:
        self.hub.publish("message", view_of(entry, is_private=True), {person.id})


def _spoken(words: str) -> str:
    return body_of(Message.of(words))
