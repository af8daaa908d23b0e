"""At most one message a second in each channel, as Slack asks for."""

from collections.abc import Callable

from adapters.slack.api import Sleep

__all__ = ["Pace"]

_BETWEEN = 1.0  # seconds
_MOST_KNOWN = 10_000


class Pace:
    """Lets messages wait for their turn; ``clock`` gives seconds, from any start."""

    def __init__(self, clock: Callable[[], float], sleep: Sleep) -> None:
        self._clock = clock
        self._sleep = sleep
        self._next: dict[tuple[str, str], float] = {}

    async def turn(self, team: str, room: str) -> None:
        """Wait until a message may be posted in ``room``; those who wait go in order."""
        now = self._clock()
        if len(self._next) > _MOST_KNOWN:
            self._next = {place: at for place, at in self._next.items() if at > now}
        at = max(now, self._next.get((team, room), now))
        self._next[team, room] = at + _BETWEEN
        if at > now:
            await self._sleep(at - now)
