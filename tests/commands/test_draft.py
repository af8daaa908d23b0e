from hypothesis import given
from hypothesis import strategies as st

from bot.commands.draft import for_all, split

LINES = st.text().map(lambda line: line.replace("\n", " "))


def test_quoted_lines_above_the_draft_are_the_customers() -> None:
    pasted = split("> Where is it?\n> I wait.\n\nHi Anna,\nit left today.")
    assert pasted.customer == "Where is it?\nI wait."
    assert pasted.draft == "Hi Anna,\nit left today."


def test_the_space_behind_the_quote_mark_is_optional_and_only_one_is_taken() -> None:
    assert split(">Where?\n>  two\nHi").customer == "Where?\n two"


def test_several_quoted_blocks_are_one_message() -> None:
    pasted = split("> First.\n\n> Second.\nHi")
    assert pasted.customer == "First.\n\nSecond."
    assert pasted.draft == "Hi"


def test_a_quote_of_a_quote_loses_one_level_only() -> None:
    assert split("> They wrote:\n> > Hello\nHi").customer == "They wrote:\n> Hello"


def test_quotes_below_the_drafts_first_line_belong_to_the_draft() -> None:
    text = "Hi Anna,\n\n> Where is it?\nIt left today."
    assert split(text).draft == text
    assert split(text).customer is None


def test_here_alone_behind_the_command_asks_for_an_answer_for_all() -> None:
    for asked in (" here\nHi", " Here: \nHi", "\there\n\nHi"):
        is_for_all, rest = for_all(asked)
        assert (is_for_all, rest.strip()) == (True, "Hi")


@given(st.text(min_size=1).filter(str.strip))
def test_a_draft_that_begins_with_here_is_for_its_writer_alone(words: str) -> None:
    line = f" here {words}".replace("\n", " ") + "\nmore"
    if line.partition("\n")[0].strip().rstrip(":").lower() != "here":
        assert for_all(line) == (False, line)
    assert for_all("\nhere\nand now") == (False, "\nhere\nand now")


def test_quotes_without_a_draft_leave_the_draft_empty() -> None:
    assert split("> Where is it?").draft == ""


def test_the_drafts_indentation_survives_below_the_quotes() -> None:
    assert split("> Where?\n\n    pip install it\nHi").draft == "    pip install it\nHi"


@given(st.text().filter(lambda text: ">" not in text))
def test_a_text_without_quotes_is_all_draft_exactly(text: str) -> None:
    assert split(text).draft == text
    assert split(text).customer is None


@given(
    st.lists(LINES, min_size=1).filter(lambda lines: lines[0].strip() and lines[-1].strip()),
    st.text().filter(lambda draft: draft.split("\n")[0].strip() and ">" not in draft),
)
def test_customer_and_draft_arrive_exactly_however_they_look(
    customer: list[str], draft: str
) -> None:
    quoted = "\n".join(f"> {line}" for line in customer)
    pasted = split(f"{quoted}\n{draft}")
    assert pasted.customer == "\n".join(customer)
    assert pasted.draft == draft


def test_neither_text_shows_when_the_pasted_thing_is_printed() -> None:
    assert "secret" not in repr(split("> secret\nsecret"))
