"""The adapter and the stand-in, connected; alone, or with the whole bot behind them."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from adapters.memory.installations import MemoryInstallations
from adapters.slack import Keys, Slack, Times, slack
from adapters.slack.scopes import SCOPES
from bot.chat.events import CommandGiven, Event, Place
from bot.chat.messages import Form
from bot.chat.ports import Installations, Receiver
from tests.slack_platform import payloads
from tests.slack_platform.deliveries import Delivery
from tests.slack_platform.platform import Platform
from tests.slack_platform.world import BOT, World
from tests.whole import whole

Json = dict[str, Any]
FormFor = Callable[[CommandGiven], Form | None]

ANNE, BEN = "UANNE", "UBEN"
ROOM = Place("slack", "T1", "C1")


def populated() -> World:
    """A workspace with two people in one room, and the scopes of the manifest."""
    world = World(frozenset(SCOPES))
    world.person(ANNE, "Anne")
    world.person(BEN, "Ben", is_admin=True)
    world.room("C1", ANNE, BEN, BOT)
    world.direct(ANNE)
    return world


@dataclass
class Bench:
    """What a test needs: the world, how to bring something to the bot, and the bot's chat."""

    world: World
    platform: Platform
    chat: Slack
    delivery: Delivery

    async def bring(self, payload: Json) -> int:
        return await self.delivery.bring(payload)

    async def slash(self, text: str, key: str = "k", person: str = ANNE, room: str = "C1") -> int:
        here = self.platform.url
        return await self.bring(payloads.slash(self.world, here, person, room, text, key))

    async def event(self, key: str, inner: Json, **more: object) -> int:
        return await self.bring(payloads.event(self.world, key, inner, **more))

    async def say(
        self, text: str, room: str = "C1", thread: str | None = None, key: str = "k", **more: object
    ) -> int:
        said = payloads.message(self.world, ANNE, room, text, thread, **more)
        return await self.event(key, said)

    async def mention(
        self, text: str, thread: str | None = None, key: str = "k", **more: object
    ) -> int:
        said = payloads.mention(self.world, ANNE, "C1", text, thread, **more)
        return await self.event(key, said)

    async def press(
        self, message: str, label: str, key: str, room: str = "C1", person: str = ANNE
    ) -> int:
        """Press the button that says ``label`` on a message that stands there."""
        standing = self.world.find(room, message)
        assert standing is not None
        [button] = [
            element
            for block in standing.blocks
            if block["type"] == "actions"
            for element in block["elements"]
            if element["text"]["text"] == label
        ]
        here, thread = self.platform.url, standing.thread
        return await self.bring(
            payloads.pressed(self.world, here, person, room, message, button, key, thread)
        )

    async def submit(self, entered: dict[str, str], key: str) -> int:
        """Fill in and send the form that was opened last."""
        view = self.world.views[-1][1]
        return await self.bring(payloads.submitted(self.world, ANNE, view, entered, key))


def keys_of(bench_world: World, api_url: str, *, by_socket: bool) -> Keys:
    return Keys(
        bot_token=bench_world.bot_token,
        app_token=bench_world.app_token if by_socket else "",
        signing_secret=bench_world.secret,
        api_url=api_url,
        listen="127.0.0.1:0",
    )


def times_of(world: World) -> Times:
    return Times(world.clock.now, world.clock.seconds, world.clock.sleep)


@asynccontextmanager
async def opened(
    world: World,
    *,
    by_socket: bool = False,
    form_for: FormFor = lambda _: None,
    kept: Installations | None = None,
    change: Callable[[Keys], Keys] = lambda keys: keys,
) -> AsyncIterator[Bench]:
    """Have the adapter at hand, not started yet."""
    async with (
        Platform.running(world) as platform,
        aiohttp.ClientSession() as http,
        slack(
            change(keys_of(world, platform.api_url, by_socket=by_socket)),
            form_for,
            times_of(world),
            kept or MemoryInstallations(),
        ) as chat,
    ):
        delivery = platform.by_socket() if by_socket else platform.over_http(http, "")
        yield Bench(world, platform, chat, delivery)


@asynccontextmanager
async def connected(
    world: World,
    receive: Receiver,
    *,
    by_socket: bool = False,
    form_for: FormFor = lambda _: None,
    kept: Installations | None = None,
    change: Callable[[Keys], Keys] = lambda keys: keys,
) -> AsyncIterator[Bench]:
    """The adapter alone: its events go to ``receive``."""
    bench = opened(world, by_socket=by_socket, form_for=form_for, kept=kept, change=change)
    async with bench as at_hand:
        await at_hand.chat.start(receive)
        yield reach(at_hand)
        await at_hand.chat.stop()
    assert not world.complaints, world.complaints[:5]


@asynccontextmanager
async def whole_bot(world: World, folder: Path, *, by_socket: bool = False) -> AsyncIterator[Bench]:
    """The bot with its commands and its database; at the end it has answered everything."""
    async with (
        whole(folder, world.clock.now) as core,
        opened(world, by_socket=by_socket, form_for=core.commands.form_for) as bench,
        core.serving(bench.chat),
    ):
        yield reach(bench)
    assert not world.complaints, world.complaints[:5]


def reach(bench: Bench) -> Bench:
    """Let Slack know where the bot listens now."""
    if hasattr(bench.delivery, "url"):
        bench.delivery.url = bench.chat.url
    return bench


class Events(list[Event]):
    """A receiver that takes every key once."""

    async def __call__(self, event: Event) -> bool:
        if any(known.key == event.key for known in self):
            return False
        self.append(event)
        return True
