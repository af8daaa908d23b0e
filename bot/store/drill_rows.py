"""Drills and replies as they stand in the database, and how they are found there."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.chat.events import Person, Place
from bot.store.tables import drill_replies, drills

__all__ = [
    "KeptDrill", "KeptReply", "Recall", "Who", "drill_of", "is_alive", "is_at", "is_whose",
    "replies_of", "where", "whose",
]  # fmt: skip


class Recall(StrEnum):
    """Whether a person wants to be asked about a drill once more."""

    NONE = ""
    WANTED = "wanted"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Who:
    """A person, as the tables know them."""

    platform: str
    team: str
    person: str

    @classmethod
    def of(cls, place: Place, person: Person) -> "Who":
        """``person`` of the team of ``place``."""
        return cls(place.platform, place.team, person.id)


@dataclass(frozen=True, slots=True)
class KeptReply:
    """A reply: what was written and when, and what was made of it (JSON)."""

    key: str
    message: str
    at: datetime
    text: str = field(repr=False)
    heard: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptDrill:
    """A drill as it stands in the database.

    ``place`` is the thread that it is played in. ``version`` counts its steps. ``closed_by`` is the
    key of the event that closed it, empty while it is open; ``ending`` is empty when it was left.
    ``result`` (JSON) is how it went. ``replies`` are those that were not taken back.
    """

    number: int
    who: Who
    place: Place
    scenario: str
    seed: int
    version: int
    opened_at: datetime
    stepped_at: datetime
    closed_by: str
    is_debriefed: bool
    ending: str
    result: str
    recall: Recall
    replies: tuple[KeptReply, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it still goes on."""
        return not self.closed_by


async def replies_of(connection: AsyncConnection, number: int) -> tuple[KeptReply, ...]:
    """The replies of a drill that stand, in order."""
    standing = drill_replies.c.drill == number, drill_replies.c.taken_back_by == ""
    query = select(drill_replies).where(*standing).order_by(drill_replies.c.position)
    rows = await connection.execute(query)
    return tuple(KeptReply(row.key, row.message, row.at, row.text, row.heard) for row in rows)


def drill_of(row: Row[Any], replies: tuple[KeptReply, ...]) -> KeptDrill:
    """A drill from its row."""
    return KeptDrill(
        number=row.number,
        who=Who(row.platform, row.team, row.person),
        place=Place(row.platform, row.team, row.room, row.thread, row.is_direct),
        scenario=row.scenario,
        seed=row.seed,
        version=row.version,
        opened_at=row.opened_at,
        stepped_at=row.stepped_at,
        closed_by=row.closed_by,
        is_debriefed=row.is_debriefed,
        ending=row.ending,
        result=row.result,
        recall=Recall(row.recall),
        replies=replies,
    )


def whose(who: Who) -> dict[str, object]:
    """The columns that say whose a drill is."""
    return {"platform": who.platform, "team": who.team, "person": who.person}


def is_whose(who: Who) -> ColumnElement[bool]:
    """Whether a drill is that person's."""
    return and_(
        drills.c.platform == who.platform,
        drills.c.team == who.team,
        drills.c.person == who.person,
    )


def where(place: Place) -> dict[str, object]:
    """The columns that say where a drill is."""
    return {"room": place.room, "thread": place.thread, "is_direct": place.is_direct}


def is_at(place: Place) -> ColumnElement[bool]:
    """In the thread of ``place``; outside of threads, anywhere in the room."""
    room = and_(
        drills.c.platform == place.platform,
        drills.c.team == place.team,
        drills.c.room == place.room,
    )
    return room if place.thread is None else and_(room, drills.c.thread == place.thread)


def is_alive() -> ColumnElement[bool]:
    """Whether somebody still listens there."""
    return drills.c.is_debriefed.is_(False)
