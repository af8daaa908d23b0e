"""The adapter on a real homeserver, with a core that only takes events in."""

import asyncio
import atexit
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from functools import cache
from pathlib import Path

import aiohttp
from typing_extensions import override

from adapters.matrix import Allowed, Matrix
from adapters.matrix.device import Device
from adapters.memory.bookmarks import MemoryBookmarks
from bot.chat.events import Event, Place
from bot.chat.ports import Receiver
from bot.errors import ChatError
from tests.adapters.matrix.person import SERVER, Person, register
from tests.adapters.matrix.synapse import Synapse, synapse_server

_ids = itertools.count()


@cache
def running_synapse() -> Synapse:
    """One homeserver for all tests of the run, stopped at its end."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(synapse_server())


class Bookmarks(MemoryBookmarks):
    """Remembers where each bookmark stood first, so that all can be read again."""

    def __init__(self) -> None:
        super().__init__()
        self._first: dict[str, str] = {}

    @override
    async def save(self, name: str, value: str) -> None:
        self._first.setdefault(name, value)
        await super().save(name, value)

    def begin(self) -> None:
        """The next place is the first one."""
        self._first.clear()

    async def rewind(self) -> None:
        for name, value in self._first.items():
            await super().save(name, value)


class Bot:
    """A running `Matrix` for ``account``; ``events`` is what it handed over, each event once."""

    def __init__(
        self,
        synapse: Synapse,
        account: Person,
        folder: Path,
        *allowed: str,
        bookmarks: Bookmarks | None = None,
    ) -> None:
        self._synapse = synapse
        self.id = account.id
        self.account = account
        self.folder = folder
        self.bookmark = f"matrix {account.id} {account.device}"
        self.bookmarks = bookmarks or Bookmarks()
        self.events: list[Event] = []
        self.deliveries: Counter[str] = Counter()
        self.lost: list[ChatError] = []
        self._news = asyncio.Condition()
        device = Device(synapse.url, account.id, account.device, account.token, "made-up")
        self.chat = Matrix(
            device,
            folder,
            Allowed(allowed or [SERVER]),
            self.bookmarks,
            lambda: 0.5,
            lambda: f"id-{next(_ids)}",
            self.lost.append,
            sleep=lambda seconds: asyncio.sleep(min(seconds, 0.2)),
        )
        self._receive: Receiver = self._take

    def twin(self) -> "Bot":
        """The same bot as it starts anew: with its files, and nothing in mind."""
        return Bot(self._synapse, self.account, self.folder, bookmarks=self.bookmarks)

    async def start(self, receive: Receiver | None = None) -> None:
        self._receive = receive or self._receive
        self.bookmarks.begin()
        await self.chat.start(self._watch)

    async def replay(self) -> None:
        """Stop, and read all again from where the bookmark stood first."""
        await self.chat.stop()
        await self.bookmarks.rewind()
        await self.chat.start(self._watch)

    async def _take(self, event: Event) -> bool:
        is_new = event.key not in {known.key for known in self.events}
        self.events += [event] if is_new else []
        return is_new

    async def _watch(self, event: Event) -> bool:
        is_new = await self._receive(event)
        async with self._news:
            self.deliveries[event.key] += 1
            self._news.notify_all()
        return is_new

    async def until(self, is_done: Callable[[], bool]) -> None:
        async with asyncio.timeout(60), self._news:
            await self._news.wait_for(is_done)

    async def heard(self, key: str) -> Event:
        """The event with that key, once it was handed over."""
        await self.until(lambda: self.deliveries[key] > 0)
        return next(event for event in self.events if event.key == key)

    def place(self, room: str, thread: str | None = None, *, is_direct: bool = False) -> Place:
        return Place("matrix", SERVER, room, thread, is_direct)


@asynccontextmanager
async def bench(
    folder: Path, *names: str, synapse: Synapse | None = None
) -> AsyncIterator[tuple[Bot, list[Person]]]:
    """A started bot and some people."""
    home = synapse or running_synapse()
    async with aiohttp.ClientSession() as http:
        bot = Bot(home, await register(http, home.url, "rapport"), folder)
        await bot.start()
        try:
            yield bot, [await register(http, home.url, name) for name in names]
        finally:
            await bot.chat.stop()
