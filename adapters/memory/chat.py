"""A whole chat platform in memory: rooms, threads, private replies, buttons and forms."""

import asyncio
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypedDict

from typing_extensions import override

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    MessageSaid,
    Person,
    Place,
)
from bot.chat.messages import (
    Answer,
    Button,
    Form,
    Message,
    OpenForm,
    Paragraph,
    Reply,
    code,
    text,
)
from bot.chat.ports import Chat, Posted, Receiver
from bot.errors import ChatError

__all__ = ["MemoryChat", "Said"]


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the bot's: where it stands, and who alone sees it (``None``: everybody)."""

    id: str
    place: Place
    message: Message
    only_to: Person | None = None
    key: str = ""
    at: datetime | None = None


class _Happened(TypedDict):
    key: str
    person: Person
    place: Place
    at: datetime


class MemoryChat(Chat):
    """Records what the bot says, and lets a test do what people do.

    ``clock`` gives each event its time. ``has_forms=False`` makes it a platform without forms,
    ``remembers`` one that forgets a post's key.
    What people do (`say`, `command`, `press`, `submit`) gets a new key unless one is given, and
    returns what the receiver returned.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        has_forms: bool = True,
        remembers: timedelta = timedelta.max,
    ) -> None:
        self._clock = clock
        self._has_forms = has_forms
        self._remembers = remembers
        self._numbers = itertools.count(1)
        self._receive: Receiver | None = None
        self._under_way: set[asyncio.Future[bool]] = set()
        self._by_key: dict[str, Said] = {}
        self.said: list[Said] = []
        self.forms: list[tuple[Person, Form]] = []

    @property
    @override
    def platform(self) -> str:
        return "memory"

    @override
    async def start(self, receive: Receiver) -> None:
        self._receive = receive

    @override
    async def stop(self) -> None:
        self._receive = None
        await asyncio.gather(*self._under_way, return_exceptions=True)

    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        if isinstance(answer, Reply):
            only_to = event.person if answer.is_private else None
            return self._put(event.place, answer.message, only_to, answer.replaces)
        if self._has_forms:
            self.forms.append((event.person, answer.form))
            return None
        return self._put(event.place, _in_place_of(answer), event.person)

    @property
    @override
    def remembers(self) -> timedelta:
        return self._remembers

    @override
    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        now = self._clock()
        said = self._by_key.get(key)
        if said and said.at and now - said.at <= self._remembers:
            return Posted(said.place, said.id)
        said = Said(f"bot-{next(self._numbers)}", place, message, key=key, at=now)
        self.said.append(said)
        if key:
            self._by_key[key] = said
        return Posted(place, said.id)

    @override
    async def find(self, place: Place, key: str, since: datetime) -> Posted | None:
        for said in self.said:
            if (said.place, said.key) == (place, key) and said.at and said.at >= since:
                return Posted(place, said.id)
        return None

    @override
    async def direct(self, place: Place, person: Person) -> Place:
        return Place(self.platform, place.team, f"direct-{person.id}", is_direct=True)

    def seen_by(self, person: Person, place: Place) -> list[Said]:
        """What ``person`` sees of the bot's: in a room without its threads, or in a thread."""
        return [s for s in self.said if s.place == place and s.only_to in (None, person)]

    async def say(self, person: Person, place: Place, words: str, key: str = "") -> bool:
        """Write a message that is no command."""
        happened = self._happened(person, place, key)
        return await self._hand_over(
            MessageSaid(**happened, text=words, message=f"said-{happened['key']}")
        )

    async def command(
        self, person: Person, place: Place, words: str, about: str | None = None, key: str = ""
    ) -> bool:
        """Ask the bot for something; ``words`` are what stands after its name."""
        happened = self._happened(person, place, key)
        return await self._hand_over(CommandGiven(**happened, text=words, about=about))

    async def press(
        self, person: Person, place: Place, message: str, button: Button, key: str = ""
    ) -> bool:
        """Press ``button`` on the message with the id ``message``."""
        happened = self._happened(person, place, key)
        return await self._hand_over(
            ButtonPressed(**happened, action=button.action, value=button.value, message=message)
        )

    async def submit(
        self,
        person: Person,
        place: Place,
        form: str,
        values: Mapping[str, str],
        key: str = "",
        carried: str = "",
    ) -> bool:
        """Send the form with the id ``form``."""
        happened = self._happened(person, place, key)
        entered = tuple(values.items())
        return await self._hand_over(
            FormSubmitted(**happened, form=form, values=entered, carried=carried)
        )

    def _happened(self, person: Person, place: Place, key: str) -> _Happened:
        key = key or f"event-{next(self._numbers)}"
        return {"key": key, "person": person, "place": place, "at": self._clock()}

    async def _hand_over(self, event: Event) -> bool:
        if self._receive is None:
            raise ChatError("This chat is not connected. Start it first.")
        taking = asyncio.ensure_future(self._receive(event))
        self._under_way.add(taking)
        taking.add_done_callback(self._under_way.discard)
        return await taking

    def _put(
        self, place: Place, message: Message, only_to: Person | None = None, replaces: str = ""
    ) -> Posted:
        for index, old in enumerate(self.said):
            # A private reply never changes what others see, nor the other way round.
            if old.id == replaces and old.only_to == only_to:
                self.said[index] = replace(old, message=message)
                return Posted(old.place, old.id)
        said = Said(f"bot-{next(self._numbers)}", place, message, only_to)
        self.said.append(said)
        return Posted(place, said.id)


def _in_place_of(answer: OpenForm) -> Message:
    return Message.of(Paragraph(text("Type this: ", code(answer.form.instead))))
