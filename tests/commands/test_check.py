import pytest

from bot.chat.messages import Reply
from bot.store.disputes import Dispute
from tests.canary import CANARY
from tests.commands.given import command, commands, form, press, said, submit, words

BLAMING = "Hi Anna, the agent you spoke to yesterday told you nonsense. I'll sort it today."
UPSET = "This is the third time I write! Where is my refund?"


async def test_a_draft_gets_feedback_in_private_with_the_words_it_is_about() -> None:
    answer = words(await commands().handle(command(f"check {BLAMING}")))
    assert "told you nonsense" in answer
    assert "[Check again with changes]" in answer


async def test_here_alone_behind_the_command_has_it_answered_for_all_to_read() -> None:
    [shown] = await commands().handle(command(f"check here\n> {UPSET}\n{BLAMING}"))
    [alone] = await commands().handle(command(f"check > {UPSET}\n{BLAMING}"))
    assert isinstance(shown, Reply)
    assert isinstance(alone, Reply)
    assert (shown.message, shown.is_private, alone.is_private) == (alone.message, False, True)


@pytest.mark.parametrize("draft", ["here is the refund", "Here: the refund", "\nhere\nit is"])
async def test_a_draft_that_begins_with_here_is_answered_in_private(draft: str) -> None:
    [answer] = await commands().handle(command(f"check {draft}"))
    assert isinstance(answer, Reply)
    assert answer.is_private


async def test_here_without_a_draft_is_told_in_private_what_is_missing() -> None:
    [answer] = await commands().handle(command("check here", about=UPSET))
    assert isinstance(answer, Reply)
    assert answer.is_private
    assert "draft is missing" in answer.message.plain()


async def test_the_quoted_customer_is_read_as_well() -> None:
    plain = words(await commands().handle(command(f"check {BLAMING}")))
    quoted = words(await commands().handle(command(f"check > {UPSET}\n{BLAMING}")))
    assert "Reads as" in quoted
    assert "Reads as" not in plain


async def test_a_message_that_the_command_is_given_on_is_the_customers() -> None:
    given = words(await commands().handle(command(f"check {BLAMING}", about=UPSET)))
    assert given == words(await commands().handle(command(f"check > {UPSET}\n{BLAMING}")))


async def test_quoted_lines_count_before_the_message_that_the_command_is_given_on() -> None:
    both = command(f"check > {UPSET}\n{BLAMING}", about="Thanks, all good!")
    alone = command(f"check > {UPSET}\n{BLAMING}")
    assert words(await commands().handle(both)) == words(await commands().handle(alone))


@pytest.mark.parametrize("text", ["check", "check  \n ", "Check:"])
async def test_without_text_a_form_opens_whose_customers_message_is_optional(text: str) -> None:
    opened = form(await commands().handle(command(text)))
    assert [(field.name, field.is_required) for field in opened.fields] == [
        ("customer", False),
        ("draft", True),
    ]
    assert opened.instead.startswith("/rapport check ")


async def test_the_line_to_type_instead_of_the_form_works() -> None:
    opened = form(await commands().handle(command("check")))
    assert words(await commands().handle(command(opened.instead.removeprefix("/rapport "))))


@pytest.mark.parametrize("given", [command("check > Where?\n"), command("check", about="Where?")])
async def test_a_customers_message_alone_stands_in_the_form_already(given: object) -> None:
    opened = form(await commands().handle(given))  # type: ignore[arg-type]
    assert opened.fields[0].initial == "Where?"


async def test_the_sent_form_is_checked_like_the_command() -> None:
    sent = submit("check", customer=UPSET, draft=BLAMING)
    typed = command(f"check > {UPSET}\n{BLAMING}")
    assert words(await commands().handle(sent)) == words(await commands().handle(typed))


async def test_a_form_sent_empty_opens_again_with_what_was_in_it() -> None:
    opened = form(await commands().handle(submit("check", customer=UPSET, draft=" ")))
    assert opened.fields[0].initial == UPSET


async def test_checking_again_opens_an_empty_form_and_says_why_it_is_empty() -> None:
    opened = form(await commands().handle(press("check.again")))
    assert [field.initial for field in opened.fields] == ["", ""]
    assert "kept nothing" in opened.fields[1].hint


@pytest.mark.parametrize(
    "given",
    [
        command("check " + "x" * 20_001),
        command("check Hi", about="x" * 20_001),
        submit("check", draft="x" * 20_001),
    ],
)
async def test_a_text_too_long_is_refused_with_both_numbers(given: object) -> None:
    answer = words(await commands().handle(given))  # type: ignore[arg-type]
    assert "20,001" in answer
    assert "20,000" in answer


async def test_nothing_of_a_draft_is_logged() -> None:
    for given in (command(f"check {CANARY} {BLAMING}"), said(CANARY), command(f"{CANARY} hello")):
        assert await commands().handle(given)


async def again(first: str, second: str) -> str:
    """Check ``first``, press the button, send ``second``; what is said then."""
    (reply,) = await commands().handle(command(f"check {first}"))
    button = reply.message.buttons()[0]  # type: ignore[union-attr]
    opened = form(await commands().handle(press(button.action, button.value)))
    return words(await commands().handle(submit(opened.id, opened.carried, draft=second)))


async def test_checking_again_says_what_is_mended_and_what_is_still_there() -> None:
    mended = await again(BLAMING, "Hi Anna, your refund went out today.")
    assert mended.startswith("Mended: blame on a colleague.")
    assert (await again(BLAMING, BLAMING)).startswith("Still there: blame on a colleague.")


async def test_a_form_sent_empty_still_knows_the_first_check_when_it_opens_again() -> None:
    (reply,) = await commands().handle(command(f"check {BLAMING}"))
    trace = reply.message.buttons()[0].value  # type: ignore[union-attr]
    assert form(await commands().handle(submit("check", trace, draft=" "))).carried == trace


@pytest.mark.parametrize("carried", ["", "x", "é", "A" * 1_900, "=", "\ud83d"])
async def test_a_form_that_carries_something_else_gets_a_plain_check(carried: str) -> None:
    plain = words(await commands().handle(submit("check", draft=BLAMING)))
    assert words(await commands().handle(submit("check", carried, draft=BLAMING))) == plain


async def test_a_trace_of_before_a_restart_gets_a_plain_check() -> None:
    (reply,) = await commands(key=b"the key of before").handle(command(f"check {BLAMING}"))
    trace = reply.message.buttons()[0].value  # type: ignore[union-attr]
    said = words(await commands().handle(submit("check", trace, draft=BLAMING)))
    assert "Still there" not in said


async def test_a_check_can_be_thanked_for_and_called_wrong() -> None:
    (reply,) = await commands().handle(command(f"check {BLAMING}"))
    _, helped, wrong = reply.message.buttons()  # type: ignore[union-attr]
    assert (helped.label, wrong.label) == ("👍", "👎 not helpful")
    kept: list[Dispute] = []
    assert "no count" in words(await commands(kept).handle(press(helped.action, helped.value)))
    assert kept == []


async def test_no_button_holds_words_of_the_draft() -> None:
    (reply,) = await commands().handle(command(f"check {BLAMING}"))
    values = " ".join(button.value for button in reply.message.buttons()).lower()  # type: ignore[union-attr]
    assert not any(word in values for word in ("anna", "agent", "yesterday", "nonsense"))
