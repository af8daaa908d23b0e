"""The addresses that Slack gives for answering one event: five answers, half an hour."""

from datetime import datetime, timedelta

from adapters.slack.limits import RESPONSE_LIFE, RESPONSE_USES

__all__ = ["Responses"]

_MARGIN = timedelta(minutes=1)
_MOST_KNOWN = 10_000


class Responses:
    """Counts the answers that were given at each address."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def take(self, url: str, since: datetime, now: datetime) -> bool:
        """Take one of the answers of ``url``, given at ``since``; ``False`` when none is left."""
        used = self._used.get(url, 0)
        if not url or used >= RESPONSE_USES or now - since > RESPONSE_LIFE - _MARGIN:
            return False
        if len(self._used) >= _MOST_KNOWN:
            self._used.clear()  # Slack counts too
        self._used[url] = used + 1
        return True
