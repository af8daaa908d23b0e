"""Who found a tip useful, and who practised it: to count, and to count each person once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, delete, func, select

from bot.chat.events import Person, Place
from bot.store.conflicts import insert_if_absent
from bot.store.engine import Store
from bot.store.tables import tip_marks
from bot.store.teams import is_of_team

__all__ = ["FEWEST", "KEPT", "Kind", "Mark", "TipMarks"]

KEPT = timedelta(days=365)
"""How long a mark is kept: one round of the series."""

FEWEST = 5
"""From how many people on a count is told: below, it would tell of persons."""


class Kind(StrEnum):
    """What a mark says."""

    USEFUL = "useful"
    PRACTISED = "practised"


@dataclass(frozen=True, slots=True)
class Mark:
    """``person`` of the team of ``place`` marks the tip ``tip`` of ``series``."""

    kind: Kind
    series: str
    tip: str
    place: Place
    person: Person


class TipMarks:
    """The marks in the database."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, mark: Mark, day: date) -> bool:
        """Keep a mark; ``False`` when this person had made it before."""
        async with self._store.write() as connection:
            return await insert_if_absent(connection, tip_marks, _values(mark) | {"day": day})

    async def remove(self, mark: Mark) -> None:
        """Take a mark back."""
        same = and_(*(tip_marks.c[name] == value for name, value in _values(mark).items()))
        async with self._store.write() as connection:
            await connection.execute(delete(tip_marks).where(same))

    async def counts(self, place: Place, series: str) -> Mapping[tuple[str, Kind], int]:
        """How many people of a team made each mark; those of fewer than `FEWEST` are left out."""
        own = tip_marks.c
        query = (
            select(own.tip, own.kind, func.count().label("people"))
            .where(own.platform == place.platform, own.team == place.team, own.series == series)
            .group_by(own.tip, own.kind)
            .having(func.count() >= FEWEST)
        )
        async with self._store.read() as connection:
            rows = (await connection.execute(query)).all()
        return {(row.tip, Kind(row.kind)): row.people for row in rows}

    async def of(self, place: Place, person: Person) -> list[str]:
        """What is kept of a person, a line each."""
        query = select(tip_marks).where(_is_of(place, person)).order_by(tip_marks.c.day)
        async with self._store.read() as connection:
            rows = (await connection.execute(query)).all()
        return [f"{row.day}: {row.kind}, tip {row.tip} of {row.series}" for row in rows]

    async def forget(self, place: Place, person: Person) -> int:
        """Forget all marks of a person; how many there were."""
        async with self._store.write() as connection:
            done = await connection.execute(delete(tip_marks).where(_is_of(place, person)))
        return done.rowcount

    async def forget_team(self, place: Place) -> None:
        """Forget all marks of the people of a team."""
        async with self._store.write() as connection:
            await connection.execute(delete(tip_marks).where(is_of_team(tip_marks, place)))

    async def prune(self, now: datetime) -> None:
        """Forget the marks that are older than `KEPT`."""
        async with self._store.write() as connection:
            await connection.execute(delete(tip_marks).where(tip_marks.c.day < (now - KEPT).date()))


def _values(mark: Mark) -> dict[str, object]:
    return {
        "kind": mark.kind,
        "series": mark.series,
        "tip": mark.tip,
        "platform": mark.place.platform,
        "team": mark.place.team,
        "person": mark.person.id,
    }


def _is_of(place: Place, person: Person) -> ColumnElement[bool]:
    own = tip_marks.c
    return and_(own.platform == place.platform, own.team == place.team, own.person == person.id)
