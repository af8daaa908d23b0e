"""What is true of SQLite alone."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text

from bot.errors import StoreError
from bot.store.engine import Store
from bot.store.tables import inbox
from tests.store.events import NOW, command, inbox_on


def is_locked(file: Path) -> bool:
    other = sqlite3.connect(file, timeout=0)
    try:
        other.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return True
    else:
        return False
    finally:
        other.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("secure_delete", 1),
    ],
)
async def test_every_connection_is_set_up_for_safety(
    sqlite_url: str, pragma: str, value: object
) -> None:
    async with Store.open(sqlite_url) as store, store.read() as one, store.read() as two:
        for connection in (one, two):
            assert (await connection.execute(text(f"PRAGMA {pragma}"))).scalar_one() == value


async def test_a_place_where_the_log_cannot_be_written_ahead_is_refused(
    sqlite_url: str, tmp_path: Path
) -> None:
    (tmp_path / "rapport.db-wal").mkdir()
    with pytest.raises(StoreError, match="could not be read or written"):
        async with Store.open(sqlite_url):
            pass


async def test_a_write_has_the_lock_from_its_start_and_a_read_never(
    sqlite_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "rapport.db"
    async with Store.open(sqlite_url) as store:
        async with store.write():
            assert is_locked(file)
        async with store.read() as connection:
            await connection.execute(select(inbox))
            assert not is_locked(file)


async def test_many_tasks_write_and_none_finds_the_database_locked(sqlite_url: str) -> None:
    async with Store.open(sqlite_url) as store:
        box = inbox_on(store)

        async def work(task: int) -> None:
            for number in range(100):
                event = command(f"{task}-{number}")
                assert await box.take(event)
                await box.done(event)

        await asyncio.gather(*(work(task) for task in range(4)))
        async with store.read() as connection:
            count = select(func.count()).where(inbox.c.state == "done")
            assert (await connection.execute(count)).scalar_one() == 400


async def write_cut_short(store: Store) -> None:
    async with store.write() as connection:
        row = {"platform": "p", "team": "t", "key": "k", "state": "taken", "run": 1}
        await connection.execute(insert(inbox).values(**row, tries=0, taken_at=NOW))
        raise RuntimeError


async def test_an_error_undoes_its_whole_transaction(sqlite_url: str) -> None:
    async with Store.open(sqlite_url) as store:
        with pytest.raises(RuntimeError):
            await write_cut_short(store)
        async with store.read() as connection:
            assert not (await connection.execute(select(inbox))).all()


async def test_a_full_disk_is_named_and_work_goes_on_when_there_is_room(sqlite_url: str) -> None:
    async with Store.open(sqlite_url) as store:
        box = inbox_on(store)
        await limit_pages(store, 1)  # SQLite reads it as: no further page
        with pytest.raises(StoreError, match="the disk is full"):
            await box.take(command("k1", "long " * 5000))
        await limit_pages(store, 1_000_000)
        assert await box.take(command("k1", "long " * 5000))


async def limit_pages(store: Store, pages: int) -> None:
    async with store.read() as connection:  # the one connection of an idle store
        await connection.execute(text(f"PRAGMA max_page_count = {pages}"))
