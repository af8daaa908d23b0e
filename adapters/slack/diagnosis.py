"""Whether a workspace's token lets the bot do all that it does."""

import asyncio

from adapters.slack.api import Api
from adapters.slack.scopes import SCOPES
from adapters.slack.setup import Keys, need_a_way_in

__all__ = ["missing_scopes"]


async def missing_scopes(keys: Keys) -> list[str]:
    """The scopes that the bot token lacks.

    Raises `SettingsError` when no way in is set, `ChatError` when Slack refuses a token.
    """
    need_a_way_in(keys)
    async with Api.opened(keys.api_url, asyncio.sleep) as api:
        granted = await api.scopes(keys.bot_token)
        if keys.app_token:
            await api.call("apps.connections.open", keys.app_token)  # an address that is not used
    return [scope for scope in SCOPES if scope not in granted]
