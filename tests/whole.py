"""The whole bot for a test: every command, our own tips and drills, and a database."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.app import running
from bot.chat.ports import Chat
from bot.check import House, Traces, engine_for
from bot.commands import Commands, all_commands
from bot.commands.drilling import Drilling
from bot.commands.keepers import PracticeKeeper
from bot.commands.practice import Practice
from bot.commands.tips import Tips
from bot.content.drills import OWN_DRILLS, load_drills
from bot.series import all_series
from bot.series.desk import Desk
from bot.store.disputes import Disputes
from bot.store.engine import Store
from bot.store.practice import Drills
from bot.store.schedules import Schedules
from bot.store.tip_marks import TipMarks

ENGINE = engine_for(House())
SERIES = all_series(())
DRILLS = {drill.id: drill for drill in load_drills((OWN_DRILLS,))}


@dataclass(frozen=True)
class Whole:
    """All but the chat, over ``store``; ``clock`` tells the zone-aware time."""

    store: Store
    clock: Callable[[], datetime]
    commands: Commands
    drilling: Drilling

    def serving(self, chat: Chat) -> AbstractAsyncContextManager[None]:
        """At the end, the bot has answered everything."""
        return running(self.store, [chat], self.commands, self.clock, SERIES, self.drilling)


@asynccontextmanager
async def whole(folder: Path, clock: Callable[[], datetime]) -> AsyncIterator[Whole]:
    async with Store.open(f"sqlite:///{folder}/rapport.db") as store:
        marks = TipMarks(store)
        tips = Tips(Desk(SERIES, Schedules(store), clock), marks, "UTC")
        drilling = Drilling(DRILLS, Drills(store), ENGINE.check)
        features, keepers = [tips, Practice(drilling, marks)], [PracticeKeeper(drilling)]
        keep, traces = Disputes(store).add, Traces(b"a key of the tests")
        commands = Commands(all_commands(ENGINE, traces, keep, features, keepers))
        yield Whole(store, clock, commands, drilling)
