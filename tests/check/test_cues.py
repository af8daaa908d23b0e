from hypothesis import given
from hypothesis import strategies as st

from bot.check.cues import Cue
from bot.check.matcher import Matcher, Span


def find(cue: Cue, text: str) -> list[Span]:
    return Matcher([cue]).find(text, text)[cue]


def test_brackets_hold_alternatives_and_optional_parts() -> None:
    cue = Cue("(i|we) (really |)(promise|swear)")
    assert find(cue, "well, we really swear") == [(6, 21)]
    assert find(cue, "i promise") == [(0, 9)]
    assert not find(cue, "they promise")


def test_a_phrase_matches_whole_words_only() -> None:
    cue = Cue("just")
    assert find(cue, "just adjust justice, just.") == [(0, 4), (21, 25)]


def test_apostrophes_may_be_missing() -> None:
    cue = Cue("you didn't (read|check)")
    assert find(cue, "you didnt read it") == [(0, 14)]
    assert find(cue, "you didn't check") == [(0, 16)]


SEVERAL = "(a|b|c|d|e) (f|g|h|i|j) (|k )(m|n|o|p)"


@given(st.lists(st.sampled_from("abfgkmnx"), max_size=6).map(" ".join))
def test_a_phrase_of_many_wordings_finds_what_the_wordings_find(text: str) -> None:
    as_pattern = Cue(SEVERAL)
    phrases, _ = as_pattern.worked_out()
    assert not phrases
    one_by_one = Cue(*(f"{one} {SEVERAL.partition(' ')[2]}" for one in "abcde"))
    spans = find(one_by_one, text)
    assert bool(find(as_pattern, text)) == bool(spans)


def test_patterns_may_name_a_word_class() -> None:
    assert find(Cue(patterns=(r"\bby {weekday}\b",)), "by friday") == [(0, 9)]


def test_only_raw_cues_see_masked_parts() -> None:
    own, raw = Cue(patterns=("secret",)), Cue(patterns=("secret",), raw=True)
    hits = Matcher([own, raw]).find("\x7f" * 6, "secret")
    assert own not in hits
    assert hits[raw] == [(0, 6)]
