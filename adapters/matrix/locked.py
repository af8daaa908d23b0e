"""Messages that can't be read yet: their key is asked for, and they are read when it comes."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog

from adapters.matrix.account import Account
from adapters.matrix.fields import Json, mapping, text
from adapters.matrix.poster import Saying
from bot.chat.events import Place
from bot.chat.messages import Message
from bot.errors import ChatError

__all__ = ["Locked"]

_MOST = 1_000
_GRACE = 5.0  # seconds in which a key that is on its way most often arrives
_NOTICE = Message.of(
    "I can't read this message: its key has not reached me. I have asked your device for it, and "
    "will answer as soon as it comes. If nothing happens, please send the message once more."
)

_log = structlog.get_logger(__name__)


class Locked:
    """Keeps their ids, never their words, in ``folder``, so that a restart loses none."""

    def __init__(
        self, account: Account, folder: Path, sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self._account = account
        self._file = folder / "waiting.json"
        self._sleep = sleep
        self._told: set[tuple[str, str]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting: dict[str, str] = self._load()

    async def keep(self, room: str, event: Json) -> None:
        """Wait for the key of ``event``. Raises `ChatError` when it can't be asked for."""
        self._waiting[text(event, "event_id")] = f"{room} {text(event, 'content', 'session_id')}"
        if len(self._waiting) > _MOST:
            self._waiting.pop(next(iter(self._waiting)))
        self._save()
        _log.info("key_missing", person=text(event, "sender"), waiting=len(self._waiting))
        task = asyncio.create_task(self._tell(room, event))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        await self._account.crypto.request_key(room, event)

    def unlocked_by(self, keys: list[str]) -> list[tuple[str, str]]:
        """Room and id of each message that waited for one of ``keys``."""
        return [
            (place.partition(" ")[0], event)
            for event, place in self._waiting.items()
            if place.partition(" ")[2] in keys
        ]

    def drop(self, event: str) -> None:
        """Wait no longer for the event with that id."""
        if self._waiting.pop(event, None):
            self._save()

    async def end(self) -> None:
        """Stop what is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _tell(self, room: str, event: Json) -> None:
        """Say it once to each writer in each room, and only when the key is really missing."""
        await self._sleep(_GRACE)
        locked, who = text(event, "event_id"), (room, text(event, "sender"))
        if locked not in self._waiting or who in self._told:
            return
        self._told.add(who)
        related = mapping(event, "content", "m.relates_to")
        thread = text(related, "event_id") if text(related, "rel_type") == "m.thread" else None
        place = Place("matrix", "", room, thread)
        try:
            saying = Saying(place, _NOTICE, txn=f"locked-{locked}", answers=locked, reply_to=locked)
            await self._account.poster.say(saying)
        except ChatError:
            _log.warning("notice_not_sent", exc_info=True)

    def _load(self) -> dict[str, str]:
        try:
            told = mapping(json.loads(self._file.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return {}  # the first start, or a half-written file: nothing worth stopping for
        return {event: text(told, event) for event in told}

    def _save(self) -> None:
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps(self._waiting), encoding="utf-8")
        new.replace(self._file)
