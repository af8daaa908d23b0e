"""Where the customer's message ends and the draft begins. Pure.

Lines quoted with ``>`` above the draft are the customer's. From the draft's first line on
everything belongs to the draft, quotes too: agents quote a customer to answer point by point.
"""

from dataclasses import dataclass, field
from itertools import dropwhile

__all__ = ["Pasted", "for_all", "is_quoted", "split", "unquoted"]

_FOR_ALL = "here"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What somebody pasted: a draft (empty when there is none), perhaps what it answers."""

    draft: str = field(repr=False)
    customer: str | None = field(default=None, repr=False)


def for_all(rest: str) -> tuple[bool, str]:
    """Whether the answer is wanted where it was asked, for everybody there; and all else.

    For that, ``here`` stands alone behind the command: a draft may begin with the word, and must
    not be shown to all for it.
    """
    first, _, below = rest.partition("\n")
    is_for_all = first.strip().rstrip(":").lower() == _FOR_ALL
    return is_for_all, f"\n{below}" if is_for_all else rest


def split(text: str) -> Pasted:
    """Take the quoted lines at the start of ``text`` as the customer's message.

    Several quoted blocks with empty lines between them are one message. Without quoted lines the
    whole text is the draft, unchanged.
    """
    lines = text.split("\n")
    end = 0
    for number, line in enumerate(lines, start=1):
        if is_quoted(line):
            end = number
        elif line.strip():
            break
    if not end:
        return Pasted(text)
    draft = dropwhile(lambda line: not line.strip(), lines[end:])
    return Pasted("\n".join(draft), unquoted(lines[:end]))


def is_quoted(line: str) -> bool:
    """Whether ``line`` begins with ``>``, perhaps indented."""
    return line.lstrip().startswith(">")


def unquoted(lines: list[str]) -> str:
    """Return quoted ``lines`` as they were before they were quoted, one level."""
    bare = (line.lstrip().removeprefix(">").removeprefix(" ") for line in lines)
    return "\n".join(bare).strip("\n")
