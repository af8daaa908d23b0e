"""Tells which patterns may match a text, and where: those whose needs the text meets.

Sets of patterns are integers here, one bit a pattern, so that a word is looked up once for all.
"""

from collections.abc import Iterable, Sequence

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

Stretch = tuple[int, int, int]
"""Part of a text, with the break before and the one behind, and what may match in it."""


class Gate:
    """For patterns with these ``needs``; each is known by its place."""

    def __init__(self, needs: Sequence[Needs]) -> None:
        self._size = len(needs)
        self._all = (1 << self._size) - 1
        self._wide = sum(1 << index for index, one in enumerate(needs) if one.is_wide)
        self._met = 0  # a lane of bits for the row of each pattern, one for its first need, …
        self._meets: dict[str, int] = {}
        self._first: dict[str, int] = {}
        self._second: dict[str, int] = {}
        self._pairs: dict[str, int] = {}
        for index, one in enumerate(needs):
            self._add(one, 1 << index)

    def _add(self, needs: Needs, bit: int) -> None:
        if needs.row is None:
            self._met |= bit
        else:
            _mark(self._meets, needs.row.alone, bit)
            _mark(self._first, needs.row.first, bit)
            _mark(self._second, needs.row.second, bit)
            _mark(self._pairs, map(" ".join, needs.row.pairs), bit)
        for lane in range(MOST_NEEDS):
            bit <<= self._size
            if lane < len(needs.each):
                _mark(self._meets, needs.each[lane], bit)
            else:
                self._met |= bit

    def possible_in(self, text: str) -> tuple[int, list[Stretch]]:
        """Which patterns may match ``text`` at all, and the narrow ones by stretches."""
        met_by_marks = self._met
        for mark in _marks(text):
            met_by_marks |= self._meets.get(mark, 0)
        start, met_anywhere, possible = 0, met_by_marks, 0
        stretches: list[Stretch] = []
        last = len(text)
        for line in text.translate(_WORDS_ONLY).split("\n"):
            met = met_by_marks | self._met_by(line)
            if here := self._complete(met) & ~self._wide:
                possible |= here
                end = start + len(line)
                stretches.append((max(0, start - 1), min(end + 1, last), here))
            met_anywhere |= met
            start += len(line) + 1
        return possible | (self._complete(met_anywhere) & self._wide), stretches

    def _met_by(self, line: str) -> int:
        """The needs that the words of ``line`` meet, alone and in rows."""
        meets, firsts, seconds, pairs = self._meets, self._first, self._second, self._pairs
        met, row, before = 0, 0, [""]
        for word in line.split():
            forms = [word]
            if "'" in word:  # any of its forms may stand behind another, and behind the word before
                forms = _forms(word)
                before = before + forms
                for form in forms:
                    row |= firsts.get(form, 0)
            first = 0
            for form in forms:
                if form in meets:
                    met |= meets[form]
                if row and form in seconds:
                    met |= row & seconds[form]
                if form in firsts:
                    first |= firsts[form]
                for one in before:
                    if (pair := f"{one} {form}") in pairs:
                        met |= pairs[pair]
            row, before = first, forms
        return met

    def _complete(self, met: int) -> int:
        """The patterns of which every need is met."""
        size = self._size
        return met & (met >> size) & (met >> 2 * size) & (met >> 3 * size) & self._all


def _mark(bits: dict[str, int], words: Iterable[str], bit: int) -> None:
    for word in words:
        bits[word] = bits.get(word, 0) | bit


def _forms(word: str) -> list[str]:
    """The ways in which patterns may see a word with apostrophes.

    ``don't`` is ``don`` and ``t``, or ``dont``.
    """
    parts = [part for part in word.split("'") if part]
    most = 3  # no cue has a word with more than two apostrophes
    last = len(parts)
    return [
        "".join(parts[start:end])
        for start in range(last)
        for end in range(start + 1, min(start + most, last) + 1)
    ]


def _marks(text: str) -> set[str]:
    """The characters of ``text``; `DIGIT` for any digit."""
    characters = set(text)
    return characters if characters.isdisjoint(_DIGITS) else characters | {DIGIT}
