"""How a command's text is taken apart: its first word, then words or free text. Pure."""

from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import dropwhile
from typing import TypeVar

from bot.commands.arguments import Argument
from bot.errors import AnswerableError

__all__ = ["LONGEST_TEXT", "Typed", "Words", "body", "command_line", "nearest", "parse", "within"]

LONGEST_TEXT = 20_000
"""The most characters that are read at a time. Longer is a paste gone wrong, not a reply."""

_LONGEST_WORD = 40  # no name is longer; likeness costs the square of the length

T = TypeVar("T")


def command_line(line: str) -> str:
    """What a person types to give the command ``line``."""
    return f"/rapport {line}"


@dataclass(frozen=True, slots=True)
class Typed:
    """A command's first word, in lower case, and all that stood after it, exactly."""

    word: str = field(repr=False)
    rest: str = field(repr=False)


def parse(text: str) -> Typed:
    """Split off the first word; a colon behind it is allowed. No words give an empty word."""
    start = text.lstrip()
    word = start.split(maxsplit=1)[0] if start else ""
    return Typed(word.rstrip(":").lower(), start[len(word) :])


def body(rest: str) -> str:
    r"""Return the free text of a command: all but the space, or the line ends, before it.

    A text that begins on the command's own line loses the space before it; one that begins on a
    later line keeps its indentation.
    """
    first, *others = rest.split("\n")
    if first.strip():
        return "\n".join([first.lstrip(), *others])
    return "\n".join(dropwhile(_is_blank, others))


def _is_blank(line: str) -> bool:
    return not line.strip()


def within(limit: int, text: str) -> str:
    """Return ``text``; raise `AnswerableError` when it has more than ``limit`` characters."""
    if len(text) <= limit:
        return text
    raise AnswerableError(
        f"That is {len(text):,} characters, and I read up to {limit:,} at a time. "
        "Please send the part you want to talk about."
    )


def nearest(word: str, names: "list[str] | tuple[str, ...]") -> str | None:
    """The name that ``word`` most likely means, if any comes close."""
    return next(iter(get_close_matches(word[:_LONGEST_WORD].lower(), names, n=1, cutoff=0.6)), None)


class Words:
    """A command's arguments, taken one by one.

    ``example`` is a whole line that works; every error shows it. What was typed is never repeated
    in an error: it may be a customer's words, sent to the wrong command.
    """

    def __init__(self, rest: str, example: str) -> None:
        self._left = rest.split()
        self._example = example

    def take(self, argument: Argument[T]) -> T:
        """The next word as ``argument``. Raises `AnswerableError` when missing or wrong."""
        value = self.take_if_any(argument)
        if value is None:
            raise self._error(f"The {argument.name} is missing: {argument.expects}.")
        return value

    def take_if_any(self, argument: Argument[T]) -> T | None:
        """The next word as ``argument``, None when there is none left."""
        if not self._left:
            return None
        word = self._left.pop(0)
        value = argument.read(word)
        if value is None:
            raise self._error(self._complaint(argument, word))
        return value

    def end(self) -> None:
        """Raise `AnswerableError` when words are left that nothing asked for."""
        if self._left:
            raise self._error("That is more than I can use here.")

    def _complaint(self, argument: Argument[T], word: str) -> str:
        guess = nearest(word, argument.known())
        if guess is not None:
            return f"I don't know that {argument.name}. Did you mean {guess}?"
        return f"I can't read the {argument.name}: {argument.expects}."

    def _error(self, what: str) -> AnswerableError:
        return AnswerableError(f"{what} For example: {command_line(self._example)}")
