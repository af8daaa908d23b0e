"""``help``: what can be asked for, all of it or one command."""

from collections.abc import Sequence

from typing_extensions import override

from bot.chat.events import CommandGiven
from bot.chat.messages import Answer, Heading, Listing, Message, Paragraph, Reply, code, text
from bot.commands.arguments import Choice
from bot.commands.command import Command
from bot.commands.grammar import Words, command_line

__all__ = ["Help"]


class Help(Command):
    """The commands and what they do; ``others`` are all but this one."""

    name = "help"
    summary = "this list, or all about one command"
    usage = "help [command]"
    example = "help check"
    is_private = False

    def __init__(self, others: Sequence[Command]) -> None:
        self._commands = {command.name: command for command in (*others, self)}

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        words = Words(rest, self.example)
        command = words.take_if_any(Choice("command", self._commands))
        words.end()
        return [Reply(_page(command) if command else self.overview())]

    def overview(self) -> Message:
        """Every command, one line each."""
        lines = (
            text(code(command_line(command.usage)), f"\n{_sentence(command.summary)}")
            for command in self._commands.values()
        )
        return Message.of(
            "I help you treat each customer the way that customer wants to be treated.",
            Listing(tuple(lines)),
            Paragraph(text("More on one of them: ", code(command_line(self.example)))),
        )


def _page(command: Command) -> Message:
    return Message.of(
        Heading(command_line(command.name)),
        f"{_sentence(command.summary)}",
        Paragraph(text("How: ", code(command_line(command.usage)))),
        Paragraph(text("For example: ", code(command_line(command.example)))),
        *command.more,
    )


def _sentence(summary: str) -> str:
    return f"{summary[0].upper()}{summary[1:]}."
