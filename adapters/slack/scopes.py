"""What the bot may do in a workspace, and why it needs to: the least that all of it works with."""

from collections.abc import Mapping

__all__ = ["EVENTS", "ORGANISATION_EVENTS", "SCOPES"]

SCOPES: Mapping[str, str] = {
    "app_mentions:read": "hear `@Rapport …`, the only way to ask in a thread",
    "channels:history": "hear replies in a drill's thread; look for a post before repeating it",
    "channels:read": "hear that a channel was archived or left, so that nothing is posted there",
    "chat:write": "answer, and post the weekly tip",
    "commands": "`/rapport` and the message shortcuts",
    "files:write": "show a drill's small pictures",
    "groups:history": "the same as `channels:history`, in private channels that invite the bot",
    "groups:read": "the same as `channels:read`, in private channels that invite the bot",
    "im:history": "hear what is said to the bot in direct messages",
    "im:write": "write directly to somebody who may have left the channel",
    "users:read": "know names, and who is an admin and may decide for a channel",
}
"""Each scope with its reason, as the documentation shows it."""

EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_deleted",
    "channel_id_changed",
    "channel_left",
    "group_archive",
    "group_deleted",
    "group_left",
    "message.channels",
    "message.groups",
    "message.im",
    "tokens_revoked",
)
"""The events that Slack is asked for."""

ORGANISATION_EVENTS = ("team_access_revoked",)
"""Those of which there are only some where a whole organisation can install the bot."""
