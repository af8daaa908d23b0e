import pytest

from bot.store.disputes import Dispute
from tests.canary import CANARY
from tests.commands.given import NOW, command, commands, form, press, submit, words

DRAFT = "check Hi Anna, the agent you spoke to yesterday told you nonsense."
TODAY = NOW.date()


async def test_the_button_opens_a_form_with_the_findings_of_that_answer() -> None:
    (reply,) = await commands().handle(command(DRAFT))
    button = next(b for b in reply.message.buttons() if b.action == "wrong")  # type: ignore[union-attr]
    opened = form(await commands().handle(press(button.action, button.value)))
    finding, _, keep = opened.fields
    assert [(choice.value, choice.label) for choice in finding.choices] == [
        ("blames-colleague", "Blame on a colleague"),
        ("missed", "It missed something"),
        ("other", "Something else"),
    ]
    assert keep.initial == "no"
    assert opened.instead == "/rapport wrong blames-colleague"


@pytest.mark.parametrize("value", ["", "no-such-rule", f"{CANARY},,"])
async def test_a_button_of_another_version_opens_the_form_without_findings(value: str) -> None:
    opened = form(await commands().handle(press("wrong", value)))
    assert [choice.value for choice in opened.fields[0].choices] == ["missed", "other"]


@pytest.mark.parametrize("consent", [{}, {"keep": ""}, {"keep": "no"}, {"keep": "YES?"}])
async def test_without_a_clear_yes_only_the_rule_and_the_day_are_kept(
    consent: dict[str, str],
) -> None:
    kept: list[Dispute] = []
    sent = submit("wrong", finding="shrug", line=CANARY, **consent)
    answer = words(await commands(kept).handle(sent))
    assert kept == [Dispute("shrug", TODAY)]
    assert "nothing you wrote" in answer
    assert CANARY not in answer


async def test_with_a_yes_the_line_is_kept_and_its_term_is_told() -> None:
    kept: list[Dispute] = []
    sent = submit("wrong", finding="shrug", line="  It is no shrug.\n", keep="yes")
    answer = words(await commands(kept).handle(sent))
    assert kept == [Dispute("shrug", TODAY, "It is no shrug.")]
    assert "180 days, without your name" in answer


async def test_a_yes_without_a_line_keeps_none() -> None:
    kept: list[Dispute] = []
    await commands(kept).handle(submit("wrong", finding="shrug", line=" ", keep="yes"))
    assert kept == [Dispute("shrug", TODAY)]


async def test_a_finding_that_there_is_not_counts_as_something_else() -> None:
    kept: list[Dispute] = []
    await commands(kept).handle(submit("wrong", finding=CANARY))
    assert kept == [Dispute("other", TODAY)]


async def test_a_line_too_long_is_refused_and_nothing_is_kept() -> None:
    kept: list[Dispute] = []
    sent = submit("wrong", finding="shrug", line="x" * 1_001, keep="yes")
    assert "1,001" in words(await commands(kept).handle(sent))
    assert kept == []


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("wrong shrug", None),
        ("wrong SHRUG: it is none", None),
        ("wrong shrug keep: it is none", "it is none"),
        ("wrong shrug\nKeep:\nit is\nnone", "it is\nnone"),
        ("wrong shrug keep:", None),
    ],
)
async def test_without_forms_it_can_be_typed_and_a_line_is_kept_behind_keep_alone(
    typed: str, line: str | None
) -> None:
    kept: list[Dispute] = []
    assert words(await commands(kept).handle(command(typed)))
    assert kept == [Dispute("shrug", TODAY, line)]


async def test_without_a_rule_the_form_opens_and_a_slip_gets_the_nearest() -> None:
    kept: list[Dispute] = []
    assert form(await commands(kept).handle(command("wrong"))).id == "wrong"
    answer = words(await commands(kept).handle(command(f"wrong blame-colleague {CANARY}")))
    assert "Did you mean blames-colleague?" in answer
    assert CANARY not in answer
    assert kept == []


@pytest.mark.parametrize("event", [submit("wrong", line=CANARY), command("wrong shrug keep: Hi")])
def test_what_is_told_is_never_stored_on_its_way(event: object) -> None:
    assert commands().is_private(event)  # type: ignore[arg-type]


def test_a_kept_line_shows_in_no_print() -> None:
    assert CANARY not in repr(Dispute("shrug", TODAY, CANARY))
