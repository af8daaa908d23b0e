"""Reads what Slack sends, believing none of its types. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeGuard

__all__ = ["Fields", "UnreadableError", "fields", "items", "text_of", "time_of", "word_of"]

Fields = Mapping[str, object]

_LONGEST_WORD = 3_100  # an address
_LONGEST_TEXT = 100_000
_NOTHING: Fields = {}
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 4_000_000_000  # seconds; no time that Slack means
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class UnreadableError(ValueError):
    """What was sent makes no sense. The text names the field and nothing of what was in it."""


def fields(payload: Fields, name: str) -> Fields:
    """The object called ``name``; an empty one where it is missing. Raises `UnreadableError`."""
    value = payload.get(name)
    if value is None:
        return _NOTHING
    if not _is_fields(value):
        raise UnreadableError(f"“{name}” must be an object.")
    return value


def items(payload: Fields, name: str) -> Iterator[Fields]:
    """The objects in the array ``name``. Raises `UnreadableError`."""
    value = payload.get(name)
    if value is None:
        return
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise UnreadableError(f"“{name}” must be an array.")
    for item in value:
        if not _is_fields(item):
            raise UnreadableError(f"“{name}” must be an array of objects.")
        yield item


def text_of(payload: Fields, name: str, longest: int = _LONGEST_TEXT) -> str:
    """The text ``name``; empty where it is missing. Raises `UnreadableError`."""
    value = payload.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > longest or _UNSTORABLE.search(value):
        raise UnreadableError(f"“{name}” must be a text, and not too long.")
    return value


def word_of(payload: Fields, name: str) -> str:
    """The id, kind or address ``name``, which must be there. Raises `UnreadableError`."""
    if not (word := text_of(payload, name, _LONGEST_WORD)):
        raise UnreadableError(f"“{name}” is missing.")
    return word


def time_of(payload: Fields, name: str) -> datetime:
    """The moment ``name``, told in seconds since 1970. Raises `UnreadableError`."""
    seconds = payload.get(name)
    if isinstance(seconds, bool) or not isinstance(seconds, int) or not 0 <= seconds < _LATEST:
        raise UnreadableError(f"“{name}” must be a time.")
    return _BEGINNING + timedelta(seconds=seconds)


def _is_fields(value: object) -> TypeGuard[Fields]:
    return isinstance(value, dict)
