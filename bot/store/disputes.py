"""Findings that missed the mark, as people told: to mend the rules, never to look at people.

Kept are the rule and the day; the line that it was about only where the person agreed. Who it was
and where is never written down, so there is nothing to look up or delete by person; after `KEPT`
the rest goes too.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import delete, insert, select

from bot.store.engine import Store
from bot.store.tables import disputes

__all__ = ["KEPT", "Dispute", "Disputes"]

KEPT = timedelta(days=180)
"""How long a dispute is kept: two reviews of the rules."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A finding of ``rule`` (its id, ``missed`` or ``other``) that somebody found wrong.

    ``line`` is what they said of it, None unless they agreed that it is kept.
    """

    rule: str
    day: date
    line: str | None = field(default=None, repr=False)


class Disputes:
    """The disputes in the database."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, dispute: Dispute) -> None:
        """Keep ``dispute``."""
        values = {"rule": dispute.rule, "line": dispute.line, "day": dispute.day}
        async with self._store.write() as connection:
            await connection.execute(insert(disputes).values(values))

    async def newest_first(self) -> Sequence[Dispute]:
        """All that are kept."""
        query = select(disputes).order_by(disputes.c.number.desc())
        async with self._store.read() as connection:
            rows = (await connection.execute(query)).all()
        return [Dispute(row.rule, row.day, row.line) for row in rows]

    async def prune(self, now: datetime) -> None:
        """Forget those that are older than `KEPT`."""
        oldest = (now - KEPT).astimezone(UTC).date()
        async with self._store.write() as connection:
            await connection.execute(delete(disputes).where(disputes.c.day < oldest))
