"""The playground as the core sees it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from typing_extensions import override

from adapters.web.demo import PEOPLE, direct
from adapters.web.lobby import Lobby
from adapters.web.outgoing import CommandHint
from adapters.web.server import Server
from bot.chat.events import CommandGiven, Event, Person, Place
from bot.chat.messages import Answer, Message, OpenForm, Paragraph, Quote, code, text
from bot.chat.ports import Chat, Posted, Receiver, Transcript
from bot.errors import ChatError, SettingsError

__all__ = ["Playground"]

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_LONGEST_QUOTE = 100  # characters of the message that an answer is about


class Playground(Chat):
    """A demo team on a page of this computer.

    ``host`` must be a loopback address: nobody signs in here, so nobody else may come in.
    ``commands`` is asked for the composer's suggestions whenever a page opens; ``clock`` gives the
    zone-aware time; ``tip`` is what stands in the channel as this week's tip. Raises
    `SettingsError` for any other host.
    """

    def __init__(
        self,
        host: str,
        port: int,
        transcript: Transcript,
        commands: Callable[[], Sequence[CommandHint]],
        clock: Callable[[], datetime],
        tip: Message | None = None,
    ) -> None:
        if host not in _LOOPBACK:
            raise SettingsError(
                f"The playground has no sign-in, so it only listens on this computer: "
                f"use one of {', '.join(_LOOPBACK)} as its host, not {host!r}."
            )
        self._lobby = Lobby(transcript, clock, tip)
        self._server = Server(host, port, self._lobby, commands)

    @property
    @override
    def platform(self) -> str:
        return "web"

    @property
    def url(self) -> str:
        """The page's address; known for sure once started."""
        return self._server.url

    @override
    async def start(self, receive: Receiver) -> None:
        await self._lobby.furnish()
        try:
            await self._server.start(receive)
        except OSError as error:
            raise ChatError(
                f"The playground cannot listen on {self.url}: {error.strerror}. "
                "Is it running already? Otherwise choose another port."
            ) from error

    @override
    async def stop(self) -> None:
        await self._server.stop()

    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        if isinstance(answer, OpenForm):
            if self._lobby.open_form(event, answer.form):
                return None
            line = Paragraph(text("Type this instead: ", code(answer.form.instead)))
            return self._lobby.whisper(event.person, event.place, Message.of(line))
        if answer.is_private:
            message = _with_what_it_is_about(event, answer.message)
            return self._lobby.whisper(event.person, event.place, message, answer.replaces)
        return await self._lobby.speak(event.place, answer.message, answer.replaces)

    @property
    @override
    def remembers(self) -> timedelta:
        return timedelta.max  # the key becomes the message's id, which stands once

    @override
    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        return await self._lobby.speak(place, message, key=key)

    @override
    async def find(self, place: Place, key: str, since: datetime) -> Posted | None:
        return await self._lobby.find(place, key)

    @override
    async def direct(self, place: Place, person: Person) -> Place:
        if person.id not in PEOPLE:
            raise ChatError("Nobody in the playground is called that.")
        return direct(person)


def _with_what_it_is_about(event: Event, message: Message) -> Message:
    """Begin the answer to a message action with that message, which may stand far above it."""
    if not isinstance(event, CommandGiven) or not event.about:
        return message
    words = " ".join(event.about.split())
    short = (
        words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rsplit(' ', 1)[0]}…"
    )
    return Message((Quote(text(short)), *message.blocks))
