"""The Web API over HTTP: tokens, arguments, answers, and the faults that a test asks for."""

import asyncio
import json
import math
from collections.abc import Callable
from functools import partial
from typing import Any

from aiohttp import web

from tests.slack_platform.methods import METHODS, Method, Refusal, SlowDown, _check_words
from tests.slack_platform.oauth import access
from tests.slack_platform.world import BOT, Response, World, Written

Json = dict[str, Any]

LIFE = 1800.0
USES = 5
RESPONSE_FIELDS = {
    *("attachments", "blocks", "delete_original", "metadata", "replace_original"),
    *("response_type", "text", "thread_ts", "unfurl_links", "unfurl_media"),
}


class WebApi:
    """Answers for ``world``; ``socket`` gives a new socket's address.

    ``faults`` has, by method, what goes wrong with the next calls: ``refuse:code``, ``late`` (done,
    and then no answer), ``lost`` (not done, no answer), ``broken`` (done, then a 500), ``busy:n``
    (429, to come again after n seconds), ``html`` (a proxy's page).
    """

    def __init__(self, world: World, socket: Callable[[], str]) -> None:
        self.world = world
        self.faults: dict[str, list[str]] = {}
        self.hanging = asyncio.Event()
        self.applied_late: list[Callable[[], None]] = []
        self._socket = socket

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/api/oauth.v2.access", partial(access, self.world)),
            web.post("/api/{method}", self._called),
            web.get("/api/{method}", self._called),
            web.post("/upload/{file}", self._uploaded),
            web.post("/response/{id}", self._responded),
        ]

    async def _called(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        self.world.calls[name] += 1
        fault = self.faults.get(name, [])
        kind, _, more = (fault.pop(0) if fault else "").partition(":")
        if kind == "busy":
            return _slow_down(int(more))
        if kind == "refuse":
            return web.json_response({"ok": False, "error": more})
        if kind == "html":
            return web.Response(status=502, text="<html>oops", content_type="text/html")
        if kind == "lost":
            return _cut(request)
        args = await _arguments(request)
        if kind == "late":
            self.applied_late.append(lambda: self._answer(name, args, request) and None)
            return _cut(request)
        answer = self._answer(name, args, request)
        if kind == "broken":
            return web.json_response({"ok": False, "error": "internal_error"}, status=500)
        if kind == "cut":
            return _cut(request)
        return answer

    def apply_late(self) -> None:
        """Do what was asked by calls that got no answer."""
        for apply in self.applied_late:
            apply()
        self.applied_late.clear()

    def _answer(self, name: str, args: Json, request: web.Request) -> web.Response:
        try:
            method = self._admitted(name, args, request)
            told = {"ok": True, **method.run(self.world, args)}
        except Refusal as refusal:
            return web.json_response(refusal.answer)
        except SlowDown as error:
            return _slow_down(error.seconds)
        self.world.tell()
        here = f"http://{request.host}"
        shown = json.dumps(told).replace("{here}", here)
        if "{socket}" in shown:
            shown = shown.replace("{socket}", self._socket())
        scopes = {"X-OAuth-Scopes": ",".join(sorted(self.world.scopes or ()))}
        return web.json_response(text=shown, headers=scopes)

    def _admitted(self, name: str, args: Json, request: web.Request) -> Method:
        method = METHODS.get(name)
        if method is None:
            self.world.complain(f"there is no method {name}")
            raise Refusal("unknown_method")
        wanted = self.world.app_token if method.token == "app" else self.world.bot_token
        given = request.headers.get("Authorization", "")
        if not given:
            raise Refusal("not_authed")
        if given != f"Bearer {wanted}":
            raise Refusal("invalid_auth")
        if self.world.expires.get(wanted, math.inf) < self.world.clock.seconds():
            raise Refusal("token_expired")
        if unknown := set(args) - method.takes:
            self.world.complain(f"{name} has no {sorted(unknown)}")
            raise Refusal("invalid_arguments")
        if missing := method.needs - set(args):
            self.world.complain(f"{name} lacks {sorted(missing)}")
            raise Refusal("invalid_arguments")
        if request.content_type == "application/json" and not method.reads_json:
            self.world.complain(f"{name} reads forms alone")
        if self.world.scopes is not None and method.scope not in self.world.scopes | {""}:
            raise Refusal("missing_scope", needed=method.scope, provided="")
        return method

    async def _uploaded(self, request: web.Request) -> web.Response:
        self.world.files[request.match_info["file"]] = await request.read()
        return web.Response(text="OK - 1")

    async def _responded(self, request: web.Request) -> web.Response:
        """An answer at an event's own address."""
        response = self.world.responses.get(request.match_info["id"])
        now = self.world.clock.seconds()
        if response is None or response.used >= USES or now - response.since > LIFE:
            return web.Response(status=404, text="used_url")
        response.used += 1
        body = await request.json()
        if unknown := set(body) - RESPONSE_FIELDS:
            self.world.complain(f"an answer has no {sorted(unknown)}")
            return web.Response(status=400, text="invalid_payload")
        try:
            _check_words(self.world, body)
        except Refusal:
            return web.Response(status=400, text="invalid_blocks")
        self._put(response, body)
        self.world.tell()
        return web.Response(text="ok")

    def _put(self, response: Response, body: Json) -> None:
        old = self.world.find(response.room, response.message) if response.message else None
        if body.get("replace_original") and old:
            old.text, old.blocks = body["text"], body["blocks"]
            return
        is_private = body.get("response_type", "ephemeral") == "ephemeral"
        self.world.messages.append(
            Written(
                self.world.ts(),
                response.room,
                BOT,
                body["text"],
                body.get("blocks") or [],
                body.get("thread_ts"),
                response.person if is_private else None,
            )
        )


def _slow_down(seconds: int) -> web.Response:
    answer = {"ok": False, "error": "ratelimited"}
    return web.json_response(answer, status=429, headers={"Retry-After": str(seconds)})


def _cut(request: web.Request) -> web.Response:
    """Break the connection off without an answer."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def _arguments(request: web.Request) -> Json:
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        body = await request.json()
        return args | body
    form = await request.post()
    for name, value in form.items():
        args[name] = value
    for name in ("blocks", "metadata", "view", "files"):
        if isinstance(args.get(name), str):
            args[name] = json.loads(args[name])
    return args


__all__ = ["WebApi"]
