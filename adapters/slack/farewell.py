"""That a workspace, or an organisation, removed the bot. Pure, and it believes nothing it is sent.

Slack tells of one removal twice, in either order: that the app is gone, and that its tokens are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from adapters.slack.fields import Fields, UnreadableError, fields, text_of, time_of, word_of
from bot.chat.events import Person, Place, TeamLeft

__all__ = ["Farewell", "farewell_of"]


@dataclass(frozen=True, slots=True)
class Farewell:
    """Who removed the bot: ``teams`` as in `Place.team`, at ``at``, told by the event ``key``.

    ``is_whole`` says that the token is gone; else it still serves others of the organisation.
    """

    key: str
    at: datetime
    teams: Sequence[str]
    is_whole: bool

    def events(self) -> Sequence[TeamLeft]:
        """What the core is told."""
        return [
            TeamLeft(f"{self.key} {team}", Person(""), Place("slack", team, ""), self.at)
            for team in self.teams
        ]


def farewell_of(payload: Fields, team: str) -> Farewell | None:
    """The farewell that ``payload``, which is from ``team``, tells of. Raises `UnreadableError`."""
    if payload.get("type") != "event_callback":
        return None
    event = fields(payload, "event")
    organisation, slash, _ = team.partition("/")
    match event.get("type"):
        case "team_access_revoked":
            owner = text_of(payload, "enterprise_id") or organisation
            teams, is_whole = [f"{owner}/{one}" for one in _ids(event, "team_ids")], False
        case "app_uninstalled":
            teams, is_whole = [f"{organisation}{slash}"], True
        case "tokens_revoked" if fields(event, "tokens").get("bot"):
            teams, is_whole = [f"{organisation}{slash}"], True
        case _:
            return None
    at = time_of(payload, "event_time")
    return Farewell(word_of(payload, "event_id"), at, teams, is_whole)


def _ids(event: Fields, name: str) -> Sequence[str]:
    value = event.get(name)
    if not isinstance(value, list) or not all(isinstance(id_, str) for id_ in value):
        raise UnreadableError(f"“{name}” must be an array of ids.")
    return value
