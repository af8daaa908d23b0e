"""Find cues in a text, in time linear in its length.

Phrases go into one Aho-Corasick automaton, which finds all of them at once. A pattern is tried by
RE2, and only when somebody asks for its cue, in a line that has the words that it cannot match
without (`bot.check.gate`), and there at the words that it may begin with. One automaton for all
patterns would be larger, and grow with every new text.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import ahocorasick_rs
import re2
from typing_extensions import override

from bot.check.cues import Cue, Pattern
from bot.check.gate import Gate, Line, lines_of
from bot.check.needs import Needs, starts_of

__all__ = ["Hits", "Matcher", "Span", "Tried"]

Span = tuple[int, int]
"""Start and end offset, in code points; the end is exclusive."""

_FEW = 8  # places to try a pattern at; with more, one search through all keeps the time linear
_ENDS = frozenset((b".", b"!", b"?", b"\n"))
_NOWHERE: Sequence[Span] = ()
_NONE: Span = (-1, -1)
_RE2: Any = re2  # what lies under its surface has no types
_HERE = _RE2._re2.RE2.Anchor.ANCHOR_START  # noqa: SLF001
_ANYWHERE = _RE2._re2.RE2.Anchor.UNANCHORED  # noqa: SLF001
_NO_GROUPS = re2.Options()
_NO_GROUPS.never_capture = True
_ALNUM = bytes(chr(code).isalnum() for code in range(128)).ljust(256, b"\0")


Try = tuple["Tried", Line | None]
"""A pattern that may match, and the line it may match in; None for any."""


class Matcher:
    """Finds the cues it was built with."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self.patterns: list[Tried] = []
        self.nowhere: dict[Cue, Sequence[Span]] = {}
        owners: dict[str, tuple[Cue, ...]] = {}
        self._gate = Gate(self._added(cues, owners))
        # Most phrases have the one owner: to share them keeps what is collected small.
        shared = {those: those for those in owners.values()}
        self._owners = [shared[those] for those in owners.values()]
        self._phrases = ahocorasick_rs.AhoCorasick(owners)
        self._raw = [tried for tried in self.patterns if tried.cue.raw]

    def _added(self, cues: Iterable[Cue], owners: dict[str, tuple[Cue, ...]]) -> Iterator[Needs]:
        """Add each of ``cues``; yield what its patterns need, which is too much to keep."""
        for cue in dict.fromkeys(cues):
            self.nowhere[cue] = _NOWHERE
            phrases, patterns = cue.worked_out()
            for phrase in phrases:
                owners[phrase] = (*owners.get(phrase, ()), cue)
            for pattern in patterns:
                self.patterns.append(Tried(cue, pattern))
                yield pattern.needs

    def find(self, masked: str, raw: str) -> "Hits":
        """Return where the cues occur; both texts are folded and of one length."""
        return Hits(self, masked, raw)

    def phrases_in(self, text: str) -> dict[Cue, list[Span]]:
        """Where the phrases of each cue stand, by their ends."""
        owners = self._owners
        in_word = _in_words(text)
        not_behind = _behind_can(text.encode("ascii"))
        found: dict[Cue, list[Span]] = {}
        for index, start, end in self._phrases.find_matches_as_indexes(text, overlapping=True):
            if in_word[start] or in_word[end] or end in not_behind:
                continue
            span = start, end
            for cue in owners[index]:
                if cue in found:
                    found[cue].append(span)
                else:
                    found[cue] = [span]
        return found

    def patterns_in(self, masked: str, lines: Sequence[Line]) -> "dict[Cue, list[Try]]":
        """The patterns of each cue that may match, and where."""
        found: dict[Cue, list[Try]] = {}
        for index, line in self._gate.possible_in(masked, lines):
            tried = self.patterns[index]
            if tried.cue in found:
                found[tried.cue].append((tried, line))
            else:
                found[tried.cue] = [(tried, line)]
        return found

    def raw_patterns(self) -> "dict[Cue, list[Try]]":
        """All patterns of the cues that look at masked parts, too."""
        found: dict[Cue, list[Try]] = {}
        for tried in self._raw:
            found.setdefault(tried.cue, []).append((tried, None))
        return found


class Hits(dict[Cue, Sequence[Span]]):
    """Where cues occur in one text: ``hits[cue]`` are the spans, sorted; looked for when asked.

    What is not there is known from the start, ``possible`` are the others.
    """

    def __init__(self, matcher: Matcher, masked: str, raw: str) -> None:
        super().__init__(matcher.nowhere)
        self._masked = masked.encode("ascii")
        self._raw = raw.encode("ascii")
        self._not_behind = _behind_can(self._raw)
        self._lines = lines_of(masked)
        self._phrases = matcher.phrases_in(masked)
        self._patterns = matcher.patterns_in(masked, self._lines)
        if raw != masked:
            self._patterns |= matcher.raw_patterns()
        self.possible = self._phrases.keys() | self._patterns.keys()
        for cue in self.possible:
            del self[cue]

    @override
    def __contains__(self, cue: object) -> bool:
        return isinstance(cue, Cue) and bool(self[cue])

    def __missing__(self, cue: Cue) -> Sequence[Span]:
        spans: list[Span] = self._phrases.get(cue, [])
        if cue in self._patterns:
            spans = [*spans, *self._matched(cue)]
        found = self[cue] = sorted(spans) if spans else _NOWHERE
        return found

    def _matched(self, cue: Cue) -> list[Span]:
        text = self._raw if cue.raw else self._masked
        spans: list[Span] = []
        done: dict[Tried, int] = {}  # two lines share the break between them
        for tried, line in self._patterns[cue]:
            if found := tried.spans(text, line, done.get(tried, 0)):
                spans += found
                done[tried] = found[-1][1]
        not_behind = self._not_behind
        return [_own(text, span) for span in spans if span[1] not in not_behind]


class Tried:
    """A pattern; compiled when it is first tried."""

    def __init__(self, cue: Cue, pattern: Pattern) -> None:
        self.cue = cue
        self._text = pattern.text
        self._has_steps = bool(pattern.needs.steps)

    @cached_property
    def compiled(self) -> "re2._Regexp[bytes]":
        """The regular expression."""
        return re2.compile(self._text.encode(), _NO_GROUPS)

    @cached_property
    def _starts(self) -> frozenset[str]:
        return starts_of(self._text) if self._has_steps else frozenset()

    @cached_property
    def _match(self) -> Callable[..., Sequence[Span]]:
        # What re2 wraps around this call takes longer than to match a few words.
        compiled: Any = self.compiled
        match: Callable[..., Sequence[Span]] = compiled._regexp.Match  # noqa: SLF001
        return match

    def spans(self, text: bytes, line: Line | None, done: int) -> list[Span]:
        """Where it matches in ``text``, in ``line`` if that is known, from ``done`` on."""
        if line is None:
            return self._spans_in(text, 0, len(text))
        start = max(line.start, done)
        if self._starts:
            places = line.places(self._starts)
            if len(places) <= _FEW:
                return self._spans_at(places, text, start, line.end)
        return self._spans_in(text, start, line.end)

    def _spans_at(self, places: Sequence[int], text: bytes, start: int, end: int) -> list[Span]:
        spans: list[Span] = []
        for place in places:
            if place >= start and (span := self._match(_HERE, text, place, end)[0]) != _NONE:
                spans.append(span)
                start = span[1]
        return spans

    def _spans_in(self, text: bytes, start: int, end: int) -> list[Span]:
        spans: list[Span] = []
        while start <= end and (span := self._match(_ANYWHERE, text, start, end)[0]) != _NONE:
            spans.append(span)
            start = max(span[1], start + 1)
        return spans


def _own(text: bytes, span: Span) -> Span:
    """A match without spaces behind it and without the end of the sentence before it.

    By that its pattern knew where a sentence begins.
    """
    start, end = span
    while text[end - 1 : end] == b" " and end > start + 1:
        end -= 1
    if text[start : start + 1] not in _ENDS:
        return start, end
    left = text[start:end].lstrip(b".!?\n ")
    return (end - len(left), end) if left else (start, end)


def _in_words(text: str) -> bytes:
    """For each offset, whether it lies between two letters or digits."""
    alnum = int.from_bytes(text.encode("ascii").translate(_ALNUM), "little")
    return (alnum & (alnum << 8)).to_bytes(len(text) + 1, "little")


def _behind_can(text: bytes) -> set[int]:
    """Where a "can" ends that begins a "can't", which means the opposite."""
    found: set[int] = set()
    at = text.find(b"can't")
    while at >= 0:
        found.add(at + 3)
        at = text.find(b"can't", at + 1)
    return found
