"""A rule's page, made from its class: for people in the chat, on the command line, and the docs."""

from dataclasses import dataclass

from bot.chat.messages import Block, Heading, Listing, Message, Paragraph, bold, italic, text
from bot.check.rule import Problem, Rule

__all__ = ["Page", "page_of", "rule_page"]

_MOST_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a rule's docstring, each as one running text."""

    sees: str
    why: str
    evidence: str
    silent: str


def page_of(rule: type[Rule]) -> Page:
    """Take a rule's docstring apart."""
    parts: dict[str, list[str]] = {"": []}
    current = parts[""]
    for line in (rule.__doc__ or "").strip().splitlines():
        label, colon, rest = line.strip().partition(":")
        if colon and label in {"Why", "Evidence", "Silent"}:
            current = parts.setdefault(label, [])
            line = rest
        current.append(line.strip())
    joined = {label: " ".join(" ".join(lines).split()) for label, lines in parts.items()}
    return Page(joined[""], joined["Why"], joined["Evidence"], joined["Silent"])


def rule_page(rule: type[Rule]) -> Message:
    """Say all there is to know about ``rule``, for somebody who met it in a check."""
    page = page_of(rule)
    blocks: list[Block] = [
        Heading(rule.id),
        Paragraph(text(page.sees)),
        Paragraph(text(bold("Why"), f"  {page.why}")),
    ]
    if issubclass(rule, Problem):
        pair = rule.pair
        blocks.append(
            Paragraph(
                text(
                    bold("Instead of"),
                    italic(f"  “{pair.weaker}”\n"),
                    bold("Try"),
                    italic(f"  “{pair.stronger}”"),
                )
            )
        )
    return Message.of(
        *blocks,
        Paragraph(text(bold("It speaks about"))),
        _examples(rule, fires=True),
        Paragraph(text(bold("It leaves alone"), f"  {page.silent}")),
        _examples(rule, fires=False),
        Paragraph(text(bold("Evidence"), f"  {page.evidence}")),
    )


def _examples(rule: type[Rule], *, fires: bool) -> Listing:
    """The first few drafts; ``docs/rules.md`` has them all."""
    drafts = [example.draft for example, expected in rule.examples() if expected is fires]
    return Listing(tuple(text(draft) for draft in drafts[:_MOST_EXAMPLES]))
