import pytest

from bot.check.rules import rules
from tests.commands.given import command, commands, words


@pytest.mark.parametrize("line", ["rule blames-colleague", "rule BLAMES-COLLEAGUE", "rule r07"])
async def test_a_rule_has_a_page_by_name_and_by_number(line: str) -> None:
    assert "Why" in words(await commands().handle(command(line)))


async def test_without_a_name_every_rule_is_listed() -> None:
    listed = words(await commands().handle(command("rule")))
    assert all(rule.id in listed for rule in rules())


async def test_a_slip_in_the_name_is_answered_with_the_right_one() -> None:
    assert "Did you mean blames-colleague?" in words(
        await commands().handle(command("rule blame-colleague"))
    )


async def test_nonsense_is_answered_with_where_to_find_the_names() -> None:
    assert "/rapport rule alone lists them" in words(
        await commands().handle(command("rule zzzzzz"))
    )
