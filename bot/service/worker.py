"""Takes events in and sees to it that each is answered, once, whatever the others do."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.chat.events import CommandGiven, Event, RoomLeft, RoomMoved, TeamLeft
from bot.chat.messages import Answer, Message, Reply
from bot.chat.ports import Begin, Chat, Outcome, Receiver
from bot.delivery.inbox import Inbox, Interrupted
from bot.errors import ChatError, RapportError
from bot.service.limits import Limiter, Verdict

__all__ = ["Worker"]

_MOST_AT_ONCE = 100
_LONGEST = 60.0  # seconds for one event, after which its place goes to the next
_STILL_WAITING = timedelta(hours=1)  # later, nobody waits for an answer any more

_SLOW_DOWN = Reply(
    Message.of("That is more than I can keep up with. Give me half a minute, then ask me again.")
)
_INTERRUPTED = Reply(
    Message.of(
        "Sorry: I was restarted before I could answer you, and I don't keep what people send me. "
        "Please send it once more."
    )
)

_log = structlog.get_logger(__name__)


async def _everything(_event: Event) -> bool:
    return True


class Worker:
    """Hands events to ``answers`` and what comes back to the chat that each came from.

    ``clock`` tells the zone-aware time; ``limiter`` how much a person may ask for. ``longest`` is
    the time for one event, in seconds. What ``concerns`` denies is dropped before any of it is
    counted or written down: most of what people say is not meant for the bot.
    """

    def __init__(
        self,
        inbox: Inbox,
        answers: Callable[[Event], Awaitable[Sequence[Outcome]]],
        limiter: Limiter,
        clock: Callable[[], datetime],
        longest: float = _LONGEST,
        concerns: Callable[[Event], Awaitable[bool]] = _everything,
    ) -> None:
        self._inbox = inbox
        self._answers = answers
        self._limiter = limiter
        self._clock = clock
        self._longest = longest
        self._concerns = concerns
        self._slots = asyncio.Semaphore(_MOST_AT_ONCE)
        self._under_way: set[asyncio.Task[None]] = set()
        self._is_closed = False

    def receiver(self, chat: Chat) -> Receiver:
        """What ``chat`` hands its events to; once the worker is closed, that raises `ChatError`."""

        async def receive(event: Event) -> bool:
            if self._is_closed:
                raise ChatError("Rapport is stopping: deliver this again when it is back.")
            if not await self._concerns(event):
                return False
            verdict = self._judged(event)
            if verdict is Verdict.TOLD:
                _log.warning("person_limited", person=event.person.id, platform=chat.platform)
                self._begin(self._deliver(chat, event, _SLOW_DOWN))
            if verdict is not Verdict.ALLOWED or not await self._inbox.take(event):
                return False
            self._begin(self._handle(chat, event))
            return True

        return receive

    def _judged(self, event: Event) -> Verdict:
        """Whether its person asks for too much; news of a room or a team ask for nothing."""
        if isinstance(event, RoomLeft | RoomMoved | TeamLeft):
            return Verdict.ALLOWED
        asker = (event.place.platform, event.place.team, event.person.id)
        return self._limiter.judge(asker, self._clock().timestamp())

    async def resume(self, chats: Sequence[Chat]) -> None:
        """Finish what a run that died left behind, one after the other."""
        by_platform = {chat.platform: chat for chat in chats}
        async for event in self._inbox.unfinished():
            if chat := by_platform.get(event.place.platform):
                await self._finish(chat, event)

    def close(self) -> None:
        """Take nothing more in."""
        self._is_closed = True

    async def drain(self, grace: float) -> None:
        """Wait ``grace`` seconds for what is under way; leave the rest to the next start."""
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _finish(self, chat: Chat, event: Event | Interrupted) -> None:
        if not isinstance(event, Interrupted):
            await self._handle(chat, event)
            return
        if self._clock() - event.at < _STILL_WAITING:
            await self._deliver(chat, _stand_in(event), _INTERRUPTED)
        await self._tick_off(event)

    async def _handle(self, chat: Chat, event: Event) -> None:
        async with self._slots:
            try:
                async with asyncio.timeout(self._longest):
                    for outcome in await self._answers(event):
                        await self._carry_out(chat, event, outcome)
            except TimeoutError:
                _log.error("event_took_too_long", platform=chat.platform, seconds=self._longest)
            await self._tick_off(event)

    async def _carry_out(self, chat: Chat, event: Event, outcome: Outcome) -> None:
        if isinstance(outcome, Begin):
            for answer in await self._begun(chat, event, outcome):
                await self._deliver(chat, event, answer)
        else:
            await self._deliver(chat, event, outcome)

    async def _begun(self, chat: Chat, event: Event, begin: Begin) -> Sequence[Answer]:
        """Begin a thread; what there is to answer to the event."""
        try:
            room = replace(event.place, thread=None)
            if begin.is_direct:
                room = await chat.direct(room, event.person)
            posted = await chat.post(room, begin.message, begin.key)
            return await begin.begun(replace(posted.place, thread=posted.message))
        except RapportError:
            _log.exception("thread_not_begun", platform=chat.platform)
            return [Reply(begin.otherwise)]

    async def _deliver(self, chat: Chat, event: Event, answer: Answer) -> None:
        """Answer once. What fails is not repeated: by then the person has asked again."""
        try:
            await chat.answer(event, answer)
        except Exception:
            _log.exception("answer_failed", platform=chat.platform, kind=type(event).__name__)

    async def _tick_off(self, event: Event | Interrupted) -> None:
        try:
            await self._inbox.done(event)
        except RapportError:
            _log.exception("event_not_ticked_off", platform=event.place.platform)


def _stand_in(event: Interrupted) -> Event:
    """An event to answer in the place of the one whose words are gone."""
    return CommandGiven(event.key, event.person, event.place, event.at)
