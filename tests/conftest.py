"""For every test: databases (SQLite and a real PostgreSQL), and the watch over the logs."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import settings
from sqlalchemy import make_url

from bot.store.engine import Store
from tests.canary import _log_watch, log_watch
from tests.store.servers import postgres_server

__all__ = ["_log_watch", "log_watch"]

# No test is timed: a busy machine is no defect, and a first call reads what later ones have.
settings.register_profile("untimed", settings(), deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with postgres_server() as url:
        yield url


async def new_database(server: str) -> str:
    name = f"rapport_{uuid4().hex}"
    connection = await asyncpg.connect(server)
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture
async def postgres_url(postgres: str) -> str:
    return await new_database(postgres)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/rapport.db"


@pytest.fixture(params=["sqlite", "postgres"])
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database, on either system."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/rapport.db"
    return await new_database(request.getfixturevalue("postgres"))


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    async with Store.open(database_url) as opened:
        yield opened
