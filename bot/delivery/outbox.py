"""Nothing posted twice, and nothing lost when the process dies half way.

A message is written down, committed, before its first post; its id is the key that the chat is
given. When nobody can tell whether a post arrived, what happens next depends on the chat: one that
remembers keys is asked to post again, which says nothing twice; any other is left a minute to
settle, then searched, and only where the message surely does not stand it is posted once more.
What is still unclear after that stays `Standing.UNKNOWN`, for a person to look at.

One post too many remains possible where the chat remembers no keys: when it applies a post later
than it was given time for, or somebody deletes the post before it is searched for.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

import structlog

from bot.chat.ports import Chat
from bot.delivery.codec import MalformedError
from bot.delivery.message_codec import decode_message
from bot.errors import ChatError, ChatUnsureError, RapportError
from bot.store.outbox import Delivery, OutboxTable, Standing

__all__ = ["SETTLE", "Outbox"]

SETTLE = timedelta(seconds=60)
"""How long after an unclear post the chat is searched for it."""

_MARGIN = timedelta(hours=1)  # before a chat forgets a key, it is no longer relied on
_AT_ONCE = 100
_LONGEST = 60.0  # seconds for one post or search
_FIRST_PAUSE = timedelta(seconds=15)
_LONGEST_PAUSE = timedelta(minutes=30)
_MOST_POSTS = 2  # where keys are not remembered
_SEARCHED_FOR = timedelta(hours=24)

_log = structlog.get_logger(__name__)


class Outbox:
    """Posts what is due through ``chats``; ``clock`` tells the zone-aware time."""

    def __init__(
        self, table: OutboxTable, chats: Sequence[Chat], clock: Callable[[], datetime]
    ) -> None:
        self._table = table
        self._chats = {chat.platform: chat for chat in chats}
        self._clock = clock

    async def work(self) -> None:
        """Take one step with each of the deliveries that are due, and with what follows them."""
        while claimed := await self._table.claim(self._clock(), list(self._chats), _AT_ONCE):
            results = await asyncio.gather(*(self._step(delivery) for delivery in claimed))
            has_more = await self._table.settle(results)
            if len(claimed) < _AT_ONCE and not has_more:
                return

    async def _step(self, delivery: Delivery) -> Delivery:
        chat = self._chats[delivery.place.platform]
        try:
            if delivery.standing is Standing.PLANNED:
                return await self._first_post(chat, delivery)
            return await self._clear_up(chat, delivery)
        except Exception:
            # Whatever happened, it must not leave the others of this round in the air.
            _log.exception("delivery_failed", delivery=delivery.id, platform=chat.platform)
            return self._unsure(chat, delivery)

    async def _first_post(self, chat: Chat, delivery: Delivery) -> Delivery:
        now = self._clock()
        if now > delivery.expires_at:
            standing = Standing.REFUSED if delivery.refusals else Standing.SKIPPED
            _log.warning("delivery_given_up", delivery=delivery.id, standing=standing)
            return _closed(delivery, standing)
        tried = replace(delivery, tries=1, first_try=now, last_try=now)
        try:
            return await self._post(chat, tried)
        except ChatUnsureError:
            return self._unsure(chat, tried)
        except ChatError as refusal:
            _log.warning("delivery_refused", delivery=delivery.id, reason=str(refusal))
            again = self._clock() + _pause(delivery.refusals)
            return replace(delivery, refusals=delivery.refusals + 1, next_try=again)

    async def _clear_up(self, chat: Chat, delivery: Delivery) -> Delivery:
        """Go on with a delivery whose last post may or may not stand."""
        now = self._clock()
        first, last = delivery.first_try or now, delivery.last_try or now
        try:
            if now - first < chat.remembers - min(_MARGIN, chat.remembers):
                return await self._post(chat, delivery)
            if now < last + SETTLE:
                return replace(delivery, standing=Standing.UNSURE, next_try=last + SETTLE)
            return await self._search(chat, delivery, first - SETTLE)
        except ChatError:  # an unclear post may stand even if another one is refused
            return self._unsure(chat, delivery)

    async def _search(self, chat: Chat, delivery: Delivery, since: datetime) -> Delivery:
        async with asyncio.timeout(_LONGEST):
            found = await chat.find(delivery.place, delivery.id, since)
        if found is not None:
            return _sent(delivery, found.message)
        if delivery.tries >= _MOST_POSTS:
            return self._unknown(delivery)
        if not await self._table.try_again(delivery, self._clock()):
            return delivery  # another run has it; what is settled here does not count
        again = replace(delivery, tries=delivery.tries + 1, last_try=self._clock())
        try:
            return await self._post(chat, again)
        except ChatError:
            return self._unsure(chat, again)

    async def _post(self, chat: Chat, delivery: Delivery) -> Delivery:
        try:
            message = _read(delivery.body)
        except MalformedError:
            _log.error("delivery_unreadable", delivery=delivery.id)
            return _closed(delivery, Standing.REFUSED)
        try:
            async with asyncio.timeout(_LONGEST):
                posted = await chat.post(delivery.place, message, delivery.id)
        except RapportError:
            raise
        except Exception as error:  # a time-out, or an adapter that let its library's error out
            raise ChatUnsureError(f"It is unclear whether a post arrived: {error!r}") from error
        return _sent(delivery, posted.message)

    def _unsure(self, chat: Chat, delivery: Delivery) -> Delivery:
        now = self._clock()
        if now - (delivery.first_try or now) > _SEARCHED_FOR:
            return self._unknown(delivery)
        again = now + (_FIRST_PAUSE if chat.remembers else SETTLE)
        return replace(delivery, standing=Standing.UNSURE, next_try=again)

    def _unknown(self, delivery: Delivery) -> Delivery:
        place = delivery.place
        _log.error(
            "delivery_unknown", delivery=delivery.id, platform=place.platform, room=place.room
        )
        return _closed(delivery, Standing.UNKNOWN)


# A tip goes to many rooms in a row.
_read = lru_cache(maxsize=16)(decode_message)


def _sent(delivery: Delivery, message: str) -> Delivery:
    return replace(delivery, standing=Standing.SENT, message=message, next_try=None)


def _closed(delivery: Delivery, standing: Standing) -> Delivery:
    return replace(delivery, standing=standing, next_try=None)


def _pause(refusals: int) -> timedelta:
    """Twice as long after each refusal, up to half an hour."""
    return min(_FIRST_PAUSE * (1 << min(refusals, 10)), _LONGEST_PAUSE)
