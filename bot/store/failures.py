"""What went wrong with the database, in words that help."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.errors import StoreError

__all__ = ["explained"]

_ADVICE = {
    "SQLITE_NOTADB": "this file is not a database. Move it away, or name another file.",
    "SQLITE_CORRUPT": "the file is damaged. Stop Rapport and put back a backup.",
    "SQLITE_CANTOPEN": "the file can't be opened. Check that its folder exists and is writable.",
    "SQLITE_READONLY": "the file is read-only. Give Rapport's user the right to write to it.",
    "SQLITE_FULL": "the disk is full. Make room; Rapport carries on by itself then.",
    "SQLITE_IOERR": "the disk could not be read or written. Check the disk and its free space.",
    "SQLITE_BUSY": "another program has locked it. Close whatever else has the file open.",
    "28P01": "the server refuses this user or password. Check both in the database URL.",
    "28000": "the server refuses this user. Check the database URL and the server's pg_hba.conf.",
    "3D000": "there is no such database. Create it, or correct its name in the database URL.",
    "42501": "this user may not do that. Make the user the owner of the database.",
    "53100": "the server's disk is full. Make room; Rapport carries on by itself then.",
    "53300": "the server has no connection left. Raise max_connections, or close other clients.",
}
_UNREACHABLE = "it can't be reached. Check that it is running, and its host and port in the URL."


@contextmanager
def explained(where: str) -> Iterator[None]:
    """Turn what the database and its drivers raise into `StoreError`.

    Their own texts are left out, and so is the chain of causes: they can hold people's words.
    """
    try:
        yield
    except (DBAPIError, PoolTimeoutError, OSError, sqlite3.Error) as error:
        raise StoreError(f"The database {where} can't be used: {_advice(error)}") from None


def _advice(error: Exception) -> str:
    cause = getattr(error, "orig", None) or error
    name = "_".join(getattr(cause, "sqlite_errorname", "").split("_")[:2])
    known = _ADVICE.get(name) or _ADVICE.get(getattr(cause, "sqlstate", None) or "")
    if known:
        return known
    if isinstance(cause, OSError):
        return _UNREACHABLE
    code = name or getattr(cause, "sqlstate", None) or type(cause).__name__
    return f"it answered with an error ({code}). `rapport doctor` looks into it."
