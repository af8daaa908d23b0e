"""Installing an app: consent, codes that work once, tokens that expire and are renewed once."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiohttp import encode_basic_auth, web

from tests.slack_platform.world import APP, BOT, World

Json = dict[str, Any]

TOKEN_LIFE = 43_200  # seconds


def consent(world: World, location: str) -> Json:
    """Somebody agrees on the page at ``location``: what their browser brings back to the bot."""
    asked = {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}
    assert urlsplit(location).path == "/oauth/v2/authorize"
    assert set(asked) <= {"client_id", "scope", "user_scope", "state", "redirect_uri", "team"}
    assert asked["client_id"] == world.client_id
    world.scopes = frozenset(asked["scope"].split(","))
    code = f"code-{world.number()}"
    world.codes.add(code)
    return {"code": code, "state": asked.get("state", "")}


async def access(world: World, request: web.Request) -> web.Response:
    """``oauth.v2.access``."""
    given = request.headers.get("Authorization", "")
    if given != encode_basic_auth(world.client_id, world.client_secret):
        return _refused("bad_client_secret")
    form = dict(await request.post())
    known = {"code", "redirect_uri", "grant_type", "refresh_token"}
    if set(form) - known:
        world.complain(f"oauth.v2.access has no {sorted(set(form) - known)}")
        return _refused("invalid_arguments")
    world.calls["oauth.v2.access"] += 1
    if world.oauth_is_down:
        return web.Response(status=502, text="<html>oops", content_type="text/html")
    if form.get("grant_type") == "refresh_token":
        if form.get("refresh_token") not in world.refresh_tokens:
            return _refused("invalid_refresh_token")
        world.refresh_tokens.discard(str(form["refresh_token"]))
    elif form.get("code") in world.codes:
        world.codes.discard(str(form["code"]))
    else:
        return _refused("invalid_code")
    return web.json_response(_granted(world))


def _granted(world: World) -> Json:
    number = world.number()
    world.bot_token = f"xoxe.xoxb-{number}"
    world.expires[world.bot_token] = world.clock.seconds() + TOKEN_LIFE
    refresh = f"xoxe-1-{number}"
    world.refresh_tokens.add(refresh)
    return {
        "ok": True,
        "app_id": APP,
        "access_token": world.bot_token,
        "refresh_token": refresh,
        "expires_in": TOKEN_LIFE,
        "token_type": "bot",
        "scope": ",".join(sorted(world.scopes or ())),
        "bot_user_id": BOT,
        "team": {"id": world.team, "name": "Team"},
        "enterprise": None,
        "is_enterprise_install": False,
        "authed_user": {"id": "UANNE"},
    }


def _refused(code: str) -> web.Response:
    return web.json_response({"ok": False, "error": code})
