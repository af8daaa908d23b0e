"""``rapport tips``: what a year of a series looks like, before anybody starts one."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import click

from bot.errors import RapportError

__all__ = ["tips"]

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@click.group(short_help="The weekly series of tips.")
def tips() -> None:
    """Look at the weekly series of tips."""


@tips.command(short_help="When posts would come, week by week.")
@click.option("--zone", default="UTC", show_default=True, help="The time zone, by its IANA name.")
@click.option("--weekday", type=click.Choice(_DAYS), default="monday", show_default=True)
@click.option("--at", "clock", default="09:30", show_default=True, help="The local time.")
@click.option("--every", type=click.IntRange(1, 52), default=1, show_default=True, help="Weeks.")
@click.option("--weeks", type=click.IntRange(1, 520), default=12, show_default=True, help="Posts.")
@click.option(
    "--start", type=click.DateTime(["%Y-%m-%d"]), help="The first day; today if not given."
)
def simulate(
    zone: str, weekday: str, clock: str, every: int, weeks: int, start: datetime | None
) -> None:
    """Print when each post would come: the week, the local time, UTC, and the tip.

    A line is marked where the local time is not the usual one, since the clocks jump over it.
    """
    from bot.series import all_series
    from bot.series.calendar import Rhythm, Week

    day = (start or datetime.now(UTC)).date()
    at = _time(clock)
    local = _zone(zone)
    first = Week.of(day)
    rhythm = Rhythm(zone, _DAYS.index(weekday), at, first, every)
    begin = datetime.combine(day, time(0), local) - timedelta(microseconds=1)
    (ours, *_) = all_series().values()
    for number, (week, due) in enumerate(rhythm.next(begin, weeks)):
        there = due.astimezone(local)
        mark = "" if there.time() == at else "  (the clocks jump over the usual time)"
        title = ours.tips[number % len(ours.tips)].title
        click.echo(f"{week}  {there:%a %Y-%m-%d %H:%M %z}  {due:%Y-%m-%dT%H:%MZ}  {title}{mark}")


def _time(clock: str) -> time:
    try:
        return time.fromisoformat(clock)
    except ValueError:
        raise RapportError("--at takes a time of day, 24 hours, such as 09:30.") from None


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise RapportError(
            "--zone takes a time zone by its IANA name, such as Europe/Berlin."
        ) from None
