"""What a text must have for a pattern to match it, so that few patterns are tried on a text.

The needs of a pattern are *steps*, words that follow each other in every text that it matches, and
marks, of which one must stand there. An apostrophe parts words, and is none of the marks. What is
told errs to one side only: a text that a pattern matches meets all of its needs.

A pattern is read as *sketches*, the texts that it may match. In a sketch a space is the edge of a
word, `DIGIT` stands for digits, and `_ANY` for what is not known.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

__all__ = [
    "BREAKS",
    "DIGIT",
    "Needs",
    "Step",
    "needs_of_pattern",
    "needs_of_phrase",
    "starts_of",
]

Sketches = set[str]

BREAKS = frozenset(".!?\n")
"""Marks that may end a sentence."""

DIGIT = "#"
"""Stands for any word with a digit; among marks, for any digit."""

_ANY = "\0"
_ANY_BREAK = f"{_ANY}.{_ANY}"
_EDGES = frozenset(" .!?\n")
_MOST = 100  # sketches made of two parts; of more, nothing is known
_PIECE = re.compile(
    r"(?P<open>\((?:\?:)?)|(?P<close>\))|(?P<bar>\|)|(?P<edge>\\b|[\^$])"
    r"|(?P<class>\[(?:\\.|[^\]\\])+\]|\\[dsw]|\.)|(?P<literal>\\x..|[a-z0-9]++(?![?*+{])|[a-z0-9]+(?=[a-z0-9])|\\?.)",
    re.DOTALL,
)
_PLAIN = re.compile(r"([a-z0-9 |]*)\)")  # the rest of a bracket that holds nothing but words
_TIMES = re.compile(r"(?:(?P<maybe>\?)|(?P<any>\*|\{0,\d*\})|(?P<some>\+|\{\d+(?:,\d*)?\}))\??")
_RANGE = re.compile(r"\\[dw]|[a-z0-9]-[a-z0-9]")
_MEMBER = re.compile(r"\\x..|\\?.", re.DOTALL)
_WORD = re.compile(rf"[a-z0-9{_ANY}{DIGIT}]+|[.!?\n]")
_OPENS = re.compile(r"[a-z0-9]+(?=[ .!?\n])")
_MARK = re.compile(rf"[!{{}}\[\]<>%$^_\\\x02{DIGIT}]")


@dataclass(frozen=True, slots=True)
class Step:
    """One of ``words``, some of which are several words with a space between them.

    An optional step may be left out. Without words it is as many of any words as there are.
    """

    words: frozenset[str] = frozenset()
    is_optional: bool = True


@dataclass(frozen=True, slots=True)
class Needs:
    """What is met where a pattern matches: the steps, and a mark of each set of ``marks``.

    The first and the last step are not optional. A ``wide`` pattern may match over a break.
    """

    steps: Sequence[Step] = ()
    marks: Sequence[frozenset[str]] = ()
    is_wide: bool = True


def needs_of_phrase(parts: Sequence[Sequence[str]]) -> Needs:
    """The needs of the phrase whose parts, in order, each have these wordings."""
    runs: list[Sketches] = []
    for index, part in enumerate(parts):
        if _is_apart(parts, index):
            runs.append({" "})
        runs[-1] = _joined(runs[-1], _forms(part))
    is_wide = not BREAKS.isdisjoint("".join(map("".join, parts)))
    return _needs([_joined(run, {" "}) for run in runs], is_wide=is_wide)


def _forms(part: Sequence[str]) -> Sketches:
    """The sketches of the wordings of a part, of which each apostrophe may be missing."""
    forms = set(part)
    while short := {form for form in forms if "'" in form}:
        forms -= short
        forms |= {form.replace("'", between, 1) for form in short for between in ("", " ")}
    return forms


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


def starts_of(pattern: str) -> frozenset[str]:
    """The words of which a match of ``pattern`` begins with one; none where that is not sure.

    It must have no bar outside all brackets.
    """
    if not pattern.startswith(r"\b"):
        return frozenset()
    starts: Sketches = {""}
    for part in _Reader(pattern[2:]).row():
        starts = _joined(starts, part or {_ANY})
        if all(sketch[-1:] in _EDGES for sketch in starts):
            break
    opens = [_OPENS.match(sketch) for sketch in starts]
    return frozenset(one[0] for one in opens if one) if all(opens) else frozenset()


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
            if plain := _PLAIN.match(self._pattern, self._at):
                self._at = plain.end()
                return set(plain[1].split("|"))
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
        if not found["maybe"] and part not in ({" "}, {DIGIT}):
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
    """Letters of a pattern, or one character, perhaps escaped, as a sketch has it."""
    if literal.isalnum():
        return literal
    character = "\n" if literal == r"\n" else literal.removeprefix("\\")
    if len(character) == 3:
        character = chr(int(character[1:], 16))
    known = character in BREAKS or _MARK.match(character)
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


def _needs(runs: Iterable[Sketches], *, is_wide: bool) -> Needs:
    steps: list[Step] = []
    marks: list[frozenset[str]] = []
    for run in runs:
        if "".join(run).replace(" ", "").isalnum():  # words alone, as in most patterns
            wordings = {" ".join(sketch.split()) for sketch in run}
            steps.append(Step(frozenset(wordings - {""}), is_optional="" in wordings))
            continue
        steps += _steps([_told(sketch) for sketch in run])
        found = [one[0] for one in takewhile(bool, map(_MARK.search, run)) if one]
        if len(found) == len(run):
            marks.append(frozenset(found))
    sure = [index for index, step in enumerate(steps) if not step.is_optional]
    return Needs(steps[sure[0] : sure[-1] + 1] if sure else (), tuple(marks), is_wide or not sure)


def _told(sketch: str) -> list[str]:
    """The words of a sketch, one by one; ``""`` for what is not known, as words around a break."""
    return [
        word if word.isalnum() else DIGIT if DIGIT in word and _ANY not in word else ""
        for word in _WORD.findall(sketch.strip(" .!?\n"))
    ]


def _steps(run: Sequence[Sequence[str]]) -> Iterator[Step]:
    """The steps that each of several rows of words takes."""
    if all(all(words) and (len(words) == 1 or DIGIT not in words) for words in run):
        if wordings := frozenset(map(" ".join, run)) - {""}:
            yield Step(wordings, is_optional=[] in run)
        return
    before = [set(words) for words in takewhile(all, zip(*run, strict=False))]
    rest = [words[len(before) :] for words in run]
    behind = [set(words) for words in takewhile(all, zip(*map(reversed, rest), strict=False))]
    yield from (Step(frozenset(words), is_optional=False) for words in before)
    yield Step()
    yield from (Step(frozenset(words), is_optional=False) for words in reversed(behind))
