"""What the bot says, in blocks that hold Slack's limits and say everything."""

from itertools import zip_longest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block as SdkBlock

from adapters.slack.limits import TEXT
from adapters.slack.outgoing import action_of, posts_of
from adapters.slack.pieces import pieces, size, split
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
    bold,
    code,
    italic,
    link,
    text,
)
from tests.slack_platform.block_kit import looked_at

hostile = st.sampled_from(
    ["<!channel>", "<!here>", "<@U1>", "<#C1>", "<https://x.example|y>", "&amp;", "*b*", "`c`", ">"]
)
words = st.text(max_size=40) | st.lists(hostile | st.text(max_size=5)).map("".join)
long_words = st.builds(lambda part, times: part * times, words, st.sampled_from([1, 1, 1, 300]))
runs = st.builds(
    Run,
    long_words,
    is_bold=st.booleans(),
    is_italic=st.booleans(),
    is_code=st.booleans(),
    href=st.none() | st.sampled_from(["https://tips.example/4", "javascript:0", "http://["]),
)
contents = st.lists(runs, max_size=4).map(tuple)
buttons = st.builds(
    Button,
    st.text(min_size=1, max_size=75).filter(str.strip),
    st.sampled_from(["check.again", "check.again", "wrong"]),
    st.text(max_size=1_900),
    is_primary=st.booleans(),
)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, long_words),
    st.builds(Paragraph, contents, st.booleans()),
    st.builds(Quote, contents),
    st.builds(Listing, st.lists(contents, max_size=5).map(tuple), st.booleans()),
    st.just(Divider()),
    st.builds(Picture, st.just(b"png"), st.text(min_size=1, max_size=2_000)),
    st.builds(Buttons, st.lists(buttons, min_size=1, max_size=30).map(tuple)),
)
messages = st.lists(blocks, max_size=8).map(lambda some: Message(tuple(some)))


def spoken(message: Message) -> list[str]:
    """Every run of words in it, in order."""
    found: list[str] = []
    for block in message.blocks:
        match block:
            case Heading(content):
                found.append(content)
            case Paragraph(content) | Quote(content):
                found += [run.text for run in content]
            case Listing(items):
                found += [run.text for item in items for run in item]
            case Picture(alt=alt):
                found.append(alt)
            case Buttons(row):
                found += [button.label for button in row]
            case Divider():
                pass
    return found


@settings(deadline=None, max_examples=150)
@given(messages)
def test_every_message_holds_every_limit_and_says_everything(message: Message) -> None:
    posts = posts_of(message, {})
    shown = [looked_at(list(post.blocks)) for post in posts]
    assert [drawn.wrong for drawn in shown if drawn.wrong] == []
    seen = "".join("".join(drawn.texts) for drawn in shown)
    assert "".join(seen.split()) == "".join("".join(spoken(message)).split())
    for post in posts:
        bare = post.text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
        assert not set("<>&") & set(bare)
        assert post.text.strip()


@settings(deadline=None, max_examples=50)
@given(messages)
def test_the_sdks_own_models_accept_every_block(message: Message) -> None:
    for post in posts_of(message, {}):
        for block in post.blocks:
            parsed = SdkBlock.parse(dict(block))
            assert parsed is not None
            parsed.validate_json()


@settings(deadline=None)
@given(st.lists(words, min_size=1, max_size=3))
def test_no_words_are_more_than_words(typed: list[str]) -> None:
    message = Message.of(Heading(typed[0]), *typed, Quote(text(*typed)), Listing((text(*typed),)))
    for post in posts_of(message, {}):
        assert looked_at(list(post.blocks)).live == []


@settings(deadline=None)
@given(long_words, st.integers(1, 100))
def test_a_text_in_pieces_is_the_text(typed: str, longest: int) -> None:
    parts = list(split(typed, longest))
    assert "".join(parts) == typed
    assert all(size(part) <= longest or len(part) == 1 for part in parts)


def test_words_are_not_torn_apart_where_they_need_not_be() -> None:
    assert list(split("one two three", 8)) == ["one two ", "three"]
    assert list(split("one\ntwo three", 9)) == ["one\ntwo ", "three"]


@settings(deadline=None)
@given(contents)
def test_styles_are_kept_in_pieces(content: tuple[Run, ...]) -> None:
    flat = [(letter, run.is_bold, run.href) for run in content for letter in run.text]
    again = [
        (letter, run.is_bold, run.href)
        for piece in pieces(content, 50)
        for run in piece
        for letter in run.text
    ]
    assert all(a == b for a, b in zip_longest(flat, again))


def test_bold_italic_code_and_links_are_drawn() -> None:
    said = text(bold("b"), italic("i"), code("c"), link("tip 4", "https://tips.example/4"), "plain")
    [post] = posts_of(Message.of(Paragraph(said)), {})
    assert looked_at(list(post.blocks)).live == ["b", "i", "c", "https://tips.example/4"]
    assert post.text == "bictip 4 (https://tips.example/4)plain"


def test_numbers_go_on_where_a_long_list_is_in_several_blocks() -> None:
    items = tuple(text(f"{number} " + "x" * 1_500) for number in range(1, 5))
    [post, *more] = posts_of(Message.of(Listing(items, is_numbered=True)), {})
    offsets = [
        element.get("offset", 0)
        for part in (post, *more)
        for block in part.blocks
        for element in block["elements"]  # type: ignore[attr-defined]
    ]
    assert offsets == [0, 1, 2, 3]
    assert all(len(part.text) <= TEXT for part in (post, *more))


def test_a_message_of_many_short_blocks_is_in_parts() -> None:
    posts = posts_of(Message.of(*[Divider()] * 120), {})
    assert [len(post.blocks) for post in posts] == [50, 50, 20]


def test_a_buttons_action_comes_back_and_each_id_is_unique() -> None:
    row = Buttons((Button("a", "check.again", "1"), Button("b", "check.again", "2")))
    [post] = posts_of(Message.of(row, row), {})
    drawn = looked_at(list(post.blocks))
    assert len(set(drawn.actions)) == 4
    assert {action_of(one) for one in drawn.actions} == {"check.again"}


@pytest.mark.parametrize("content", ["", " ", "\n"])
def test_a_message_of_nothing_is_still_a_message(content: str) -> None:
    [post] = posts_of(Message.of(content), {})
    assert post.text == "…"
