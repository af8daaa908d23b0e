"""Tells which patterns may match a text, and where: those whose needs the text meets.

Sets of patterns are integers here, one bit a pattern, so that a word is looked up once for all.
"""

from collections import defaultdict
from collections.abc import Sequence

from bot.check.needs import BREAKS, DIGIT, MOST_NEEDS, Needs

__all__ = ["Gate"]

_DIGITS = frozenset("0123456789")
_WORDS_ONLY = str.maketrans(
    {
        code: "\n" if chr(code) in BREAKS else " "
        for code in range(128)
        if not chr(code).isalnum() and chr(code) != "'"
    }
)
"""Leaves of a text its words, in lines that end where there is a break."""

Stretch = tuple[tuple[int, int], int]
"""Part of a text from break to break, and the patterns that may match in it."""


class _Meets:
    """What a word is good for: the needs it meets, and its places in rows."""

    __slots__ = ("first", "met", "second")

    def __init__(self) -> None:
        self.met = self.first = self.second = 0


class Gate:
    """For patterns with these ``needs``; each is known by its place."""

    def __init__(self, needs: Sequence[Needs]) -> None:
        self._size = len(needs)
        self._all = (1 << self._size) - 1
        self._wide = sum(1 << index for index, one in enumerate(needs) if one.is_wide)
        self._met = 0  # a lane of bits for the row of each pattern, one for its first need, …
        self._words: defaultdict[str, _Meets] = defaultdict(_Meets)
        for index, one in enumerate(needs):
            self._add(one, 1 << index)

    def _add(self, needs: Needs, bit: int) -> None:
        words = self._words
        if needs.row is None:
            self._met |= bit
        else:
            for word in needs.row.alone:
                words[word].met |= bit
            for word in needs.row.first:
                words[word].first |= bit
            for word in needs.row.second:
                words[word].second |= bit
        for lane in range(MOST_NEEDS):
            bit <<= self._size
            if lane >= len(needs.each):
                self._met |= bit
            else:
                for word in needs.each[lane]:
                    words[word].met |= bit

    def possible_in(self, text: str) -> tuple[int, list[Stretch]]:
        """Which patterns may match ``text`` at all, and the narrow ones by stretches."""
        known = self._words.get
        met_by_marks = self._met
        for mark in _marks(text):
            if meets := known(mark):
                met_by_marks |= meets.met
        start, met_anywhere, possible = 0, met_by_marks, 0
        stretches: list[Stretch] = []
        for line in text.translate(_WORDS_ONLY).split("\n"):
            met, row = met_by_marks, 0
            for word in line.split():
                meets = known(word)
                if meets is not None:
                    met |= meets.met | (row & meets.second)
                    row = meets.first
                elif "'" in word:
                    meets = self._with_apostrophes(word)
                    met |= meets.met | ((row | meets.first) & meets.second)
                    row = meets.first
                else:
                    row = 0
            if here := self._complete(met) & ~self._wide:
                possible |= here
                stretches.append(((start, start + len(line)), here))
            met_anywhere |= met
            start += len(line) + 1
        return possible | (self._complete(met_anywhere) & self._wide), stretches

    def _with_apostrophes(self, word: str) -> _Meets:
        """What ``word`` is good for in all the ways in which a pattern may see it.

        ``don't`` is ``don`` and ``t``, or ``dont``.
        """
        found = _Meets()
        parts = word.split("'")
        for start in range(len(parts)):
            for end in range(start + 1, start + 4):  # no cue has a word with more than two
                if meets := self._words.get("".join(parts[start:end])):
                    found.met |= meets.met
                    found.first |= meets.first
                    found.second |= meets.second
        return found

    def _complete(self, met: int) -> int:
        """The patterns of which every need is met."""
        size = self._size
        return met & (met >> size) & (met >> 2 * size) & (met >> 3 * size) & self._all


def _marks(text: str) -> set[str]:
    """The characters of ``text``; `DIGIT` for any digit."""
    characters = set(text)
    return characters if characters.isdisjoint(_DIGITS) else characters | {DIGIT}
