"""Every way of asking the bot for something, with the whole bot behind it, in both modes."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.adapters.slack.bench import ANNE, BEN, Bench, populated, whole_bot
from tests.slack_platform import payloads
from tests.slack_platform.block_kit import looked_at
from tests.slack_platform.world import BOT, Written

DRAFT = "Hi, the agent you spoke to yesterday told you nonsense. The refund went out today."
ANGRY = "Third time I write & nobody answers!! Where is my <b>refund</b>?"


@pytest.fixture(params=[False, True], ids=["http", "socket"])
def by_socket(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
async def bench(tmp_path: Path, *, by_socket: bool) -> AsyncIterator[Bench]:
    async with whole_bot(populated(), tmp_path, by_socket=by_socket) as running:
        yield running


async def until_answered(bench: Bench, number: int = 1) -> list[Written]:
    """What the bot has said, once it has said so much."""
    while len(found := [m for m in bench.world.messages if m.author == BOT]) < number:
        await bench.platform.changed()
    return found


def words(message: Written) -> str:
    return "".join(looked_at(message.blocks).words)


async def test_a_command_is_answered_to_its_person_alone(bench: Bench) -> None:
    assert await bench.slash(f"check {DRAFT}") == 200
    [answer] = await until_answered(bench)
    assert answer.only_to == ANNE
    assert "“the agent you spoke to yesterday told you nonsense”" in words(answer)
    assert bench.world.calls["chat.postEphemeral"] == 0  # at the command's own address


@pytest.mark.parametrize("text", ["", "check", "  check  "])
async def test_a_bare_command_opens_a_form_before_anything_else(bench: Bench, text: str) -> None:
    assert await bench.slash(text) == 200
    assert [view["callback_id"] for _, view in bench.world.views] == ["check"]
    assert set(bench.world.calls) - {"auth.test", "apps.connections.open"} == {"views.open"}


async def test_from_the_form_to_the_answer_and_once_more(bench: Bench) -> None:
    await bench.slash("check")
    await bench.submit({"customer": ANGRY, "draft": DRAFT}, "sent")
    [answer] = await until_answered(bench)
    assert answer.only_to == ANNE
    assert "Reads as" in words(answer)
    await bench.press(answer.ts, "Check again with changes", "pressed")
    while len(bench.world.views) < 2:
        await bench.platform.changed()
    await bench.submit({"draft": "Sorry about the wait. The refund went out today."}, "again")
    [_, second] = await until_answered(bench, 2)
    assert "Mended" in words(second)


async def test_when_the_form_comes_too_late_the_line_to_type_is_told(bench: Bench) -> None:
    bench.world.triggers_expire = True
    await bench.slash("check")
    [answer] = await until_answered(bench)
    assert answer.only_to == ANNE
    assert "/rapport check" in words(answer)


async def test_a_reply_to_a_message_is_checked_from_its_menu(bench: Bench) -> None:
    world, here = bench.world, bench.platform.url
    customer = payloads.message(world, BEN, "C1", ANGRY)
    await bench.bring(payloads.shortcut(world, here, ANNE, "C1", "check", customer, "t"))
    [(_, view)] = world.views
    [first, _] = [block for block in view["blocks"] if block["type"] == "input"]
    assert first["element"]["initial_value"] == ANGRY
    await bench.submit({"customer": ANGRY, "draft": DRAFT}, "sent")
    [answer] = await until_answered(bench)
    assert "Reads as" in words(answer)


async def test_how_a_message_reads_is_told_from_its_menu(bench: Bench) -> None:
    customer = payloads.message(bench.world, BEN, "C1", ANGRY)
    here = bench.platform.url
    await bench.bring(payloads.shortcut(bench.world, here, ANNE, "C1", "read", customer, "t"))
    [answer] = await until_answered(bench)
    assert (answer.only_to, "Reads as" in words(answer)) == (ANNE, True)


async def test_a_mention_in_a_thread_is_answered_there_to_its_person_alone(bench: Bench) -> None:
    root = payloads.message(bench.world, BEN, "C1", "hello")["ts"]
    await bench.mention(f"check {DRAFT}", thread=root)
    [answer] = await until_answered(bench)
    assert (answer.only_to, answer.thread) == (ANNE, root)
    assert "told you nonsense" in words(answer)


async def test_a_direct_message_is_answered(bench: Bench) -> None:
    direct = bench.world.direct(ANNE).id
    await bench.say("hello", room=direct, key="one")
    await bench.say("rapport help check", room=direct, key="two")
    hint, page = sorted(await until_answered(bench, 2), key=lambda m: len(words(m)))
    assert (hint.room, hint.only_to, page.room) == (direct, None, direct)
    assert "/rapport check" in words(hint)


async def test_the_home_page_says_what_is_kept_and_opens_a_form(bench: Bench) -> None:
    direct = bench.world.direct(ANNE).id
    opened = {"type": "app_home_opened", "user": ANNE, "channel": direct, "tab": "home"}
    await bench.event("e", opened)
    while ANNE not in bench.world.homes:
        await bench.platform.changed()
    blocks = bench.world.homes[ANNE]["blocks"]
    seen = "".join(looked_at(blocks, "home").words)
    assert "What I keep" in seen
    [button] = [e for b in blocks if b["type"] == "actions" for e in b["elements"]]
    await bench.bring(payloads.pressed_at_home(bench.world, ANNE, button, "t"))
    while not bench.world.views:
        await bench.platform.changed()
    await bench.submit({"draft": DRAFT}, "sent")
    [answer] = await until_answered(bench)
    assert answer.room == direct


async def test_a_lead_begins_a_series_and_each_week_has_one_tip(
    tmp_path: Path, *, by_socket: bool
) -> None:
    world = populated()
    world.clock.start = datetime(2027, 1, 4, 10, tzinfo=UTC)  # a Monday
    async with whole_bot(world, tmp_path, by_socket=by_socket) as bench:
        await bench.slash("tips start monday 09:30 Europe/Berlin", "no lead")
        [refusal] = await until_answered(bench)
        assert "lead" in words(refusal)
        await bench.slash("tips start monday 09:30 Europe/Berlin", "asked", BEN)
        [_, question] = await until_answered(bench, 2)
        await bench.press(question.ts, "Start it", "yes", person=BEN)
        [_, changed, announced] = await until_answered(bench, 3)
        assert (changed.only_to, announced.only_to) == (BEN, None)
    for week in range(1, 4):
        world.clock.passed += 7 * 86_400
        async with whole_bot(world, tmp_path, by_socket=by_socket) as bench:
            *_, tip = await until_answered(bench, 3 + week)
            assert tip.metadata is not None
            assert "#building-rapport" in words(tip)
    posts = [m for m in world.messages if m.metadata and m.thread is None]
    assert len({words(post) for post in posts}) == len(posts) == 3


async def test_when_the_app_was_removed_nothing_is_posted_and_back_again_it_goes_on(
    tmp_path: Path,
) -> None:
    world = populated()
    world.clock.start = datetime(2027, 1, 4, 10, tzinfo=UTC)  # a Monday
    async with whole_bot(world, tmp_path) as bench:
        await bench.slash("tips start monday 09:30 Europe/Berlin", "asked", BEN)
        [question] = await until_answered(bench)
        await bench.press(question.ts, "Start it", "yes", person=BEN)
        await until_answered(bench, 2)
        await bench.slash("practice start charged-twice", "drill")
        drill = await until_told(bench, "Practice:")
        await bench.event("gone", {"type": "app_uninstalled"})
        await bench.event("too", {"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}})
        world.clock.passed += 86_400
    said = len(world.messages)
    world.clock.passed += 21 * 86_400
    async with whole_bot(world, tmp_path) as bench:  # it was installed again
        await bench.say("hello", drill.room, drill.ts, key="no drill")
        await bench.slash("practice mine", "mine")
        answer = (await until_answered(bench, said + 1))[-1]
        assert "charged" not in words(answer).lower()
        assert len(world.messages) == said + 1
        await bench.slash("tips resume", "back", BEN)
        question = (await until_answered(bench, said + 2))[-1]
        assert "resume" in words(question).lower()


SKILLED = (
    "We charged you twice, that's our mistake. I've just sent the second £48 back.",
    "Your bank takes 3 to 5 working days, so it won't be there tomorrow. For the rent I can write "
    "your landlord a letter or cover the overdraft fee, whichever helps more.",
    "I'm sending the letter to you now. Does that cover you for tomorrow?",
)


@pytest.mark.parametrize("where", ["start charged-twice", "here"])
async def test_a_drill_is_played_in_a_thread(
    tmp_path: Path, where: str, *, by_socket: bool
) -> None:
    world = populated()
    async with whole_bot(world, tmp_path, by_socket=by_socket) as bench:
        await bench.slash(f"practice {where}", "begin")
        opening = await until_told(bench, "Practice:")
        assert opening.only_to is None
        assert opening.room == ("C1" if where == "here" else world.direct(ANNE).id)
    async with whole_bot(world, tmp_path, by_socket=by_socket) as bench:
        for number, reply in enumerate(SKILLED, start=1):
            await bench.say(reply, opening.room, opening.ts, key=f"reply {number}")
            last = await until_told(bench, "", number, thread=opening.ts)
        if where != "here":
            assert "which of your replies changed the mood most?" in words(last)


async def until_told(
    bench: Bench, sought: str, number: int = 1, thread: str | None = None
) -> Written:
    """The last of so many messages that hold ``sought``, in a room or in a thread."""
    while True:
        said = (m for m in bench.world.messages if m.author == BOT and m.thread == thread)
        found = [message for message in said if sought in words(message)]
        if len(found) >= number:
            return found[number - 1]
        await bench.platform.changed()


async def test_what_people_say_among_themselves_is_not_answered(bench: Bench) -> None:
    assert await bench.say("the bot is nice") == 200
    assert await bench.say("really", thread="1.1", key="two") == 200
    await bench.slash("privacy", "three")
    assert len(await until_answered(bench)) == 1


async def test_nothing_of_a_draft_is_left_behind(tmp_path: Path, *, by_socket: bool) -> None:
    canary = "zzcanaryzz"
    async with whole_bot(populated(), tmp_path, by_socket=by_socket) as bench:
        await bench.slash(f"check {canary}")
        await bench.slash(f"{canary} no command", "two")
        await bench.mention(f"check {canary}", key="three")
        await bench.say(canary, room=bench.world.direct(ANNE).id, key="four")
        await until_answered(bench, 4)
        assert files_with(canary.encode(), tmp_path) == []


def files_with(sought: bytes, folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if sought in path.read_bytes()]
