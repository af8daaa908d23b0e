"""``wrong``: somebody says that a finding missed the mark, so that the rule can be mended."""

import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC

from typing_extensions import override

from bot.chat.events import ButtonPressed, CommandGiven, FormSubmitted
from bot.chat.messages import Answer, Choice, Form, FormField, Message, OpenForm, Reply
from bot.check.engine import Checked
from bot.check.titles import title_of
from bot.commands.command import Command
from bot.commands.grammar import command_line, nearest, parse, within
from bot.errors import AnswerableError
from bot.store.disputes import Dispute

__all__ = ["Keep", "Wrong", "disputable"]

Keep = Callable[[Dispute], Awaitable[None]]
"""Keeps a dispute."""

_MISSED, _OTHER = "missed", "other"
_NO_RULE = {_MISSED: "It missed something", _OTHER: "Something else"}
_LONGEST_LINE = 1_000
_KEEP = re.compile(r"\s*keep:(.*)", re.DOTALL | re.IGNORECASE)
_YES = "yes"

_CONSENT = FormField(
    name="keep",
    label="May we keep that line?",
    hint="For 180 days, without your name, for whoever mends the rules.",
    initial="no",
    choices=(Choice("no", "No, only which finding it was"), Choice(_YES, "Yes, keep the line")),
)


def disputable(checked: Checked) -> str:
    """What a button for `Wrong` needs to know of ``checked``: the rules that are shown."""
    return ",".join(finding.rule.id for finding in checked.shown)


class Wrong(Command):
    """Notes which rule was wrong, and a line about it where the person agrees.

    ``rules`` are the ids there are; ``keep`` keeps what is noted.
    """

    name = "wrong"
    summary = "tell me that a finding missed the mark"
    usage = "wrong [rule] [keep: a line that may be kept]"
    example = "wrong makes-it-sound-easy"
    more = (
        "I note which rule it was and on which day, never who you are. A line behind keep: is kept "
        "too, for 180 days, so that whoever mends the rules can see what went wrong. Without "
        "keep: nothing of yours is kept.",
    )

    def __init__(self, rules: Iterable[str], keep: Keep) -> None:
        self._rules = (*rules, *_NO_RULE)
        self._keep = keep

    @override
    def form(self, about: str) -> Form | None:
        return _form(())

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        typed = parse(rest)
        if not typed.word:
            return [OpenForm(_form(()))]
        if typed.word not in self._rules:
            raise AnswerableError(self._unknown(typed.word))
        consented = _KEEP.match(typed.rest)
        return [await self._noted(event, typed.word, consented[1] if consented else "")]

    @override
    async def pressed(self, event: ButtonPressed) -> Sequence[Answer]:
        found = event.value.split(",")
        return [OpenForm(_form([rule for rule in found if rule in self._rules]))]

    @override
    async def submitted(self, event: FormSubmitted) -> Sequence[Answer]:
        rule = event.value("finding")
        line = event.value("line") if event.value("keep") == _YES else ""
        return [await self._noted(event, rule if rule in self._rules else _OTHER, line)]

    async def _noted(self, event: CommandGiven | FormSubmitted, rule: str, line: str) -> Answer:
        line = within(_LONGEST_LINE, line.strip())
        await self._keep(Dispute(rule, event.at.astimezone(UTC).date(), line or None))
        kept = "Your line is kept for 180 days, without your name" if line else _NOTHING_KEPT
        return Reply(Message.of(f"Thank you: that helps to mend it. {kept}."))

    def _unknown(self, word: str) -> str:
        guess = nearest(word, self._rules)
        advice = f" Did you mean {guess}?" if guess else ""
        return f"I don't know that rule.{advice} For example: {command_line(self.example)}"


_NOTHING_KEPT = "Only which finding it was is noted, and nothing you wrote"


def _form(shown: Sequence[str]) -> Form:
    """The form, with the findings of the answer that it is about."""
    titles = {rule: title_of(rule).capitalize() for rule in shown} | _NO_RULE
    return Form(
        id="wrong",
        title="What did I get wrong?",
        fields=(
            FormField(
                name="finding",
                label="Which finding?",
                choices=tuple(Choice(rule, title) for rule, title in titles.items()),
            ),
            FormField(
                name="line",
                label="What is wrong with it?",
                hint="Paste the sentence if you like. It goes no further unless you say so below.",
                is_long=True,
                is_required=False,
            ),
            _CONSENT,
        ),
        submit="Send",
        instead=command_line(f"wrong {shown[0] if shown else _OTHER}"),
    )
