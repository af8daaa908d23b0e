"""Where the bot is installed, as its adapters sealed it."""

from sqlalchemy import ColumnElement, and_, delete, select, update
from typing_extensions import override

from bot.chat.ports import Installations
from bot.store.conflicts import insert_if_absent
from bot.store.engine import Store
from bot.store.tables import installations

__all__ = ["StoredInstallations"]


class StoredInstallations(Installations):
    """Installations in the database. What is forgotten there is overwritten."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @override
    async def load(self, platform: str, team: str) -> str | None:
        query = select(installations.c.sealed).where(_is(platform, team))
        async with self._store.read() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    @override
    async def save(self, platform: str, team: str, sealed: str) -> None:
        again = update(installations).where(_is(platform, team)).values(sealed=sealed)
        first: dict[str, object] = {"platform": platform, "team": team, "sealed": sealed}
        async with self._store.write() as connection:
            if not await insert_if_absent(connection, installations, first):
                await connection.execute(again)

    @override
    async def forget(self, platform: str, team: str) -> None:
        async with self._store.write() as connection:
            await connection.execute(delete(installations).where(_is(platform, team)))


def _is(platform: str, team: str) -> ColumnElement[bool]:
    return and_(installations.c.platform == platform, installations.c.team == team)
