"""Long texts in pieces that Slack takes: split between words where that can be, never cut. Pure."""

from collections.abc import Iterator
from dataclasses import replace

from adapters.slack.markup import escape
from bot.chat.messages import Run, Text

__all__ = ["pieces", "size", "split"]


def size(words: str) -> int:
    """How long ``words`` are once escaped."""
    return len(words) + 4 * words.count("&") + 3 * (words.count("<") + words.count(">"))


def split(words: str, longest: int) -> Iterator[str]:
    """Split ``words`` into pieces of at most ``longest`` characters when escaped."""
    if size(words) <= longest:
        yield words
        return
    start = 0
    while (end := _fitting(words, start, longest)) < len(words):
        cut = max(words.rfind("\n", start, end), words.rfind(" ", start, end)) + 1 or end
        yield words[start:cut]
        start = cut
    yield words[start:]


def pieces(content: Text, longest: int) -> Iterator[Text]:
    """Split a text likewise, its styles kept."""
    if sum(size(run.text) for run in content) <= longest:
        yield content
        return
    piece: list[Run] = []
    room = longest
    for run in content:
        for part in split(run.text, longest):
            if size(part) > room and piece:
                yield tuple(piece)
                piece, room = [], longest
            piece.append(replace(run, text=part))
            room -= size(part)
    yield tuple(piece)


def _fitting(words: str, start: int, longest: int) -> int:
    """Where a piece from ``start`` ends at the latest; it has one character at least."""
    escaped = 0
    for end in range(start, len(words)):
        escaped += len(escape(words[end]))
        if escaped > longest:
            return max(end, start + 1)
    return len(words)
