"""Bookmarks in memory: gone when the process ends."""

from typing_extensions import override

from bot.chat.ports import Bookmarks

__all__ = ["MemoryBookmarks"]


class MemoryBookmarks(Bookmarks):
    """Keeps each bookmark where it was moved last."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    @override
    async def load(self, name: str) -> str | None:
        return self._values.get(name)

    @override
    async def save(self, name: str, value: str) -> None:
        self._values[name] = value
