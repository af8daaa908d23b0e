"""What the bot says, turned into what the page draws. Pure.

The page makes one DOM node for each block and run, and never reads markup: whatever a text holds,
it stays text.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.chat.events import Place
from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Divider,
    Form,
    FormField,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    Run,
    Text,
)
from bot.chat.ports import Entry

__all__ = ["CommandHint", "Json", "body_of", "form_view", "hint_view", "view_of"]

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class CommandHint:
    """A command as the composer suggests it: ``check``, ``check [draft]``, what it is for."""

    name: str
    usage: str
    summary: str


def body_of(message: Message, about: str | None = None) -> str:
    """Write a message down as an `Entry`'s body.

    ``about`` is what "Check my reply to this" takes as the customer's words: all of the message
    unless given.
    """
    blocks = [_block(block) for block in message.blocks]
    return json.dumps({"text": message.plain() if about is None else about, "blocks": blocks})


def view_of(entry: Entry, *, is_private: bool = False) -> Json:
    """Write an entry down as the page draws it."""
    return {
        "id": entry.id,
        "room": entry.place.room,
        "thread": entry.place.thread,
        "author": {"id": entry.author.id, "name": entry.author.name},
        "at": entry.at.isoformat(),
        "isPrivate": is_private,
        **json.loads(entry.body),
    }


def form_view(form: Form, place: Place) -> Json:
    """Write a form down; it is sent from where it was asked for."""
    return {
        "id": form.id,
        "room": place.room,
        "thread": place.thread,
        "title": form.title,
        "submit": form.submit,
        "carried": form.carried,
        "fields": [_field(field) for field in form.fields],
    }


def hint_view(hint: CommandHint) -> Json:
    """Write a command's suggestion down."""
    return {"name": hint.name, "usage": hint.usage, "summary": hint.summary}


def _block(block: Block) -> Json:
    match block:
        case Heading(content):
            return {"kind": "heading", "text": content}
        case Paragraph(content, is_quiet):
            return {"kind": "paragraph", "runs": _runs(content), "isQuiet": is_quiet}
        case Quote(content):
            return {"kind": "quote", "runs": _runs(content)}
        case Listing(items, is_numbered):
            rows = [_runs(item) for item in items]
            return {"kind": "listing", "items": rows, "isNumbered": is_numbered}
        case Divider():
            return {"kind": "divider"}
        case Picture(png, alt):
            encoded = base64.b64encode(png).decode("ascii")
            return {"kind": "picture", "src": f"data:image/png;base64,{encoded}", "alt": alt}
        case Buttons(buttons):
            return {"kind": "buttons", "buttons": [_button(button) for button in buttons]}


def _runs(content: Text) -> list[Json]:
    return [_run(run) for run in content]


def _run(run: Run) -> Json:
    styles = {"bold": run.is_bold, "italic": run.is_italic, "code": run.is_code}
    drawn: dict[str, object] = {"text": run.text}
    drawn.update({style: True for style, is_on in styles.items() if is_on})
    if run.href and _is_web_address(run.href):
        drawn["href"] = run.href
    return drawn


def _is_web_address(href: str) -> bool:
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _button(button: Button) -> Json:
    return {
        "label": button.label,
        "action": button.action,
        "value": button.value,
        "isPrimary": button.is_primary,
    }


def _field(field: FormField) -> Json:
    return {
        "name": field.name,
        "label": field.label,
        "hint": field.hint,
        "initial": field.initial,
        "isLong": field.is_long,
        "isRequired": field.is_required,
        "choices": [{"value": choice.value, "label": choice.label} for choice in field.choices],
    }
