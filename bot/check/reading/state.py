"""The state that a customer's sentences show: upset, in trouble, anxious, confused, pleased.

Each sentence is scored by small linear weights (`bot.check.weights`); a message is in a state as
far as any of its sentences is, so that a long calm story does not drown the sentence that matters.
"""

from math import exp

from bot.check.document import Document
from bot.check.shapes import sentence_features
from bot.check.weights import load

__all__ = ["states_of"]

_TROUBLE = 0.6  # how much a plain report of trouble counts towards being upset
_LENGTH = 0.2  # how much a long message counts: people write at length when something is the matter
_LONG = 20  # words, on the scale of which a message is long
_RELIEF = 0.2  # how much being pleased takes away from being upset
_ASKING = 0.8  # how much a plain question counts towards being confused


def states_of(document: Document) -> dict[str, float]:
    """Return how strongly ``document`` shows each state, 0 to 1."""
    weights = load("state")
    calm = dict.fromkeys(weights.names, 1.0)
    for sentence in document.sentences:
        scores = weights.score(*sentence_features(sentence, document.folded))
        for name in calm:
            calm[name] *= 1 - scores[name]
    states = {name: 1 - value for name, value in calm.items()}
    length = 1 - exp(-document.words / _LONG)
    upset = _either(states["upset"], _TROUBLE * states["trouble"], _LENGTH * length)
    states["upset"] = upset * (1 - _RELIEF * states["pleased"])
    states["confused"] = _either(states["confused"], _ASKING * states["asks"])
    return states


def _either(*chances: float) -> float:
    neither = 1.0
    for chance in chances:
        neither *= 1 - chance
    return 1 - neither
