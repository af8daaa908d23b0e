"""Events as JSON, for the time between taking them in and having handled them."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    HomeOpened,
    MessageChanged,
    MessageSaid,
    Person,
    Place,
    RoomLeft,
    RoomMoved,
    TeamLeft,
)

__all__ = ["Interrupted", "MalformedError", "decode", "encode"]


@dataclass(frozen=True, slots=True)
class Interrupted:
    """All that is left of an event whose words were not to be stored: who, where and when.

    ``person`` has an id and nothing else; ``at`` is zone-aware.
    """

    key: str
    person: Person
    place: Place
    at: datetime


_KINDS: dict[str, Callable[..., Event | Interrupted]] = {
    kind.__name__: kind
    for kind in (
        ButtonPressed,
        CommandGiven,
        FormSubmitted,
        HomeOpened,
        Interrupted,
        MessageChanged,
        MessageSaid,
        RoomLeft,
        RoomMoved,
        TeamLeft,
    )
}
_MAY_BE_NONE = {(CommandGiven, "about"), (MessageChanged, "text")}


class MalformedError(ValueError):
    """A stored body is not an event."""


def encode(event: Event | Interrupted) -> str:
    """Write ``event`` as JSON, in ASCII alone. Raises ValueError when ``at`` has no zone."""
    if event.at.utcoffset() is None:
        raise ValueError("an event's time needs its zone")
    at = event.at.astimezone(UTC).isoformat()
    return json.dumps({"kind": type(event).__name__, **asdict(event), "at": at})


def decode(body: str) -> Event | Interrupted:
    """Read what `encode` wrote. Raises `MalformedError`, which holds nothing of ``body``."""
    try:
        facts = json.loads(body)
        kind = _KINDS[facts.pop("kind")]
        shared = {
            "person": _person(**facts.pop("person")),
            "place": _place(**facts.pop("place")),
            "at": _moment(facts.pop("at")),
        }
        return kind(**shared, **{name: _value(kind, name, value) for name, value in facts.items()})
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        raise MalformedError("a stored event can't be read") from None


def _person(*, id: str, name: str, is_lead: bool) -> Person:  # noqa: A002 - the field's own name
    return Person(_text(id), _text(name), _flag(is_lead))


def _place(*, platform: str, team: str, room: str, thread: str | None, is_direct: bool) -> Place:
    within = None if thread is None else _text(thread)
    return Place(_text(platform), _text(team), _text(room), within, _flag(is_direct))


def _moment(value: str) -> datetime:
    at = datetime.fromisoformat(value)
    if at.utcoffset() is None:
        raise ValueError("no zone")
    return at


def _value(kind: object, name: str, value: object) -> object:
    if name == "values" and isinstance(value, list):
        return tuple((_text(field), _text(entered)) for field, entered in value)
    return None if (kind, name) in _MAY_BE_NONE and value is None else _text(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value
