"""Which command answers what, and what is said when none can."""

from collections.abc import Sequence
from hashlib import sha256

import structlog

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    HomeOpened,
    MessageChanged,
    MessageSaid,
    RoomLeft,
    RoomMoved,
    TeamLeft,
)
from bot.chat.messages import Divider, Form, Message, Paragraph, Reply, code, text
from bot.chat.ports import Outcome
from bot.check import Engine
from bot.check.changes import Traces
from bot.commands.check import Check
from bot.commands.command import Command
from bot.commands.grammar import command_line, nearest, parse
from bot.commands.help import Help
from bot.commands.keeper import Keeper
from bot.commands.privacy import Privacy
from bot.commands.read import Read
from bot.commands.rule import Rule
from bot.commands.wrong import Keep, Wrong
from bot.errors import AnswerableError

__all__ = ["Commands", "all_commands"]

_FIRST = "check"
_LONGEST_ARGUMENTS = 100  # characters; more than that is a text, whatever it stands behind

_log = structlog.get_logger(__name__)


def all_commands(
    engine: Engine,
    traces: Traces,
    keep: Keep,
    features: Sequence[Command] = (),
    keepers: Sequence[Keeper] = (),
) -> Sequence[Command]:
    """Every command, in the order that help lists them.

    Drafts are checked by ``engine``; ``traces`` lets a second check know the first; ``keep`` takes
    what people say of findings that missed the mark; ``features`` are further commands, and
    ``keepers`` know what is kept of a person.
    """
    wrong = Wrong((rule.id for rule in engine.rules), keep)
    others = (Check(engine, traces), Read(), *features, Rule(), wrong, Privacy(keepers))
    return (*others, Help(others))


class Commands:
    """Answers events by the command they are meant for."""

    def __init__(self, commands: Sequence[Command]) -> None:
        self.all = commands
        self._by_name = {command.name: command for command in commands}
        self._followed: dict[str, Command] = {}  # by event, until it is answered

    async def concerns(self, event: Event) -> bool:
        """Whether ``event`` is for the bot at all: most of what people say is not."""
        if not isinstance(event, MessageSaid | MessageChanged):
            return True
        is_to_me = event.place.is_direct and event.place.thread is None
        return await self._follower(event) is not None or (
            is_to_me and isinstance(event, MessageSaid)
        )

    async def _follower(self, event: MessageSaid | MessageChanged) -> Command | None:
        for command in self.all:
            if await command.follows(event):
                self._followed[event.key] = command
                return command
        return None

    async def handle(self, event: Event) -> Sequence[Outcome]:
        """Return the answers to ``event``; none when it asks for nothing. Never raises."""
        try:
            return await self._answers(event)
        except AnswerableError as error:
            return [Reply(Message.of(str(error)))]
        except Exception:
            reference = sha256(event.key.encode("utf-8", "replace")).hexdigest()[:8]
            _log.exception("event_failed", reference=reference, kind=type(event).__name__)
            return [Reply(_apology(reference))]
        finally:
            self._followed.pop(event.key, None)

    def form_for(self, event: CommandGiven) -> Form | None:
        """The form that ``event`` opens, where its words alone say so. Pure.

        For platforms that open forms for a moment only: there the bot's bare name opens the form
        that people want most, and `handle` answers with help if it could not be opened.
        """
        typed = parse(event.text)
        command = self._by_name.get(typed.word or _FIRST)
        return None if command is None or typed.rest.strip() else command.form(event.about or "")

    def is_private(self, event: Event) -> bool:
        """Whether ``event`` may hold a draft or a customer's words, so that none of it is kept.

        Only a button, whose words are the bot's own, a short line for a command that takes no free
        text, and what is said to a command that follows it are surely without.
        """
        match event:
            case ButtonPressed() | HomeOpened() | RoomLeft() | RoomMoved() | TeamLeft():
                return False
            case CommandGiven(text=line, about=about):
                command = self._by_name.get(parse(line).word)
                is_short = len(line) <= _LONGEST_ARGUMENTS and not about
                return command is None or command.is_private or not is_short
            case MessageSaid() | MessageChanged():
                return event.key not in self._followed
            case _:
                return True

    async def _answers(self, event: Event) -> Sequence[Outcome]:
        match event:
            case CommandGiven(text=line):
                typed = parse(line)
                return await self._command(typed.word or "help").run(event, typed.rest)
            case FormSubmitted(form=name):
                return await self._command(_feature(name)).submitted(event)
            case ButtonPressed(action=action):
                return await self._command(_feature(action)).pressed(event)
            case HomeOpened():
                return [Reply(await self._home(event))]
            case MessageSaid(place=place):
                if follower := await self._follower(event):
                    return await follower.said(event)
                return [Reply(_HINT)] if place.is_direct and place.thread is None else []
            case MessageChanged():
                follower = await self._follower(event)
                return await follower.changed(event) if follower else []
            case _:
                answers = [await command.noticed(event) for command in self.all]
                return [answer for told in answers for answer in told]

    async def _home(self, event: HomeOpened) -> Message:
        parts = [await command.home(event) for command in self.all]
        shown = [(Divider(), *part) for part in parts if part]
        return Message(tuple(block for part in shown for block in part)[1:])

    def _command(self, name: str) -> Command:
        if command := self._by_name.get(name):
            return command
        if guess := nearest(name, list(self._by_name)):
            raise AnswerableError(f"I don't know that command. Did you mean {command_line(guess)}?")
        raise AnswerableError(
            f"I don't know that command. To check a draft, put {command_line('check')} in front "
            f"of it; {command_line('help')} lists all I can do."
        )


def _feature(name: str) -> str:
    return name.partition(".")[0]


_HINT = Message.of(
    Paragraph(
        text(
            "Hello! For a second opinion on a draft, put ",
            code(command_line("check")),
            " in front of it; ",
            code(command_line("help")),
            " lists all I can do.",
        )
    )
)


def _apology(reference: str) -> Message:
    return Message.of(
        "Sorry, something went wrong on my side, and you have no answer yet. Please try once more. "
        f"If it happens again, tell whoever runs me this reference: {reference}"
    )
