"""The bot's device: who it is, its access token, and the folder that its keys live in."""

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from adapters.matrix.fields import mapping, text
from bot.errors import ChatError

__all__ = ["Device", "alone", "load", "save"]

_FILE = "device.json"
_OWNER_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class Device:
    """One device of the account ``user`` (a full id), as its homeserver knows it.

    ``pickle_key`` locks the keys that are stored beside it.
    """

    homeserver: str
    user: str
    id: str
    token: str = field(repr=False)
    pickle_key: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def server(self) -> str:
        """The server part of the account's id."""
        return self.user.partition(":")[2]


def save(folder: Path, device: Device) -> None:
    """Write the device down, once, for its owner's eyes only.

    Raises `ChatError` when the folder has one: its keys belong to that device alone.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / _FILE
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    except FileExistsError:
        raise ChatError(
            f"{file} is there already: this bot is logged in, and its keys belong to that login. "
            "To begin anew, move the whole folder away and log in again."
        ) from None
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        json.dump(asdict(device), out, indent=2)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep all others off the keys in ``folder``. Raises `ChatError` when somebody is on them."""
    lock = FileLock(folder / "lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise ChatError(
            f"Another Rapport is using {folder} already, and a device's keys can only be used by "
            "one. Stop the other one first."
        ) from None
    try:
        yield
    finally:
        lock.release()


def load(folder: Path) -> Device:
    """Read the device. Raises `ChatError` when nobody has logged in yet, or it can't be read."""
    file = folder / _FILE
    try:
        told = mapping(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise ChatError(
            "This bot is not logged in to Matrix yet. Do that once: "
            "rapport matrix login --password-stdin"
        ) from None
    except (OSError, ValueError):
        told = {}
    names = ("homeserver", "user", "id", "token", "pickle_key")
    values = {name: text(told, name) for name in names}
    if not all(values.values()):
        raise ChatError(f"{file} can't be read. Restore it from a backup, or log in anew.")
    return Device(**values)
