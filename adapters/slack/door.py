"""The one way in: Bolt with a single middleware, which takes an event in before Slack is told.

Bolt finds out which workspace a payload is from and answers Slack's own questions. It has no
listeners: what an event means is the core's to know, so there is nothing to match.
"""

import logging
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import cast

import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient
from typing_extensions import override

from adapters.slack.fields import Fields, UnreadableError
from adapters.slack.workspaces import Workspace, Workspaces, team_of

__all__ = ["Answered", "Dispatch", "Door", "Front", "TakeIn"]

TakeIn = Callable[[Fields, Workspace | None, str], Awaitable[None]]
"""Takes in what a payload tells of: the workspace (None where the bot is gone), and its name."""

_OK, _UNREADABLE, _LATER = 200, 400, 503
_WORKSPACE = "rapport_workspace"

_Authorizing = Callable[..., Awaitable[AuthorizeResult]]

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answered:
    """What Slack is told: 200 when all is well, 400 when it makes no sense, 503 to come again."""

    status: int
    body: str = ""
    content_type: str = "text/plain"


Dispatch = Callable[[Fields], Awaitable[Answered]]
"""Hands a payload in."""


class Front(ABC):
    """How Slack's traffic reaches this computer; ``url`` is where it listens, if it does."""

    url = ""

    @abstractmethod
    async def start(self, dispatch: Dispatch) -> None:
        """Begin to hand in what comes. Raises `ChatError`."""

    @abstractmethod
    async def stop(self) -> None:
        """Take no more in, finish what is under way, and end. Fine where it never began."""


class Door:
    """Hands what Slack sends to ``take_in``."""

    def __init__(self, client: AsyncWebClient, workspaces: Workspaces, take_in: TakeIn) -> None:
        self._app = AsyncApp(
            name="rapport",
            logger=logging.getLogger("slack_bolt"),  # else Bolt's loggers are as loud as the root
            client=client,
            authorize=cast("_Authorizing", _Authorize(workspaces)),  # Bolt takes these as well
            # Requests are verified before they are read; the rest is for apps with listeners.
            request_verification_enabled=False,
            ignoring_self_events_enabled=False,
            ssl_check_enabled=False,
            attaching_function_token_enabled=False,
        )
        self._app.use(_Take(take_in))
        self._app.error(_failed)

    async def dispatch(self, payload: Fields) -> Answered:
        """Take ``payload`` in; never raises."""
        try:
            # Over HTTP too the payload is read already: what Bolt calls the mode is only that.
            request = AsyncBoltRequest(body=dict(payload), mode="socket_mode")
            response = await self._app.async_dispatch(request)
        except (AttributeError, LookupError, TypeError, ValueError):
            return Answered(_UNREADABLE)  # Bolt believes what it is sent
        kind = response.headers.get("content-type", ["text/plain"])[0].partition(";")[0]
        return Answered(response.status, response.body or "", kind)


class _Authorize(AsyncAuthorize):
    """Tells Bolt which workspace a payload is from."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces

    @override
    async def __call__(
        self,
        *,
        context: AsyncBoltContext,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None,
        actor_enterprise_id: str | None = None,
        actor_team_id: str | None = None,
        actor_user_id: str | None = None,
    ) -> AuthorizeResult | None:
        workspace = await self._workspaces.find(_team(context))
        context[_WORKSPACE] = workspace
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_user_id=workspace.bot if workspace else None,
            bot_token=workspace.token if workspace else None,
        )


class _Take(AsyncMiddleware):
    """Bolt's one middleware of ours: what it does not raise is taken in for good."""

    def __init__(self, take_in: TakeIn) -> None:
        self._take_in = take_in

    @override
    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],
    ) -> BoltResponse:
        workspace: Workspace | None = req.context.get(_WORKSPACE)
        await self._take_in(req.body, workspace, _team(req.context))
        is_lost = workspace is None and "command" in req.body
        return BoltResponse(status=_OK, body=_NOT_INSTALLED if is_lost else "")


async def _failed(error: Exception) -> BoltResponse:
    """What Slack is told of an error: to come again, unless what it sent makes no sense."""
    if isinstance(error, UnreadableError | AttributeError | KeyError | TypeError):
        _log.warning("payload_unreadable", platform="slack", kind=type(error).__name__)
        return BoltResponse(status=_UNREADABLE, body="")
    _log.error("event_not_taken_in", platform="slack", exc_info=error)
    return BoltResponse(status=_LATER, body="")


def _team(context: AsyncBoltContext) -> str:
    is_for_all = context.is_enterprise_install is True
    return team_of(context.enterprise_id, context.team_id, is_for_all=is_for_all)


_NOT_INSTALLED = "I am not installed in this workspace any more. Whoever runs me can install me."
