"""Every table. A change here needs a step in ``migrations/versions``; a test compares the two."""

import json
from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from typing_extensions import override

__all__ = [
    "AnyText",
    "UtcDateTime",
    "bookmarks",
    "disputes",
    "inbox",
    "metadata",
    "transcript",
]


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: zone-aware in, UTC out. SQLite keeps no zones, so what it keeps is UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError("a moment without its zone can't be stored")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class AnyText(TypeDecorator[str]):
    """Text with anything in it, also what databases refuse: NUL and half surrogate pairs."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(json.loads(value))


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

inbox = Table(
    "inbox",
    metadata,
    Column("number", Integer, primary_key=True),  # the order in which events were taken in
    Column("platform", Text, nullable=False),
    Column("team", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("run", Integer, nullable=False),  # the `Store.run` that took it last
    Column("tries", Integer, nullable=False),
    Column("taken_at", UtcDateTime, nullable=False),
    Column("body", Text),  # JSON while it is needed, then NULL
    UniqueConstraint("platform", "team", "key"),
)

transcript = Table(
    "transcript",
    metadata,
    Column("number", Integer, primary_key=True),  # the order in which messages came
    Column("platform", Text, nullable=False),
    Column("team", Text, nullable=False),
    Column("room", Text, nullable=False),
    Column("thread", Text),
    Column("is_direct", Boolean, nullable=False),
    Column("id", Text, nullable=False),
    Column("author_id", Text, nullable=False),
    Column("author_name", AnyText, nullable=False),
    Column("author_is_lead", Boolean, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("body", AnyText, nullable=False),
    UniqueConstraint("team", "room", "id"),
)

disputes = Table(
    "disputes",
    metadata,
    Column("number", Integer, primary_key=True),  # the order in which they came
    Column("rule", Text, nullable=False),
    Column("line", AnyText),  # only with the person's consent
    # The day alone, and nobody's id: a moment could be matched with who wrote just then.
    Column("day", Date, nullable=False),
)

bookmarks = Table(
    "bookmarks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
