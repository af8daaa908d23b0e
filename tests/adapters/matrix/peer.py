"""matrix-js-sdk as a client in a process of its own: tests/matrix_peer/peer.mjs."""

import asyncio
import itertools
import json
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.matrix.bench import running_synapse
from tests.adapters.matrix.person import Json, Person

HERE = Path(__file__).parents[2] / "matrix_peer"


@cache
def installed() -> str:
    """Why the peer can't run; empty when it can. It is installed the first time."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return "Node.js is not installed: no second client to test encryption with"
    if not (HERE / "node_modules" / "matrix-js-sdk").is_dir():
        command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"npm could not install matrix-js-sdk: {done.stderr.strip()[-200:]}"
    return ""


class Peer:
    """``seen`` is what it read, by event id."""

    def __init__(self, process: asyncio.subprocess.Process, person: Person) -> None:
        self.person = person
        self.seen: dict[str, Json] = {}
        self._process = process
        self._numbers = itertools.count()
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._news = asyncio.Condition()
        self._listening = asyncio.create_task(self._listen())

    async def do(self, what: str, **given: Any) -> Any:  # noqa: ANN401 - JSON
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"id": number, "do": what, **given}).encode() + b"\n")
        await self._process.stdin.drain()
        async with asyncio.timeout(60):
            return await answer

    async def _listen(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            told = json.loads(line)
            if event := told.get("event"):
                async with self._news:
                    self.seen[event["id"]] = event
                    self._news.notify_all()
            elif "error" in told:
                self._answers.pop(told["id"]).set_exception(AssertionError(told["error"]))
            else:
                self._answers.pop(told["id"]).set_result(told["result"])

    async def when(self, is_it: Callable[[Json], bool]) -> Json:
        """The first event it read that is the one."""
        found: list[Json] = []

        def look() -> bool:
            found[:] = [event for event in self.seen.values() if is_it(event)]
            return bool(found)

        async with asyncio.timeout(60), self._news:
            await self._news.wait_for(look)
        return found[0]

    async def end(self) -> None:
        await self.do("stop")
        await self._process.wait()
        await self._listening


@asynccontextmanager
async def peer(person: Person) -> AsyncIterator[Peer]:
    """The client of ``person``, logged in, with an identity of its own."""
    if reason := installed():
        pytest.skip(reason)
    process = await asyncio.create_subprocess_exec(
        "node", "peer.mjs", running_synapse().url, person.id, person.device, person.token,
        cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, limit=2**22,
    )  # fmt: skip
    client = Peer(process, person)
    try:
        await client.do("start")
        yield client
        await client.end()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
