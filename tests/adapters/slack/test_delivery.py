"""What the bot says arrives once, where it should, at Slack's pace; what is unsure is said so."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.events import CommandGiven, Event, Person
from bot.chat.messages import Form, FormField, Message, Picture, Reply
from bot.errors import ChatError, ChatUnsureError
from tests.adapters.slack.bench import ANNE, ROOM, Bench, Events, connected, populated
from tests.slack_platform.block_kit import looked_at
from tests.slack_platform.world import BOT, Written

HELLO = Message.of("hello")


@pytest.fixture
async def events() -> Events:
    return Events()


@pytest.fixture
async def bench(events: Events) -> AsyncIterator[Bench]:
    async with connected(populated(), events) as running:
        yield running


def said(bench: Bench, room: str = "C1") -> list[Written]:
    return [m for m in bench.world.messages if (m.author, m.room) == (BOT, room)]


async def given(bench: Bench, events: Events, **more: str) -> Event:
    await bench.slash("help", **more)
    return events[-1]


async def test_a_room_hears_at_most_one_message_a_second(bench: Bench) -> None:
    bench.world.room("C2", BOT)
    for _ in range(3):
        await bench.chat.post(ROOM, HELLO)
    await bench.chat.post(replace(ROOM, room="C2"), HELLO)
    assert [m.at for m in said(bench)] == [0.0, 1.0, 2.0]
    assert bench.world.throttled == 0
    assert [m.at for m in said(bench, "C2")] == [2.0]


async def test_when_slack_asks_to_slow_down_that_is_waited_for(bench: Bench) -> None:
    bench.platform.api.faults["chat.postMessage"] = ["busy:30", "busy:20"]
    await bench.chat.post(ROOM, HELLO)
    assert len(said(bench)) == 1
    assert bench.world.clock.passed == 50


async def test_when_slack_asks_for_too_much_time_nothing_was_posted(bench: Bench) -> None:
    bench.platform.api.faults["chat.postMessage"] = ["busy:61"]
    with pytest.raises(ChatError, match="slow down") as refusal:
        await bench.chat.post(ROOM, HELLO)
    assert not isinstance(refusal.value, ChatUnsureError)
    assert bench.world.clock.passed == 0


@pytest.mark.parametrize("fault", ["cut", "broken", "lost", "html", "late"])
async def test_without_a_clear_answer_a_post_is_unsure_and_not_tried_again(
    bench: Bench, fault: str
) -> None:
    bench.platform.api.faults["chat.postMessage"] = [fault]
    with pytest.raises(ChatUnsureError):
        await bench.chat.post(ROOM, HELLO, key="k1")
    assert bench.world.calls["chat.postMessage"] == 1
    bench.platform.api.apply_late()
    found = await bench.chat.find(ROOM, "k1", bench.world.clock.now() - timedelta(minutes=1))
    assert (found is not None) is (fault in ("cut", "broken", "late"))


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        ("is_archived", "archived"),
        ("not_in_channel", "/invite"),
        ("invalid_auth", "token"),
        ("restricted_action", "only some people"),
        ("something_new", "something_new"),
    ],
)
async def test_a_refusal_is_certain_and_says_what_to_do(
    bench: Bench, code: str, advice: str
) -> None:
    bench.platform.api.faults["chat.postMessage"] = [f"refuse:{code}"]
    with pytest.raises(ChatError, match=advice) as refusal:
        await bench.chat.post(ROOM, HELLO)
    assert not isinstance(refusal.value, ChatUnsureError)


@pytest.mark.parametrize("code", ["internal_error", "fatal_error", "service_unavailable"])
async def test_where_slack_names_its_own_fault_the_post_may_stand(bench: Bench, code: str) -> None:
    bench.platform.api.faults["chat.postMessage"] = [f"refuse:{code}"]
    with pytest.raises(ChatUnsureError):
        await bench.chat.post(ROOM, HELLO)


async def test_a_missing_scope_is_named(bench: Bench) -> None:
    bench.world.scopes = frozenset()
    with pytest.raises(ChatError, match="chat:write"):
        await bench.chat.post(ROOM, HELLO)


async def test_a_post_is_found_among_many_by_its_key_alone(bench: Bench) -> None:
    before = bench.world.clock.now() - timedelta(minutes=1)
    first = await bench.chat.post(ROOM, HELLO, key="wanted")
    for number in range(450):
        bench.world.messages.append(Written(bench.world.ts(), "C1", ANNE, f"chat {number}"))
    assert await bench.chat.find(ROOM, "wanted", before) == first
    assert bench.world.calls["conversations.history"] == 3
    assert await bench.chat.find(ROOM, "other", before) is None
    assert await bench.chat.find(ROOM, "wanted", bench.world.clock.now() + timedelta(1)) is None


async def test_a_post_in_a_thread_is_found_there(bench: Bench) -> None:
    root = await bench.chat.post(ROOM, HELLO)
    thread = replace(ROOM, thread=root.message)
    posted = await bench.chat.post(thread, HELLO, key="in-thread")
    before = bench.world.clock.now() - timedelta(minutes=1)
    assert await bench.chat.find(thread, "in-thread", before) == posted
    assert await bench.chat.find(ROOM, "in-thread", before) is None


async def test_a_key_that_somebody_copied_is_not_taken_for_ours(bench: Bench) -> None:
    metadata = {"event_type": "rapport_delivery", "event_payload": {"key": "k1"}}
    ts = bench.world.ts()
    bench.world.messages.append(Written(ts, "C1", ANNE, "mine", metadata=metadata))
    before = bench.world.clock.now() - timedelta(minutes=1)
    assert await bench.chat.find(ROOM, "k1", before) is None


async def test_where_a_look_is_refused_that_is_an_error_and_not_an_absence(bench: Bench) -> None:
    bench.platform.api.faults["conversations.history"] = ["refuse:missing_scope"]
    with pytest.raises(ChatError):
        await bench.chat.find(ROOM, "k1", bench.world.clock.now())


async def test_all_that_is_in_a_posts_metadata_is_the_key(bench: Bench) -> None:
    await bench.chat.post(ROOM, HELLO, key="k1")
    [post] = said(bench)
    assert post.metadata == {"event_type": "rapport_delivery", "event_payload": {"key": "k1"}}


async def test_after_five_answers_at_an_events_address_the_next_go_another_way(
    bench: Bench, events: Events
) -> None:
    event = await given(bench, events)
    for number in range(7):
        await bench.chat.answer(event, Reply(Message.of(f"answer {number}")))
    assert bench.world.calls["chat.postEphemeral"] == 2
    assert [m.only_to for m in said(bench)] == [ANNE] * 7


async def test_an_address_that_slack_closed_early_is_no_loss(bench: Bench, events: Events) -> None:
    event = await given(bench, events)
    bench.world.responses.clear()
    await bench.chat.answer(event, Reply(HELLO))
    assert [m.only_to for m in said(bench)] == [ANNE]


async def test_whoever_may_have_left_is_told_directly(bench: Bench, events: Events) -> None:
    event = await given(bench, events)
    bench.world.clock.passed += 26 * 60
    await bench.chat.answer(event, Reply(HELLO))
    assert (len(said(bench)), len(said(bench, "DUANNE"))) == (0, 1)


async def test_where_the_bot_is_no_member_the_answer_is_private_all_the_same(
    bench: Bench, events: Events
) -> None:
    bench.world.room("C9", ANNE)
    here = await given(bench, events, room="C9")
    await bench.chat.answer(here, Reply(HELLO))
    assert [m.only_to for m in said(bench, "C9")] == [ANNE]
    bench.world.responses.clear()
    await bench.chat.answer(here, Reply(HELLO))
    assert len(said(bench, "DUANNE")) == 1


async def test_whoever_asked_learns_why_the_room_hears_nothing(
    bench: Bench, events: Events
) -> None:
    bench.world.room("C9", ANNE)
    event = await given(bench, events, room="C9")
    with pytest.raises(ChatError, match="/invite"):
        await bench.chat.answer(event, Reply(HELLO, is_private=False))
    [told] = said(bench, "C9")
    assert told.only_to == ANNE
    assert "/invite" in told.text


async def test_in_two_peoples_own_room_the_answer_is_for_one_of_them(
    bench: Bench, events: Events
) -> None:
    bench.world.room("DOTHER", ANNE, "UBEN")
    event = await given(bench, events, room="DOTHER")
    assert not event.place.is_direct
    await bench.chat.answer(event, Reply(HELLO))
    assert [m.only_to for m in said(bench, "DOTHER")] == [ANNE]


async def test_in_the_bots_own_direct_room_an_answer_stands_and_can_change(
    bench: Bench, events: Events
) -> None:
    event = await given(bench, events, room="DUANNE")
    assert event.place.is_direct
    posted = await bench.chat.answer(event, Reply(HELLO))
    assert posted is not None
    changed = Reply(Message.of("changed"), replaces=posted.message)
    assert await bench.chat.answer(event, changed) == posted
    assert [m.text for m in said(bench, "DUANNE")] == ["changed"]


async def test_what_can_not_be_changed_any_more_is_said_anew(bench: Bench, events: Events) -> None:
    event = await given(bench, events)
    gone = Reply(HELLO, is_private=False, replaces="1.1")
    posted = await bench.chat.answer(event, gone)
    assert posted is not None
    assert [m.ts for m in said(bench)] == [posted.message]


async def test_long_answers_come_in_parts_and_nothing_is_cut(bench: Bench) -> None:
    words = " ".join(f"word{number}&" for number in range(3_000))
    posted = await bench.chat.post(ROOM, Message.of(words), key="long")
    parts = said(bench)
    assert len(parts) > 1
    assert posted.message == parts[-1].ts
    assert "".join("".join(looked_at(p.blocks).words) for p in parts).replace("\n", "") == words
    assert [bool(p.metadata) for p in parts] == [*[False] * (len(parts) - 1), True]


async def test_a_form_is_opened_before_anything_is_looked_up_or_stored(events: Events) -> None:
    form = Form("f", "A form", (FormField("draft", "Draft"),), "Send", "/rapport check")
    async with connected(populated(), events, form_for=lambda _: form) as bench:
        await bench.slash("check")
        assert len(bench.world.views) == 1
        assert set(bench.world.calls) == {"auth.test", "views.open"}
        assert not events  # nothing is taken in: to open a form again would change nothing
        bench.world.triggers_expire = True
        await bench.slash("check", "late")
        assert len(events) == 1


async def test_of_a_message_that_stands_in_part_nobody_says_that_it_was_refused(
    bench: Bench,
) -> None:
    bench.platform.api.faults["chat.postMessage"] = ["", "refuse:restricted_action"]
    with pytest.raises(ChatUnsureError, match="a part"):
        await bench.chat.post(ROOM, Message.of("word " * 3_000))
    assert len(said(bench)) == 1


PICTURE = Message.of("Your mood line:", Picture(b"\x89PNG 1", alt="a rising line"))


async def test_a_picture_is_shown_with_its_words(bench: Bench) -> None:
    await bench.chat.post(ROOM, PICTURE)
    [post] = said(bench)
    [image] = [block for block in post.blocks if block["type"] == "image"]
    assert image["alt_text"] == "a rising line"
    assert bench.world.files[image["slack_file"]["id"]] == b"\x89PNG 1"
    assert "a rising line" in post.text


async def test_a_picture_is_waited_for_until_slack_has_looked_at_it(bench: Bench) -> None:
    bench.world.files_take = 2.5
    await bench.chat.post(ROOM, PICTURE)
    [post] = said(bench)
    assert [block["type"] for block in post.blocks] == ["rich_text", "image"]
    assert bench.world.calls["files.getUploadURLExternal"] == 1


@pytest.mark.parametrize("trouble", ["scope", "fault", "slow"])
async def test_where_a_picture_can_not_be_shown_its_words_are(bench: Bench, trouble: str) -> None:
    if trouble == "scope":
        bench.world.scopes = frozenset({"chat:write"})
    elif trouble == "fault":
        bench.platform.api.faults["files.getUploadURLExternal"] = ["lost"]
    else:
        bench.world.files_take = 3_600
    await bench.chat.post(ROOM, PICTURE)
    [post] = said(bench)
    assert [block["type"] for block in post.blocks] == ["rich_text", "rich_text"]
    assert "a rising line" in post.text


async def test_a_direct_room_that_there_can_not_be_is_said(bench: Bench) -> None:
    bench.world.person("UGONE", "Gone", deleted=True)
    with pytest.raises(ChatError, match="deactivated"):
        await bench.chat.direct(ROOM, Person("UGONE"))
    with pytest.raises(ChatError, match="nobody"):
        await bench.chat.direct(ROOM, Person("UNOBODY"))


async def test_where_the_bot_is_not_installed_nothing_can_be_said(bench: Bench) -> None:
    with pytest.raises(ChatError, match="not installed"):
        await bench.chat.post(replace(ROOM, team="TOTHER"), HELLO)


async def test_an_answer_after_a_restart_needs_nothing_that_was_in_memory(
    bench: Bench, events: Events
) -> None:
    event = await given(bench, events)
    bare = CommandGiven(event.key, Person(ANNE), event.place, event.at)  # as the inbox keeps it
    await bench.chat.answer(bare, Reply(HELLO))
    assert [m.only_to for m in said(bench)] == [ANNE]
