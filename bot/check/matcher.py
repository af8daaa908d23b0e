"""Find cues in a text, in time linear in its length.

Phrases go into one Aho-Corasick automaton, which finds all of them at once. A pattern is tried by
RE2, and only when somebody asks for its cue and the text has the words that it cannot match without
(`bot.check.gate`). One automaton for all patterns would be larger, and grow with every new text.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

import ahocorasick_rs
import re2
from typing_extensions import override

from bot.check.cues import Cue, Pattern
from bot.check.gate import Gate

__all__ = ["Hits", "Matcher", "Span", "Tried"]

Span = tuple[int, int]
"""Start and end offset, in code points; the end is exclusive."""

_FEW = 2  # stretches; with more it is quicker to try the whole text at once
_NOWHERE: Sequence[Span] = ()
_ALNUM = bytes(chr(code).isalnum() for code in range(128)).ljust(256, b"\0")


class Matcher:
    """Finds the cues it was built with."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        owners: dict[str, list[Cue]] = {}
        patterns: list[tuple[Cue, Pattern]] = []
        for cue in dict.fromkeys(cues):
            for phrase in cue.phrases:
                owners.setdefault(phrase, []).append(cue)
            patterns += [(cue, pattern) for pattern in cue.patterns]
        self._owners = list(owners.values())
        self._phrases = ahocorasick_rs.AhoCorasick(list(owners))
        self.tried: dict[Cue, list[Tried]] = {}
        self.bits: dict[Cue, int] = {}
        for index, (cue, pattern) in enumerate(patterns):
            self.tried.setdefault(cue, []).append(Tried(cue, pattern, 1 << index))
            self.bits[cue] = self.bits.get(cue, 0) | 1 << index
        self.gate = Gate([pattern.needs for _, pattern in patterns])

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
            for cue in owners[index]:
                if cue in found:
                    found[cue].append((start, end))
                else:
                    found[cue] = [(start, end)]
        return found


class Hits(dict[Cue, Sequence[Span]]):
    """Where cues occur in one text: ``hits[cue]`` are the spans, sorted; looked for when asked."""

    def __init__(self, matcher: Matcher, masked: str, raw: str) -> None:
        super().__init__()
        self._masked = masked.encode("ascii")
        self._raw = raw.encode("ascii")
        self._tried, self._bits = matcher.tried, matcher.bits
        self._not_behind = _behind_can(self._raw)
        self._phrases = matcher.phrases_in(masked)
        self._possible, self._stretches = matcher.gate.possible_in(masked)

    @override
    def __contains__(self, cue: object) -> bool:
        return isinstance(cue, Cue) and bool(self[cue])

    def __missing__(self, cue: Cue) -> Sequence[Span]:
        spans: list[Span] = self._phrases.get(cue, [])
        possible = self._bits.get(cue, 0)
        if cue.raw and self._raw != self._masked:
            spans = [*spans, *self._matched(cue, possible, self._raw)]
        elif possible := possible & self._possible:
            spans = [*spans, *self._matched(cue, possible, self._masked)]
        found = self[cue] = sorted(spans) if spans else _NOWHERE
        return found

    def _matched(self, cue: Cue, possible: int, text: bytes) -> list[Span]:
        spans: list[Span] = []
        for tried in self._tried[cue]:
            bit = tried.bit
            if bit & possible:
                stretches = [] if tried.is_wide else [s for s in self._stretches if s[2] & bit]
                if not 0 < len(stretches) <= _FEW:
                    stretches = [(0, len(text), bit)]
                done = 0
                for start, end, _ in stretches:
                    if found := tried.spans(text, max(start, done), end):
                        spans += found
                        done = found[-1][1]
        not_behind = self._not_behind
        return [span for span in spans if span[1] not in not_behind] if not_behind else spans


class Tried:
    """A pattern with its bit in the gate; compiled when it is first tried."""

    def __init__(self, cue: Cue, pattern: Pattern, bit: int) -> None:
        self.bit = bit
        self.is_wide = cue.raw or pattern.needs.is_wide
        self._text = pattern.text

    @cached_property
    def compiled(self) -> "re2._Regexp[bytes]":
        """The regular expression."""
        return re2.compile(self._text.encode())

    def spans(self, text: bytes, start: int, end: int) -> list[Span]:
        """Where it matches in ``text`` between ``start`` and ``end``."""
        return [found.span() for found in self.compiled.finditer(text, start, end)]


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
