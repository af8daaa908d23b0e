"""The customer's lines: each fits some moods, perhaps only before or after something is done."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["BANDS", "QUOTE", "Line", "Lines", "Part", "Saids", "line_of"]

BANDS = ("calm", "warm", "hot")
"""How hot they are: heat 0 and 1, 2, 3 and 4."""

QUOTE = "{quote}"
"""Stands in a reply to a slip for the trainee's own words."""

_CONDITION = re.compile(r"\[(no )?([a-z][a-z0-9_]*)\]\s*")

Saids = tuple[Annotated[str, Field(min_length=1, max_length=1_500)], ...]


class Part(BaseModel):
    """A table of a drill's file: what is not known in it is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


@dataclass(frozen=True, slots=True)
class Line:
    """Something the customer says, perhaps only once (or only until) a point is met."""

    say: str
    point: str = ""
    is_until: bool = False

    def fits(self, met: frozenset[str]) -> bool:
        """Whether it can be said when the points ``met`` are met."""
        return not self.point or (self.point in met) != self.is_until


@lru_cache(maxsize=10_000)
def line_of(written: str) -> Line:
    """Read a line: ``[refund] …`` once that point is met, ``[no refund] …`` until then."""
    condition = _CONDITION.match(written)
    if condition is None:
        return Line(written)
    return Line(written[condition.end() :], condition[2], is_until=bool(condition[1]))


class Lines(Part):
    """Lines by the customer's mood: how hot they are, and how far they trust.

    ``any`` fits every mood. ``hot_low`` goes before ``hot``, and that before ``any``.
    """

    any: Saids = ()
    calm: Saids = ()
    calm_low: Saids = ()
    calm_high: Saids = ()
    warm: Saids = ()
    warm_low: Saids = ()
    warm_high: Saids = ()
    hot: Saids = ()
    hot_low: Saids = ()
    hot_high: Saids = ()

    def get(self, cell: str) -> Saids:
        """The lines of the cell that is called ``cell``."""
        found: Saids = getattr(self, cell)
        return found

    def cells(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every cell that has lines, by its name."""
        for name in type(self).model_fields:
            if lines := self.get(name):
                yield name, lines
