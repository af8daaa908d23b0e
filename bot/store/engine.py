"""The database, opened: transactions for the repositories, and who else works on it."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, nullcontext
from typing import Self

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import StoreInUseError
from bot.store import migrate, postgres, sqlite
from bot.store.failures import explained
from bot.store.url import described, is_sqlite, parse

__all__ = ["Store"]


class Store:
    """An open database whose tables are up to date.

    ``run`` is a number that tells this opening of the database from every other, before and
    beside it.
    """

    def __init__(self, engine: AsyncEngine, run: int) -> None:
        self.run = run
        self._engine = engine
        self._writing = engine.execution_options(**{sqlite.WRITES: True})
        self._where = described(engine.url)
        # SQLite has one writer; queueing for it here is fair, where its own waiting is not.
        self._turn: AbstractAsyncContextManager[object] = (
            asyncio.Lock() if is_sqlite(engine.url) else nullcontext()
        )

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Self]:
        """Open the database at ``url``, bring its tables up to date, and close it at the end.

        ``url`` is ``sqlite:///path`` or ``postgresql://user:password@host/database``. Raises
        `StoreInUseError` when another process has the SQLite file open, and `StoreError`, which
        says what to do, when the database can't be used.
        """
        address = parse(url)
        run = 1 + secrets.randbelow(2**31 - 1)
        opened = sqlite.opened(address) if is_sqlite(address) else postgres.opened(address, run)
        async with AsyncExitStack() as stack:
            with explained(described(address)):
                store = cls(await stack.enter_async_context(opened), run)
                async with store.write() as connection:
                    await connection.run_sync(migrate.upgrade)
            yield store

    @classmethod
    @asynccontextmanager
    async def open_beside(cls, url: str) -> AsyncIterator[Self]:
        """Open the database to read from it, also while a bot works on it.

        Raises `StoreError` as `open` does; so does writing while another process has a SQLite file.
        """
        address = parse(url)
        async with AsyncExitStack() as stack:
            try:
                store = await stack.enter_async_context(cls.open(url))
            except StoreInUseError:
                store = cls(await stack.enter_async_context(sqlite.looked_into(address)), run=0)
            yield store

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads."""
        with explained(self._where):
            async with self._engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes: committed at the end, undone by any error.

        Not to be nested: the inner one would wait for the outer one for ever.
        """
        async with self._turn:
            with explained(self._where):
                async with self._writing.begin() as connection:
                    yield connection

    async def running(self, connection: AsyncConnection) -> set[int]:
        """The runs that work on this database now, this one included."""
        if is_sqlite(self._engine.url):
            return {self.run}  # the lock beside the file keeps all others out
        return {self.run} | await postgres.running(connection)
