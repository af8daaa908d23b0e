"""Where the command line gets a text from: a file, a pipe, or somebody typing."""

import errno
import sys
from pathlib import Path

import click

from bot.errors import RapportError

__all__ = ["LONGEST_TEXT", "fault", "text_from"]

_LONGEST_NAME = 80  # characters; longer is rather the text itself, which is not to be said again
LONGEST_TEXT = 20_000  # characters; longer is a paste gone wrong, not a message


def text_from(name: str, what: str) -> str:
    """Return the text in the file ``name``, or for ``-`` what comes in; ``what`` is its name.

    Raises `RapportError`, which never quotes the text.
    """
    shown = "standard input" if name == "-" else name if len(name) <= _LONGEST_NAME else "That"
    try:
        text = _bytes(name, what).decode("utf-8")
    except OSError as error:
        why = f"{error.strerror}."
        if error.errno in {errno.ENOENT, errno.ENAMETOOLONG}:  # the text itself, perhaps
            why = f"there is no such file. Give the name of one that holds {what}."
        raise RapportError(f"{shown} can't be read: {why}") from None
    except UnicodeDecodeError:
        raise RapportError(f"{shown} is not UTF-8 text. Save it as UTF-8 and try again.") from None
    if problem := fault(text):
        raise RapportError(f"{shown}: {what} {problem}.")
    return text.replace("\r\n", "\n")


def fault(text: str) -> str | None:
    """What keeps ``text`` from being read, as the end of a sentence; None for nothing."""
    if len(text) > LONGEST_TEXT:
        return f"has {len(text):,} characters; at most {LONGEST_TEXT:,} are read"
    if "\0" in text:
        return "holds a NUL character"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "holds half a character (a lone surrogate)"
    return None


def _bytes(name: str, what: str) -> bytes:
    if name != "-":
        return Path(name).read_bytes()
    if sys.stdin.isatty():
        click.echo(f"Type or paste {what}, then press Ctrl+D on a line of its own.", err=True)
    return sys.stdin.buffer.read()
