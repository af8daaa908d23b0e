"""A tip: one idea, why, a weaker and a stronger line, when not to, and what to try this week."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.chat.messages import Listing, Paragraph, Quote

__all__ = ["AFTER", "BEFORE", "CAREFUL", "CUSTOMER", "TLDR", "TRY", "Evidence", "Line", "Recall",
           "Section", "Tip"]  # fmt: skip

CUSTOMER = "They write"
BEFORE = "Before"
AFTER = "After"
CAREFUL = "Careful"
TRY = "Try it this week"
TLDR = "tl;dr"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A finding that a tip rests on: who found it, when, what, and what it does not show."""

    who: str
    year: int
    found: str
    limit: str


@dataclass(frozen=True, slots=True)
class Recall:
    """A question about an earlier tip (its id: ``about``), and its answer."""

    about: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a tip's text. ``label`` is its heading; the hook at the top has none.

    ``line`` is the line of its heading in the file.
    """

    label: str
    line: int
    blocks: tuple[Paragraph | Quote | Listing, ...]

    def quotes(self) -> Sequence[str]:
        """The lines that it quotes."""
        return [
            "".join(run.text for run in block.content)
            for block in self.blocks
            if isinstance(block, Quote)
        ]

    def prose(self) -> str:
        """All but the quoted lines, as plain text."""
        return "\n\n".join(b.plain() for b in self.blocks if not isinstance(b, Quote))


@dataclass(frozen=True, slots=True)
class Line:
    """A reply that a tip shows, and the customer's message that it answers, if any."""

    text: str
    customer: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Tip:
    """One tip of a series. ``name`` is its word in ``/rapport tip NAME``.

    ``rules`` are the findings that it teaches, ``drills`` the ones to practise it in.
    """

    id: str
    name: str
    title: str
    idea: str
    evidence: tuple[Evidence, ...]
    tags: tuple[str, ...]
    rules: tuple[str, ...]
    drills: tuple[str, ...]
    sections: tuple[Section, ...]
    recall: Recall | None = None

    def lines(self, label: str) -> Iterator[Line]:
        """The replies quoted under ``label``, each with the customer quoted last before it."""
        customer: str | None = None
        for section in self.sections:
            if section.label == CUSTOMER:
                customer = "\n".join(section.quotes())
            elif section.label == label:
                for words in section.quotes():
                    yield Line(words, customer, section.line)

    @property
    def words(self) -> int:
        """How many words its text has, headings included, tags and title not."""
        return sum(
            len(section.label.split()) + sum(len(b.plain().split()) for b in section.blocks)
            for section in self.sections
        )
