"""How spans of a text lie to each other."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from bot.check.matcher import Span

__all__ = ["begins_in", "meets"]

_OVERLAPPING = 3  # spans of one cue that may cover one place


def meets(span: Span, others: Sequence[Span]) -> bool:
    """Whether ``span`` shares a place with one of ``others``."""
    return any(start < span[1] and span[0] < end for start, end in others)


def begins_in(span: Span, others: Sequence[Span]) -> bool:
    """Whether ``span`` begins in one of ``others``, which are sorted and hardly overlap."""
    before = bisect_right(others, span[0], key=itemgetter(0))
    return any(span[0] < end for _, end in others[max(0, before - _OVERLAPPING) : before])
