"""What comes without asking: the look back at a drill left idle, and a question weeks later."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import structlog

from bot.chat.messages import Message, Paragraph, text
from bot.chat.ports import Chat
from bot.commands.drilling import Drilling, Played
from bot.commands.shelf import recall_message
from bot.errors import RapportError
from bot.practice.shown import looked_back
from bot.store.drill_rows import KeptDrill, Recall

__all__ = ["IDLE", "Rounds"]

IDLE = timedelta(hours=24)
"""How long a drill may rest before it is closed."""

_PATIENCE = timedelta(days=7)  # after that, a room that takes no look back is left in peace

_Work = Callable[[Chat, KeptDrill, datetime], Awaitable[None]]

_log = structlog.get_logger(__name__)


class Rounds:
    """Goes round the drills now and then; posts through ``chats``.

    Each post has a key of its drill and step, so that a round which is cut short and made again
    says nothing twice where the platform remembers keys.
    """

    def __init__(self, drilling: Drilling, chats: Sequence[Chat]) -> None:
        self._drilling = drilling
        self._chats = {chat.platform: chat for chat in chats}

    async def make(self, now: datetime) -> None:
        """Close what is idle, and ask again where somebody wanted to be asked."""
        for kept in await self._drilling.drills.idle(now - IDLE):
            await self._one(kept, now, self._close)
        for kept in await self._drilling.drills.to_recall(now, since=now - _PATIENCE):
            await self._one(kept, now, self._ask_again)

    async def _one(self, kept: KeptDrill, now: datetime, work: _Work) -> None:
        try:
            if chat := self._chats.get(kept.place.platform):
                await work(chat, kept, now)
        except RapportError:  # one room that can't be reached must not hold up the others
            _log.exception("round_failed", drill=kept.number)
            if now - kept.stepped_at > IDLE + _PATIENCE:
                await self._drilling.drills.debriefed(kept)

    async def _close(self, chat: Chat, kept: KeptDrill, now: datetime) -> None:
        key = f"drill-{kept.number}-idle-{kept.version}"
        played = self._drilling.played(kept)
        if played is None:  # its scenario is gone: there is nothing left to say
            await self._drilling.drills.close(kept, key, "{}", now)
        elif kept.recall is not Recall.ASKED:  # an unanswered question needs no look back
            await chat.post(kept.place, _closing(await self._drilling.stop(played, key, now)), key)
        await self._drilling.drills.debriefed(kept)

    async def _ask_again(self, chat: Chat, kept: KeptDrill, now: datetime) -> None:
        if played := self._drilling.played(kept):
            await chat.post(kept.place, recall_message(played), f"drill-{kept.number}-recall")
            await self._drilling.drills.recalled(kept, now)
        else:
            await self._drilling.drills.debriefed(kept)


def _closing(played: Played) -> Message:
    """The look back at what there was; a word alone where there was nothing."""
    name = played.drill.scenario.customer.name
    if not played.drill.replies:
        return Message.of(f"{name} has gone home; the drill is closed. Another day is fine.")
    rested = Paragraph(text(f"It has been quiet for a day, so {name} has gone home."))
    return Message((rested, *looked_back(played.drill, played.kept.number).blocks))
