"""Looks for a message that was posted with a key."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from adapters.slack.api import Api
from adapters.slack.speech import DELIVERY
from adapters.slack.workspaces import Workspace
from bot.chat.events import Place
from bot.chat.ports import Posted

__all__ = ["find"]

_A_PAGE = 200  # messages; Slack's most is 999, and it asks for no more than this


async def find(
    api: Api, workspace: Workspace, place: Place, key: str, since: datetime
) -> Posted | None:
    """The message with ``key`` in ``place``, posted at ``since`` or later. Raises `ChatError`."""
    where: dict[str, object] = {"channel": place.room, "oldest": f"{since.timestamp():.6f}"}
    method = "conversations.history"
    if place.thread:
        method, where["ts"] = "conversations.replies", place.thread
    cursor = ""
    while True:
        more = {"cursor": cursor} if cursor else {}
        told = await api.call(
            method,
            workspace.token,
            include_all_metadata=True,
            inclusive=True,
            limit=_A_PAGE,
            **where,
            **more,
        )
        for message in told.get("messages", []):
            if _has(message, key, workspace):
                return Posted(place, str(message["ts"]))
        cursor = (told.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return None


def _has(message: Mapping[str, Any], key: str, workspace: Workspace) -> bool:
    metadata = message.get("metadata") or {}
    is_ours = message.get("user") == workspace.bot  # others could copy what they can read
    payload = metadata.get("event_payload") or {}
    return is_ours and metadata.get("event_type") == DELIVERY and payload.get("key") == key
