"""The Matrix adapter beside a bare nio bot that echoes: ``python -m benchmarks.matrix``.

Both answer the same commands in one run on one Synapse, in turn, so that a machine whose speed
drifts does not decide. Ours does what the echo does not: it writes each event down (SQLite) before
it moves on, points at what it answers, and knows rooms, rights and threads.
"""

import asyncio
import os
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

import aiohttp
from nio import AsyncClient, AsyncClientConfig, MatrixRoom, RoomMessageText

from adapters.matrix import Allowed, Matrix
from adapters.matrix.device import Device
from bot.chat.events import Event
from bot.chat.messages import Answer, Message, Reply
from bot.delivery.inbox import Inbox
from bot.service import logs
from bot.service.limits import Limiter
from bot.service.worker import Worker
from bot.store.bookmarks import StoredBookmarks
from bot.store.engine import Store
from bot.store.inbox import InboxTable
from tests.adapters.matrix.person import SERVER, Person, register
from tests.adapters.matrix.secretive import Secretive
from tests.adapters.matrix.synapse import synapse_server

ROUNDS = 100
BURST = 500
Work = Callable[[str, Person, Path], Awaitable[None]]
TICKS = os.sysconf("SC_CLK_TCK")


def now() -> datetime:
    return datetime.now(UTC)


async def ours(url: str, bot: Person, folder: Path) -> None:
    async def echo(event: Event) -> list[Answer]:
        return [Reply(Message.of(f"echo {getattr(event, 'text', '')}"), is_private=False)]

    ids = iter(range(10**9))
    async with Store.open(f"sqlite:///{folder}/rapport.db") as store:
        device = Device(url, bot.id, bot.device, bot.token, "made-up")
        chat = Matrix(
            device, folder, Allowed([SERVER]), StoredBookmarks(store), random.random,
            lambda: f"{os.getpid()}-{next(ids)}", lambda error: None,
        )  # fmt: skip
        inbox = Inbox(InboxTable(store), lambda event: False, now)
        worker = Worker(inbox, echo, Limiter(10**6, 10**6), now)
        await chat.start(worker.receiver(chat))
        await asyncio.Event().wait()


async def bare(url: str, bot: Person, folder: Path) -> None:
    config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
    client = AsyncClient(url, bot.id, bot.device, str(folder), config)
    client.restore_login(bot.id, bot.device, bot.token)

    async def answer(room: MatrixRoom, event: RoomMessageText) -> None:
        if event.sender == bot.id or not event.body.startswith("!rapport "):
            return
        content = {"msgtype": "m.notice", "body": f"echo {event.body[9:]}"}
        await client.room_send(
            room.room_id, "m.room.message", content, ignore_unverified_devices=True
        )

    client.add_event_callback(answer, RoomMessageText)
    await client.sync_forever(timeout=30_000, full_state=True)


def child(work: Work, url: str, told: dict[str, str]) -> None:
    async def run() -> None:
        folder = Path(tempfile.mkdtemp(prefix="rapport-bench-"))
        async with aiohttp.ClientSession() as http:
            await work(url, Person(http, url, told), folder)

    logs.configure("error", "console")
    asyncio.run(run())


def processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


class Bot:
    """One of the two, in a process of its own, with a room for each kind of talk."""

    def __init__(
        self,
        name: str,
        work: Callable[[str, Person, Path], Awaitable[None]],
        url: str,
        told: Person,
    ) -> None:
        self.name, self.id, self.account = name, told.id, told
        self.rooms: dict[str, str] = {}
        self._process = get_context("fork").Process(
            target=child, args=(work, url, told.told), daemon=True
        )
        self._process.start()

    def used(self) -> float:
        assert self._process.pid is not None
        return processor_seconds(self._process.pid)

    def end(self) -> None:
        self._process.kill()
        self._process.join()


async def open_room(bot: Bot, asker: Secretive, kind: str) -> None:
    room = await (asker.create(bot.id) if kind == "encrypted" else asker.plain.create(bot.id))
    if bot.name == "nio":
        await bot.account.join(room)
    await asker.plain.has_joined(room, bot.id)
    bot.rooms[kind] = room


async def round_trip(bot: Bot, asker: Secretive, kind: str, words: str) -> float:
    """Seconds from the command to its answer, read."""
    began = time.perf_counter()
    await asker.say(bot.rooms[kind], f"!rapport {words}")
    while not any(e["content"].get("body") == f"echo {words}" for e in asker.seen.values()):
        await asker.look(wait=5_000)
    return time.perf_counter() - began


async def compare(kind: str, bots: list[Bot], asker: Secretive) -> None:
    for bot in bots:
        await open_room(bot, asker, kind)
        for warm in range(3):
            await round_trip(bot, asker, kind, f"{kind} {bot.name} warm {warm}")
    times: dict[str, list[float]] = {bot.name: [] for bot in bots}
    used: dict[str, float] = {bot.name: 0.0 for bot in bots}
    for number in range(ROUNDS):
        for bot in bots if number % 2 else bots[::-1]:
            before = bot.used()
            times[bot.name].append(
                await round_trip(bot, asker, kind, f"{kind} {bot.name} {number}")
            )
            used[bot.name] += bot.used() - before
        asker.seen.clear()
    mine, theirs = (statistics.median(times[bot.name]) for bot in bots)
    print(
        f"{kind}: round trip p50 {mine * 1e3:.1f} ms, nio {theirs * 1e3:.1f} ms, "
        f"ratio {mine / theirs:.2f}; processor {used['ours'] / ROUNDS * 1e3:.1f} ms a command, "
        f"nio {used['nio'] / ROUNDS * 1e3:.1f} ms, ratio {used['ours'] / used['nio']:.2f}",
        flush=True,
    )


async def burst(bot: Bot, asker: Person) -> None:
    room = await asker.create(bot.id)
    await asker.has_joined(room, bot.id)
    before, began = bot.used(), time.perf_counter()
    gate = asyncio.Semaphore(20)

    async def ask(number: int) -> None:
        async with gate:
            await asker.say(room, f"!rapport burst {number}")

    await asyncio.gather(*(ask(number) for number in range(BURST)))

    async def answers() -> Counter[str]:
        said = [e for e in await asker.said(room) if e["sender"] == bot.id]
        return Counter(e["content"]["body"] for e in said if "body" in e["content"])

    async def all_answered() -> bool:
        return len(await answers()) == BURST

    await asker.when(all_answered)
    found = await answers()
    once = sum(count == 1 for count in found.values())
    print(
        f"burst: {BURST} commands, {once} answered once, in {time.perf_counter() - began:.0f} s; "
        f"processor {bot.used() - before:.1f} s",
        flush=True,
    )


async def main() -> None:
    async with AsyncExitStack() as stack:
        synapse = stack.enter_context(synapse_server())
        http = await stack.enter_async_context(aiohttp.ClientSession())
        works = {"ours": ours, "nio": bare}
        bots = [Bot(name, work, synapse.url, await register(http, synapse.url, name))
                for name, work in works.items()]  # fmt: skip
        for bot in bots:
            stack.callback(bot.end)
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        plain = await register(http, synapse.url, "asker")
        asker = Secretive(plain, Path(folder), synapse)
        stack.push_async_callback(asker.client.close)
        await asker.look()
        for kind in ("plain", "encrypted"):
            await compare(kind, bots, asker)
        await burst(bots[0], plain)


if __name__ == "__main__":
    asyncio.run(main())
