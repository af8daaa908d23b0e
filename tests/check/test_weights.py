from math import exp, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check.shapes import spelled
from bot.check.weights import Weights, features_of, load

NAMES = ("acts", "state", "customer")


def plain_score(weights: Weights, features: set[str], name: str) -> float:
    """What `Weights.score` computes, written down without its speed."""
    known = [feature for feature in features if feature in weights]
    position = weights.names.index(name)
    total = sum(weights.weight(feature, name) for feature in known)
    return 1 / (1 + exp(-(weights.bias[position] + total / sqrt(len(known) + 1))))


WORDS = st.lists(st.sampled_from("i we sorry the refund is on its way ? thanks not".split()))


@pytest.mark.parametrize("name", NAMES)
@given(words=WORDS, shapes=st.sets(st.sampled_from(["#!", "#?", "#<=3", "#none"])))
def test_packed_scores_are_the_plain_sums(name: str, words: list[str], shapes: set[str]) -> None:
    weights = load(name)
    text = spelled(words)
    scores = weights.score(text, shapes)
    features = features_of(text) | shapes
    for scorer in weights.names:
        assert scores[scorer] == pytest.approx(plain_score(weights, features, scorer))


@pytest.mark.parametrize("name", NAMES)
def test_the_deciding_words_are_in_the_text_and_speak_for_it(name: str) -> None:
    weights = load(name)
    features = features_of(spelled("i'm so sorry about that".split()))
    for scorer in weights.names:
        for feature in weights.deciding(scorer, features):
            assert feature in features
            assert weights.weight(feature, scorer) > 0


@pytest.mark.parametrize("name", NAMES)
@given(words=WORDS)
def test_what_is_above_is_what_reaches_its_threshold(name: str, words: list[str]) -> None:
    weights = load(name)
    scores = weights.score(spelled(words), ())
    bars = zip(weights.names, weights.thresholds, strict=True)
    assert scores.above() == {scorer for scorer, bar in bars if scores[scorer] >= bar}
