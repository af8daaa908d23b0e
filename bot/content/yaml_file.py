"""YAML without its traps.

Every value is a text exactly as it is written: ``no`` is a no and not false, ``1.10`` keeps its
zero, ``12:30`` is no number of seconds. References, tags and second documents are refused: a file
that people edit needs none of them, and some are a way to make a reader burst.
"""

from collections.abc import Iterator
from typing import Protocol

import yaml

from bot.content.written import Loc, UnreadableError, Written

__all__ = ["parse_yaml"]

_DEEPEST = 10
_EMPTY = ("", "~", "null")


class _Mark(Protocol):
    """A place in the text; ``line`` counts from 0."""

    @property
    def line(self) -> int: ...


def parse_yaml(text: str) -> Written:
    """Read a YAML document. Raises `UnreadableError`."""
    try:
        return _Builder(yaml.parse(text, Loader=yaml.SafeLoader)).document()
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(
            _line(error.problem_mark or error.context_mark), _advice(error)
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise UnreadableError(line, "there is a character here that YAML does not allow") from None


class _Builder:
    """Puts a document together from YAML's events, noting lines and refusing what is not needed."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events
        self._lines: dict[Loc, int] = {}

    def document(self) -> Written:
        self._next()  # the stream begins
        if isinstance(self._next(), yaml.StreamEndEvent):
            return Written(None, {})
        data = self._value(self._next(), ())
        self._next()  # the document ends
        after = self._next()
        if isinstance(after, yaml.DocumentStartEvent):
            raise UnreadableError(
                _line(after.start_mark), "a second document begins here; keep one"
            )
        return Written(data, self._lines)

    def _next(self) -> yaml.Event:
        return next(self._events)

    def _value(self, event: yaml.Event, where: Loc) -> object:
        _refuse_references(event)
        line = _line(event.start_mark)
        self._lines.setdefault(where, line)
        if len(where) > _DEEPEST:
            raise UnreadableError(line, "this is nested too deeply")
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(where)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(where)
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101 - no other event begins a value
        return None if not event.style and event.value in _EMPTY else event.value

    def _mapping(self, where: Loc) -> dict[str, object]:
        found: dict[str, object] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = _line(event.start_mark)
            _refuse_references(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise UnreadableError(line, "a key must be a word, not a list or a table")
            if (key := event.value) in found:
                raise UnreadableError(line, f"“{key}” stands here twice; keep one")
            self._lines[*where, key] = line
            found[key] = self._value(self._next(), (*where, key))
        return found

    def _sequence(self, where: Loc) -> list[object]:
        found: list[object] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            found.append(self._value(event, (*where, len(found))))
        return found


def _refuse_references(event: yaml.Event) -> None:
    line = _line(event.start_mark)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise UnreadableError(
            line,
            "“&” and “*” refer to other parts, and I don't follow; write it out, or quote it",
        )
    if getattr(event, "tag", None):
        raise UnreadableError(line, "“!” begins a tag; leave it out, or quote it")


def _line(mark: _Mark | None) -> int:
    return mark.line + 1 if mark else 1


def _advice(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or "this can't be read"
    if "'\\t'" in problem:
        return "there is a tab here; indent with spaces"
    if "mapping values are not allowed" in problem:
        return "put a text with a colon in it into quotes"
    if "cannot start any token" in problem:
        return "put a text that begins with such a sign into quotes"
    return f"this is not valid YAML: {problem}"
