"""Where the database is: the one place that reads a database URL."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import StoreError

__all__ = ["described", "is_sqlite", "parse"]

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
_OPTIONS = {"host": "host", "port": "port", "ssl": "ssl", "sslmode": "ssl"}
_HELP = (
    "The database URL can't be read. Write sqlite:///var/rapport.db (a file) or "
    "postgresql://user:password@host/database; in a password, write @ as %40, : as %3A, / as %2F."
)


def parse(url: str) -> URL:
    """Read ``url`` and settle its driver.

    Raises `StoreError`, which never shows the URL: it may hold a password.
    """
    try:
        parsed = make_url(url)
        driver = _DRIVERS[parsed.drivername]
    except (ArgumentError, KeyError, ValueError):
        raise StoreError(_HELP) from None
    parsed = parsed.set(drivername=driver)
    return _sqlite(parsed) if is_sqlite(parsed) else _postgres(parsed)


def is_sqlite(url: URL) -> bool:
    """Whether the database is a SQLite file; otherwise it is PostgreSQL."""
    return url.get_backend_name() == "sqlite"


def described(url: URL) -> str:
    """The database's name for people: no user, no password, no options."""
    if is_sqlite(url):
        return str(url.database)
    return f"{url.database} on {url.host or url.query.get('host', 'localhost')}"


def _sqlite(url: URL) -> URL:
    if url.database in {None, "", ":memory:"} or url.host or url.query:
        raise StoreError(
            "SQLite needs a file of its own, and no options: sqlite:///var/rapport.db, or with "
            "four slashes for a path from the root, sqlite:////srv/rapport.db."
        )
    return url


def _postgres(url: URL) -> URL:
    unknown = sorted(set(url.query) - set(_OPTIONS))
    if unknown:
        raise StoreError(
            f"The database URL has an option that isn't known here: {unknown[0]}. "
            f"These are: {', '.join(_OPTIONS)}."
        )
    if not url.database:
        raise StoreError(_HELP)
    return url.set(query={_OPTIONS[name]: value for name, value in url.query.items()})
