"""The pages by which workspaces install the bot: Bolt's OAuth flow, with our own keeping."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from urllib.parse import urljoin

import aiohttp
import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.oauth.async_callback_options import (
    AsyncCallbackOptions,
    AsyncFailureArgs,
    AsyncSuccessArgs,
)
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models import Installation
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from typing_extensions import override

from adapters.slack.api import Api
from adapters.slack.scopes import SCOPES
from adapters.slack.seal import Seal
from adapters.slack.tokens import InstalledWorkspaces, OAuthClient, Token
from adapters.slack.workspaces import team_of
from bot.errors import RapportError

__all__ = ["INSTALL", "REDIRECT", "install_pages"]

INSTALL = "/slack/install"
REDIRECT = "/slack/oauth_redirect"

_STATE_LIFE = 600  # seconds
_STATE = "oauth state"
_FAILED = "Rapport was not installed. Open this site's /slack/install and try once more."
_CANCELLED = "Nothing was installed, as you asked. You can come back any time."
_PAGE = "<!doctype html><meta charset=utf-8><title>Rapport</title><p>{}"
_HTML: dict[str, str | Sequence[str]] = {"Content-Type": "text/html; charset=utf-8"}

_log = structlog.get_logger(__name__)


def install_pages(
    api: Api,
    client: OAuthClient,
    workspaces: InstalledWorkspaces,
    seal: Seal,
    clock: Callable[[], datetime],
) -> Sequence[web.RouteDef]:
    """The page that sends to Slack, and the one that Slack sends back to."""
    settings = AsyncOAuthSettings(
        client_id=client.id,
        client_secret=client.secret,
        scopes=list(SCOPES),
        user_scopes=[],
        authorization_url=urljoin(str(api.client.base_url), "/oauth/v2/authorize"),
        install_path=INSTALL,
        redirect_uri_path=REDIRECT,
        install_page_rendering_enabled=False,
        state_expiration_seconds=_STATE_LIFE,
        state_store=_States(seal, clock),
        installation_store=_Keeper(workspaces),
        callback_options=AsyncCallbackOptions(success=_installed, failure=_not_installed),
    )
    flow = AsyncOAuthFlow(client=api.client, settings=settings)
    return [
        web.get(INSTALL, _served(flow.handle_installation)),
        web.get(REDIRECT, _served(flow.handle_callback)),
    ]


class _States(AsyncOAuthStateStore):
    """States that prove themselves: sealed, with the time; the browser's cookie has the same one.

    So nothing is kept, and of several processes each knows what another gave out. A state that is
    used twice is of no use, for Slack's code works once.
    """

    def __init__(self, seal: Seal, clock: Callable[[], datetime]) -> None:
        self._seal = seal
        self._clock = clock

    @override
    async def async_issue(self, *args: object, **kwargs: object) -> str:
        return self._seal.close(str(int(self._clock().timestamp())), _STATE)

    @override
    async def async_consume(self, state: str) -> bool:
        issued = self._seal.opened(state, _STATE)
        return issued is not None and self._clock().timestamp() - int(issued) <= _STATE_LIFE


class _Keeper(AsyncInstallationStore):
    """Keeps what a workspace's installation brings; looking it up is not Bolt's to do."""

    def __init__(self, workspaces: InstalledWorkspaces) -> None:
        self._workspaces = workspaces

    @property
    @override
    def logger(self) -> logging.Logger:
        return logging.getLogger(__name__)

    @override
    async def async_save(self, installation: Installation) -> None:
        is_for_all = bool(installation.is_enterprise_install)
        team = team_of(installation.enterprise_id, installation.team_id, is_for_all=is_for_all)
        token = Token(
            installation.bot_token or "",
            installation.bot_user_id or "",
            installation.enterprise_id or "",
            installation.bot_refresh_token or "",
            float(installation.bot_token_expires_at or 0),
        )
        await self._workspaces.add(team.partition("/")[0], token)


def _served(
    handle: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]],
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def serve(request: web.Request) -> web.StreamResponse:
        try:
            return await to_aiohttp_response(await handle(await to_bolt_request(request)))
        except (RapportError, aiohttp.ClientError, TimeoutError):
            _log.exception("not_installed", platform="slack")
            raise web.HTTPServiceUnavailable(text=_FAILED) from None

    return serve


async def _installed(_args: AsyncSuccessArgs) -> BoltResponse:
    told = "Rapport is installed. In Slack, type /rapport in any channel to begin."
    return BoltResponse(status=200, body=_PAGE.format(told), headers=_HTML)


async def _not_installed(args: AsyncFailureArgs) -> BoltResponse:
    told = _CANCELLED if args.reason == "access_denied" else _FAILED
    return BoltResponse(status=args.suggested_status_code, body=_PAGE.format(told), headers=_HTML)
