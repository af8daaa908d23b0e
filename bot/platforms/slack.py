"""Slack, from the settings. Its libraries are an extra, and are loaded only where it is set."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import SecretStr

from bot.chat.ports import Chat
from bot.commands import Commands
from bot.errors import SettingsError
from bot.settings import Settings
from bot.store.engine import Store
from bot.store.installations import StoredInstallations

if TYPE_CHECKING:
    from adapters.slack import Keys

__all__ = ["is_set", "manifest", "opened", "scopes_missing"]


def is_set(settings: Settings) -> bool:
    """Whether Slack is to be served."""
    return bool(settings.slack_bot_token or settings.slack_client_id)


@asynccontextmanager
async def opened(
    settings: Settings, store: Store, commands: Commands, clock: Callable[[], datetime]
) -> AsyncIterator[Chat]:
    """Have Slack at hand. Raises `SettingsError` naming what is missing."""
    _need_libraries()
    from adapters.slack import Times, slack

    kept = StoredInstallations(store)
    async with slack(_keys(settings), commands.form_for, Times(clock), kept) as chat:
        yield chat


def manifest(address: str, *, is_agent: bool, has_install: bool) -> Mapping[str, object]:
    """The manifest of the app, to be pasted into Slack."""
    _need_libraries()
    from adapters.slack.manifest import manifest as made

    return made(address, is_agent=is_agent, has_install=has_install)


async def scopes_missing(settings: Settings) -> list[str]:
    """What the bot token lacks, scope by scope. Raises `ChatError` when Slack refuses it."""
    _need_libraries()
    from adapters.slack.diagnosis import missing_scopes

    return await missing_scopes(_keys(settings))


def _keys(settings: Settings) -> "Keys":
    from adapters.slack import Keys

    return Keys(
        bot_token=_secret(settings.slack_bot_token),
        client_id=settings.slack_client_id or "",
        client_secret=_secret(settings.slack_client_secret),
        token_key=_secret(settings.token_key),
        app_token=_secret(settings.slack_app_token),
        signing_secret=_secret(settings.slack_signing_secret),
        api_url=settings.slack_api_url,
        listen=settings.slack_listen,
        leads=settings.slack_leads.replace(",", " ").split(),
    )


def _secret(value: SecretStr | None) -> str:
    return value.get_secret_value() if value else ""


def _need_libraries() -> None:
    try:
        import cryptography
        import slack_bolt
    except ImportError:
        raise SettingsError(
            "Slack's libraries are not installed. Install them: pip install 'rapport[slack]'"
        ) from None
    del cryptography, slack_bolt
