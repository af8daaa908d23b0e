"""The steps in ``bot/store/migrations`` lead to the tables in `bot.store.tables`, and back."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect

from bot.store import migrate
from bot.store.engine import Store
from bot.store.tables import metadata
from tests.store.events import command as event
from tests.store.events import inbox_on


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def downgrade(connection: Connection) -> None:
    command.downgrade(migrate.configuration(connection), "base")


async def upgrade_cut_short(store: Store) -> None:
    async with store.write() as connection:
        await connection.run_sync(migrate.upgrade)
        raise RuntimeError


async def test_a_new_database_has_the_tables_that_the_code_uses(store: Store) -> None:
    async with store.read() as connection:
        assert await connection.run_sync(differences) == []


async def test_all_steps_can_be_gone_back_and_taken_again(store: Store) -> None:
    async with store.write() as connection:
        await connection.run_sync(downgrade)
        assert await connection.run_sync(tables) == {"alembic_version"}
        await connection.run_sync(migrate.upgrade)
        assert await connection.run_sync(differences) == []
    assert await inbox_on(store).take(event("k1"))


async def test_an_interrupted_upgrade_leaves_the_old_tables(store: Store) -> None:
    async with store.write() as connection:
        await connection.run_sync(downgrade)
    with pytest.raises(RuntimeError):
        await upgrade_cut_short(store)
    async with store.read() as connection:
        assert await connection.run_sync(tables) == {"alembic_version"}


async def test_opening_again_changes_nothing(database_url: str) -> None:
    async with Store.open(database_url) as store:
        await inbox_on(store).take(event("k1"))
        await inbox_on(store).done(event("k1"))
    async with Store.open(database_url) as store:
        assert not await inbox_on(store).take(event("k1"))
