"""The inbox's table: which events were taken in, by which run, and what became of each."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Row, and_, delete, select, update

from bot.store.conflicts import insert_if_absent
from bot.store.engine import Store
from bot.store.tables import inbox

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


class InboxTable:
    """Each method is one transaction, committed when it returns."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def take(self, key: tuple[str, str, str], state: State, body: str, now: datetime) -> bool:
        """Take an event in; ``False`` when it is finished, or in the hands of a living run.

        ``key`` is the event's platform, team and own key.
        """
        platform, team, own = key
        mine: dict[str, object] = {"state": state, "body": body, "run": self._store.run}
        first = {"platform": platform, "team": team, "key": own, "tries": 0, "taken_at": now}
        async with self._store.write() as connection:
            if await insert_if_absent(connection, inbox, mine | first):
                return True
            query = select(inbox).where(_is(key)).with_for_update()
            row = (await connection.execute(query)).one()
            if not _is_free(row, await self._store.running(connection)):
                return False
            again = update(inbox).where(_is(key)).values(**mine, tries=row.tries + 1)
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
        await self._close(State.DONE, and_(_is(key), inbox.c.state.in_(states)))

    async def failed(self, number: int) -> None:
        """Give an event up, and blank its body."""
        await self._close(State.FAILED, inbox.c.number == number)

    async def prune(self, before: datetime) -> None:
        """Forget the keys of finished events taken in before ``before``."""
        old = inbox.c.state.in_(_CLOSED), inbox.c.taken_at < before
        async with self._store.write() as connection:
            await connection.execute(delete(inbox).where(*old))

    async def _close(self, state: State, which: ColumnElement[bool]) -> None:
        async with self._store.write() as connection:
            await connection.execute(update(inbox).where(which).values(state=state, body=None))


def _is(key: tuple[str, str, str]) -> ColumnElement[bool]:
    platform, team, own = key
    return and_(inbox.c.platform == platform, inbox.c.team == team, inbox.c.key == own)


def _is_free(row: Row[tuple[object, ...]], alive: set[int]) -> bool:
    if row.state == State.INTERRUPTED:
        return True  # the platform still has the words: handling them beats asking for them
    return row.state in _UNFINISHED and row.run not in alive and row.tries < MOST_TRIES
