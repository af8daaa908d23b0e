"""The homeserver is killed while the bot posts: the post stands once."""

import asyncio
import random
import tempfile
from collections import Counter
from pathlib import Path

from bot.chat.messages import Message
from tests.adapters.matrix.bench import bench
from tests.adapters.matrix.rooms import room_of
from tests.adapters.matrix.synapse import Synapse, synapse_server


async def _trials(synapse: Synapse, folder: Path, trials: int, seed: int) -> Counter[int]:
    chance = random.Random(seed)
    async with bench(folder, "asker", synapse=synapse) as (bot, [asker]):
        room = await room_of(bot, asker)
        for number in range(trials):
            message = Message.of(f"post {number}")
            post = asyncio.create_task(bot.chat.post(bot.place(room), message, f"key-{number}"))
            await asyncio.sleep(chance.uniform(0.0, 0.04))
            synapse.kill()
            await asyncio.to_thread(synapse.start)
            await post
        said = Counter(event["content"].get("body") for event in await asker.said(room))
    return Counter(said[f"post {number}"] for number in range(trials))


def killed_homeserver(trials: int, seed: int = 0) -> Counter[int]:
    """How many posts stand how many times, each with a kill of the homeserver in it."""
    with synapse_server() as synapse, tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_trials(synapse, Path(folder), trials, seed))
