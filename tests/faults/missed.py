"""People write while the bot is away, far more than a sync brings: each is handed over once."""

import asyncio
import random
import tempfile
from collections import Counter
from pathlib import Path

from tests.adapters.matrix.bench import bench
from tests.adapters.matrix.rooms import room_of
from tests.adapters.matrix.synapse import Synapse, synapse_server

GAP = 500


async def _trials(synapse: Synapse, folder: Path, trials: int, seed: int) -> Counter[int]:
    chance = random.Random(seed)
    found: Counter[int] = Counter()
    async with bench(folder, "asker", synapse=synapse) as (bot, [asker]):
        rooms = [await room_of(bot, asker) for _ in range(2)]
        for _ in range(trials):
            await bot.chat.stop()
            at_once = asyncio.Semaphore(10)

            async def ask(at_once: asyncio.Semaphore = at_once) -> str:
                async with at_once:
                    return await asker.say(chance.choice(rooms), "!rapport x")

            said = await asyncio.gather(*(ask() for _ in range(GAP)))
            await bot.chat.start(bot._watch)
            for room in rooms:
                await bot.heard(await asker.say(room, "!rapport last"))
            found += Counter(bot.deliveries[event] for event in said)
    return found


def missed(trials: int, seed: int = 0) -> Counter[int]:
    """How many commands were handed over how many times, 500 in each absence."""
    with synapse_server() as synapse, tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_trials(synapse, Path(folder), trials, seed))
