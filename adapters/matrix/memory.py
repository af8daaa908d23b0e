"""What is worth remembering of what was said, so that it need not be looked up."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

from bot.chat.events import Place

__all__ = ["Memory", "Recent"]

_MOST = 10_000

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """A mapping that forgets what was put in longest ago, beyond ``most``."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._values: OrderedDict[K, V] = OrderedDict()

    def put(self, key: K, value: V) -> None:
        """Remember ``value`` as the newest."""
        self._values[key] = value
        self._values.move_to_end(key)
        if len(self._values) > self._most:
            self._values.popitem(last=False)

    def get(self, key: K) -> V | None:
        """What is remembered under ``key``."""
        return self._values.get(key)


class Memory:
    """Lost at a restart, and looked up then.

    ``heard`` has the place and the writer of each message that was handed over, ``answers`` the
    bot's messages (room and id) that answer one, ``newest`` the bot's newest message in a room or
    thread, and ``threads`` the newest message of anybody in a thread.
    """

    def __init__(self) -> None:
        self.heard: Recent[str, tuple[Place, str]] = Recent()
        self.answers: Recent[str, tuple[tuple[str, str], ...]] = Recent()
        self.newest: Recent[tuple[str, str], str] = Recent()
        self.threads: Recent[str, str] = Recent()

    def answered(self, question: str, room: str, answer: str) -> None:
        """Remember that ``answer``, in ``room``, answers ``question``."""
        known = self.answers.get(question) or ()
        self.answers.put(question, (*known, (room, answer)))
