"""Where each setting stands: an environment variable, or a line of a file."""

import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.errors import SettingsError

__all__ = ["CONFIG", "ENV_FILE", "PREFIX", "Place", "config_file", "places"]

PREFIX = "RAPPORT_"
CONFIG = "RAPPORT_CONFIG"
"""The environment variable that names another file than ``rapport.toml``."""
ENV_FILE = Path(".env")

_ENV_LINE = re.compile(rf"\s*(?:export\s+)?({PREFIX}\w+)\s*=", re.IGNORECASE)
_TOML_LINE = re.compile(r"""\s*["']?([\w-]+)["']?\s*=""")


@dataclass(frozen=True, slots=True)
class Place:
    """``setting`` is set, rightly or wrongly, at ``where``, under the name ``written``."""

    setting: str
    written: str
    where: str


def config_file() -> Path:
    """The TOML file. Raises `SettingsError` when one is named that does not exist."""
    named = os.environ.get(CONFIG)
    if named and not Path(named).is_file():
        raise SettingsError(f"{CONFIG}: there is no file {named}. Correct the path or unset it.")
    return Path(named or "rapport.toml")


def places() -> list[Place]:
    """Every place that sets something of Rapport's, the one that counts first.

    Raises `SettingsError` when a file can't be read.
    """
    return [*_in_environment(), *_in_env_file(), *_in_toml()]


def _in_environment() -> Iterator[Place]:
    for name, value in os.environ.items():
        if name.upper().startswith(PREFIX) and name != CONFIG and value:
            yield _place(name, name)


def _in_env_file() -> list[Place]:
    if not ENV_FILE.is_file():
        return []
    found = [
        _place(match[1], f"{ENV_FILE}:{number}")
        for number, line in enumerate(_read(ENV_FILE).splitlines(), start=1)
        if (match := _ENV_LINE.match(line))
    ]
    return found[::-1]  # of two lines for one setting, the later counts


def _in_toml() -> Iterator[Place]:
    path = config_file()
    if not path.is_file():
        return
    text = _read(path)
    try:
        names = set(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: this is not valid TOML: {error}.") from None
    lines = list(enumerate(text.splitlines(), start=1))
    for name in sorted(names):
        yield Place(name, name, f"{path}:{_line_of(name, lines)}")


def _line_of(name: str, lines: list[tuple[int, str]]) -> int:
    """The line that sets ``name``, or that begins the table ``name``."""
    for number, line in lines:
        match = _TOML_LINE.match(line)
        if (match and match[1] == name) or line.strip().strip("[]").split(".")[0] == name:
            return number
    return 1


def _place(variable: str, where: str) -> Place:
    return Place(variable[len(PREFIX) :].lower(), variable, where)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(f"{path} can't be read: {reason}.") from None
