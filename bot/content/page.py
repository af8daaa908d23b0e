"""A Markdown file with facts above it, between two lines of ``---``."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.content.markdown import Piece, parse_markdown
from bot.content.tree import Tree, text_of
from bot.content.written import UnreadableError
from bot.content.yaml_file import parse_yaml
from bot.errors import ContentError

__all__ = ["Page", "read_page"]

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class Page:
    """What a file says: its ``facts``, and the ``pieces`` of its text."""

    facts: Tree
    pieces: Sequence[Piece]


def read_page(path: Path) -> Page:
    """Read the Markdown file at ``path``. Raises `ContentError` that begins with ``file:line:``."""
    try:
        above, below, first_line = _parted(text_of(path))
        # One empty line stands for the fence, so that the lines count from the top of the file.
        written = parse_yaml(f"\n{above}")
        return Page(
            Tree(path, written.data, written.lines), tuple(parse_markdown(below, first_line))
        )
    except UnreadableError as fault:
        raise ContentError(f"{path}:{fault.line}: {fault.advice}.") from None


def _parted(text: str) -> tuple[str, str, int]:
    """The facts, the text, and the number of the text's first line."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        raise UnreadableError(1, "begin with a line of three dashes, then the facts: id, title …")
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() == _FENCE:
            return "\n".join(lines[1 : number - 1]), "\n".join(lines[number:]), number + 1
    raise UnreadableError(1, "the facts that begin here need a line of three dashes at their end")
