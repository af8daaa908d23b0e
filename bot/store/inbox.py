"""The inbox's table: which events were taken in, by which run, and what became of each."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Row, and_, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.conflicts import insert_absent
from bot.store.engine import Store
from bot.store.tables import inbox
from bot.store.together import Together

__all__ = ["MOST_TRIES", "Claim", "InboxTable", "State"]

MOST_TRIES = 3
"""How often an event is taken up again after the first time before it is given up."""


class State(StrEnum):
    """Where an event stands."""

    TAKEN = "taken"  # in hand; the body is the whole event
    WITHHELD = "withheld"  # in hand; the body leaves out what must not be stored
    INTERRUPTED = "interrupted"  # withheld, and its person is being told that it was lost
    DONE = "done"
    FAILED = "failed"  # given up


_UNFINISHED = (State.TAKEN, State.WITHHELD, State.INTERRUPTED)
_CLOSED = (State.DONE, State.FAILED)


@dataclass(frozen=True, slots=True)
class Claim:
    """An unfinished event, taken up again. ``tries`` counts this time too."""

    number: int
    tries: int
    body: str


@dataclass(frozen=True, slots=True)
class _Arrival:
    key: tuple[str, str, str]
    state: State
    body: str
    now: datetime

    def row(self, run: int) -> dict[str, object]:
        names = dict(zip(_KEY, self.key, strict=True))
        rest = {"state": self.state, "body": self.body, "run": run, "taken_at": self.now}
        return {**names, **rest, "tries": 0}


_KEY = ("platform", "team", "key")
_DONE_BY = ("its_platform", "its_team", "its_key", "one", "other")
_DONE = (
    update(inbox)
    .where(
        inbox.c.platform == bindparam("its_platform"),
        inbox.c.team == bindparam("its_team"),
        inbox.c.key == bindparam("its_key"),
        inbox.c.state.in_([bindparam("one"), bindparam("other")]),
    )
    .values(state=State.DONE, body=None)
)


class InboxTable:
    """Each method is one transaction, committed when it returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._takes = Together(self._take)
        self._dones = Together(self._done)

    async def take(self, key: tuple[str, str, str], state: State, body: str, now: datetime) -> bool:
        """Take an event in; ``False`` when it is finished, or in the hands of a living run.

        ``key`` is the event's platform, team and own key.
        """
        return await self._takes.do(_Arrival(key, state, body, now))

    async def _take(self, arrivals: Sequence[_Arrival]) -> Sequence[bool]:
        async with self._store.write() as connection:
            # In one order everywhere, or two processes could wait for each other's rows.
            rows = sorted((arrival.row(self._store.run) for arrival in arrivals), key=_key_of)
            inserted = await insert_absent(connection, inbox, rows, _KEY)
            return [await self._is_first(connection, arrival, inserted) for arrival in arrivals]

    async def _is_first(
        self, connection: AsyncConnection, arrival: _Arrival, inserted: set[tuple[object, ...]]
    ) -> bool:
        if arrival.key in inserted:
            inserted.discard(arrival.key)  # of two with one key the second came again
            return True
        query = select(inbox).where(_is(arrival.key)).with_for_update()
        row = (await connection.execute(query)).one()
        if not _is_free(row, await self._store.running(connection)):
            return False
        mine = {"state": arrival.state, "body": arrival.body, "run": self._store.run}
        again = update(inbox).where(_is(arrival.key)).values(**mine, tries=row.tries + 1)
        await connection.execute(again)
        return True

    async def claim(self) -> Claim | None:
        """Take up the oldest event that a dead run left unfinished."""
        async with self._store.write() as connection:
            alive = await self._store.running(connection)
            query = (
                select(inbox)
                .where(inbox.c.state.in_(_UNFINISHED), inbox.c.run.not_in(alive))
                .order_by(inbox.c.number)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            row = (await connection.execute(query)).one_or_none()
            if row is None:
                return None
            state = State.TAKEN if row.state == State.TAKEN else State.INTERRUPTED
            tries = row.tries + 1
            claimed = update(inbox).where(inbox.c.number == row.number)
            await connection.execute(claimed.values(state=state, tries=tries, run=self._store.run))
            return Claim(row.number, tries, row.body)

    async def done(self, key: tuple[str, str, str], states: Collection[State]) -> None:
        """Finish an event that is in one of ``states``, and blank its body."""
        one, other, *_ = (*states, *states)
        await self._dones.do(dict(zip(_DONE_BY, (*key, one, other), strict=True)))

    async def _done(self, which: Sequence[Mapping[str, object]]) -> Sequence[None]:
        async with self._store.write() as connection:
            await connection.execute(_DONE, sorted(which, key=_done_key))
        return [None] * len(which)

    async def failed(self, number: int) -> None:
        """Give an event up, and blank its body."""
        given_up = update(inbox).where(inbox.c.number == number)
        async with self._store.write() as connection:
            await connection.execute(given_up.values(state=State.FAILED, body=None))

    async def prune(self, before: datetime) -> None:
        """Forget the keys of finished events taken in before ``before``."""
        old = inbox.c.state.in_(_CLOSED), inbox.c.taken_at < before
        async with self._store.write() as connection:
            await connection.execute(delete(inbox).where(*old))


def _is(key: tuple[str, str, str]) -> ColumnElement[bool]:
    platform, team, own = key
    return and_(inbox.c.platform == platform, inbox.c.team == team, inbox.c.key == own)


def _key_of(row: Mapping[str, object]) -> list[str]:
    return [str(row[name]) for name in _KEY]


def _done_key(which: Mapping[str, object]) -> list[str]:
    return [str(value) for value in which.values()]


def _is_free(row: Row[tuple[object, ...]], alive: set[int]) -> bool:
    if row.state == State.INTERRUPTED:
        return True  # the platform still has the words: handling them beats asking for them
    return row.state in _UNFINISHED and row.run not in alive and row.tries < MOST_TRIES
