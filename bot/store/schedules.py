"""The rooms that get a series, when, and what each has had."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    Date,
    Row,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.chat.events import Place
from bot.store.conflicts import put
from bot.store.engine import Store
from bot.store.outbox import NOT_SEEN, Delivery, Standing, add_deliveries
from bot.store.tables import deliveries, due, schedules, tip_posts
from bot.store.teams import is_of_team

__all__ = ["Plan", "Planner", "Schedule", "Schedules", "State", "TipPost"]


class State(StrEnum):
    """Whether a schedule posts."""

    RUNNING = "running"
    PAUSED = "paused"  # until somebody resumes it
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Schedule:
    """A series in a room: ``weekday`` (0 is Monday) at ``at``, local time in ``zone``.

    Every ``every`` weeks, counted from ``first``, a Monday; not in the weeks that begin on
    ``without``, and not before ``until``. ``pinned`` is the id of the tip to send next; ``done``
    are those that were sent or passed over in this round through the series.
    """

    id: str
    place: Place
    series: str
    zone: str
    weekday: int
    at: time
    first: date
    every: int = 1
    state: State = State.RUNNING
    without: frozenset[date] = frozenset()
    until: date | None = None
    pinned: str | None = None
    done: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TipPost:
    """What a room got in the week that begins on ``week``.

    ``tip`` is None in a week that was skipped. ``standing`` is None where it is forgotten.
    """

    week: date
    tip: str | None
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What to write down for a schedule that was due: how it is now, and when it is due next.

    ``tip`` and the ``deliveries``, the post first, are for ``week``; ``skipped`` are the Mondays
    of weeks that get none.
    """

    schedule: Schedule
    next_at: datetime
    week: date | None = None
    tip: str | None = None
    deliveries: tuple[Delivery, ...] = ()
    skipped: tuple[date, ...] = ()


Planner = Callable[[Schedule, datetime, Sequence[TipPost]], Plan]
"""Decides on a schedule, given when it was due and what it had since the last post that stood."""


class Schedules:
    """The schedules in the database. Each method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def at(self, place: Place) -> Sequence[Schedule]:
        """The schedules of a room, those that were stopped included."""
        return await self._select(_in_room(place))

    async def running(self) -> Sequence[Schedule]:
        """Every schedule that posts."""
        return await self._select(schedules.c.state == State.RUNNING)

    async def put(self, schedule: Schedule, next_at: datetime | None) -> None:
        """Keep ``schedule`` as it now is; ``next_at`` is when it is due, None for never."""
        async with self._store.write() as connection:
            await put(connection, schedules, _values(schedule))
            if next_at is None:
                await connection.execute(delete(due).where(due.c.schedule == schedule.id))
            else:
                await put(connection, due, {"schedule": schedule.id, "at": next_at})

    async def move(self, place: Place, room: str) -> None:
        """Let the schedules of a room, and what is on its way there, go on in ``room``."""
        own = deliveries.c
        here = (own.platform == place.platform, own.team == place.team, own.room == place.room)
        waiting = and_(*here, own.message.is_(None), own.body.is_not(None))
        async with self._store.write() as connection:
            await connection.execute(update(schedules).where(_in_room(place)).values(room=room))
            await connection.execute(update(deliveries).where(waiting).values(room=room))

    async def pause_team(self, place: Place) -> None:
        """Pause every schedule of a team that posts."""
        own = and_(is_of_team(schedules, place), schedules.c.state == State.RUNNING)
        paused = select(schedules.c.id).where(own)
        async with self._store.write() as connection:
            await connection.execute(delete(due).where(due.c.schedule.in_(paused)))
            await connection.execute(update(schedules).where(own).values(state=State.PAUSED))

    async def due_at(self, ids: Collection[str]) -> Mapping[str, datetime]:
        """When each of these schedules is due next; those that never are, are left out."""
        query = select(due).where(due.c.schedule.in_(ids))
        async with self._store.read() as connection:
            return {row.schedule: row.at for row in (await connection.execute(query)).all()}

    async def set_due(self, moments: Mapping[str, datetime]) -> None:
        """Set anew when schedules are due."""
        if moments:
            async with self._store.write() as connection:
                await connection.execute(_DUE, [{"it": i, "when": w} for i, w in moments.items()])

    async def had(self, schedule: str) -> Sequence[TipPost]:
        """What a room had, the newest first."""
        async with self._store.read() as connection:
            return (await _had(connection, tip_posts.c.schedule == schedule)).get(schedule, [])

    async def plan_due(
        self, now: datetime, series: Collection[str], limit: int, plan: Planner
    ) -> int:
        """Let ``plan`` decide on up to ``limit`` schedules that are due, in one transaction.

        Schedules of other series than ``series`` wait. Returns how many were decided on.
        """
        query = (
            select(schedules, due.c.at.label("due_at"))
            .join(due, due.c.schedule == schedules.c.id)
            .where(due.c.at <= now, schedules.c.series.in_(series))
            .order_by(due.c.at)
            .limit(limit)
            .with_for_update(skip_locked=True, of=due)
        )
        async with self._store.write() as connection:
            rows = (await connection.execute(query)).all()
            if rows:
                had = await _had(connection, _since_one_stood([row.id for row in rows]))
                plans = [plan(_schedule(row), row.due_at, had.get(row.id, [])) for row in rows]
                await _write(connection, plans)
            return len(rows)

    async def _select(self, which: ColumnElement[bool]) -> Sequence[Schedule]:
        query = select(schedules).where(which).order_by(schedules.c.series)
        async with self._store.read() as connection:
            return [_schedule(row) for row in (await connection.execute(query)).all()]


_DUE = update(due).where(due.c.schedule == bindparam("it")).values(at=bindparam("when"))
_PLANNED = (
    update(schedules)
    .where(schedules.c.id == bindparam("it"))
    .values(done=bindparam("sent"), pinned=bindparam("next"))
)


async def _write(connection: AsyncConnection, plans: Sequence[Plan]) -> None:
    posts = [row for plan in plans for row in _posts(plan)]
    if posts:
        await connection.execute(insert(tip_posts), posts)
    await add_deliveries(connection, [made for plan in plans for made in plan.deliveries])
    changed = [
        {
            "it": plan.schedule.id,
            "sent": json.dumps(plan.schedule.done),
            "next": plan.schedule.pinned,
        }
        for plan in plans
    ]
    await connection.execute(_PLANNED, changed)
    await connection.execute(_DUE, [{"it": p.schedule.id, "when": p.next_at} for p in plans])


def _posts(plan: Plan) -> list[dict[str, object]]:
    name = plan.schedule.id
    rows: list[dict[str, object]] = [
        {"schedule": name, "week": week, "tip": None, "delivery": None} for week in plan.skipped
    ]
    if plan.week is not None:
        post = plan.deliveries[0].id
        rows.append({"schedule": name, "week": plan.week, "tip": plan.tip, "delivery": post})
    return rows


async def _had(
    connection: AsyncConnection, which: ColumnElement[bool]
) -> Mapping[str, list[TipPost]]:
    own = tip_posts.c
    query = (
        select(own.schedule, own.week, own.tip, deliveries.c.state)
        .select_from(
            schedules.join(tip_posts, own.schedule == schedules.c.id).outerjoin(
                deliveries, deliveries.c.id == own.delivery
            )
        )
        .where(which)
        .order_by(own.week.desc())
    )
    found: dict[str, list[TipPost]] = defaultdict(list)
    for schedule, week, tip, state in (await connection.execute(query)).all():
        found[schedule].append(TipPost(week, tip, Standing(state) if state else None))
    return found


def _since_one_stood(ids: Collection[str]) -> ColumnElement[bool]:
    """The last post of each schedule that somebody may have seen, and all after it."""
    before = tip_posts.alias()
    stood = (
        select(before.c.week)
        .select_from(before.outerjoin(deliveries, deliveries.c.id == before.c.delivery))
        .where(before.c.schedule == schedules.c.id, before.c.tip.is_not(None))
        .where(or_(deliveries.c.state.is_(None), deliveries.c.state.not_in(NOT_SEEN)))
        .order_by(before.c.week.desc())
        .limit(1)
    )
    first = func.coalesce(stood.scalar_subquery(), bindparam("ever", date.min, Date))
    return and_(schedules.c.id.in_(ids), tip_posts.c.week >= first)


def _in_room(place: Place) -> ColumnElement[bool]:
    own = schedules.c
    return and_(own.platform == place.platform, own.team == place.team, own.room == place.room)


def _values(schedule: Schedule) -> dict[str, object]:
    place = schedule.place
    return {
        "id": schedule.id,
        "platform": place.platform,
        "team": place.team,
        "room": place.room,
        "is_direct": place.is_direct,
        "series": schedule.series,
        "state": schedule.state,
        "zone": schedule.zone,
        "weekday": schedule.weekday,
        "at": schedule.at.strftime("%H:%M"),
        "every": schedule.every,
        "first": schedule.first,
        "without": json.dumps(sorted(day.isoformat() for day in schedule.without)),
        "until": schedule.until,
        "pinned": schedule.pinned,
        "done": json.dumps(schedule.done),
    }


def _schedule(row: Row[tuple[object, ...]]) -> Schedule:
    return Schedule(
        id=row.id,
        place=Place(row.platform, row.team, row.room, is_direct=row.is_direct),
        series=row.series,
        zone=row.zone,
        weekday=row.weekday,
        at=time.fromisoformat(row.at),
        first=row.first,
        every=row.every,
        state=State(row.state),
        without=frozenset(map(date.fromisoformat, json.loads(row.without))),
        until=row.until,
        pinned=row.pinned,
        done=tuple(json.loads(row.done)),
    )
