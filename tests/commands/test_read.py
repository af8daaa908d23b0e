from tests.commands.given import command, commands, form, submit, words

UPSET = "This is the third time I write!\n\nWhere is my refund?"


async def test_a_customers_message_is_read_in_private() -> None:
    assert "Reads as" in words(await commands().handle(command(f"read {UPSET}")))


async def test_quote_marks_make_no_difference() -> None:
    quoted = "\n".join(f"> {line}" for line in UPSET.split("\n"))
    plain = words(await commands().handle(command(f"read\n{UPSET}")))
    assert words(await commands().handle(command(f"read {quoted}"))) == plain


async def test_the_message_that_it_is_given_on_and_the_form_are_read_too() -> None:
    plain = words(await commands().handle(command(f"read {UPSET}")))
    assert words(await commands().handle(command("read", about=UPSET))) == plain
    assert words(await commands().handle(submit("read", customer=UPSET))) == plain


async def test_without_text_a_form_opens() -> None:
    opened = form(await commands().handle(command("read")))
    assert [field.name for field in opened.fields] == ["customer"]


async def test_a_message_too_long_is_refused() -> None:
    assert "20,001" in words(await commands().handle(command("read " + "x" * 20_001)))
