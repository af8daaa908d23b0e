from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.series.calendar import Rhythm, Week

ZONES = sorted(zone for zone in available_timezones() if "/" in zone)
MONDAY = Week(date(2026, 1, 5))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def wall(rhythm: Rhythm, week: str) -> str:
    """The local time of the post in the week that ``week``, a day, lies in."""
    moment = rhythm.moment(Week.of(date.fromisoformat(week)))
    return moment.astimezone(ZoneInfo(rhythm.zone)).strftime("%a %d %b %H:%M %z")


@pytest.mark.parametrize(
    ("zone", "weekday", "clock", "day", "expected"),
    [
        # the clocks jump over it: as long after midnight as it would have been
        ("America/New_York", 6, time(2, 30), "2026-03-08", "Sun 08 Mar 03:30 -0400"),
        # the clocks pass it twice: the first time
        ("America/New_York", 6, time(1, 30), "2026-11-01", "Sun 01 Nov 01:30 -0400"),
        ("Australia/Lord_Howe", 6, time(2, 15), "2026-10-04", "Sun 04 Oct 02:45 +1100"),
        ("Australia/Lord_Howe", 6, time(1, 45), "2026-04-05", "Sun 05 Apr 01:45 +1100"),
        # a Friday that did not exist
        ("Pacific/Apia", 4, time(9, 0), "2011-12-30", "Sat 31 Dec 09:00 +1400"),
        # midnight does not exist
        ("Africa/Cairo", 4, time(0, 0), "2026-04-24", "Fri 24 Apr 01:00 +0300"),
        ("Africa/Casablanca", 6, time(2, 30), "2026-03-22", "Sun 22 Mar 03:30 +0100"),
        ("Europe/Berlin", 0, time(9, 30), "2026-03-30", "Mon 30 Mar 09:30 +0200"),
    ],
)
def test_a_time_in_a_gap_or_an_overlap_happens_once(
    zone: str, weekday: int, clock: time, day: str, expected: str
) -> None:
    assert wall(Rhythm(zone, weekday, clock, MONDAY), day) == expected


rhythms = st.builds(
    Rhythm,
    zone=st.sampled_from(ZONES),
    weekday=st.integers(0, 6),
    at=st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    first=st.dates(date(2000, 1, 3), date(2030, 1, 1)).map(Week.of),
)


@settings(max_examples=150)
@given(rhythms, st.datetimes(datetime(2001, 1, 1), datetime(2035, 1, 1)))  # noqa: DTZ001 - made UTC below
def test_three_years_have_one_post_each_local_week_at_the_same_wall_time(
    rhythm: Rhythm, start: datetime
) -> None:
    zone = ZoneInfo(rhythm.zone)
    posts = rhythm.next(start.replace(tzinfo=UTC), 157)
    weeks = [week for week, _ in posts]
    assert weeks == [Week(weeks[0].monday + timedelta(weeks=n)) for n in range(157)]
    assert [due for _, due in posts] == sorted({due for _, due in posts})
    for week, due in posts:
        local = due.astimezone(zone)
        meant = datetime.combine(week.monday + timedelta(days=rhythm.weekday), rhythm.at)
        exists = meant == meant.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(
            tzinfo=None
        )
        assert local.replace(tzinfo=None) == meant or not exists


@settings(max_examples=100)
@given(rhythms, st.datetimes(datetime(2001, 1, 1), datetime(2035, 1, 1)))  # noqa: DTZ001 - made UTC below
def test_what_is_due_between_two_moments_is_what_comes_next_after_the_first(
    rhythm: Rhythm, start: datetime
) -> None:
    moment = start.replace(tzinfo=UTC)
    posts = rhythm.next(moment, 3)
    assert rhythm.between(moment, posts[-1][1]) == posts
    assert rhythm.between(posts[0][1], posts[-1][1]) == posts[1:]


def test_every_other_week_goes_on_counting_over_a_pause() -> None:
    rhythm = Rhythm(
        "Europe/Berlin", 0, time(9), MONDAY, every=2, until=date(2026, 2, 1),
        without=frozenset({Week(date(2026, 2, 16))}),
    )  # fmt: skip
    weeks = [str(week) for week, _ in rhythm.next(at("2026-01-01T00:00+00:00"), 3)]
    assert weeks == ["2026-W06", "2026-W10", "2026-W12"]


def test_a_week_is_written_as_its_iso_number() -> None:
    assert str(Week.of(date(2027, 1, 1))) == "2026-W53"
