"""A drill in a chat in memory, on a real database: what a trainee does and what they see."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.memory.chat import MemoryChat, Said
from bot.chat.events import MessageChanged, Person, Place
from bot.check import House, Traces, engine_for
from bot.commands import Commands, all_commands
from bot.commands.drilling import Drilling
from bot.commands.keepers import PracticeKeeper, TipsKeeper
from bot.commands.practice import Practice
from bot.commands.rounds import Rounds
from bot.delivery.inbox import Inbox
from bot.practice import Scenario
from bot.service.limits import Limiter
from bot.service.worker import Worker
from bot.store.engine import Store
from bot.store.inbox import InboxTable
from bot.store.practice import Drills
from bot.store.tip_marks import TipMarks
from tests.practice.sequences import SCENARIOS

ANNE, BO = Person("anne", "Anne"), Person("bo", "Bo")
LEAD = Person("lead", "Lena", is_lead=True)
ROOM = Place("memory", "team", "support")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ENGINE = engine_for(House())
ONLY_D04 = {"d04": SCENARIOS["d04"]}


@dataclass
class Stage:
    """The bot on a stage of its own; ``now`` can be moved."""

    store: Store
    chat: MemoryChat
    worker: Worker
    drilling: Drilling
    commands: Commands
    now: datetime = START
    thread: Place = field(default=ROOM)

    async def command(
        self, words: str, person: Person = ANNE, place: Place = ROOM, key: str = ""
    ) -> None:
        await self.chat.command(person, place, f"practice {words}", key=key)
        await self.worker.drain(60)

    async def begin(self, name: str = "d04", person: Person = ANNE, *, here: bool = False) -> Place:
        """Begin a drill; the thread that it is played in."""
        before = len(self.chat.said)
        await self.command(f"start {name}{' here' if here else ''}", person)
        opening = self.chat.said[before]
        self.thread = replace(opening.place, thread=opening.id)
        return self.thread

    async def say(
        self, words: str, person: Person = ANNE, place: Place | None = None, key: str = ""
    ) -> list[str]:
        """Write a message in the thread; what the bot says to it, as plain text."""
        before = len(self.chat.said)
        await self.chat.say(person, place or self.thread, words, key=key)
        await self.worker.drain(60)
        return [said.message.plain() for said in self.chat.said[before:]]

    async def change(self, message: str, text: str | None, person: Person = ANNE) -> list[str]:
        before = len(self.chat.said)
        assert self.chat._receive is not None
        event = MessageChanged(
            f"change-{before}", person, self.thread, self.now, message=message, text=text
        )
        await self.chat._receive(event)
        await self.worker.drain(60)
        return [said.message.plain() for said in self.chat.said[before:]]

    async def press(
        self, label: str, person: Person = ANNE, said: Said | None = None, key: str = ""
    ) -> list[str]:
        """Press the newest button that is called ``label``; what the bot says to it."""
        before = len(self.chat.said)
        where = [said] if said else reversed(self.chat.said)
        for found in where:
            for button in found.message.buttons():
                if button.label.startswith(label):
                    await self.chat.press(person, found.place, found.id, button, key=key)
                    await self.worker.drain(60)
                    return [one.message.plain() for one in self.chat.said[before:]]
        raise AssertionError(f"there is no button {label}")

    async def later(self, after: timedelta) -> list[str]:
        """Let time pass, and the rounds be made."""
        before = len(self.chat.said)
        self.now += after
        await Rounds(self.drilling, [self.chat]).make(self.now)
        return [said.message.plain() for said in self.chat.said[before:]]

    async def count(self, table: str) -> int:
        async with self.store.read() as connection:
            result = await connection.exec_driver_sql(f"SELECT count(*) FROM {table}")  # noqa: S608
            return int(result.scalar_one())


@asynccontextmanager
async def staged(
    folder: Path, scenarios: Mapping[str, Scenario] = SCENARIOS, chat: MemoryChat | None = None
) -> AsyncIterator[Stage]:
    """The bot on the database in ``folder``; another stage on it is a restart."""
    async with Store.open(f"sqlite:///{folder}/rapport.db") as store:
        drilling = Drilling(scenarios, Drills(store), ENGINE.check)
        features, keepers = (
            (Practice(drilling, TipMarks(store)),),
            (PracticeKeeper(drilling), TipsKeeper(TipMarks(store))),
        )

        async def keep(_dispute: object) -> None: ...

        commands = Commands(all_commands(ENGINE, Traces(b"tests"), keep, features, keepers))
        stage: Stage

        def clock() -> datetime:
            return stage.now

        inbox = Inbox(InboxTable(store), commands.is_private, clock)
        limiter = Limiter(burst=10_000)
        worker = Worker(inbox, commands.handle, limiter, clock, concerns=commands.concerns)
        stage = Stage(store, chat or MemoryChat(clock), worker, drilling, commands)
        if chat:
            chat._clock = clock
        await stage.chat.start(worker.receiver(stage.chat))
        yield stage
        await worker.drain(60)
