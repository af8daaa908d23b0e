"""The weekly series: schedules, what was posted, and what is on its way out."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    _deliveries()
    _schedules()
    _tips()


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("room", sa.Text, nullable=False),
        sa.Column("thread", sa.Text),
        sa.Column("is_direct", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("run", sa.Integer, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("refusals", sa.Integer, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("first_try", _MOMENT),
        sa.Column("last_try", _MOMENT),
        sa.Column("next_try", _MOMENT),
        sa.Column("follows", sa.Text),
        sa.Column("message", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
    )
    op.create_index("ix_deliveries_next_try", "deliveries", ["next_try"])
    op.create_index("ix_deliveries_follows", "deliveries", ["follows"])


def _schedules() -> None:
    op.create_table(
        "schedules",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("room", sa.Text, nullable=False),
        sa.Column("is_direct", sa.Boolean, nullable=False),
        sa.Column("series", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("weekday", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("every", sa.Integer, nullable=False),
        sa.Column("first", sa.Date, nullable=False),
        sa.Column("without", sa.Text, nullable=False),
        sa.Column("until", sa.Date),
        sa.Column("pinned", sa.Text),
        sa.Column("done", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_schedules"),
        sa.UniqueConstraint(
            "platform", "team", "room", "series", name="uq_schedules_platform_team_room_series"
        ),
    )
    op.create_table(
        "due",
        sa.Column("schedule", sa.Text, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("schedule", name="pk_due"),
    )
    op.create_index("ix_due_at", "due", ["at"])


def _tips() -> None:
    op.create_table(
        "tip_posts",
        sa.Column("schedule", sa.Text, nullable=False),
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("tip", sa.Text),
        sa.Column("delivery", sa.Text),
        sa.PrimaryKeyConstraint("schedule", "week", name="pk_tip_posts"),
    )
    who = ("kind", "series", "tip", "platform", "team", "person")
    op.create_table(
        "tip_marks",
        *(sa.Column(name, sa.Text, nullable=False) for name in who),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint(*who, name="pk_tip_marks"),
    )


def downgrade() -> None:
    """Drop the tables."""
    for table in ("tip_marks", "tip_posts", "due", "schedules", "deliveries"):
        op.drop_table(table)
