"""What a second process, and one that is killed, can and can't do to the first."""

import asyncio
from pathlib import Path

import asyncpg
import pytest

from bot.delivery.inbox import Interrupted
from bot.errors import StoreInUseError
from bot.store.engine import Store
from bot.store.postgres import RUNS
from tests.store.events import command, inbox_on
from tests.store.process import other_process


async def wait_for_its_end(url: str, run: int) -> None:
    """PostgreSQL notices a killed client a moment later; its lock is free when it has."""
    if url.startswith("postgresql"):
        connection = await asyncpg.connect(url)
        await connection.execute(f"SELECT pg_advisory_lock({RUNS}, {run})")
        await connection.close()


@pytest.mark.parametrize("_", range(5))
async def test_what_a_killed_process_had_in_hand_is_replayed(database_url: str, _: int) -> None:
    with other_process(database_url, "tips status", "check Dear all", "tips next") as (
        _process,
        run,
    ):
        pass
    await wait_for_its_end(database_url, run)
    async with Store.open(database_url) as store:
        box = inbox_on(store)
        found = []
        async for event in box.unfinished():
            found.append(event)
            await box.done(event)
        assert [event.key for event in found] == ["k0", "k1", "k2"]
        assert found[0] == command("k0")
        assert isinstance(found[1], Interrupted)
    async with Store.open(database_url) as store:
        assert [event async for event in inbox_on(store).unfinished()] == []


async def test_a_second_process_on_the_same_file_is_refused(sqlite_url: str) -> None:
    refused = pytest.raises(StoreInUseError, match="Another Rapport is already working on")
    with other_process(sqlite_url), refused:
        async with Store.open(sqlite_url):
            pass
    async with Store.open(sqlite_url):
        pass  # the lock went with the process


async def test_another_name_of_the_same_file_is_refused_too(
    sqlite_url: str, tmp_path: Path
) -> None:
    alias = tmp_path / "alias.db"
    alias.symlink_to(tmp_path / "rapport.db")
    async with Store.open(sqlite_url):
        with pytest.raises(StoreInUseError):
            async with Store.open(f"sqlite:///{alias}"):
                pass


async def test_a_living_process_keeps_what_it_has_in_hand(postgres_url: str) -> None:
    with other_process(postgres_url, "tips status", "check Dear all"):
        async with Store.open(postgres_url) as store:
            assert not await inbox_on(store).take(command("k0"))
            assert [event async for event in inbox_on(store).unfinished()] == []


async def test_of_two_processes_one_takes_each_event(postgres_url: str) -> None:
    events = [command(f"k{number}") for number in range(50)]
    async with Store.open(postgres_url) as one, Store.open(postgres_url) as two:
        takes = [inbox_on(store).take(event) for event in events for store in (one, two)]
        taken = await asyncio.gather(*takes)
    assert [a + b for a, b in zip(taken[::2], taken[1::2], strict=True)] == [1] * len(events)


async def test_of_two_processes_one_takes_what_a_third_left_behind(postgres_url: str) -> None:
    texts = ["tips status"] * 20
    with other_process(postgres_url, *texts) as (_process, run):
        pass
    await wait_for_its_end(postgres_url, run)
    async with Store.open(postgres_url) as one, Store.open(postgres_url) as two:
        for number in range(20):
            event = command(f"k{number}")
            takes = [inbox_on(store).take(event) for store in (one, two)]
            assert sorted(await asyncio.gather(*takes)) == [False, True]


async def test_of_two_processes_one_replays_each_event(postgres_url: str) -> None:
    texts = ["tips status"] * 20
    with other_process(postgres_url, *texts) as (_process, run):
        pass
    await wait_for_its_end(postgres_url, run)

    async def replay(store: Store) -> list[str]:
        return [event.key async for event in inbox_on(store).unfinished()]

    async with Store.open(postgres_url) as one, Store.open(postgres_url) as two:
        shares = await asyncio.gather(replay(one), replay(two))
    assert sorted(shares[0] + shares[1]) == sorted(f"k{number}" for number in range(20))
