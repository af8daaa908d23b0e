"""Very many rooms like the one that there is."""

from collections.abc import Collection, Mapping

from sqlalchemy import Table, text

from bot.store.engine import Store
from bot.store.tables import deliveries, due, schedules, tip_posts

_OWN: Mapping[Table, Collection[str]] = {
    schedules: ("id", "room"),
    due: ("schedule",),
    tip_posts: ("schedule", "delivery"),
    deliveries: ("id", "room"),
}
"""The columns whose values differ from room to room."""


async def multiply(store: Store, count: int) -> None:
    """Copy all that there is of a series in one room, for ``count`` rooms more."""
    async with store.write() as connection:
        for table, own in _OWN.items():
            await connection.execute(text(_copies(table, own)), {"count": count})
    async with store.write() as connection:
        await connection.execute(text("ANALYZE"))


def _copies(table: Table, own: Collection[str]) -> str:
    names = [f'"{column.name}"' for column in table.columns]
    values = [
        f"t.{name} || '-' || n.i" if name.strip('"') in own else f"t.{name}" for name in names
    ]
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) "  # noqa: S608 - names of our own
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
        f"SELECT {', '.join(values)} FROM (SELECT * FROM {table.name}) t, n"
    )
