"""Installations in memory: gone when the process ends."""

from typing_extensions import override

from bot.chat.ports import Installations

__all__ = ["MemoryInstallations"]


class MemoryInstallations(Installations):
    """Keeps what was saved last of each team."""

    def __init__(self) -> None:
        self._sealed: dict[tuple[str, str], str] = {}

    @override
    async def load(self, platform: str, team: str) -> str | None:
        return self._sealed.get((platform, team))

    @override
    async def save(self, platform: str, team: str, sealed: str) -> None:
        self._sealed[platform, team] = sealed

    @override
    async def forget(self, platform: str, team: str) -> None:
        self._sealed.pop((platform, team), None)
