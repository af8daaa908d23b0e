"""``rapport check``: feedback on a draft, for people, programs and pipelines."""

import sys
from collections.abc import Mapping

import click

from bot.check import Stage
from bot.check import check as check_draft
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
@click.option("--json", "as_json", is_flag=True, help="Write one line of JSON.")
@click.option("--jsonl", "as_lines", is_flag=True, help="Read JSON lines, answer each with one.")
def check(
    file: str, customer: str | None, stage: str | None, *, as_json: bool, as_lines: bool
) -> None:
    """Say what a draft does well and what to change: a FILE, or - for what is typed or piped in.

    Nothing is kept, and nothing leaves this computer.
    """
    if as_lines:
        if file != "-" or customer or stage or as_json:
            raise click.UsageError("--jsonl takes all it needs from the lines that it reads.")
        answer_standard_input(_answered)
    if file == customer == "-":
        raise click.UsageError("The draft and the customer's message can't both be piped in.")
    message = text_from(customer, "the customer's message") if customer else None
    _check(text_from(file, "your draft"), message, stage, as_json=as_json)


def _check(draft: str, customer: str | None, stage: str | None, *, as_json: bool) -> None:
    checked = check_draft(draft, customer, stage=Stage(stage) if stage else None)
    if as_json:
        write(sys.stdout.buffer, None, checked_to_wire(checked))
        return
    terminal = Terminal.of_output()
    if terminal.is_styled:
        click.echo(terminal.underlined(draft, [finding.span for finding in checked.shown]) + "\n")
    click.echo(terminal.message(feedback(checked)))


def _answered(request: Request) -> Mapping[str, object]:
    stage = request.choice_if_any("stage", _STAGES)
    checked = check_draft(
        request.text("draft"),
        request.text_if_any("customer"),
        earlier_turns(request),
        Stage(stage) if stage else None,
    )
    return checked_to_wire(checked)
