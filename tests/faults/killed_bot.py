"""The bot is killed at the worst moments while people ask it things: each is answered once."""

import asyncio
import os
import random
import signal
import tempfile
from collections import Counter
from datetime import UTC, datetime
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

from typing_extensions import override

from adapters.matrix import Allowed, Matrix
from adapters.matrix.device import Device
from bot.app import running
from bot.chat.ports import Bookmarks
from bot.check import House, Traces, engine_for
from bot.commands import Commands, all_commands
from bot.store.bookmarks import StoredBookmarks
from bot.store.disputes import Disputes
from bot.store.engine import Store
from tests.adapters.matrix.person import SERVER, Person, people
from tests.adapters.matrix.synapse import Synapse, synapse_server

_fork = get_context("fork")  # a fresh interpreter would take longer to load than the trial lasts
_ENGINE = engine_for(House())


class Deadly(Bookmarks):
    """Kills the process where the bookmark would be moved: all before was taken in already."""

    def __init__(self, inner: Bookmarks, saves: int) -> None:
        self._inner = inner
        self._saves = saves

    @override
    async def load(self, name: str) -> str | None:
        return await self._inner.load(name)

    @override
    async def save(self, name: str, value: str) -> None:
        self._saves -= 1
        if self._saves < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        await self._inner.save(name, value)


async def _serve(folder: Path, device: Device, saves: int, *, is_immortal: bool) -> None:
    async with Store.open(f"sqlite:///{folder}/rapport.db") as store:
        kept = StoredBookmarks(store)
        bookmarks = kept if is_immortal else Deadly(kept, saves)
        numbers = iter(range(10**9))
        chat = Matrix(
            device, folder, Allowed([SERVER]), bookmarks, random.random,
            lambda: f"{os.getpid()}-{next(numbers)}", lambda error: None,
            sleep=lambda seconds: asyncio.sleep(0),
        )  # fmt: skip
        commands = Commands(all_commands(_ENGINE, Traces(b"a key"), Disputes(store).add))
        async with running(store, [chat], commands, lambda: datetime.now(UTC)):
            await asyncio.Event().wait()


def _child(folder: Path, device: Device, saves: int, *, is_immortal: bool) -> None:
    asyncio.run(_serve(folder, device, saves, is_immortal=is_immortal))


def begin(
    folder: Path, device: Device, saves: int = 0, *, is_immortal: bool = False
) -> BaseProcess:
    """A bot in a process of its own, killed at the save after so many, if not before."""
    process = _fork.Process(
        target=_child,
        args=(folder, device, saves),
        kwargs={"is_immortal": is_immortal},
        daemon=True,
    )
    process.start()
    return process


async def _answers(asker: Person, bot: Person) -> Counter[str]:
    """How many answers each event got, in whatever room."""
    found: Counter[str] = Counter()
    for room in await asker.rooms():
        for event in await asker.said(room):
            if event["sender"] == bot.id and (own := event["content"].get("org.rapport")):
                found[own.get("answers", "")] += 1
    return found


async def _answered(asker: Person, room: str, command: str) -> None:
    """Wait for an answer among the newest messages."""

    async def check() -> bool:
        page = await asker.ask("GET", f"rooms/{room}/messages", dir="b", limit="20")
        own = [event["content"].get("org.rapport", {}) for event in page["chunk"]]
        return command in [told.get("answers") for told in own]

    await asker.when(check)


async def _trials(synapse: Synapse, folder: Path, trials: int, seed: int) -> Counter[str]:
    chance = random.Random(seed)
    async with people(synapse.url, "rapport", "asker") as [bot, asker]:
        device = Device(synapse.url, bot.id, bot.device, bot.token, "made-up")
        process = begin(folder, device, is_immortal=True)
        room = await asker.create(bot.id, is_direct=True)
        await asker.has_joined(room, bot.id)
        await _ended(process)
        commands = []
        for _ in range(trials):
            is_away = chance.random() < 0.5  # what it finds as it starts, or hears while it runs
            if is_away:
                commands.append(await asker.say(room, "!rapport help"))
            process = begin(folder, device, saves=0 if is_away else 1)
            if not is_away:
                commands.append(await asker.say(room, "!rapport help"))
            await asyncio.to_thread(process.join, 120)
            fused = process.exitcode == -signal.SIGKILL  # by its own hand: the bookmark never moved
            await _ended(process)
            if not fused:
                raise RuntimeError("the bot was not killed where its bookmark moves")
            process = begin(folder, device, is_immortal=True)
            await _answered(asker, room, commands[-1])
            await _ended(process)
        answers = await _answers(asker, bot)
    return Counter({command: answers[command] for command in commands})


async def _ended(process: BaseProcess) -> None:
    process.kill()  # SIGKILL
    await asyncio.to_thread(process.join)


def killed_bot(trials: int, seed: int = 0) -> Counter[int]:
    """How many commands got how many answers, over so many kills."""
    with synapse_server() as synapse, tempfile.TemporaryDirectory() as folder:
        answers = asyncio.run(_trials(synapse, Path(folder), trials, seed))
    return Counter(answers.values())
