"""Brings news to the open pages, and again to a page whose connection broke for a moment."""

import asyncio
import json
from collections import deque
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from adapters.web.outgoing import Json

__all__ = ["Hub", "Listener", "News"]

_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class News:
    """Something to show: to these people, or to one page of theirs alone."""

    number: int
    kind: str
    data: str = field(repr=False)
    to: frozenset[str]
    page: str = ""


@dataclass(eq=False, slots=True)
class Listener:
    """An open page. ``queue`` ends with ``None`` when the playground stops."""

    person: str
    page: str
    queue: "asyncio.Queue[News | None]" = field(default_factory=asyncio.Queue)

    def hears(self, news: News) -> bool:
        """Whether this page may see it."""
        return self.person in news.to and news.page in ("", self.page)


class Hub:
    """Numbers news from ``start`` on and keeps the newest in memory, nowhere else.

    ``start`` must be above every number of an earlier run, so that a page left open over a restart
    is not taken to be up to date.
    """

    def __init__(self, start: int) -> None:
        self._remembered: deque[News] = deque(maxlen=_REMEMBERED)
        self._listeners: set[Listener] = set()
        self._forgotten = self.last = start
        self._is_closed = False

    def publish(self, kind: str, data: Json, to: Collection[str], page: str = "") -> None:
        """Tell the people in ``to``; with ``page``, only that page of theirs."""
        self.last += 1
        news = News(self.last, kind, json.dumps(data), frozenset(to), page)
        if len(self._remembered) == _REMEMBERED:
            self._forgotten = self._remembered[0].number
        self._remembered.append(news)
        for listener in self._listeners:
            if listener.hears(news):
                listener.queue.put_nowait(news)

    def is_open(self, page: str) -> bool:
        """Whether that page listens at the moment."""
        return any(listener.page == page for listener in self._listeners)

    def missed(self, listener: Listener, after: int) -> list[News] | None:
        """What the page missed since ``after``; ``None`` when that is no longer known."""
        if not self._forgotten <= after <= self.last:
            return None
        return [n for n in self._remembered if n.number > after and listener.hears(n)]

    @contextmanager
    def listening(self, listener: Listener) -> Iterator[None]:
        """Let ``listener`` hear what is published meanwhile."""
        self._listeners.add(listener)
        if self._is_closed:
            listener.queue.put_nowait(None)
        try:
            yield
        finally:
            self._listeners.discard(listener)

    def close(self) -> None:
        """Let every listener go."""
        self._is_closed = True
        for listener in self._listeners:
            listener.queue.put_nowait(None)
