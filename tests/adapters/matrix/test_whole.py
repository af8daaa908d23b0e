"""Drills and the weekly series in rooms, plain and encrypted, with the whole bot behind them."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from adapters.matrix.html import NUMBERS
from adapters.matrix.outgoing import buttons_in
from tests.adapters.matrix.bench import Bot, running_synapse
from tests.adapters.matrix.person import Json, Person, register
from tests.adapters.matrix.secretive import Secretive
from tests.slack_platform.clock import Clock
from tests.whole import whole


@dataclass
class Bench:
    """A person with a room of their own, and a direct room, both with the bot in them."""

    bot: Bot
    asker: Person | Secretive
    clock: Clock
    folder: Path
    room: str = ""
    direct: str = ""

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The bot, as it starts anew, until it has answered everything."""
        self.bot = self.bot.twin()
        async with whole(self.folder, self.clock.now) as core, core.serving(self.bot.chat):
            yield

    async def settle_in(self) -> None:
        plain = self.asker.plain if isinstance(self.asker, Secretive) else self.asker
        self.room = await self.asker.create(self.bot.id)
        self.direct = await self.asker.create(self.bot.id, is_direct=True)
        await plain.has_joined(self.room, self.bot.id)
        await self.bot.account.has_listed(self.direct, self.asker.id)

    async def told(self, sought: str, room: str, thread: str = "", number: int = 1) -> Json:
        """The last of so many messages of the bot's that hold ``sought``, in a room or a thread."""

        async def look() -> Json | None:
            found = [
                event
                for event in await self.asker.said(room)
                if event["sender"] == self.bot.id
                and sought in event["content"].get("body", "")
                and thread == event["content"].get("m.relates_to", {}).get("event_id", "")
            ]
            return found[number - 1] if len(found) >= number else None

        found = await self.asker.when(look)
        assert found is not None
        return found

    async def press(self, label: str, event: Json) -> None:
        labels = [button.label for button in buttons_in(event["content"])]
        key = NUMBERS[labels.index(label)]
        await self.asker.react(event["room_id"], event["event_id"], key)


@pytest.fixture(params=[False, True], ids=["plain", "encrypted"])
async def bench(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    home = running_synapse()
    async with aiohttp.ClientSession() as http, AsyncExitStack() as stack:
        account = await register(http, home.url, "rapport")
        asker: Person | Secretive = await register(http, home.url, "asker")
        if request.param:
            asker = Secretive(asker, tmp_path / "asker")
            stack.push_async_callback(asker.close)
            await asker.look()
        (tmp_path / "bot").mkdir()
        bot = Bot(home, account, tmp_path / "bot")
        yield Bench(bot, asker, Clock(), tmp_path)


DONE = "Done: MX 10 mail.kestrel-bikes.example added, old A record removed."
OWNED = "www was us: deleted by mistake, and it's back."
TIP = "human-not-helpless"  # has a question


async def test_a_drill_is_played_in_a_thread_to_its_debrief(bench: Bench) -> None:
    async with bench.running():
        await bench.settle_in()
        await bench.asker.say(bench.room, "!rapport practice d01")
        opening = await bench.told("Practice:", bench.direct)
        thread = opening["event_id"]
        await bench.asker.say(bench.direct, DONE, thread)
        first = await bench.told("", bench.direct, thread)
        assert "Hint" in first["content"]["body"]
    async with bench.running():  # what was said before the restart still counts
        await bench.asker.say(bench.direct, OWNED, thread)
        question = await bench.told("which of your replies", bench.direct, thread)
        await bench.press("Just tell me", question)
        debrief = await bench.told("Looking back", bench.direct, thread)
        assert DONE in debrief["content"]["body"]
        picture = await bench.told("", bench.direct, thread, number=4)
        assert picture["content"]["msgtype"] == "m.image"


async def test_a_lead_begins_a_series_that_comes_weekly_with_its_answer_in_the_thread(
    bench: Bench,
) -> None:
    bench.clock.start = datetime(2027, 1, 4, 10, tzinfo=UTC)  # a Monday
    async with bench.running():
        await bench.settle_in()
        lines = {"start monday 09:30 Europe/Berlin": "Start it", f"next {TIP}": "Choose it"}
        for number, (line, label) in enumerate(lines.items(), start=1):
            await bench.asker.say(bench.room, f"!rapport tips {line}")
            await bench.press(label, await bench.told(label, bench.direct))
            await bench.told("Next: Monday 11 January 2027 at 09:30", bench.room, number=number)
    bench.clock.passed += 7 * 86_400
    async with bench.running():
        tip = await bench.told("#building-rapport", bench.room)
        assert "Do you remember?" in tip["content"]["body"]
        await bench.told("The answer:", bench.room, tip["event_id"])
        await bench.press("Useful", tip)
        await bench.told("Noted, thank you.", bench.direct)
