from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from bot.chat.events import CommandGiven, Event
from bot.chat.messages import Answer
from bot.commands import Command, Commands
from tests.canary import CANARY, Watch
from tests.commands.given import DIRECT, ROOM, command, commands, press, said, submit, words


class Broken(Command):
    name = "broken"
    summary = "fails"
    usage = "broken"
    example = "broken"

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        raise ValueError(rest)


async def test_a_slip_is_answered_with_the_nearest_command() -> None:
    assert "Did you mean /rapport check?" in words(await commands().handle(command("chekc Hi")))


async def test_a_draft_without_a_command_is_told_where_to_put_it_without_repeating_it() -> None:
    answer = words(await commands().handle(command("Hi Anna, sorry about that.")))
    assert "/rapport check" in answer
    assert "Anna" not in answer


async def test_plain_talk_in_a_direct_room_gets_a_hint() -> None:
    assert "/rapport check" in words(await commands().handle(said("Hello there")))


@pytest.mark.parametrize("place", [replace(DIRECT, thread="t"), replace(ROOM, thread="t")])
async def test_plain_talk_in_a_thread_gets_nothing(place: object) -> None:
    assert not await commands().handle(said("Hello there", place))  # type: ignore[arg-type]


@pytest.mark.parametrize("event", [press("old.button"), press("read.old"), submit("help.old")])
async def test_a_button_or_form_of_another_version_is_answered_kindly(event: Event) -> None:
    assert words(await commands().handle(event))


async def test_a_command_that_breaks_is_answered_with_the_reference_that_is_logged(
    log_watch: Watch,
) -> None:
    answer = words(await Commands([Broken()]).handle(command(f"broken {CANARY}")))
    reference = answer.rsplit(": ", 1)[1]
    logged = log_watch.written.getvalue()
    assert f'"reference": "{reference}"' in logged
    assert '"error": "ValueError"' in logged
    assert "test_dispatch.py" in logged


@given(st.text())
async def test_any_text_behind_the_name_is_answered(text: str) -> None:
    assert await commands().handle(command(text))


@pytest.mark.parametrize(
    "event",
    [
        command("check Hi"),
        command("read Hi"),
        command("help", about="Hi"),
        command("help " + "Hi Anna, thank you for your patience with us. " * 5),
        command("Hi Anna"),
        command("Check:"),
        said("Hi"),
        said("Hi", ROOM),
        submit("check", draft="Hi"),
    ],
)
def test_whatever_may_hold_a_draft_is_private(event: Event) -> None:
    assert commands().is_private(event)


@pytest.mark.parametrize("event", [command("help check"), command("privacy"), press("check.again")])
def test_what_cannot_hold_a_draft_is_not(event: Event) -> None:
    assert not commands().is_private(event)
