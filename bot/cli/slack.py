"""``rapport slack``: what Slack needs to be told."""

import json

import click

__all__ = ["slack"]


@click.group(short_help="Set Slack up.")
def slack() -> None:
    """Set Slack up: docs/slack.md walks through it in ten minutes."""


@slack.command(short_help="Print the manifest that makes the app.")
@click.option("--address", default="", help="For HTTP: this bot's own address, https://…")
@click.option("--install", "has_install", is_flag=True, help="Let other workspaces install it.")
@click.option("--agent", "is_agent", is_flag=True, help="Add Slack's agent view; guests lose out.")
def manifest(address: str, *, has_install: bool, is_agent: bool) -> None:
    """Print the app's manifest, to paste into api.slack.com/apps: Socket Mode unless told else."""
    from bot.platforms import slack as platform

    if address and not address.startswith("https://"):
        raise click.BadParameter("Slack calls https:// addresses alone.", param_hint="--address")
    if has_install and not address:
        raise click.UsageError("--install needs --address: other workspaces come to its page.")
    made = platform.manifest(address, is_agent=is_agent, has_install=has_install)
    click.echo(json.dumps(made, indent=2, ensure_ascii=False))
