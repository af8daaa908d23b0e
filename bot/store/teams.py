"""Finding all that a table holds of a team."""

from sqlalchemy import ColumnElement, Table, and_

from bot.chat.events import Place

__all__ = ["is_of_team"]


def is_of_team(table: Table, place: Place) -> ColumnElement[bool]:
    """Whether a row belongs to the team of ``place``, or to its organisation (`TeamLeft`)."""
    own, team = table.c, place.team
    same = own.team.startswith(team, autoescape=True) if team.endswith("/") else own.team == team
    return and_(own.platform == place.platform, same)
