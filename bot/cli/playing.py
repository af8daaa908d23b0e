"""Plays drills on the command line; apart from its command, which loads nothing heavy."""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import click

from bot.check import check
from bot.cli.jsonl import BadLineError, Request
from bot.content.drills import OWN_DRILLS, load_drills
from bot.practice import Drill, Nudge, Scenario, debrief_of, feedback_on, played_to_wire, respond

__all__ = ["answered", "play", "scenarios"]


def scenarios(folder: Path | None) -> Mapping[str, Scenario]:
    """Rapport's drills and those in ``folder``, by their ids. Raises `ContentError`."""
    folders = [OWN_DRILLS, folder] if folder else [OWN_DRILLS]
    return {scenario.id: scenario for scenario in load_drills(folders)}


def answered(
    scenarios: Mapping[str, Scenario],
) -> Callable[[Request], Mapping[str, object]]:
    """What answers the lines of ``--jsonl``."""
    return partial(_answered, scenarios)


def _answered(scenarios: Mapping[str, Scenario], request: Request) -> Mapping[str, object]:
    scenario = scenarios.get(request.text("scenario").lower())
    if scenario is None:
        raise BadLineError(f"“scenario” must be one of {', '.join(scenarios)}")
    return played_to_wire(scenario, request.texts("replies"), request.number("seed", 0), check)


def play(scenario: Scenario, seed: int) -> None:
    """Play ``scenario`` with whoever types, to its end or an empty line."""
    drill = Drill(scenario, seed)
    click.echo(f"{scenario.title}. {scenario.customer.who}\n{scenario.brief.you}")
    brief = scenario.brief
    may_not = (f"You may not: {line}" for line in brief.may_not)
    for line in (*brief.facts, *(f"You may: {line}" for line in brief.may), *may_not):
        click.echo(f"  - {line}")
    click.echo(f"\n{scenario.customer.name}: {drill.opening}")
    while not drill.state.is_over:
        click.echo("> ", nl=False)
        if not (text := sys.stdin.readline().strip()):
            break
        answer = respond(drill, text, check)
        if isinstance(answer, Nudge):
            click.echo(f"  ({answer.say})")
            continue
        drill, _ = answer
        click.echo(f"\n{scenario.customer.name}: {drill.last_words}")
        told = feedback_on(drill, len(drill.replies)).plain().replace("\n", "\n  ")
        click.echo(f"  {told}")
    _told(drill)


def _told(drill: Drill) -> None:
    debrief = debrief_of(drill)
    click.echo(f"\n{debrief.mood}\n{debrief.told}")
    if debrief.kept:
        click.echo(f"Keep: “{debrief.kept}” {debrief.kept_because}")
    if debrief.turning_point:
        click.echo(f"Turning point, reply {debrief.turning_point}: “{debrief.wrote}”")
    click.echo(f"Stronger: “{debrief.stronger.line}” {debrief.stronger.because}")
    click.echo(f"Underneath: {debrief.underneath}\nCarry on: {debrief.carry_on}")
