"""Drills and the replies in them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "drills",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("room", sa.Text, nullable=False),
        sa.Column("thread", sa.Text),
        sa.Column("is_direct", sa.Boolean, nullable=False),
        sa.Column("scenario", sa.Text, nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("stepped_at", _MOMENT, nullable=False),
        sa.Column("closed_by", sa.Text, nullable=False),
        sa.Column("is_debriefed", sa.Boolean, nullable=False),
        sa.Column("ending", sa.Text, nullable=False),
        sa.Column("result", sa.Text, nullable=False),
        sa.Column("recall", sa.Text, nullable=False),
        sa.Column("recall_at", _MOMENT),
        sa.PrimaryKeyConstraint("number", name="pk_drills"),
        sa.UniqueConstraint(
            "platform", "team", "person", "key", name="uq_drills_platform_team_person_key"
        ),
    )
    op.create_index("ix_drills_room", "drills", ["room", "thread", "is_debriefed"])
    op.create_table(
        "drill_replies",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("drill", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("heard", sa.Text, nullable=False),
        sa.Column("taken_back_by", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_drill_replies"),
        sa.UniqueConstraint("drill", "key", name="uq_drill_replies_drill_key"),
    )


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("drill_replies")
    op.drop_index("ix_drills_room", "drills")
    op.drop_table("drills")
