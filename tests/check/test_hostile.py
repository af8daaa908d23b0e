"""Text made to be slow takes as long as its length says, counted in steps and not in seconds."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from bot.check import check

LENGTH = 20_000
HOSTILE = {
    "brackets": "(",
    "quotes": '"',
    "apostrophes": "'",
    "backticks": "`",
    "dots": ".",
    "exclamations": "!a",
    "nested quotes": "\n>",
    "zero width": "a\u200b",
    "combining": "e\u0301",
    "right to left": "\u202eabc ",
    "nul": "\x00",
    "surrogates": "\ud800",
    "addresses": "a@",
    "links": "www.",
    "sorries": "sorry ",
    "buts": "sorry but ",
    "slots": "{{a",
    "digits": "1-",
    "spaces": " ",
    "lines": "\n",
    "shouts": "YOU ",
    "words": "just click and then you should have ",
}


def calls_of(work: Callable[[], object]) -> int:
    """How many Python function calls ``work`` makes: a clock that no other load can shift."""
    count = 0

    def counting(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_ten_times_the_text_takes_about_ten_times_the_steps(unit: str) -> None:
    short, long = (unit * (size // len(unit)) for size in (LENGTH // 10, LENGTH))
    check(short, short)
    few = calls_of(lambda: check(short, short))
    many = calls_of(lambda: check(long, long))
    assert many <= 12 * few + 2_000
