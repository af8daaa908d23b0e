from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import Column, MetaData, Table, insert, select
from sqlalchemy.exc import StatementError

from bot.store.engine import Store
from bot.store.tables import AnyText, UtcDateTime

kept = Table("kept", MetaData(), Column("at", UtcDateTime), Column("words", AnyText))

NEW_YORK_IN_WINTER = timezone(timedelta(hours=-5))
MOMENT = datetime(2026, 3, 1, 23, 30, 0, 123456, tzinfo=NEW_YORK_IN_WINTER)


async def test_a_moment_comes_back_as_the_same_moment_in_utc(store: Store) -> None:
    async with store.write() as connection:
        await connection.run_sync(kept.create)
        await connection.execute(insert(kept).values(at=MOMENT))
        await connection.execute(insert(kept).values(at=None))
        at, nothing = (await connection.execute(select(kept.c.at).order_by(kept.c.at))).scalars()
        if at is None:  # SQLite sorts NULL first, PostgreSQL last
            at, nothing = nothing, at
    assert (at, at.utcoffset(), nothing) == (MOMENT, timedelta(0), None)


async def test_moments_are_compared_as_moments(store: Store) -> None:
    async with store.write() as connection:
        await connection.run_sync(kept.create)
        await connection.execute(insert(kept).values(at=MOMENT))
        earlier = MOMENT.astimezone(timezone(timedelta(hours=9))) - timedelta(seconds=1)
        assert (await connection.execute(select(kept).where(kept.c.at > earlier))).one()
        assert not (await connection.execute(select(kept).where(kept.c.at < earlier))).all()


async def test_a_moment_without_its_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="without its zone"):
        async with store.write() as connection:
            await connection.execute(select(kept).where(kept.c.at == MOMENT.replace(tzinfo=None)))


@pytest.mark.parametrize("words", ["", "plain", "\x00", "\ud83d", "é🙂\n", None])
async def test_any_text_comes_back_as_it_was(store: Store, words: str | None) -> None:
    async with store.write() as connection:
        await connection.run_sync(kept.create)
        await connection.execute(insert(kept).values(words=words))
        assert (await connection.execute(select(kept.c.words))).scalar_one() == words
