"""What a text must have for a pattern to match it, so that few patterns are tried on a text.

A need is a set of words and marks of which one must stand in the text; words are written without
apostrophes. Rarer than a word are two in a row; of each pattern one set of these is told, too.
What is told errs to one side only: a text that a pattern matches meets all of its needs.

A pattern is read as *sketches*, the texts that it may match. In a sketch a space is the edge of a
word, `DIGIT` any digit, and `_ANY` what is not known.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.check.content import COMMON

__all__ = [
    "BREAKS",
    "DIGIT",
    "MOST_NEEDS",
    "Need",
    "Needs",
    "Row",
    "needs_of_pattern",
    "needs_of_phrase",
]

Need = frozenset[str]
Sketches = set[str]

MOST_NEEDS = 3
"""How many needs of a pattern are told, its row aside; more would hardly rule out more."""

BREAKS = frozenset(".!?\n")
"""Marks that may end a sentence."""

DIGIT = "#"
"""Stands in a need for any digit."""

_ANY = "\0"
_ANY_BREAK = f"{_ANY}.{_ANY}"
_TOGETHER = 0.05  # of texts with two words, how many have them in a row
_EDGES = frozenset(" .!?\n")
_MOST = 100  # sketches made of two parts; of more, nothing is known
_PIECE = re.compile(
    r"(?P<open>\((?:\?:)?)|(?P<close>\))|(?P<bar>\|)|(?P<edge>\\b|[\^$])"
    r"|(?P<class>\[(?:\\.|[^\]\\])+\]|\\[dsw]|\.)|(?P<literal>\\x..|\\?.)",
    re.DOTALL,
)
_TIMES = re.compile(r"(?:(?P<maybe>\?)|(?P<any>\*|\{0,\d*\})|(?P<some>\+|\{\d+(?:,\d*)?\}))\??")
_RANGE = re.compile(r"\\[dw]|[a-z0-9]-[a-z0-9]")
_MEMBER = re.compile(r"\\x..|\\?.", re.DOTALL)
_WORD = re.compile(rf"[a-z0-9{_ANY}{DIGIT}]+|[.!?\n]")
_MARK = re.compile(rf"[!{{}}\[\]<>%$^_\\\x02{DIGIT}]")


@dataclass(frozen=True, slots=True)
class Row:
    """Two words in a row: one of ``pairs``, or a ``first`` and a ``second``; or one ``alone``."""

    pairs: frozenset[tuple[str, str]] = frozenset()
    first: Need = frozenset()
    second: Need = frozenset()
    alone: Need = frozenset()

    @property
    def likeliness(self) -> float:
        """About how many texts have it."""
        first, second = sum(map(_likeliness, self.first)), sum(map(_likeliness, self.second))
        pairs = sum(_likeliness(one) * _likeliness(other) for one, other in self.pairs)
        return _TOGETHER * (first * second + pairs) + sum(map(_likeliness, self.alone))


@dataclass(frozen=True, slots=True)
class Needs:
    """All that are met where a pattern matches; a ``wide`` pattern may match over a break."""

    each: Sequence[Need] = ()
    row: Row | None = None
    is_wide: bool = True


def needs_of_phrase(parts: Sequence[Sequence[str]]) -> Needs:
    """The needs of the phrase whose parts, in order, each have these wordings."""
    runs: list[Sketches] = []
    for index, part in enumerate(parts):
        if _is_apart(parts, index):
            runs.append({" "})
        runs[-1] = _joined(runs[-1], {wording.replace("'", "") for wording in part})
    is_wide = any(not BREAKS.isdisjoint(wording) for part in parts for wording in part)
    return _needs([_joined(run, {" "}) for run in runs], is_wide=is_wide)


def _is_apart(parts: Sequence[Sequence[str]], index: int) -> bool:
    """Whether no word can go on from the parts before ``index`` into the one there."""
    if index == 0 or all(wording[:1] == " " for wording in parts[index]):
        return True
    before = parts[index - 1]
    ends = all(wording[-1:] in {"", " "} for wording in before)
    return ends and ("" not in before or _is_apart(parts, index - 1))


def needs_of_pattern(pattern: str) -> Needs:
    """The needs of a regular expression in RE2's syntax, as far as cues use it."""
    parts: list[Sketches] = []
    for part in _Reader(pattern).row():
        if part is None:  # a bar outside all brackets: nothing stands in all that match
            return Needs()
        parts.append(part)
    return _needs(list(_runs(parts)), is_wide=_is_wide(parts))


def _runs(parts: Iterable[Sketches]) -> Iterator[Sketches]:
    """The sketches of a whole pattern, cut where no word can go on."""
    run = {_ANY}
    for part in parts:
        if min(len(run), len(part)) > 1 and len(run) * len(part) > _MOST:
            yield _joined(run, {_ANY})
            run = {_ANY}
        run = _joined(run, part)
        if all(sketch[-1:] in _EDGES for sketch in run):
            yield run
            run = {" "}
    yield _joined(run, {_ANY})


def _is_wide(parts: Sequence[Sketches]) -> bool:
    """Whether a break may stand anywhere but at the very beginning or end of a match."""
    last = len(parts) - 1
    return any(
        not BREAKS.isdisjoint(sketch[index == 0 : len(sketch) - (index == last)])
        for index, part in enumerate(parts)
        for sketch in part
    )


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def row(self) -> Iterator[Sketches | None]:
        """What stands in a row, up to the bracket that closes; None for a bar."""
        while found := _PIECE.match(self._pattern, self._at):
            self._at = found.end()
            if found["close"]:
                return
            yield None if found["bar"] else self._times(self._piece(found))

    def _piece(self, found: re.Match[str]) -> Sketches:
        if found["open"]:
            return self._alternatives()
        if found["edge"]:
            return {" "}
        return _of_class(found["class"]) if found["class"] else {_shown(found["literal"])}

    def _alternatives(self) -> Sketches:
        done: Sketches = set()
        current = {""}
        for part in self.row():
            if part is None:
                done |= current
                current = {""}
            else:
                current = _joined(current, part)
        return _bounded(done | current)

    def _times(self, part: Sketches) -> Sketches:
        found = _TIMES.match(self._pattern, self._at)
        if not found:
            return part
        self._at = found.end()
        if not found["maybe"]:
            part = part | _joined(_joined(part, {_ANY}), part)
        return _bounded(part if found["some"] else part | {""})


def _of_class(characters: str) -> Sketches:
    """The sketches of a class of characters."""
    if characters == r"\d":
        return {DIGIT}
    members = set(_MEMBER.findall(characters.strip("[]")))
    if characters[:2] == "[^":
        return {_ANY} if members >= {".", "!", "?", r"\n"} else {_ANY_BREAK}
    if characters == "." or _RANGE.search(characters):
        return {_ANY if BREAKS.isdisjoint(characters) else _ANY_BREAK}
    shown = {" ", "\n"} if r"\s" in members else set(map(_shown, members))
    return shown if BREAKS.isdisjoint(shown) else {*(shown - BREAKS), "."}


def _shown(literal: str) -> str:
    """One character of a pattern, perhaps escaped, as a sketch has it."""
    character = "\n" if literal == r"\n" else literal.removeprefix("\\")
    if len(character) == 3:
        character = chr(int(character[1:], 16))
    if character == "'":
        return ""
    known = character.isalnum() or character in BREAKS or _MARK.match(character)
    return character if known and character != DIGIT else " "


def _joined(one: Sketches, other: Sketches) -> Sketches:
    if min(len(one), len(other)) > 1 and len(one) * len(other) > _MOST:
        return {before + _unknown(other) for before in one}
    return _bounded({before + after for before in one for after in other})


def _unknown(sketches: Sketches) -> str:
    """What stands for any of ``sketches`` where they are too many."""
    return _ANY if BREAKS.isdisjoint("".join(sketches)) else _ANY_BREAK


def _bounded(sketches: Sketches) -> Sketches:
    return {_unknown(sketches)} if _ANY in sketches else sketches


def _needs(runs: Sequence[Sketches], *, is_wide: bool) -> Needs:
    """The needs that the fewest texts meet."""
    told = [[_told(sketch) for sketch in run] for run in runs]
    each = {_need(run, sketches) for run, sketches in zip(told, runs, strict=True)}
    rows = [_row_in(run) for run in told] + [_row_from(told, index) for index in range(len(told))]
    row = min(filter(None, rows), key=lambda row: row.likeliness, default=None)
    return Needs(
        sorted(filter(None, each), key=lambda need: sum(map(_likeliness, need)))[:MOST_NEEDS],
        row,
        is_wide or row is None,
    )


def _told(sketch: str) -> list[str]:
    """The words of a sketch, one by one; ``""`` for what is not known, and for a break."""
    return [word if word.isalnum() else "" for word in _WORD.findall(sketch)]


def _need(run: list[list[str]], sketches: Sketches) -> Need | None:
    """Of each sketch its rarest word, or else a mark; None where one has neither."""
    known = [
        [word for word in words if word] or _MARK.findall(sketch)
        for words, sketch in zip(run, sketches, strict=True)
    ]
    return frozenset(min(own, key=_likeliness) for own in known) if all(known) else None


def _row_in(run: list[list[str]]) -> Row | None:
    """Of each sketch two words in a row, or else a word alone; None where one has neither."""
    pairs, alone = set(), set()
    for words in run:
        if rows := [pair for pair in pairwise(words) if all(pair)]:
            pairs.add(min(rows, key=lambda pair: _likeliness(pair[0]) * _likeliness(pair[1])))
        elif any(words):
            alone.add(min(filter(None, words), key=_likeliness))
        else:
            return None
    return Row(pairs=frozenset(pairs), alone=frozenset(alone))


def _row_from(runs: list[list[list[str]]], index: int) -> Row | None:
    """The last word of each sketch of a run, with the first of what may come next."""
    first = {words[-1] if words else "" for words in runs[index]}
    second: set[str] = set()
    for run in runs[index + 1 :]:
        second |= {words[0] for words in run if words}
        if all(run):
            known = "" not in first and "" not in second
            return Row(first=frozenset(first), second=frozenset(second)) if known else None
    return None


def _likeliness(word: str) -> float:
    """About how many texts have ``word``: the rarer the better."""
    return 0.2 if word in COMMON or len(word) < 3 else 0.1 / len(word)
