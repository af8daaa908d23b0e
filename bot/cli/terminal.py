"""Draws messages and texts on a terminal; as plain text where there is none."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.chat.messages import (
    Block,
    Buttons,
    Divider,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    Run,
    Text,
    text,
)

__all__ = ["Terminal"]

_WIDEST = 100  # columns: longer lines are hard to follow with the eye
_NARROWEST = 20
_RESET = "\x1b[0m"
_BOLD, _DIM, _ITALIC, _UNDERLINE, _CYAN = ("1", "2", "3", "4", "36")

# A text may come from a customer: what would steer the terminal is shown as a sign instead.
_SIGNS: dict[int, int | str] = {
    **{code: 0x2400 + code for code in range(0x20)},
    **dict.fromkeys([*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD),
    ord("\n"): "\n",
    ord("\t"): " ",
    ord("\r"): " ",
}

Span = tuple[int, int, str]
"""From, to (in characters of a text), and the style between."""


class Terminal:
    """``width`` in columns, None for no line breaks of its own; ``is_styled`` for colours."""

    def __init__(self, width: int | None, *, is_styled: bool) -> None:
        self._width = width
        self.is_styled = is_styled

    @classmethod
    def of_output(cls) -> "Terminal":
        """The one that standard output goes to. Respects ``NO_COLOR``."""
        if not sys.stdout.isatty():
            return cls(None, is_styled=False)
        width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))
        is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return cls(width, is_styled=not is_plain)

    def message(self, message: Message) -> str:
        """The whole message. Buttons are left out: there is nothing to press here."""
        blocks = (block for block in message.blocks if not isinstance(block, Buttons))
        return "\n\n".join("\n".join(self._block(block)) for block in blocks)

    def underlined(self, words: str, spans: Iterable[tuple[int, int]]) -> str:
        """A text, indented, with the stretches in ``spans`` underlined."""
        styles = [(start, end, _UNDERLINE) for start, end in spans]
        return "\n".join(f"  {row}" for row in self._rows(words, styles, indent=2))

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading(content):
                yield from self._runs((Run(content, is_bold=True),))
            case Paragraph(content, is_quiet):
                yield from self._runs(content, _DIM if is_quiet else "")
            case Quote(content):
                yield from (f"│ {row}" for row in self._runs(content, indent=2))
            case Listing():
                yield from self._listing(block)
            case Divider():
                yield "─" * min(self._width or _WIDEST, _WIDEST)
            case Picture(_, alt):
                yield from self._runs(text(alt))
            case Buttons():
                pass

    def _listing(self, listing: Listing) -> Iterator[str]:
        for number, item in enumerate(listing.items, start=1):
            mark = f"{number}. " if listing.is_numbered else "• "
            for index, row in enumerate(self._runs(item, indent=len(mark))):
                yield (" " * len(mark) if index else mark) + row

    def _runs(self, content: Text, style: str = "", indent: int = 0) -> Iterator[str]:
        words, spans = "", []
        for run in content:
            shown = f"{run.text} ({run.href})" if run.href else run.text
            styles = [style] if style else []
            styles += [_BOLD] * run.is_bold + [_ITALIC] * run.is_italic + [_CYAN] * run.is_code
            if styles:
                spans.append((len(words), len(words) + len(shown), ";".join(styles)))
            words += shown
        return self._rows(words, spans, indent)

    def _rows(self, words: str, spans: list[Span], indent: int = 0) -> Iterator[str]:
        words = words.translate(_SIGNS)
        width = self._width - indent if self._width else None
        for start, end in _broken(words, width):
            yield _painted(words, start, end, spans if self.is_styled else [])


def _broken(words: str, width: int | None) -> Iterator[tuple[int, int]]:
    """Where each row begins and ends: at line ends, and at spaces where a line is too long."""
    start = 0
    for line in words.split("\n"):
        end = start + len(line)
        while width and end - start > width:
            space = words.rfind(" ", start, start + width + 1)
            cut = space if words[start : max(start, space)].strip() else start + width
            yield start, cut
            start = cut + (cut == space)
        yield start, end
        start = end + 1


def _painted(words: str, start: int, end: int, spans: list[Span]) -> str:
    """Return ``words[start:end]`` with its styles, closed at the row's end."""
    inside = [(max(a, start), min(b, end), style) for a, b, style in spans if a < end and b > start]
    edges = sorted({start, end, *(a for a, _, _ in inside), *(b for _, b, _ in inside)})
    row = ""
    for a, b in pairwise(edges):
        styles = dict.fromkeys(style for left, right, style in inside if left <= a and b <= right)
        stretch = words[a:b]
        row += f"\x1b[{';'.join(styles)}m{stretch}{_RESET}" if styles else stretch
    return row
