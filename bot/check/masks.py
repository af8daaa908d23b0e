"""The parts of a draft that are not the agent's own words.

Code, addresses, quoted button labels and error messages, quoted customer's lines and template slots
say nothing about tone; judging them is where most embarrassing findings would come from.
"""

from collections.abc import Iterable

import re2

__all__ = ["MASK", "cover", "mask"]

MASK = "\x7f"
"""Stands for each masked character; no cue matches it."""

# One pass of a linear-time engine over folded text. The order decides where parts overlap.
_NOT_OWN_WORDS = re2.compile(
    "|".join(
        (
            r"(?s:```.*?(?:```|\z))",  # fenced code
            r"`[^`\n]+`",  # inline code
            r"(?m:^[ \t]*>.*$)",  # quoted lines
            r"\b(?:https?://|www\.)[^\s<>\"]*[\w/]",  # addresses
            r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
            r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|uk|ie|de|fr|eu|app|dev|info|example)"
            r"(?:/[^\s<>\"]*[\w/])",  # the same without what they begin with
            r"\"[^\"\n]{1,160}\"",  # quoted labels and messages
            r"(?:^|[\s(\[])('[^'\n]{1,60}')(?:[\s.,;:!?)\]]|$)",
            r"\{\{[^{}\n]*\}\}",  # template slots
            r"\*\*[^*\n]{1,40}\*\*",  # labels set in bold
        )
    ).encode()
)


def mask(folded: str) -> str:
    """Return ``folded`` with every character that is not the agent's own replaced by `MASK`."""
    found = _NOT_OWN_WORDS.finditer(folded.encode("ascii"))
    return cover(folded, (one.span(1) if one.group(1) else one.span() for one in found))


def cover(folded: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return ``folded`` with `MASK` in place of the characters in ``spans``, which are in order."""
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        pieces += folded[done:start], MASK * (end - start)
        done = end
    if not pieces:
        return folded
    pieces.append(folded[done:])
    return "".join(pieces)
