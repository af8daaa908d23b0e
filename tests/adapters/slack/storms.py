"""Storms: everything that Slack and the network do to deliveries, many times, and one effect each.

Two bots share one PostgreSQL, as two processes would. `make faults` runs a thousand of each kind.
"""

import asyncio
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
from bot.errors import ChatUnsureError
from bot.store.engine import Store
from tests.adapters.slack.bench import ROOM, keys_of, populated, times_of
from tests.conftest import new_database
from tests.slack_platform import payloads
from tests.slack_platform.deliveries import Http
from tests.slack_platform.platform import Platform
from tests.slack_platform.world import BOT, World
from tests.store.servers import postgres_server

RETRIES = 3
SETTLED = timedelta(minutes=1)
"""How long a post is waited for before it is looked for; the bot's outbox waits as long."""


class Echo(Commands):
    """Answers everything with the words that it held, so that effects can be counted."""

    def __init__(self) -> None:
        super().__init__(())

    @override
    async def handle(self, event: Event) -> Sequence[Answer]:
        match event:
            case CommandGiven(text=words) | MessageSaid(text=words):
                return [Reply(Message.of(words))]
        return []


class Bots:
    """Two bots, and the platform that they are on."""

    def __init__(self, platform: Platform, chats: Sequence[Slack], http: Sequence[Http]) -> None:
        self.platform = platform
        self.world = platform.world
        self.chats = chats
        self.http = http


@asynccontextmanager
async def two_bots(world: World, database: str, *, by_socket: bool) -> AsyncIterator[Bots]:
    async with AsyncExitStack() as stack:
        platform = await stack.enter_async_context(Platform.running(world))
        http = await stack.enter_async_context(aiohttp.ClientSession())
        chats, ways = [], []
        for _ in range(2):
            store = await stack.enter_async_context(Store.open(database))
            keys = keys_of(world, platform.api_url, by_socket=by_socket)
            entered = slack(keys, lambda _: None, times_of(world), MemoryInstallations())
            chat = await stack.enter_async_context(entered)
            bot = running(store, [chat], Echo(), world.clock.now)
            await stack.enter_async_context(bot)
            chats.append(chat)
            ways.append(platform.over_http(http, chat.url))
        yield Bots(platform, chats, ways)


def effects(world: World) -> Counter[str]:
    """How often each thing was answered."""
    return Counter(message.text for message in world.messages if message.author == BOT)


async def retries_over_two_bots(bots: Bots, name: str, chance: Random) -> None:
    """One event: the original and three retries, at once or in turn, to either bot."""
    person = bots.world.person(f"U{name}", name)
    bots.world.rooms["C1"].members.add(person)
    said = payloads.message(bots.world, person, "C1", name, "1.1")
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
    """One post, as an outbox makes it: unsure, waited for, looked for, and perhaps repeated."""
    fault = chance.choice(["late", "lost", "cut", "broken", "html", "busy:2", ""])
    faults = bots.platform.api.faults.setdefault("chat.postMessage", [])
    faults += [fault] if fault else []
    since = bots.world.clock.now() - SETTLED
    chat = chance.choice(bots.chats)
    try:
        await chat.post(ROOM, Message.of(name), name)
    except ChatUnsureError:
        bots.platform.api.apply_late()
        await bots.world.clock.sleep(SETTLED.total_seconds())
        if await chance.choice(bots.chats).find(ROOM, name, since) is None:
            await chat.post(ROOM, Message.of(name), name)


Storm = Callable[[Bots, str, Random], Awaitable[None]]

STORMS: dict[str, tuple[Storm, bool, int]] = {
    "retries over two bots": (retries_over_two_bots, False, 10),
    "envelopes on breaking sockets": (envelopes_on_breaking_sockets, True, 4),
    "posts that are applied late": (posts_that_are_applied_late, False, 1),
}
"""Each storm, whether it is by socket, and how many happen at once."""


async def storm(kind: str, runs: int, database: str) -> Counter[str]:
    """Run one kind so often; how often each thing was done. Also after the bots have stopped."""
    run, by_socket, at_once = STORMS[kind]
    world, chance, names = populated(), Random(7), iter(range(runs))  # noqa: S311 - repeatable
    async with two_bots(world, database, by_socket=by_socket) as bots:

        async def work() -> None:
            for number in names:
                await run(bots, f"run-{number}-", chance)

        await asyncio.gather(*(work() for _ in range(at_once)))
    assert not world.complaints, world.complaints[:5]
    return effects(world)


async def main(runs: int) -> None:
    with postgres_server() as server:
        for kind in STORMS:
            start = time.monotonic()
            found = await storm(kind, runs, await new_database(server))
            wrong = runs - sum(1 for times in found.values() if times == 1)
            took = time.monotonic() - start
            told = f"{kind}: {runs} runs, {wrong} without exactly one effect ({took:.0f} s)\n"
            sys.stdout.write(told)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000))
