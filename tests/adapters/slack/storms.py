"""Storms: everything that Slack and the network do to deliveries, many times, and one effect each.

Two bots share one PostgreSQL, as two processes would. `make faults` runs a thousand of each kind.
"""

import asyncio
import math
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from random import Random

import aiohttp
from typing_extensions import override

from adapters.memory.installations import MemoryInstallations
from adapters.slack import Slack, slack
from bot.app import running
from bot.chat.events import CommandGiven, Event, MessageSaid
from bot.chat.messages import Answer, Message, Reply
from bot.commands import Commands
from bot.delivery.message_codec import encode_message
from bot.delivery.outbox import SETTLE, Outbox
from bot.store.engine import Store
from bot.store.outbox import Delivery, OutboxTable
from tests.adapters.slack.bench import ROOM, keys_of, populated, times_of
from tests.conftest import new_database
from tests.slack_platform import payloads
from tests.slack_platform.deliveries import Http
from tests.slack_platform.platform import Platform
from tests.slack_platform.world import BOT, World
from tests.store.servers import postgres_server

RETRIES = 3
ROUNDS = 3
"""Of an outbox: a post, a look a minute later, and perhaps one more post."""


class Echo(Commands):
    """Answers everything with the words that it held, so that effects can be counted."""

    def __init__(self) -> None:
        super().__init__(())

    @override
    async def concerns(self, event: Event) -> bool:
        return True

    @override
    async def handle(self, event: Event) -> Sequence[Answer]:
        match event:
            case CommandGiven(text=words) | MessageSaid(text=words):
                return [Reply(Message.of(words))]
        return []


class Bots:
    """Two bots, and the platform that they are on."""

    def __init__(
        self,
        platform: Platform,
        chats: Sequence[Slack],
        stores: Sequence[Store],
        http: Sequence[Http],
    ) -> None:
        self.platform = platform
        self.world = platform.world
        self.stores = stores
        self.http = http
        self.outboxes = [
            Outbox(OutboxTable(store), [chat], self.world.clock.now)
            for store, chat in zip(stores, chats, strict=True)
        ]


@asynccontextmanager
async def two_bots(world: World, database: str, *, by_socket: bool) -> AsyncIterator[Bots]:
    async with AsyncExitStack() as stack:
        platform = await stack.enter_async_context(Platform.running(world))
        http = await stack.enter_async_context(aiohttp.ClientSession())
        chats, stores, ways = [], [], []
        for _ in range(2):
            store = await stack.enter_async_context(Store.open(database))
            keys = keys_of(world, platform.api_url, by_socket=by_socket)
            entered = slack(keys, lambda _: None, times_of(world), MemoryInstallations())
            chat = await stack.enter_async_context(entered)
            bot = running(store, [chat], Echo(), world.clock.now)
            await stack.enter_async_context(bot)
            chats.append(chat)
            stores.append(store)
            ways.append(platform.over_http(http, chat.url))
        yield Bots(platform, chats, stores, ways)


def effects(world: World) -> Counter[str]:
    """How often each thing was answered."""
    return Counter(message.text for message in world.messages if message.author == BOT)


async def retries_over_two_bots(bots: Bots, name: str, chance: Random) -> None:
    """One event: the original and three retries, at once or in turn, to either bot."""
    person = bots.world.person(f"U{name}", name)
    # A room of its own: in one room for all, each would wait for the others' second.
    room = bots.world.room(f"C{name}", person, BOT)
    said = payloads.message(bots.world, person, room.id, name, "1.1")
    payload = payloads.event(bots.world, f"e-{name}", said)
    ways = [chance.choice(bots.http) for _ in range(1 + RETRIES)]
    if chance.random() < 0.5:
        statuses = await asyncio.gather(*(way.bring(payload) for way in ways))
    else:
        statuses = [await way.bring(payload) for way in ways]
    assert statuses == [200] * len(ways)


async def envelopes_on_breaking_sockets(bots: Bots, name: str, chance: Random) -> None:
    """One command, whose connection breaks before, while or after it is acknowledged."""
    person = bots.world.person(f"U{name}", name)
    bots.world.rooms["C1"].members.add(person)
    asked = payloads.slash(bots.world, bots.platform.url, person, "C1", name, f"t-{name}")
    drop = chance.choice(["before", "unheard", "after", ""])
    sockets = bots.platform.sockets
    if chance.random() < 0.2 and sockets.open:
        await sockets.refresh()
    while not await sockets.send("slash_commands", asked, drop):
        drop = ""
    if chance.random() < 0.3:  # it was acknowledged, and comes again all the same
        while not await sockets.send("slash_commands", asked):
            pass


async def posts_that_are_applied_late(bots: Bots, name: str, chance: Random) -> None:
    """One post of the outbox's, of both bots at once: unsure, waited for, looked for, repeated."""
    faults = bots.platform.api.faults.setdefault("chat.postMessage", [])
    faults += chance.choice([["late"], ["lost"], ["cut"], ["broken"], ["html"], ["busy:2"], []])
    await _delivered(bots, name, bots.platform.api.apply_late)


async def posts_that_are_applied_too_late(bots: Bots, name: str, _chance: Random) -> None:
    """One post that is applied after it was looked for: the one case in which it stands twice."""
    bots.platform.api.faults.setdefault("chat.postMessage", []).append("late")
    await _delivered(bots, name, lambda: None)
    bots.platform.api.apply_late()


async def _delivered(bots: Bots, name: str, meanwhile: Callable[[], None]) -> None:
    now = bots.world.clock.now()
    delivery = Delivery(name, ROOM, encode_message(Message.of(name)), now, now + timedelta(days=1))
    await OutboxTable(bots.stores[0]).add([delivery])
    for _ in range(ROUNDS):
        await asyncio.gather(*(outbox.work() for outbox in bots.outboxes))
        meanwhile()
        bots.world.clock.passed += SETTLE.total_seconds() + 1


Storm = Callable[[Bots, str, Random], Awaitable[None]]

STORMS: dict[str, tuple[Storm, bool, int, int]] = {
    "retries over two bots": (retries_over_two_bots, False, 10, 1),
    "envelopes on breaking sockets": (envelopes_on_breaking_sockets, True, 4, 1),
    "posts that are applied late": (posts_that_are_applied_late, False, 1, 1),
    "posts that are applied too late": (posts_that_are_applied_too_late, False, 1, 2),
}
"""Each storm, whether it is by socket, how many happen at once, and the most effects of one."""


async def storm(kind: str, runs: int, database: str) -> Counter[str]:
    """Run one kind so often; how often each thing was done. Also after the bots have stopped."""
    run, by_socket, at_once, _ = STORMS[kind]
    world, chance, names = populated(), Random(7), iter(range(runs))  # noqa: S311 - repeatable
    world.in_time = math.inf  # of the time that passes, each sees what the others waited for
    async with two_bots(world, database, by_socket=by_socket) as bots:

        async def work() -> None:
            for number in names:
                await run(bots, f"run-{number}-", chance)

        await asyncio.gather(*(work() for _ in range(at_once)))
        while len(effects(world)) < runs:
            await bots.platform.changed()
    assert not world.complaints, world.complaints[:5]
    return effects(world)


async def main(runs: int) -> None:
    with postgres_server() as server:
        for kind in STORMS:
            start = time.monotonic()
            found = await storm(kind, runs, await new_database(server))
            took = time.monotonic() - start
            counts = dict(Counter(found.values()) + Counter({0: runs - len(found)}))
            sys.stdout.write(f"{kind}: {runs} runs, by effects {counts} ({took:.0f} s)\n")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000))
