"""Whether a workspace's token lets the bot do all that it does."""

import asyncio

from adapters.slack.api import Api
from adapters.slack.scopes import SCOPES
from adapters.slack.setup import Keys

__all__ = ["missing_scopes"]


async def missing_scopes(keys: Keys) -> list[str]:
    """The scopes that the bot token lacks. Raises `ChatError` when Slack refuses the token."""
    async with Api.opened(keys.api_url, asyncio.sleep) as api:
        granted = await api.scopes(keys.bot_token)
    return [scope for scope in SCOPES if scope not in granted]
