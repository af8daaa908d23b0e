"""How far each adapter has read its platform's stream of events."""

from sqlalchemy import select, update
from typing_extensions import override

from bot.chat.ports import Bookmarks
from bot.store.conflicts import insert_if_absent
from bot.store.engine import Store
from bot.store.tables import bookmarks

__all__ = ["StoredBookmarks"]


class StoredBookmarks(Bookmarks):
    """Bookmarks in the database: as safe as the events before them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @override
    async def load(self, name: str) -> str | None:
        query = select(bookmarks.c.value).where(bookmarks.c.name == name)
        async with self._store.read() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    @override
    async def save(self, name: str, value: str) -> None:
        move = update(bookmarks).where(bookmarks.c.name == name).values(value=value)
        async with self._store.write() as connection:
            first: dict[str, object] = {"name": name, "value": value}
            if not await insert_if_absent(connection, bookmarks, first):
                await connection.execute(move)
