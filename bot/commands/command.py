"""What a command is."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    HomeOpened,
    MessageChanged,
    MessageSaid,
)
from bot.chat.messages import Block, Form
from bot.chat.ports import Outcome
from bot.errors import AnswerableError

__all__ = ["Command"]


class Command(ABC):
    """One thing people can ask for.

    Class attributes:

    ``name``        the first word, which also begins its forms' ids and its buttons' actions;
    ``summary``     one line, what it does;
    ``usage``       the line's shape without the bot's name, optional parts in brackets;
    ``example``     a line that works;
    ``more``        further paragraphs for its own help page;
    ``is_private``  whether a draft or a customer's words may stand behind it. What is given to
                    such a command is never kept, not even until it is answered.
    """

    name: ClassVar[str]
    summary: ClassVar[str]
    usage: ClassVar[str]
    example: ClassVar[str]
    more: ClassVar[tuple[str, ...]] = ()
    is_private: ClassVar[bool] = True

    @abstractmethod
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Outcome]:
        """Answer the command; ``rest`` is what stands behind its name, exactly.

        Raises `AnswerableError` when the person has to change something.
        """

    def form(self, about: str) -> Form | None:
        """The form that opens when nothing stands behind the command's name, if one does.

        ``about`` is the message that the command was given on, or empty. Asked for before all else
        where a platform opens forms for a moment only: pure, and quick.
        """
        return None

    async def home(self, event: HomeOpened) -> Sequence[Block]:
        """What the command shows on the bot's own page, where a platform has one."""
        return ()

    async def submitted(self, event: FormSubmitted) -> Sequence[Outcome]:
        """Answer one of the command's forms."""
        raise AnswerableError("That form is from an older version of me. Please ask again.")

    async def pressed(self, event: ButtonPressed) -> Sequence[Outcome]:
        """Answer one of the command's buttons."""
        raise AnswerableError("That button is from an older version of me. Please ask again.")

    async def noticed(self, event: Event) -> Sequence[Outcome]:
        """Answer something that was meant for no command: a room or a team that was left."""
        return []

    async def follows(self, event: MessageSaid | MessageChanged) -> bool:
        """Whether the command listens to what is said there."""
        return False

    async def said(self, event: MessageSaid) -> Sequence[Outcome]:
        """Answer a message that the command follows."""
        return []

    async def changed(self, event: MessageChanged) -> Sequence[Outcome]:
        """Answer a change of a message that the command follows."""
        return []
