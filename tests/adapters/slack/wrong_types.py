"""Bodies that Slack would never send: real ones in which anything may be of a wrong type."""

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

from tests.adapters.slack.bench import ANNE, BEN
from tests.slack_platform import payloads
from tests.slack_platform.deliveries import encoded
from tests.slack_platform.world import World

Json = dict[str, Any]

ODD: tuple[object, ...] = (
    None, True, False, 0, -1, 2**70, 1.5, float("nan"), "", " ", "x" * 5000, "\0", "\ud800",
    "<@U1>", [], [[]], [None], [1, "a"], {}, {"": {}}, {"id": 1}, {"text": []}, "C1", "UANNE",
)  # fmt: skip


def genuine(world: World) -> list[Json]:
    """One of every kind of payload."""
    said = payloads.message(world, ANNE, "C1", "hello <@UBEN>", "1.1")
    changed = {
        **payloads.message(world, ANNE, "C1", "x", subtype="message_changed"),
        "message": said,
        "previous_message": {**said, "text": "before"},
    }
    button = {"type": "button", "action_id": "0 check.again", "value": "v"}
    view = {
        "callback_id": "check", "private_metadata": "room\nC1\n\n\n",
        "blocks": [{"type": "input", "block_id": "draft",
                    "element": {"type": "plain_text_input", "action_id": "entry"}}],
    }  # fmt: skip
    events = [
        said,
        payloads.mention(world, ANNE, "C1", "check this"),
        payloads.message(world, ANNE, "DUANNE", "hello"),
        changed,
        {
            "type": "message",
            "subtype": "message_deleted",
            "channel": "C1",
            "previous_message": said,
        },
        {"type": "app_home_opened", "user": ANNE, "channel": "DUANNE", "tab": "home"},
        {"type": "channel_archive", "channel": "C1", "user": BEN},
        {"type": "channel_left", "channel": "C1", "actor_id": BEN},
        {"type": "channel_id_changed", "old_channel_id": "C1", "new_channel_id": "G1"},
        {"type": "tokens_revoked", "tokens": {"bot": [], "oauth": ["U"]}},
    ]
    return [
        payloads.slash(world, "http://127.0.0.1:1", ANNE, "C1", "check hello", "t"),
        payloads.shortcut(world, "http://127.0.0.1:1", ANNE, "C1", "check", said, "t"),
        payloads.pressed(world, "http://127.0.0.1:1", ANNE, "C1", "1.1", button, "t"),
        payloads.pressed_at_home(world, ANNE, button, "t"),
        payloads.submitted(world, ANNE, view, {"draft": "hello"}, "t"),
        {"type": "url_verification", "challenge": "c", "token": "t"},
        *(payloads.event(world, f"e{number}", inner) for number, inner in enumerate(events)),
    ]


def bodies(world: World, chance: Random) -> Iterator[tuple[bytes, str]]:
    """Bodies without end, each with its content type."""
    kinds = genuine(world)
    while True:
        payload = copy.deepcopy(chance.choice(kinds))
        for _ in range(chance.randint(1, 4)):
            _spoil(payload, chance)
        body, kind = encoded_anyhow(payload)
        if chance.random() < 0.1:
            body = _broken(body, chance)
        yield body, kind


def encoded_anyhow(payload: object) -> tuple[bytes, str]:
    try:
        if isinstance(payload, dict):
            return encoded(payload)
    except (TypeError, ValueError):
        pass
    return json.dumps(payload).encode(), "application/json"


def _spoil(payload: Json, chance: Random) -> None:
    """Put something odd somewhere in it."""
    at: Any = payload
    while True:
        keys = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(at[key], dict | list) and at[key] and chance.random() < 0.7:
            at = at[key]
            continue
        if isinstance(at, dict) and chance.random() < 0.2:
            del at[key]
        else:
            at[key] = copy.deepcopy(chance.choice(ODD))
        return


def _broken(body: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(body) + 1)
    return (
        body[:at] + chance.choice([b"", b"\xff\xfe", b"[[[[", b'"', b"%zz&payload=1"]) + body[at:]
    )
