"""What is on its way out: which messages, how far each came, and which run has it in hand."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Row, Update, and_, bindparam, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.chat.events import Place
from bot.store.engine import Store
from bot.store.tables import deliveries

__all__ = ["NOT_SEEN", "Delivery", "OutboxTable", "Standing", "add_deliveries"]

_KEPT_SENT = timedelta(days=30)
_KEPT_OTHERS = timedelta(days=400)


class Standing(StrEnum):
    """How far a delivery came."""

    PLANNED = "planned"  # nothing has reached the platform
    TRYING = "trying"  # a post is under way, or was when its process died
    UNSURE = "unsure"  # a post may or may not stand
    SENT = "sent"
    SKIPPED = "skipped"  # its time was over before it could be posted
    REFUSED = "refused"  # the platform would not take it until its time was over
    UNKNOWN = "unknown"  # nobody can tell whether it stands; a person has to look


NOT_SEEN = (Standing.SKIPPED, Standing.REFUSED)
"""What surely never stood in the chat, and never will."""

_LOST = (Standing.SKIPPED, Standing.REFUSED, Standing.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message for ``place``, named ``id``; ``body`` is as `encode_message` wrote it.

    It is due at ``due_at`` and of no use after ``expires_at``. With ``follows``, the id of another
    delivery, it goes into that one's thread as soon as that one stands. ``tries`` counts the posts
    that may have reached the platform, the first at ``first_try`` and the last at ``last_try``;
    ``refusals`` those that surely did not. All moments are zone-aware.
    """

    id: str
    place: Place
    body: str = field(repr=False)
    due_at: datetime
    expires_at: datetime
    follows: str | None = None
    standing: Standing = Standing.PLANNED
    epoch: int = 0
    tries: int = 0
    refusals: int = 0
    first_try: datetime | None = None
    last_try: datetime | None = None
    next_try: datetime | None = None
    message: str | None = None


async def add_deliveries(connection: AsyncConnection, new: Sequence[Delivery]) -> None:
    """Plan deliveries whose ids are new, as a part of the caller's transaction."""
    if new:
        await connection.execute(insert(deliveries), [_planned(delivery) for delivery in new])


class OutboxTable:
    """Each method is one transaction, committed when it returns."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, new: Sequence[Delivery]) -> None:
        """Plan deliveries whose ids are new."""
        async with self._store.write() as connection:
            await add_deliveries(connection, new)

    async def claim(
        self, now: datetime, platforms: Collection[str], limit: int
    ) -> Sequence[Delivery]:
        """Take in hand what is to be done now and no living run has in hand, oldest first.

        A first try is written down as such before anything is posted; the delivery is returned as
        it stood before.
        """
        own = deliveries.c
        async with self._store.write() as connection:
            alive = await self._store.running(connection)
            query = (
                select(deliveries)
                .where(own.next_try <= now, own.platform.in_(platforms))
                .where(or_(own.run == 0, own.run.not_in(alive)))
                .order_by(own.next_try)
                .limit(limit)
                .with_for_update(skip_locked=True)
            )
            found = [_in_hand(row) for row in (await connection.execute(query)).all()]
            if found:
                taken = [_taken(delivery, now, self._store.run) for delivery in found]
                await connection.execute(_TAKE, taken)
            return found

    async def try_again(self, claimed: Delivery, now: datetime) -> bool:
        """Write down that a delivery in hand is about to be posted once more."""
        own = deliveries.c
        again = update(deliveries).where(own.id == claimed.id, own.epoch == claimed.epoch)
        async with self._store.write() as connection:
            tried = again.values(state=Standing.TRYING, last_try=now, tries=claimed.tries + 1)
            return (await connection.execute(tried)).rowcount == 1

    async def settle(self, results: Sequence[Delivery]) -> bool:
        """Write down how deliveries in hand stand now, and let go of them.

        Those that another run has taken in hand since are left alone. What follows a message that
        now stands becomes due; returns whether anything did.
        """
        if not results:
            return False
        sent = [result.id for result in results if result.message is not None]
        async with self._store.write() as connection:
            await connection.execute(_SETTLE, [_settled(result) for result in results])
            return bool(sent) and (await connection.execute(_release(sent))).rowcount > 0

    async def standing(self, ids: Collection[str]) -> dict[str, Standing]:
        """How each of these deliveries stands; those forgotten are left out."""
        query = select(deliveries.c.id, deliveries.c.state).where(deliveries.c.id.in_(ids))
        async with self._store.read() as connection:
            rows = (await connection.execute(query)).all()
        return {row.id: Standing(row.state) for row in rows}

    async def prune(self, now: datetime) -> None:
        """Forget what was settled long ago."""
        own = deliveries.c
        old_sent = (own.state == Standing.SENT) & (own.due_at < now - _KEPT_SENT)
        old_lost = own.state.in_(_LOST) & (own.due_at < now - _KEPT_OTHERS)
        async with self._store.write() as connection:
            await connection.execute(delete(deliveries).where(or_(old_sent, old_lost)))


_TAKE = (
    update(deliveries)
    .where(deliveries.c.id == bindparam("it"))
    .values(
        run=bindparam("by"),
        epoch=bindparam("turn"),
        state=bindparam("standing"),
        tries=bindparam("count"),
        first_try=bindparam("first"),
        last_try=bindparam("last"),
    )
)
_SETTLE = (
    update(deliveries)
    .where(deliveries.c.id == bindparam("it"), deliveries.c.epoch == bindparam("turn"))
    .values(
        run=0,
        state=bindparam("standing"),
        body=bindparam("content"),
        tries=bindparam("count"),
        refusals=bindparam("refused"),
        next_try=bindparam("again"),
        message=bindparam("where"),
    )
)


def _release(sent: Sequence[str]) -> Update:
    """Let what follows those of these that stand go into their threads."""
    own, before = deliveries.c, deliveries.alias()
    stand = select(before.c.id).where(before.c.id.in_(sent), before.c.message.is_not(None))
    thread = select(before.c.message).where(before.c.id == own.follows).scalar_subquery()
    waiting = and_(own.follows.in_(stand), own.state == Standing.PLANNED)
    return update(deliveries).where(waiting).values(thread=thread, next_try=own.due_at)


def _planned(delivery: Delivery) -> dict[str, object]:
    place = delivery.place
    return {
        "id": delivery.id,
        "platform": place.platform,
        "team": place.team,
        "room": place.room,
        "thread": place.thread,
        "is_direct": place.is_direct,
        "body": delivery.body,
        "state": Standing.PLANNED,
        "run": 0,
        "epoch": 0,
        "tries": 0,
        "refusals": 0,
        "due_at": delivery.due_at,
        "expires_at": delivery.expires_at,
        "next_try": None if delivery.follows else delivery.due_at,
        "follows": delivery.follows,
    }


def _taken(delivery: Delivery, now: datetime, run: int) -> dict[str, object]:
    is_first = delivery.standing is Standing.PLANNED
    return {
        "it": delivery.id,
        "by": run,
        "turn": delivery.epoch,
        "standing": Standing.TRYING if is_first else delivery.standing,
        "count": delivery.tries + is_first,
        "first": now if is_first else delivery.first_try,
        "last": now if is_first else delivery.last_try,
    }


def _settled(result: Delivery) -> dict[str, object]:
    return {
        "it": result.id,
        "turn": result.epoch,
        "standing": result.standing,
        "content": result.body if result.next_try else None,
        "count": result.tries,
        "refused": result.refusals,
        "again": result.next_try,
        "where": result.message,
    }


def _in_hand(row: Row[tuple[object, ...]]) -> Delivery:
    """The delivery as it stood, taken in hand once more."""
    return Delivery(
        id=row.id,
        place=Place(row.platform, row.team, row.room, row.thread, row.is_direct),
        body=row.body,
        due_at=row.due_at,
        expires_at=row.expires_at,
        follows=row.follows,
        standing=Standing(row.state),
        epoch=row.epoch + 1,
        tries=row.tries,
        refusals=row.refusals,
        first_try=row.first_try,
        last_try=row.last_try,
        next_try=row.next_try,
        message=row.message,
    )
