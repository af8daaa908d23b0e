"""The words of a text that carry its matter: things, acts, numbers, names."""

from collections.abc import Iterable
from functools import lru_cache

__all__ = ["COMMON", "content_words", "stem", "word_set"]


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written with spaces between them."""
    return frozenset(text.split())


COMMON = word_set(
    "a about after again all already also always am an and another any anyone anything are as "
    "ask asked asking at"
    " away back be because been before being best better both but by came can cannot can't "
    "come could couldn't day"
    " days did didn't do does doesn't doing don't done down each else even ever every "
    "everything few find first for"
    " from get gets getting give go goes going gone good got had has have haven't having he "
    "hello help her here hey hi"
    " him his hope how however i i'd if i'll i'm in into is isn't it its it's i've just keep "
    "kind know last later least"
    " let let's like little long look looking lot made make many may maybe me mean might "
    "minute more most much must my"
    " need needs never new next nice no none not nothing now of off ok okay on once one only "
    "or other our out over own"
    " people please put quick quite really reply right said same say says see seem seems send "
    "sent she should show since"
    " so some someone something soon sorry still such sure take tell than thank thanks that "
    "that's the their them then"
    " there there's these they they're thing things think this those though through time times "
    "to today told too took"
    " tried try trying two under until up us use used using very want wanted wants was wasn't "
    "way we well we'll went were"
    " we're we've what what's when where which while who why will with within without won't "
    "work working would wouldn't"
    " yes yet you you'd you'll your you're you've understand frustrating frustration "
    "frustrated annoying upset upsetting"
    " situation issue problem problems issues trouble concern concerns inconvenience "
    "experience matter hear feel feeling"
    " appreciate apologise apologize apologies customer support team service bad great happy"
)
"""Words that say nothing about the matter of a text."""

_ENDINGS = ("'s", "ing", "ied", "ies", "ed", "es", "s", "e")
_SHORTEST = 4  # letters that must remain of a stem


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Cut a word's ending off, so that ``orders``, ``ordered`` and ``order`` are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def content_words(words: Iterable[str]) -> frozenset[str]:
    """The stems of those ``words`` (folded) that say what a text is about; numbers count."""
    telling = set(words) - COMMON
    return frozenset([stem(word) for word in telling if len(word) > 2 or word[0].isdigit()])
