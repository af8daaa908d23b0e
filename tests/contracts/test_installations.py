"""What every `Installations` must do, wherever it keeps them."""

from adapters.memory.installations import MemoryInstallations
from bot.chat.ports import Installations
from bot.store.engine import Store
from bot.store.installations import StoredInstallations


async def keeps_what_was_saved_last_until_it_is_forgotten(kept: Installations) -> None:
    assert await kept.load("slack", "T1") is None
    await kept.save("slack", "T1", "one")
    await kept.save("slack", "T1", "two")
    await kept.save("slack", "T2", "other")
    await kept.save("matrix", "T1", "another")
    assert await kept.load("slack", "T1") == "two"
    for _ in range(2):
        await kept.forget("slack", "T1")
    assert await kept.load("slack", "T1") is None
    assert await kept.load("slack", "T2") == "other"
    assert await kept.load("matrix", "T1") == "another"


async def test_in_memory_what_was_saved_last_is_kept_until_it_is_forgotten() -> None:
    await keeps_what_was_saved_last_until_it_is_forgotten(MemoryInstallations())


async def test_in_a_database_what_was_saved_last_is_kept_until_it_is_forgotten(
    store: Store,
) -> None:
    await keeps_what_was_saved_last_until_it_is_forgotten(StoredInstallations(store))
