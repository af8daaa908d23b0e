"""Drills, from their files. What one can hold: ``docs/writing-drills.md``."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.content.tree import read_tree
from bot.content.validation import validated
from bot.errors import ContentError
from bot.practice import Scenario
from bot.practice.linter import complaints

__all__ = ["OWN_DRILLS", "is_drill", "load_drill", "load_drills", "schema"]

OWN_DRILLS = Path(__file__).parents[2] / "tips" / "drills"
"""The folder of the drills that come with Rapport."""

_DRILLS_OWN = frozenset(("openings", "points", "lines", "endings", "debrief"))


def load_drill(path: Path, walks: int = 0) -> Scenario:
    """Read a drill; with ``walks``, lint it too, with that many random walks.

    Raises `ContentError` with a line for each thing that is wrong.
    """
    return validated(
        read_tree(path), Scenario, lambda found: complaints(found, walks) if walks else ()
    )


def is_drill(path: Path) -> bool:
    """Whether the file at ``path`` is meant to be a drill. Raises `ContentError`."""
    data = read_tree(path).data
    return isinstance(data, dict) and not _DRILLS_OWN.isdisjoint(data)


def load_drills(folders: Iterable[Path], walks: int = 0) -> Sequence[Scenario]:
    """Read every drill in ``folders``, in the order of their files' names, folder by folder.

    A drill replaces an earlier one of the same id, so that a team can have its own version. Raises
    `ContentError` with a line for each thing that is wrong in any of them.
    """
    drills: dict[str, Scenario] = {}
    wrong: list[str] = []
    for folder in folders:
        for path in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml"))):
            try:
                drill = load_drill(path, walks)
            except ContentError as error:
                wrong.append(str(error))
            else:
                drills[drill.id] = drill
    if wrong:
        raise ContentError("\n".join(wrong))
    return list(drills.values())


def schema() -> str:
    """The JSON Schema of a drill's file, as ``tips/drills/schema.json`` has it."""
    found = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A drill for Rapport",
        **Scenario.model_json_schema(),
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
