from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.arguments import Argument, Choice, ClockTime, Number, Weekday, Zone

KINDS: list[Argument[object]] = [
    Choice("word", {"on": True}),
    Number("number", 0, 52),
    Weekday("day"),
    ClockTime("time"),
    Zone("zone"),
]


@pytest.mark.parametrize(
    ("argument", "word", "value"),
    [
        (Choice("word", {"on": "yes"}), "ON", "yes"),
        (Choice("word", {"on": "yes"}), "off", None),
        (Number("number", 1, 52), "52", 52),
        (Number("number", 1, 52), "53", None),
        (Number("number", 1, 52), "-1", None),
        (Number("number", 1, 52), "٣", None),
        (Number("number", 1, 52), "9" * 5000, None),
        (Weekday("day"), "Monday", 0),
        (Weekday("day"), "sun", 6),
        (Weekday("day"), "s", None),
        (ClockTime("time"), "9:30", time(9, 30)),
        (ClockTime("time"), "09.30", time(9, 30)),
        (ClockTime("time"), "24:00", None),
        (ClockTime("time"), "9", None),
        (Zone("zone"), "Nowhere/Town", None),
        (Zone("zone"), "../../etc/passwd", None),
        (Zone("zone"), "Europe", None),
    ],
)
def test_a_word_means_what_people_expect(
    argument: Argument[object], word: str, value: object
) -> None:
    assert argument.read(word) == value


def test_a_zone_is_found_by_its_name() -> None:
    zone = Zone("zone").read("Europe/Berlin")
    assert zone is not None
    assert zone.key == "Europe/Berlin"


@pytest.mark.parametrize("argument", KINDS, ids=lambda kind: type(kind).__name__)
@given(st.text(min_size=1))
def test_any_word_is_read_or_not_but_never_raises(argument: Argument[object], word: str) -> None:
    argument.read(word)


@pytest.mark.parametrize("argument", KINDS, ids=lambda kind: type(kind).__name__)
def test_every_kind_says_what_to_write(argument: Argument[object]) -> None:
    assert argument.expects.startswith("write ")
