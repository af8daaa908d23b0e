"""What people do on Slack's own surfaces, turned into events: commands, buttons, forms, shortcuts.

Pure, and it believes nothing it is sent. What is said in channels is read in `adapters.slack.said`.
"""

from collections.abc import Mapping

from adapters.slack.fields import Fields, UnreadableError, fields, items, text_of, word_of
from adapters.slack.forms import entered
from adapters.slack.handle import Handle, Origin
from adapters.slack.markup import unescape
from adapters.slack.outgoing import action_of
from adapters.slack.said import Known, event_said
from bot.chat.events import ButtonPressed, CommandGiven, Event, FormSubmitted, Person

__all__ = ["Known", "event_of"]

_SHORTCUTS = {"check": "check", "read": "read"}
"""The message shortcuts' ids, and the commands that they give."""


def event_of(payload: Fields, known: Known) -> Event | None:
    """The event that ``payload`` tells of; None where it is of no concern.

    Raises `UnreadableError`.
    """
    if payload.get("command") is not None:
        return _command(payload, known)
    match payload.get("type"):
        case "event_callback":
            return event_said(payload, known)
        case "block_actions":
            return _pressed(payload, known)
        case "view_submission":
            return _submitted(payload, known)
        case "message_action":
            return _shortcut(payload, known)
    return None


def _command(payload: Fields, known: Known) -> Event:
    trigger = word_of(payload, "trigger_id")
    return CommandGiven(
        trigger,
        Person(word_of(payload, "user_id")),
        known.place(word_of(payload, "channel_id")),
        known.now,
        Handle(trigger, text_of(payload, "response_url")).written(),
        text=unescape(text_of(payload, "text"), known.names),
    )


def _pressed(payload: Fields, known: Known) -> Event | None:
    action = next(items(payload, "actions"), None)
    if action is None or action.get("type") != "button":
        return None
    container, trigger = fields(payload, "container"), word_of(payload, "trigger_id")
    is_private, message = container.get("is_ephemeral") is True, text_of(container, "message_ts")
    return ButtonPressed(
        trigger,
        _person(payload),
        known.place(text_of(container, "channel_id"), text_of(container, "thread_ts") or None),
        known.now,
        Handle(trigger, text_of(payload, "response_url"), message if is_private else "").written(),
        action=action_of(word_of(action, "action_id")),
        value=text_of(action, "value"),
        message=message,
    )


def _submitted(payload: Fields, known: Known) -> Event:
    view = fields(payload, "view")
    try:
        origin = Origin.read(text_of(view, "private_metadata"))
    except ValueError:
        raise UnreadableError("“private_metadata” is not ours.") from None
    trigger = word_of(payload, "trigger_id")
    return FormSubmitted(
        trigger,
        _person(payload),
        origin.place(known.platform, known.team),
        known.now,
        Handle(trigger, origin.url).written(),
        form=word_of(view, "callback_id"),
        values=entered(_state(fields(view, "state"))),
        carried=origin.carried,
    )


def _shortcut(payload: Fields, known: Known) -> Event | None:
    command = _SHORTCUTS.get(word_of(payload, "callback_id"))
    if command is None:
        return None
    trigger, message = word_of(payload, "trigger_id"), fields(payload, "message")
    thread = text_of(message, "thread_ts") or None
    return CommandGiven(
        trigger,
        _person(payload),
        known.place(word_of(fields(payload, "channel"), "id"), thread),
        known.now,
        Handle(trigger, text_of(payload, "response_url")).written(),
        text=command,
        about=unescape(text_of(message, "text"), known.names),
    )


def _person(payload: Fields) -> Person:
    return Person(word_of(fields(payload, "user"), "id"))


def _state(state: Fields) -> Mapping[str, Mapping[str, str]]:
    """What was entered, by block and entry; what was left empty is an empty text."""
    blocks = fields(state, "values")
    return {block: _entries(fields(blocks, block)) for block in blocks}


def _entries(block: Fields) -> Mapping[str, str]:
    return {entry: _value(fields(block, entry)) for entry in block}


def _value(entry: Fields) -> str:
    value = text_of(fields(entry, "selected_option"), "value") or text_of(entry, "value")
    return value.replace("\r\n", "\n").replace("\r", "\n")
