import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    HomeOpened,
    MessageChanged,
    MessageSaid,
    Person,
    Place,
    RoomLeft,
    RoomMoved,
    TeamLeft,
)
from bot.delivery.codec import Interrupted, MalformedError, decode, encode

anything = st.text(st.characters())  # half surrogate pairs and NUL included
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1970, 1, 2), datetime(9999, 1, 1), timezones=zones)  # noqa: DTZ001 - the strategy adds zones
persons = st.builds(Person, anything, anything, st.booleans())
places = st.builds(Place, anything, anything, anything, st.none() | anything, st.booleans())
happened = (anything, persons, places, moments, anything)
events = st.one_of(
    st.builds(CommandGiven, *happened, anything, st.none() | anything),
    st.builds(MessageSaid, *happened, anything, anything),
    st.builds(ButtonPressed, *happened, anything, anything, anything),
    st.builds(
        FormSubmitted,
        *happened,
        anything,
        st.lists(st.tuples(anything, anything)).map(tuple),
        anything,
    ),
    st.builds(MessageChanged, *happened, anything, st.none() | anything),
    st.builds(HomeOpened, *happened),
    st.builds(RoomLeft, *happened),
    st.builds(RoomMoved, *happened, anything),
    st.builds(TeamLeft, *happened),
    st.builds(Interrupted, anything, persons, places, moments),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
SAMPLE = CommandGiven(
    "canary-key", Person("u"), Place("web", "t", "r"), datetime(2026, 1, 1, tzinfo=UTC), text="hi"
)


@given(events)
def test_every_event_comes_back_as_it_was(event: Event | Interrupted) -> None:
    stored = encode(event)
    assert stored.isascii()
    assert decode(stored) == event


@given(st.text() | st.binary().map(repr))
def test_text_that_is_no_event_is_refused(body: str) -> None:
    with pytest.raises(MalformedError):
        decode(body)


@given(st.sampled_from(["kind", "key", "person", "place", "at", "handle", "text"]), json_values)
def test_a_field_of_the_wrong_kind_is_refused_or_harmless(name: str, value: object) -> None:
    facts = json.loads(encode(SAMPLE)) | {name: value}
    try:
        event = decode(json.dumps(facts))
    except MalformedError:
        return
    assert isinstance(value, str)
    assert decode(encode(event)) == event


@pytest.mark.parametrize("body", ["[" * 100_000, "[]", "null", '{"kind": "Event"}', '{"kind": []}'])
def test_hostile_text_is_refused(body: str) -> None:
    with pytest.raises(MalformedError):
        decode(body)


def test_a_refusal_holds_nothing_of_what_was_stored() -> None:
    with pytest.raises(MalformedError) as refusal:
        decode(encode(SAMPLE)[:-5])
    assert "canary" not in repr(refusal.value)
    assert refusal.value.__suppress_context__


def test_a_time_without_its_zone_is_refused() -> None:
    naive = Interrupted("k", Person("u"), Place("web", "t", "r"), datetime(2026, 1, 1))  # noqa: DTZ001 - meant
    with pytest.raises(ValueError, match="zone"):
        encode(naive)
