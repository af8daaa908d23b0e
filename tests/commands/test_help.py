import pytest

from bot.commands.command import Command
from tests.commands.given import command, commands, form, words

EVERY = pytest.mark.parametrize("one", commands().all, ids=lambda one: one.name)


@pytest.mark.parametrize("line", ["", "  \n", "help", "HELP"])
async def test_help_names_every_command_and_so_does_no_command_at_all(line: str) -> None:
    listed = words(await commands().handle(command(line)))
    assert all(f"/rapport {one.usage}" in listed for one in commands().all)


@EVERY
async def test_every_command_has_a_page_with_an_example(one: Command) -> None:
    page = words(await commands().handle(command(f"help {one.name}")))
    assert f"/rapport {one.example}" in page


@EVERY
async def test_every_example_works(one: Command) -> None:
    answers = await commands().handle(command(one.example))
    assert "For example" not in words(answers) or one.name == "help"


@EVERY
def test_every_command_is_described_alike(one: Command) -> None:
    assert one.usage.split()[0] == one.example.split()[0] == one.name
    assert one.summary[0].islower() or one.summary.startswith("I ")
    assert not one.summary.endswith(".")


async def test_help_for_an_unknown_command_suggests_the_nearest() -> None:
    assert "Did you mean check?" in words(await commands().handle(command("help chek")))


async def test_privacy_says_that_drafts_are_never_kept_and_ids_seven_days() -> None:
    page = words(await commands().handle(command("privacy")))
    assert "Drafts and customers' messages: never" in page
    assert "seven days" in page


async def test_a_form_can_be_asked_for_by_every_command_that_takes_text() -> None:
    for one in commands().all:
        if one.is_private:
            assert form(await commands().handle(command(one.name))).id == one.name
