"""``rule``: what one rule looks for, and why."""

from collections.abc import Sequence
from functools import cached_property

from typing_extensions import override

from bot.chat.events import CommandGiven
from bot.chat.messages import Answer, Message, Paragraph, Reply, Run, bold, code, text
from bot.check.catalogue import grouped
from bot.check.page import rule_page
from bot.check.rule import Rule as CheckRule
from bot.check.rules import find_rule, rules
from bot.commands.arguments import Argument
from bot.commands.command import Command
from bot.commands.grammar import Words, command_line

__all__ = ["Rule"]


class _RuleName(Argument[type[CheckRule]]):
    """A rule by its name or its number."""

    @property
    @override
    def expects(self) -> str:
        return f"{command_line('rule')} alone lists them"

    @override
    def read(self, word: str) -> type[CheckRule] | None:
        return find_rule(word)

    @override
    def known(self) -> tuple[str, ...]:
        return tuple(rule.id for rule in rules())


class Rule(Command):
    """A rule's page; without a name, the names of all rules."""

    name = "rule"
    summary = "what a rule of the check looks for, and why"
    usage = "rule [name]"
    example = "rule blames-colleague"
    is_private = False

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        words = Words(rest, self.example)
        rule = words.take_if_any(_RuleName("rule"))
        words.end()
        return [Reply(rule_page(rule) if rule else self._names)]

    @cached_property
    def _names(self) -> Message:
        return Message.of(
            f"A check goes by these {len(rules())} rules.",
            *(_group(title, members) for title, members in grouped()),
            Paragraph(text("One of them in full: ", code(command_line(self.example)))),
        )


def _group(title: str, members: Sequence[type[CheckRule]]) -> Paragraph:
    names = [run for rule in members for run in (Run(" · "), code(rule.id))]
    return Paragraph(text(bold(title), "\n", *names[1:]))
