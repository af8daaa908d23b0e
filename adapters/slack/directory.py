"""Who is who in a workspace, looked up in Slack and remembered for a few minutes."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from adapters.slack.api import Api
from adapters.slack.workspaces import Workspace
from bot.chat.events import Person
from bot.errors import ChatError

__all__ = ["LONGEST_LOOKUP", "Directory", "Member"]

_FRESH = timedelta(minutes=5)

LONGEST_LOOKUP = 1.0
"""Seconds: Slack waits for three until an event is taken in."""

_MOST_KNOWN = 10_000

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a workspace, or a guest of another one (`is_stranger`, by Slack Connect)."""

    person: Person
    is_bot: bool = False
    is_gone: bool = False
    is_stranger: bool = False


class Directory:
    """Looks people up; ``leads`` are the ids of those who decide for channels beside the admins."""

    def __init__(self, api: Api, leads: Collection[str], clock: Callable[[], datetime]) -> None:
        self._api = api
        self._leads = frozenset(leads)
        self._clock = clock
        self._known: dict[tuple[str, str], tuple[datetime, Member]] = {}

    async def member(self, workspace: Workspace, id_: str) -> Member:
        """Who ``id_`` is; when Slack does not tell, somebody without a name and without rights."""
        now, key = self._clock(), (workspace.team, id_)
        if (known := self._known.get(key)) and now - known[0] < _FRESH:
            return known[1]
        try:
            told = await self._api.at_once("users.info", workspace.token, LONGEST_LOOKUP, user=id_)
        except ChatError as error:
            _log.warning("person_not_looked_up", person=id_, reason=str(error))
            return known[1] if known else Member(Person(id_))
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        member = self._read(workspace, id_, told["user"])
        self._known[key] = now, member
        return member

    def _read(self, workspace: Workspace, id_: str, user: dict[str, Any]) -> Member:
        profile = user.get("profile") or {}
        name = profile.get("display_name") or user.get("real_name") or user.get("name") or ""
        is_stranger = user.get("is_stranger") is True or not _is_of(workspace, user)
        is_guest = bool(user.get("is_restricted") or user.get("is_ultra_restricted"))
        is_lead = bool(user.get("is_admin") or user.get("is_owner") or id_ in self._leads)
        person = Person(id_, name, is_lead=is_lead and not is_stranger and not is_guest)
        return Member(person, bool(user.get("is_bot")), bool(user.get("deleted")), is_stranger)

    def forget(self, team: str) -> None:
        """Forget everybody in a workspace, or an organisation, that removed the bot."""
        known = self._known.items()
        self._known = {key: told for key, told in known if not key[0].startswith(team)}


def _is_of(workspace: Workspace, user: dict[str, Any]) -> bool:
    """Whether a person belongs to the workspace, or to its organisation."""
    team = workspace.team.rpartition("/")[2]
    theirs = (user.get("enterprise_user") or {}).get("enterprise_id")
    is_colleague = bool(workspace.organisation) and theirs == workspace.organisation
    return user.get("team_id") in (None, team) or is_colleague
