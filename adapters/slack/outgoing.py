"""What the bot says, turned into Slack's blocks. Pure.

Words go into rich text, which Slack shows as they are: nothing in them is read as a mention, a link
or a style. Only a message's own text, which notifications and screen readers use, is read for
markup; it is escaped, in `Post.text` and nowhere else.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from adapters.slack import limits
from adapters.slack.markup import escape
from adapters.slack.pieces import pieces, split
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

__all__ = ["Json", "Post", "action_of", "blocks_of", "posts_of"]

Json = Mapping[str, object]

_LONGEST_TEXT = limits.TEXT - 100  # room for the lines between blocks
_LONGEST_LINK = 3_000
_NOTHING = "…"  # Slack takes no message without words


@dataclass(frozen=True, slots=True)
class Post:
    """One message as Slack takes it. ``text`` is escaped, and says all that ``blocks`` show."""

    text: str
    blocks: Sequence[Json]

    def has_pictures(self) -> bool:
        """Whether it shows any."""
        return any(block["type"] == "image" for block in self.blocks)

    def in_words(self) -> "Post":
        """The same with the pictures' words in their place."""
        return Post(self.text, [_told(block) for block in self.blocks])


@dataclass(frozen=True, slots=True)
class _Drawn:
    block: Json
    text: str


def posts_of(message: Message, files: Mapping[bytes, str]) -> list[Post]:
    """Draw ``message``; a long one becomes several posts, in order.

    ``files`` has Slack's ids of the pictures that were uploaded; of others the words are shown.
    """
    posts: list[list[_Drawn]] = [[]]
    room = _LONGEST_TEXT
    for drawn in _drawn(message, files):
        if posts[-1] and (len(posts[-1]) == limits.BLOCKS or len(drawn.text) > room):
            posts.append([])
            room = _LONGEST_TEXT
        posts[-1].append(drawn)
        room -= len(drawn.text)
    return [_post(part) for part in posts]


def blocks_of(message: Message) -> list[Json]:
    """Draw ``message`` as the blocks of a page, without its pictures."""
    return [drawn.block for drawn in _drawn(message, {})]


def action_of(action_id: str) -> str:
    """The button's own action in an ``action_id`` that was drawn here."""
    return action_id.partition(" ")[2]


def _post(part: Sequence[_Drawn]) -> Post:
    text = "\n\n".join(drawn.text for drawn in part)
    blocks = [drawn.block for drawn in part]
    return Post(text if text.strip() else _NOTHING, blocks)


def _drawn(message: Message, files: Mapping[bytes, str]) -> Iterator[_Drawn]:
    """Every block, in pieces that Slack takes."""
    buttons = 0
    for block in message.blocks:
        if isinstance(block, Buttons):
            yield from _buttons(block.buttons, start=buttons)
            buttons += len(block.buttons)
        elif isinstance(block, Picture) and block.png in files:
            yield _picture(block, files[block.png])
        else:
            yield from _words(block)


def _words(block: Block) -> Iterator[_Drawn]:
    match block:
        case Heading(content):
            yield from _heading(content)
        case Paragraph(content, is_quiet):
            for piece in _filled(content):
                drawn = _small(piece) if is_quiet else _rich("rich_text_section", piece)
                yield _Drawn(drawn, escape(Paragraph(piece).plain()))
        case Quote(content):
            for piece in _filled(content):
                yield _Drawn(_rich("rich_text_quote", piece), escape(Quote(piece).plain()))
        case Listing():
            yield from _listing(block)
        case Divider():
            yield _Drawn({"type": "divider"}, block.plain())
        case Picture(alt=alt):
            yield from _words(Paragraph((Run(alt, is_italic=True),)))
        case Buttons():
            raise AssertionError("buttons are numbered through the message")


def _filled(content: Text) -> Iterator[Text]:
    return (piece for piece in pieces(content, limits.SECTION) if any(run.text for run in piece))


def _heading(content: str) -> Iterator[_Drawn]:
    if not content.strip() or len(content) > limits.HEADER:
        yield from _words(Paragraph((Run(content),)))
        return
    yield _Drawn({"type": "header", "text": _plain(content)}, escape(content))


def _small(piece: Text) -> Json:
    """Small print: Slack's own, or, where words have a style, rich text."""
    words = "".join(run.text for run in piece)
    if not words.strip() or len(words) > limits.PLAIN_BLOCK or any(_style(r) for r in piece):
        return _rich("rich_text_section", piece)
    return {"type": "context", "elements": [_plain(words)]}


def _listing(listing: Listing) -> Iterator[_Drawn]:
    """A list in one block, or where it is long one block for each item."""
    whole = escape(listing.plain())
    if whole and len(whole) <= limits.SECTION:
        yield _Drawn(_list(listing.items, is_numbered=listing.is_numbered, start=0), whole)
        return
    for number, item in enumerate(listing.items):
        first, *others = pieces(item, limits.SECTION)
        mark = f"{number + 1}." if listing.is_numbered else "•"
        text = escape(f"{mark} {Paragraph(first).plain()}")
        yield _Drawn(_list([first], is_numbered=listing.is_numbered, start=number), text)
        for piece in others:
            yield from _words(Paragraph(piece))


def _list(items: Iterable[Text], *, is_numbered: bool, start: int) -> Json:
    sections = [
        {"type": "rich_text_section", "elements": _elements(item) or _elements((Run(" "),))}
        for item in items
    ]
    drawn: dict[str, object] = {"type": "rich_text_list", "elements": sections}
    drawn["style"] = "ordered" if is_numbered else "bullet"
    if is_numbered and start:
        drawn["offset"] = start
    return {"type": "rich_text", "elements": [drawn]}


def _picture(picture: Picture, file: str) -> _Drawn:
    alt = picture.alt or picture.name
    short, *_ = split(alt, limits.ALT_TEXT)
    block = {"type": "image", "slack_file": {"id": file}, "alt_text": short}
    return _Drawn(block, escape(alt))


def _told(block: Json) -> Json:
    if block["type"] != "image":
        return block
    return _rich("rich_text_section", (Run(str(block["alt_text"]), is_italic=True),))


def _buttons(buttons: tuple[Button, ...], start: int) -> Iterator[_Drawn]:
    for begin in range(0, len(buttons), limits.BUTTONS):
        row = buttons[begin : begin + limits.BUTTONS]
        drawn = [_button(button, start + begin + n) for n, button in enumerate(row)]
        yield _Drawn({"type": "actions", "elements": drawn}, escape(Buttons(row).plain()))


def _button(button: Button, number: int) -> Json:
    drawn: dict[str, object] = {
        "type": "button",
        "text": _plain(button.label[: limits.BUTTON_LABEL]),
        "action_id": f"{number} {button.action}",
    }
    if button.value:
        drawn["value"] = button.value
    if button.is_primary:
        drawn["style"] = "primary"
    return drawn


def _rich(kind: str, content: Text) -> Json:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": _elements(content)}]}


def _elements(content: Text) -> list[Json]:
    return [_element(run) for run in content if run.text]


def _element(run: Run) -> Json:
    element: dict[str, object] = {"type": "text", "text": run.text}
    if run.href and _is_web_address(run.href):
        element = {"type": "link", "url": run.href, "text": run.text}
    styles = {"bold": run.is_bold, "italic": run.is_italic, "code": run.is_code}
    if style := {name: True for name, is_on in styles.items() if is_on}:
        element["style"] = style
    return element


def _style(run: Run) -> bool:
    return run.is_bold or run.is_italic or run.is_code or run.href is not None


def _is_web_address(href: str) -> bool:
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and len(href) <= _LONGEST_LINK


def _plain(words: str) -> Json:
    return {"type": "plain_text", "text": words, "emoji": False}
