"""Text made to be slow takes as long as its length says, counted in steps and not in seconds."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from bot.check import check
from bot.check.engine import default_engine
from bot.check.folding import fold
from bot.check.reading.reader import reading_matcher

LENGTH = 20_000
NATURAL = (
    "I'm sorry, but you should have read the terms; there's nothing I can do. Just call your bank,"
    " they will definitely refund you by Friday. This is the third time I've written to you about"
    " order 55213, I can't go on like this and my solicitor will hear of it. "
)
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


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_what_is_not_tried_would_not_have_matched(unit: str) -> None:
    folded = fold(unit * (2_000 // len(unit)) + " " + NATURAL * 5)
    for matcher in (default_engine().matcher, reading_matcher()):
        found = matcher.find(folded, folded)
        for tried in matcher.patterns:
            matches = tried.compiled.search(folded.encode()) is not None
            assert bool(found[tried.cue]) >= matches
