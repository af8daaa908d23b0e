"""What every database must do for what people call wrong."""

from datetime import UTC, date, datetime, timedelta, timezone

from sqlalchemy import select

from bot.store.disputes import KEPT, Dispute, Disputes
from bot.store.engine import Store
from bot.store.tables import disputes

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AWKWARD = "“half” a \ud83d pair, a \0, and 😀"


async def test_what_is_kept_comes_back_the_newest_first(store: Store) -> None:
    kept = Disputes(store)
    first, second = Dispute("shrug", date(2026, 3, 2), AWKWARD), Dispute("other", date(2026, 3, 1))
    await kept.add(first)
    await kept.add(second)
    assert await kept.newest_first() == [second, first]


async def test_after_180_days_it_is_gone(store: Store) -> None:
    kept = Disputes(store)
    last_day = (NOW - KEPT).date()
    await kept.add(Dispute("shrug", last_day))
    await kept.add(Dispute("other", last_day - timedelta(days=1)))
    await kept.prune(NOW.astimezone(timezone(timedelta(hours=-11))))
    assert await kept.newest_first() == [Dispute("shrug", last_day)]


async def test_nothing_says_who_or_where_it_was_or_at_what_time(store: Store) -> None:
    await Disputes(store).add(Dispute("shrug", NOW.date(), "a line"))
    async with store.read() as connection:
        row = (await connection.execute(select(disputes))).one()
    assert row._asdict() == {"number": 1, "rule": "shrug", "line": "a line", "day": NOW.date()}


async def test_it_can_be_read_while_a_bot_has_the_database_open(database_url: str) -> None:
    async with Store.open(database_url) as store:
        await Disputes(store).add(Dispute("shrug", NOW.date()))
        async with Store.open_beside(database_url) as beside:
            assert await Disputes(beside).newest_first() == [Dispute("shrug", NOW.date())]
        await Disputes(store).add(Dispute("other", NOW.date()))
    async with Store.open_beside(database_url) as alone:
        assert len(await Disputes(alone).newest_first()) == 2
