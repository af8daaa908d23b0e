"""What people do in a chat, in words that fit every platform.

Adapters build these from what their platform sends, purely and completely, and hand them over.
Ids are the platform's own strings; only an adapter looks inside them.
"""

from dataclasses import dataclass
from datetime import datetime

__all__ = [
    "ButtonPressed",
    "CommandGiven",
    "Event",
    "FormSubmitted",
    "HomeOpened",
    "MessageChanged",
    "MessageSaid",
    "Person",
    "Place",
    "RoomLeft",
    "RoomMoved",
    "TeamLeft",
]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the chat.

    ``id`` is the platform's full id (Slack ``U…``, Matrix ``@name:server``), never a display name:
    rights hang on it. ``is_lead`` says whether the platform lets this person decide for the room.
    """

    id: str
    name: str = ""
    is_lead: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happened: a room, perhaps a thread in it.

    ``team`` is the workspace, homeserver or demo team the room belongs to. ``thread`` is the id of
    the thread's first message. ``is_direct`` marks a room of one person and the bot.
    """

    platform: str
    team: str
    room: str
    thread: str | None = None
    is_direct: bool = False


@dataclass(frozen=True, slots=True)
class _Happened:
    """What every event carries.

    ``key`` is the platform's own id of the event: the same thing delivered twice has the same key.
    ``at`` is zone-aware. ``handle`` is whatever the adapter needs to answer this very event (a
    response address, a trigger, an event id); nobody else reads it, and it is never logged.
    """

    key: str
    person: Person
    place: Place
    at: datetime
    handle: str = ""


@dataclass(frozen=True, slots=True)
class CommandGiven(_Happened):
    r"""Somebody asked the bot for something: ``/rapport …``, ``!rapport …``, or a mention.

    ``text`` is all that stands after the bot's name, exactly as typed (markup undone, line ends
    as ``\n``). ``about`` is the message it was given on (a reply's target, a message shortcut).
    """

    text: str = ""
    about: str | None = None


@dataclass(frozen=True, slots=True)
class MessageSaid(_Happened):
    """Somebody wrote a message that is not a command: in a direct room, or in a thread.

    ``message`` is the platform's id of the message, so that it can be answered or followed up.
    """

    text: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class ButtonPressed(_Happened):
    """Somebody pressed a button (or reacted, or answered with its number).

    ``action`` and ``value`` are those of `bot.chat.messages.Button`; ``message`` is the id of the
    message that holds it.
    """

    action: str = ""
    value: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class FormSubmitted(_Happened):
    """Somebody sent a form; ``values`` maps each field's name to what was entered.

    ``carried`` is what the form carried, empty where the platform could not carry it.
    """

    form: str = ""
    values: tuple[tuple[str, str], ...] = ()
    carried: str = ""

    def value(self, field: str) -> str:
        """What was entered in ``field``; the empty string when nothing was."""
        return dict(self.values).get(field, "")


@dataclass(frozen=True, slots=True)
class MessageChanged(_Happened):
    """Somebody changed or deleted a message of theirs that was a `MessageSaid`.

    ``text`` is what it says now, None when it was deleted.
    """

    message: str = ""
    text: str | None = None


@dataclass(frozen=True, slots=True)
class HomeOpened(_Happened):
    """Somebody opened the bot's own page, on a platform that has one; a reply is drawn there."""


@dataclass(frozen=True, slots=True)
class RoomLeft(_Happened):
    """The bot can no longer speak in ``place``: it was removed, or the room was closed."""


@dataclass(frozen=True, slots=True)
class RoomMoved(_Happened):
    """The room ``place`` goes on under another id: the room ``to``, of the same team."""

    to: str = ""


@dataclass(frozen=True, slots=True)
class TeamLeft(_Happened):
    """The bot was removed from the whole team of ``place``; ``place.room`` is empty.

    A team that ends in ``/`` is an organisation: all teams whose names begin so.
    """


Event = (
    CommandGiven
    | MessageSaid
    | MessageChanged
    | ButtonPressed
    | FormSubmitted
    | HomeOpened
    | RoomLeft
    | RoomMoved
    | TeamLeft
)
