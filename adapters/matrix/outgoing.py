"""What the bot says, as the content of Matrix events. Pure."""

import json
import re
from dataclasses import replace
from typing import assert_never

from adapters.matrix.fields import Json, items, mapping, text
from adapters.matrix.html import NUMBERS, html, scrubbed
from bot.chat.events import Place
from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Divider,
    Form,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    Run,
    Text,
    code,
    link,
)
from bot.chat.messages import text as written

__all__ = [
    "BUTTONS", "asked_in", "buttons_in", "content_of", "in_matrix_words", "instead_of",
    "pointing_at",
]  # fmt: skip

BUTTONS = "org.rapport.buttons"
_ASKED_IN = "org.rapport.asked_in"
_MOST_BYTES = 16_000  # of each form of a text: encrypted, both with some buttons are below 64 kB
_COMMAND = re.compile(r"(?<![\w/.:-])/rapport(?=\s|$)")


def content_of(message: Message, asked: Place | None = None) -> Json:
    """The content of a notice: never answered by other bots, mentioning nobody.

    It carries what its buttons mean, so that they work after a restart too; and ``asked``, where
    they act, if that is not where the message stands.
    """
    body = _within_limit(scrubbed(_plain(message)))
    content: Json = {"msgtype": "m.notice", "body": body, "m.mentions": {}}
    drawn = html(message)
    if _size(drawn) <= _MOST_BYTES:
        content |= {"format": "org.matrix.custom.html", "formatted_body": drawn}
    if buttons := message.buttons():
        content[BUTTONS] = [
            {"label": b.label, "action": b.action, "value": b.value, "word": b.word}
            for b in buttons
        ]
        if asked:
            content[_ASKED_IN] = {"room": asked.room, "thread": asked.thread or ""}
    return content


def buttons_in(content: Json) -> tuple[Button, ...]:
    """The buttons that `content_of` put into ``content``, as it was last edited.

    Only to be asked of the bot's own events: others may write anything.
    """
    newest = mapping(content, "m.new_content") or content
    return tuple(
        Button(text(b, "label"), text(b, "action"), text(b, "value"), text(b, "word"))
        for b in items(newest, BUTTONS)
    )


def asked_in(content: Json) -> tuple[str, str]:
    """The room and the thread that `content_of` was given; empty where it was given none."""
    return text(content, _ASKED_IN, "room"), text(content, _ASKED_IN, "thread")


def instead_of(form: Form) -> Message:
    """There are no forms here: the line to type instead."""
    return Message((Paragraph(written("Type this: ", code(form.instead))),))


def pointing_at(message: Message, what: str, room: str, event: str, name: str) -> Message:
    """Begin a private answer with a link to ``what`` it answers, which stands in another room."""
    words = f"{what} in {name}" if name else what
    there = link(words, f"https://matrix.to/#/{room}/{event}")
    return Message((Paragraph(written("To ", there), is_quiet=True), *message.blocks))


def in_matrix_words(message: Message) -> Message:
    """Tell people to type ``!rapport``: clients here take a slash for a command of their own.

    What is quoted stays as it was written.
    """
    return Message(tuple(_block_in_matrix_words(block) for block in message.blocks))


def _block_in_matrix_words(block: Block) -> Block:
    match block:
        case Heading(content):
            return Heading(_COMMAND.sub("!rapport", content))
        case Paragraph(content):
            return replace(block, content=_runs_in_matrix_words(content))
        case Listing(rows):
            return replace(block, items=tuple(map(_runs_in_matrix_words, rows)))
        case _:
            return block


def _runs_in_matrix_words(content: Text) -> Text:
    return tuple(_run_in_matrix_words(run) for run in content)


def _run_in_matrix_words(run: Run) -> Run:
    return replace(run, text=_COMMAND.sub("!rapport", run.text))


def _plain(message: Message) -> str:
    """The whole message for those who see no HTML, its buttons numbered as they are typed."""
    labels = iter(NUMBERS)
    parts = []
    for block in message.blocks:
        match block:
            case Buttons(buttons):
                parts.append("\n".join(f"{next(labels, '•')} {b.label}" for b in buttons))
            case Heading() | Paragraph() | Quote() | Listing() | Divider() | Picture():
                parts.append(block.plain())
            case _:
                assert_never(block)
    return "\n\n".join(parts)


def _within_limit(body: str) -> str:
    if _size(body) <= _MOST_BYTES:
        return body
    while _size(body) > _MOST_BYTES:
        body = body[: len(body) * _MOST_BYTES // (_size(body) + 1)]
    return f"{body}…"


def _size(words: str) -> int:
    """Bytes in an encrypted event, where whatever is not ASCII is written out as an escape."""
    return len(json.dumps(words))
