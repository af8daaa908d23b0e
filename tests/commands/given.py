"""Events and answers to test commands with."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.chat.events import ButtonPressed, CommandGiven, FormSubmitted, MessageSaid, Person, Place
from bot.chat.messages import Answer, Form, OpenForm, Reply
from bot.check import House, Traces, engine_for
from bot.commands import Commands, all_commands
from bot.store.disputes import Dispute

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANNE = Person("anne", "Anne")
ROOM = Place("memory", "team", "support")
DIRECT = Place("memory", "team", "anne", is_direct=True)


ENGINE = engine_for(House())


def commands(kept: list[Dispute] | None = None, key: bytes = b"a key of the tests") -> Commands:
    """The commands; what somebody calls wrong goes into ``kept``."""
    disputes: list[Dispute] = [] if kept is None else kept

    async def keep(dispute: Dispute) -> None:
        disputes.append(dispute)

    return Commands(all_commands(ENGINE, Traces(key), keep))


def command(text: str, about: str | None = None) -> CommandGiven:
    return CommandGiven("k1", ANNE, ROOM, NOW, text=text, about=about)


def press(action: str, value: str = "") -> ButtonPressed:
    return ButtonPressed("k2", ANNE, ROOM, NOW, action=action, value=value)


def submit(form: str, carried: str = "", **values: str) -> FormSubmitted:
    entered = tuple(values.items())
    return FormSubmitted("k3", ANNE, ROOM, NOW, form=form, values=entered, carried=carried)


def said(text: str, place: Place = DIRECT) -> MessageSaid:
    return MessageSaid("k4", ANNE, place, NOW, text=text, message="m1")


def words(answers: Sequence[Answer]) -> str:
    """The one answer, as plain text; it must be private."""
    (answer,) = answers
    assert isinstance(answer, Reply)
    assert answer.is_private
    return answer.message.plain()


def form(answers: Sequence[Answer]) -> Form:
    """The one form that is opened."""
    (answer,) = answers
    assert isinstance(answer, OpenForm)
    return answer.form
