"""Slack over HTTP: requests are verified on their raw bytes before anything in them is read."""

import asyncio
from collections.abc import Sequence

import structlog
from aiohttp import web
from typing_extensions import override

from adapters.slack.body import payload_of
from adapters.slack.door import Dispatch, Front
from adapters.slack.fields import UnreadableError
from adapters.slack.verifier import Verifier
from bot.errors import ChatError

__all__ = ["PATH", "Http"]

PATH = "/slack/events"
"""Where Slack sends everything to."""

_LARGEST_BODY = 1024 * 1024
_WRONG_TIME = (
    "A request that Slack signed is more than five minutes off. Set this computer's clock."
)
_WRONG_SIGNATURE = (
    "A request is not signed with RAPPORT_SLACK_SIGNING_SECRET. If Slack sent it, copy the secret "
    "again from your app's page Basic Information."
)
_LONGEST_FINISH = 5.0  # seconds for what is under way when asked to stop

_log = structlog.get_logger(__name__)


class Http(Front):
    """Listens on ``host``:``port``; port 0 is any free one.

    Events are heard where there is a ``verifier``; ``pages`` are served beside them. ``patience``
    is how many seconds a body may take.
    """

    def __init__(
        self,
        host: str,
        port: int,
        verifier: Verifier | None,
        pages: Sequence[web.RouteDef] = (),
        patience: float = 10.0,
    ) -> None:
        self._host, self._port = host, port
        self._verifier = verifier
        self._pages = pages
        self._patience = patience
        self._runner: web.AppRunner | None = None

    @override
    async def start(self, dispatch: Dispatch) -> None:
        application = web.Application(client_max_size=_LARGEST_BODY)
        application.add_routes(self._pages)
        if self._verifier:
            application.add_routes([_events(self._verifier, dispatch, self._patience)])
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=_LONGEST_FINISH)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise ChatError(
                f"Slack's requests can't be heard on {self._host}:{self._port}: {error.strerror}. "
                "Choose another RAPPORT_SLACK_LISTEN."
            ) from None
        host = f"[{self._host}]" if ":" in self._host else self._host
        self.url = f"http://{host}:{self._runner.addresses[0][1]}"

    @override
    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()


def _events(verifier: Verifier, dispatch: Dispatch, patience: float) -> web.RouteDef:
    """Where events come in: 200, 400, 401, 408 or 413; 503 asks Slack to come again."""
    refusals = _Refusals()

    async def handle(request: web.Request) -> web.Response:
        body = await _body(request, patience)
        signature = _header(request, "X-Slack-Signature")
        timestamp = _header(request, "X-Slack-Request-Timestamp")
        if not verifier.is_genuine(body, timestamp, signature):
            refusals.explain(is_signed=verifier.is_signed(body, timestamp, signature))
            return web.Response(status=401)
        if verifier.was_done(signature):
            return web.Response()
        try:
            answered = await dispatch(payload_of(body))
        except UnreadableError:
            return web.Response(status=400)
        if answered.status == web.HTTPOk.status_code:
            verifier.done(signature)
        return web.Response(
            status=answered.status, text=answered.body, content_type=answered.content_type
        )

    return web.post(PATH, handle)


class _Refusals:
    """Says in the log why requests are refused: each reason once, for anybody can send them."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def explain(self, *, is_signed: bool) -> None:
        """Say why; a good signature at the wrong time is Slack's, or was once."""
        reason = _WRONG_TIME if is_signed else _WRONG_SIGNATURE
        if reason not in self._said:
            self._said.add(reason)
            _log.warning("request_refused", platform="slack", reason=reason)


async def _body(request: web.Request, patience: float) -> bytes:
    """The raw body, if it comes in time and is not too large."""
    try:
        async with asyncio.timeout(patience):
            return await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None


def _header(request: web.Request, name: str) -> str:
    """A header that stands there once; of two, one was put in by somebody else."""
    values = request.headers.getall(name, [])
    return values[0] if len(values) == 1 else ""
