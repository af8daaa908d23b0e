"""SQLite: one file, one process, nothing acknowledged that a power cut could take back."""

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import aiosqlite
from filelock import FileLock, Timeout
from sqlalchemy import URL, Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import StoreError, StoreInUseError

__all__ = ["WRITES", "looked_into", "opened"]

WRITES = "rapport_writes"
"""The execution option that marks an engine's transactions as writing."""

_PRAGMAS: dict[str, str | int] = {
    "busy_timeout": 5000,  # ms
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: an acknowledged commit survives a power cut
    "foreign_keys": 1,
    "secure_delete": 1,  # what people had us delete is overwritten, not just unlinked
}


@asynccontextmanager
async def opened(url: URL) -> AsyncIterator[AsyncEngine]:
    """Open the file that ``url`` names, creating it and its folder where there is none.

    Raises `StoreInUseError` when another process has it open, `StoreError` when it can't be used.
    """
    path = Path(str(url.database))
    with _claimed(path):
        engine = create_async_engine(
            url, async_creator=partial(_connect, path), hide_parameters=True
        )
        event.listen(engine.sync_engine, "begin", _begin)
        try:
            yield engine
        finally:
            await engine.dispose()


@asynccontextmanager
async def looked_into(url: URL) -> AsyncIterator[AsyncEngine]:
    """Open the file that ``url`` names to read from it, whoever else has it open."""
    connect = partial(aiosqlite.connect, _read_only(url), uri=True, isolation_level=None)
    engine = create_async_engine(url, async_creator=connect, hide_parameters=True)
    try:
        yield engine
    finally:
        await engine.dispose()


def _read_only(url: URL) -> str:
    return f"{Path(str(url.database)).resolve().as_uri()}?mode=ro"


@contextmanager
def _claimed(path: Path) -> Iterator[None]:
    """Keep every other process out. The lock ends with the process, however that ends."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        real = path.resolve()  # two names of one file are one lock
        lock = FileLock(
            real.with_name(f"{real.name}.lock"), mode=0o600, timeout=0, fallback_to_soft=False
        )
        lock.acquire()
    except Timeout:
        raise StoreInUseError(
            f"Another Rapport is already working on the database {path}. Stop that one first, "
            "or give this one a database of its own."
        ) from None
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        _make_private(path)
        yield
    finally:
        lock.release()


def _make_private(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # a folder is refused here
        path.chmod(0o600)
    except OSError as error:
        raise _unusable(path, error) from error


def _unusable(path: Path, error: OSError) -> StoreError:
    reason = os.strerror(error.errno) if error.errno else "it can't be opened"
    return StoreError(
        f"The database {path} can't be used: {reason}. Give Rapport's user the right to write to "
        f"the folder {path.parent}, or name another file."
    )


async def _connect(path: Path) -> aiosqlite.Connection:
    """Connect, leaving every BEGIN to `_begin`, and see that each pragma took."""
    connection = await aiosqlite.connect(path, isolation_level=None)
    try:
        for name, wanted in _PRAGMAS.items():
            await _set(connection, name, wanted)
    except BaseException:
        await connection.close()
        raise
    return connection


async def _set(connection: aiosqlite.Connection, name: str, wanted: str | int) -> None:
    await connection.execute(f"PRAGMA {name} = {wanted}")
    async with connection.execute(f"PRAGMA {name}") as cursor:
        row = await cursor.fetchone()
    if row is None or row[0] != wanted:
        raise StoreError(
            f"The database can't be kept safe where it is: SQLite would not set {name} to "
            f"{wanted}. Put the file on a local disk, not a network folder."
        )


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later can't wait for its turn: it fails as "locked".
    writes = connection.get_execution_options().get(WRITES, False)
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    # Straight to the driver: a cursor of its own would be two more trips to its thread.
    adapted: Any = connection.connection.dbapi_connection
    adapted.run_async(lambda driver: driver.execute(begin))
