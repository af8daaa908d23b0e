"""Puts the parts together, by what is set."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from adapters.slack.api import Api, Sleep
from adapters.slack.chat import Slack
from adapters.slack.directory import Directory
from adapters.slack.door import Front
from adapters.slack.http import Http
from adapters.slack.intake import FormFor
from adapters.slack.pace import Pace
from adapters.slack.pictures import Pictures
from adapters.slack.sockets import SocketMode
from adapters.slack.speech import Speech
from adapters.slack.verifier import Verifier
from adapters.slack.workspaces import OneWorkspace, Workspaces
from bot.errors import SettingsError

__all__ = ["Keys", "Times", "slack"]


@dataclass(frozen=True, slots=True)
class Keys:
    """What is set for Slack.

    With ``app_token`` it comes by socket, with ``signing_secret`` over HTTP on ``listen``
    (``host:port``). ``leads`` are the ids of people who decide for channels beside the admins.
    """

    bot_token: str = field(default="", repr=False)
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
async def slack(keys: Keys, form_for: FormFor, times: Times) -> AsyncIterator[Slack]:
    """Slack as ``keys`` say. Raises `SettingsError` naming what is missing.

    ``form_for`` names the form that a command opens at once.
    """
    workspaces = _workspaces(keys)
    async with Api.opened(keys.api_url, times.sleep) as api:
        speech = Speech(api, Pace(times.seconds, times.sleep), Pictures(api), times.clock)
        directory = Directory(api, keys.leads, times.clock)
        front = _front(keys, api, times)
        yield Slack(api, [front], workspaces, directory, speech, form_for, times.clock)


def _workspaces(keys: Keys) -> Workspaces:
    if not keys.bot_token:
        raise SettingsError(
            "RAPPORT_SLACK_BOT_TOKEN is missing: the token that begins with xoxb-, from your app's "
            "page OAuth & Permissions."
        )
    return OneWorkspace(keys.bot_token)


def _front(keys: Keys, api: Api, times: Times) -> Front:
    if keys.app_token:
        return SocketMode(api, keys.app_token, times.sleep)
    if not keys.signing_secret:
        raise SettingsError(
            "Slack can't reach me yet. Set RAPPORT_SLACK_APP_TOKEN (Socket Mode, nothing to open) "
            "or RAPPORT_SLACK_SIGNING_SECRET (HTTP)."
        )
    host, _, port = keys.listen.rpartition(":")
    verifier = Verifier(keys.signing_secret, lambda: times.clock().timestamp())
    return Http(host.strip("[]"), int(port), verifier)
