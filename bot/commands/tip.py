"""``tip``: one tip to read now."""

from collections.abc import Mapping, Sequence

from typing_extensions import override

from bot.chat.events import CommandGiven
from bot.chat.messages import Answer, Reply
from bot.commands.command import Command
from bot.commands.grammar import command_line, nearest, parse
from bot.errors import AnswerableError
from bot.series.files import Series
from bot.series.post import post_of

__all__ = ["ReadTip"]


class ReadTip(Command):
    """Shows a tip of any of the ``series``, by its name or id; ``drills`` can be practised."""

    name = "tip"
    summary = "read one of the tips now"
    usage = "tip NAME"
    example = "tip lesson-zero"
    more = (f"All of them: {command_line('tips list')}",)
    is_private = False

    def __init__(self, series: Mapping[str, Series], drills: Sequence[str] = ()) -> None:
        self._series = series
        self._drills = drills

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        word = parse(rest).word
        for series in self._series.values():
            if word and (tip := series.find(word)):
                return [Reply(post_of(tip, series.name, self._drills))]
        names = [tip.name for series in self._series.values() for tip in series.tips]
        guess = nearest(word, names) if word else None
        advice = f"Did you mean {command_line(f'tip {guess}')}?" if guess else ""
        asked = "I don't know that tip." if word else "Which tip?"
        raise AnswerableError(" ".join(filter(None, (asked, advice, *self.more))))
