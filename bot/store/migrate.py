"""Brings the tables up to date: each file in ``migrations/versions`` is one step, and its way back.

To change the tables, change `bot.store.tables` and write the next step beside the last one.
"""

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.errors import StoreError
from bot.store import postgres

__all__ = ["configuration", "upgrade"]


def configuration(connection: Connection) -> Config:
    """Alembic's settings for working on ``connection``, inside its transaction."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "bot.store:migrations")
    return config


def upgrade(connection: Connection) -> None:
    """Take every step that is missing, all in the transaction of ``connection`` or none.

    Raises `StoreError` when a newer Rapport made the tables.
    """
    if connection.dialect.name == "postgresql":
        postgres.await_migrating(connection)
    config = configuration(connection)
    scripts = ScriptDirectory.from_config(config)
    made = set(MigrationContext.configure(connection).get_current_heads())
    if made - {script.revision for script in scripts.walk_revisions()}:
        raise StoreError(
            "The database was made by a newer Rapport, which this one can't read. Install the "
            "newer version again, or put back a backup from before the update."
        )
    if made != set(scripts.get_heads()):
        command.upgrade(config, "head")
