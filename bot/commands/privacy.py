"""``privacy``: what is kept, said plainly."""

from collections.abc import Sequence

from typing_extensions import override

from bot.chat.events import CommandGiven, HomeOpened
from bot.chat.messages import Answer, Block, Heading, Listing, Message, Reply, bold, text
from bot.commands.command import Command
from bot.commands.grammar import Words

__all__ = ["Privacy"]

_PAGE = Message.of(
    Heading("What I keep"),
    Listing(
        (
            text(
                bold("Drafts and customers' messages: "),
                "never. I read them in memory, answer you alone, and forget them. They are in no "
                "database, no log, and they leave this computer for no other service.",
            ),
            text(
                bold("Ids of what I have handled: "),
                "seven days, so that I answer nothing twice. An id says that something happened, "
                "not what was said.",
            ),
            text(
                bold("What you call wrong: "),
                "which rule it was and the day, and your line only if you say that it may be kept; "
                "never who you are. It mends the rules, and after 180 days it is gone.",
            ),
            text(
                bold("That you found a tip useful: "),
                "a year, so that it counts once. Leads see counts from five people on, never who.",
            ),
            text(
                bold("In the playground: "),
                "what is said there, but not what I answer to you alone, thirty days in a database "
                "file on this computer, so that it is still there when you come back.",
            ),
        )
    ),
    "I keep no scores of people, and nobody can ask me what you checked.",
)


class Privacy(Command):
    """What is kept, for how long, and what never is."""

    name = "privacy"
    summary = "what I keep and what I never keep"
    usage = "privacy"
    example = "privacy"
    is_private = False

    @override
    async def home(self, event: HomeOpened) -> Sequence[Block]:
        return _PAGE.blocks

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        Words(rest, self.example).end()
        return [Reply(_PAGE)]
