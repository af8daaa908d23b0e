"""The moods by which messages are ranked: what a message's outer form adds and takes away."""

import pytest

from bot.check import read


def _score(mood: str, text: str) -> float:
    return read(text).scores[mood]


@pytest.mark.parametrize(
    ("mood", "less", "more"),
    [
        ("upset", "it is still broken", "it is STILL BROKEN"),
        ("upset", "the code works", "the code doesn't work"),
        ("upset", "so it comes tomorrow", "so it comes tomorrow..."),
        ("upset", "It fails with code 4412.", "It fails with that code."),
        ("confused", "the green one or the blue one", "the green one or the blue one?"),
        ("pleased", "that was all", "that was all, thank you"),
        ("pleased", "it worked?", "it worked"),
    ],
)
def test_what_marks_a_mood_in_any_trade_raises_it(mood: str, less: str, more: str) -> None:
    assert _score(mood, less) < _score(mood, more)


@pytest.mark.parametrize("text", ["", "?", "NO!!! NOT AGAIN...", "thanks " * 200])
def test_moods_stay_between_nothing_and_all(text: str) -> None:
    assert all(0 <= score <= 1 for score in read(text).scores.values())
