"""Events and answers to test commands with."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.chat.events import ButtonPressed, CommandGiven, FormSubmitted, MessageSaid, Person, Place
from bot.chat.messages import Answer, Form, OpenForm, Reply
from bot.commands import Commands, all_commands

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANNE = Person("anne", "Anne")
ROOM = Place("memory", "team", "support")
DIRECT = Place("memory", "team", "anne", is_direct=True)


def commands() -> Commands:
    return Commands(all_commands())


def command(text: str, about: str | None = None) -> CommandGiven:
    return CommandGiven("k1", ANNE, ROOM, NOW, text=text, about=about)


def press(action: str, value: str = "") -> ButtonPressed:
    return ButtonPressed("k2", ANNE, ROOM, NOW, action=action, value=value)


def submit(form: str, **values: str) -> FormSubmitted:
    return FormSubmitted("k3", ANNE, ROOM, NOW, form=form, values=tuple(values.items()))


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
