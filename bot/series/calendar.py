"""When a series' posts are due: once in each local week, at the same wall time. Pure.

What is kept is the wall time and the zone, never the moment alone: rules of zones change, and a
moment seven days later is an hour off for good after a change of clocks. A time that the clocks
jump over, or pass twice, is taken as calendars do (RFC 5545): with the offset before the change.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from typing_extensions import override
from whenever import PlainDateTime

__all__ = ["Rhythm", "Week", "weekday_name"]

_WEEK = timedelta(days=7)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekday_name(number: int) -> str:
    """The day's name; 0 is Monday."""
    return _DAYS[number]


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """A week of the calendar, named by its Monday."""

    monday: date

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week that ``day`` lies in."""
        return cls(day - timedelta(days=day.weekday()))

    @override
    def __str__(self) -> str:
        """As ISO 8601 writes it: ``2026-W49``."""
        year, week, _ = self.monday.isocalendar()
        return f"{year}-W{week:02}"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A weekday and a wall time in a zone (by its IANA name), every ``every`` weeks.

    ``first`` is a week that has a post, from which the others are counted; ``without`` are weeks
    that have none, such as holidays; ``until`` is the day before which all is paused.
    """

    zone: str
    weekday: int
    at: time
    first: Week
    every: int = 1
    without: frozenset[Week] = frozenset()
    until: date | None = None

    def moment(self, week: Week) -> datetime:
        """When the post of ``week`` is due, in UTC."""
        day = week.monday + timedelta(days=self.weekday)
        wall = PlainDateTime(day.year, day.month, day.day, self.at.hour, self.at.minute)
        stamp = wall.assume_tz(self.zone, disambiguation="compatible").timestamp()
        return datetime.fromtimestamp(stamp, UTC)

    def is_on(self, week: Week) -> bool:
        """Whether ``week`` has a post."""
        weeks = (week.monday - self.first.monday).days // _WEEK.days
        day = week.monday + timedelta(days=self.weekday)
        paused = self.until is not None and day < self.until
        return not (weeks % self.every or week in self.without or paused)

    def after(self, moment: datetime) -> Iterator[tuple[Week, datetime]]:
        """The posts due after ``moment`` (zone-aware), without end."""
        # A week earlier than the local one: the nearest post may be due on the line between two.
        monday = Week.of(moment.astimezone(ZoneInfo(self.zone)).date()).monday - _WEEK
        while True:
            week = Week(monday)
            if self.is_on(week) and (due := self.moment(week)) > moment:
                yield week, due
            monday += _WEEK

    def between(self, start: datetime, end: datetime) -> list[tuple[Week, datetime]]:
        """The posts due after ``start``, up to and with ``end``."""
        found, _ = self.around(end, since=start)
        return found

    def around(
        self, now: datetime, *, since: datetime
    ) -> tuple[list[tuple[Week, datetime]], datetime]:
        """The posts due after ``since``, up to and with ``now``, and the moment of the next."""
        past: list[tuple[Week, datetime]] = []
        for week, due in self.after(since):
            if due > now:
                return past, due
            past.append((week, due))
        raise AssertionError("posts go on without end")

    def next(self, moment: datetime, count: int = 1) -> list[tuple[Week, datetime]]:
        """The next ``count`` posts due after ``moment``."""
        return list(islice(self.after(moment), count))
