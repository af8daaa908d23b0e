"""What Slack sends when people do something, in the shapes that its documentation gives."""

from typing import Any

from tests.slack_platform.world import APP, BOT, Response, World

Json = dict[str, Any]


def typed(words: str) -> str:
    """What becomes of ``words`` on their way from a person's keyboard."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def response_url(world: World, here: str, person: str, room: str, message: str = "") -> str:
    id_ = f"r{world.number()}"
    world.responses[id_] = Response(person, room, world.clock.seconds(), message)
    return f"{here}/response/{id_}"


def slash(world: World, here: str, person: str, room: str, text: str, trigger: str) -> Json:
    return {
        "token": "t",
        "team_id": world.team,
        "team_domain": "team",
        "channel_id": room,
        "channel_name": "support",
        "user_id": person,
        "user_name": "somebody",
        "command": "/rapport",
        "text": typed(text),
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url(world, here, person, room),
        "trigger_id": world.trigger(trigger),
    }


def event(world: World, key: str, inner: Json, **more: object) -> Json:
    return {
        "token": "t",
        "team_id": world.team,
        "context_team_id": world.team,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": key,
        "event_time": int(world.clock.now().timestamp()),
        "authorizations": [
            {"enterprise_id": None, "team_id": world.team, "user_id": BOT, "is_bot": True,
             "is_enterprise_install": False}
        ],
        "is_ext_shared_channel": False,
        "event_context": "c",
        **more,
    }  # fmt: skip


def message(
    world: World, person: str, room: str, text: str, thread: str | None = None, **more: object
) -> Json:
    """A message as the Events API tells of it; ``text`` is what was typed."""
    told: Json = {
        "type": "message",
        "user": person,
        "text": typed(text),
        "ts": world.ts(),
        "channel": room,
        "channel_type": "im" if room.startswith("D") else "channel",
        "event_ts": world.ts(),
        "team": world.team,
        **more,
    }
    if thread:
        told["thread_ts"] = thread
    return told


def mention(
    world: World, person: str, room: str, text: str, thread: str | None = None, **more: object
) -> Json:
    """A mention of the bot, with ``text`` behind it."""
    told = message(world, person, room, text, thread)
    told |= {"type": "app_mention", "text": f"<@{BOT}> {told['text']}"} | more
    del told["channel_type"]
    return told


def interaction(world: World, kind: str, person: str, trigger: str, **more: object) -> Json:
    return {
        "type": kind,
        "team": {"id": world.team, "domain": "team"},
        "user": {"id": person, "username": "somebody", "name": "somebody", "team_id": world.team},
        "api_app_id": APP,
        "token": "t",
        "trigger_id": world.trigger(trigger),
        "enterprise": None,
        "is_enterprise_install": False,
        **more,
    }


def pressed(
    world: World, here: str, person: str, room: str, message_ts: str, button: Json, trigger: str,
    thread: str | None = None,
) -> Json:  # fmt: skip
    known = world.find(room, message_ts)
    is_private = known is not None and known.only_to is not None
    container: Json = {
        "type": "message",
        "message_ts": message_ts,
        "channel_id": room,
        "is_ephemeral": is_private,
    }
    if thread:
        container["thread_ts"] = thread
    action = {"block_id": "b", "action_ts": world.ts(), **button}
    return interaction(
        world,
        "block_actions",
        person,
        trigger,
        container=container,
        channel={"id": room, "name": "support"},
        actions=[action],
        state={"values": {}},
        response_url=response_url(world, here, person, room, message_ts),
    )


def pressed_at_home(world: World, person: str, button: Json, trigger: str) -> Json:
    """A button on the bot's own page: there is no message, no room and no address to answer at."""
    action = {"block_id": "b", "action_ts": world.ts(), **button}
    container = {"type": "view", "view_id": "VHOME"}
    return interaction(
        world, "block_actions", person, trigger, container=container, actions=[action],
        view={"id": "VHOME", "type": "home", "team_id": world.team},
    )  # fmt: skip


def submitted(world: World, person: str, view: Json, entered: dict[str, str], trigger: str) -> Json:
    """A form as it is sent: each input's value, null where nothing was entered."""
    values: Json = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            values[block["block_id"]] = _value(block, entered)
    state = {"values": values}
    told = {"id": "V", "team_id": world.team, "app_installed_team_id": world.team, **view}
    return interaction(
        world, "view_submission", person, trigger, view={**told, "state": state}, response_urls=[]
    )


def _value(block: Json, entered: dict[str, str]) -> Json:
    element, value = block["element"], entered.get(block["block_id"]) or None
    if element["type"] == "static_select":
        chosen = next((o for o in element["options"] if o["value"] == value), None)
        return {element["action_id"]: {"type": element["type"], "selected_option": chosen}}
    return {element["action_id"]: {"type": element["type"], "value": value}}


def shortcut(
    world: World, here: str, person: str, room: str, id_: str, about: Json, trigger: str
) -> Json:
    return interaction(
        world,
        "message_action",
        person,
        trigger,
        callback_id=id_,
        channel={"id": room, "name": "support"},
        message=about,
        message_ts=about["ts"],
        action_ts=world.ts(),
        response_url=response_url(world, here, person, room),
    )
