"""``rapport rules``: what a check looks for."""

from difflib import get_close_matches

import click

from bot.check.catalogue import catalogue
from bot.check.page import rule_page
from bot.check.rules import find_rule
from bot.check.rules import rules as all_rules
from bot.cli.terminal import Terminal
from bot.errors import RapportError

__all__ = ["rules"]


@click.command(short_help="What a check looks for, and why.")
@click.argument("name", required=False)
@click.option("--markdown", is_flag=True, help="All of them, as one Markdown document.")
def rules(name: str | None, *, markdown: bool) -> None:
    """List the rules of the check; with a NAME (or number), say all about one."""
    if markdown:
        click.echo(catalogue(), nl=False)
        return
    if name is None:
        click.echo("\n".join(_overview()))
        return
    rule = find_rule(name)
    if rule is None:
        raise RapportError(f"There is no rule of that name. {_advice(name)}")
    click.echo(Terminal.of_output().message(rule_page(rule)))


def _overview() -> list[str]:
    widest = max((len(rule.id) for rule in all_rules()), default=0)
    return [f"{rule.number}  {rule.id:{widest}}  {rule.why}" for rule in all_rules()]


def _advice(name: str) -> str:
    close = get_close_matches(name.lower(), [rule.id for rule in all_rules()], n=1)
    return f"Did you mean {close[0]}?" if close else "All of them: rapport rules"
