import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.arguments import Choice, Number, Weekday
from bot.commands.grammar import Words, body, nearest, parse, within
from bot.errors import AnswerableError

DRAFTS = st.text().filter(lambda draft: draft[:1].strip())
EXAMPLE = "tips start monday 09:30"


@pytest.mark.parametrize(
    ("text", "word"),
    [("check", "check"), ("  Check Hi", "check"), ("check:\nHi", "check"), ("", ""), (" \n ", "")],
)
def test_the_first_word_is_the_command(text: str, word: str) -> None:
    assert parse(text).word == word


@given(st.text())
def test_any_text_can_be_parsed_and_loses_nothing_behind_the_word(text: str) -> None:
    typed = parse(text)
    assert text.endswith(typed.rest)
    assert not typed.rest or typed.rest[0].isspace()


@given(DRAFTS)
def test_a_draft_on_the_commands_line_arrives_exactly(draft: str) -> None:
    assert body(parse(f"check {draft}").rest) == draft


@given(st.text().filter(lambda draft: draft.split("\n")[0].strip()))
def test_a_draft_on_the_next_line_arrives_exactly_with_its_indentation(draft: str) -> None:
    assert body(parse(f"check  \n \n{draft}").rest) == draft


def test_code_quotes_indentation_and_empty_lines_arrive_unharmed() -> None:
    draft = "Hi “Anna”,\n\n```\n  if it’s on:\n\tturn it off\n```\n\n  – Bo\n"
    assert body(parse(f"check {draft}").rest) == draft


def test_a_text_as_long_as_allowed_passes_and_one_more_is_refused_with_both_numbers() -> None:
    assert within(20_000, "x" * 20_000)
    with pytest.raises(AnswerableError, match=r"20,001 characters.*20,000"):
        within(20_000, "x" * 20_001)


def test_a_slip_finds_the_nearest_name_and_nonsense_finds_none() -> None:
    assert nearest("chekc", ["check", "help"]) == "check"
    assert nearest("zebra", ["check", "help"]) is None


def test_words_are_taken_in_order_as_what_they_mean() -> None:
    line = Words(" start  tue 4", EXAMPLE)
    assert line.take(Choice("what to do", {"start": 1, "stop": 2})) == 1
    assert line.take(Weekday("day")) == 1
    assert line.take(Number("number", 1, 9)) == 4
    line.end()
    assert line.take_if_any(Weekday("day")) is None


def test_a_missing_word_is_named_and_shown_by_an_example() -> None:
    with pytest.raises(
        AnswerableError, match=r"The day is missing.*For example: /rapport tips start monday 09:30"
    ):
        Words("", EXAMPLE).take(Weekday("day"))


def test_a_wrong_word_is_named_with_what_was_expected() -> None:
    with pytest.raises(AnswerableError, match="can't read the number: write a number from 1 to 9"):
        Words("ten", EXAMPLE).take(Number("number", 1, 9))


def test_a_slip_in_a_word_is_answered_with_the_right_one() -> None:
    with pytest.raises(AnswerableError, match=r"Did you mean monday\?"):
        Words("mondya", EXAMPLE).take(Weekday("day"))


def test_words_too_many_are_refused() -> None:
    with pytest.raises(AnswerableError, match="more than I can use"):
        Words("x", EXAMPLE).end()


@given(st.text())
def test_an_error_never_repeats_what_was_typed(typed: str) -> None:
    marked = f"zq{typed}qz"
    line = Words(marked, EXAMPLE)
    with pytest.raises(AnswerableError) as raised:
        line.take(Weekday("day"))
    assert marked.split()[0].lower() not in str(raised.value).lower()
