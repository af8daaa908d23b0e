import json
from importlib.resources import files
from math import exp, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check.shapes import rows_of
from bot.check.weights import Scores, Weights, load, panel, strongest

NAMES = ("acts", "findings", "state", "customer")


def plain_score(weights: Weights, features: set[str], name: str) -> float:
    """What `Panel.score` computes, written down without its speed."""
    known = [feature for feature in features if feature in weights]
    position = weights.names.index(name)
    total = sum(weights.weight(feature, name) for feature in known)
    return 1 / (1 + exp(-(weights.bias[position] + total / sqrt(len(known) + 1))))


WORDS = st.lists(st.sampled_from("i we sorry the refund is on its way ? thanks not".split()))


@pytest.mark.parametrize("name", NAMES)
@given(words=WORDS, shapes=st.sets(st.sampled_from(["#!", "#?", "#<=3", "#none"])))
def test_packed_scores_are_the_plain_sums(name: str, words: list[str], shapes: set[str]) -> None:
    weights = load(name)
    features = rows_of(words) | shapes
    [scores] = panel(name).score(features)
    for scorer in weights.names:
        assert scores[scorer] == pytest.approx(plain_score(weights, features, scorer))


@given(words=WORDS, last=st.sampled_from(["$", "$?"]))
def test_every_row_of_one_to_three_words_is_a_feature(words: list[str], last: str) -> None:
    row = ["^", *words, last]
    ends = range(1, len(row) + 1)
    rows = {" ".join(row[max(0, end - size) : end]) for end in ends for size in (1, 2, 3)}
    assert rows - {"^", last} == {f for f in rows_of(words, last) if f[0] not in "<{"}


def test_kinds_and_concepts_are_rows_too() -> None:
    features = rows_of("we reimbursed you".split())
    assert {"<^>", "<^><us>", "<us><-ed>", "<-ed><you>"} <= features
    assert {"{refund}", "{us}{refund}", "{us}{refund}{you}"} <= features


@pytest.mark.parametrize("name", NAMES)
def test_the_deciding_words_are_in_the_text_and_speak_for_it(name: str) -> None:
    weights = load(name)
    features = rows_of("i'm so sorry about that".split())
    for scorer in weights.names:
        for feature in weights.deciding(scorer, features):
            assert feature in features
            assert weights.weight(feature, scorer) > 0


@pytest.mark.parametrize("name", NAMES)
@given(words=WORDS)
def test_what_is_above_is_what_reaches_its_threshold(name: str, words: list[str]) -> None:
    weights = load(name)
    [scores] = panel(name).score(rows_of(words))
    bars = zip(weights.names, weights.thresholds, strict=True)
    assert scores.above() == {scorer for scorer, bar in bars if scores[scorer] >= bar}
    assert scores.above(0.5) == {scorer for scorer in weights.names if scores[scorer] >= 0.5}


@given(words=WORDS)
def test_several_weights_score_together_as_they_do_alone(words: list[str]) -> None:
    features = rows_of(words) | {"#!", "#<=3", "#none"}
    together = panel("acts", "findings").score(features)
    alone = [panel(name).score(features)[0] for name in ("acts", "findings")]
    assert [dict(scores) for scores in together] == [dict(scores) for scores in alone]


@given(texts=st.lists(WORDS, min_size=1, max_size=4))
def test_the_strongest_is_the_highest_score_of_any_text(texts: list[list[str]]) -> None:
    rows: list[Scores] = [panel("acts").score(rows_of(words))[0] for words in texts]
    assert strongest(rows) == {name: max(row[name] for row in rows) for name in rows[0]}


@pytest.mark.parametrize("name", NAMES)
def test_the_rows_are_read_as_the_json_has_them(name: str) -> None:
    source = files("bot.check").joinpath("weights", f"{name}.json")
    data = json.loads(source.read_text(encoding="utf-8"))
    weights = load(name)
    assert weights.names == data["names"]
    assert len(list(weights.features)) == len(data["table"])
    for feature, row in data["table"].items():
        assert feature in weights
        for index, weight in row:
            assert weights.weight(feature, weights.names[index]) == weight


@pytest.mark.parametrize("name", NAMES)
def test_the_rows_are_sorted_so_that_one_can_be_looked_up(name: str) -> None:
    features = list(load(name).features)
    assert features == sorted(features)
    assert not any('"' in feature or "\\" in feature for feature in features)


@pytest.mark.parametrize("name", NAMES)
def test_what_no_row_tells_of_says_nothing(name: str) -> None:
    weights = load(name)
    first, last = min(weights.features), max(weights.features)
    for feature in ("", "zzyzx", f"{first[:-1]}", f"{last}~", "#no-such-mark"):
        assert feature not in weights
        assert not weights.packed(feature)
        assert not weights.weight(feature, weights.names[0])
