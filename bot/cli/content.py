"""``rapport content``: what a team writes for itself, checked before it is used."""

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.errors import ContentError, RapportError

if TYPE_CHECKING:
    from bot.check import Engine
    from bot.series import Tip

__all__ = ["content"]


@click.group(short_help="Your team's own files.")
def content() -> None:
    """Look after your team's own files."""


@content.command(short_help="What is wrong in your team's files, line by line.")
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
def check(paths: tuple[Path, ...]) -> None:
    """Check house rules, tips and drills: those at PATH, or those in the settings.

    A folder stands for the tips or the drills in it. Leaves with exit status 1 when anything is
    wrong, after telling all of it. Advice on a tip's length and lines is no error.
    """
    all_well = True
    for path in paths or _set():
        try:
            click.echo(_kind(path)(path))
        except ContentError as error:
            all_well = False
            click.echo(str(error), err=True)
    sys.exit(0 if all_well else 1)


def _kind(path: Path) -> Callable[[Path], str]:
    """What says how well the file or folder at ``path`` is."""
    from bot.content.drills import is_drill

    if path.is_dir():
        return _drills if any(path.glob("*.y*ml")) else _series
    if path.suffix.lower() == ".md":
        return _tip
    return _drill if is_drill(path) else _house


def _house(path: Path) -> str:
    from bot.content import load_house

    return f"{path}: well. {load_house(path).summary()}"


def _drill(path: Path) -> str:
    from bot.content.drills import load_drill
    from bot.practice.linter import WALKS, lines_of

    drill = load_drill(path, WALKS)
    return f"{path}: well. {len(lines_of(drill))} lines, {len(drill.points)} points."


def _drills(folder: Path) -> str:
    from bot.content.drills import load_drills
    from bot.practice.linter import WALKS

    return f"{folder}: well. {len(load_drills([folder], WALKS))} drills."


def _series(folder: Path) -> str:
    from bot.series import load_series

    series = load_series(folder)
    pairs = zip(series.tips, series.paths, strict=True)
    lines = [line for tip, path in pairs for line in _advice(tip, path)]
    return "\n".join([*lines, f"{folder}: well. Tips: {len(series.tips)}."])


def _tip(path: Path) -> str:
    from bot.series import load_tip

    return "\n".join([*_advice(load_tip(path), path), f"{path}: well."])


def _advice(tip: "Tip", path: Path) -> list[str]:
    from bot.series.lint import advice

    found = advice(tip, _engine(), _drill_ids() if tip.drills else ())
    return [f"{path}:{line}: {words}" for line, words in sorted(found)]


@cache
def _engine() -> "Engine":
    from bot.check import House, engine_for

    return engine_for(House())


@cache
def _drill_ids() -> frozenset[str]:
    """The drills that there are: ours and the team's."""
    from bot import settings
    from bot.content.drills import OWN_DRILLS, load_drills

    own = settings.load().drills
    folders = [OWN_DRILLS, *([own] if own else [])]
    return frozenset(drill.id for drill in load_drills(folders))


def _set() -> tuple[Path, ...]:
    from bot import settings

    chosen = settings.load()
    named = tuple(path for path in (chosen.house_rules, *chosen.series, chosen.drills) if path)
    if not named:
        raise RapportError(
            "No files of your team's are set. Name one: rapport content check house.toml "
            "(docs/house-rules.md shows one)."
        )
    return named
