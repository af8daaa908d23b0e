"""What it takes to answer an event, as its `handle` holds it, and what a form carries. Pure."""

import json
from dataclasses import asdict, dataclass
from typing import Self

from bot.chat.events import Place

__all__ = ["Handle", "Origin"]


@dataclass(frozen=True, slots=True)
class Handle:
    """How an event can be answered.

    ``trigger`` opens a form, within three seconds; ``url`` takes answers for half an hour;
    ``private`` is the id of the message for one person alone whose button was pressed.
    """

    trigger: str = ""
    url: str = ""
    private: str = ""

    def written(self) -> str:
        """As an event carries it."""
        return json.dumps({name: value for name, value in asdict(self).items() if value})

    @classmethod
    def read(cls, handle: str) -> Self:
        """Read what `written` wrote."""
        return cls(**json.loads(handle)) if handle else cls()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a form was asked for. Slack's forms know no room, so a form carries it.

    ``url`` is the event's own address, ``carried`` what the form itself carries.
    """

    room: str
    thread: str | None = None
    is_direct: bool = False
    url: str = ""
    carried: str = ""

    def written(self) -> str:
        """As a form carries it; what it carries itself comes last, unescaped, to save room."""
        kind = "direct" if self.is_direct else "room"
        return "\n".join([kind, self.room, self.thread or "", self.url, self.carried])

    @classmethod
    def read(cls, written: str) -> Self:
        """Read what `written` wrote. Raises ValueError for anything else."""
        kind, room, thread, url, carried = written.split("\n", 4)
        return cls(room, thread or None, kind == "direct", url, carried)

    def place(self, platform: str, team: str) -> Place:
        """The place itself."""
        return Place(platform, team, self.room, self.thread, self.is_direct)
