"""Inserting where a row may stand already, which each database spells in its own way."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

__all__ = ["insert_if_absent"]


async def insert_if_absent(
    connection: AsyncConnection, table: Table, values: dict[str, object]
) -> bool:
    """Insert one row, or do nothing when a unique key of it stands; return whether it did.

    Where two transactions race, the second waits for the first and then sees its row.
    """
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = insert(table).values(values).on_conflict_do_nothing()
    return (await connection.execute(statement)).rowcount == 1
