"""What a parser of content files gives back."""

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Loc", "UnreadableError", "Written"]

Loc = tuple[str | int, ...]
"""The way to a part of a file: keys, and positions in lists from 0."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a file says, and the line on which each part begins, from 1."""

    data: object
    lines: Mapping[Loc, int]


class UnreadableError(Exception):
    """A file can't be read at ``line``; ``advice`` says what to write, without a full stop."""

    def __init__(self, line: int, advice: str) -> None:
        super().__init__(advice)
        self.line = line
        self.advice = advice
