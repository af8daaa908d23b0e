"""The app's manifest: pasted into Slack, it makes the whole app. Pure."""

from collections.abc import Mapping

from adapters.slack.http import PATH
from adapters.slack.install import REDIRECT
from adapters.slack.scopes import EVENTS, ORGANISATION_EVENTS, SCOPES

__all__ = ["manifest"]

_LONG = (
    "Rapport helps support teams treat each customer the way that customer wants to be treated. "
    "Show it a draft and it tells you what to keep, what to change and why, quoting your own "
    "words. Only you see the answer, and nothing of your draft or of the customer's message is "
    "kept. It works by rules that explain themselves, and asks no other service."
)
_PROMPTS = (
    {"title": "What can you do?", "message": "rapport help"},
    {"title": "How do I check a draft?", "message": "rapport help check"},
    {"title": "What do you keep?", "message": "rapport privacy"},
)


def manifest(
    address: str = "", *, is_agent: bool = False, has_install: bool = False
) -> Mapping[str, object]:
    """The manifest for Socket Mode or, where ``address`` is the bot's own on the web, for HTTP.

    ``is_agent`` adds Slack's agent surface, which guests can't use; ``has_install`` the page that
    other workspaces install from (at ``address``), with tokens that are renewed.
    """
    base = address.rstrip("/")
    events = f"{base}{PATH}" if base else ""
    return {
        "_metadata": {"major_version": 2},
        "display_information": {
            "name": "Rapport",
            "description": "A second opinion on a reply before you send it, just for you",
            "long_description": _LONG,
            "background_color": "#1f4e5f",
        },
        "features": _features(events, is_agent=is_agent),
        "oauth_config": {
            "scopes": {"bot": [*SCOPES, *(["assistant:write"] if is_agent else [])]},
            **({"redirect_urls": [f"{base}{REDIRECT}"]} if has_install and base else {}),
        },
        "settings": {
            "event_subscriptions": {
                "bot_events": [*EVENTS, *(ORGANISATION_EVENTS if has_install else ())],
                **_at("request_url", events),
            },
            "interactivity": {"is_enabled": True, **_at("request_url", events)},
            "org_deploy_enabled": has_install,
            "socket_mode_enabled": not base,
            "token_rotation_enabled": has_install,
        },
    }


def _features(events: str, *, is_agent: bool) -> Mapping[str, object]:
    command = {
        "command": "/rapport",
        "description": "A second opinion on a draft, and more",
        "usage_hint": "check [your draft] · read [a message] · help",
        "should_escape": False,
        **_at("url", events),
    }
    agent = {
        "agent_description": "Gives a second opinion on replies to customers, and keeps nothing.",
        "suggested_prompts": list(_PROMPTS),
    }
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "Rapport", "always_online": True},
        "shortcuts": [
            _shortcut("check", "Check my reply to this", "Opens a form for your draft"),
            _shortcut("read", "How does this read?", "How this customer's message reads"),
        ],
        "slash_commands": [command],
        **({"agent_view": agent} if is_agent else {}),
    }


def _shortcut(id_: str, name: str, description: str) -> Mapping[str, str]:
    return {"name": name, "type": "message", "callback_id": id_, "description": description}


def _at(name: str, url: str) -> Mapping[str, str]:
    return {name: url} if url else {}
