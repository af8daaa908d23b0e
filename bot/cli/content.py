"""``rapport content``: what a team writes for itself, checked before it is used."""

import sys
from pathlib import Path

import click

from bot.errors import ContentError, RapportError

__all__ = ["content"]


@click.group(short_help="Your team's own files.")
def content() -> None:
    """Look after your team's own files."""


@content.command(short_help="What is wrong in your team's files, line by line.")
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
def check(paths: tuple[Path, ...]) -> None:
    """Check house rules: the files at PATH, or the one in the settings.

    Leaves with exit status 1 when anything is wrong, after telling all of it.
    """
    from bot.content import load_house

    all_well = True
    for path in paths or _set():
        try:
            house = load_house(path)
        except ContentError as error:
            all_well = False
            click.echo(str(error), err=True)
        else:
            click.echo(f"{path}: well. {house.summary()}")
    sys.exit(0 if all_well else 1)


def _set() -> tuple[Path]:
    from bot import settings

    chosen = settings.load().house_rules
    if chosen is None:
        raise RapportError(
            "No house rules are set. Name a file: rapport content check house.toml "
            "(docs/house-rules.md shows one)."
        )
    return (chosen,)
