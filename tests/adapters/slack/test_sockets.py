"""Socket Mode heals, whatever happens to its connections, and loses nothing on the way."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from adapters.slack.api import Api
from adapters.slack.door import Answered
from adapters.slack.fields import Fields
from adapters.slack.sockets import SocketMode
from bot.chat.events import Event
from bot.errors import ChatError
from tests.adapters.slack.bench import ANNE, Bench, Events, connected, opened, populated
from tests.slack_platform import payloads
from tests.slack_platform.platform import Platform
from tests.slack_platform.world import GIVEN_UP

CONNECTIONS = 2


@pytest.fixture
async def events() -> Events:
    return Events()


@pytest.fixture
async def bench(events: Events) -> AsyncIterator[Bench]:
    async with connected(populated(), events, by_socket=True) as running:
        yield running


async def test_several_connections_are_open_each_with_a_ticket_of_its_own(bench: Bench) -> None:
    await bench.platform.sockets.until(CONNECTIONS)
    assert bench.platform.sockets.tickets_given == CONNECTIONS
    assert bench.platform.sockets.tickets == set()


async def test_a_connection_that_breaks_is_replaced_and_events_go_on(
    bench: Bench, events: Events
) -> None:
    sockets = bench.platform.sockets
    await sockets.until(CONNECTIONS)
    for number in range(3):
        sockets.drop()
        await sockets.until(CONNECTIONS)
        await bench.slash("help", f"k{number}")
    assert len(events) == 3
    [front] = bench.chat._fronts
    assert isinstance(front, SocketMode)
    assert len(front._lines) == CONNECTIONS  # of those that broke nothing is left


async def test_every_try_to_connect_has_a_new_ticket(bench: Bench) -> None:
    sockets = bench.platform.sockets
    await sockets.until(CONNECTIONS)
    sockets.refuses = 5
    sockets.drop()
    await sockets.until(CONNECTIONS)
    assert sockets.tickets_given == CONNECTIONS + 6  # a ticket used twice is a complaint
    assert bench.world.clock.passed >= 1 + 2 + 4 + 8 + 16  # and it tries less and less often


async def test_while_slack_gives_no_tickets_it_keeps_asking(bench: Bench) -> None:
    sockets = bench.platform.sockets
    await sockets.until(CONNECTIONS)
    bench.platform.api.faults["apps.connections.open"] = ["busy:3", "lost", "broken", "html"]
    sockets.drop()
    await sockets.until(CONNECTIONS)
    assert bench.platform.api.faults["apps.connections.open"] == []


@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
async def test_the_next_connection_is_open_before_the_old_one_goes(
    bench: Bench, events: Events, reason: str
) -> None:
    sockets = bench.platform.sockets
    await sockets.until(CONNECTIONS)
    await sockets.disconnect(reason)
    await sockets.until(2 * CONNECTIONS)  # the old ones are still there
    for number in range(2 * CONNECTIONS):
        await bench.slash("help", f"k{number}")  # and what comes by them is heard
    assert len(events) == 2 * CONNECTIONS
    for _ in range(CONNECTIONS):
        sockets.drop()
    await sockets.until(CONNECTIONS)
    assert sockets.tickets_given == 2 * CONNECTIONS


async def test_when_socket_mode_is_turned_off_it_does_not_come_back(bench: Bench) -> None:
    sockets = bench.platform.sockets
    await sockets.until(CONNECTIONS)
    await sockets.disconnect("link_disabled")
    for _ in range(CONNECTIONS):
        sockets.drop()
    [front] = bench.chat._fronts
    assert isinstance(front, SocketMode)
    await asyncio.gather(*front._kept)  # they end, and nothing takes their place
    assert sockets.tickets_given == CONNECTIONS


async def test_a_connection_that_is_silently_dead_is_noticed() -> None:
    async def dispatch(_payload: Fields) -> Answered:
        raise AssertionError

    world = populated()
    async with (
        Platform.running(world) as platform,
        Api.opened(platform.api_url, world.clock.sleep) as api,
        asyncio.timeout(GIVEN_UP),
    ):
        platform.sockets.is_mute = True  # it answers no ping, and never closes
        front = SocketMode(api, world.app_token, world.clock.sleep, connections=1, silence=0.05)
        await front.start(dispatch)
        while platform.sockets.tickets_given < 3:
            await platform.changed()
        await front.stop()


async def test_an_envelope_is_acknowledged_once_it_is_taken_in_and_not_before() -> None:
    gate, entered = asyncio.Event(), asyncio.Event()

    async def receive(_event: Event) -> bool:
        entered.set()
        await gate.wait()
        return True

    async with connected(populated(), receive, by_socket=True) as bench:
        bringing = asyncio.create_task(bench.slash("help"))
        await entered.wait()
        assert bench.platform.sockets.acknowledged == []
        gate.set()
        assert await bringing == 200


async def test_what_can_not_be_taken_in_is_not_acknowledged_and_comes_again() -> None:
    tries: list[Event] = []
    tried = asyncio.Event()

    async def receive(event: Event) -> bool:
        tries.append(event)
        tried.set()
        if len(tries) == 1:
            raise ChatError("not now")
        return True

    async with connected(populated(), receive, by_socket=True) as bench:
        sockets = bench.platform.sockets
        first = asyncio.create_task(bench.slash("help"))
        await tried.wait()
        assert await bench.slash("help", "another") == 200
        assert len(sockets.acknowledged) == 1
        for _ in range(CONNECTIONS):
            sockets.drop()
        assert await first == 0
        assert await bench.slash("help") == 200
    assert [event.key for event in tries] == ["k", "another", "k"]


async def test_a_frame_that_makes_no_sense_is_passed_over(bench: Bench, events: Events) -> None:
    for frame in ("", "5", "[[[[", '{"type": 5}', '{"type": "hello", "payload": []}', "\0"):
        for socket in bench.platform.sockets.open:
            await socket.send_str(frame)
    await bench.slash("help")
    assert len(events) == 1


async def test_a_token_that_slack_refuses_is_told_at_the_start() -> None:
    world = populated()
    async with opened(world, by_socket=True) as bench:
        bench.platform.api.faults["apps.connections.open"] = ["refuse:invalid_auth"]
        with pytest.raises(ChatError, match="Slack refuses the token"):
            await bench.chat.start(Events())


async def test_of_a_workspace_that_is_gone_the_person_is_told(bench: Bench) -> None:
    told = payloads.slash(bench.world, bench.platform.url, ANNE, "C1", "help", "k")
    assert await bench.bring({**told, "team_id": "TOTHER"}) == 200
    assert "not installed" in bench.platform.sockets.payloads[-1]["text"]
