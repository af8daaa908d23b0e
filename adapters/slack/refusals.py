"""Why Slack refuses, in words that help."""

from collections.abc import Mapping

from bot.errors import ChatError

__all__ = ["SlackRefusedError", "refused"]


class SlackRefusedError(ChatError):
    """Slack clearly refused, so nothing was done. ``code`` is Slack's own word for the reason."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


_RENEW = (
    "Slack refuses the token. Copy it again from your app's page, or install the app again; "
    "docs/slack.md shows where."
)
_RENEW_APP = (
    "Slack refuses the token RAPPORT_SLACK_APP_TOKEN. On your app's page Basic Information, under "
    "App-Level Tokens, make one with the scope connections:write."
)
_NOT_IN = "I am not in that channel. Invite me there: /invite @Rapport"
_REASONS = {
    "account_inactive": _RENEW,
    "cannot_dm_bot": "A bot has no direct messages with me.",
    "channel_not_found": _NOT_IN,
    "invalid_auth": _RENEW,
    "is_archived": "That channel is archived. Bring it back, or choose another.",
    "not_allowed_token_type": "That is another kind of token; docs/slack.md says which is which.",
    "not_authed": _RENEW,
    "not_in_channel": _NOT_IN,
    "ratelimited": "Slack asks me to slow down for longer than I can wait.",
    "restricted_action": "Your workspace lets only some people post in that channel.",
    "token_expired": _RENEW,
    "token_revoked": _RENEW,
    "user_disabled": "That person's account is deactivated.",
    "user_not_found": "Slack knows nobody by that id.",
}
_ABOUT_THE_TOKEN = {
    *("missing_scope", "not_allowed_token_type"),
    *(code for code, reason in _REASONS.items() if reason is _RENEW),
}


def refused(method: str, code: str, answer: Mapping[str, object]) -> SlackRefusedError:
    """The error for Slack's refusal of ``method`` with ``code``; ``answer`` is all it said."""
    if method == "apps.connections.open" and code in _ABOUT_THE_TOKEN:
        reason = _RENEW_APP
    elif code == "missing_scope":
        reason = (
            f"The app lacks the scope {answer.get('needed', '?')} for {method}. Add it (`rapport "
            "slack manifest` has all that are needed) and install the app again."
        )
    else:
        reason = _REASONS.get(code, f"Slack refused {method}: {code}.")
    return SlackRefusedError(code, reason)
