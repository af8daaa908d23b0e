"""``rapport read``: how a customer's message reads."""

import sys
from collections.abc import Mapping

import click

from bot.check import read as read_message
from bot.check.feedback import reading_message
from bot.check.wire import reading_to_wire
from bot.cli.jsonl import Request, answer_standard_input, earlier_turns, write
from bot.cli.source import text_from
from bot.cli.terminal import Terminal

__all__ = ["read"]


@click.command(short_help="How a customer's message reads.")
@click.argument("file", default="-")
@click.option("--json", "as_json", is_flag=True, help="Write one line of JSON.")
@click.option("--jsonl", "as_lines", is_flag=True, help="Read JSON lines, answer each with one.")
def read(file: str, *, as_json: bool, as_lines: bool) -> None:
    """Say how a customer's message reads: a FILE, or - for what is typed or piped in.

    Nothing is kept, and nothing leaves this computer.
    """
    if as_lines:
        if file != "-" or as_json:
            raise click.UsageError("--jsonl takes all it needs from the lines that it reads.")
        answer_standard_input(_answered)
    reading = read_message(text_from(file, "the customer's message"))
    if as_json:
        write(sys.stdout.buffer, None, reading_to_wire(reading))
    else:
        click.echo(Terminal.of_output().message(reading_message(reading)))


def _answered(request: Request) -> Mapping[str, object]:
    before = [turn.text for turn in earlier_turns(request) if turn.who == "customer"]
    return reading_to_wire(read_message(request.text("text"), before))
