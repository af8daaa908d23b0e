"""Messages as JSON: what is to be posted is frozen before the first try."""

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.chat.messages import (
    Block,
    Button,
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
from bot.delivery.codec import MalformedError

__all__ = ["decode_message", "encode_message"]

_Json = Mapping[str, Any]


def encode_message(message: Message) -> str:
    """Write ``message`` as JSON, in ASCII alone."""
    return json.dumps([_written(block) for block in message.blocks])


def decode_message(body: str) -> Message:
    """Read what `encode_message` wrote. Raises `MalformedError`, which holds nothing of it."""
    try:
        return Message(tuple(_read(facts) for facts in json.loads(body)))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        raise MalformedError("a stored message can't be read") from None


def _written(block: Block) -> _Json:
    facts = {"kind": type(block).__name__}
    if isinstance(block, Picture):
        return facts | asdict(block) | {"png": base64.b64encode(block.png).decode("ascii")}
    return facts | asdict(block)


def _read(facts: dict[str, Any]) -> Block:
    kind = facts.pop("kind")
    match kind:
        case "Heading":
            return Heading(**facts)
        case "Paragraph":
            return Paragraph(_text(facts["content"]), facts["is_quiet"])
        case "Quote":
            return Quote(_text(facts["content"]))
        case "Listing":
            return Listing(tuple(map(_text, facts["items"])), facts["is_numbered"])
        case "Divider":
            return Divider()
        case "Picture":
            return Picture(**facts | {"png": base64.b64decode(facts["png"])})
        case "Buttons":
            return Buttons(tuple(Button(**button) for button in facts["buttons"]))
    raise KeyError(kind)


def _text(runs: list[dict[str, Any]]) -> Text:
    return tuple(Run(**run) for run in runs)
