"""Slack waits three seconds for an acknowledgement: nothing that the bot looks up takes longer."""

import pytest

from bot.chat.events import ButtonPressed, CommandGiven, Event
from bot.chat.messages import Form, FormField
from tests.adapters.slack.bench import ANNE, Events, connected, populated
from tests.slack_platform import payloads

FORM = Form("check", "Check", (FormField("draft", "Your draft"),), "Check it", "/rapport check")
BUTTON = {"type": "button", "action_id": "0 check.open"}


def form_for(event: CommandGiven) -> Form | None:
    return None if event.text else FORM


@pytest.mark.parametrize("method", ["views.open", "users.info"])
async def test_what_slack_asks_to_wait_for_is_done_without(method: str) -> None:
    events = Events()
    async with connected(populated(), events, form_for=form_for) as bench:
        bench.platform.api.faults[method] = ["busy:30"]
        text = "" if method == "views.open" else "help"
        assert await bench.slash(text) == 200  # a late one is a complaint
        assert bench.world.clock.passed == 0
    assert [event.key for event in events] == ["k"]


async def test_while_a_direct_room_can_not_be_found_slack_is_not_kept_waiting() -> None:
    events = Events()
    async with connected(populated(), events) as bench:
        bench.platform.api.faults["conversations.open"] = ["busy:30"]
        direct = bench.world.direct(ANNE).id
        assert await bench.slash("help", room=direct) == 200
    assert [event.place.room for event in events] == [direct]


@pytest.mark.parametrize("by_socket", [False, True])
async def test_a_button_on_the_home_page_is_never_swallowed(*, by_socket: bool) -> None:
    events = Events()
    async with connected(populated(), events, by_socket=by_socket) as bench:
        pressed = payloads.pressed_at_home(bench.world, ANNE, BUTTON, "t")
        bench.platform.api.faults["conversations.open"] = ["broken"]
        if not by_socket:
            assert await bench.bring(pressed) == 503  # Slack shows that it did not work
        again = payloads.pressed_at_home(bench.world, ANNE, BUTTON, "u")
        bench.platform.api.faults["conversations.open"] = []
        assert await bench.bring(again) == 200
    [event] = events
    assert isinstance(event, ButtonPressed)
    assert event.place.room == f"D{ANNE}"


async def test_a_command_that_comes_again_after_its_form_opened_says_nothing_more() -> None:
    said: list[Event] = []

    async def receive(event: Event) -> bool:
        said.append(event)
        return True

    async with connected(populated(), receive, by_socket=True, form_for=form_for) as bench:
        here = bench.platform.url
        asked = payloads.slash(bench.world, here, ANNE, "C1", "", "t")
        assert await bench.bring(asked) == 200
        assert await bench.bring(asked) == 200
    assert len(bench.world.views) == 1
    assert said == []
