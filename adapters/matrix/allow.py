"""Whose invitations the bot accepts."""

from collections.abc import Iterable

__all__ = ["Allowed"]


class Allowed:
    """Servers (``example.org``), rooms (``!id:server``) and people (``@name:server``).

    Always full ids, compared whole: ``@lead:example.org`` is nobody else's ``lead``.
    """

    def __init__(self, listed: Iterable[str]) -> None:
        self._listed = frozenset(listed)

    def welcomes(self, inviter: str, room: str) -> bool:
        """Whether to follow an invitation of ``inviter`` to ``room``."""
        server = inviter.partition(":")[2]
        return bool({inviter, room, server} & self._listed)
