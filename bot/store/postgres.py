"""PostgreSQL: several processes of Rapport may share one database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import URL, Connection, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import StoreError

__all__ = ["RUNS", "await_migrating", "opened", "running"]

RUNS = 0x52617070
"""The first half of the advisory locks by which runs of Rapport know of each other."""

_SECONDS = {"timeout": 10, "command_timeout": 30}


@asynccontextmanager
async def opened(url: URL, run: int) -> AsyncIterator[AsyncEngine]:
    """Connect, and let the other runs know of this one until it ends, however it ends."""
    try:
        engine = create_async_engine(
            url, connect_args=_SECONDS, hide_parameters=True, pool_pre_ping=True
        )
    except ModuleNotFoundError as error:
        raise StoreError(
            "PostgreSQL needs one more package. Install rapport[postgres], or use SQLite: "
            "sqlite:///var/rapport.db."
        ) from error
    try:
        async with engine.connect() as presence:
            # The lock belongs to this connection; AUTOCOMMIT, or it would idle in a transaction.
            await presence.execution_options(isolation_level="AUTOCOMMIT")
            await presence.execute(select(func.pg_advisory_lock(RUNS, run)))
            yield engine
    finally:
        await engine.dispose()


async def running(connection: AsyncConnection) -> set[int]:
    """The runs of Rapport that are connected to this database now."""
    query = text(
        "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND granted"
        " AND classid = CAST(:runs AS oid)"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    return set((await connection.execute(query, {"runs": RUNS})).scalars())


def await_migrating(connection: Connection) -> None:
    """Let one process at a time bring the tables up to date; held until the transaction ends."""
    connection.execute(select(func.pg_advisory_xact_lock(RUNS, 0)))
