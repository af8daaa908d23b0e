"""Find every cue in a text at once, in time linear in its length.

Phrases go into one Aho-Corasick automaton; patterns into one RE2 set that says which of them occur
at all. Where a pattern occurs is worked out only when somebody asks for that cue.
"""

from collections.abc import Iterable
from typing import cast

import ahocorasick_rs
import re2

from bot.check.cues import Cue

__all__ = ["Hits", "Matcher", "Span"]

Span = tuple[int, int]
"""Start and end offset, in code points; the end is exclusive."""

_SET_MEMORY = 64 << 20  # bytes that RE2's automaton may grow to; it stays far below in practice


class Hits:
    """Where cues occur in one text."""

    __slots__ = ("_masked", "_pending", "_raw", "_says_cant", "_spans")

    def __init__(self, masked: bytes, raw: bytes) -> None:
        self._masked = masked
        self._raw = raw
        self._says_cant = b"can't" in raw
        self._spans: dict[Cue, list[Span]] = {}
        self._pending: dict[Cue, list[re2._Regexp[bytes]]] = {}

    def __contains__(self, cue: object) -> bool:
        if cue in self._pending and self._says_cant:
            self._resolve(cue)
        return cue in self._spans or cue in self._pending

    def __getitem__(self, cue: Cue) -> list[Span]:
        """The spans of ``cue``, sorted; empty where it does not occur."""
        if cue in self._pending:
            self._resolve(cue)
        return self._spans.get(cue, [])

    def _resolve(self, cue: Cue) -> None:
        text = self._raw if cue.raw else self._masked
        spans = self._spans.get(cue, [])
        for pattern in self._pending.pop(cue):
            spans += (m.span() for m in pattern.finditer(text) if not _is_cant(text, m.end()))
        if spans:
            self._spans[cue] = sorted(spans)

    def add_span(self, cue: Cue, span: Span) -> None:
        """Note an occurrence; they come in the order of their ends."""
        self._spans.setdefault(cue, []).append(span)

    def add_pattern(self, cue: Cue, pattern: "re2._Regexp[bytes]") -> None:
        """Note that ``pattern`` occurs somewhere."""
        self._pending.setdefault(cue, []).append(pattern)

    def sort(self) -> None:
        """Put the spans of each cue in order."""
        for spans in self._spans.values():
            spans.sort()


class Matcher:
    """Finds the cues it was built with."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        owners: dict[str, list[Cue]] = {}
        patterns: list[tuple[Cue, str]] = []
        for cue in dict.fromkeys(cues):
            for phrase in cue.phrases:
                owners.setdefault(phrase, []).append(cue)
            patterns += [(cue, pattern) for pattern in cue.patterns]
        self._owners = list(owners.values())
        self._phrases = ahocorasick_rs.AhoCorasick(list(owners))
        self.patterns = [(cue, re2.compile(pattern.encode())) for cue, pattern in patterns]
        self._set = _set_of([pattern for _, pattern in patterns])

    def find(self, masked: str, raw: str) -> Hits:
        """Return where the cues occur; both texts are folded and of one length."""
        masked_bytes, raw_bytes = masked.encode("ascii"), raw.encode("ascii")
        hits = Hits(masked_bytes, raw_bytes)
        self._find_phrases(masked, masked_bytes, hits)
        if self.patterns:
            self._find_patterns(masked_bytes, raw_bytes, hits)
        hits.sort()
        return hits

    def _find_phrases(self, masked: str, masked_bytes: bytes, hits: Hits) -> None:
        owners = self._owners
        last = len(masked)
        for index, start, end in self._phrases.find_matches_as_indexes(masked, overlapping=True):
            if (
                (start and masked[start - 1].isalnum() and masked[start].isalnum())
                or (end < last and masked[end].isalnum() and masked[end - 1].isalnum())
                or _is_cant(masked_bytes, end)
            ):
                continue  # part of a longer word
            for cue in owners[index]:
                hits.add_span(cue, (start, end))

    def _find_patterns(self, masked: bytes, raw: bytes, hits: Hits) -> None:
        own = _matching(self._set, masked)
        everywhere = own if masked == raw else _matching(self._set, raw)
        for index in own:
            cue, pattern = self.patterns[index]
            if not cue.raw:
                hits.add_pattern(cue, pattern)
        for index in everywhere:
            cue, pattern = self.patterns[index]
            if cue.raw:
                hits.add_pattern(cue, pattern)


def _is_cant(text: bytes, end: int) -> bool:
    """Whether a "can" that ends at ``end`` begins a "can't", which means the opposite."""
    return text.startswith(b"'t", end) and text[max(0, end - 3) : end] == b"can"


def _matching(gate: "re2.Set", text: bytes) -> list[int]:
    """Which patterns occur in ``text``, by index."""
    return cast("list[int] | None", gate.Match(text)) or []  # its stubs say bool


def _set_of(patterns: list[str]) -> "re2.Set":
    options = re2.Options()
    options.max_mem = _SET_MEMORY
    gate = re2.Set.SearchSet(options)
    for pattern in patterns:
        gate.Add(pattern)
    if patterns:
        gate.Compile()
    return gate
