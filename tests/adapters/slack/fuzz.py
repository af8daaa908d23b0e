"""Feeds what reads Slack's requests with whatever a fuzzer comes up with: `make fuzz`.

``python -m tests.adapters.slack.fuzz [libFuzzer's options]``. The fuzzer sees which lines it
reaches, in the adapter and in Bolt, and goes on from there. It begins with one genuine body of each
kind.
"""

import asyncio
import logging
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import atheris
import structlog
from typing_extensions import override

with atheris.instrument_imports(include=["adapters.slack", "slack_bolt"]):
    from adapters.slack.api import Api
    from adapters.slack.body import payload_of
    from adapters.slack.directory import Directory, Member
    from adapters.slack.door import Door
    from adapters.slack.fields import UnreadableError
    from adapters.slack.intake import Intake
    from adapters.slack.pace import Pace
    from adapters.slack.speech import Speech
    from adapters.slack.verifier import Verifier
    from adapters.slack.workspaces import Workspace, Workspaces

from bot.chat.events import Event, Person
from bot.delivery.codec import encode
from bot.errors import ChatError
from tests.adapters.slack.wrong_types import genuine
from tests.slack_platform.deliveries import encoded
from tests.slack_platform.world import BOT, World

HOME = Workspace("T1", BOT, "xoxb-T1")
STATUSES = {200, 400}


class Everywhere(Workspaces):
    @override
    async def start(self, api: Api) -> None:
        pass

    @override
    async def find(self, team: str) -> Workspace | None:
        return HOME if team == "T1" else None

    @override
    async def forget(self, team: str, at: datetime) -> bool:
        return True


class Nobody(Directory):
    @override
    async def member(self, workspace: Workspace, id_: str) -> Member:
        return Member(Person(id_))


class Unreachable(Api):
    @override
    async def call(self, method: str, token: str, **arguments: object) -> dict[str, object]:
        raise ChatError(method)

    @override
    async def at_once(
        self, method: str, token: str, seconds: float, **arguments: object
    ) -> dict[str, object]:
        return {"channel": {"id": "D1"}}


def now() -> datetime:
    return datetime(2026, 3, 2, tzinfo=UTC)


async def receive(event: Event) -> bool:
    encode(event)  # whatever is handed over can be stored
    return True


async def front_door() -> Door:
    async with Api.opened("http://127.0.0.1:1/", asyncio.sleep) as opened:
        api = Unreachable("http://127.0.0.1:1/", opened.session, asyncio.sleep)
    speech = Speech(api, Pace(lambda: 0.0, asyncio.sleep), now, asyncio.sleep)
    intake = Intake(speech, Everywhere(), Nobody(api, (), now), lambda _: None, now)
    intake.receive = receive
    return Door(api.client, Everywhere(), intake.take_in)


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    loop = asyncio.new_event_loop()
    door = loop.run_until_complete(front_door())
    verifier = Verifier("secret", lambda: 0.0)

    def try_one(body: bytes) -> None:
        words = body.decode("latin-1")
        assert not verifier.is_genuine(body, words[:10], words[10:])
        try:
            payload = payload_of(body)
        except UnreadableError:
            return
        assert loop.run_until_complete(door.dispatch(payload)).status in STATUSES

    with tempfile.TemporaryDirectory() as corpus:
        for number, payload in enumerate(genuine(World())):
            (Path(corpus) / str(number)).write_bytes(encoded(payload)[0])
        atheris.Setup([*sys.argv, corpus], try_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
