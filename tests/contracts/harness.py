"""What the contract suite needs of an adapter's test bench."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from bot.chat.events import Person, Place
from bot.chat.messages import Button
from bot.chat.ports import Chat, Receiver


@dataclass(frozen=True, slots=True)
class Seen:
    """A message on somebody's screen.

    ``text`` is all its words as drawn. ``live`` is whatever in it is more than plain words: a
    link's address, a mention, a styled stretch.
    """

    id: str
    text: str
    live: tuple[str, ...] = ()


class Harness(ABC):
    """A running platform with two people in a room, and a direct room for the first of them.

    The doing methods send what the platform itself would send, through the adapter's front door,
    and return once it has been taken in. The same ``key`` means: delivered once more.
    """

    has_forms = True

    chat: Chat
    asker: Person
    onlooker: Person
    room: Place
    direct: Place

    def private(self, place: Place) -> Place:
        """Where ``asker`` sees what was answered to them alone in ``place``."""
        return place

    @abstractmethod
    async def begin(self, receive: Receiver) -> None:
        """Start the chat and open both people's screens."""

    @abstractmethod
    async def end(self) -> None:
        """Close everything. The chat may have been stopped already."""

    @abstractmethod
    async def say(self, place: Place, text: str, key: str) -> None:
        """``asker`` writes a plain message."""

    @abstractmethod
    async def command(self, place: Place, text: str, key: str) -> None:
        """``asker`` asks the bot for something."""

    @abstractmethod
    async def press(self, place: Place, message: str, button: Button, key: str) -> None:
        """``asker`` presses a button of a message."""

    @abstractmethod
    async def submit(
        self, place: Place, form: str, values: Mapping[str, str], key: str, carried: str = ""
    ) -> None:
        """``asker`` sends a form, which carried ``carried`` along."""

    @abstractmethod
    async def seen(self, person: Person, place: Place) -> list[Seen]:
        """What of the bot's stands on the person's screen: a room without threads, or a thread."""

    @abstractmethod
    async def open_form(self) -> str | None:
        """The id of the form that stands open on the asker's screen."""
