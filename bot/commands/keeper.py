"""What a feature keeps of a person: said plainly, shown to them, and forgotten when they ask."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from bot.chat.events import Person, Place

__all__ = ["Keeper"]


class Keeper(ABC):
    """Knows what one feature keeps of a person.

    ``label`` and ``told`` are its line under `privacy`: what, and for how long.
    """

    label: ClassVar[str]
    told: ClassVar[str]

    @abstractmethod
    async def export(self, place: Place, person: Person) -> Sequence[str]:
        """All that is kept of ``person`` in the team of ``place``, a text for each thing."""

    @abstractmethod
    async def forget(self, place: Place, person: Person) -> int:
        """Delete all of it; how many things there were."""

    @abstractmethod
    async def forget_team(self, place: Place) -> None:
        """Delete what is kept of everybody in the team of ``place``, which removed the bot."""
