"""Time that passes only when somebody waits."""

import asyncio
from datetime import UTC, datetime, timedelta


class Clock:
    """The time for the platform and the bot alike; it begins now."""

    def __init__(self) -> None:
        self.start = datetime.now(UTC)
        self.passed = 0.0

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.passed)

    def seconds(self) -> float:
        return self.passed

    async def sleep(self, seconds: float) -> None:
        until = self.passed + seconds
        await asyncio.sleep(0)
        self.passed = max(self.passed, until)  # those who wait at the same time wait together
