"""JSON lines in, JSON lines out, in order; a bad line is answered too, and the run goes on."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import BinaryIO, NoReturn

from bot.check import Turn
from bot.cli.source import fault

__all__ = [
    "BadLineError",
    "Request",
    "answer_lines",
    "answer_standard_input",
    "earlier_turns",
    "write",
]

_VERSION = 1
_LONGEST_LINE = 4 * 1024 * 1024  # bytes: several texts of full length with every letter escaped

Id = str | int | None


class BadLineError(ValueError):
    """A line can't be answered. The text says why and never quotes it."""


class Request:
    """One line: an object whose fields are read by name. Unknown fields are ignored."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def id(self) -> Id:
        """The line's id, to be given back; None when it has none."""
        match self._fields.get("id"):
            case None:
                return None
            case str(name) if not fault(name):
                return name
            case int(number) if not isinstance(number, bool):
                return number
        raise BadLineError("“id” must be a text or a whole number")

    def text(self, name: str) -> str:
        """A text that must be there."""
        if (found := self.text_if_any(name)) is None:
            raise BadLineError(f"“{name}” is missing")
        return found

    def text_if_any(self, name: str) -> str | None:
        """A text that may be missing or null."""
        found = self._fields.get(name)
        if found is None:
            return None
        if not isinstance(found, str):
            raise BadLineError(f"“{name}” must be a text")
        if problem := fault(found):
            raise BadLineError(f"“{name}” {problem}")
        return found

    def texts(self, name: str) -> list[str]:
        """A list of texts that must be there; it may be empty."""
        found = self._fields.get(name)
        if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
            raise BadLineError(f"“{name}” must be a list of texts")
        for item in found:
            if problem := fault(item):
                raise BadLineError(f"a text of “{name}” {problem}")
        return found

    def number(self, name: str, otherwise: int) -> int:
        """A whole number; ``otherwise`` when missing or null."""
        found = self._fields.get(name)
        if found is None:
            return otherwise
        if not isinstance(found, int) or isinstance(found, bool):
            raise BadLineError(f"“{name}” must be a whole number")
        return found

    def choice_if_any(self, name: str, choices: tuple[str, ...]) -> str | None:
        """One of a few words, or missing or null."""
        found = self.text_if_any(name)
        if found is not None and found not in choices:
            raise BadLineError(f"“{name}” must be one of {', '.join(choices)}")
        return found

    def objects(self, name: str) -> "list[Request]":
        """A list of objects; empty when missing or null."""
        found = self._fields.get(name)
        if found is None:
            return []
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise BadLineError(f"“{name}” must be a list of objects")
        return [Request(item) for item in found]


def earlier_turns(request: Request) -> list[Turn]:
    """The conversation before a line's message, from its field ``earlier``."""
    turns = []
    for turn in request.objects("earlier"):
        who = turn.choice_if_any("from", ("customer", "agent"))
        if who is None:
            raise BadLineError("“from” is missing in “earlier”")
        turns.append(Turn("customer" if who == "customer" else "agent", turn.text("text")))
    return turns


def answer_standard_input(answer: Callable[[Request], Mapping[str, object]]) -> NoReturn:
    """Answer the lines of standard input on standard output; exit status 1 when one was bad."""
    sys.exit(0 if answer_lines(sys.stdin.buffer, sys.stdout.buffer, answer) else 1)


def answer_lines(
    source: BinaryIO, sink: BinaryIO, answer: Callable[[Request], Mapping[str, object]]
) -> bool:
    """Answer each line of ``source`` on ``sink`` as it comes; whether all of them were good."""
    all_good = True
    while line := source.readline(_LONGEST_LINE):
        if is_cut := len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            _skip_line(source)
        found: Id = None
        try:
            request = _parse(b"" if is_cut else line)
            found = request.id()
            result = answer(request)
        except BadLineError as error:
            result = {"error": "this line is too long" if is_cut else str(error)}
            all_good = False
        write(sink, found, result)
    return all_good


def write(sink: BinaryIO, found: Id, result: Mapping[str, object]) -> None:
    """Write one line, always valid UTF-8, and send it on its way."""
    line = json.dumps({"v": _VERSION, "id": found, **result}, ensure_ascii=False, allow_nan=False)
    sink.write(line.encode("utf-8", "backslashreplace") + b"\n")
    sink.flush()


def _skip_line(source: BinaryIO) -> None:
    while (part := source.readline(_LONGEST_LINE)) and not part.endswith(b"\n"):
        pass


def _parse(line: bytes) -> Request:
    try:
        fields = json.loads(
            line.removeprefix(b"\xef\xbb\xbf").decode("utf-8"),
            object_pairs_hook=_without_doubles,
            parse_constant=_no_constant,
        )
    except BadLineError:
        raise
    except UnicodeDecodeError:
        raise BadLineError("this line is not UTF-8") from None
    except RecursionError:
        raise BadLineError("this line is nested too deeply") from None
    except ValueError:
        raise BadLineError("this line is not JSON") from None
    if not isinstance(fields, dict):
        raise BadLineError("this line is not a JSON object")
    return Request(fields)


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise BadLineError("a field stands in it twice")
    return fields


def _no_constant(_name: str) -> NoReturn:
    raise BadLineError("this line is not JSON: it has a number that JSON has not")
