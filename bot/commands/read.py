"""``read``: how a customer's message reads."""

from collections.abc import Sequence

from typing_extensions import override

from bot.chat.events import CommandGiven, FormSubmitted
from bot.chat.messages import Answer, Form, FormField, OpenForm, Reply
from bot.check import read
from bot.check.feedback import reading_message
from bot.commands.command import Command
from bot.commands.draft import is_quoted, unquoted
from bot.commands.grammar import LONGEST_TEXT, body, command_line, within

__all__ = ["Read"]

_FORM = Form(
    id="read",
    title="How does this customer read?",
    fields=(
        FormField(
            name="customer",
            label="The customer's message",
            hint="Nobody else sees it, and it is not kept.",
            is_long=True,
        ),
    ),
    submit="Read",
    instead=f"{command_line('read')} and the customer's message behind it",
)


class Read(Command):
    """What a customer's message says about how they want to be treated."""

    name = "read"
    summary = "how a customer's message reads, and what they want first"
    usage = "read [the customer's message]"
    example = "read Third time I write. Where is my refund?"
    more = (
        "With or without > in front of its lines. Without any text I open a form.",
        "Only you see the answer, and nothing of the message is kept.",
    )

    @override
    def form(self, about: str) -> Form | None:
        return None if about.strip() else _FORM

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        return [_answer(_bare(body(rest)) or event.about or "")]

    @override
    async def submitted(self, event: FormSubmitted) -> Sequence[Answer]:
        return [_answer(event.value("customer"))]


def _bare(message: str) -> str:
    """Return ``message`` without its quote marks, when every line has one."""
    lines = message.split("\n")
    if all(is_quoted(line) or not line.strip() for line in lines):
        return unquoted(lines)
    return message


def _answer(customer: str) -> Answer:
    within(LONGEST_TEXT, customer)
    if not customer.strip():
        return OpenForm(_FORM)
    return Reply(reading_message(read(customer)))
