"""What was said in public in the playground, kept for a while."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Row, delete, or_, select, update
from typing_extensions import override

from bot.chat.events import Person, Place
from bot.chat.ports import Entry, Transcript
from bot.store.conflicts import insert_if_absent
from bot.store.engine import Store
from bot.store.tables import transcript

__all__ = ["KEPT", "StoredTranscript"]

KEPT = timedelta(days=30)
"""How long a message is kept."""


class StoredTranscript(Transcript):
    """Keeps messages in the database, so that they are there after a restart."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @override
    async def append(self, entry: Entry) -> bool:
        place, author = entry.place, entry.author
        values: dict[str, object] = {
            "platform": place.platform,
            "team": place.team,
            "room": place.room,
            "thread": place.thread,
            "is_direct": place.is_direct,
            "id": entry.id,
            "author_id": author.id,
            "author_name": author.name,
            "author_is_lead": author.is_lead,
            "at": entry.at,
            "body": entry.body,
        }
        async with self._store.write() as connection:
            return await insert_if_absent(connection, transcript, values)

    @override
    async def replace(self, place: Place, message: str, body: str) -> bool:
        own = transcript.c
        change = (
            update(transcript)
            .where(own.team == place.team, own.room == place.room, own.id == message)
            .values(body=body)
        )
        async with self._store.write() as connection:
            return (await connection.execute(change)).rowcount == 1

    @override
    async def find(self, place: Place, message: str) -> Entry | None:
        own = transcript.c
        query = select(transcript).where(
            own.team == place.team, own.room == place.room, own.id == message
        )
        async with self._store.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else _entry(row)

    @override
    async def entries(self, place: Place, limit: int = 500) -> Sequence[Entry]:
        own = transcript.c
        query = select(transcript).where(own.team == place.team, own.room == place.room)
        if place.thread is not None:
            query = query.where(or_(own.id == place.thread, own.thread == place.thread))
        query = query.order_by(own.number.desc()).limit(limit)
        async with self._store.read() as connection:
            rows = (await connection.execute(query)).all()
        return [_entry(row) for row in reversed(rows)]

    async def prune(self, now: datetime) -> None:
        """Forget the messages that are older than `KEPT`."""
        async with self._store.write() as connection:
            await connection.execute(delete(transcript).where(transcript.c.at < now - KEPT))


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(
        id=row.id,
        place=Place(row.platform, row.team, row.room, row.thread, row.is_direct),
        author=Person(row.author_id, row.author_name, row.author_is_lead),
        at=row.at,
        body=row.body,
    )
