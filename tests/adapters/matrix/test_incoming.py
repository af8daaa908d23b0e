"""Events of others are read without believing them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.matrix.fields import Json
from adapters.matrix.incoming import Said, addressed, parse, said_in
from adapters.matrix.room import Room
from adapters.matrix.timeline import news

ME = "@rapport:example.org"
anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)
names = st.sampled_from(
    ["body", "msgtype", "m.relates_to", "rel_type", "event_id", "m.in_reply_to", "m.mentions",
     "user_ids", "m.new_content", "key", "redacts", "is_falling_back", "membership", "users"]
)  # fmt: skip
contents = st.dictionaries(
    names, anything | st.dictionaries(names, anything, max_size=3), max_size=6
)
kinds = st.sampled_from(
    ["m.room.message", "m.reaction", "m.room.redaction", "m.room.encrypted", "m.room.member",
     "m.room.create", "m.room.power_levels", "m.room.tombstone"]
)  # fmt: skip
events = st.fixed_dictionaries(
    {"type": kinds | anything, "content": contents | anything},
    optional={
        "event_id": st.just("$e") | anything,
        "sender": st.just("@a:example.org") | anything,
        "origin_server_ts": st.integers() | anything,
        "state_key": st.just("") | st.just(ME) | anything,
        "unsigned": anything,
        "redacts": anything,
    },
)


@given(events)
def test_no_event_whatever_is_in_it_breaks_the_reading(event: Json) -> None:
    happened = parse(event, ME)
    assert happened is None or happened.at.utcoffset() is not None


@given(st.lists(events, max_size=6))
def test_no_state_breaks_a_room(state: list[Json]) -> None:
    room = Room("!r", ME, state)
    room.is_lead("@a:example.org")
    _ = (room.creators, room.members, room.name, room.other, room.predecessor, room.tombstone)
    news(state, ME)


@given(st.text(), st.text(min_size=1))
def test_what_stands_behind_the_command_is_kept_to_the_letter(rest: str, name: str) -> None:
    assert addressed(f"!rapport x{rest}", (name,), is_mention=False) == f"x{rest}"


@pytest.mark.parametrize(
    "body", ["!rapporter x", "say !rapport x", "rapport x", "", "!", "! rapport"]
)
def test_what_only_looks_like_a_command_is_none(body: str) -> None:
    assert addressed(body, ("rapport",), is_mention=False) is None


def test_a_name_without_a_mention_and_a_mention_in_passing_ask_for_nothing() -> None:
    assert addressed("rapport: check x", ("rapport",), is_mention=False) is None
    assert addressed("I asked rapport about it", ("rapport",), is_mention=True) is None
    assert addressed("rapporteur: x", ("rapport",), is_mention=True) is None


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("> <@a:b.org> hello\n> there\n\nmy words", "my words"),
        ("> * <@a:b.org> waves\n\nmy words", "my words"),
        ("> hello\nquoted by hand", "> hello\nquoted by hand"),
        ("a\r\nb\rc", "a\nb\nc"),
    ],
)
def test_the_lines_that_old_clients_put_before_a_reply_are_taken_away(
    body: str, words: str
) -> None:
    assert said_in({"msgtype": "m.text", "body": body}) == words


def message(related: Json) -> Said:
    content = {"msgtype": "m.text", "body": "x", "m.relates_to": related}
    event = {"type": "m.room.message", "event_id": "$e", "sender": "@a:b.org", "content": content}
    said = parse(event, ME)
    assert isinstance(said, Said)
    return said


def test_in_a_thread_only_a_true_reply_answers_something() -> None:
    related = {"rel_type": "m.thread", "event_id": "$root", "m.in_reply_to": {"event_id": "$new"}}
    assert message(related | {"is_falling_back": True}).replies_to == ""
    assert message(related).replies_to == "$new"
    assert message(related).thread == "$root"
