"""What a room's state says: who is in it, who decides in it, whether it is encrypted. Pure."""

from collections.abc import Iterable
from datetime import UTC, datetime

from adapters.matrix.fields import Json, items, mapping, number, text

__all__ = ["Room", "moment"]

_DECIDES = 50  # the power that changes a room's settings, unless the room says otherwise
_CREATORS_ARE_ABOVE_ALL = frozenset({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"})
_PRESENT = ("join", "invite")


class Room:
    """A room as its newest state events tell it. ``me`` is the bot's full id."""

    def __init__(self, id: str, me: str, state: Iterable[Json]) -> None:  # noqa: A002 - the field's own name
        self.id = id
        self._me = me
        self._state: dict[tuple[str, str], Json] = {}
        for event in state:
            self.apply(event)

    def apply(self, event: Json) -> bool:
        """Take a state event in; ``False`` when ``event`` is none."""
        key = event.get("state_key")
        if not isinstance(key, str):
            return False
        self._state[text(event, "type"), key] = event
        return True

    def _content(self, kind: str, key: str = "") -> Json:
        return mapping(self._state.get((kind, key)), "content")

    @property
    def version(self) -> str:
        """The room's version, as its create event says."""
        return text(self._content("m.room.create"), "room_version") or "1"

    @property
    def creators(self) -> frozenset[str]:
        """Who stands above all power levels: since version 12 the room's creators."""
        if self.version in _CREATORS_ARE_ABOVE_ALL:
            return frozenset()
        create = self._state.get(("m.room.create", ""), {})
        more = items(create, "content", "additional_creators")
        return frozenset({text(create, "sender"), *(one for one in more if isinstance(one, str))})

    def is_lead(self, person: str) -> bool:
        """Whether ``person`` (a full id) may change the room's settings, so decides for it."""
        levels = self._content("m.room.power_levels")
        if person in self.creators:
            return True
        if not levels:  # a room without levels is its creator's
            return person == text(self._state.get(("m.room.create", "")), "sender")
        usual = number(levels, "users_default")
        needed = number(levels, "state_default", default=_DECIDES)
        return number(levels, "users", person, default=usual) >= max(needed, 1)

    @property
    def members(self) -> list[str]:
        """Everybody in the room, and those invited, by full id."""
        return [
            key
            for (kind, key), event in self._state.items()
            if kind == "m.room.member" and text(event, "content", "membership") in _PRESENT
        ]

    def membership(self, person: str) -> str:
        """``join``, ``invite``, ``leave``, ``ban``; empty when never there."""
        return text(self._content("m.room.member", person), "membership")

    def name_of(self, person: str) -> str:
        """The name that ``person`` shows in this room; their id when there is none."""
        return text(self._content("m.room.member", person), "displayname") or person

    @property
    def my_name(self) -> str:
        """What the bot is called here."""
        return self.name_of(self._me)

    @property
    def name(self) -> str:
        """The room's name; empty when it has none."""
        return text(self._content("m.room.name"), "name")

    @property
    def predecessor(self) -> str:
        """The id of the room that this one took over from."""
        return text(self._content("m.room.create"), "predecessor", "room_id")

    @property
    def tombstone(self) -> Json:
        """The event that closed this room for another one; empty while it is open."""
        return self._state.get(("m.room.tombstone", ""), {})

    @property
    def is_encrypted(self) -> bool:
        """Whether what is said here must be encrypted. Once it is, it stays so."""
        return ("m.room.encryption", "") in self._state

    @property
    def other(self) -> str:
        """Who the bot is alone with; empty in a room of more or fewer than two."""
        others = [member for member in self.members if member != self._me]
        return others[0] if len(others) == 1 else ""


def moment(event: Json) -> datetime:
    """When ``event`` was sent, by its server's clock; the epoch where that makes no sense."""
    milliseconds = number(event, "origin_server_ts")
    try:
        return datetime.fromtimestamp(milliseconds / 1_000, UTC)
    except (OverflowError, OSError, ValueError):
        return datetime.fromtimestamp(0, UTC)
