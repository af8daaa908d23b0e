"""Where the bot is installed, and with which token."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from typing_extensions import override

from adapters.slack.api import Api

__all__ = ["OneWorkspace", "Workspace", "Workspaces", "is_before", "team_of"]


@dataclass(frozen=True, slots=True)
class Workspace:
    """A place where the bot is installed.

    ``team`` is its name in `Place.team`: the workspace's id or, where the bot is installed for a
    whole organisation, ``organisation/workspace``. ``bot`` is the bot's user there;
    ``organisation`` the Enterprise that it belongs to, if any.
    """

    team: str
    bot: str
    token: str = field(repr=False)
    organisation: str = ""


class Workspaces(ABC):
    """Every workspace that the bot is installed in."""

    @abstractmethod
    async def start(self, api: Api) -> None:
        """Begin. Raises `ChatError` when Slack refuses the token."""

    @abstractmethod
    async def find(self, team: str) -> Workspace | None:
        """The workspace ``team``, its token fresh; None where the bot is not installed."""

    @abstractmethod
    async def forget(self, team: str, at: datetime) -> bool:
        """Forget a workspace that removed the bot at ``at``; more than once is fine.

        ``False``, changing nothing, where it has installed the bot again since.
        """


def team_of(organisation: str | None, team: str | None, *, is_for_all: bool) -> str:
    """The name of a workspace in `Place.team`."""
    return f"{organisation}/{team or ''}" if is_for_all and organisation else (team or "")


def is_before(told: datetime, moment: datetime) -> bool:
    """Whether what Slack told of, to the second, was before ``moment``."""
    return told < moment.replace(microsecond=0)


class OneWorkspace(Workspaces):
    """The one workspace that ``token`` was made for."""

    def __init__(self, token: str, clock: Callable[[], datetime]) -> None:
        self._token = token
        self._clock = clock
        self._workspace: Workspace | None = None
        self._since: datetime | None = None

    @override
    async def start(self, api: Api) -> None:
        told = await api.call("auth.test", self._token)
        self._since = self._clock()
        self._workspace = Workspace(
            told["team_id"], told["user_id"], self._token, told.get("enterprise_id") or ""
        )

    @override
    async def find(self, team: str) -> Workspace | None:
        is_meant = self._workspace is not None and self._workspace.team == team
        return self._workspace if is_meant else None

    @override
    async def forget(self, team: str, at: datetime) -> bool:
        if await self.find(team):
            if self._since and is_before(at, self._since):
                return False
            self._workspace = None
        return True
