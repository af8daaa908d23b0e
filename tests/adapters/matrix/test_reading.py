"""What the bot makes of what happens in rooms, on a real homeserver."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from adapters.matrix.html import NUMBERS
from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    MessageChanged,
    MessageSaid,
    RoomLeft,
    RoomMoved,
)
from bot.chat.messages import Button, Buttons, Message, Reply
from tests.adapters.matrix.bench import Bot, bench
from tests.adapters.matrix.person import Person
from tests.adapters.matrix.rooms import direct_of, room_of

Open = tuple[Bot, list[Person]]


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Open]:
    async with bench(tmp_path, "asker", "other") as opened:
        yield opened


async def all_before(bot: Bot, asker: Person, room: str) -> list[Event]:
    """Everything that was handed over, once a last command has been."""
    await bot.heard(await asker.say(room, "!rapport last"))
    return [event for event in bot.events if getattr(event, "text", "") != "last"]


@pytest.mark.parametrize(
    "body",
    ["!rapport check x", "!RAPPORT check x", "/rapport check x", "  !rapport\ncheck x",
     "{me}: check x", "{name}, check x", "@{name} check x", "Hey {name}: check x"],
)  # fmt: skip
async def test_a_command_and_a_mention_ask_for_something(opened: Open, body: str) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    words = body.format(me=bot.id, name=bot.id[1:].partition(":")[0])
    content = {"msgtype": "m.text", "body": words, "m.mentions": {"user_ids": [bot.id]}}
    event = await bot.heard(await asker.send(room, content))
    assert isinstance(event, CommandGiven)
    assert event.text == "check x"


async def test_what_is_no_business_of_the_bots_stays_in_the_room(opened: Open) -> None:
    bot, [asker, other] = opened
    room = await room_of(bot, asker, other)
    thing = await asker.say(room, "plain talk")
    await asker.say(room, "rapport, without a mention")
    await asker.send(room, {"msgtype": "m.notice", "body": "!rapport check notice"})
    await asker.send(room, {"msgtype": "m.emote", "body": "!rapport check emote"})
    await asker.send(room, {"msgtype": "m.image", "body": "!rapport check", "url": "mxc://x/y"})
    await asker.react(room, thing, "👍")
    await asker.state(room, "m.room.topic", {"topic": "!rapport check"})
    assert await all_before(bot, asker, room) == []


async def test_edits_of_commands_run_nothing_whoever_makes_them(opened: Open) -> None:
    bot, [asker, other] = opened
    room = await room_of(bot, asker, other)
    command = await asker.say(room, "!rapport check one")
    for person in (asker, other):
        await person.send(room, edit_of(command, "!rapport check two"))
    events = await all_before(bot, asker, room)
    assert [event.key for event in events] == [command]


def edit_of(event: str, body: str) -> dict[str, Any]:
    return {
        "msgtype": "m.text",
        "body": f"* {body}",
        "m.new_content": {"msgtype": "m.text", "body": body},
        "m.relates_to": {"rel_type": "m.replace", "event_id": event},
    }


async def test_an_edit_of_ones_own_message_is_told_and_an_edit_by_others_is_not(
    opened: Open,
) -> None:
    bot, [asker, other] = opened
    room = await room_of(bot, asker, other)
    root = await asker.say(room, "root")
    said = await asker.say(room, "before", thread=root)
    await bot.heard(said)
    await other.send(room, edit_of(said, "not mine"))
    edit = await asker.send(room, edit_of(said, "after"))
    event = await bot.heard(edit)
    assert isinstance(event, MessageChanged)
    assert (event.message, event.text, event.place.thread) == (said, "after", root)
    assert [e.key for e in bot.events] == [said, edit]


async def test_an_edit_and_a_deletion_are_told_after_a_restart_too(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await direct_of(bot, asker)
    said = await asker.say(room, "before")
    await bot.heard(said)
    await bot.chat.stop()
    await bot.chat.start(bot._watch)
    event = await bot.heard(await asker.send(room, edit_of(said, "after")))
    assert isinstance(event, MessageChanged)
    assert event.text == "after"


async def test_a_deletion_is_told(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await direct_of(bot, asker)
    said = await asker.say(room, "a slip")
    await bot.heard(said)
    await asker.ask("PUT", f"rooms/{room}/redact/{said}/t1", {})
    await bot.until(lambda: len(bot.events) == 2)
    event = bot.events[-1]
    assert isinstance(event, MessageChanged)
    assert (event.message, event.text, event.person.id) == (said, None, asker.id)


async def test_a_reply_makes_the_customers_message_part_of_the_check(opened: Open) -> None:
    bot, [asker, other] = opened
    room = await room_of(bot, asker, other)
    customer = await other.say(room, "Where is my refund?\nI wait since Monday.")
    event = await bot.heard(await asker.say(room, "!rapport check Soon.", reply_to=customer))
    assert isinstance(event, CommandGiven)
    assert event.about == "Where is my refund?\nI wait since Monday."
    old = f"> <{other.id}> Where is my refund?\n> I wait.\n\n!rapport check Old client."
    event = await bot.heard(await asker.say(room, old, reply_to=customer))
    assert isinstance(event, CommandGiven)
    assert event.text == "check Old client."


async def test_what_the_bot_said_is_no_customers_message(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    own = await bot.chat.post(bot.place(room), Message.of("A tip"))
    event = await bot.heard(await asker.say(room, "!rapport check x", reply_to=own.message))
    assert isinstance(event, CommandGiven)
    assert event.about is None


HOSTILE: list[dict[str, Any]] = [
    {"m.relates_to": "boom"},
    {"m.relates_to": {"rel_type": 7, "event_id": {}}},
    {"m.relates_to": {"m.in_reply_to": {"event_id": 7}}},
    {"m.relates_to": {"m.in_reply_to": "x"}},
    {"m.mentions": "everyone"},
    {"m.mentions": {"user_ids": {"a": 1}}},
    {"m.new_content": [1, 2]},
    {"format": 5, "formatted_body": {}},
    {"org.rapport.buttons": [{"action": "evil"}]},
]


async def test_wrong_types_where_people_can_put_them_stop_nothing(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    sent = []
    for extra in HOSTILE:
        status, told = await asker.try_to(
            "PUT",
            f"rooms/{room}/send/m.room.message/h{len(sent)}",
            {"msgtype": "m.text", "body": f"!rapport hostile {len(sent)}", **extra},
        )
        if status == 200:
            sent.append(told["event_id"])
    await asker.send(room, {"m.relates_to": {"rel_type": "m.annotation"}}, "m.reaction")
    await asker.send(room, {"algorithm": "m.megolm.v1.aes-sha2"}, "m.room.encrypted")
    events = await all_before(bot, asker, room)
    assert [event.key for event in events] == sent
    assert len(sent) >= 7


async def test_nul_and_sixty_thousand_characters_arrive(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    event = await bot.heard(await asker.say(room, "!rapport check a\0b" + "x" * 60_000))
    assert isinstance(event, CommandGiven)
    assert len(event.text) > 60_000


async def test_leads_are_those_with_the_power_now(opened: Open) -> None:
    bot, [asker, other] = opened
    room = await room_of(bot, asker, other, room_version="11")

    async def is_lead(person: Person) -> bool:
        return (await bot.heard(await person.say(room, "!rapport x"))).person.is_lead

    assert (await is_lead(asker), await is_lead(other)) == (True, False)
    levels = await asker.ask("GET", f"rooms/{room}/state/m.room.power_levels/")
    await asker.state(
        room, "m.room.power_levels", levels | {"users": {asker.id: 100, other.id: 50}}
    )
    assert await is_lead(other)
    await asker.state(
        room, "m.room.power_levels", levels | {"users": {asker.id: 100, other.id: 49}}
    )
    assert not await is_lead(other)


async def test_who_has_left_leads_no_more_by_a_button_from_before(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    direct = await direct_of(bot, asker)
    await bot.account.has_listed(direct, asker.id)
    event = await bot.heard(await asker.say(room, "!rapport x"))
    row = Buttons((Button("Go", "go"),))
    asked = await bot.chat.answer(event, Reply(Message.of("Sure?", row)))
    assert asked is not None
    pressed = await bot.heard(await asker.react(direct, asked.message, NUMBERS[0]))
    assert (pressed.place, pressed.person.is_lead) == (bot.place(room), True)
    await asker.ask("POST", f"rooms/{room}/leave")
    pressed = await bot.heard(await asker.say(direct, "1"))
    assert isinstance(pressed, ButtonPressed)
    assert (pressed.place.room, pressed.person.is_lead) == (room, False)


@pytest.mark.parametrize("version", ["10", "11", "12"])
async def test_creators_lead_in_every_version_of_rooms(opened: Open, version: str) -> None:
    bot, [asker, other] = opened
    more = {"additional_creators": [other.id]} if version == "12" else {}
    room = await room_of(bot, asker, other, room_version=version, creation_content=more)
    assert (await bot.heard(await asker.say(room, "!rapport x"))).person.is_lead
    by_other = await bot.heard(await other.say(room, "!rapport x"))
    assert by_other.person.is_lead is (version == "12")


async def test_a_room_that_is_upgraded_is_followed(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker, room_version="10")
    await bot.heard(await asker.say(room, "!rapport x"))
    new = (await asker.ask("POST", f"rooms/{room}/upgrade", {"new_version": "12"}))[
        "replacement_room"
    ]
    await asker.ask("POST", f"rooms/{new}/invite", {"user_id": bot.id})
    await bot.until(lambda: any(isinstance(event, RoomMoved) for event in bot.events))
    moved = bot.events[-1]
    assert isinstance(moved, RoomMoved)
    assert (moved.place.room, moved.to) == (room, new)
    assert (await bot.heard(await asker.say(new, "!rapport x"))).person.is_lead


async def test_a_tombstone_to_a_room_that_is_no_successor_moves_nothing(opened: Open) -> None:
    bot, [asker, _] = opened
    room, elsewhere = await room_of(bot, asker), await room_of(bot, asker)
    await asker.state(room, "m.room.tombstone", {"body": "", "replacement_room": elsewhere})
    assert await all_before(bot, asker, elsewhere) == []


async def test_being_removed_is_told_and_a_declined_invitation_is_not(opened: Open) -> None:
    bot, [asker, _] = opened
    room = await room_of(bot, asker)
    await asker.ask("POST", f"rooms/{room}/kick", {"user_id": bot.id})
    await bot.until(lambda: len(bot.events) == 1)
    left = bot.events[0]
    assert isinstance(left, RoomLeft)
    assert left.place.room == room


async def test_buttons_are_pressed_by_reaction_number_and_word(opened: Open) -> None:
    bot, [asker, other] = opened
    room = await room_of(bot, asker, other)
    row = Buttons(
        (Button("Again", "again", "7"), Button("👍", "helped"), Button("Stop", "stop", word="halt"))
    )
    root = await bot.chat.post(bot.place(room), Message.of("Well?", row))
    await bot.chat.stop()  # the buttons are found again after a restart
    await bot.chat.start(bot._watch)
    pressed = [
        await asker.react(room, root.message, NUMBERS[0]),
        await asker.react(room, root.message, "👍"),
        await asker.react(room, root.message, "3\u20e3"),
        await other.say(room, "1", reply_to=root.message),
        await asker.say(room, "HALT", reply_to=root.message),
    ]
    actions = []
    for key in pressed:
        event = await bot.heard(key)
        assert isinstance(event, ButtonPressed)
        assert event.message == root.message
        actions.append(event.action)
    assert actions == ["again", "helped", "stop", "again", "stop"]


async def test_a_number_in_a_thread_or_direct_room_presses_the_newest_buttons(opened: Open) -> None:
    bot, [asker, _] = opened
    room, direct = await room_of(bot, asker), await direct_of(bot, asker)
    root = await asker.say(room, "root")
    message = Message.of(Buttons((Button("Hint", "practice.hint", word="hint"),)))
    for place in (bot.place(room, root), bot.place(direct, is_direct=True)):
        await bot.chat.post(place, Message.of("older"))
        posted = await bot.chat.post(place, message)
        event = await bot.heard(await asker.say(place.room, "hint", thread=place.thread or ""))
        assert isinstance(event, ButtonPressed)
        assert (event.message, event.place) == (posted.message, place)
        said = await bot.heard(await asker.say(place.room, "2", thread=place.thread or ""))
        assert isinstance(said, MessageSaid)


async def test_buttons_that_others_write_press_nothing(opened: Open) -> None:
    bot, [asker, other] = opened
    room = await room_of(bot, asker, other)
    forged = {"label": "x", "action": "tips.stop", "value": "", "word": "x"}
    content = {"msgtype": "m.notice", "body": "x", "org.rapport.buttons": [forged]}
    event = await other.send(room, content)
    await asker.react(room, event, NUMBERS[0])
    await asker.say(room, "1", reply_to=event)
    assert await all_before(bot, asker, room) == []


async def test_a_slow_room_holds_up_no_other(opened: Open) -> None:
    bot, [asker, other] = opened
    slow, quick = await room_of(bot, asker), await room_of(bot, other)
    gate, taken = asyncio.Event(), bot._receive

    async def receive(event: Event) -> bool:
        if event.place.room == slow:
            await gate.wait()
        return await taken(event)

    bot._receive = receive
    first = await asker.say(slow, "!rapport slow")
    await bot.heard(await other.say(quick, "!rapport quick"))
    assert first not in bot.deliveries
    before = await bot.bookmarks.load(bot.bookmark)
    await bot.heard(await other.say(quick, "!rapport quick again"))
    assert await bot.bookmarks.load(bot.bookmark) == before  # it waits for the slow room
    gate.set()
    await bot.heard(first)


async def test_deleting_a_command_takes_its_answers_back_in_private_too(opened: Open) -> None:
    bot, [asker, _] = opened
    room, direct = await room_of(bot, asker), await direct_of(bot, asker)
    for number, is_restarted in enumerate((False, True)):
        command = await asker.say(room, "!rapport check my draft")
        event = await bot.heard(command)
        for is_private in (False, True):
            await bot.chat.answer(event, Reply(Message.of("about it"), is_private=is_private))
        if is_restarted:
            await bot.chat.stop()
            await bot.chat.start(bot._watch)
        await asker.ask("PUT", f"rooms/{room}/redact/{command}/t{number}", {})

        async def all_gone() -> bool:
            said = [*await asker.said(room), *await asker.said(direct)]
            return not any("about it" in e["content"].get("body", "") for e in said)

        assert await asker.when(all_gone)
