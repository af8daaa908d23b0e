"""The hand-written sets beside this file: drafts, pairs of replies, customers' messages."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.check import Checked, Reading, Turn, check, read

HERE = Path(__file__).parent


def load(kind: str, folder: str = "blind", names: str = "") -> Iterator[dict[str, Any]]:
    """Every row of the sets of this kind (``drafts``, ``pairs``, ``customers``) called ``names``.

    A name in capitals is written twice in its file's name: not every disk tells ``A`` from ``a``.
    """
    for path in sorted((HERE / folder).glob(f"{kind}-{names}*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


UNSEEN = frozenset({"lk", "lm", "ln", "lr"})
"""The sets of ``blind/`` that nothing has been learned from."""


def measured(kind: str) -> Iterator[dict[str, Any]]:
    """Every row of ``blind/`` that may be learned from: its set has been measured before."""
    return (row for row in load(kind) if row["id"].partition("-")[0] not in UNSEEN)


def turns(row: dict[str, Any]) -> list[Turn]:
    """The earlier turns of a row."""
    return [Turn(turn["from"], turn["text"]) for turn in row.get("earlier", ())]


def checked(row: dict[str, Any]) -> Checked:
    """Check a row's draft."""
    return check(row["draft"], row.get("customer"), turns(row))


def reading(row: dict[str, Any]) -> Reading:
    """Read a row's message."""
    return read(row["text"], row.get("earlier", ()))


@dataclass
class Tally:
    """Right, wrong and missed."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hits / max(1, self.hits + self.wrong)

    @property
    def recall(self) -> float:
        return self.hits / max(1, self.hits + self.missed)

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.2f} ({self.hits}/{self.hits + self.wrong})"
            f"  recall {self.recall:.2f} ({self.hits}/{self.hits + self.missed})"
        )
