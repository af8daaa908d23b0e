"""Inserting where a row may stand already, which each database spells in its own way."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

__all__ = ["insert_absent", "insert_if_absent", "put"]


async def insert_if_absent(
    connection: AsyncConnection, table: Table, values: dict[str, object]
) -> bool:
    """Insert one row, or do nothing when a unique key of it stands; return whether it did.

    Where two transactions race, the second waits for the first and then sees its row.
    """
    statement = _insert(connection, table).on_conflict_do_nothing()
    return (await connection.execute(statement, values)).rowcount == 1


async def insert_absent(
    connection: AsyncConnection,
    table: Table,
    rows: Sequence[Mapping[str, object]],
    key: Sequence[str],
) -> set[tuple[object, ...]]:
    """Insert each row whose unique ``key`` is new; return the keys of those."""
    if len(rows) == 1:  # a count is cheaper than keys
        [row] = rows
        is_new = await insert_if_absent(connection, table, dict(row))
        return {tuple(row[name] for name in key)} if is_new else set()
    columns = [table.c[name] for name in key]
    statement = _insert(connection, table).on_conflict_do_nothing().returning(*columns)
    return {tuple(row) for row in await connection.execute(statement, rows)}


async def put(connection: AsyncConnection, table: Table, values: dict[str, object]) -> None:
    """Insert one row, or change the row that has its primary key."""
    statement = _insert(connection, table).values(values)
    keys = [column.name for column in table.primary_key]
    await connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=values))


def _insert(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    is_postgres = connection.dialect.name == "postgresql"
    return postgresql.insert(table) if is_postgres else sqlite.insert(table)
