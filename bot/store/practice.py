"""Drills and the replies in them.

A drill's replies are kept while it is open and `KEPT` afterwards, for its debrief and its replay;
how it went (`Result`) is kept for `REMEMBERED`, for the person's own look back. Both go at once
when the person says so. Every step carries the key of the event that caused it, and is written in
one transaction with it: the same event again finds that step and changes nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.chat.events import Place
from bot.store.conflicts import insert_if_absent
from bot.store.drill_rows import (
    KeptDrill,
    KeptReply,
    Recall,
    Who,
    drill_of,
    is_alive,
    is_at,
    is_whose,
    replies_of,
    where,
    whose,
)
from bot.store.engine import Store
from bot.store.tables import drill_replies, drills
from bot.store.teams import is_of_team

__all__ = ["KEPT", "REMEMBERED", "Drills", "KeptDrill", "KeptReply", "Recall", "Who"]

KEPT = timedelta(days=30)
"""How long replies are kept after a drill's last step."""

REMEMBERED = timedelta(days=400)
"""How long it is remembered which drill a person has done and how it went."""


class Drills:
    """The drills in the database. Each method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def begin(
        self, key: str, who: Who, place: Place, scenario: str, seed: int, now: datetime
    ) -> int:
        """Note a drill that was begun by the event ``key``; its number, the same for the same key.

        Another drill of the same person in the same room, still open, is closed.
        """
        first: dict[str, object] = {
            **whose(who),
            **where(place),
            "key": key,
            "scenario": scenario,
            "seed": seed,
            "version": 0,
            "opened_at": now,
            "stepped_at": now,
            "closed_by": "",
            "is_debriefed": False,
            "ending": "",
            "result": "{}",
            "recall": Recall.NONE,
        }
        others = is_whose(who), drills.c.room == place.room, drills.c.closed_by == ""
        async with self._store.write() as connection:
            known = select(drills.c.number).where(is_whose(who), drills.c.key == key)
            if (number := (await connection.execute(known)).scalar_one_or_none()) is not None:
                return int(number)
            closing = update(drills).where(*others)
            await connection.execute(closing.values(closed_by=key, is_debriefed=True))
            await insert_if_absent(connection, drills, first)
            return int((await connection.execute(known)).scalar_one())

    async def follows(self, place: Place) -> bool:
        """Whether a drill is under way, or waits for its debrief, where ``place`` is."""
        query = select(drills.c.number).where(is_at(place), is_alive()).limit(1)
        async with self._store.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def at(self, place: Place, who: Who | None = None) -> KeptDrill | None:
        """The newest drill where ``place`` is that is not over and debriefed."""
        own = (is_whose(who),) if who else ()
        return await self._one(is_at(place), is_alive(), *own)

    async def newest(self, who: Who) -> KeptDrill | None:
        """The newest drill of ``who``, wherever it is, over or not."""
        return await self._one(is_whose(who))

    async def get(self, number: int) -> KeptDrill | None:
        """The drill with that number."""
        return await self._one(drills.c.number == number)

    async def of(self, who: Who) -> Sequence[KeptDrill]:
        """Every drill of ``who``, the oldest first, without its replies."""
        query = select(drills).where(is_whose(who)).order_by(drills.c.number)
        async with self._store.read() as connection:
            return [drill_of(row, ()) for row in await connection.execute(query)]

    async def idle(self, before: datetime) -> Sequence[KeptDrill]:
        """Drills without a step since ``before`` that are not debriefed yet."""
        query = select(drills).where(is_alive(), drills.c.stepped_at < before)
        async with self._store.read() as connection:
            rows = (await connection.execute(query.order_by(drills.c.number))).all()
            return [drill_of(row, await replies_of(connection, row.number)) for row in rows]

    async def step_of(self, number: int, key: str) -> int | None:
        """Which reply (from 1) of a drill the event ``key`` was, also if it was taken back."""
        query = select(drill_replies.c.position).where(
            drill_replies.c.drill == number, drill_replies.c.key == key
        )
        async with self._store.read() as connection:
            found = (await connection.execute(query)).scalar_one_or_none()
        return None if found is None else int(found)

    async def reply(
        self,
        drill: KeptDrill,
        reply: KeptReply,
        *,
        ending: str = "",
        result: str = "{}",
    ) -> bool:
        """Add ``reply`` to ``drill``; with ``ending``, close it.

        ``False``, changing nothing, when the drill has taken another step since it was read, or
        this very event is a reply of it already.
        """
        closed = {"closed_by": reply.key, "ending": ending, "result": result} if ending else {}
        row = {
            "drill": drill.number,
            "position": len(drill.replies) + 1,
            "key": reply.key,
            "message": reply.message,
            "at": reply.at,
            "text": reply.text,
            "heard": reply.heard,
            "taken_back_by": "",
        }
        async with self._store.write() as connection:
            if not await _steps(connection, drill, reply.at, closed):
                return False
            await connection.execute(insert(drill_replies).values(row))
        return True

    async def rewind(self, drill: KeptDrill, to: int, key: str, now: datetime) -> bool:
        """Take back the replies after the first ``to``, and open the drill again.

        ``False``, changing nothing, when it has taken another step since it was read.
        """
        opened = {"closed_by": "", "ending": "", "result": "{}", "is_debriefed": False}
        later = drill_replies.c.drill == drill.number, drill_replies.c.position > to
        standing = drill_replies.c.taken_back_by == ""
        async with self._store.write() as connection:
            if not await _steps(connection, drill, now, opened):
                return False
            back = update(drill_replies).where(*later, standing).values(taken_back_by=key)
            await connection.execute(back)
        return True

    async def was_rewound_by(self, drill: KeptDrill, key: str) -> bool:
        """Whether the event ``key`` has taken back replies of ``drill``."""
        query = select(drill_replies.c.number).where(
            drill_replies.c.drill == drill.number, drill_replies.c.taken_back_by == key
        )
        async with self._store.read() as connection:
            return (await connection.execute(query.limit(1))).first() is not None

    async def close(self, drill: KeptDrill, key: str, result: str, now: datetime) -> bool:
        """Leave ``drill`` before its end. ``False`` when it has taken another step meanwhile."""
        values = {"closed_by": key, "result": result}
        async with self._store.write() as connection:
            return await _steps(connection, drill, now, values)

    async def debriefed(self, drill: KeptDrill) -> None:
        """Note that the debrief of ``drill`` was given: from now on nobody listens there."""
        told = update(drills).where(drills.c.number == drill.number, drills.c.closed_by != "")
        recall = case((drills.c.recall == Recall.ASKED, Recall.NONE), else_=drills.c.recall)
        async with self._store.write() as connection:
            await connection.execute(told.values(is_debriefed=True, recall=recall))

    async def remind(self, drill: KeptDrill, at: datetime) -> None:
        """Note that the person wants to be asked about ``drill`` once more, at ``at``."""
        wanted = update(drills).where(drills.c.number == drill.number)
        async with self._store.write() as connection:
            await connection.execute(wanted.values(recall=Recall.WANTED, recall_at=at))

    async def to_recall(self, now: datetime, since: datetime) -> Sequence[KeptDrill]:
        """The drills that somebody wanted to be asked about, at ``since`` or later, by now."""
        own = drills.c
        asked = own.recall == Recall.WANTED, own.recall_at.between(since, now)
        query = select(drills).where(*asked)
        async with self._store.read() as connection:
            return [drill_of(row, ()) for row in await connection.execute(query)]

    async def recalled(self, drill: KeptDrill, now: datetime) -> None:
        """Note that the question about ``drill`` stands in its thread, and listen there."""
        asked = update(drills).where(drills.c.number == drill.number)
        values = {"recall": Recall.ASKED, "is_debriefed": False, "stepped_at": now}
        async with self._store.write() as connection:
            await connection.execute(asked.values(**values))

    async def blank(self, drill: KeptDrill, message: str, heard: str) -> bool:
        """Forget the words of the reply that was ``message``, and keep ``heard`` in their place.

        Returns whether there was one.
        """
        which = drill_replies.c.drill == drill.number, drill_replies.c.message == message
        without = update(drill_replies).where(*which).values(text="", heard=heard)
        async with self._store.write() as connection:
            return (await connection.execute(without)).rowcount > 0

    async def people(self, team: Place) -> int:
        """How many people of the team of ``team`` have a drill here."""
        query = select(func.count(drills.c.person.distinct())).where(
            drills.c.platform == team.platform, drills.c.team == team.team
        )
        async with self._store.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def forget(self, who: Who) -> int:
        """Delete every drill of ``who`` with all that is in it; how many there were."""
        own = select(drills.c.number).where(is_whose(who))
        async with self._store.write() as connection:
            await connection.execute(delete(drill_replies).where(drill_replies.c.drill.in_(own)))
            return (await connection.execute(delete(drills).where(is_whose(who)))).rowcount

    async def forget_team(self, team: Place) -> None:
        """Delete every drill of the team of ``team`` with all that is in it."""
        own = is_of_team(drills, team)
        gone = select(drills.c.number).where(own)
        async with self._store.write() as connection:
            await connection.execute(delete(drill_replies).where(drill_replies.c.drill.in_(gone)))
            await connection.execute(delete(drills).where(own))

    async def prune(self, now: datetime) -> None:
        """Delete what is older than `KEPT` and `REMEMBERED`."""
        old = select(drills.c.number).where(drills.c.stepped_at < now - KEPT)
        ancient = drills.c.stepped_at < now - REMEMBERED
        async with self._store.write() as connection:
            await connection.execute(delete(drill_replies).where(drill_replies.c.drill.in_(old)))
            await connection.execute(delete(drills).where(ancient))

    async def _one(self, *which: ColumnElement[bool]) -> KeptDrill | None:
        query = select(drills).where(*which).order_by(drills.c.number.desc()).limit(1)
        async with self._store.read() as connection:
            row = (await connection.execute(query)).first()
            return None if row is None else drill_of(row, await replies_of(connection, row.number))


async def _steps(
    connection: AsyncConnection, drill: KeptDrill, now: datetime, values: Mapping[str, object]
) -> bool:
    """Take ``drill`` one version further, if nobody else has."""
    same = drills.c.number == drill.number, drills.c.version == drill.version
    step = update(drills).where(*same)
    done = await connection.execute(
        step.values(version=drill.version + 1, stepped_at=now, **values)
    )
    return done.rowcount == 1
