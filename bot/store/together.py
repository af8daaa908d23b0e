"""What is asked for at the same moment, done in one go: one commit serves them all."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

__all__ = ["Together"]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_MOST = 100  # items in one go


class Together(Generic[_Item, _Result]):
    """Collects what is asked for while ``work`` is busy, and hands it over as one.

    ``work`` gives a result for each item, in order; either all is done or, when it raises, nothing.
    """

    def __init__(self, work: Callable[[Sequence[_Item]], Awaitable[Sequence[_Result]]]) -> None:
        self._work = work
        self._waiting: list[tuple[_Item, asyncio.Future[_Result]]] = []
        self._working: asyncio.Task[None] | None = None

    async def do(self, item: _Item) -> _Result:
        """Have ``item`` done, and return its own result. Raises what ``work`` raises for it."""
        answer: asyncio.Future[_Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, answer))
        if self._working is None:
            self._working = asyncio.create_task(self._work_off())
        return await answer

    async def _work_off(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
                await self._attempt([one for one in batch if not one[1].cancelled()])
        finally:
            self._working = None

    async def _attempt(self, batch: Sequence[tuple[_Item, asyncio.Future[_Result]]]) -> None:
        if not batch:
            return
        try:
            results = await self._work([item for item, _ in batch])
        except Exception as error:
            if len(batch) == 1:
                _, answer = batch[0]
                if not answer.done():
                    answer.set_exception(error)
                return
            for one in batch:  # none of them fails for another's sake
                await self._attempt([one])
            return
        for (_, answer), result in zip(batch, results, strict=True):
            if not answer.done():  # whoever asked may have given up
                answer.set_result(result)
