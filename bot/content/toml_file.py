"""TOML, with the lines that Python's reader does not tell."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator

from bot.content.written import Loc, UnreadableError, Written

__all__ = ["parse_toml"]

_PART = r"(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')"
_NAME = rf"({_PART}(?:[ \t]*\.[ \t]*{_PART})*)"
_TABLE = re.compile(rf"[ \t]*\[[ \t]*{_NAME}[ \t]*\]")
_LIST_ITEM = re.compile(rf"[ \t]*\[\[[ \t]*{_NAME}[ \t]*\]\]")
_KEY = re.compile(rf"[ \t]*{_NAME}[ \t]*=(.*)")
_FENCE = re.compile(r"\"\"\"|'''")
_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def parse_toml(text: str) -> Written:
    """Read a TOML document. Raises `UnreadableError`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(text, str(error)) from None
    except RecursionError:
        raise UnreadableError(1, "this is nested too deeply") from None
    return Written(data, dict(_lines(text)))


def _fault(text: str, message: str) -> UnreadableError:
    at = _AT_LINE.search(message)
    line = int(at[1]) if at and at[1] else text.count("\n") + 1
    reason = _AT_LINE.sub("", message)
    if "overwrite a value" in reason or "twice" in reason:
        return UnreadableError(line, "this stands here twice; keep one")
    if reason == "Invalid value":
        return UnreadableError(line, "a text needs quotes around it")
    return UnreadableError(line, f"this is not valid TOML: {reason[:1].lower()}{reason[1:]}")


def _lines(text: str) -> Iterator[tuple[Loc, int]]:
    """Where each table, each item of a list of tables, and each key begins; the text is valid."""
    inside: Loc = ()
    items: Counter[Loc] = Counter()
    fence = ""  # what ends the text of several lines that we are in
    for number, line in enumerate(text.split("\n"), start=1):
        if fence:
            fence = "" if fence in line else fence
        elif found := _LIST_ITEM.match(line):
            name = _parts(found[1])
            inside = (*name, items[name])
            items[name] += 1
            yield inside, number
        elif found := _TABLE.match(line):
            inside = _parts(found[1])
            yield inside, number
        elif found := _KEY.match(line):
            yield (*inside, *_parts(found[1])), number
            opened = _FENCE.search(found[2])
            fence = opened[0] if opened and found[2].count(opened[0]) == 1 else ""


def _parts(name: str) -> Loc:
    return tuple(part.strip("\"'") for part in re.findall(_PART, name))
