"""Decides what each room gets: one post a local week, in order, the latest only. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import takewhile

from bot.chat.events import Place
from bot.delivery.message_codec import encode_message
from bot.series.calendar import Rhythm, Week
from bot.series.files import Series
from bot.series.post import answer_to, post_of
from bot.series.tip import Tip
from bot.store.outbox import NOT_SEEN, Delivery
from bot.store.schedules import Plan, Schedule, TipPost

__all__ = [
    "GRACE",
    "SeriesPlanner",
    "next_tip",
    "passed_over",
    "reopened",
    "rhythm_of",
    "schedule_id",
]

GRACE = timedelta(hours=24)
"""How late a post may be; a week that is missed for longer has none."""

_ANSWER_GRACE = timedelta(days=7)
_TICK = timedelta(microseconds=1)


def schedule_id(place: Place, series: str) -> str:
    """A room's own id for ``series``: the same again when it is stopped and begun anew."""
    return _hash(place.platform, place.team, place.room, series)


def rhythm_of(schedule: Schedule) -> Rhythm:
    """When ``schedule`` is due."""
    return Rhythm(
        zone=schedule.zone,
        weekday=schedule.weekday,
        at=schedule.at,
        first=Week(schedule.first),
        every=schedule.every,
        without=frozenset(map(Week, schedule.without)),
        until=schedule.until,
    )


def next_tip(series: Series, schedule: Schedule) -> Tip:
    """The tip that comes next: the pinned one, else the first that this round has not had."""
    if schedule.pinned and (tip := series.find(schedule.pinned)):
        return tip
    done = set(schedule.done)
    waiting = (tip for tip in series.tips if tip.id not in done)
    return next(waiting, series.tips[0])


def reopened(schedule: Schedule, had: Sequence[TipPost]) -> Schedule:
    """Let tips come again that nobody saw since the last post that stood; ``had``: newest first."""
    planned = (post for post in had if post.tip is not None)
    unseen = {post.tip for post in takewhile(lambda post: post.standing in NOT_SEEN, planned)}
    if not unseen:
        return schedule
    return replace(schedule, done=tuple(tip for tip in schedule.done if tip not in unseen))


def passed_over(series: Series, schedule: Schedule, count: int) -> tuple[Sequence[Tip], Schedule]:
    """Pass over the next ``count`` tips: which they are, and the schedule without them."""
    passed: list[Tip] = []
    for _ in range(count):
        passed.append(next_tip(series, schedule))
        schedule = _after(schedule, passed[-1], series)
    # Named, so that none of them is reopened, should the chat have refused it before.
    return passed, replace(schedule, pinned=next_tip(series, schedule).id)


class SeriesPlanner:
    """Plans posts from ``series``, by name; ``drills`` are those that can be practised."""

    def __init__(
        self, series: Mapping[str, Series], drills: Collection[str] = (), grace: timedelta = GRACE
    ) -> None:
        self._series = series
        self._grace = grace
        self._drills = drills
        self._bodies: dict[tuple[str, str], str] = {}

    def plan(
        self, schedule: Schedule, due_at: datetime, had: Sequence[TipPost], now: datetime
    ) -> Plan:
        """Decide on ``schedule``, due since ``due_at``, which ``had`` these since one stood."""
        past, next_at = rhythm_of(schedule).around(now, since=due_at - _TICK)
        known = {post.week for post in had}
        weeks = [(week.monday, moment) for week, moment in past if week.monday not in known]
        if not weeks or now - weeks[-1][1] > self._grace:
            return Plan(schedule, next_at, skipped=tuple(monday for monday, _ in weeks))
        (monday, moment), missed = weeks[-1], weeks[:-1]
        schedule = reopened(schedule, had)
        tip = next_tip(self._series[schedule.series], schedule)
        return Plan(
            schedule=_after(schedule, tip, self._series[schedule.series]),
            next_at=next_at,
            week=monday,
            tip=tip.id,
            deliveries=tuple(self._deliveries(schedule, tip, monday.isoformat(), moment)),
            skipped=tuple(monday for monday, _ in missed),
        )

    def _deliveries(
        self, schedule: Schedule, tip: Tip, week: str, moment: datetime
    ) -> Sequence[Delivery]:
        name = _hash(schedule.id, week)
        body = self._body(schedule.series, tip)
        post = Delivery(name, schedule.place, body, moment, moment + self._grace)
        if tip.recall is None:
            return (post,)
        answer = encode_message(answer_to(tip.recall))
        late = moment + _ANSWER_GRACE
        return post, Delivery(f"{name}-a", schedule.place, answer, moment, late, follows=name)

    def _body(self, series: str, tip: Tip) -> str:
        """The post, written once for all rooms."""
        if (series, tip.id) not in self._bodies:
            self._bodies[series, tip.id] = encode_message(post_of(tip, series, self._drills))
        return self._bodies[series, tip.id]


def _after(schedule: Schedule, tip: Tip, series: Series) -> Schedule:
    """The schedule once ``tip`` is planned; when every tip was sent, a new round begins."""
    done = (*(name for name in schedule.done if name != tip.id), tip.id)
    if not {other.id for other in series.tips}.difference(done):
        done = ()
    return replace(schedule, done=done, pinned=None)


def _hash(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()[:40]
