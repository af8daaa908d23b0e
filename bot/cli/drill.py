"""``rapport drill``: a drill played by a program, or by hand in the terminal."""

from pathlib import Path

import click

from bot.cli.jsonl import answer_standard_input
from bot.errors import RapportError

__all__ = ["drill"]


@click.command(short_help="A drill with a difficult customer.")
@click.argument("name", required=False)
@click.option(
    "--drills",
    "folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="A folder with drills of your own, beside those of Rapport.",
)
@click.option("--seed", default=0, help="Which opening and which variants: any whole number.")
@click.option("--jsonl", "as_lines", is_flag=True, help="Read JSON lines, answer each with one.")
def drill(name: str | None, folder: Path | None, seed: int, *, as_lines: bool) -> None:
    """Play the drill NAME in the terminal; without a name, list them.

    An empty line ends it. Nothing is kept.
    """
    from bot.cli import playing

    scenarios = playing.scenarios(folder)
    if as_lines:
        if name or seed:
            raise click.UsageError("--jsonl takes all it needs from the lines that it reads.")
        answer_standard_input(playing.answered(scenarios))
    if name is None:
        for found in scenarios.values():
            click.echo(f"{found.id:6} {found.title}")
        return
    by_name = {known: found for found in scenarios.values() for known in found.names}
    if name.lower() not in by_name:
        raise RapportError(f"There is no such drill. They are: {', '.join(scenarios)}.")
    playing.play(by_name[name.lower()], seed)
