"""What every `Bookmarks` must do, wherever it keeps them."""

from adapters.memory.bookmarks import MemoryBookmarks
from bot.chat.ports import Bookmarks
from bot.store.bookmarks import StoredBookmarks
from bot.store.engine import Store


async def stands_where_it_was_moved_last(bookmarks: Bookmarks) -> None:
    assert await bookmarks.load("matrix @bot:a") is None
    await bookmarks.save("matrix @bot:a", "s1")
    await bookmarks.save("matrix @bot:a", "s2")
    await bookmarks.save("matrix @bot:b", "s9")
    assert await bookmarks.load("matrix @bot:a") == "s2"
    assert await bookmarks.load("matrix @bot:b") == "s9"


async def test_in_memory_a_bookmark_stands_where_it_was_moved_last() -> None:
    await stands_where_it_was_moved_last(MemoryBookmarks())


async def test_in_a_database_a_bookmark_stands_where_it_was_moved_last(store: Store) -> None:
    await stands_where_it_was_moved_last(StoredBookmarks(store))
