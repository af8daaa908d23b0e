"""What Slack's Events API tells of, turned into events: what is said, opened and left. Pure.

Whatever is of no concern to the bot becomes None: its own messages and those of other bots, joins
and topics, edits that change no words, plain talk in a channel.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from adapters.slack.fields import Fields, fields, text_of, time_of, word_of
from adapters.slack.markup import after_mention, unescape
from bot.chat.events import (
    CommandGiven,
    Event,
    HomeOpened,
    MessageChanged,
    MessageSaid,
    Person,
    Place,
    RoomLeft,
    RoomMoved,
)

__all__ = ["Known", "event_said"]

_SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}
"""The subtypes of messages that people wrote themselves."""
_BY_NAME = re.compile(r"\s*rapport(?:[:,]?\s+|$)", re.IGNORECASE)
_NOBODY = "USLACKBOT"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an event beyond what it says.

    ``team`` is where the bot is installed, ``bot`` its user there. ``names`` has the people whom
    the text mentions; ``now`` is zone-aware.
    """

    platform: str
    team: str
    bot: str
    now: datetime
    names: Mapping[str, str] = field(default_factory=dict)

    def place(self, room: str, thread: str | None = None, *, is_direct: bool = False) -> Place:
        """A place in the team."""
        return Place(self.platform, self.team, room, thread, is_direct)


@dataclass(frozen=True, slots=True)
class _Told:
    """An event of the Events API, and what stands around it."""

    key: str
    at: datetime
    event: Fields
    known: Known


def event_said(payload: Fields, known: Known) -> Event | None:
    """The event that ``payload`` tells of. Raises `UnreadableError`."""
    event = fields(payload, "event")
    told = _Told(word_of(payload, "event_id"), time_of(payload, "event_time"), event, known)
    kind = word_of(event, "type")
    read = _KINDS.get(kind)
    return read(told) if read else None


def _mention(told: _Told) -> Event | None:
    """A mention in a channel. Of one in the middle of a sentence Slack tells as a message too."""
    if _is_foreign(told.event, told.known) or told.event.get("edited") is not None:
        return None
    asked = after_mention(text_of(told.event, "text"), told.known.bot)
    return None if asked is None else _command(told, asked, is_direct=False)


def _message(told: _Told) -> Event | None:
    subtype = told.event.get("subtype")
    if subtype == "message_changed":
        return _changed(told)
    if subtype == "message_deleted":
        return _deleted(told)
    if not (subtype is None or isinstance(subtype, str)) or subtype not in _SPOKEN:
        return None
    if _is_foreign(told.event, told.known):
        return None
    return _spoken(told)


def _spoken(told: _Told) -> Event | None:
    event, known = told.event, told.known
    sent = text_of(event, "text")
    is_direct = event.get("channel_type") == "im"
    asked = after_mention(sent, known.bot)
    if asked is not None and not is_direct:
        return None  # told as a mention as well
    if asked is None and is_direct and (named := _BY_NAME.match(sent)):
        asked = sent[named.end() :]
    if asked is not None:
        return _command(told, asked, is_direct=True)
    place = _place(told, event, is_direct=is_direct)
    if not (is_direct or place.thread):
        return None
    text, message = unescape(sent, known.names), word_of(event, "ts")
    return MessageSaid(told.key, _author(event), place, told.at, text=text, message=message)


def _command(told: _Told, asked: str, *, is_direct: bool) -> Event:
    text = unescape(asked, told.known.names)
    place = _place(told, told.event, is_direct=is_direct)
    return CommandGiven(told.key, _author(told.event), place, told.at, text=text)


def _changed(told: _Told) -> Event | None:
    now, before = fields(told.event, "message"), fields(told.event, "previous_message")
    if _is_foreign(now, told.known) or text_of(now, "text") == text_of(before, "text"):
        return None  # Slack tells of previews too
    return _change(told, now, unescape(text_of(now, "text"), told.known.names))


def _deleted(told: _Told) -> Event | None:
    before = fields(told.event, "previous_message")
    return None if _is_foreign(before, told.known) else _change(told, before, None)


def _change(told: _Told, message: Fields, text: str | None) -> Event | None:
    is_direct = told.event.get("channel_type") == "im"
    room = word_of(told.event, "channel")
    place = told.known.place(room, text_of(message, "thread_ts") or None, is_direct=is_direct)
    if not (is_direct or place.thread):
        return None
    id_ = word_of(message, "ts")
    return MessageChanged(told.key, _author(message), place, told.at, message=id_, text=text)


def _home(told: _Told) -> Event | None:
    if told.event.get("tab") != "home":
        return None
    place = told.known.place(word_of(told.event, "channel"), is_direct=True)
    return HomeOpened(told.key, _author(told.event), place, told.at)


def _left(told: _Told) -> Event:
    place = told.known.place(word_of(told.event, "channel"))
    return RoomLeft(told.key, Person(text_of(told.event, "actor_id")), place, told.at)


def _archived(told: _Told) -> Event:
    place = told.known.place(word_of(told.event, "channel"))
    return RoomLeft(told.key, Person(text_of(told.event, "user")), place, told.at)


def _moved(told: _Told) -> Event:
    place = told.known.place(word_of(told.event, "old_channel_id"))
    to = word_of(told.event, "new_channel_id")
    return RoomMoved(told.key, Person(""), place, told.at, to=to)


_KINDS: Mapping[str, Callable[[_Told], Event | None]] = {
    "app_home_opened": _home,
    "app_mention": _mention,
    "channel_archive": _archived,
    "channel_deleted": _archived,
    "channel_id_changed": _moved,
    "channel_left": _left,
    "group_archive": _archived,
    "group_deleted": _archived,
    "group_left": _left,
    "message": _message,
}


def _is_foreign(message: Fields, known: Known) -> bool:
    """Whether no person wrote it: a bot did, this one included, or Slack itself."""
    if message.get("bot_id") is not None or message.get("bot_profile") is not None:
        return True
    return text_of(message, "user") in ("", known.bot, _NOBODY)


def _author(event: Fields) -> Person:
    return Person(word_of(event, "user"))


def _place(told: _Told, event: Fields, *, is_direct: bool) -> Place:
    room, thread = word_of(event, "channel"), text_of(event, "thread_ts") or None
    return told.known.place(room, thread, is_direct=is_direct)
