"""Drafts of about 150 words with a customer's message, put together from the hand-written sets."""

from collections.abc import Iterator

from tests.quality.sets import load

__all__ = ["DRAFTS"]

WORDS = 150


def _joined() -> Iterator[tuple[str, str]]:
    lines: list[str] = []
    for row in load("drafts"):
        if not row.get("customer"):
            continue
        lines.append(row["draft"])
        if sum(len(line.split()) for line in lines) >= WORDS:
            yield "\n".join(lines), row["customer"]
            lines = []


DRAFTS = tuple(_joined())
