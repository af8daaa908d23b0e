"""Invitations: followed where they are welcome, declined politely elsewhere."""

import structlog

from adapters.matrix.allow import Allowed
from adapters.matrix.directs import Directs
from adapters.matrix.fields import Json, items, mapping, text
from adapters.matrix.homeserver import Homeserver, RefusedError, path
from adapters.matrix.rooms import Rooms

__all__ = ["Invites"]

_SORRY = (
    "Thank you for the invitation! I only join rooms that whoever runs me has allowed. "
    "Please ask them to add you, your server or this room to RAPPORT_MATRIX_ALLOW."
)

_log = structlog.get_logger(__name__)


class Invites:
    """Answers invitations of the bot whose full id is ``me``."""

    def __init__(
        self, homeserver: Homeserver, rooms: Rooms, directs: Directs, allowed: Allowed, me: str
    ) -> None:
        self._homeserver = homeserver
        self._rooms = rooms
        self._directs = directs
        self._allowed = allowed
        self._me = me
        self._declined: set[tuple[str, str]] = set()

    async def answer(self, room: str, told: Json) -> bool:
        """Join ``room`` or decline; ``told`` is what a sync says of the invitation.

        Returns whether the bot is in now. Raises `ChatError` when the homeserver can't be reached.
        """
        invitation = self._invitation(told)
        inviter = text(invitation, "sender")
        if not self._allowed.welcomes(inviter, room):
            await self._decline(room, inviter)
            return False
        try:
            await self._homeserver.post(path("rooms", room, "join"), {})
        except RefusedError:  # taken back meanwhile, or the room is gone
            _log.warning("invitation_not_followed", exc_info=True)
            return False
        self._rooms.forget(room)
        if mapping(invitation, "content").get("is_direct") is True:
            await self._directs.add(inviter, room)
        return True

    def _invitation(self, told: Json) -> Json:
        for event in items(told, "invite_state", "events"):
            if text(event, "type") == "m.room.member" and text(event, "state_key") == self._me:
                return mapping(event)
        return {}

    async def _decline(self, room: str, inviter: str) -> None:
        reason = {} if (room, inviter) in self._declined else {"reason": _SORRY}
        self._declined.add((room, inviter))
        try:
            await self._homeserver.post(path("rooms", room, "leave"), reason)
        except RefusedError:
            _log.warning("invitation_not_declined", exc_info=True)
        _log.info("invitation_declined", person=inviter)
