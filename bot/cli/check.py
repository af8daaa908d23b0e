"""``rapport check``: feedback on a draft, for people, programs and pipelines."""

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import click

from bot.check import Engine, House, Stage, engine_for
from bot.check.feedback import feedback
from bot.check.wire import checked_to_wire
from bot.cli.jsonl import Request, answer_standard_input, earlier_turns, write
from bot.cli.source import text_from
from bot.cli.terminal import Terminal

__all__ = ["check"]

_STAGES = tuple(stage.value for stage in Stage)


@click.command(short_help="Feedback on a draft.")
@click.argument("file", default="-")
@click.option("--customer", metavar="FILE", help="The customer's message that the draft answers.")
@click.option("--stage", type=click.Choice(_STAGES), help="Where in the conversation it stands.")
@click.option(
    "--house",
    type=click.Path(path_type=Path),
    metavar="FILE",
    envvar="RAPPORT_HOUSE_RULES",
    help="Your team's house rules; RAPPORT_HOUSE_RULES unless given.",
)
@click.option("--json", "as_json", is_flag=True, help="Write one line of JSON.")
@click.option("--jsonl", "as_lines", is_flag=True, help="Read JSON lines, answer each with one.")
def check(
    file: str,
    customer: str | None,
    stage: str | None,
    house: Path | None,
    *,
    as_json: bool,
    as_lines: bool,
) -> None:
    """Say what a draft does well and what to change: a FILE, or - for what is typed or piped in.

    Nothing is kept, and nothing leaves this computer.
    """
    if as_lines:
        if file != "-" or customer or stage or as_json:
            raise click.UsageError("--jsonl takes all it needs from the lines that it reads.")
        answer_standard_input(partial(_answered, _engine(house)))
    if file == customer == "-":
        raise click.UsageError("The draft and the customer's message can't both be piped in.")
    message = text_from(customer, "the customer's message") if customer else None
    draft = text_from(file, "your draft")
    checked = _engine(house).check(draft, message, stage=Stage(stage) if stage else None)
    if as_json:
        write(sys.stdout.buffer, None, checked_to_wire(checked))
        return
    terminal = Terminal.of_output()
    if terminal.is_styled:
        click.echo(terminal.underlined(draft, [finding.span for finding in checked.shown]) + "\n")
    click.echo(terminal.message(feedback(checked, "rapport rules")))


def _engine(house: Path | None) -> Engine:
    if house is None:
        return engine_for(House())
    from bot.content import load_house

    return engine_for(load_house(house))


def _answered(engine: Engine, request: Request) -> Mapping[str, object]:
    stage = request.choice_if_any("stage", _STAGES)
    checked = engine.check(
        request.text("draft"),
        request.text_if_any("customer"),
        earlier_turns(request),
        Stage(stage) if stage else None,
    )
    return checked_to_wire(checked)
