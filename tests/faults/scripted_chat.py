"""A chat whose memory is a file, and which loses answers, answers late, and refuses, by chance."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from typing_extensions import override

from bot.chat.events import Event, Person, Place
from bot.chat.messages import Answer, Message
from bot.chat.ports import Chat, Posted, Receiver
from bot.errors import ChatError, ChatUnsureError


class Fault(StrEnum):
    """What becomes of a post."""

    NONE = "none"
    REFUSED = "refused"  # surely not posted
    LOST = "lost"  # not posted, and nobody says so
    UNANSWERED = "unanswered"  # posted, and nobody says so
    LATE = "late"  # posted only after a while, and nobody says so


@dataclass(frozen=True)
class Standing:
    """A message in the file."""

    id: str
    key: str
    room: str
    thread: str | None
    at: datetime
    text: str


class ScriptedChat(Chat):
    """Posts into ``file``; ``faults`` picks what becomes of each post.

    ``point`` is called before and after each thing that it does: a test dies there. ``lag`` is how
    late a late post stands.
    """

    def __init__(
        self,
        file: Path,
        clock: Callable[[], datetime],
        faults: Callable[[], Fault] = lambda: Fault.NONE,
        *,
        remembers: timedelta = timedelta.max,
        lag: timedelta = timedelta(seconds=20),
        point: Callable[[], None] = lambda: None,
    ) -> None:
        self._file = file
        self._clock = clock
        self._faults = faults
        self._remembers = remembers
        self._lag = lag
        self._point = point
        file.touch()

    @property
    @override
    def platform(self) -> str:
        return "scripted"

    @property
    @override
    def remembers(self) -> timedelta:
        return self._remembers

    @override
    async def start(self, receive: Receiver) -> None:
        raise NotImplementedError

    @override
    async def stop(self) -> None:
        raise NotImplementedError

    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        raise NotImplementedError

    @override
    async def direct(self, place: Place, person: Person) -> Place:
        raise NotImplementedError

    @override
    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        self._point()
        fault = self._faults()
        if fault is Fault.REFUSED:
            raise ChatError("Not now.")
        if fault is Fault.LOST:
            raise ChatUnsureError("No answer came.")
        at = self._clock() + (self._lag if fault is Fault.LATE else timedelta(0))
        posted = self._put(place, message, key, at)
        self._point()
        if fault is not Fault.NONE:
            raise ChatUnsureError("No answer came.")
        return posted

    @override
    async def find(self, place: Place, key: str, since: datetime) -> Posted | None:
        self._point()
        for said in self.standing(self._clock()):
            if (said.key, said.room) == (key, place.room) and said.at >= since:
                return Posted(place, said.id)
        return None

    def standing(self, now: datetime) -> Iterator[Standing]:
        """Every message that stands at ``now``."""
        for line in self._file.read_text().splitlines():
            facts = json.loads(line)
            said = Standing(**{**facts, "at": datetime.fromisoformat(facts["at"])})
            if said.at <= now:
                yield said

    def _put(self, place: Place, message: Message, key: str, at: datetime) -> Posted:
        everything = list(self.standing(datetime.max.replace(tzinfo=at.tzinfo)))
        for said in everything:
            if key and said.key == key and at - said.at < self._remembers:
                return Posted(place, said.id)
        facts = {
            "id": f"m{len(everything)}",
            "key": key,
            "room": place.room,
            "thread": place.thread,
            "at": at.isoformat(),
            "text": message.plain(),
        }
        with self._file.open("a") as file:
            file.write(json.dumps(facts) + "\n")
        return Posted(place, str(facts["id"]))


def by_chance(chance: random.Random, share: float) -> Callable[[], Fault]:
    """Faults with a likelihood of ``share``, each kind as likely as the others."""
    kinds = [fault for fault in Fault if fault is not Fault.NONE]
    return lambda: chance.choice(kinds) if chance.random() < share else Fault.NONE
