"""What an adapter must do, and what it is given.

An adapter turns its platform's traffic into events and hands each to its `Receiver`; the core
answers through the adapter's `Chat`. ``Chat`` is an abstract class rather than a protocol so that
an adapter with a forgotten method refuses to be built.
"""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.chat.events import Event, Person, Place
from bot.chat.messages import Answer, Message

__all__ = [
    "Begin", "Bookmarks", "Chat", "Entry", "Installations", "Outcome", "Posted", "Receiver",
    "Transcript",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that now stands in a room. ``message`` is the platform's id of it."""

    place: Place
    message: str


class Chat(ABC):
    """One chat platform, as the core sees it."""

    @property
    @abstractmethod
    def platform(self) -> str:
        """The platform's short name, as in `Place.platform`: ``slack``, ``matrix``, ``web``."""

    @abstractmethod
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        """Answer ``event`` where it happened; return where the answer stands, if anywhere.

        A private reply reaches its person alone. An answer to an event in a thread stays in that
        thread. Raises `ChatError` when nothing was posted, `ChatUnsureError` when that is unknown.
        """

    @property
    @abstractmethod
    def remembers(self) -> timedelta:
        """How long the platform knows a ``key`` of `post` again; zero where it never does."""

    @abstractmethod
    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        """Say something on the bot's own account, visible to everybody in ``place``.

        ``key`` (at most 64 letters, digits, ``-`` and ``_``) names the message: posting it again
        within the time that the platform `remembers` it says nothing twice and returns where it
        stands. Without a key, each call posts. Raises as `answer` does.
        """

    @abstractmethod
    async def find(self, place: Place, key: str, since: datetime) -> Posted | None:
        """Look in ``place`` for a message that `post` was given ``key`` for, at ``since`` or later.

        ``None`` means that it surely does not stand there. Raises `ChatError` when that can't be
        told.
        """

    @abstractmethod
    async def direct(self, place: Place, person: Person) -> Place:
        """The room of ``person`` and the bot alone, in the team of ``place``; made if needed.

        Raises `ChatError` when there can't be one.
        """

    @abstractmethod
    async def start(self, receive: "Receiver") -> None:
        """Begin to take events in; return once the platform is connected.

        ``receive`` is awaited before the platform is told that an event arrived.
        """

    @abstractmethod
    async def stop(self) -> None:
        """Take no more events in, finish what is under way, and disconnect."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin a thread with ``message``: in the asker's direct room, or in the room of the event.

    The core does so with `Chat.direct` and `Chat.post` (under ``key``), and then awaits ``begun``
    with the thread's place; what that returns answers the event. An adapter never sees one.
    ``otherwise`` is said where there is no such room.
    """

    message: Message
    key: str
    begun: Callable[[Place], Awaitable[Sequence[Answer]]]
    otherwise: Message
    is_direct: bool = True


Outcome = Answer | Begin
"""What comes of an event: an answer to it, or a thread to begin."""

Receiver = Callable[[Event], Awaitable[bool]]
"""Takes an event in, durably. ``False`` when it was taken in before: then nothing more happens."""


class Bookmarks(ABC):
    """How far an adapter has read its platform's stream of events.

    A bookmark is moved only after every event before it was taken in: after a crash the same
    events come again, and each is taken in once.
    """

    @abstractmethod
    async def load(self, name: str) -> str | None:
        """Where the bookmark ``name`` (``matrix @bot:server``) stands; None before the first."""

    @abstractmethod
    async def save(self, name: str, value: str) -> None:
        """Move the bookmark ``name``."""


class Installations(ABC):
    """Where the bot is installed, for a platform that gives each team a key of its own.

    What is kept of a team is the adapter's to read, and it seals it: who reads the database alone
    learns no key.
    """

    @abstractmethod
    async def load(self, platform: str, team: str) -> str | None:
        """What is kept of ``team``; None where the bot is not installed."""

    @abstractmethod
    async def save(self, platform: str, team: str, sealed: str) -> None:
        """Keep ``sealed`` in the place of what was kept of ``team``."""

    @abstractmethod
    async def forget(self, platform: str, team: str) -> None:
        """Keep nothing of ``team``; more than once is fine."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A public message as a transcript keeps it.

    ``place.thread`` is set on replies in a thread, not on the message that begins it. ``at`` is
    zone-aware. ``body`` is what the adapter draws, in its own notation; nobody else reads it.
    """

    id: str
    place: Place
    author: Person
    at: datetime
    body: str = field(repr=False)


class Transcript(ABC):
    """What was said in public, for a platform that has no memory of its own: the playground.

    Private replies never come here.
    """

    @abstractmethod
    async def append(self, entry: Entry) -> bool:
        """Keep ``entry`` as the newest; ``False``, changing nothing, when its id stands already."""

    @abstractmethod
    async def replace(self, place: Place, message: str, body: str) -> bool:
        """Change a message's body where it stands; ``False`` when the room has no such message.

        Only ``place.team`` and ``place.room`` matter: a message's id is unique in its room.
        """

    @abstractmethod
    async def find(self, place: Place, message: str) -> Entry | None:
        """The message with that id in the room of ``place``, if it stands there."""

    @abstractmethod
    async def entries(self, place: Place, limit: int = 500) -> Sequence[Entry]:
        """The newest ``limit`` messages, oldest first.

        Those of the whole room, threads included; or, where ``place.thread`` is set, those of that
        thread, the message that begins it included.
        """
