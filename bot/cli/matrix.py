"""``rapport matrix …``: the bot's account on a homeserver."""

import sys

import click

__all__ = ["matrix"]

_NOT_SIGNED = "not yet; clients warn about it until you run: rapport matrix verify"


@click.group(short_help="Log in to Matrix, and see how it stands.")
def matrix() -> None:
    """The bot's Matrix account: RAPPORT_MATRIX_USER and the other settings say which."""


@matrix.command(short_help="Log in, once.")
@click.option("--password-stdin", "way", flag_value="password", help="Read the password.")
@click.option("--token-stdin", "way", flag_value="token", help="Read an access token instead.")
def login(way: str | None) -> None:
    """Log in as RAPPORT_MATRIX_USER and keep the device in RAPPORT_MATRIX_STORE.

    The password or the token is read from standard input, so that it stands in no list of
    processes and in no shell's history.
    """
    import asyncio

    from bot import settings
    from bot.platforms import matrix as platform

    if way is None:
        raise click.UsageError("Say what you give me: --password-stdin or --token-stdin.")
    secret = sys.stdin.readline().rstrip("\r\n")
    if not secret:
        raise click.UsageError(f"There was no {way} on standard input.")
    chosen = settings.load()
    device = asyncio.run(platform.log_in(chosen, secret, is_token=way == "token"))
    click.echo(f"Logged in as {device.user}, device {device.id}, at {device.homeserver}.")
    click.echo(f"Keep {chosen.matrix_store} safe and private: its keys read what is encrypted.")
    click.echo("Start the bot with: rapport serve")


@matrix.command(short_help="Whether the login works.")
def status() -> None:
    """Ask the homeserver whether it knows the bot, and show what the bot is known by."""
    import asyncio

    from bot import settings
    from bot.platforms import matrix as platform

    found = asyncio.run(platform.status(settings.load()))
    click.echo(f"Account      {found.device.user} at {found.device.homeserver}")
    click.echo(f"Device       {found.device.id}")
    click.echo(f"Fingerprint  {found.fingerprint or 'none yet: it is made by rapport serve'}")
    signed = "by the account's own identity" if found.is_signed else _NOT_SIGNED
    click.echo(f"Signed       {signed}")


@matrix.command(short_help="Have clients show the bot as verified.")
@click.option("--password-stdin", "way", flag_value="password", help="Read the password.")
@click.option("--recovery-key-stdin", "way", flag_value="recovery", help="Read a recovery key.")
def verify(way: str | None) -> None:
    """Sign the bot's device with an identity of its account's own.

    The first time this makes the identity and shows its recovery key, once: write it down. With
    that key a later device of the bot's is signed by the same identity. Some homeservers want the
    account's password too; with it, a lost identity is replaced by a new one.
    """
    import asyncio

    from bot import settings
    from bot.platforms import matrix as platform

    secret = sys.stdin.readline().strip() if way else ""
    if way and not secret:
        raise click.UsageError("There was nothing on standard input.")
    given = {"password": "", "recovery": ""} | ({way: secret} if way else {})
    key = asyncio.run(platform.verify(settings.load(), **given))
    click.echo("The bot's device is signed: clients show it as verified by its owner.")
    if key:
        click.echo(f"Recovery key, shown only now: {key}")
        click.echo("Write it down and keep it safe. It brings this identity back to a new device.")
