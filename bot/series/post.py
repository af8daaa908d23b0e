"""A tip as the message that is posted."""

from collections.abc import Collection, Iterator

from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Heading,
    Message,
    Paragraph,
    Text,
    bold,
    text,
)
from bot.series.tip import Recall, Section, Tip

__all__ = ["answer_to", "post_of"]


def post_of(tip: Tip, series: str, drills: Collection[str] = ()) -> Message:
    """The post of ``tip`` in the series ``series``; ``drills`` are those that can be practised."""
    blocks: list[Block] = [Heading(tip.title)]
    for section in tip.sections:
        blocks += _section(section)
    if tip.tags:
        blocks.append(Paragraph(text(" ".join(f"#{tag}" for tag in tip.tags)), is_quiet=True))
    if tip.recall:
        blocks.append(Paragraph(text(bold("Do you remember?"), f" {tip.recall.question}")))
        blocks.append(Paragraph(text("Think first; the answer is in the thread."), is_quiet=True))
    blocks.append(Buttons(tuple(_buttons(tip, series, drills))))
    return Message(tuple(blocks))


def answer_to(recall: Recall) -> Message:
    """What stands in the thread of a post with a question."""
    return Message.of(Paragraph(text(bold("The answer: "), recall.answer)))


def _section(section: Section) -> Iterator[Block]:
    label: Text = (bold(section.label), *text("  ")) if section.label else ()
    first, *others = section.blocks or (Paragraph(()),)
    if isinstance(first, Paragraph):
        yield Paragraph((*label, *first.content))
    else:
        yield Paragraph(label[:1])
        yield first
    yield from others


def _buttons(tip: Tip, series: str, drills: Collection[str]) -> Iterator[Button]:
    if drill := next((drill for drill in tip.drills if drill in drills), None):
        yield Button("Practise this", "practice.start", f"{drill} {series} {tip.id}", "practise")
    yield Button("Try the check", "check.open", word="check")
    yield Button("Useful", "tips.useful", f"{series} {tip.id}", "useful")
