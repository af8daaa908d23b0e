"""The tokens of the workspaces that installed the bot: kept sealed, and renewed in time."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Self

import structlog
from typing_extensions import override

from adapters.slack.api import Api
from adapters.slack.refusals import SlackRefusedError
from adapters.slack.seal import Seal
from adapters.slack.workspaces import Workspace, Workspaces, is_before
from bot.chat.ports import Installations
from bot.errors import ChatError, SettingsError

__all__ = ["InstalledWorkspaces", "OAuthClient", "Token"]

_PLATFORM = "slack"
_RENEWED_BEFORE = timedelta(hours=2)
_FRESH = timedelta(minutes=1)
"""How long another process's uninstalling or renewing may go unnoticed."""
_MOST_KNOWN = 1_000

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class OAuthClient:
    """The app, as Slack knows it."""

    id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """A workspace's token, installed ``since``; it ``expires``, 0 where it never does.

    Both are in seconds since 1970.
    """

    token: str = field(repr=False)
    bot: str
    organisation: str = ""
    refresh: str = field(default="", repr=False)
    expires: float = 0.0
    since: float = 0.0

    def written(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, written: str) -> Self:
        """Read what `written` wrote."""
        return cls(**json.loads(written))

    def is_old(self, now: datetime) -> bool:
        """Whether it is time to renew it."""
        return (
            bool(self.expires) and self.expires - now.timestamp() < _RENEWED_BEFORE.total_seconds()
        )

    def renewed(self, told: dict[str, Any], now: datetime) -> "Token":
        """The token that Slack gave for this one."""
        expires = now.timestamp() + float(told["expires_in"])
        return replace(
            self, token=told["access_token"], refresh=told["refresh_token"], expires=expires
        )


class InstalledWorkspaces(Workspaces):
    """The workspaces in ``kept``; ``clock`` tells the zone-aware time."""

    def __init__(
        self, kept: Installations, seal: Seal, client: OAuthClient, clock: Callable[[], datetime]
    ) -> None:
        self._kept = kept
        self._seal = seal
        self._client = client
        self._clock = clock
        self._api: Api | None = None
        self._known: dict[str, tuple[datetime, Token]] = {}
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    @override
    async def start(self, api: Api) -> None:
        self._api = api

    @override
    async def find(self, team: str) -> Workspace | None:
        owner = _owner(team)
        known = self._known.get(owner)
        if known and self._clock() - known[0] < _FRESH and not known[1].is_old(self._clock()):
            token: Token | None = known[1]
        else:
            token = await self._fresh(owner)
        return Workspace(team, token.bot, token.token, token.organisation) if token else None

    async def add(self, team: str, token: Token) -> None:
        """Keep the token of a workspace, or of an organisation, that has installed the bot now."""
        await self._keep(team, replace(token, since=self._clock().timestamp()))

    async def _keep(self, team: str, token: Token) -> None:
        await self._kept.save(_PLATFORM, team, self._seal.close(token.written(), team))
        self._remember(team, token)

    @override
    async def forget(self, team: str, at: datetime) -> bool:
        owner = _owner(team)
        async with self._turns[owner]:
            if await self._is_newer(owner, at):
                return False
            self._known.pop(owner, None)
            await self._kept.forget(_PLATFORM, owner)
        return True

    async def _is_newer(self, owner: str, at: datetime) -> bool:
        """Whether the token that is kept was installed after ``at``."""
        try:
            token = await self._load(owner)
        except SettingsError:  # sealed with another key: of no use, and to be forgotten
            return False
        return token is not None and is_before(at, datetime.fromtimestamp(token.since, UTC))

    async def _fresh(self, owner: str) -> Token | None:
        """The token as it is kept, renewed where it is time; one renewal at a time."""
        async with self._turns[owner]:
            token = await self._load(owner)
            if token and token.is_old(self._clock()):
                token = await self._renewed(owner, token)
        if not self._turns[owner].locked():
            del self._turns[owner]
        if token:
            self._remember(owner, token)
        return token

    async def _load(self, owner: str) -> Token | None:
        sealed = await self._kept.load(_PLATFORM, owner)
        return Token.read(self._seal.open(sealed, owner)) if sealed else None

    async def _renewed(self, owner: str, old: Token) -> Token | None:
        """A refresh token works once: where another process was quicker, its token is used."""
        if self._api is None:
            raise ChatError("Slack is not connected. Start it first.")
        try:
            told = await self._api.renewed(self._client.id, self._client.secret, old.refresh)
        except SlackRefusedError:
            _log.warning("token_not_renewed", platform=_PLATFORM)
            return await self._load(owner)
        except ChatError:
            return old  # it is good for two more hours, and asked for again
        new = old.renewed(dict(told), self._clock())
        await self._keep(owner, new)
        return new

    def _remember(self, owner: str, token: Token) -> None:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[owner] = self._clock(), token


def _owner(team: str) -> str:
    """Whose installation it is: the workspace's, or its organisation's."""
    return team.partition("/")[0]
