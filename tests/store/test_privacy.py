"""Bytes in the database's files: the surest word on what is kept."""

from pathlib import Path

from bot.chat.events import CommandGiven
from bot.store.engine import Store
from tests.store.events import command, inbox_on
from tests.store.process import other_process

CANARY = "canary in the coal mine"
DRAFT = command("k1", f"check {CANARY}")


def files_with(folder: Path, words: str) -> list[str]:
    found = [path for path in folder.iterdir() if words.encode() in path.read_bytes()]
    return sorted(path.name for path in found)


async def test_the_words_of_a_withheld_event_reach_no_file(sqlite_url: str, tmp_path: Path) -> None:
    async with Store.open(sqlite_url) as store:
        await inbox_on(store).take(DRAFT)
        assert "rapport.db-wal" in files_with(tmp_path, DRAFT.key)  # the search does find
        for secret in (CANARY, DRAFT.person.name, DRAFT.handle):
            assert files_with(tmp_path, secret) == []
        await inbox_on(store).done(DRAFT)
    assert files_with(tmp_path, CANARY) == []


def test_nor_when_the_process_is_killed(sqlite_url: str, tmp_path: Path) -> None:
    with other_process(sqlite_url, DRAFT.text):
        assert files_with(tmp_path, CANARY) == []
    assert "rapport.db-wal" in files_with(tmp_path, "Interrupted")
    assert files_with(tmp_path, CANARY) == []


async def test_words_that_were_kept_are_overwritten_when_done(
    sqlite_url: str, tmp_path: Path
) -> None:
    kept = CommandGiven("k1", DRAFT.person, DRAFT.place, DRAFT.at, text=f"{CANARY}, " * 1000)
    async with Store.open(sqlite_url) as store:
        await inbox_on(store).take(kept)
        assert files_with(tmp_path, CANARY) == ["rapport.db-wal"]
    assert files_with(tmp_path, CANARY) == ["rapport.db"]
    async with Store.open(sqlite_url) as store:
        await inbox_on(store).done(kept)
        assert await inbox_on(store).take(kept) is False
    assert files_with(tmp_path, CANARY) == []
