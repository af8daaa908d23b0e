"""The stand-in refuses what Slack refuses, and lets its own faults be told from the bot's."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack_platform.block_kit import looked_at, modal_faults
from tests.slack_platform.methods import METHODS
from tests.slack_platform.platform import Platform
from tests.slack_platform.published import published
from tests.slack_platform.world import BOT, World

Json = dict[str, Any]

# Arguments that Slack's documentation has gained since its last published description.
NEWER = {
    "chat.postMessage": {"metadata", "markdown_text", "username"},
    "chat.postEphemeral": {"markdown_text", "icon_emoji", "icon_url", "username"},
    "chat.update": {"metadata", "reply_broadcast", "file_ids", "markdown_text", "blocks"},
    "views.open": {"interactivity_pointer"},
    "conversations.history": {"include_all_metadata"},
    "conversations.replies": {"include_all_metadata"},
    "conversations.open": {"prevent_creation"},
}
SINCE = {"files.getUploadURLExternal", "files.completeUploadExternal", "apps.connections.open"}


@pytest.fixture
async def platform() -> AsyncIterator[Platform]:
    world = World()
    world.person("U1", "Anne")
    world.room("C1", "U1", BOT)
    world.room("C2", "U1")
    async with Platform.running(world) as running:
        yield running


@pytest.fixture
async def client(platform: Platform) -> AsyncWebClient:
    return AsyncWebClient(platform.world.bot_token, platform.api_url, retry_handlers=[])


async def refused(call: Any) -> str:  # noqa: ANN401 - a coroutine of the SDK's
    with pytest.raises(SlackApiError) as error:
        await call
    return str(error.value.response["error"])


@pytest.mark.parametrize("name", sorted(set(METHODS) - SINCE))
def test_its_methods_take_what_slack_documents(name: str) -> None:
    description = published("web_api_openapi_2021.json")["paths"][f"/{name}"]
    [operation] = description.values()
    documented = {p["name"] for p in operation["parameters"] if p["in"] != "header"} - {"token"}
    needed = {p["name"] for p in operation["parameters"] if p.get("required")} - {"token"}
    taken = METHODS[name].takes
    assert taken <= documented | NEWER.get(name, set())
    # What the description calls needed and the stand-in does not is not needed any more.
    assert METHODS[name].needs - {"view"} <= needed | {"channel", "ts", "user", "users"}


async def test_a_wrong_token_is_refused(platform: Platform, client: AsyncWebClient) -> None:
    client.token = "xoxb-other"
    assert await refused(client.auth_test()) == "invalid_auth"
    client.token = platform.world.app_token
    assert await refused(client.auth_test()) == "invalid_auth"


async def test_a_scope_that_is_missing_is_named(platform: Platform, client: AsyncWebClient) -> None:
    platform.world.scopes = frozenset()
    assert await refused(client.users_info(user="U1")) == "missing_scope"


async def test_an_unknown_argument_is_refused(platform: Platform, client: AsyncWebClient) -> None:
    call = client.chat_postMessage(channel="C1", text="x", colour="red")
    assert await refused(call) == "invalid_arguments"
    assert platform.world.complaints


@pytest.mark.parametrize(
    ("room", "text", "code"),
    [("C9", "x", "channel_not_found"), ("C2", "x", "not_in_channel"), ("C1", " ", "no_text")],
)
async def test_a_post_to_nowhere_or_of_nothing_is_refused(
    client: AsyncWebClient, room: str, text: str, code: str
) -> None:
    post = {"channel": room, "text": text}
    assert await refused(client.api_call("chat.postMessage", json=post)) == code


@pytest.mark.parametrize("text", ["<!channel>", "<@U1>", "a < b", "a & b", "&lt;b>", "x" * 4_001])
async def test_a_text_that_is_not_escaped_or_too_long_is_complained_of(
    platform: Platform, client: AsyncWebClient, text: str
) -> None:
    await client.chat_postMessage(channel="C1", text=text)
    assert len(platform.world.complaints) == 1


async def test_blocks_that_say_more_than_the_text_are_complained_of(
    platform: Platform, client: AsyncWebClient
) -> None:
    blocks = [{"type": "header", "text": {"type": "plain_text", "text": "More"}}]
    await client.chat_postMessage(channel="C1", text="Less", blocks=blocks)
    assert platform.world.complaints == ["1 lines of the blocks are not in the text"]


async def test_two_messages_in_a_second_are_too_many(client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel="C1", text="one")
    assert await refused(client.chat_postMessage(channel="C1", text="two")) == "ratelimited"


async def test_a_message_in_private_is_for_members(client: AsyncWebClient) -> None:
    call = client.chat_postEphemeral(channel="C1", user="U9", text="x")
    assert await refused(call) == "user_not_in_channel"


async def test_a_long_text_can_not_be_changed(client: AsyncWebClient) -> None:
    ts = (await client.chat_postMessage(channel="C1", text="x"))["ts"]
    assert (
        await refused(client.chat_update(channel="C1", ts=ts, text="y" * 4_001)) == "msg_too_long"
    )
    assert (
        await refused(client.chat_update(channel="C1", ts="1.1", text="y")) == "message_not_found"
    )


def view(**more: object) -> Json:
    title = {"type": "plain_text", "text": "Title"}
    return {"type": "modal", "title": title, "blocks": [], **more}


async def test_a_trigger_opens_one_view_within_three_seconds(
    platform: Platform, client: AsyncWebClient
) -> None:
    platform.world.trigger("t1")
    await client.views_open(trigger_id="t1", view=view())
    assert await refused(client.views_open(trigger_id="t1", view=view())) == "invalid_trigger_id"
    platform.world.trigger("t2")
    platform.world.clock.passed += 3.1
    assert await refused(client.views_open(trigger_id="t2", view=view())) == "expired_trigger_id"


async def test_metadata_is_told_to_those_who_ask_for_it(client: AsyncWebClient) -> None:
    metadata = {"event_type": "e", "event_payload": {"key": "k"}}
    await client.chat_postMessage(channel="C1", text="x", metadata=metadata)
    [plain] = (await client.conversations_history(channel="C1"))["messages"]
    [full] = (await client.conversations_history(channel="C1", include_all_metadata=True))[
        "messages"
    ]
    assert "metadata" not in plain
    assert full["metadata"] == metadata


def plain(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def rich(*elements: Json, kind: str = "rich_text_section") -> Json:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": [*elements]}]}


def button(**more: object) -> Json:
    return {"type": "button", "text": plain("Go"), "action_id": "a", **more}


WRONG: dict[str, list[Json]] = {
    "51 blocks": [{"type": "divider"}] * 51,
    "a header too long": [{"type": "header", "text": plain("x" * 151)}],
    "a header of nothing": [{"type": "header", "text": plain("")}],
    "markup in a header": [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
    "an unknown block": [{"type": "video"}],
    "an unknown field": [{"type": "divider", "color": "red"}],
    "an input in a message": [{"type": "input", "label": plain("x"), "element": {}}],
    "an empty context": [{"type": "context", "elements": []}],
    "11 in a context": [{"type": "context", "elements": [plain("x")] * 11}],
    "26 buttons": [{"type": "actions", "elements": [button(action_id=str(n)) for n in range(26)]}],
    "an action twice": [{"type": "actions", "elements": [button(), button()]}],
    "an action too long": [{"type": "actions", "elements": [button(action_id="a" * 256)]}],
    "a value too long": [{"type": "actions", "elements": [button(value="a" * 2_001)]}],
    "a label too long": [{"type": "actions", "elements": [button(text=plain("x" * 76))]}],
    "a style there is not": [{"type": "actions", "elements": [button(style="loud")]}],
    "an empty text": [rich({"type": "text", "text": ""})],
    "a rich text of nothing": [rich()],
    "an unknown piece": [rich({"type": "user", "user_id": "U1"})],
    "an unknown style": [rich({"type": "text", "text": "x", "style": {"big": True}})],
    "an image without words": [{"type": "image", "slack_file": {"id": "F"}, "alt_text": ""}],
    "an image twice": [{"type": "image", "alt_text": "x", "slack_file": {}, "image_url": "u"}],
    "markup": [{"type": "section", "text": {"type": "mrkdwn", "text": "*x*"}}],
}


@pytest.mark.parametrize("blocks", WRONG.values(), ids=WRONG)
def test_wrong_blocks_are_refused(blocks: list[Json]) -> None:
    assert looked_at(blocks).wrong


def field(**more: object) -> Json:
    element = {"type": "plain_text_input", "action_id": "a", **more}
    return {"type": "input", "label": plain("x"), "element": element}


WRONG_VIEWS: dict[str, Json] = {
    "a title too long": view(title=plain("x" * 25)),
    "101 blocks": view(blocks=[{"type": "divider"}] * 101),
    "carries too much": view(private_metadata="x" * 3_001),
    "an input and no submit": view(blocks=[field()]),
    "a text too long": view(submit=plain("Go"), blocks=[field(initial_value="x" * 3_001)]),
    "room for too much": view(submit=plain("Go"), blocks=[field(max_length=3_001)]),
    "an unknown field": view(colour="red"),
}


@pytest.mark.parametrize("wrong", WRONG_VIEWS.values(), ids=WRONG_VIEWS)
def test_wrong_views_are_refused(wrong: Json) -> None:
    assert modal_faults(wrong)


async def test_a_ticket_opens_one_socket(platform: Platform, client: AsyncWebClient) -> None:
    told = await client.apps_connections_open(app_token=platform.world.app_token)
    async with aiohttp.ClientSession() as http:
        async with http.ws_connect(told["url"]) as socket:
            assert (await socket.receive_json())["type"] == "hello"
        async with http.get(told["url"]) as response:
            assert response.status == 403
    assert platform.world.complaints == ["a ticket that was used before"]
