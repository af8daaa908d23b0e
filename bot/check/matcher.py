"""Find every cue in a text at once, in time linear in its length.

Phrases go into one Aho-Corasick automaton; patterns into one RE2 set that says which of them occur
at all, so that positions are worked out only for those.
"""

from collections.abc import Iterable
from typing import cast

import ahocorasick_rs
import re2

from bot.check.cues import Cue

__all__ = ["Hits", "Matcher", "Span"]

Span = tuple[int, int]
"""Start and end offset, in code points; the end is exclusive."""

Hits = dict[Cue, list[Span]]
"""Where each cue occurs; cues that do not occur are absent. Spans of a cue are sorted."""

_SET_MEMORY = 64 << 20  # bytes that RE2's automaton may grow to; it stays far below in practice


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
        hits: Hits = {}
        self._find_phrases(masked, hits)
        self._find_patterns(masked, raw, hits)
        for spans in hits.values():
            spans.sort()
        return hits

    def _find_phrases(self, masked: str, hits: Hits) -> None:
        owners = self._owners
        last = len(masked)
        for index, start, end in self._phrases.find_matches_as_indexes(masked, overlapping=True):
            if (
                (start and masked[start - 1].isalnum() and masked[start].isalnum())
                or (end < last and masked[end].isalnum() and masked[end - 1].isalnum())
                or _is_cant(masked, end)
            ):
                continue  # part of a longer word
            for cue in owners[index]:
                hits.setdefault(cue, []).append((start, end))

    def _find_patterns(self, masked: str, raw: str, hits: Hits) -> None:
        if not self.patterns:
            return
        masked_bytes, raw_bytes = masked.encode("ascii"), raw.encode("ascii")
        texts = (masked_bytes,) if masked == raw else (masked_bytes, raw_bytes)
        present = {index for text in texts for index in _matching(self._set, text)}
        for index in present:
            cue, pattern = self.patterns[index]
            found = pattern.finditer(raw_bytes if cue.raw else masked_bytes)
            spans = [match.span() for match in found if not _is_cant(masked, match.end())]
            if spans:
                hits.setdefault(cue, []).extend(spans)


def _is_cant(text: str, end: int) -> bool:
    """Whether a "can" that ends at ``end`` begins a "can't", which means the opposite."""
    return text.startswith("'t", end) and text[max(0, end - 3) : end] == "can"


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
