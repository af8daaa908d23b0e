"""What an event of a room tells of. Pure, and it believes nothing that people can send."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from adapters.matrix.fields import Json, items, mapping, text
from adapters.matrix.room import moment

__all__ = [
    "Asked",
    "Edited",
    "Happened",
    "Reacted",
    "Redacted",
    "Said",
    "addressed",
    "parse",
    "said_in",
]

_COMMAND = re.compile(r"\s*[!/]rapport(?:\s+|$)", re.IGNORECASE)
_GREETING = r"\s*(?:(?:hey|hi|hello|ok|okay)[\s,]+)?"
_FALLBACK = re.compile(r"> (?:\* )?<@[^>\n]+> ?")


@dataclass(frozen=True, slots=True)
class Happened:
    """What every event carries: ids are full, ``at`` is zone-aware."""

    id: str
    sender: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Said(Happened):
    """A text message. ``thread`` is its thread's first event, ``replies_to`` what it answers."""

    body: str = field(default="", repr=False)
    thread: str = ""
    replies_to: str = ""
    mentions_me: bool = False


@dataclass(frozen=True, slots=True)
class Edited(Happened):
    """A message that changes the message ``target``; ``body`` is None when it is no text now."""

    target: str = ""
    body: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Reacted(Happened):
    """A reaction to ``target``; ``key`` is most often an emoji."""

    target: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Redacted(Happened):
    """Somebody took ``target`` back."""

    target: str = ""


@dataclass(frozen=True, slots=True)
class Asked(Happened):
    """Somebody would like to verify the bot by comparing emoji, here in the room."""

    device: str = ""


def parse(event: Json, me: str) -> Happened | None:
    """Read an event of others, decrypted; None when it is none of the bot's business.

    Notices come from bots and are never answered; what the bot ``me`` said itself neither.
    """
    happened = (text(event, "event_id"), text(event, "sender"), moment(event))
    if not happened[0] or not happened[1] or happened[1] == me:
        return None
    content = mapping(event, "content")
    match text(event, "type"):
        case "m.room.message":
            return _message(happened, content, me)
        case "m.reaction":
            related = mapping(content, "m.relates_to")
            if text(related, "rel_type") == "m.annotation" and text(related, "event_id"):
                key = text(related, "key")
                return Reacted(*happened, target=text(related, "event_id"), key=key)
        case "m.room.redaction":
            target = text(event, "redacts") or text(content, "redacts")
            return Redacted(*happened, target=target) if target else None
    return None


def _message(happened: tuple[str, str, datetime], content: Json, me: str) -> Happened | None:
    related = mapping(content, "m.relates_to")
    kind, target = text(related, "rel_type"), text(related, "event_id")
    if text(content, "msgtype") == "m.key.verification.request":
        is_for_me = text(content, "to") == me
        return Asked(*happened, device=text(content, "from_device")) if is_for_me else None
    if kind == "m.replace":
        return Edited(*happened, target=target, body=said_in(content)) if target else None
    if text(content, "msgtype") != "m.text" or not isinstance(content.get("body"), str):
        return None
    mentioned = items(content, "m.mentions", "user_ids")
    return Said(
        *happened,
        body=said_in(content) or "",
        thread=target if kind == "m.thread" else "",
        replies_to=_replied_to(related),
        mentions_me=me in mentioned,
    )


def _replied_to(related: Json) -> str:
    """The event that is really answered: in a thread, old clients see a reply to its newest."""
    if text(related, "rel_type") == "m.thread" and related.get("is_falling_back") is True:
        return ""
    return text(related, "m.in_reply_to", "event_id")


def said_in(content: Json) -> str | None:
    r"""The words of a message's content, as an edit left them; None when it is no text.

    Without the quoted lines that old clients put before a reply, and with line ends as ``\n``.
    """
    newest = mapping(content, "m.new_content") or content
    if text(newest, "msgtype") not in ("m.text", "m.notice", "m.emote"):
        return None
    body = text(newest, "body").replace("\r\n", "\n").replace("\r", "\n")
    if not _FALLBACK.match(body):
        return body
    lines = body.split("\n")
    own = next((n for n, line in enumerate(lines) if not line.startswith(">")), len(lines))
    return "\n".join(lines[own:]).removeprefix("\n")


def addressed(body: str, names: tuple[str, ...], *, is_mention: bool) -> str | None:
    """What is asked of the bot in ``body``; None when nothing is.

    It stands behind ``!rapport``, or behind one of the bot's ``names`` where ``is_mention``.
    """
    if start := _COMMAND.match(body):
        return body[start.end() :]
    if is_mention:
        longest_first = sorted(filter(None, names), key=len, reverse=True)
        choice = "|".join(f"@?{re.escape(name.removeprefix('@'))}" for name in longest_first)
        if start := re.match(rf"{_GREETING}(?:{choice})(?=\W|$)[:,]?\s*", body, re.IGNORECASE):
            return body[start.end() :]
    return None
