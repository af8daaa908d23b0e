"""Slack's text markup: undone in what people write, made harmless in what the bot writes. Pure.

Slack hands over what people type with ``&``, ``<`` and ``>`` as entities, and with addresses,
people and channels in angle brackets. A draft is judged, and quoted, as its author sees it.
"""

import re
from collections.abc import Iterable, Mapping

from adapters.slack.emoji import EMOJI

__all__ = ["after_mention", "escape", "mentioned", "unescape"]

_REFERENCE = re.compile(r"<([^<>]*)>")
_PERSON = re.compile(r"<@([A-Z0-9]{2,30})(?:\|[^<>]*)?>")
_EMOJI = re.compile(r":([a-z0-9_+-]{1,100}):")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_ENTITY = re.compile("|".join(_ENTITIES))


def escape(words: str) -> str:
    """Return ``words`` so that Slack shows exactly them: no mention, no link, no entity."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(sent: str, names: Mapping[str, str]) -> str:
    """Return ``sent`` as its author sees it; ``names`` has the people who are mentioned, by id."""
    parts = _REFERENCE.split(sent)  # plain text and what is in brackets, in turns
    shown = [
        _shown(part, names) if number % 2 else _EMOJI.sub(_emoji, _undone(part))
        for number, part in enumerate(parts)
    ]
    return "".join(shown).replace("\r\n", "\n").replace("\r", "\n")


def mentioned(sent: str) -> Iterable[str]:
    """The ids of the people whom ``sent`` mentions."""
    return _PERSON.findall(sent)


def after_mention(sent: str, person: str) -> str | None:
    """What stands behind a mention of ``person`` that begins ``sent``; None without one."""
    start = _PERSON.match(sent.lstrip())
    if start is None or start[1] != person:
        return None
    rest = sent.lstrip()[start.end() :]
    return rest.removeprefix(":").removeprefix(",").removeprefix(" ")


def _shown(inside: str, names: Mapping[str, str]) -> str:
    """What a reader sees of ``<inside>``."""
    target, _, label = inside.partition("|")
    label = _undone(label)
    match target[:1]:
        case "@":
            return f"@{label or names.get(target[1:]) or target[1:]}"
        case "#":
            return f"#{label or target[1:]}"
        case "!":
            return label or f"@{target[1:].partition('^')[0]}"
        case _:
            return label or _undone(target.removeprefix("mailto:"))


def _undone(words: str) -> str:
    return _ENTITY.sub(lambda entity: _ENTITIES[entity[0]], words)


def _emoji(name: re.Match[str]) -> str:
    return EMOJI.get(name[1], name[0])
