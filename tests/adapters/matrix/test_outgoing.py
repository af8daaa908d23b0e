"""What the bot says, as events: allowed HTML, complete plain text, nobody mentioned."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.matrix.outgoing import buttons_in, content_of, in_matrix_words, pointing_at
from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Divider,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    Run,
    code,
    text,
)
from tests.adapters.matrix.screen import drawn

words = st.text(max_size=80)
live = st.sampled_from(
    ["<script>alert(1)</script>", "<img src=x onerror=y>", "&lt;b&gt;", '"><a href="javascript:x">',
     "@room", "</p></blockquote>", "https://x.example", "javascript:alert(1)", "data:text/html,x"]
)  # fmt: skip
runs = st.lists(
    st.builds(
        Run,
        words | live,
        is_bold=st.booleans(),
        is_italic=st.booleans(),
        is_code=st.booleans(),
        href=st.none() | live | st.just('https://tips.example/4?a=1&b="2"'),
    ),
    max_size=4,
).map(tuple)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, words | live),
    st.builds(Paragraph, runs, is_quiet=st.booleans()),
    st.builds(Quote, runs),
    st.builds(Listing, st.lists(runs, max_size=3).map(tuple), is_numbered=st.booleans()),
    st.just(Divider()),
    st.builds(Picture, st.binary(max_size=9), alt=words | live),
    st.builds(Buttons, st.lists(st.builds(Button, words | live, words), max_size=12).map(tuple)),
)
junk: st.SearchStrategy[object] = st.recursive(
    st.none() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=6,
)
messages = st.lists(blocks, max_size=6).map(tuple).map(Message)


@given(messages)
def test_whatever_is_said_is_allowed_html_and_says_it_all(message: Message) -> None:
    content = json.loads(json.dumps(content_of(message)))
    page = drawn(content)  # fails on any tag, attribute or address that is not allowed
    assert content["msgtype"] == "m.notice"
    assert {href for href in page.live if href.startswith(("javascript:", "data:"))} <= {
        run.text for block in message.blocks for run in runs_of(block)
    }
    for block in message.blocks:
        for run in runs_of(block):
            shown = clean(run.text)
            assert shown in page.text
    body = clean(content["body"])
    assert all(clean(button.label) in body for button in message.buttons())


def runs_of(block: Block) -> tuple[Run, ...]:
    match block:
        case Paragraph(content) | Quote(content):
            return content
        case Listing(items):
            return tuple(run for item in items for run in item)
        case _:
            return ()


def clean(shown: str) -> str:
    return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in shown)


@given(st.lists(st.builds(Button, words, words, words, words), max_size=12).map(tuple))
def test_buttons_come_back_as_they_were_also_from_an_edit(row: tuple[Button, ...]) -> None:
    content = content_of(Message.of(Buttons(row)))
    assert [(b.label, b.action, b.value, b.word) for b in buttons_in(content)] == [
        (b.label, b.action, b.value, b.word) for b in row
    ]
    assert buttons_in({"m.new_content": content}) == buttons_in(content)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_nothing_that_stands_where_buttons_should_breaks_reading_them(found: object) -> None:
    buttons_in({"org.rapport.buttons": found, "m.new_content": found})


def test_a_message_of_any_length_fits_an_event_encrypted_or_not() -> None:
    for letter in ("ü", "x", "<", "\n", "😀"):
        row = tuple(Button("Again", "again", "v" * 1_900) for _ in range(4))
        content = content_of(Message.of(letter * 60_000, Quote(text("<&" * 30_000)), Buttons(row)))
        assert len(json.dumps({"m.new_content": content})) * 4 / 3 < 62_000
        assert content["body"].endswith("…")
        assert len(content["body"]) > 1_000


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("/rapport check", "!rapport check"),
        ("Type /rapport help, then wait", "Type !rapport help, then wait"),
        ("/rapport", "!rapport"),
        ("https://x.example/rapport check", "https://x.example/rapport check"),
        ("var/rapport keys", "var/rapport keys"),
        ("/rapporting", "/rapporting"),
    ],
)
def test_people_are_told_the_command_that_their_client_lets_through(
    said: str, expected: str
) -> None:
    message = in_matrix_words(Message.of(Paragraph(text(code(said))), Listing((text(said),))))
    assert message.plain() == f"{expected}\n\n• {expected}"
    quoted = Message.of(Quote(text(said)))
    assert in_matrix_words(quoted) == quoted


def test_a_private_answer_points_at_what_it_answers() -> None:
    message = pointing_at(Message.of("psst"), "your message", "!r:example.org", "$e", "Support")
    content = content_of(message)
    assert "https://matrix.to/#/!r:example.org/$e" in drawn(content).live
    assert content["body"].startswith("To your message in Support (https://matrix.to/")
