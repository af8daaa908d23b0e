"""The in-memory chat on the contract suite's bench."""

from collections.abc import Mapping
from datetime import UTC, datetime

from typing_extensions import override

from adapters.memory.chat import MemoryChat
from bot.chat.events import Person, Place
from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Divider,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    Run,
)
from bot.chat.ports import Receiver
from tests.contracts.harness import Harness, Seen


class MemoryHarness(Harness):
    def __init__(self, *, has_forms: bool = True) -> None:
        self.chat: MemoryChat = MemoryChat(lambda: datetime.now(UTC), has_forms=has_forms)
        self.asker = Person("ask", "Asker")
        self.onlooker = Person("look", "Onlooker")
        self.room = Place("memory", "team", "room")
        self.direct = Place("memory", "team", "direct-ask", is_direct=True)

    @override
    async def begin(self, receive: Receiver) -> None:
        await self.chat.start(receive)

    @override
    async def end(self) -> None:
        await self.chat.stop()

    @override
    async def say(self, place: Place, text: str, key: str) -> None:
        await self.chat.say(self.asker, place, text, key)

    @override
    async def command(self, place: Place, text: str, key: str) -> None:
        await self.chat.command(self.asker, place, text, key=key)

    @override
    async def press(self, place: Place, message: str, button: Button, key: str) -> None:
        await self.chat.press(self.asker, place, message, button, key)

    @override
    async def submit(
        self, place: Place, form: str, values: Mapping[str, str], key: str, carried: str = ""
    ) -> None:
        await self.chat.submit(self.asker, place, form, values, key, carried)

    @override
    async def seen(self, person: Person, place: Place) -> list[Seen]:
        return [
            Seen(said.id, _words(said.message), _live(said.message))
            for said in self.chat.seen_by(person, place)
        ]

    @override
    async def open_form(self) -> str | None:
        forms = [form.id for person, form in self.chat.forms if person == self.asker]
        return forms[-1] if forms else None


def _live(message: Message) -> tuple[str, ...]:
    runs = [run for block in message.blocks for run in _runs(block)]
    return tuple(r.href or r.text for r in runs if r.href or r.is_bold or r.is_italic or r.is_code)


def _runs(block: Block) -> tuple[Run, ...]:
    match block:
        case Paragraph(content) | Quote(content):
            return content
        case Listing(items):
            return tuple(run for item in items for run in (*item, Run("\n")))
        case Heading(content):
            return (Run(content),)
        case Picture(alt=alt):
            return (Run(alt),)
        case Buttons(buttons):
            return tuple(Run(button.label) for button in buttons)
        case Divider():
            return ()


def _words(message: Message) -> str:
    return "\n".join("".join(run.text for run in _runs(block)) for block in message.blocks)
