"""How much one person may ask for: a token bucket each, so that nobody holds up the others."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto

__all__ = ["Limiter", "Verdict"]

_MOST_KNOWN = 10_000


class Verdict(Enum):
    """What to do with what somebody asks for."""

    ALLOWED = auto()
    TOLD = auto()  # too much; say so
    IGNORED = auto()  # too much, and said so already


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float
    was_told: bool = False


class Limiter:
    """Allows ``burst`` at once and ``rate`` a second for good; times are seconds on any clock.

    Whoever asks for more is told once, and then ignored until they have been quiet for as long as
    a full bucket takes to fill.
    """

    def __init__(self, burst: int = 20, rate: float = 1.0) -> None:
        self._burst = burst
        self._rate = rate
        self._buckets: dict[Hashable, _Bucket] = {}

    def judge(self, person: Hashable, now: float) -> Verdict:
        """Take a token of ``person``'s, if one is left."""
        bucket = self._refilled(person, now)
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            return Verdict.ALLOWED
        if bucket.was_told:
            return Verdict.IGNORED
        bucket.was_told = True
        return Verdict.TOLD

    def _refilled(self, person: Hashable, now: float) -> _Bucket:
        if person not in self._buckets and len(self._buckets) >= _MOST_KNOWN:
            self._forget_full(now)
        bucket = self._buckets.setdefault(person, _Bucket(self._burst, now))
        bucket.tokens = self._tokens(bucket, now)
        bucket.at = now
        if bucket.tokens >= self._burst:
            bucket.was_told = False
        return bucket

    def _tokens(self, bucket: _Bucket, now: float) -> float:
        passed = max(0.0, now - bucket.at)  # a clock may be set back
        return min(self._burst, bucket.tokens + passed * self._rate)

    def _forget_full(self, now: float) -> None:
        """Forget those who have been quiet: a new bucket is as full as theirs."""
        self._buckets = {
            person: bucket
            for person, bucket in self._buckets.items()
            if self._tokens(bucket, now) < self._burst
        }
