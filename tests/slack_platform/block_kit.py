"""Block Kit's rules, in our own words: what Slack refuses, and what a reader sees of the rest."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
KNOWN = {
    "message": {"actions", "context", "divider", "header", "image", "rich_text", "section"},
    "modal": {"actions", "context", "divider", "header", "image", "input", "rich_text", "section"},
    "home": {"actions", "context", "divider", "header", "image", "input", "rich_text", "section"},
}
FIELDS = {
    "actions": {"elements"},
    "context": {"elements"},
    "divider": set(),
    "header": {"text"},
    "image": {"alt_text", "image_url", "slack_file", "title"},
    "input": {"label", "element", "dispatch_action", "hint", "optional"},
    "rich_text": {"elements"},
    "section": {"text", "fields", "accessory", "expand"},
}
STYLES = {"bold", "italic", "strike", "code"}


@dataclass
class Drawn:
    """What is wrong with some blocks, and what of them is seen: words, and what is alive."""

    wrong: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    live: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)

    def check(self, holds: bool, what: str) -> None:  # noqa: FBT001 - it reads as an assertion
        if not holds:
            self.wrong.append(what)


def looked_at(blocks: object, surface: str = "message") -> Drawn:
    drawn = Drawn()
    if not isinstance(blocks, list):
        drawn.wrong.append("blocks must be an array")
        return drawn
    drawn.check(len(blocks) <= MOST_BLOCKS[surface], f"{len(blocks)} blocks")
    ids = [block.get("block_id") for block in blocks if block.get("block_id")]
    drawn.check(len(set(ids)) == len(ids), "a block_id twice")
    drawn.check(all(len(one) <= 255 for one in ids), "block_id too long")
    for number, block in enumerate(blocks):
        drawn.words += ["\n"] if number else []
        kind = block.get("type")
        if kind not in KNOWN[surface]:
            drawn.wrong.append(f"no block {kind!r} in a {surface}")
            continue
        unknown = set(block) - FIELDS[kind] - {"type", "block_id"}
        drawn.check(not unknown, f"{kind} has no {unknown}")
        _DRAWN[kind](block, drawn)
    drawn.check(len(set(drawn.actions)) == len(drawn.actions), "an action_id twice")
    return drawn


def plain(text: object, drawn: Drawn, most: int, where: str, least: int = 1) -> str:
    if not isinstance(text, dict) or text.get("type") != "plain_text":
        drawn.wrong.append(f"{where} must be plain_text")
        return ""
    drawn.check(set(text) <= {"type", "text", "emoji"}, f"{where} has unknown fields")
    words = str(text.get("text", ""))
    drawn.check(least <= len(words) <= most, f"{where} has {len(words)} characters")
    drawn.check(bool(words.strip()), f"{where} is blank")
    return words


def _header(block: Json, drawn: Drawn) -> None:
    _say(plain(block.get("text"), drawn, 150, "header"), drawn)


def _context(block: Json, drawn: Drawn) -> None:
    elements = block.get("elements", [])
    drawn.check(1 <= len(elements) <= 10, f"context has {len(elements)} elements")
    for element in elements:
        _say(plain(element, drawn, 3000, "context"), drawn)


def _divider(_block: Json, _drawn: Drawn) -> None:
    pass


def _image(block: Json, drawn: Drawn) -> None:
    alt = str(block.get("alt_text", ""))
    drawn.check(1 <= len(alt) <= 2000, "alt_text")
    drawn.check(("image_url" in block) != ("slack_file" in block), "an image has one source")
    file = block.get("slack_file", {}).get("id", "F00000000")
    drawn.check(re.fullmatch("F[A-Z0-9]{8,}", file) is not None, "a file's id")
    _say(alt, drawn)


def _section(block: Json, drawn: Drawn) -> None:
    drawn.wrong.append("sections read markup: this bot writes rich text")


def _actions(block: Json, drawn: Drawn) -> None:
    elements = block.get("elements", [])
    drawn.check(1 <= len(elements) <= 25, f"actions has {len(elements)} elements")
    for element in elements:
        drawn.check(element.get("type") == "button", "only buttons here")
        known = {"type", "text", "action_id", "value", "style", "url", "confirm"}
        drawn.check(set(element) <= known, "button has unknown fields")
        drawn.check(len(element.get("action_id", "")) <= 255, "action_id too long")
        drawn.check(1 <= len(element.get("value", "x")) <= 2000, "value")
        drawn.check(element.get("style", "primary") in ("primary", "danger"), "style")
        drawn.actions.append(element.get("action_id", ""))
        _say(plain(element.get("text"), drawn, 75, "button"), drawn)


def _input(block: Json, drawn: Drawn) -> None:
    plain(block.get("label"), drawn, 2000, "label")
    if "hint" in block:
        plain(block["hint"], drawn, 2000, "hint")
    element = block.get("element", {})
    kind = element.get("type")
    drawn.check(kind in ("plain_text_input", "static_select"), f"no element {kind!r} in an input")
    if kind == "plain_text_input":
        known = {"type", "action_id", "multiline", "max_length", "min_length", "initial_value",
                 "placeholder", "focus_on_load", "dispatch_action_config"}  # fmt: skip
        drawn.check(1 <= element.get("max_length", 3000) <= 3000, "max_length")
        drawn.check(len(element.get("initial_value", "")) <= 3000, "initial_value")
    else:
        known = {"type", "action_id", "options", "initial_option", "placeholder", "confirm",
                 "focus_on_load", "option_groups"}  # fmt: skip
        options = element.get("options", [])
        drawn.check(1 <= len(options) <= 100, "options")
        for option in options:
            plain(option.get("text"), drawn, 75, "option")
            drawn.check(1 <= len(option.get("value", "")) <= 150, "option's value")
        drawn.check(element.get("initial_option", (options or [None])[0]) in options, "initial")
    drawn.check(set(element) <= known, "an element has unknown fields")


def _rich_text(block: Json, drawn: Drawn) -> None:
    elements = block.get("elements", [])
    drawn.check(bool(elements), "rich_text without elements")
    for number, part in enumerate(p for element in elements for p in _parts(element, drawn)):
        drawn.words += ["\n"] if number else []
        drawn.check(bool(part), "a part of rich text without elements")
        for piece in part:
            _piece(piece, drawn)


def _parts(element: Json, drawn: Drawn) -> Iterator[Sequence[Json]]:
    kind = element.get("type")
    if kind in ("rich_text_section", "rich_text_quote", "rich_text_preformatted"):
        drawn.check(set(element) <= {"type", "elements", "border"}, f"{kind} has unknown fields")
        yield element.get("elements", [])
    elif kind == "rich_text_list":
        known = {"type", "elements", "style", "indent", "offset", "border"}
        drawn.check(set(element) <= known, "a list has unknown fields")
        drawn.check(element.get("style") in ("bullet", "ordered"), "a list's style")
        drawn.check(bool(element.get("elements")), "a list without items")
        for item in element.get("elements", []):
            drawn.check(item.get("type") == "rich_text_section", "a list's item")
            yield item.get("elements", [])
    else:
        drawn.wrong.append(f"no rich text {kind!r}")


def _piece(piece: Json, drawn: Drawn) -> None:
    kind = piece.get("type")
    known = {"text": {"type", "text", "style"}, "link": {"type", "url", "text", "style", "unsafe"}}
    if kind not in known:
        drawn.wrong.append(f"no piece {kind!r}")
        return
    drawn.check(set(piece) <= known[kind], f"{kind} has unknown fields")
    words = piece.get("text", "")
    drawn.check(isinstance(words, str) and bool(words), "a text without words")
    drawn.check(len(words) <= 3000, "a text too long")
    style = piece.get("style", {})
    drawn.check(set(style) <= STYLES and all(style.values()), "a style")
    if kind == "link":
        drawn.check(1 <= len(piece.get("url", "")) <= 3000, "a link's address")
        drawn.live.append(piece["url"])
    elif style:
        drawn.live.append(words)
    _say(words, drawn)


def _say(words: str, drawn: Drawn) -> None:
    drawn.words.append(words)
    drawn.texts.append(words)


_DRAWN: dict[str, Callable[[Json, Drawn], None]] = {
    "actions": _actions,
    "context": _context,
    "divider": _divider,
    "header": _header,
    "image": _image,
    "input": _input,
    "rich_text": _rich_text,
    "section": _section,
}


def modal_faults(view: Json) -> list[str]:
    drawn = looked_at(view.get("blocks"), view.get("type", ""))
    known = {"type", "title", "blocks", "close", "submit", "private_metadata", "callback_id",
             "clear_on_close", "notify_on_close", "external_id", "submit_disabled"}  # fmt: skip
    drawn.check(set(view) <= known, "a view has unknown fields")
    if view.get("type") == "modal":
        plain(view.get("title"), drawn, 24, "title")
        has_input = any(block.get("type") == "input" for block in view.get("blocks", []))
        drawn.check(not has_input or "submit" in view, "inputs without a submit")
        for name in ("submit", "close"):
            if name in view:
                plain(view[name], drawn, 24, name)
    drawn.check(len(view.get("private_metadata", "")) <= 3000, "private_metadata")
    drawn.check(len(view.get("callback_id", "")) <= 255, "callback_id")
    return drawn.wrong
