"""Families of cues: what switches something on by itself, and what only looks like it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.check.cues import Cue
from bot.check.document import Document
from bot.check.matcher import Span

__all__ = ["Family"]


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """Three cues about one thing.

    ``sure`` words are enough by themselves, unless they stand in an ``idiom``; a ``hint`` only adds
    to the learned score, and an idiom takes from it.
    """

    sure: Cue
    hint: Cue = field(default_factory=Cue)
    idiom: Cue = field(default_factory=Cue)

    @property
    def cues(self) -> tuple[Cue, Cue, Cue]:
        """All three, for a matcher."""
        return self.sure, self.hint, self.idiom

    def is_in(self, document: Document) -> bool:
        """Whether the sure words stand there, outside any idiom."""
        return bool(self.spans(document))

    def spans(self, document: Document) -> Sequence[Span]:
        """Where the sure words stand that no idiom covers, or half of them."""
        found = document[self.sure]
        idioms = document[self.idiom] if found else ()
        if not idioms:
            return found
        return [span for span in found if not any(_covers(idiom, span) for idiom in idioms)]


def _covers(idiom: Span, span: Span) -> bool:
    """Whether ``idiom`` takes in half of ``span``: longer words have a sense of their own."""
    shared = min(idiom[1], span[1]) - max(idiom[0], span[0])
    return 2 * shared >= span[1] - span[0]
