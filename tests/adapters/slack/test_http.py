"""Requests: only Slack's own are read, whatever is in them, and each is taken in once."""

import asyncio
import io
import itertools
from collections import Counter
from collections.abc import AsyncIterator
from random import Random

import aiohttp
import pytest
from multidict import CIMultiDict

from adapters.slack.door import Answered
from adapters.slack.fields import Fields
from adapters.slack.http import Http as Front
from adapters.slack.verifier import Verifier
from bot.chat.events import Event
from bot.delivery.codec import encode
from bot.errors import ChatError, StoreError
from tests.adapters.slack.bench import ANNE, Bench, Events, connected, populated
from tests.adapters.slack.wrong_types import bodies
from tests.canary import CANARY
from tests.slack_platform import payloads
from tests.slack_platform.deliveries import Http, encoded, signed

BODIES = 10_000
AT_ONCE = 20
ALLOWED = {200, 400, 401, 408, 413}


@pytest.fixture
async def events() -> Events:
    return Events()


@pytest.fixture
async def bench(events: Events) -> AsyncIterator[Bench]:
    async with connected(populated(), events) as running:
        yield running


def http_of(bench: Bench) -> Http:
    assert isinstance(bench.delivery, Http)
    return bench.delivery


def a_command(bench: Bench, text: str = "help") -> tuple[bytes, str]:
    here = bench.platform.url
    return encoded(payloads.slash(bench.world, here, ANNE, "C1", text, "k"))


def now(bench: Bench, later: int = 0) -> str:
    return str(int(bench.world.clock.now().timestamp()) + later)


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Signature": "v0=é"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "abc"},
        {"X-Slack-Request-Timestamp": "１２３"},
        {"X-Slack-Request-Timestamp": "-5"},
        {"X-Slack-Request-Timestamp": "1" * 400},
    ],
)
async def test_what_is_not_signed_is_refused_unread(
    bench: Bench, events: Events, headers: dict[str, str]
) -> None:
    body, kind = a_command(bench, CANARY)
    assert await http_of(bench).send(body, kind, **headers) == (401, "")
    assert not events


async def test_of_two_signatures_none_counts(bench: Bench, events: Events) -> None:
    body, kind = a_command(bench)
    at = now(bench)
    headers = CIMultiDict({"Content-Type": kind, "X-Slack-Request-Timestamp": at})
    headers.add("X-Slack-Signature", signed(bench.world.secret, at, body))
    headers.add("X-Slack-Signature", "v0=0")
    url = f"{bench.chat.url}/slack/events"
    async with (
        aiohttp.ClientSession() as http,
        http.post(url, data=body, headers=headers) as response,
    ):
        assert response.status == 401
    assert not events


@pytest.mark.parametrize(
    "body", [b"\xff\xfe", b"[" * 100_000, b"[1]", b"5", b'{"event":[]}', b"", b"payload=%ff"]
)
async def test_nothing_is_parsed_before_it_is_verified(bench: Bench, body: bytes) -> None:
    forged = {"X-Slack-Signature": signed("guessed", now(bench), body)}
    assert await http_of(bench).send(body, "application/json", **forged) == (401, "")


@pytest.mark.parametrize("later", [-301, 301])
async def test_what_is_five_minutes_off_is_refused(bench: Bench, later: int) -> None:
    body, kind = a_command(bench)
    at = now(bench, later)
    headers = {
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": signed(bench.world.secret, at, body),
    }
    assert (await http_of(bench).send(body, kind, **headers))[0] == 401


async def test_why_requests_are_refused_is_logged_once(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    body, kind = a_command(bench, CANARY)
    at = now(bench, -301)
    late = {
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": signed(bench.world.secret, at, body),
    }
    for headers in ({"X-Slack-Signature": "v0=0"}, {"X-Slack-Signature": "v0=é"}, late, late):
        assert (await http_of(bench).send(body, kind, **headers))[0] == 401
    assert caplog.text.count("RAPPORT_SLACK_SIGNING_SECRET") == 1
    assert caplog.text.count("Set this computer's clock") == 1
    assert CANARY not in caplog.text


async def test_a_request_that_is_played_again_is_acknowledged_and_goes_no_further() -> None:
    received: list[Event] = []

    async def receive(event: Event) -> bool:
        received.append(event)
        return True

    async with connected(populated(), receive) as bench:
        body, kind = a_command(bench)
        for _ in range(3):
            assert await http_of(bench).send(body, kind) == (200, "")
    assert len(received) == 1


async def test_what_could_not_be_taken_in_is_asked_for_again() -> None:
    taken: list[Event] = []

    async def receive(event: Event) -> bool:
        taken.append(event)
        if len(taken) == 1:
            raise StoreError("The disk is full.")
        return True

    async with connected(populated(), receive) as bench:
        body, kind = a_command(bench)
        assert await http_of(bench).send(body, kind) == (503, "")
        assert await http_of(bench).send(body, kind) == (200, "")  # with the very same signature
    assert len(taken) == 2


async def test_a_body_that_is_too_large_is_refused(bench: Bench, events: Events) -> None:
    body, headers = io.BytesIO(b"x" * (1024 * 1024 + 1)), {"Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{bench.chat.url}/slack/events", data=body, headers=headers) as response,
    ):
        assert (response.status, events) == (413, [])


async def test_a_body_that_does_not_come_is_given_up() -> None:
    async def dispatch(_payload: Fields) -> Answered:
        raise AssertionError

    front = Front("127.0.0.1", 0, Verifier("secret", lambda: 0.0), patience=0.02)
    await front.start(dispatch)
    reader, writer = await asyncio.open_connection("127.0.0.1", int(front.url.rpartition(":")[2]))
    writer.write(b"POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nslow")
    assert (await reader.readline()).split()[1] == b"408"
    writer.close()
    await writer.wait_closed()
    await front.stop()


async def test_a_port_that_is_taken_is_told(bench: Bench) -> None:
    async def dispatch(_payload: Fields) -> Answered:
        raise AssertionError

    port = int(bench.chat.url.rpartition(":")[2])
    with pytest.raises(ChatError, match="RAPPORT_SLACK_LISTEN"):
        await Front("127.0.0.1", port, Verifier("secret", lambda: 0.0)).start(dispatch)


async def test_slacks_own_question_is_answered(bench: Bench) -> None:
    asked = {"type": "url_verification", "challenge": "a challenge", "token": "t"}
    body, kind = encoded(asked)
    status, answer = await http_of(bench).send(body, kind)
    assert (status, "a challenge" in answer) == (200, True)


async def test_elsewhere_there_is_nothing(bench: Bench) -> None:
    async with aiohttp.ClientSession() as http:
        async with http.post(f"{bench.chat.url}/") as response:
            assert response.status == 404
        async with http.get(f"{bench.chat.url}/slack/events") as response:
            assert response.status == 405


async def test_an_error_that_bolt_cannot_even_report_is_a_400(bench: Bench) -> None:
    assert await bench.bring({"type": "block_actions", "team": {"id": "T1"}, "actions": ""}) == 400


async def test_bodies_of_wrong_types_are_answered_and_never_break_it() -> None:
    statuses: Counter[int] = Counter()

    async def receive(event: Event) -> bool:
        encode(event)  # whatever is handed over can be stored
        return True

    async with connected(populated(), receive) as bench:
        made = itertools.islice(
            bodies(bench.world, Random(7)),  # noqa: S311 - the same bodies each time
            BODIES,
        )
        http = http_of(bench)

        async def send() -> None:
            for body, kind in made:
                status, _ = await http.send(body, kind)
                statuses[status] += 1

        await asyncio.gather(*(send() for _ in range(AT_ONCE)))
    assert sum(statuses.values()) == BODIES
    assert set(statuses) <= ALLOWED, statuses
    assert statuses[200] > BODIES / 10
    assert statuses[400] > BODIES / 10
