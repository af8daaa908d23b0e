"""``rapport disputes``: the findings that people called wrong."""

import sys
from typing import TYPE_CHECKING

import click

from bot.chat.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store.disputes import Dispute

__all__ = ["disputes"]


@click.command(short_help="Findings that people called wrong.")
@click.option("--json", "as_json", is_flag=True, help="Write a line of JSON for each.")
def disputes(*, as_json: bool) -> None:
    """List the findings that people called wrong, the newest first: what to mend in the rules.

    Nobody's name is kept; a line of theirs only where they agreed, and all of it for 180 days.
    """
    import asyncio

    from bot import settings
    from bot.cli.jsonl import write
    from bot.cli.terminal import Terminal

    found = asyncio.run(_kept(settings.load().database_url.get_secret_value()))
    if as_json:
        for one in found:
            fields = {"rule": one.rule, "day": one.day.isoformat(), "line": one.line}
            write(sys.stdout.buffer, None, fields)
        return
    if not found:
        click.echo("Nobody called a finding wrong in the last 180 days.")
        return
    for one in found:
        line = f"  “{one.line}”" if one.line else ""
        click.echo(Terminal.of_output().message(Message.of(f"{one.day}  {one.rule}{line}")))


async def _kept(url: str) -> "Sequence[Dispute]":
    from bot.store.disputes import Disputes
    from bot.store.engine import Store

    async with Store.open_beside(url) as store:
        return await Disputes(store).newest_first()
