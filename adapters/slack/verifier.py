"""Whether a request is from Slack: its signature over the raw body, before anything is read."""

import hmac
from collections.abc import Callable
from hashlib import sha256

__all__ = ["Verifier"]

_WINDOW = 300  # seconds
_LONGEST_TIME = 12  # digits
_MOST_KNOWN = 100_000


class Verifier:
    """Checks requests with the app's signing secret; ``clock`` gives seconds since 1970."""

    def __init__(self, secret: str, clock: Callable[[], float]) -> None:
        self._secret = secret.encode()
        self._clock = clock
        self._done: dict[bytes, float] = {}

    def is_genuine(self, body: bytes, timestamp: str, signature: str) -> bool:
        """Whether Slack signed ``body``, and not more than five minutes ago."""
        return self.is_recent(timestamp) and self.is_signed(body, timestamp, signature)

    def is_recent(self, timestamp: str) -> bool:
        """Whether ``timestamp`` is a time of the last, or the next, five minutes."""
        is_a_time = timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= _LONGEST_TIME
        return is_a_time and abs(self._clock() - int(timestamp)) <= _WINDOW

    def is_signed(self, body: bytes, timestamp: str, signature: str) -> bool:
        """Whether Slack signed ``body``, at whatever time."""
        signed = b"v0:" + timestamp.encode("utf-8", "surrogateescape") + b":" + body
        wanted = b"v0=" + hmac.new(self._secret, signed, sha256).hexdigest().encode()
        return hmac.compare_digest(wanted, signature.encode("utf-8", "surrogateescape"))

    def was_done(self, signature: str) -> bool:
        """Whether the very same request came before, and was taken in."""
        return signature.encode("utf-8", "surrogateescape") in self._done

    def done(self, signature: str) -> None:
        """Remember a request that was taken in, for as long as it could come again."""
        now = self._clock()
        if len(self._done) >= _MOST_KNOWN or (self._done and self._oldest() < now - 2 * _WINDOW):
            self._done = {one: at for one, at in self._done.items() if at >= now - 2 * _WINDOW}
        self._done[signature.encode("utf-8", "surrogateescape")] = now

    def _oldest(self) -> float:
        return next(iter(self._done.values()))
