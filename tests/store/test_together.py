"""Many at once are one piece of work, and each gets what is its own."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.store.engine import Store
from bot.store.together import Together
from tests.store.events import command, inbox_on


class Works:
    """Doubles numbers, when it is let to; refuses batches that hold a 13."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.gate = asyncio.Event()

    async def __call__(self, numbers: Sequence[int]) -> Sequence[int]:
        self.batches.append(list(numbers))
        await self.gate.wait()
        if 13 in numbers:
            raise ValueError("13")
        return [2 * number for number in numbers]


async def test_what_comes_while_it_is_busy_is_done_in_one_go() -> None:
    work = Works()
    together = Together(work)
    asked = [asyncio.create_task(together.do(number)) for number in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    asked += [asyncio.create_task(together.do(number)) for number in range(3, 6)]
    await asyncio.sleep(0)
    work.gate.set()
    assert await asyncio.gather(*asked) == [0, 2, 4, 6, 8, 10]
    assert work.batches == [[0, 1, 2], [3, 4, 5]]
    assert await together.do(7) == 14  # and it goes on


async def test_one_that_fails_fails_no_other() -> None:
    work = Works()
    work.gate.set()
    together = Together(work)
    asked = [together.do(number) for number in (12, 13, 14)]
    first, error, last = await asyncio.gather(*asked, return_exceptions=True)
    assert (first, type(error), last) == (24, ValueError, 28)


async def test_what_nobody_waits_for_any_more_is_not_begun() -> None:
    work = Works()
    together = Together(work)
    first = asyncio.create_task(together.do(1))
    await asyncio.sleep(0)
    second, third = (asyncio.create_task(together.do(number)) for number in (2, 3))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.sleep(0)
    work.gate.set()
    assert await asyncio.gather(first, third) == [2, 6]
    assert [2] not in work.batches
    assert sum(work.batches, []) == [1, 3]  # noqa: RUF017 - three numbers


async def test_a_crowd_of_events_is_few_commits_and_each_is_taken_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    commits = 0
    write = store.write

    def counted() -> object:
        nonlocal commits
        commits += 1
        return write()

    monkeypatch.setattr(store, "write", counted)
    inbox = inbox_on(store)
    events = [command(f"k{number % 20}", "hello") for number in range(60)]
    taken = await asyncio.gather(*(inbox.take(event) for event in events))
    assert taken == [True] * 20 + [False] * 40
    await asyncio.gather(*(inbox.done(event) for event in events[:20]))
    assert commits <= 4
    assert not any(await asyncio.gather(*(inbox.take(event) for event in events)))
