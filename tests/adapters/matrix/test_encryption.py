"""Encrypted rooms, read and written together with another client's implementation."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nio.crypto.attachments import decrypt_attachment

from adapters.matrix.html import NUMBERS
from bot.chat.events import ButtonPressed, CommandGiven, MessageSaid
from bot.chat.messages import Button, Buttons, Message, Picture, Reply
from tests.adapters.matrix.bench import Bot, bench
from tests.adapters.matrix.secretive import Secretive, secretive

Open = tuple[Bot, Secretive]


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:
        bot, _ = await stack.enter_async_context(bench(tmp_path / "bot"))
        yield bot, await stack.enter_async_context(secretive(tmp_path / "asker", "asker"))


async def room_of(bot: Bot, asker: Secretive, *, is_direct: bool = False) -> str:
    room = await asker.create(bot.id, is_direct=is_direct)
    await asker.plain.has_joined(room, bot.id)
    return room


async def test_the_first_message_is_read_and_answered_in_private_and_in_public(
    opened: Open,
) -> None:
    bot, asker = opened
    room = await asker.create(bot.id)
    event = await bot.heard(await asker.say(room, "!rapport check my draft"))
    assert isinstance(event, CommandGiven)
    assert event.text == "check my draft"
    private = await bot.chat.answer(event, Reply(Message.of("psst")))
    public = await bot.chat.answer(event, Reply(Message.of("hear"), is_private=False))
    assert private is not None
    assert public is not None
    assert (await asker.saw(public.message))["body"] == "hear"
    assert private.place.room != room
    await asker.client.join(private.place.room)
    await asker.look()
    again = await bot.chat.answer(event, Reply(Message.of("psst again")))
    assert again is not None
    assert "psst again" in (await asker.saw(again.message))["body"]
    on_the_wire = await asker.plain.said(private.place.room)
    assert "psst" not in str(on_the_wire)


async def test_a_message_sent_before_the_bot_came_in_is_read(opened: Open) -> None:
    bot, asker = opened
    await bot.chat.stop()
    room = await asker.create(bot.id, is_direct=True)
    said = await asker.say(room, "hello there")
    await bot.chat.start(bot._watch)
    event = await bot.heard(said)
    assert isinstance(event, MessageSaid)
    assert event.text == "hello there"


async def test_threads_buttons_and_posts_work_as_in_plain_rooms(opened: Open) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    before = datetime.now(UTC) - timedelta(minutes=1)
    row = Buttons((Button("Hint", "practice.hint", "v"),))
    root = await bot.chat.post(bot.place(room), Message.of("Well?", row), key="key")
    assert await bot.chat.post(bot.place(room), Message.of("Well?", row), key="key") == root
    assert await bot.chat.find(bot.place(room), "key", before) == root
    said = await bot.heard(await asker.say(room, "my reply", thread=root.message))
    assert said.place == bot.place(room, root.message)
    reply = await bot.chat.answer(said, Reply(Message.of("feedback"), is_private=False))
    assert reply is not None
    related = (await asker.saw(reply.message))["m.relates_to"]
    assert (related["rel_type"], related["event_id"]) == ("m.thread", root.message)
    threads = await asker.plain.ask("GET", f"v1/rooms/{room}/threads")
    assert [thread["event_id"] for thread in threads["chunk"]] == [root.message]
    await bot.chat.stop()
    await bot.chat.start(bot._watch)
    pressed = await bot.heard(await asker.plain.react(room, root.message, NUMBERS[0]))
    assert isinstance(pressed, ButtonPressed)
    assert (pressed.action, pressed.value) == ("practice.hint", "v")


async def test_keys_and_device_survive_a_restart(opened: Open) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    before = await bot.heard(await asker.say(room, "!rapport before"))
    await bot.replay()  # a restart that has to read the old message again
    await bot.until(lambda: bot.deliveries[before.key] == 2)
    event = await bot.heard(await asker.say(room, "!rapport after"))
    posted = await bot.chat.answer(event, Reply(Message.of("after"), is_private=False))
    assert posted is not None
    assert (await asker.saw(posted.message))["body"] == "after"
    devices = await bot.account.ask("GET", "devices")
    assert len(devices["devices"]) == 1


async def test_who_leaves_reads_nothing_more_and_a_new_device_reads_what_follows(
    opened: Open, tmp_path: Path
) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    async with secretive(tmp_path / "other", "other") as other:
        await asker.plain.ask("POST", f"rooms/{room}/invite", {"user_id": other.id})
        await other.client.join(room)
        await bot.heard(await asker.say(room, "!rapport x"))
        first = await bot.chat.post(bot.place(room), Message.of("for both"))
        assert (await other.saw(first.message))["body"] == "for both"
        await other.client.room_leave(room)
        await bot.heard(await asker.say(room, "!rapport x"))
        second = await bot.chat.post(bot.place(room), Message.of("not for you"))
        assert (await asker.saw(second.message))["body"] == "not for you"
        sessions = {
            event["content"]["session_id"]
            for event in await asker.plain.said(room)
            if event["event_id"] in (first.message, second.message)
        }
        assert len(sessions) == 2
        known = other.client.olm.inbound_group_store
        assert len([s for s in known if s.room_id == room and s.id in sessions]) == 1


async def test_a_message_without_its_key_is_asked_about_kindly_once_and_read_when_it_comes(
    opened: Open,
) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    await asker.client.joined_members(room)
    await asker.look()
    olm = asker.client.olm
    await asker.client.keys_claim(asker.client.get_missing_sessions(room))
    shared, withheld = olm.share_group_session(room, [bot.id], ignore_unverified_devices=True)
    olm.outbound_group_sessions[room].users_shared_with.update(shared)
    olm.outbound_group_sessions[room].shared = True
    locked = [await asker.say(room, f"!rapport check {number}") for number in range(2)]
    notices: list[str] = []

    def told() -> bool:
        said = [e["content"].get("body", "") for e in asker.seen.values()]
        notices[:] = [body for body in said if "key has not reached me" in body]
        return bool(notices)

    await asker.until(told)
    assert bot.deliveries == {}
    await bot.chat.stop()  # what is waited for is not forgotten in a restart
    await bot.chat.start(bot._watch)
    where = "sendToDevice/m.room.encrypted/late"
    await asker.plain.ask("PUT", where, withheld)
    for event in locked:
        await bot.heard(event)
    assert told()
    assert len(notices) == 1


async def test_a_sealed_message_that_is_sent_again_as_another_is_not_read(opened: Open) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    said = await asker.say(room, "!rapport once")
    await bot.heard(said)
    [sealed] = [e for e in await asker.plain.said(room) if e["event_id"] == said]
    await asker.plain.send(room, sealed["content"], "m.room.encrypted")
    await bot.heard(await asker.say(room, "!rapport last"))
    assert len(bot.events) == 2


async def test_pictures_are_encrypted_where_the_room_is(opened: Open) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x20\x00\x00\x00\x10rest"
    await bot.chat.post(bot.place(room), Message.of(Picture(png, alt="a rising line")))
    await asker.until(
        lambda: any(e["content"].get("msgtype") == "m.image" for e in asker.seen.values())
    )
    [image] = [
        e["content"] for e in asker.seen.values() if e["content"].get("msgtype") == "m.image"
    ]
    assert (image["body"], image["info"]["w"], image["info"]["h"]) == ("a rising line", 32, 16)
    assert "url" not in image
    file = image["file"]
    stored = (await asker.client.download(file["url"])).body
    assert png not in stored
    opened_again = decrypt_attachment(
        stored, file["key"]["k"], file["hashes"]["sha256"], file["iv"]
    )
    assert opened_again == png


async def test_a_request_to_compare_emoji_is_declined_with_words(opened: Open) -> None:
    bot, asker = opened
    room = await room_of(bot, asker, is_direct=True)
    request = {
        "msgtype": "m.key.verification.request",
        "body": "please verify",
        "to": bot.id,
        "from_device": asker.plain.device,
        "methods": ["m.sas.v1"],
    }
    await asker.send(room, request)
    await asker.until(lambda: "rapport matrix verify" in str(asker.seen))  # it is not signed yet
    kinds = {event["type"] for event in asker.seen.values()}
    assert "m.key.verification.cancel" in kinds


async def test_a_key_that_was_lost_is_asked_for_and_sent_again_by_the_device_that_made_it(
    opened: Open,
) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    await bot.heard(await asker.say(room, "!rapport before"))
    olm = bot.chat._account.crypto.olm
    [lost] = [key for key in olm.inbound_group_store if key.sender_key != own_key(bot)]
    olm.inbound_group_store[room].clear()
    locked = await asker.say(room, "!rapport after the loss")
    [theirs] = [key for key in asker.client.olm.inbound_group_store if key.id == lost.id]

    async def asked() -> bool:
        return lost.id in olm.outgoing_key_requests

    await asker.plain.when(asked)
    device = asker.client.device_store[bot.id][bot.account.device]
    session = asker.client.olm.session_store.get(device.curve25519)
    sent = asker.client.olm._encrypt_forwarding_key(room, theirs, session, device)
    await asker.client.to_device(sent)
    event = await bot.heard(locked)
    assert isinstance(event, CommandGiven)
    assert event.text == "after the loss"


def own_key(bot: Bot) -> str:
    keys: dict[str, str] = bot.chat._account.crypto.olm.account.identity_keys
    return keys["curve25519"]


async def test_a_request_between_devices_to_compare_emoji_is_declined(opened: Open) -> None:
    bot, asker = opened
    await room_of(bot, asker)
    request = {
        "from_device": asker.plain.device,
        "methods": ["m.sas.v1"],
        "timestamp": 1,
        "transaction_id": "t1",
    }
    where = "sendToDevice/m.key.verification.request/t1"
    since = (await asker.plain.ask("GET", "sync", timeout="0"))["next_batch"]
    messages = {bot.id: {bot.account.device: request}}
    await asker.plain.ask("PUT", where, {"messages": messages})
    kinds: list[str] = []
    async with asyncio.timeout(30):
        while "m.key.verification.cancel" not in kinds:
            news = await asker.plain.ask("GET", "sync", since=since, timeout="10000")
            since = news["next_batch"]
            kinds += [event["type"] for event in news.get("to_device", {}).get("events", [])]


async def test_keys_that_make_no_sense_cut_off_nobody_else(opened: Open, tmp_path: Path) -> None:
    bot, asker = opened
    room = await room_of(bot, asker)
    async with secretive(tmp_path / "evil", "evil") as evil:
        device = f"ed25519:{evil.plain.device}"
        nonsense = {
            "user_id": evil.id,
            "device_id": evil.plain.device,
            "algorithms": [],
            "keys": {device: "!", f"curve25519:{evil.plain.device}": "?"},
            "signatures": {evil.id: {device: "nonsense"}},
        }
        await evil.plain.try_to("POST", "keys/upload", {"device_keys": nonsense})
        one_time = {
            "signed_curve25519:AAAAAA": {"key": "?", "signatures": {evil.id: {device: "x"}}}
        }
        await evil.plain.try_to("POST", "keys/upload", {"one_time_keys": one_time})
        await bot.heard(await asker.say(room, "!rapport x"))
        await asker.plain.ask("POST", f"rooms/{room}/invite", {"user_id": evil.id})
        await evil.plain.join(room)
        await bot.heard(await asker.plain.say(room, "!rapport evil is here"))
        posted = await bot.chat.post(bot.place(room), Message.of("all the same"))
        while posted.message not in asker.seen:  # nio's own client breaks if it asks for such keys
            await asker.client.sync(timeout=1_000)
        assert asker.seen[posted.message]["content"]["body"] == "all the same"


async def test_who_writes_when_all_one_time_keys_are_used_up_is_read_too(opened: Open) -> None:
    bot, asker = opened
    await bot.chat.stop()
    claim = {"one_time_keys": {bot.id: {bot.account.device: "signed_curve25519"}}}
    taken: set[str] = set()
    while True:
        told = await asker.plain.ask("POST", "keys/claim", claim)
        [(name, key)] = told["one_time_keys"][bot.id][bot.account.device].items()
        if key.get("fallback"):
            break
        assert name not in taken
        taken.add(name)
    room = await asker.create(bot.id, is_direct=True)
    said = await asker.say(room, "is anybody there?")
    await bot.chat.start(bot._watch)
    event = await bot.heard(said)
    assert isinstance(event, MessageSaid)
    assert event.text == "is anybody there?"
