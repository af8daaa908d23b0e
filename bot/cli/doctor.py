"""``rapport doctor``: what is set, what works, and what to do about what does not."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from bot import __version__
from bot.errors import ContentError, RapportError, SettingsError, StoreError, StoreInUseError

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import SecretStr

    from bot.settings import Settings

__all__ = ["doctor"]

_UNSIGNED = "clients show it as unverified. Sign it, once: rapport matrix verify"
_NOBODY = (
    "nobody can invite the bot yet. Set RAPPORT_MATRIX_ALLOW to your homeserver, such as "
    "example.org"
)
_PACKAGES = ("ahocorasick-rs", "aiohttp", "google-re2", "pydantic", "sqlalchemy", "structlog")


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing looked at; ``advice`` is set when it is wrong."""

    what: str
    advice: str = ""

    def shown(self) -> str:
        """The line as it is printed."""
        return f"wrong  {self.what}: {self.advice}" if self.advice else f"ok     {self.what}"


@click.command(short_help="What works, and how to mend what does not.")
def doctor() -> None:
    """Look at the settings, the database and the installation, and say what to mend."""
    all_well = True
    for line in _lines():
        click.echo(line.shown())
        all_well = all_well and not line.advice
    click.echo("All is well." if all_well else "Mend what is marked wrong, then ask me again.")
    sys.exit(0 if all_well else 1)


def _lines() -> Iterator[_Line]:
    import platform

    from bot import settings

    yield _Line(f"rapport {__version__}, Python {platform.python_version()}, {sys.platform}")
    yield from map(_package, _PACKAGES)
    try:
        chosen = settings.load()
    except SettingsError as error:
        yield from (_Line("settings", complaint) for complaint in str(error).split("\n"))
        return
    sources = settings.origins()
    for name in type(chosen).model_fields:
        yield _Line(f"{name} = {_shown(chosen, name)}  ({sources.get(name, 'default')})")
    if chosen.house_rules:
        yield from _house(chosen.house_rules)
    yield _database(chosen.database_url)
    if chosen.slack_bot_token:
        yield _slack(chosen)
    if chosen.matrix_user:
        yield from _matrix(chosen)


def _package(name: str) -> _Line:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return _Line(f"{name} {version(name)}")
    except PackageNotFoundError:
        return _Line(name, "it is not installed. Install Rapport again: pip install rapport")


def _shown(chosen: "Settings", name: str) -> str:
    from pydantic import SecretStr

    value = getattr(chosen, name)
    if value is None:
        return "not set"
    return "set, hidden" if isinstance(value, SecretStr) else str(value)


def _house(path: "Path") -> Iterator[_Line]:
    from bot.content import load_house

    try:
        yield _Line(f"house rules {path}: {load_house(path).summary()}")
    except ContentError as error:
        yield from (_Line("house rules", complaint) for complaint in str(error).split("\n"))


def _database(url: "SecretStr") -> _Line:
    """Open the database as the bot would: it is made, and brought up to date, where need be."""
    import asyncio

    from bot.store.url import described, parse

    try:
        asyncio.run(_open(url.get_secret_value()))
    except StoreInUseError:
        state = "a running Rapport works on it"
    except StoreError as error:
        return _Line("database", str(error))
    else:
        state = "can be read and written"
    return _Line(f"database {described(parse(url.get_secret_value()))}: {state}")


def _slack(chosen: "Settings") -> _Line:
    """Ask Slack whose token it is, and what it lets the bot do."""
    import asyncio

    from bot.platforms import slack

    try:
        missing = asyncio.run(slack.scopes_missing(chosen))
    except RapportError as error:
        return _Line("Slack", str(error))
    if missing:
        return _Line(
            f"Slack: the app lacks {', '.join(missing)}",
            "put what `rapport slack manifest` prints into its page App Manifest, and install it "
            "again",
        )
    return _Line("Slack: the token is good, and no scope is missing")


def _matrix(chosen: "Settings") -> Iterator[_Line]:
    """The account's login as its homeserver knows it, and who may invite the bot."""
    import asyncio

    from bot.platforms import matrix

    try:
        found = asyncio.run(matrix.status(chosen))
    except RapportError as error:
        yield _Line("Matrix", str(error))
    else:
        device = found.device
        yield _Line(f"Matrix: {device.user} is logged in as {device.id} at {device.homeserver}")
        yield _Line("Matrix: the device's signature", "" if found.is_signed else _UNSIGNED)
    yield _Line("Matrix: invitations", "" if chosen.matrix_allow else _NOBODY)


async def _open(url: str) -> None:
    from bot.store.engine import Store

    async with Store.open(url):
        pass  # opening it writes to it
