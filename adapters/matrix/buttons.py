"""Which button somebody means who reacts to a message of the bot's, or types a number or word."""

from dataclasses import dataclass

from adapters.matrix.fields import Json, mapping, text
from adapters.matrix.html import NUMBERS
from adapters.matrix.lookup import Lookup
from adapters.matrix.memory import Memory
from adapters.matrix.outgoing import asked_in, buttons_in
from bot.chat.messages import Button

__all__ = ["Pressed", "Presses", "meant", "thread_of"]

_VARIANT = "\ufe0f"  # clients send emoji with and without it
_LONGEST_WORD = 30


def meant(buttons: tuple[Button, ...], typed: str) -> Button | None:
    """The button that ``typed`` stands for: number, word, label or the label's emoji."""
    wanted = _folded(typed)
    for number, button in enumerate(buttons, start=1):
        names = {str(number), button.word, button.label, button.label.split()[0]}
        if number <= len(NUMBERS):
            names.add(NUMBERS[number - 1])
        if wanted and wanted in map(_folded, names):
            return button
    return None


def _folded(words: str) -> str:
    return words.replace(_VARIANT, "").strip().strip("[].").casefold()


def thread_of(event: Json) -> str | None:
    """The thread that ``event`` is in."""
    related = mapping(event, "content", "m.relates_to")
    return text(related, "event_id") if text(related, "rel_type") == "m.thread" else None


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button, and the room and thread that it acts in."""

    button: Button
    room: str
    thread: str | None


class Presses:
    """Finds the message with the buttons, also when it was said before a restart."""

    def __init__(self, lookup: Lookup, memory: Memory, me: str) -> None:
        self._lookup = lookup
        self._memory = memory
        self._me = me

    async def on(self, room: str, message: str, typed: str) -> Pressed | None:
        """The button of ``message`` that ``typed`` means.

        A private answer stands in a direct room, and its buttons act where it was asked for.

        Only the bot's own messages have buttons. Raises `ChatError`.
        """
        found = await self._lookup.event(room, message)
        if found is None or text(found, "sender") != self._me:
            return None
        content = mapping(found, "content")
        button = meant(buttons_in(content), typed)
        if button is None:
            return None
        where, thread = asked_in(content)
        return Pressed(button, where or room, (thread or None) if where else thread_of(found))

    async def newest(self, room: str, thread: str) -> str | None:
        """The bot's newest message in the room or in its thread. Raises `ChatError`."""
        known = self._memory.newest.get((room, thread))
        if known is None:
            known = await self._lookup.newest_own(room, thread) or ""
            self._memory.newest.put((room, thread), known)
        return known or None

    @staticmethod
    def may_be(typed: str) -> bool:
        """Whether ``typed`` is short enough to be a button's number or word."""
        return len(typed.strip()) <= _LONGEST_WORD and "\n" not in typed.strip()
