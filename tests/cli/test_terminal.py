import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.messages import (
    Button,
    Buttons,
    Divider,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    bold,
    link,
    text,
)
from bot.cli.terminal import Terminal

STYLE = re.compile(r"\x1b\[[0-9;]*m")
PLAIN = Terminal(None, is_styled=False)
NARROW = Terminal(20, is_styled=True)


def test_every_block_reads_as_plain_text_and_buttons_are_left_out() -> None:
    message = Message.of(
        Heading("Title"),
        Paragraph(text("See ", link("this", "https://example.org"))),
        Quote(text("one\ntwo")),
        Listing((text("first\nmore"), text("second")), is_numbered=True),
        Listing((text("dot"),)),
        Divider(),
        Picture(b"", alt="a mood line"),
        Buttons((Button("Again", "check.again"),)),
    )
    assert PLAIN.message(message).split("\n\n") == [
        "Title",
        "See this (https://example.org)",
        "│ one\n│ two",
        "1. first\n   more\n2. second",
        "• dot",
        "─" * 100,
        "a mood line",
    ]


def test_long_lines_break_at_spaces_and_keep_their_style_on_every_row() -> None:
    drawn = NARROW.message(Message.of(Paragraph(text("a ", bold("bold line that is too long")))))
    assert [STYLE.sub("", row) for row in drawn.split("\n")] == ["a bold line that is", "too long"]
    assert all("\x1b[1m" in row and row.endswith("\x1b[0m") for row in drawn.split("\n"))


def test_a_word_longer_than_the_line_is_cut() -> None:
    rows = NARROW.message(Message.of("x" * 45)).split("\n")
    assert [len(row) for row in rows] == [20, 20, 5]


def test_the_quoted_words_of_a_draft_are_underlined() -> None:
    assert NARROW.underlined("it is nonsense", [(6, 14)]) == "  it is \x1b[4mnonsense\x1b[0m"


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x07", "\x9b31m", "\x7f", "\r", "\u202e"])
def test_a_text_cannot_steer_the_terminal(sign: str) -> None:
    drawn = PLAIN.message(Message.of(f"before{sign}after"))
    assert sign[0] not in drawn
    assert drawn.startswith("before")


@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))), st.integers(20, 100))
def test_no_row_is_too_wide_and_no_word_is_lost(
    words: str, spans: list[tuple[int, int]], width: int
) -> None:
    drawn = STYLE.sub("", Terminal(width, is_styled=True).underlined(words, spans))
    assert all(len(row) <= width for row in drawn.split("\n"))
    shown = Terminal(None, is_styled=False).underlined(words, [])
    assert "".join(drawn.split()) == "".join(shown.split())
