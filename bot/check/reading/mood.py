"""How upset, confused or pleased a whole message is, for ranking.

The states of its sentences (`bot.check.reading.state`) say what its words tell; what tells in any
trade, whatever the words, is its outer form: capitals, negation, a question, particulars, length.
"""

import re
from collections.abc import Mapping
from math import exp

from bot.check.document import Document

__all__ = ["moods_of"]

_NOT = frozenset(
    "not no never none nothing nobody nowhere cannot can't won't don't didn't isn't wasn't couldn't"
    " wouldn't doesn't haven't hasn't aren't shouldn't weren't cant dont wont didnt doesnt isnt"
    " wasnt couldnt hasnt havent without unable".split()
)
_SHOUTED = re.compile(r"(?<![#\w])[A-Z][A-Z']{2,}(?![#\w])")
_PARTICULARS = re.compile(r"[\d#@]")  # a number, an address, or what stands in for one

# What counts towards a mood, as a share of what is left to it.
_TROUBLE = 0.3  # a plain report of trouble, towards being upset
_NEGATED = 0.2  # that something is not as it should be
_SHOUTS = 0.3
_TRAILS_OFF = 0.2
_LENGTH = 0.3  # people write at length when something is the matter
_LONG = 30  # words, on the scale of which a message is long
_ASKING = 0.4  # a plain question, towards being confused
_QUESTION = 0.5  # a question mark
_THANKS = 0.3  # plain thanks, towards being pleased

# What takes away from it, as a share of what is there.
_RELIEF = 0.2  # being pleased, from being upset
_LEVEL = 0.1  # particulars, or a question, from being upset
_CONTENT = 0.4  # being pleased, from being confused
_WANTING = 0.3  # a question, from being pleased


def moods_of(document: Document, sentences: Mapping[str, float]) -> dict[str, float]:
    """Return how upset, confused and pleased ``document`` is, 0 to 1.

    ``sentences`` is how strongly any of its sentences shows each state.
    """
    asks, pleased = "?" in document.text, sentences["pleased"]
    confused = _either(sentences["confused"], _ASKING * sentences["asks"], _QUESTION * asks)
    return {
        "upset": _upset(document, sentences, asks=asks),
        "confused": confused * (1 - _CONTENT * pleased),
        "pleased": _either(pleased, _THANKS * sentences["thanks"]) * (1 - _WANTING * asks),
    }


def _upset(document: Document, sentences: Mapping[str, float], *, asks: bool) -> float:
    text = document.text
    shown = _either(
        sentences["upset"],
        _TROUBLE * sentences["trouble"],
        _NEGATED * any(not _NOT.isdisjoint(sentence.words) for sentence in document.sentences),
        _SHOUTS * (_SHOUTED.search(text) is not None),
        _TRAILS_OFF * (".." in text or "…" in text),
        _LENGTH * (1 - exp(-document.words / _LONG)),
    )
    level = (_PARTICULARS.search(text) is not None) + asks
    return shown * (1 - _RELIEF * sentences["pleased"]) * (1 - _LEVEL) ** level


def _either(*chances: float) -> float:
    neither = 1.0
    for chance in chances:
        neither *= 1 - chance
    return 1 - neither
