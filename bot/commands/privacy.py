"""``privacy``: what is kept, said plainly; shown to whom it is of, and forgotten when they ask."""

from collections.abc import Sequence

from typing_extensions import override

from bot.chat.events import ButtonPressed, CommandGiven, Event, HomeOpened, TeamLeft
from bot.chat.messages import (
    Answer,
    Block,
    Button,
    Buttons,
    Heading,
    Listing,
    Message,
    Paragraph,
    Reply,
    Text,
    bold,
    code,
    text,
)
from bot.commands.arguments import Choice
from bot.commands.command import Command
from bot.commands.grammar import Words, command_line
from bot.commands.keeper import Keeper

__all__ = ["Privacy"]

_ALWAYS: tuple[Text, ...] = (
    text(
        bold("Drafts and customers' messages: "),
        "never. I read them in memory, answer you alone, and forget them. They are in no "
        "database and no log, and I ask no other service. What you write to me stands where you "
        "wrote it: on your chat platform, by its rules.",
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
        bold("In the playground: "),
        "what is said there, but not what I answer to you alone, thirty days in a database "
        "file on this computer, so that it is still there when you come back.",
    ),
)
_FORGET = "privacy.forget"


class Privacy(Command):
    """What is kept, for how long, and what never is; ``keepers`` know what is kept of a person."""

    name = "privacy"
    summary = "what I keep and what I never keep; and to see or delete what is yours"
    usage = "privacy [forget me | export me]"
    example = "privacy export me"
    is_private = False

    def __init__(self, keepers: Sequence[Keeper] = ()) -> None:
        self._keepers = keepers

    @override
    async def home(self, event: HomeOpened) -> Sequence[Block]:
        return self._page().blocks

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        words = Words(rest, self.example)
        wish = words.take_if_any(Choice("wish", {"forget": "forget", "export": "export"}))
        words.take_if_any(Choice("person", {"me": "me"}))
        words.end()
        if wish == "export":
            return [Reply(await self._export(event))]
        return [Reply(_SURE if wish == "forget" else self._page())]

    @override
    async def pressed(self, event: ButtonPressed) -> Sequence[Answer]:
        counts = [await keeper.forget(event.place, event.person) for keeper in self._keepers]
        if not sum(counts):
            return [Reply(Message.of("There was nothing of yours to delete."))]
        return [Reply(Message.of(f"Done. I deleted {_counted(sum(counts))}; it can't come back."))]

    @override
    async def noticed(self, event: Event) -> Sequence[Answer]:
        if isinstance(event, TeamLeft):
            for keeper in self._keepers:
                await keeper.forget_team(event.place)
        return []

    def _page(self) -> Message:
        own = (text(bold(f"{keeper.label}: "), keeper.told) for keeper in self._keepers)
        return Message.of(
            Heading("What I keep"),
            Listing((*_ALWAYS, *own)),
            "I keep no scores of people, and nobody can ask me what you checked.",
            Paragraph(
                text(
                    "See what I keep of you: ",
                    code(command_line("privacy export me")),
                    "\nDelete all of it: ",
                    code(command_line("privacy forget me")),
                )
            ),
        )

    async def _export(self, event: CommandGiven) -> Message:
        parts: list[Paragraph] = []
        for keeper in self._keepers:
            found = await keeper.export(event.place, event.person)
            parts += (Paragraph(text(bold(f"{keeper.label}  "), line)) for line in found)
        if not parts:
            return Message.of("I keep nothing of you.")
        return Message.of(Heading("What I keep of you"), *parts)


_SURE = Message.of(
    "This deletes what I keep of you: your drills with all that is in them, and the tips you "
    "marked. It can't be undone.",
    Buttons((Button("Delete all of it", _FORGET, word="delete", is_primary=True),)),
)


def _counted(things: int) -> str:
    return "one thing" if things == 1 else f"{things} things"
