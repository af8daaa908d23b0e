"""What there is on the platform: people, rooms, messages, and what has gone wrong."""

import asyncio
import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.slack_platform.clock import Clock

Json = dict[str, Any]

BOT = "UBOT"
TEAM = "T1"
APP = "A1"

GIVEN_UP = 60.0  # real seconds until a test is stuck


@dataclass
class Written:
    """A message. ``only_to`` is the one person who sees it; ``url`` answers made it, if any."""

    ts: str
    room: str
    author: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    thread: str | None = None
    only_to: str | None = None
    metadata: Json | None = None
    at: float = 0.0

    def as_slack_tells_it(self, *, with_metadata: bool) -> Json:
        told: Json = {"type": "message", "ts": self.ts, "user": self.author, "text": self.text}
        if self.author == BOT:
            told["bot_id"] = "BBOT"
        if self.thread:
            told["thread_ts"] = self.thread
        if with_metadata and self.metadata:
            told["metadata"] = self.metadata
        return told


@dataclass
class Room:
    """A channel or a direct room."""

    id: str
    members: set[str]
    is_archived: bool = False


@dataclass
class Response:
    """An address at which one event is answered: five times, for half an hour."""

    person: str
    room: str
    since: float
    message: str = ""  # the message whose button was pressed
    used: int = 0


class World:
    """One workspace with a bot in it. ``scopes`` are what its token may do."""

    def __init__(self, scopes: frozenset[str] | None = None, team: str = TEAM) -> None:
        self.clock = Clock()
        self.team = team
        self.organisation: str | None = None
        self.scopes = scopes
        self.bot_token = f"xoxb-{team}"
        self.app_token = f"xapp-{team}"
        self.secret = "a signing secret of the tests"
        self.client_id, self.client_secret = "1.2", "a client secret of the tests"
        self.codes: set[str] = set()
        self.oauth_is_down = False
        self.refresh_tokens: set[str] = set()
        self.expires: dict[str, float] = {}  # by token; those that are not here never do
        self.people: dict[str, Json] = {}
        self.rooms: dict[str, Room] = {}
        self.messages: list[Written] = []
        self.views: list[tuple[str, Json]] = []
        self.homes: dict[str, Json] = {}
        self.files: dict[str, bytes] = {}
        self.triggers: dict[str, float] = {}
        self.responses: dict[str, Response] = {}
        self.calls: Counter[str] = Counter()
        self.complaints: list[str] = []
        self.throttled = 0
        self.in_time = 3.0  # seconds until an acknowledgement is late
        self.triggers_expire = False
        self.files_take = 0.0  # seconds until an uploaded picture can be shown
        self.uploaded: dict[str, float] = {}
        self.changed = asyncio.Event()
        self._numbers = itertools.count(1)

    def person(self, id_: str, name: str, **more: object) -> str:
        profile = {"display_name": name}
        self.people[id_] = {"id": id_, "team_id": self.team, "profile": profile, **more}
        return id_

    def room(self, id_: str, *members: str) -> Room:
        self.rooms[id_] = Room(id_, {*members})
        return self.rooms[id_]

    def direct(self, person: str) -> Room:
        id_ = f"D{person}"
        return self.rooms.setdefault(id_, Room(id_, {person, BOT}))

    def ts(self) -> str:
        return f"{int(self.clock.now().timestamp())}.{next(self._numbers):06d}"

    def number(self) -> int:
        return next(self._numbers)

    def trigger(self, id_: str) -> str:
        self.triggers[id_] = self.clock.seconds()
        return id_

    def find(self, room: str, ts: str) -> Written | None:
        return next((m for m in self.messages if (m.room, m.ts) == (room, ts)), None)

    def seen_by(self, person: str, room: str, thread: str | None) -> Iterator[Written]:
        """What of the bot's ``person`` sees in a room without its threads, or in a thread."""
        for message in self.messages:
            is_there = (message.room, message.thread) == (room, thread)
            if is_there and message.author == BOT and message.only_to in (None, person):
                yield message

    def tell(self) -> None:
        """Wake up whoever waits for a change."""
        self.changed.set()
        self.changed = asyncio.Event()

    def complain(self, about: str) -> None:
        self.complaints.append(about)
