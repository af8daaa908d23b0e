"""The words that a scenario looks for in a reply: plain phrases, with two signs for more.

``refund*`` stands for any ending; ``three … five`` allows up to four words in between.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.check import fold

__all__ = ["found", "found_as_true", "is_found"]

_GAP = re.compile(r"\s*(?:…|\.\.\.)\s*")
_FAR = 40  # characters
_FEW_WORDS = r"(?:\W+\w+){0,4}?\W+"
_NOTHING = re.compile(r"(?!)")
_DENIED = re.compile(
    r"\b(?:(?:have|has|had|did)(?:n't| not)|not yet|never)(?: (?:yet|been|actually|fully)){0,2} $"
)


def is_found(cues: tuple[str, ...], folded: str) -> bool:
    """Whether any of ``cues`` occurs in a text that is folded already."""
    return _pattern(cues).search(folded) is not None


def found(cues: tuple[str, ...], folded: str) -> tuple[int, int] | None:
    """Where the first of ``cues`` occurs in a text that is folded already."""
    match = _pattern(cues).search(folded)
    return match.span() if match else None


def found_as_true(cues: tuple[str, ...], folded: str) -> tuple[int, int] | None:
    """Where the first of ``cues`` occurs that is not denied, as in “it hasn't been *sent back*”."""
    for match in _pattern(cues).finditer(folded):
        if not _DENIED.search(folded, max(0, match.start() - _FAR), match.start()):
            return match.span()
    return None


@lru_cache(maxsize=2_000)
def _pattern(cues: tuple[str, ...]) -> re.Pattern[str]:
    if not cues:
        return _NOTHING
    return re.compile("|".join(_alternatives(cues)))


def _alternatives(cues: Iterable[str]) -> Iterable[str]:
    for cue in cues:
        parts = (_words(part) for part in _GAP.split(cue.strip()))
        yield f"(?<!\\w){_FEW_WORDS.join(parts)}(?!\\w)"


def _words(part: str) -> str:
    words = (re.escape(word).replace(r"\*", r"\w*") for word in fold(part).split())
    return r"\s+".join(words)
