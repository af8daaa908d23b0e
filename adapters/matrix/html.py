"""A message as the HTML that Matrix allows. Pure; whatever a run holds is escaped here."""

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import urlsplit

from bot.chat.messages import (
    Block,
    Buttons,
    Divider,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    Run,
    Text,
)

__all__ = ["NUMBERS", "html", "is_web_address", "scrubbed"]

NUMBERS = tuple(f"{digit}\ufe0f\u20e3" for digit in range(1, 10))
"""The emoji of the numbers 1 to 9: what buttons are here."""

_UNSENDABLE = re.compile("[\0\ud800-\udfff]")


def html(message: Message) -> str:
    """Draw the whole message, its buttons as numbered lines."""
    labels = iter(NUMBERS)
    return "".join(_block(block, labels) for block in message.blocks)


def scrubbed(words: str) -> str:
    """Replace what no homeserver can store."""
    return _UNSENDABLE.sub("\ufffd", words)


def is_web_address(href: str) -> bool:
    """Whether ``href`` is an address that clients may be given."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _block(block: Block, labels: Iterator[str]) -> str:
    match block:
        case Heading(content):
            return f"<h4>{_escaped(content)}</h4>"
        case Paragraph(content, is_quiet):
            return f"<p><sub>{_runs(content)}</sub></p>" if is_quiet else f"<p>{_runs(content)}</p>"
        case Quote(content):
            return f"<blockquote>{_runs(content)}</blockquote>"
        case Listing(rows, is_numbered):
            kind = "ol" if is_numbered else "ul"
            return f"<{kind}>{''.join(f'<li>{_runs(row)}</li>' for row in rows)}</{kind}>"
        case Divider():
            return "<hr>"
        case Picture(alt=alt):
            return f"<p>{_escaped(alt)}</p>"
        case Buttons(buttons):
            lines = (_escaped(f"{next(labels, '•')} {button.label}") for button in buttons)
            return f"<p>{'<br>'.join(lines)}</p>"


def _runs(content: Text) -> str:
    return "".join(map(_run, content))


def _run(run: Run) -> str:
    drawn = _escaped(run.text)
    for is_on, tag in ((run.is_code, "code"), (run.is_italic, "em"), (run.is_bold, "strong")):
        drawn = f"<{tag}>{drawn}</{tag}>" if is_on else drawn
    if run.href and is_web_address(run.href):
        return f'<a href="{escape(run.href)}">{drawn}</a>'
    return drawn


def _escaped(words: str) -> str:
    return escape(scrubbed(words), quote=False).replace("\n", "<br>")
