"""No pattern is left untried that would match, and none matches otherwise for being tried there."""

import re2
from hypothesis import given
from hypothesis import strategies as st

from bot.check.cues import Cue
from bot.check.engine import default_engine
from bot.check.folding import fold
from bot.check.matcher import Matcher
from bot.check.needs import needs_of_pattern
from bot.check.reading.reader import reading_matcher
from bot.check.rules import rules

DRAFTS = [example.draft for rule in rules() for example, _ in rule.examples()]


def test_a_pattern_needs_its_rarest_words() -> None:
    needs = needs_of_pattern(r"\bthe (?:refunds?|cheque) (?:is|was) (?:\w+ ){0,3}late\b")
    assert {"refund", "refunds", "cheque"} in needs.each
    assert {"late"} in needs.each
    assert needs.row is not None
    assert needs.row.second == {"refund", "refunds", "cheque"}
    assert not needs.is_wide


def test_a_pattern_of_which_nothing_is_sure_needs_nothing() -> None:
    for pattern in (r"\w+", "one|two", r"(?:[a-z]+ )?(?:one)?"):
        assert not needs_of_pattern(pattern).each


def test_a_word_may_stand_with_an_apostrophe_or_without() -> None:
    matcher = Matcher([cue := Cue(patterns=(r"\b(?:they|who)(?:'re| are)? can'?t\b",))])
    for text in ("they can't", "they're can't", "who cant", "who are can't"):
        assert matcher.find(text, text)[cue]


@given(st.lists(st.sampled_from(DRAFTS), min_size=1, max_size=4).map(" ".join))
def test_patterns_match_as_they_do_in_the_whole_text(text: str) -> None:
    folded = fold(text)
    for matcher in (default_engine().matcher, reading_matcher()):
        found = matcher.find(folded, folded)
        for cue, patterns in matcher.tried.items():
            for tried in patterns:
                compiled: re2._Regexp[bytes] = tried.compiled
                spans = [one.span() for one in compiled.finditer(folded.encode())]
                assert set(found[cue]) >= {s for s in spans if not folded[s[1] :].startswith("'t")}
