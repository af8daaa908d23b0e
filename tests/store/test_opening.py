"""Opening a database: what is made, what is refused, and in which words."""

import stat
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.errors import StoreError
from bot.store.engine import Store
from bot.store.url import described, parse

SECRET = "sesame"


async def refusal(url: str) -> str:
    with pytest.raises(StoreError) as caught:
        async with Store.open(url):
            pass
    assert SECRET not in repr(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return str(caught.value)


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("sqlite:///var/x.db", "sqlite+aiosqlite:///var/x.db"),
        ("postgres://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
        ("postgresql://u:p@h:5/d", "postgresql+asyncpg://u:p@h:5/d"),
        ("postgresql+asyncpg://h/d", "postgresql+asyncpg://h/d"),
        ("postgresql://h/d?sslmode=require", "postgresql+asyncpg://h/d?ssl=require"),
    ],
)
def test_the_usual_ways_to_write_a_url_are_understood(url: str, meant: str) -> None:
    assert parse(url).render_as_string(hide_password=False) == meant


@pytest.mark.parametrize(
    "url",
    [
        "",
        "rapport.db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///x.db?mode=ro",
        f"mysql://u:{SECRET}@h/d",
        f"postgresql://u:x@{SECRET}:y/d",
        f"postgresql://u:{SECRET}@h",
        f"postgresql://u:{SECRET}@h/d?password={SECRET}",
    ],
)
async def test_a_url_that_cannot_be_used_is_refused_with_an_example(url: str) -> None:
    assert "sqlite:///" in await refusal(url) or "These are: host" in await refusal(url)


def test_a_database_is_described_without_user_or_password() -> None:
    assert described(parse(f"postgresql://u:{SECRET}@h/d")) == "d on h"
    assert described(parse(f"postgresql://u:{SECRET}@/d?host=/run/pg")) == "d on /run/pg"


async def test_file_and_folder_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    async with Store.open(f"sqlite:///{tmp_path}/new/folder/rapport.db"):
        files = list((tmp_path / "new/folder").iterdir())
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert len(files) == 4  # the database, its write-ahead log and index, our lock


async def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "rapport.db"
    file.touch(mode=0o644)
    async with Store.open(f"sqlite:///{file}"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["hello", "hello " * 1000])
async def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: str) -> None:
    (tmp_path / "notes.txt").write_text(content)
    assert "not a database" in await refusal(f"sqlite:///{tmp_path}/notes.txt")
    assert (tmp_path / "notes.txt").read_text() == content


async def test_a_folder_is_not_taken_for_a_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir(mode=0o755)
    assert "Is a directory" in await refusal(f"sqlite:///{tmp_path}/folder")
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o755


async def test_a_folder_that_cannot_be_made_says_so() -> None:
    assert "right to write" in await refusal("sqlite:////proc/rapport/rapport.db")


async def test_a_server_that_cannot_be_reached_says_so() -> None:
    assert "can't be reached" in await refusal(f"postgresql://u:{SECRET}@127.0.0.1:1/d")


async def test_a_database_that_is_not_there_says_so(postgres_url: str) -> None:
    assert "no such database" in await refusal(postgres_url.replace("/rapport_", "/absent_"))


async def test_a_missing_driver_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)  # as if it were not installed
    with pytest.raises(StoreError, match=r"rapport\[postgres\]"):
        async with Store.open(f"postgresql://u:{SECRET}@h/d"):
            pass


async def test_tables_from_a_newer_version_are_refused(database_url: str) -> None:
    async with Store.open(database_url) as store, store.write() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert "newer Rapport" in await refusal(database_url)


async def test_an_error_in_use_holds_nothing_of_what_was_written(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        async with store.write() as connection:
            await connection.execute(text("INSERT INTO absent VALUES (:x)"), {"x": SECRET})
    assert SECRET not in repr(caught.value)
    assert caught.value.__suppress_context__
    async with store.read() as connection:
        assert (await connection.execute(text("SELECT 1"))).scalar_one() == 1
