"""Tells which patterns may match a text, and where: those whose needs the text meets.

Sets of patterns are integers here, one bit a pattern, so that a word is looked up once for all.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from bot.check.needs import BREAKS, DIGIT, Needs, Step

__all__ = ["Gate", "Line", "lines_of"]

_APART = {code: " " for code in range(128) if not chr(code).isalnum()}
_WORDS_ONLY = str.maketrans(_APART | {ord(mark): "\n" for mark in BREAKS})
"""Leaves of a text its words, in lines that end where there is a break."""
_MARKS = frozenset(map(chr, _APART))
_DIGITS = frozenset("0123456789")


class Line:
    """The words of a text between two breaks, and where they stand in it.

    ``start`` and ``end`` take in the breaks, of which there may be none at the edges of the text.
    """

    __slots__ = ("_at", "_places", "_text", "end", "start", "words")

    def __init__(self, text: str, at: int, last: int) -> None:
        self._at = at
        self._text = text
        self._places: dict[str, list[int]] = {}
        self.words = text.split()
        self.start, self.end = max(0, at - 1), min(at + len(text) + 1, last)

    def places(self, words: frozenset[str]) -> list[int]:
        """Where any of ``words`` stands."""
        if not self._places:
            at = self._at
            for part in self._text.split(" "):
                self._places.setdefault(part, []).append(at)
                at += len(part) + 1
        found = [self._places[word] for word in words.intersection(self._places)]
        return found[0] if len(found) == 1 else sorted(chain.from_iterable(found))


class Gate:
    """For patterns with these ``needs``; each is known by its place.

    The steps of all patterns are taken at once, one bit a step: what Baeza-Yates and Gonnet (1992)
    do with letters, and Navarro and Raffinot with letters that are optional, is done with words.
    """

    def __init__(self, needs: Iterable[Needs]) -> None:
        self._marks: list[Sequence[frozenset[str]]] = []
        self._always: list[int] = []
        self._pattern_at: dict[int, int] = {}
        self._takes: dict[str, int] = {}
        self._rows: dict[str, int] = {}
        self._first = self._last = self._optional = self._repeated = self._wide = 0
        size = 0
        for index, one in enumerate(needs):
            self._marks.append(one.marks)
            if not one.steps:
                self._always.append(index)
            else:
                self._first |= 1 << size
                if one.is_wide:
                    self._wide |= (1 << len(one.steps)) - 1 << size
                for step in one.steps:
                    self._add(step, size)
                    size += 1
                self._last |= 1 << size - 1
                self._pattern_at[size - 1] = index
        self._with_digit = self._repeated | self._takes.pop(DIGIT, 0)
        for word in self._takes:
            self._takes[word] |= self._repeated if word.isalpha() else self._with_digit

    def _add(self, step: Step, place: int) -> None:
        bit = 1 << place
        if step.is_optional:
            self._optional |= bit
        if not step.words:
            self._repeated |= bit
        for wording in step.words:
            words = wording.split()
            if len(words) == 1:
                self._takes[wording] = self._takes.get(wording, 0) | bit
            else:
                self._rows[wording] = self._rows.get(wording, 0) | bit
                for size in range(2, len(words)):
                    self._rows.setdefault(" ".join(words[:size]), 0)

    def possible_in(self, text: str, lines: Iterable[Line]) -> Iterator[tuple[int, Line | None]]:
        """Yield which patterns may match ``text``, and in which line; None for any."""
        marks = _marks(text)
        taken, anywhere, wide = 0, 0, self._wide
        for line in lines:
            taken, ended = self._walk(line.words, taken & wide)
            anywhere |= ended
            for index in self._patterns(ended & ~wide, marks):
                yield index, line
        for index in self._patterns(anywhere & wide, marks):
            yield index, None
        for index in self._always:
            if not any(map(marks.isdisjoint, self._marks[index])):
                yield index, None

    def _walk(self, words: Sequence[str], taken: int) -> tuple[int, int]:
        """The steps just taken behind ``words``, and the last steps taken on the way."""
        takes, rows, first = self._takes, self._rows, self._first
        optional, repeated, with_digit = self._optional, self._repeated, self._with_digit
        ended, before, could = 0, "", 0
        later: dict[int, int] = {}  # steps of several words, by where these end
        for index, word in enumerate(words):
            may = taken << 1 | first
            # The sum carries each step over the optional ones behind it.
            may |= ((may & optional) + optional) ^ optional
            may |= taken & repeated
            if word in takes:
                taken = may & takes[word]
            else:
                taken = may & (repeated if word.isalpha() else with_digit)
            row, end = f"{before} {word}", index
            while row in rows:
                if steps := could & rows[row]:
                    later[end] = later.get(end, 0) | steps
                end += 1
                if end == len(words):
                    break
                row = f"{row} {words[end]}"
            if index in later:
                taken |= later[index]
            ended |= taken
            before, could = word, may
        return taken, ended & self._last

    def _patterns(self, ended: int, marks: frozenset[str]) -> list[int]:
        """The patterns whose last steps are ``ended``, and whose marks are among ``marks``."""
        found: list[int] = []
        while ended:
            place = ended.bit_length() - 1
            ended ^= 1 << place
            index = self._pattern_at[place]
            if not (needed := self._marks[index]) or not any(map(marks.isdisjoint, needed)):
                found.append(index)
        return found


def lines_of(text: str) -> list[Line]:
    """The lines of a folded text: breaks end them."""
    lines: list[Line] = []
    start, last = 0, len(text)
    for line in text.translate(_WORDS_ONLY).split("\n"):
        if line and not line.isspace():
            lines.append(Line(line, start, last))
        start += len(line) + 1
    return lines


def _marks(text: str) -> frozenset[str]:
    """What of ``text`` is neither letter nor digit; `DIGIT` for any digit."""
    characters = set(text)
    marks = _MARKS & characters
    return marks if characters.isdisjoint(_DIGITS) else marks | {DIGIT}
