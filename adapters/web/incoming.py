"""What the page sends, turned into events. Pure, and it believes nothing it is sent."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    MessageSaid,
    Person,
    Place,
)

__all__ = ["LONGEST_TEXT", "Happened", "UnreadableError", "concerns_bot", "event_of", "parse"]

LONGEST_TEXT = 40_000
_LONGEST_ID = 200
_LONGEST_VALUE = 2_000
_MOST_FIELDS = 20
_COMMAND = re.compile(r"\s*/rapport(?:\s+|$)", re.IGNORECASE)
_FOREIGN_COMMAND = re.compile(r"/[a-z]+(?=\s|$)", re.IGNORECASE)


class UnreadableError(ValueError):
    """What was sent makes no sense. The text is the answer, and holds nothing of a draft."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What the server knows of an event beyond what the page says.

    ``rooms`` are those that ``person`` is in, by their id. ``page`` names the open page.
    """

    person: Person
    rooms: Mapping[str, Place]
    at: datetime
    page: str = ""


def parse(body: bytes) -> Mapping[str, object]:
    """Read a JSON object. Raises `UnreadableError` for anything else."""
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError):
        raise UnreadableError("That was not JSON.") from None
    return _object(payload)


def event_of(payload: Mapping[str, object], happened: Happened) -> Event:
    """Build the event that ``payload`` tells of. Raises `UnreadableError`."""
    person, at, handle = happened.person, happened.at, happened.page
    # Two people's pages may make the same key; the person's id keeps them apart.
    key = f"{person.id}-{_word(payload, 'key')}"
    place = _place(payload, happened.rooms)
    match payload.get("kind"):
        case "say":
            words = _text(payload, "text")
            if (asked := _command(words)) is not None:
                return CommandGiven(key, person, place, at, handle, text=asked)
            return MessageSaid(key, person, place, at, handle, text=words, message=key)
        case "ask":
            words, about = _text(payload, "text"), _text(payload, "about")
            return CommandGiven(key, person, place, at, handle, text=words, about=about)
        case "press":
            action, message = _word(payload, "action"), _word(payload, "message")
            value = _text(payload, "value", _LONGEST_VALUE)
            return ButtonPressed(
                key, person, place, at, handle, action=action, value=value, message=message
            )
        case "submit":
            form, values = _word(payload, "form"), _values(payload)
            carried = _text({"carried": "", **payload}, "carried", _LONGEST_VALUE)
            return FormSubmitted(
                key, person, place, at, handle, form=form, values=values, carried=carried
            )
    raise UnreadableError("“kind” must be say, ask, press or submit.")


def concerns_bot(event: Event) -> bool:
    """Whether the bot hears of it: everything but plain talk in a room of several people."""
    place = event.place
    return not isinstance(event, MessageSaid) or place.is_direct or place.thread is not None


def _command(words: str) -> str | None:
    """What stands after ``/rapport``; ``None`` for a plain message."""
    if start := _COMMAND.match(words):
        return words[start.end() :]
    if other := _FOREIGN_COMMAND.match(words):
        # A mistyped command may hold a draft: it must not become a message that all can read.
        raise UnreadableError(
            f"There is no command {other.group()[:20]} here, so nothing was sent. "
            "Commands begin with /rapport."
        )
    return None


def _place(payload: Mapping[str, object], rooms: Mapping[str, Place]) -> Place:
    room = rooms.get(_word(payload, "room"))
    if room is None:
        raise UnreadableError("You are not in that room.")
    thread = _word(payload, "thread") if payload.get("thread") is not None else None
    return Place(room.platform, room.team, room.room, thread, room.is_direct)


def _values(payload: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    values = _object(payload.get("values"))
    if len(values) > _MOST_FIELDS:
        raise UnreadableError("That form has too many fields.")
    return tuple((_checked(name, _LONGEST_ID), _text(values, name)) for name in values)


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise UnreadableError("A JSON object was expected.")
    return value


def _word(payload: Mapping[str, object], name: str) -> str:
    if not (word := _text(payload, name, _LONGEST_ID)):
        raise UnreadableError(f"“{name}” is missing.")
    return word


def _text(payload: Mapping[str, object], name: str, longest: int = LONGEST_TEXT) -> str:
    value = payload.get(name)
    if not isinstance(value, str):
        raise UnreadableError(f"“{name}” must be a text.")
    return _checked(value, longest)


def _checked(value: str, longest: int) -> str:
    if len(value) > longest:
        raise UnreadableError(f"That is too long: at most {longest:,} characters, please.")
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise UnreadableError("That holds a character that no text can hold.")
    return value.replace("\r\n", "\n").replace("\r", "\n")
