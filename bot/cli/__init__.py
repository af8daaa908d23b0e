"""The ``rapport`` command.

Each command imports what it needs when it runs: a check on the command line must not wait for web
servers and databases to load.
"""

import sys
from typing import TextIO

import click

from bot import __version__
from bot.cli.check import check
from bot.cli.content import content
from bot.cli.disputes import disputes
from bot.cli.doctor import doctor
from bot.cli.drill import drill
from bot.cli.matrix import matrix
from bot.cli.read import read
from bot.cli.rules import rules
from bot.cli.run import playground, serve
from bot.cli.slack import slack
from bot.cli.tips import tips
from bot.errors import RapportError

__all__ = ["main"]

_INTERRUPTED = 130
_WRONG = 2


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
    commands=[
        *(check, read, rules, drill, content, tips),
        *(playground, serve, matrix, slack, doctor, disputes),
    ],
)
@click.version_option(__version__, message="rapport %(version)s")
@click.pass_context
def rapport(context: click.Context) -> None:
    """Treat each customer the way that customer wants to be treated.

    To see what it does: rapport playground.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def main() -> None:
    """Run the command line and leave with its exit status: 0, 1 for findings, 2 for errors."""
    _never_fail_to_print(sys.stdout)
    _never_fail_to_print(sys.stderr)
    try:
        sys.exit(rapport.main(prog_name="rapport", standalone_mode=False))
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "rapport"
        _leave(f"{error.format_message()}\nHow it is used: {command} --help")
    except click.ClickException as error:
        _leave(error.format_message())
    except RapportError as error:
        _leave(str(error))
    except click.Abort:
        sys.exit(_INTERRUPTED)


def _leave(reason: str) -> None:
    click.echo(f"rapport: {reason}", err=True)
    sys.exit(_WRONG)


def _never_fail_to_print(stream: TextIO) -> None:
    """Let a terminal that lacks a character show a question mark in its place."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
