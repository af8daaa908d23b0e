"""Another process of Rapport, driven over its pipes: what the tests kill and keep waiting."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bot.store.engine import Store
from tests.store.events import command, inbox_on


@contextmanager
def other_process(url: str, *texts: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Start a process that takes one command a text in, and then waits, finishing none.

    Yields it and its `Store.run` when all is taken in; kills it at the end.
    """
    line = [sys.executable, "-m", "tests.store.process", url, *texts]
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield process, int(process.stdout.readline())
        finally:
            process.kill()  # SIGKILL


async def main(url: str, *texts: str) -> None:
    async with Store.open(url) as store:
        for number, text in enumerate(texts):
            await inbox_on(store).take(command(f"k{number}", text))
        sys.stdout.write(f"{store.run}\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
