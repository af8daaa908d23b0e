"""Requests to a homeserver: patient where that is safe, clear about what is known where not."""

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from urllib.parse import quote

import aiohttp

from adapters.matrix.fields import Json, mapping, number, text
from bot.errors import ChatError, ChatUnsureError

__all__ = ["Homeserver", "RefusedError", "path"]

PATIENCE = 60.0  # seconds of waiting, in all, before a request is given up
_LONGEST = 10.0  # seconds for one try
_FIRST_WAIT, _LONGEST_WAIT = 0.25, 30.0


class RefusedError(ChatError):
    """The homeserver said no, clearly. ``code`` is its ``errcode``; ``answer`` all it said."""

    def __init__(self, status: int, answer: Json) -> None:
        self.status = status
        self.code = text(answer, "errcode")
        self.answer = answer
        super().__init__(f"The homeserver refused: {status} {self.code or 'without a reason'}.")


def path(*parts: str) -> str:
    """A path of the client-server API, each part escaped."""
    return "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in parts)


class Homeserver:
    """One homeserver at ``url``, spoken to with the access ``token``.

    ``chance`` gives numbers from 0 to 1, so that not all bots come back at once; ``sleep`` waits.
    """

    def __init__(
        self,
        url: str,
        token: str,
        chance: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._url = url.rstrip("/")
        self._token = token
        self._chance = chance
        self._sleep = sleep
        self._http: aiohttp.ClientSession | None = None
        self._is_closed = False
        self._is_hurried = asyncio.Event()

    def hurry(self) -> None:
        """Wait no more: what does not succeed at once is given up."""
        self._is_hurried.set()

    async def close(self) -> None:
        """Close all connections, for good."""
        self._is_closed = True
        if self._http:
            await self._http.close()

    async def get(self, where: str, query: Mapping[str, str] | None = None) -> Json:
        """Ask for something. Raises as `ask` does."""
        return await self.ask("GET", where, query=query)

    async def put(self, where: str, body: Json) -> Json:
        """Set something; doing so twice changes nothing. Raises as `ask` does."""
        return await self.ask("PUT", where, body)

    async def post(self, where: str, body: Json, *, is_repeatable: bool = True) -> Json:
        """Do something. Raises as `ask` does."""
        return await self.ask("POST", where, body, is_repeatable=is_repeatable)

    async def ask(
        self,
        method: str,
        where: str,
        body: Json | bytes | None = None,
        *,
        query: Mapping[str, str] | None = None,
        is_repeatable: bool = True,
        kind: str = "application/json",
        patience: float = PATIENCE,
        longest: float = _LONGEST,
    ) -> Json:
        """Send a request, again where that can't do harm, and return what was answered.

        A list that is answered stands under ``list``.
        Raises `RefusedError` for a clear no, `ChatError` when surely nothing happened, and
        `ChatUnsureError` when something may have.
        """
        if self._is_closed:
            raise ChatError("The connection to the homeserver is closed.")
        is_unsure = False
        for number_of_try in itertools.count():
            wait = self.back_off(number_of_try)
            try:
                status, answer, asked = await self._once(method, where, body, kind, query, longest)
            except (TimeoutError, aiohttp.ClientError) as error:
                is_unsure = is_unsure or not isinstance(error, aiohttp.ClientConnectorError)
            else:
                if status < HTTPStatus.BAD_REQUEST:
                    return answer
                if status == HTTPStatus.TOO_MANY_REQUESTS:
                    wait = asked
                elif status < HTTPStatus.INTERNAL_SERVER_ERROR:
                    raise RefusedError(status, answer)
                else:
                    is_unsure = True
            patience -= wait
            if patience < 0 or (is_unsure and not is_repeatable) or not await self._waited(wait):
                raise _given_up(is_unsure=is_unsure)
        raise AssertionError  # the counting never ends

    async def _waited(self, seconds: float) -> bool:
        """Wait so long; ``False`` as soon as there is no time for it."""
        waits = [asyncio.ensure_future(w) for w in (self._sleep(seconds), self._is_hurried.wait())]
        _, pending = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in pending:
            wait.cancel()
        return not self._is_hurried.is_set()

    def back_off(self, tries: int) -> float:
        """How many seconds to wait after ``tries`` failures: longer each time, never the same."""
        longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(tries, 10))
        return float(longest * (0.5 + self._chance() / 2))

    async def _once(
        self,
        method: str,
        where: str,
        body: Json | bytes | None,
        kind: str,
        query: Mapping[str, str] | None,
        longest: float,
    ) -> tuple[int, Json, float]:
        """One try: the status, what was answered, and how long to wait if it was too much."""
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        headers = {"Content-Type": kind}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        self._http = self._http or aiohttp.ClientSession()
        async with self._http.request(
            method,
            self._url + where,
            data=data,
            params=query,
            headers=headers,
            timeout=aiohttp.ClientTimeout(total=longest),
        ) as response:
            answer = _parsed(await response.read())
            return response.status, answer, _asked_to_wait(response.headers, answer)


def _parsed(body: bytes) -> Json:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return {"list": answer} if isinstance(answer, list) else mapping(answer)


def _asked_to_wait(headers: Mapping[str, str], answer: Json) -> float:
    """Seconds, from the header or, as older homeservers say it, from the body."""
    told = headers.get("Retry-After", "")
    if told.isascii() and told.isdigit():
        return float(told)
    return max(0.1, number(answer, "retry_after_ms", default=1_000) / 1_000)


def _given_up(*, is_unsure: bool) -> ChatError:
    if is_unsure:
        return ChatUnsureError("The homeserver gave no clear answer. Is it in trouble?")
    return ChatError(
        "The homeserver can't be reached, or lets nothing more through for now. "
        "Check its address and its rate limits."
    )
