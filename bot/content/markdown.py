"""Markdown as blocks of a message, as much of it as a chat can show everywhere.

Paragraphs, ``### headings``, quotes, lists; bold, italic, code and web links. Anything else is
refused with its line: a table or a picture would be lost on one platform or another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.chat.messages import Heading, Listing, Paragraph, Quote, Run, Text
from bot.content.written import UnreadableError

__all__ = ["Piece", "parse_markdown"]

_LISTS = {"bullet_list_open": False, "ordered_list_open": True}
_STYLES = {"strong_open": "is_bold", "em_open": "is_italic"}
_WEB = ("https://", "http://")
_KNOWN = "use paragraphs, ### headings, > quotes and lists"


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, and the line it begins on, from 1."""

    line: int
    block: Heading | Paragraph | Quote | Listing


def parse_markdown(text: str, first_line: int = 1) -> list[Piece]:
    """Read ``text``, whose first line is number ``first_line``. Raises `UnreadableError`."""
    tokens = MarkdownIt("commonmark").parse(text)
    return list(_Reader(tokens, first_line).pieces())


class _Reader:
    """Goes through the tokens of one document."""

    def __init__(self, tokens: Sequence[Token], first_line: int) -> None:
        self._tokens = iter(tokens)
        self._line = first_line

    def pieces(self) -> Iterator[Piece]:
        for token in self._tokens:
            line = self._line_of(token)
            if token.type == "paragraph_open":
                yield Piece(line, Paragraph(self._inline()))
            elif token.type == "heading_open" and token.tag == "h3":
                yield Piece(line, Heading("".join(run.text for run in self._inline())))
            elif token.type == "blockquote_open":
                yield Piece(line, Quote(self._inside("blockquote_close")))
            elif token.type in _LISTS:
                yield Piece(line, self._listing(is_numbered=_LISTS[token.type]))
            elif not token.type.endswith("_close"):
                raise UnreadableError(line, f"this kind of Markdown is not for a chat; {_KNOWN}")

    def _line_of(self, token: Token) -> int:
        return self._line + (token.map[0] if token.map else 0)

    def _listing(self, *, is_numbered: bool) -> Listing:
        items: list[Text] = []
        for token in self._tokens:
            if token.type == "list_item_open":
                items.append(self._inside("list_item_close"))
            else:
                return Listing(tuple(items), is_numbered)
        raise AssertionError("a list ends")

    def _inside(self, closing: str) -> Text:
        """The paragraphs up to the token ``closing``, on lines of their own."""
        runs: list[Run] = []
        for token in self._tokens:
            if token.type == closing:
                return tuple(runs)
            if token.type == "paragraph_open":
                runs += [Run("\n")] if runs else []
                runs += self._inline()
            elif token.type != "paragraph_close":
                raise UnreadableError(
                    self._line_of(token), "keep to plain paragraphs inside a quote or a list"
                )
        raise AssertionError("what is opened is closed")

    def _inline(self) -> Text:
        token = next(self._tokens)
        return tuple(_runs(token.children or (), self._line_of(token)))


def _runs(tokens: Sequence[Token], line: int) -> Iterator[Run]:
    styles = dict.fromkeys(_STYLES.values(), False)
    href: str | None = None
    for token in tokens:
        if token.type in _STYLES:
            styles[_STYLES[token.type]] = True
        elif (opened := token.type.replace("_close", "_open")) in _STYLES:
            styles[_STYLES[opened]] = False
        elif token.type == "link_open":
            href = _address(token, line)
        elif token.type == "link_close":
            href = None
        elif token.type in {"softbreak", "hardbreak"}:
            yield Run("\n" if token.type == "hardbreak" else " ")
        elif token.type in {"text", "code_inline"}:
            if token.content:
                yield Run(token.content, **styles, is_code=token.type != "text", href=href)
        else:
            raise UnreadableError(line, f"this kind of Markdown is not for a chat; {_KNOWN}")


def _address(token: Token, line: int) -> str:
    href = str(token.attrs.get("href", ""))
    if not href.startswith(_WEB):
        raise UnreadableError(line, "a link needs a whole address, beginning with https://")
    return href
