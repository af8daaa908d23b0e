"""Keeps the series going: plans what is due, and sees it posted."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.delivery.outbox import Outbox
from bot.series.files import Series
from bot.series.planner import SeriesPlanner, rhythm_of
from bot.store.schedules import Plan, Schedule, Schedules, TipPost

__all__ = ["SeriesRunner"]

_BATCH = 500
_UNTIL_TRIED_AGAIN = timedelta(hours=1)

_log = structlog.get_logger(__name__)


class SeriesRunner:
    """Posts ``series``, by name, to the rooms that have them; ``clock`` is zone-aware."""

    def __init__(
        self,
        series: Mapping[str, Series],
        planner: SeriesPlanner,
        schedules: Schedules,
        outbox: Outbox,
        clock: Callable[[], datetime],
    ) -> None:
        self._series = series
        self._planner = planner
        self._schedules = schedules
        self._outbox = outbox
        self._clock = clock

    async def recompute(self) -> None:
        """Work out anew what is due when, since a zone's rules may have changed meanwhile.

        What was due while nobody was there stays as it is: `tick` catches up with it. What ran out
        of time meanwhile is known as such first, so that its tip comes again.
        """
        await self._outbox.work()
        now = self._clock()
        running = {schedule.id: schedule for schedule in await self._schedules.running()}
        due = await self._schedules.due_at(running)
        await self._schedules.set_due(
            {name: rhythm_of(running[name]).next(now)[0][1] for name, at in due.items() if at > now}
        )

    async def tick(self) -> None:
        """Plan all that is due, and take a step with all that is on its way."""
        now = self._clock()
        plan = partial(self._plan, now)
        while await self._schedules.plan_due(now, list(self._series), _BATCH, plan) == _BATCH:
            pass
        await self._outbox.work()

    def _plan(
        self, now: datetime, schedule: Schedule, due_at: datetime, had: Sequence[TipPost]
    ) -> Plan:
        try:
            return self._planner.plan(schedule, due_at, had, now)
        except Exception:  # one that can't be worked out must not hold up the others
            _log.exception("schedule_failed", schedule=schedule.id)
            return Plan(schedule, now + _UNTIL_TRIED_AGAIN)
