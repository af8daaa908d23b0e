"""What the bot says, in words that fit every platform.

A message is a sequence of blocks; an adapter draws each block as its platform does best. Text is
made of runs, never of markup: whatever a person wrote stays a plain run, so that no adapter can
mistake it for formatting, a link or a mention. Every message also reads completely as plain text
(`Message.plain`), for screen readers, notifications and logs of the person's own client.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

__all__ = [
    "Answer",
    "Block",
    "Button",
    "Buttons",
    "Choice",
    "Divider",
    "Form",
    "FormField",
    "Heading",
    "Listing",
    "Message",
    "OpenForm",
    "Paragraph",
    "Picture",
    "Quote",
    "Reply",
    "Run",
    "Text",
    "bold",
    "code",
    "italic",
    "link",
    "text",
]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. ``href`` is set on links that the bot itself wrote."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_code: bool = False
    href: str | None = None


Text = tuple[Run, ...]
"""A line or paragraph: runs, in order. Line breaks are ``\\n`` inside a run."""


def text(*parts: str | Run) -> Text:
    """Join strings and runs into one text; a bare string is a plain run."""
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def bold(content: str) -> Run:
    """Words that matter."""
    return Run(content, is_bold=True)


def italic(content: str) -> Run:
    """Words set a little apart."""
    return Run(content, is_italic=True)


def code(content: str) -> Run:
    """Something to type, exactly."""
    return Run(content, is_code=True)


def link(content: str, href: str) -> Run:
    """A link of the bot's own; never made from what a person wrote."""
    return Run(content, href=href)


def _plain(runs: Text) -> str:
    return "".join(f"{run.text} ({run.href})" if run.href else run.text for run in runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """A short title. Plain text only: platforms allow nothing else in it."""

    content: str

    def plain(self) -> str:
        """The title itself."""
        return self.content


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``is_quiet`` marks small print: a footer, a note beside the matter."""

    content: Text
    is_quiet: bool = False

    def plain(self) -> str:
        """The words, links with their address behind them."""
        return _plain(self.content)


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, set off."""

    content: Text

    def plain(self) -> str:
        """Each line behind ``> ``."""
        return "\n".join(f"> {line}" for line in _plain(self.content).split("\n"))


@dataclass(frozen=True, slots=True)
class Listing:
    """Items one below the other, numbered where their order or number matters."""

    items: tuple[Text, ...]
    is_numbered: bool = False

    def plain(self) -> str:
        """One item a line, further lines of an item indented."""
        marks = (f"{n}." if self.is_numbered else "•" for n in range(1, len(self.items) + 1))
        return "\n".join(
            f"{mark} " + _plain(item).replace("\n", "\n   ")
            for mark, item in zip(marks, self.items, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Divider:
    """A thin line between two parts."""

    def plain(self) -> str:
        """Three dashes."""
        return "---"


@dataclass(frozen=True, slots=True)
class Picture:
    """A small drawn picture (PNG bytes) whose ``alt`` says all that the picture shows."""

    png: bytes = field(repr=False)
    alt: str = ""
    name: str = "picture.png"

    def plain(self) -> str:
        """The alternative text."""
        return self.alt


@dataclass(frozen=True, slots=True)
class Button:
    """One thing a person can do next.

    ``action`` is the feature's own word for it (``check.again``), ``value`` what it needs to know
    (at most 1,900 characters, so that it fits every platform). Where there are no buttons, people
    answer with the number or with ``word``.
    """

    label: str
    action: str
    value: str = ""
    word: str = ""
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class Buttons:
    """A row of buttons."""

    buttons: tuple[Button, ...]

    def plain(self) -> str:
        """The labels in brackets."""
        return " ".join(f"[{button.label}]" for button in self.buttons)


Block = Heading | Paragraph | Quote | Listing | Divider | Picture | Buttons


@dataclass(frozen=True, slots=True)
class Message:
    """What the bot says in one go."""

    blocks: tuple[Block, ...]

    def plain(self) -> str:
        """The whole message as plain text, blocks separated by an empty line."""
        return "\n\n".join(block.plain() for block in self.blocks)

    def buttons(self) -> tuple[Button, ...]:
        """Every button of the message, in order; where people type numbers, the first is 1."""
        rows: Iterable[Buttons] = (block for block in self.blocks if isinstance(block, Buttons))
        return tuple(button for row in rows for button in row.buttons)

    @staticmethod
    def of(*parts: "Block | str") -> "Message":
        """Build a message; a bare string is a paragraph."""
        return Message(tuple(Paragraph(text(p)) if isinstance(p, str) else p for p in parts))


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things a form's field can be set to."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing to fill in: a line, several lines, or (with ``choices``) one of a few."""

    name: str
    label: str
    hint: str = ""
    initial: str = ""
    is_long: bool = False
    is_required: bool = True
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A few fields that a person fills in and sends.

    ``instead`` is the line to type where the platform has no forms. ``carried`` is never shown and
    comes back with the form (at most 1,900 characters); whoever reads it must not trust it.
    """

    id: str
    title: str
    fields: tuple[FormField, ...]
    submit: str
    instead: str
    carried: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer an event with a message.

    ``is_private``: only the person who asked may see it. A platform that cannot do that in the
    room sends it to their direct room instead. ``replaces`` is the id of an earlier message of the
    bot's to change in place where the platform can.
    """

    message: Message
    is_private: bool = True
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Answer an event with a form; where there are no forms, with its ``instead`` line."""

    form: Form


Answer = Reply | OpenForm
