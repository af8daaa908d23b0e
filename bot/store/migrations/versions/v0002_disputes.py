"""What people told of findings that missed the mark."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "disputes",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("line", sa.Text),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_disputes"),
    )


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("disputes")
