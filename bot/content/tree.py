"""A content file, taken in: what it says, and on which line each part of it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.content.toml_file import parse_toml
from bot.content.written import Loc, UnreadableError, Written
from bot.content.yaml_file import parse_yaml
from bot.errors import ContentError

__all__ = ["Tree", "read_tree", "text_of"]

_LARGEST = 256 * 1024  # bytes; a file larger than this is something else
_PARSERS = {".toml": parse_toml, ".yaml": parse_yaml, ".yml": parse_yaml}


@dataclass(frozen=True, slots=True)
class Tree:
    """What the file at ``path`` says: tables, lists and values, as ``data``."""

    path: Path
    data: object
    lines: Mapping[Loc, int]

    def place(self, where: Sequence[str | int] = ()) -> str:
        """Where the part at ``where`` stands, as ``file:line``."""
        return f"{self.path}:{self.line(where)}"

    def line(self, where: Sequence[str | int]) -> int:
        """The line of the part at ``where``, from 1; of the nearest known part around it."""
        known = (tuple(where[:end]) for end in range(len(where), -1, -1))
        return next((self.lines[part] for part in known if part in self.lines), 1)


def read_tree(path: Path) -> Tree:
    """Read a TOML or YAML file. Raises `ContentError`, which begins with ``file:line:``."""
    parse = _PARSERS.get(path.suffix.lower())
    if parse is None and not path.is_dir():
        raise ContentError(f"{path}:1: name it .toml, .yaml or .yml, so that I can read it.")
    try:
        written: Written = (parse or parse_toml)(text_of(path))
    except UnreadableError as fault:
        raise ContentError(f"{path}:{fault.line}: {fault.advice}.") from None
    return Tree(path, written.data, written.lines)


def text_of(path: Path) -> str:
    """The text of a file of a sensible size. Raises `UnreadableError`."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        raise UnreadableError(1, f"this file can't be read: {error.strerror}") from None
    if len(raw) > _LARGEST:
        raise UnreadableError(1, f"this file is larger than {_LARGEST // 1024} kB; shorten it")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UnreadableError(line, "this is not UTF-8 text; save the file as UTF-8") from None
