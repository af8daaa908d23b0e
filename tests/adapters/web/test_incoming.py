from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web.incoming import (
    LONGEST_TEXT,
    Happened,
    UnreadableError,
    concerns_bot,
    event_of,
    parse,
)
from bot.chat.events import CommandGiven, Event, MessageSaid, Person, Place

LEAD = Person("lead", "Team lead", is_lead=True)
ROOMS = {
    "support": Place("web", "demo", "support"),
    "direct-lead": Place("web", "demo", "direct-lead", is_direct=True),
}
HAPPENED = Happened(LEAD, ROOMS, datetime(2025, 3, 4, 9, tzinfo=UTC), "page-1")

# Few letters, and the odd ones among them: the table of all of Unicode takes a second to make.
texts = st.text("a/ \r\n\0é\ud83d", max_size=8)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=3,
)
names = ("kind", "key", "room", "thread", "text", "about", "action", "value", "message", "form")
likely = {"kind": st.sampled_from(["say", "ask", "press", "submit"]), "room": st.just("support")}


def say(text: str, /, **more: object) -> Event:
    return event_of({"kind": "say", "key": "k", "room": "support", "text": text, **more}, HAPPENED)


def words(event: Event) -> str:
    assert isinstance(event, CommandGiven)
    return event.text


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("/rapport", ""),
        ("/rapport check", "check"),
        ("/Rapport check", "check"),
        ("/rapport\ncheck a\n b ", "check a\n b "),
        ("  /rapport check\n> theirs\n\nmine", "check\n> theirs\n\nmine"),
        ("/rapport check a\r\nb\rc", "check a\nb\nc"),
    ],
)
def test_what_stands_after_the_name_is_the_command(typed: str, given: str) -> None:
    assert words(say(typed)) == given


@pytest.mark.parametrize("typed", ["hello", "/etc/hosts is wrong", "see /rapport check", "1/2"])
def test_other_text_is_a_plain_message(typed: str) -> None:
    event = say(typed)
    assert isinstance(event, MessageSaid)
    assert event.text == typed


@pytest.mark.parametrize(
    "typed", ["/raport check my draft", "/rapportcheck my draft", "/check my draft"]
)
def test_a_mistyped_command_is_refused_without_its_words(typed: str) -> None:
    with pytest.raises(UnreadableError, match="nothing was sent") as refused:
        say(typed)
    assert "my draft" not in str(refused.value)


def test_a_key_belongs_to_its_person() -> None:
    assert say("hello").key == "lead-k"


def test_the_page_that_asked_is_the_handle() -> None:
    assert say("/rapport check").handle == "page-1"


def test_a_message_action_brings_the_message_it_is_about() -> None:
    payload = {"kind": "ask", "key": "k", "room": "support", "text": "check", "about": "> hi\nyou"}
    event = event_of(payload, HAPPENED)
    assert isinstance(event, CommandGiven)
    assert (event.text, event.about) == ("check", "> hi\nyou")


@pytest.mark.parametrize(
    ("room", "thread", "concerns"),
    [("support", None, False), ("support", "m1", True), ("direct-lead", None, True)],
)
def test_the_bot_hears_plain_talk_in_threads_and_direct_rooms(
    room: str,
    thread: str | None,
    concerns: bool,  # noqa: FBT001 - a parameter of the table above
) -> None:
    assert concerns_bot(say("hello", room=room, thread=thread)) is concerns


def test_the_bot_hears_commands_everywhere() -> None:
    assert concerns_bot(say("/rapport help"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"room": "direct-colleague"},
        {"room": ["support"]},
        {"key": ""},
        {"key": "k" * 201},
        {"thread": ""},
        {"text": 5},
        {"text": "x" * (LONGEST_TEXT + 1)},
        {"text": "a\0b"},
        {"text": "half a letter \ud83d"},
        {"kind": "shout"},
        {"kind": "submit", "form": "f", "values": {"a": 1}},
        {"kind": "submit", "form": "f", "values": {str(n): "" for n in range(21)}},
        {"kind": "press", "action": "a", "message": "m", "value": "v" * 2_001},
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UnreadableError):
        say("hello", **wrong)


@given(
    st.fixed_dictionaries({}, optional={n: likely.get(n, json_values) | json_values for n in names})
)
def test_any_json_becomes_an_event_or_a_refusal(payload: dict[str, object]) -> None:
    try:
        event = event_of(payload, HAPPENED)
    except UnreadableError:
        return
    assert event.person == LEAD
    assert event.place.room == "support"


@given(st.binary())
def test_any_bytes_are_an_object_or_refused(body: bytes) -> None:
    try:
        assert isinstance(parse(body), dict)
    except UnreadableError:
        return


@pytest.mark.parametrize("body", [b"[" * 100_000, b"9" * 5_000, b"[]", b"null", b"\xff", b""])
def test_odd_json_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadableError):
        parse(body)
