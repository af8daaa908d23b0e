"""What a client draws of the bot's messages: only what the specification lets through."""

from html.parser import HTMLParser
from typing import Any

from typing_extensions import override

# The specification's list, as far as the bot may use it: client-server API, m.room.message.
ALLOWED: dict[str, set[str]] = {
    "a": {"href", "target"}, "blockquote": set(), "br": set(), "code": {"class"}, "em": set(),
    "h4": set(), "hr": set(), "li": set(), "ol": {"start"}, "p": set(), "strong": set(),
    "sub": set(), "ul": set(),
}  # fmt: skip
_LIVE = ("code", "em", "strong")
_BLOCKS = ("blockquote", "h4", "hr", "li", "p")


class Drawn(HTMLParser):
    """Reads HTML as a client does; whatever is not allowed fails the test."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.live: list[str] = []
        self._styled = self._blocks = 0
        self.feed(html)
        self.close()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, tag
        assert {name for name, _ in attrs} <= ALLOWED[tag], attrs
        if tag == "a":
            href = dict(attrs)["href"] or ""
            assert href.startswith(("https://", "http://")), href
            self.live.append(href)
        self._styled += tag in _LIVE
        if tag == "br" or (tag in _BLOCKS and self._blocks):
            self.text += "\n"
        self._blocks += tag in _BLOCKS

    @override
    def handle_endtag(self, tag: str) -> None:
        self._styled -= tag in _LIVE

    @override
    def handle_data(self, data: str) -> None:
        self.text += data
        if self._styled:
            self.live.append(data)


def drawn(content: dict[str, Any]) -> Drawn:
    """The message as it is drawn; plain where it has no HTML."""
    assert content["m.mentions"] == {}, "a bot's message mentions nobody, and says so"
    if content.get("format") == "org.matrix.custom.html":
        return Drawn(content["formatted_body"])
    plain = Drawn("")
    plain.text = content["body"]
    return plain
