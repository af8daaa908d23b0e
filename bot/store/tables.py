"""Every table. A change here needs a step in ``migrations/versions``; a test compares the two."""

import json
from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Index,
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
    "deliveries",
    "disputes",
    "drill_replies",
    "drills",
    "due",
    "inbox",
    "installations",
    "metadata",
    "schedules",
    "tip_marks",
    "tip_posts",
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

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Text, primary_key=True),  # the key that the chat is given
    Column("platform", Text, nullable=False),
    Column("team", Text, nullable=False),
    Column("room", Text, nullable=False),
    Column("thread", Text),
    Column("is_direct", Boolean, nullable=False),
    Column("body", AnyText),  # the message while it is needed, then NULL
    Column("state", Text, nullable=False),
    Column("run", Integer, nullable=False),  # the `Store.run` that has it in hand, or 0
    Column("epoch", Integer, nullable=False),  # how often it was taken in hand
    Column("tries", Integer, nullable=False),  # posts that may have reached the platform
    Column("refusals", Integer, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("first_try", UtcDateTime),
    Column("last_try", UtcDateTime),
    Column("next_try", UtcDateTime),  # NULL when nothing is left to do, or not yet
    Column("follows", Text),  # the delivery in whose thread this one is to stand
    Column("message", Text),  # the platform's id of it, once it stands
    Index("ix_deliveries_next_try", "next_try"),
    Index("ix_deliveries_follows", "follows"),
)

schedules = Table(
    "schedules",
    metadata,
    Column("id", Text, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("team", Text, nullable=False),
    Column("room", Text, nullable=False),
    Column("is_direct", Boolean, nullable=False),
    Column("series", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("zone", Text, nullable=False),  # wall time and zone: moments are worked out from them
    Column("weekday", Integer, nullable=False),
    Column("at", Text, nullable=False),  # 09:30
    Column("every", Integer, nullable=False),
    Column("first", Date, nullable=False),  # the Monday of a week with a post
    Column("without", Text, nullable=False),  # JSON: the Mondays of weeks without one
    Column("until", Date),  # paused before this day
    Column("pinned", Text),  # the tip to send next
    Column("done", Text, nullable=False),  # JSON: tips sent or passed over in this round
    UniqueConstraint("platform", "team", "room", "series"),
)

# Apart from the schedules, which are wide: this is what is searched every few seconds.
due = Table(
    "due",
    metadata,
    Column("schedule", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_due_at", "at"),
)

tip_posts = Table(
    "tip_posts",
    metadata,
    Column("schedule", Text, primary_key=True),
    Column("week", Date, primary_key=True),  # its Monday: a local week has one post
    Column("tip", Text),  # NULL: skipped
    Column("delivery", Text),
)

tip_marks = Table(
    "tip_marks",
    metadata,
    Column("kind", Text, primary_key=True),  # useful, practised
    Column("series", Text, primary_key=True),
    Column("tip", Text, primary_key=True),
    Column("platform", Text, primary_key=True),
    Column("team", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("day", Date, nullable=False),
)

installations = Table(
    "installations",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("team", Text, primary_key=True),
    Column("sealed", Text, nullable=False),  # unreadable without a key from outside
)

drills = Table(
    "drills",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("team", Text, nullable=False),
    Column("person", Text, nullable=False),  # whose replies count
    Column("key", Text, nullable=False),  # the event that began it
    Column("room", Text, nullable=False),
    Column("thread", Text),
    Column("is_direct", Boolean, nullable=False),
    Column("scenario", Text, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("version", Integer, nullable=False),  # how many steps it has taken
    Column("opened_at", UtcDateTime, nullable=False),
    Column("stepped_at", UtcDateTime, nullable=False),
    Column("closed_by", Text, nullable=False),  # the event that closed it; empty while it is open
    Column("is_debriefed", Boolean, nullable=False),
    Column("ending", Text, nullable=False),  # empty where it was left
    Column("result", Text, nullable=False),  # JSON: how it went, without anybody's words
    Column("recall", Text, nullable=False),  # empty, wanted, asked
    Column("recall_at", UtcDateTime),
    UniqueConstraint("platform", "team", "person", "key"),
    Index("ix_drills_room", "room", "thread", "is_debriefed"),  # who listens where
)

# What follows from a reply is worked out anew each time; only what was heard in it is kept.
drill_replies = Table(
    "drill_replies",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("drill", Integer, nullable=False),
    Column("position", Integer, nullable=False),  # from 1
    Column("key", Text, nullable=False),  # the event that it came with
    Column("message", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("text", AnyText, nullable=False),
    Column("heard", AnyText, nullable=False),  # JSON
    Column("taken_back_by", Text, nullable=False),  # the event that took it back, or empty
    UniqueConstraint("drill", "key"),
)
