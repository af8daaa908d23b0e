"""The state that a customer's sentences show: upset, in trouble, anxious, confused, pleased.

Each sentence is scored by small linear weights (`bot.check.weights`); a message is in a state as
far as any of its sentences is, so that a long calm story does not drown the sentence that matters.
"""

from bot.check.document import Document
from bot.check.shapes import sentence_features
from bot.check.weights import load, panel

__all__ = ["states_of"]


def states_of(document: Document) -> dict[str, float]:
    """Return how strongly ``document`` shows each state, 0 to 1."""
    calm = dict.fromkeys(load("state").names, 1.0)
    features = (sentence_features(sentence, document.folded) for sentence in document.sentences)
    for [scores] in panel("state").score_all(features):
        for name in calm:
            calm[name] *= 1 - scores[name]
    return {name: 1 - value for name, value in calm.items()}
