"""No pattern is left untried that would match, and none matches otherwise for being tried there."""

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from bot.check.cues import Cue
from bot.check.engine import default_engine
from bot.check.folding import fold
from bot.check.gate import lines_of
from bot.check.matcher import Matcher
from bot.check.needs import Step, needs_of_pattern, starts_of
from bot.check.reading.reader import reading_matcher
from bot.check.rules import rules

DRAFTS = [example.draft for rule in rules() for example, _ in rule.examples()]


def test_a_pattern_needs_its_words_in_their_order() -> None:
    needs = needs_of_pattern(r"\bthe (?:refunds?|new cheque) (?:is )?(?:\w+ ){0,3}late\b")
    assert needs.steps == [
        Step(frozenset({"the"}), is_optional=False),
        Step(frozenset({"refund", "refunds", "new cheque"}), is_optional=False),
        Step(frozenset({"is"}), is_optional=True),
        Step(),
        Step(frozenset({"late"}), is_optional=False),
    ]
    assert not needs.is_wide


def test_a_pattern_of_which_nothing_is_sure_needs_nothing() -> None:
    for pattern in (r"\w+", "one|two", r"(?:[a-z]+ )?(?:one)?"):
        assert not needs_of_pattern(pattern).steps


def test_a_bar_outside_all_brackets_leaves_open_where_a_match_begins() -> None:
    cue = Cue(patterns=(r"\byou\b|late",))
    assert Matcher([cue]).find("so late", "so late")[cue] == [(3, 7)]


def test_a_match_begins_with_a_word_that_is_told_or_with_any() -> None:
    assert starts_of(r"\b(?:you'?ve|no one) (?:\w+ )?late") == {"you", "youve", "no"}
    for pattern in (r"you late", r"\byou\w* late", r"\b(?:you )?\w+", r"\b\d+"):
        assert not starts_of(pattern)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b\d{1,2} ?(?:%|per cent) (?:off|discount)\b", "50 per cent off"),
        (r"\b(?:no[.!] not now|never)\b", "no. not now"),
        (r"\bso[.!] (?:sorry|not now) then\b", "so! not now then"),
    ],
)
def test_numbers_and_breaks_among_words_hide_no_match(pattern: str, text: str) -> None:
    cue = Cue(patterns=(pattern,))
    assert Matcher([cue]).find(text, text)[cue] == [(0, len(text))]


@given(st.lists(st.sampled_from("no one way at all in any of it".split()), max_size=9))
def test_steps_are_taken_in_their_order_and_no_other(words: list[str]) -> None:
    text = " ".join(words)
    cue = Cue(patterns=(r"\b(?:no|no one|in any way)\b (?:at )?(?:\w+ )*(?:all|of it)\b",))
    matcher = Matcher([cue])
    assert bool(matcher.find(text, text)[cue]) == bool(matcher.patterns_in(text, lines_of(text)))


def test_a_word_may_stand_with_an_apostrophe_or_without() -> None:
    matcher = Matcher([cue := Cue(patterns=(r"\b(?:they|who)(?:'re| are)? can'?t\b",))])
    for text in ("they can't", "they're can't", "who cant", "who are can't"):
        assert matcher.find(text, text)[cue]


@given(st.lists(st.sampled_from(DRAFTS), min_size=1, max_size=4).map(" ".join))
def test_patterns_match_as_they_do_in_the_whole_text(text: str) -> None:
    folded = fold(text)
    for matcher in (default_engine().matcher, reading_matcher()):
        found = matcher.find(folded, folded)
        for tried in matcher.patterns:
            compiled: re2._Regexp[bytes] = tried.compiled
            spans = [one.span() for one in compiled.finditer(folded.encode())]
            own = {span for span in spans if not folded[span[1] :].startswith("'t")}
            assert set(found[tried.cue]) >= {_begun(folded, *span) for span in own}


def _begun(folded: str, start: int, end: int) -> tuple[int, int]:
    """Without spaces behind it and the end of the sentence before, if that is not all there is."""
    end = start + max(1, len(folded[start:end].rstrip(" ")))
    left = folded[start:end].lstrip(".!?\n ") if folded[start] in ".!?\n" else folded[start:end]
    return (end - len(left), end) if left else (start, end)
