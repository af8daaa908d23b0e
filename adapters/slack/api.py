"""Slack's Web API as the bot calls it: one session, no blind repeats, errors that help."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Self

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.outgoing import Json
from adapters.slack.refusals import SlackRefusedError, refused
from bot.errors import ChatError, ChatUnsureError

__all__ = ["Api", "Sleep"]

Sleep = Callable[[float], Awaitable[None]]
"""Waits so many seconds."""

_Request = Callable[[], Awaitable[AsyncSlackResponse]]

_READS_FORMS = {
    *("conversations.history", "conversations.replies", "files.getUploadURLExternal", "users.info"),
}
"""The methods that read no JSON."""

_LONGEST_CALL = 10.0  # seconds
_PATIENCE = 60.0  # seconds in all that are waited because Slack asks to
_TOO_MANY = 429
_OK = 200
_ITS_OWN_FAULT = {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}


class Api:
    """Calls Slack's methods by the names that its documentation gives them.

    ``client`` shares the one ``session``, and repeats nothing by itself.
    """

    def __init__(self, base_url: str, session: aiohttp.ClientSession, sleep: Sleep) -> None:
        self.session = session
        self.client = AsyncWebClient(base_url=base_url, session=session, retry_handlers=[])
        self._sleep = sleep

    @classmethod
    @asynccontextmanager
    async def opened(cls, base_url: str, sleep: Sleep) -> AsyncIterator[Self]:
        """Have the API under ``base_url`` at hand."""
        timeout = aiohttp.ClientTimeout(total=_LONGEST_CALL)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            yield cls(base_url, session, sleep)

    async def call(self, method: str, token: str, **arguments: object) -> Mapping[str, Any]:
        """Call ``method``; what Slack answers.

        Where Slack asks to slow down, that is waited for, up to a minute. Raises
        `SlackRefusedError` when Slack clearly refuses, `ChatError` when nothing reached it, and
        `ChatUnsureError` when what was asked may have been done.
        """
        return _data(await self._patiently(method, self._request(method, token, arguments)))

    async def at_once(
        self, method: str, token: str, seconds: float, **arguments: object
    ) -> Mapping[str, Any]:
        """Call ``method`` while somebody waits: ``seconds`` at most, and no slowing down.

        Raises as `call` does.
        """
        request = self._request(method, token, arguments)
        try:
            async with asyncio.timeout(seconds):
                return _data(await self._patiently(method, request, patience=0.0))
        except TimeoutError:
            raise ChatUnsureError(f"Slack was too slow to answer {method}.") from None

    def _request(self, method: str, token: str, arguments: Mapping[str, object]) -> _Request:
        headers, call = {"Authorization": f"Bearer {token}"}, self.client.api_call
        if method in _READS_FORMS:
            return partial(call, method, headers=headers, params=dict(arguments))
        return partial(call, method, headers=headers, json=dict(arguments))

    async def scopes(self, token: str) -> frozenset[str]:
        """What ``token`` lets the bot do. Raises as `call` does."""
        request = partial(self.client.auth_test, token=token)
        response = await self._patiently("auth.test", request)
        granted = str(response.headers.get("x-oauth-scopes", ""))
        return frozenset(scope.strip() for scope in granted.split(","))

    async def renewed(self, client: str, secret: str, refresh: str) -> Mapping[str, Any]:
        """A new token for the app ``client``. Raises as `call` does."""
        request = partial(
            self.client.oauth_v2_access,
            client_id=client,
            client_secret=secret,
            grant_type="refresh_token",
            refresh_token=refresh,
        )
        return _data(await self._patiently("oauth.v2.access", request))

    async def _patiently(
        self, method: str, request: _Request, patience: float = _PATIENCE
    ) -> AsyncSlackResponse:
        waited = 0.0
        while True:
            try:
                return await _tried(method, request)
            except _SlowDownError as error:
                waited += error.seconds
                if waited > patience:
                    raise refused(method, "ratelimited", {}) from None
                await self._sleep(error.seconds)

    async def respond(self, url: str, body: Json) -> None:
        """Answer at an event's own address. Raises as `call` does."""
        client = AsyncWebhookClient(url, session=self.session, retry_handlers=[])
        try:
            response = await client.send_dict(dict(body))
        except aiohttp.ClientConnectorError:
            raise ChatError("Slack can't be reached. Check this computer's connection.") from None
        except (aiohttp.ClientError, TimeoutError):
            raise ChatUnsureError("Slack gave no answer at an event's own address.") from None
        if response.status_code >= 500:
            raise ChatUnsureError(f"Slack answered with status {response.status_code}.")
        if response.status_code != _OK:
            raise SlackRefusedError("expired_url", "Slack takes no more answers there.")

    async def upload(self, url: str, content: bytes) -> None:
        """Bring a file to the address that Slack named for it. Raises `ChatError`."""
        try:
            async with self.session.post(url, data=content) as response:
                if response.status != _OK:
                    raise ChatError(f"Slack took no file: status {response.status}.")
        except (aiohttp.ClientError, TimeoutError):
            raise ChatError("Slack took no file.") from None


class _SlowDownError(Exception):
    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


async def _tried(method: str, request: _Request) -> AsyncSlackResponse:
    try:
        return await request()
    except SlackApiError as error:
        raise _explained(method, error) from None
    except aiohttp.ClientConnectorError:
        raise ChatError("Slack can't be reached. Check this computer's connection.") from None
    except (aiohttp.ClientError, TimeoutError):
        raise ChatUnsureError(f"Slack gave no answer to {method}.") from None


def _data(response: AsyncSlackResponse) -> Mapping[str, Any]:
    return response.data if isinstance(response.data, dict) else {}


def _explained(method: str, error: SlackApiError) -> Exception:
    """What slack_sdk raises, as what it means; its text is left out, it can hold people's words."""
    response = error.response
    status = getattr(response, "status_code", None) or getattr(response, "status", 0)
    if status == _TOO_MANY:
        return _SlowDownError(_retry_after(response.headers))
    data = getattr(response, "data", None)
    code = data.get("error") if isinstance(data, dict) else None
    if not isinstance(code, str) or code in _ITS_OWN_FAULT or status != _OK:
        return ChatUnsureError(f"Slack gave no clear answer to {method}: status {status}.")
    return refused(method, code, data if isinstance(data, dict) else {})


def _retry_after(headers: Mapping[str, str]) -> float:
    given = headers.get("Retry-After", "")
    return float(given) if given.isascii() and given.isdigit() and len(given) < 6 else 1.0
