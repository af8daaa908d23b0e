"""Nothing handled twice, and nothing forgotten when the process dies half way.

An event is written down, committed, before its platform is told that it arrived; it is ticked off
when it has been handled. What a run that died left behind is handed out again at the next start.
"""

import logging
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta

from bot.chat.events import Event, Person
from bot.delivery.codec import Interrupted, MalformedError, decode, encode
from bot.store.inbox import MOST_TRIES, InboxTable, State

__all__ = ["KEPT", "Inbox", "Interrupted"]

KEPT = timedelta(days=7)
"""How long the key of a handled event is kept: longer than any platform delivers again."""

_log = logging.getLogger(__name__)


class Inbox:
    """Events on their way in.

    ``withhold`` says which events hold words that must not be stored, such as a draft: of those,
    only who, where and when is written down. ``clock`` tells the time, zone-aware.
    """

    def __init__(
        self, table: InboxTable, withhold: Callable[[Event], bool], clock: Callable[[], datetime]
    ) -> None:
        self._table = table
        self._withhold = withhold
        self._clock = clock

    async def take(self, event: Event) -> bool:
        """Write ``event`` down. ``False`` when it was handled before, or is being handled now.

        An event that a dead run left unfinished counts as new when its platform delivers it again.
        """
        withheld = self._withhold(event)
        body = encode(_without_words(event) if withheld else event)
        state = State.WITHHELD if withheld else State.TAKEN
        return await self._table.take(_key(event), state, body, self._clock())

    async def done(self, event: Event | Interrupted) -> None:
        """Tick ``event`` off and blank what was kept of it. Doing so again changes nothing."""
        if isinstance(event, Interrupted):
            # Only if its platform has not delivered it again in the meantime.
            await self._table.done(_key(event), [State.INTERRUPTED])
        else:
            await self._table.done(_key(event), [State.TAKEN, State.WITHHELD])

    async def unfinished(self) -> AsyncIterator[Event | Interrupted]:
        """What dead runs left behind, oldest first; each is this run's to finish and tick off.

        Handle each before asking for the next: an event that brings the process down is then given
        up after three times, and no event behind it with it. Of use at any time, not at the start
        alone: what a living run has in hand is left to it.
        """
        while claim := await self._table.claim():
            number = claim.number
            if claim.tries > MOST_TRIES:
                _log.error("inbox: event %d was tried %d times; given up", number, MOST_TRIES)
                await self._table.failed(number)
                continue
            try:
                event = decode(claim.body)
            except MalformedError:
                _log.error("inbox: event %d can't be read; given up", number)
                await self._table.failed(number)
                continue
            yield event

    async def prune(self, now: datetime) -> None:
        """Forget the keys of events that were finished and are older than `KEPT`."""
        await self._table.prune(now - KEPT)


def _key(event: Event | Interrupted) -> tuple[str, str, str]:
    return event.place.platform, event.place.team, event.key


def _without_words(event: Event) -> Interrupted:
    return Interrupted(event.key, Person(event.person.id), event.place, event.at)
