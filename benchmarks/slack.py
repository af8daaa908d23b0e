"""What the Slack adapter costs beside what it stands on: ``python -m benchmarks.slack``.

A command: ours from the raw body to the receiver, beside bare Bolt with an empty listener. A post:
ours over TLS, beside the same request by aiohttp alone. Both sides in turn, in one run.
"""

import asyncio
import multiprocessing
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import aiohttp
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest

from adapters.slack.api import Api
from adapters.slack.body import payload_of
from adapters.slack.directory import Directory, Member
from adapters.slack.door import Door
from adapters.slack.intake import Intake
from adapters.slack.outgoing import posts_of
from adapters.slack.pace import Pace
from adapters.slack.speech import Speech
from adapters.slack.verifier import Verifier
from adapters.slack.workspaces import OneWorkspace, Workspace
from benchmarks.tls import certificate, serve
from bot.chat.events import CommandGiven, Event, Person, Place
from bot.chat.messages import Button, Buttons, Heading, Message
from bot.check import House, Traces, engine_for
from bot.commands import Commands, all_commands
from bot.delivery.inbox import Inbox
from bot.store.engine import Store
from bot.store.inbox import InboxTable
from tests.slack_platform.deliveries import encoded, signed
from tests.slack_platform.payloads import slash
from tests.slack_platform.world import World

ROUNDS = 25
REQUESTS = 300
POSTS = 100
AT_ONCE = 20
SECRET = "a signing secret"  # noqa: S105 - of a benchmark
HOME = Workspace("T1", "UBOT", "xoxb-T1")
PLACE = Place("slack", "T1", "C1")

Work = Callable[[], Awaitable[None]]


class Known(OneWorkspace):
    def __init__(self) -> None:
        super().__init__(HOME.token, now)
        self._workspace = HOME


class Colleagues(Directory):
    async def member(self, workspace: Workspace, id_: str) -> Member:
        return Member(Person(id_, "Anne"))


def now() -> datetime:
    return datetime.now(UTC)


async def ratio(ours: Work, theirs: Work, clock: Callable[[], float]) -> tuple[float, float, float]:
    """Median seconds of both, and the median of ours over theirs, taken pair by pair."""
    pairs = []
    for _ in range(ROUNDS):
        took = []
        for work in (ours, theirs):
            start = clock()
            await work()
            took.append(clock() - start)
        pairs.append((took[0], took[1]))
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def requests() -> list[tuple[bytes, str, str]]:
    """Signed commands, each with its time and its signature."""
    world, at = World(), str(int(time.time()))
    made = []
    for number in range(REQUESTS):
        payload = slash(world, "https://hooks.example", "UANNE", "C1", "help check", f"t{number}")
        body, _ = encoded(payload)
        made.append((body, at, signed(SECRET, at, body)))
    return made


def bare_bolt() -> AsyncApp:
    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None,
            team_id="T1",
            bot_user_id="UBOT",
            bot_token="xoxb-T1",  # noqa: S106
        )

    app = AsyncApp(signing_secret=SECRET, authorize=authorize, process_before_response=True)

    @app.command("/rapport")
    async def listen(ack: AsyncAck) -> None:
        await ack()

    return app


def door(api: Api, commands: Commands, receive: Callable[[Event], Awaitable[bool]]) -> Door:
    speech = Speech(api, Pace(time.monotonic, asyncio.sleep), now, asyncio.sleep)
    intake = Intake(speech, Known(), Colleagues(api, (), now), commands.form_for, now)
    intake.receive = receive
    return Door(api.client, Known(), intake.take_in)


def commands_and(more: int) -> Commands:
    engine = engine_for(House())

    async def keep(_dispute: object) -> None:
        pass

    every = [*all_commands(engine, Traces(b"key"), keep)]
    found = Commands(every)
    found._by_name |= {f"command{number}": every[0] for number in range(more)}  # noqa: SLF001
    return found


def through(front: Door) -> Work:
    """Every request, from its raw body on."""
    made = requests()

    async def work() -> None:
        verifier = Verifier(SECRET, time.time)
        for body, at, signature in made:
            assert verifier.is_genuine(body, at, signature)
            assert (await front.dispatch(payload_of(body))).status == 200
            verifier.done(signature)

    return work


async def commands() -> None:
    made, app = requests(), bare_bolt()

    async def theirs() -> None:
        for body, at, signature in made:
            headers = {
                "Content-Type": "application/x-www-form-urlencoded",
                "X-Slack-Request-Timestamp": at,
                "X-Slack-Signature": signature,
            }
            request = AsyncBoltRequest(body=body.decode(), headers=headers)
            assert (await app.async_dispatch(request)).status == 200

    async def receive(_event: Event) -> bool:
        return True

    async with Api.opened("http://127.0.0.1:1/", asyncio.sleep) as api:
        few, many = (through(door(api, commands_and(more), receive)) for more in (0, 500))
        ours, bolts, times = await ratio(few, theirs, time.process_time)
        told = f"{1e6 * ours / REQUESTS:.0f} µs, bare Bolt {1e6 * bolts / REQUESTS:.0f} µs"
        print(f"a command, processor time: {told}: {times:.2f}x")
        _, _, times = await ratio(many, few, time.process_time)
        print(f"with 500 more commands: {times:.2f}x")
    await kept()


async def kept() -> None:
    """What writing an event down costs, and ticking it off: alone, and in a crowd."""
    numbers = iter(range(10**9))
    with tempfile.TemporaryDirectory() as folder:
        async with Store.open(f"sqlite:///{folder}/r.db") as store:
            inbox = Inbox(InboxTable(store), lambda _: True, now)

            async def one() -> None:
                event = CommandGiven(f"k{next(numbers)}", Person("UANNE"), PLACE, now())
                assert await inbox.take(event)
                await inbox.done(event)

            async def crowd(size: int) -> None:
                for _ in range(REQUESTS // size):
                    await asyncio.gather(*(one() for _ in range(size)))

            alone, crowded, _ = await ratio(
                partial(crowd, 1), partial(crowd, AT_ONCE), time.process_time
            )
    told = f"{1e6 * alone / REQUESTS:.0f} µs alone, {1e6 * crowded / REQUESTS:.0f} µs"
    print(f"the inbox on SQLite: {told} when {AT_ONCE} come at once")


async def posts(url: str) -> None:
    # What is said at once goes to a room each: in one room it would be a message a second.
    async with Api.opened(f"{url}/api/", asyncio.sleep) as api:
        speech = Speech(api, Pace(time.monotonic, asyncio.sleep), now, asyncio.sleep)
        tip = Message.of(Heading("A tip"), "Say it plainly. " * 40, Buttons((Button("Go", "go"),)))
        [post] = posts_of(tip, {})
        rooms = iter(range(10**9))

        async def ours() -> None:
            for _ in range(POSTS):
                place = Place("slack", "T1", f"C{next(rooms)}")
                await speech.say(HOME, place, tip, key="k")

        same = {
            "blocks": post.blocks,
            "metadata": {"event_type": "rapport_delivery", "event_payload": {"key": "k"}},
            "link_names": False,
            "parse": "none",
            "unfurl_links": False,
            "unfurl_media": False,
        }
        async with aiohttp.ClientSession() as session:

            async def theirs() -> None:
                for _ in range(POSTS):
                    body = {"channel": f"C{next(rooms)}", "text": post.text, **same}
                    headers = {"Authorization": f"Bearer {HOME.token}"}
                    target = f"{url}/api/chat.postMessage"
                    async with session.post(target, json=body, headers=headers) as response:
                        assert (await response.json())["ok"]

            await theirs()
            mine, raw, times = await ratio(ours, theirs, time.perf_counter)
    told = f"{1e3 * mine / POSTS:.2f} ms, raw aiohttp {1e3 * raw / POSTS:.2f} ms"
    print(f"a post over TLS: {told}: {times:.2f}x")


def main() -> None:
    folder = os.environ.get("SSL_CERT_FILE", "")
    if not folder.endswith("rapport-bench/cert.pem"):  # trust is read when Python starts
        with tempfile.TemporaryDirectory() as made:
            place = Path(made) / "rapport-bench"
            place.mkdir()
            trusted, _ = certificate(place, now())
            environment = {**os.environ, "SSL_CERT_FILE": str(trusted)}
            line = [sys.executable, "-m", "benchmarks.slack"]
            subprocess.run(line, env=environment, check=True)
        return
    asyncio.run(commands())
    ports: multiprocessing.Queue[int] = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(str(Path(folder).parent), ports))
    server.start()
    try:
        asyncio.run(posts(f"https://localhost:{ports.get()}"))
    finally:
        server.kill()


if __name__ == "__main__":
    main()
