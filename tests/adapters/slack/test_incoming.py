"""What Slack tells of becomes an event, or is none of the bot's concern."""

from typing import Any

import pytest

from adapters.slack.fields import UnreadableError
from adapters.slack.incoming import Known, event_of
from bot.chat.events import (
    CommandGiven,
    HomeOpened,
    MessageChanged,
    MessageSaid,
    RoomLeft,
    RoomMoved,
)
from tests.adapters.slack.bench import ANNE, BEN
from tests.slack_platform import payloads
from tests.slack_platform.world import BOT, World

Json = dict[str, Any]

WORLD = World()
KNOWN = Known("slack", "T1", BOT, WORLD.clock.now(), {BEN: "Ben"})


def told(inner: Json) -> object:
    return event_of(payloads.event(WORLD, "e1", inner), KNOWN)


def said(text: str = "hello", room: str = "C1", thread: str | None = "1.1", **more: object) -> Json:
    return payloads.message(WORLD, ANNE, room, text, thread, **more)


def test_a_reply_in_a_thread_is_heard_with_its_place_and_its_id() -> None:
    message = said("a < b\n:tada:")
    event = told(message)
    assert isinstance(event, MessageSaid)
    assert (event.text, event.message) == ("a < b\n🎉", message["ts"])
    assert (event.place.room, event.place.thread, event.place.is_direct) == ("C1", "1.1", False)


def test_a_direct_message_is_heard() -> None:
    event = told(said(room="DUANNE", thread=None))
    assert isinstance(event, MessageSaid)
    assert event.place.is_direct


def test_people_are_named_where_they_are_mentioned() -> None:
    message = said()
    message["text"] = f"thanks <@{BEN}>"
    event = told(message)
    assert isinstance(event, MessageSaid)
    assert event.text == "thanks @Ben"


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast", "me_message"])
def test_what_people_wrote_in_other_ways_is_heard_too(subtype: str) -> None:
    assert isinstance(told(said(subtype=subtype)), MessageSaid)


@pytest.mark.parametrize(
    "inner",
    [
        said(thread=None),
        said(user=BOT),
        said(bot_id="BBOT"),
        said(bot_id="BOTHER", subtype="bot_message"),
        said(bot_profile={"id": "BOTHER"}),
        said(user="USLACKBOT"),
        said(subtype="channel_join"),
        said(subtype="channel_topic"),
        said(subtype="something_new"),
        said(subtype="message_replied"),
        payloads.mention(WORLD, ANNE, "C1", "check", bot_id="BOTHER"),
        payloads.mention(WORLD, ANNE, "C1", "check", edited={"user": ANNE, "ts": "1.2"}),
        {"type": "app_home_opened", "user": ANNE, "channel": "D1", "tab": "messages"},
        {"type": "reaction_added", "user": ANNE},
        {"type": "channel_rename", "channel": {"id": "C1", "name": "new"}},
    ],
)
def test_what_is_no_concern_of_the_bots_is_passed_over(inner: Json) -> None:
    assert told(inner) is None


def test_a_mention_asks_once_although_slack_tells_of_it_twice() -> None:
    asked = payloads.mention(WORLD, ANNE, "C1", "check this", "1.1")
    event = told(asked)
    assert isinstance(event, CommandGiven)
    assert event.text == "check this"
    assert told({**asked, "type": "message", "channel_type": "channel"}) is None


def test_a_mention_within_a_sentence_is_talk() -> None:
    asked = payloads.mention(WORLD, ANNE, "C1", "x", "1.1")
    asked["text"] = f"ask <@{BOT}> about it"
    assert told(asked) is None
    assert isinstance(told({**asked, "type": "message", "channel_type": "channel"}), MessageSaid)


@pytest.mark.parametrize("asked", ["rapport check x", "Rapport: check x", f"<@{BOT}> check x"])
def test_in_a_direct_message_its_name_asks_the_bot(asked: str) -> None:
    message = said(room="DUANNE", thread=None)
    event = told({**message, "text": asked})
    assert isinstance(event, CommandGiven)
    assert event.text == "check x"


def changed(before: str, now: str, **more: object) -> Json:
    message = {**said(now), **more}
    return {
        "type": "message",
        "subtype": "message_changed",
        "channel": "C1",
        "channel_type": "channel",
        "message": message,
        "previous_message": {**message, "text": before},
    }


def test_an_edit_is_told_of_unless_it_changes_no_words() -> None:
    event = told(changed("one", "two"))
    assert isinstance(event, MessageChanged)
    assert event.text == "two"
    assert told(changed("one", "one")) is None  # a preview was added
    assert told(changed("one", "two", bot_id="BBOT")) is None


def test_a_deleted_message_is_told_of() -> None:
    before = said("gone")
    inner = {"type": "message", "subtype": "message_deleted", "channel": "C1", "ts": "9.9"}
    event = told({**inner, "previous_message": before})
    assert isinstance(event, MessageChanged)
    assert (event.text, event.message) == (None, before["ts"])


def test_the_home_page_is_told_of() -> None:
    opened = {"type": "app_home_opened", "user": ANNE, "channel": "D1", "tab": "home"}
    assert isinstance(told(opened), HomeOpened)


@pytest.mark.parametrize(
    "kind",
    ["channel_archive", "channel_deleted", "channel_left", "group_archive", "group_deleted",
     "group_left"],
)  # fmt: skip
def test_a_room_that_the_bot_can_speak_in_no_more_is_told_of(kind: str) -> None:
    event = told({"type": kind, "channel": "C1"})
    assert isinstance(event, RoomLeft)
    assert event.place.room == "C1"


def test_a_room_that_goes_on_under_another_id_is_told_of() -> None:
    event = told({"type": "channel_id_changed", "old_channel_id": "C1", "new_channel_id": "G1"})
    assert isinstance(event, RoomMoved)
    assert (event.place.room, event.to) == ("C1", "G1")


def test_a_shortcut_that_is_not_ours_is_passed_over() -> None:
    asked = payloads.shortcut(WORLD, "http://h", ANNE, "C1", "other", said(), "t")
    assert event_of(asked, KNOWN) is None


def test_a_form_that_is_not_ours_is_refused() -> None:
    view = {"callback_id": "check", "private_metadata": "not ours", "blocks": []}
    with pytest.raises(UnreadableError):
        event_of(payloads.submitted(WORLD, ANNE, view, {}, "t"), KNOWN)
