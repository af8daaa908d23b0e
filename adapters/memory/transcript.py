"""A transcript in memory: gone when the process ends."""

from collections.abc import Sequence
from dataclasses import replace

from typing_extensions import override

from bot.chat.events import Place
from bot.chat.ports import Entry, Transcript

__all__ = ["MemoryTranscript"]


class MemoryTranscript(Transcript):
    """Keeps every room's messages in the order they came."""

    def __init__(self) -> None:
        self._rooms: dict[tuple[str, str], dict[str, Entry]] = {}

    def _room(self, place: Place) -> dict[str, Entry]:
        return self._rooms.setdefault((place.team, place.room), {})

    @override
    async def append(self, entry: Entry) -> bool:
        return self._room(entry.place).setdefault(entry.id, entry) is entry

    @override
    async def replace(self, place: Place, message: str, body: str) -> bool:
        room = self._room(place)
        if message not in room:
            return False
        room[message] = replace(room[message], body=body)
        return True

    @override
    async def find(self, place: Place, message: str) -> Entry | None:
        return self._room(place).get(message)

    @override
    async def entries(self, place: Place, limit: int = 500) -> Sequence[Entry]:
        return [entry for entry in self._room(place).values() if _is_in(place.thread, entry)][
            -limit:
        ]


def _is_in(thread: str | None, entry: Entry) -> bool:
    return thread is None or thread in (entry.id, entry.place.thread)
