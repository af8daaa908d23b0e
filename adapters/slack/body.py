"""A request's body, read. Pure."""

import json
from urllib.parse import parse_qsl

from adapters.slack.fields import Fields, UnreadableError

__all__ = ["payload_of"]

_MOST_FIELDS = 100


def payload_of(body: bytes) -> Fields:
    """What Slack sent: JSON, a form, or JSON in a form. Raises `UnreadableError`."""
    try:
        words = body.decode()
        if words.lstrip().startswith("{"):
            return _object(words)
        form = dict(parse_qsl(words, keep_blank_values=True, max_num_fields=_MOST_FIELDS))
    except (ValueError, RecursionError):
        raise UnreadableError("That is neither JSON nor a form.") from None
    return _object(form["payload"]) if "payload" in form else form


def _object(words: str) -> Fields:
    try:
        payload = json.loads(words)
    except (ValueError, RecursionError):
        raise UnreadableError("That was not JSON.") from None
    if not isinstance(payload, dict):
        raise UnreadableError("A JSON object was expected.")
    return payload
