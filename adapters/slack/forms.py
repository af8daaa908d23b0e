"""A form, turned into Slack's modal, and what was entered in one. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from adapters.slack import limits
from adapters.slack.handle import Origin
from adapters.slack.outgoing import Json
from adapters.slack.pieces import split
from bot.chat.messages import Choice, Form, FormField

__all__ = ["entered", "modal"]

_ENTRY = "entry"
_PART = "\n"  # no field's name has a line end


def modal(form: Form, origin: Origin) -> Json:
    """Draw ``form``, to be opened from ``origin``."""
    is_short = len(form.title) <= limits.TITLE
    head = [] if is_short else [{"type": "header", "text": _plain(form.title[: limits.HEADER])}]
    return {
        "type": "modal",
        "callback_id": form.id,
        "title": _plain(form.title if is_short else "Rapport"),
        "submit": _plain(form.submit[: limits.TITLE]),
        "close": _plain("Cancel"),
        "private_metadata": replace(origin, carried=form.carried).written(),
        "blocks": [*head, *(block for field in form.fields for block in _inputs(field))],
    }


def entered(state: Mapping[str, Mapping[str, str]]) -> tuple[tuple[str, str], ...]:
    """Every field's value, in order; ``state`` has what was entered in each of a form's blocks."""
    values: dict[str, str] = {}
    for block, entries in state.items():
        name = block.partition(_PART)[0]
        values[name] = values.get(name, "") + entries.get(_ENTRY, "")
    return tuple(values.items())


def _inputs(field: FormField) -> Iterator[Json]:
    """A field; one whose text is longer than Slack's fields can hold goes on in further ones."""
    if field.choices:
        yield _input(field, field.name, field.label, _select(field))
        return
    for number, part in enumerate(_parts(field.initial)):
        name = f"{field.name}{_PART}{number}" if number else field.name
        label = f"{field.label} (goes on)" if number else field.label
        yield _input(field, name, label, _line(field, part))


def _parts(initial: str) -> list[str]:
    """The text in parts; a field is trimmed of nothing, so joined they are the text again."""
    return [
        initial[start : start + limits.ENTRY]
        for start in range(0, max(len(initial), 1), limits.ENTRY)
    ]


def _input(field: FormField, block: str, label: str, element: Json) -> Json:
    drawn: dict[str, object] = {
        "type": "input",
        "block_id": block,
        "label": _plain(label),
        "element": element,
        "optional": not field.is_required,
    }
    if field.hint:
        drawn["hint"] = _plain(field.hint[: limits.HINT])
    return drawn


def _line(field: FormField, initial: str) -> Json:
    element: dict[str, object] = {
        "type": "plain_text_input",
        "action_id": _ENTRY,
        "multiline": field.is_long,
        "max_length": limits.ENTRY,
    }
    if initial:
        element["initial_value"] = initial
    return element


def _select(field: FormField) -> Json:
    options = [_option(choice) for choice in field.choices[: limits.CHOICES]]
    element: dict[str, object] = {
        "type": "static_select",
        "action_id": _ENTRY,
        "options": options,
    }
    if chosen := [option for option in options if option["value"] == field.initial]:
        element["initial_option"] = chosen[0]
    return element


def _option(choice: Choice) -> Json:
    first, *more = split(choice.label, limits.CHOICE_LABEL - 1)
    return {"text": _plain(f"{first.rstrip()}…" if more else first), "value": choice.value}


def _plain(words: str) -> Json:
    return {"type": "plain_text", "text": words, "emoji": False}
