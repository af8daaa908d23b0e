"""Puts the parts together, by what is set."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from aiohttp import web

from adapters.slack.api import Api, Sleep
from adapters.slack.chat import Slack
from adapters.slack.directory import Directory
from adapters.slack.door import Front
from adapters.slack.http import Http
from adapters.slack.install import install_pages
from adapters.slack.intake import FormFor
from adapters.slack.pace import Pace
from adapters.slack.seal import Seal
from adapters.slack.sockets import SocketMode
from adapters.slack.speech import Speech
from adapters.slack.tokens import InstalledWorkspaces, OAuthClient
from adapters.slack.verifier import Verifier
from adapters.slack.workspaces import OneWorkspace, Workspaces
from bot.chat.ports import Installations
from bot.errors import SettingsError

__all__ = ["Keys", "Times", "need_a_way_in", "slack"]


@dataclass(frozen=True, slots=True)
class Keys:
    """What is set for Slack.

    ``bot_token`` is for one workspace; with ``client_id`` and ``client_secret`` any workspace can
    install the bot, and ``token_key`` seals their tokens. With ``app_token`` events come by socket,
    with ``signing_secret`` over HTTP on ``listen`` (``host:port``). ``leads`` are the ids of people
    who decide for channels beside the admins.
    """

    bot_token: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    token_key: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    api_url: str = "https://slack.com/api/"
    listen: str = "127.0.0.1:3000"
    leads: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Times:
    """Time, and waiting. ``seconds`` counts from any start."""

    clock: Callable[[], datetime]
    seconds: Callable[[], float] = time.monotonic
    sleep: Sleep = asyncio.sleep


@asynccontextmanager
async def slack(
    keys: Keys, form_for: FormFor, times: Times, kept: Installations
) -> AsyncIterator[Slack]:
    """Slack as ``keys`` say. Raises `SettingsError` naming what is missing.

    ``form_for`` names the form that a command opens at once; ``kept`` keeps installations.
    """
    async with Api.opened(keys.api_url, times.sleep) as api:
        workspaces, pages = _workspaces(keys, api, times, kept)
        speech = Speech(api, Pace(times.seconds, times.sleep), times.clock, times.sleep)
        directory = Directory(api, keys.leads, times.clock)
        fronts = _fronts(keys, api, times, pages)
        yield Slack(api, fronts, workspaces, directory, speech, form_for, times.clock)


def _workspaces(
    keys: Keys, api: Api, times: Times, kept: Installations
) -> tuple[Workspaces, Sequence[web.RouteDef]]:
    """The workspaces, and the pages by which they come to be."""
    if keys.bot_token:
        return OneWorkspace(keys.bot_token, times.clock), ()
    if not (keys.client_id and keys.client_secret):
        raise SettingsError(
            "RAPPORT_SLACK_BOT_TOKEN is missing: the token that begins with xoxb-, from the page "
            "OAuth & Permissions of your app. For several workspaces, set RAPPORT_SLACK_CLIENT_ID "
            "and RAPPORT_SLACK_CLIENT_SECRET instead."
        )
    if not keys.token_key:
        raise SettingsError(
            "RAPPORT_TOKEN_KEY is missing: it seals the workspaces' tokens in the database. Make "
            'one: python -c "import secrets; print(secrets.token_urlsafe(32))"'
        )
    seal, client = Seal(keys.token_key), OAuthClient(keys.client_id, keys.client_secret)
    workspaces = InstalledWorkspaces(kept, seal, client, times.clock)
    return workspaces, install_pages(api, client, workspaces, seal, times.clock)


def need_a_way_in(keys: Keys) -> None:
    """Raise `SettingsError` where nothing is set by which Slack's events could come."""
    if not (keys.app_token or keys.signing_secret):
        raise SettingsError(
            "Slack can't reach me yet. Set RAPPORT_SLACK_APP_TOKEN (Socket Mode, nothing to open) "
            "or RAPPORT_SLACK_SIGNING_SECRET (HTTP)."
        )


def _fronts(keys: Keys, api: Api, times: Times, pages: Sequence[web.RouteDef]) -> Sequence[Front]:
    """The ways in: by socket where there is an app token, and over HTTP where there must be."""
    need_a_way_in(keys)
    fronts: list[Front] = []
    verifier = None
    if keys.app_token:
        fronts.append(SocketMode(api, keys.app_token, times.sleep))
    elif keys.signing_secret:
        verifier = Verifier(keys.signing_secret, lambda: times.clock().timestamp())
    if verifier or pages:
        host, _, port = keys.listen.rpartition(":")
        fronts.append(Http(host.strip("[]"), int(port), verifier, pages))
    return fronts
