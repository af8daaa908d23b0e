"""A word that stands for whatever must never be logged: a draft, a customer's words, a token.

Tests put it where such words go. After each test, whatever was logged meanwhile is searched for it,
with every one of the bot's own loggers at its most talkative.
"""

import io
import logging
import sys
from collections.abc import Iterator

import pytest
from typing_extensions import override

from bot.service import logs

CANARY = "zzcanaryzz"


class Watch(logging.Handler):
    """Collects log lines as written, log records as made, and what a test adds of its own."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.written = io.StringIO()
        self._seen: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.add(f"{record.msg!r} {record.args!r}")

    def add(self, output: str) -> None:
        """Search ``output``, such as that of another process, too."""
        self._seen.append(output)

    def leaks(self) -> list[str]:
        """Every line with the canary in it since the last call."""
        lines = [*self.written.getvalue().splitlines(), *self._seen]
        self.written.seek(0)
        self.written.truncate()
        self._seen.clear()
        return [line for line in lines if CANARY in line]


@pytest.fixture(scope="session")
def _log_watch() -> Iterator[Watch]:
    watch, root, hook = Watch(), logging.getLogger(), sys.excepthook
    before = root.handlers[:]
    logs.configure("debug", "json", watch.written)
    logging.raiseExceptions = True
    sys.excepthook = hook
    root.handlers = [*before, *root.handlers, watch]
    yield watch
    root.handlers = before


@pytest.fixture(autouse=True)
def log_watch(_log_watch: Watch) -> Iterator[Watch]:
    """Fails the test that lets the canary into a log."""
    yield _log_watch
    leaks = _log_watch.leaks()
    assert not leaks, f"the canary was logged: {leaks}"
