"""Replies as JSON, for the time that a drill is kept."""

import json
from dataclasses import asdict

from bot.practice.drill import Reply, Told
from bot.practice.move import Move
from bot.practice.rubric import Rubric
from bot.practice.state import Heard

__all__ = ["dump", "load"]


def dump(reply: Reply) -> str:
    """What was made of ``reply``, without its text."""
    heard = reply.heard
    return json.dumps(
        {
            "moves": sorted(heard.moves),
            "points": sorted(heard.points),
            "asked": sorted(heard.asked),
            "quotes": [[move, words] for move, words in heard.quotes],
            "rubric": asdict(reply.rubric),
            "told": asdict(reply.told),
        }
    )


def load(text: str, saved: str, points: frozenset[str]) -> Reply:
    """Read what `dump` wrote; of its points, those that the scenario still has (``points``)."""
    facts = json.loads(saved)
    heard = Heard(
        frozenset(map(Move, facts["moves"])),
        frozenset(facts["points"]) & points,
        tuple((Move(move), words) for move, words in facts["quotes"]),
        frozenset(facts.get("asked", ())),
    )
    told = {**facts["told"], "rules": tuple(facts["told"]["rules"])}
    return Reply(text, heard, Rubric(**facts["rubric"]), Told(**told))
