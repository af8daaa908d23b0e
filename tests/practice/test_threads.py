"""Drills in threads: from the first line to the look back, whatever people do meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from typing_extensions import override

from adapters.memory.chat import MemoryChat
from bot.chat.events import MessageSaid, Person, Place
from bot.chat.messages import Button, Message, Picture
from bot.chat.ports import Posted
from bot.commands.rounds import Rounds
from bot.errors import ChatError
from bot.practice import Drill
from bot.practice.shown import opened
from tests.practice.adversarial import ADVERSARIAL
from tests.practice.sequences import SCENARIOS
from tests.practice.stage import ANNE, BO, LEAD, ONLY_D04, ROOM, START, Stage, staged

SKILLED = [
    "We charged you twice, that's our mistake. I've just sent the second £48 back.",
    "Your bank takes 3 to 5 working days, so it won't be there tomorrow. For the rent I can write "
    "your landlord a letter or cover the overdraft fee, whichever helps more.",
    "I'm sending the letter to you now. Does that cover you for tomorrow?",
]


def has_feedback(words: str) -> bool:
    """Whether ``words`` hold the quiet line, which ends with the words of the rubric."""
    return "Read " in words and "Move " in words


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as opened_stage:
        yield opened_stage


async def test_a_drill_begins_in_the_direct_room_with_all_one_needs(stage: Stage) -> None:
    place = await stage.begin("charged-twice")
    assert place.is_direct
    opening, told = stage.chat.said
    words = opening.message.plain()
    assert opening.only_to is None
    assert any(line in words for line in SCENARIOS["d04"].openings)
    for part in ("Practice: Charged twice", "You may send the money back", "hint", "stop"):
        assert part in words
    assert told.only_to == ANNE
    assert "direct messages" in told.message.plain()


async def test_a_whole_drill_from_the_first_line_to_the_look_back(stage: Stage) -> None:
    await stage.begin()
    for words in SKILLED[:2]:
        (answer,) = await stage.say(words)
        assert "Dev" in answer
        assert has_feedback(answer)
    (last,) = await stage.say(SKILLED[2])
    assert "which of your replies changed the mood most?" in last
    (look_back,) = await stage.press("1")
    for part in ("Looking back: Charged twice", "Keep", "Underneath", "Carry on", "You said reply"):
        assert part in look_back
    assert any(isinstance(block, Picture) for block in stage.chat.said[-1].message.blocks)


async def test_after_the_look_back_nobody_listens_in_the_thread(stage: Stage) -> None:
    await stage.begin()
    await stage.say("stop")
    before = await stage.count("inbox")
    assert await stage.say("Thanks, that was fun") == []
    assert await stage.count("inbox") == before


async def test_what_nobody_follows_never_reaches_the_database(stage: Stage) -> None:
    thread = await stage.begin()
    before = await stage.count("inbox")
    elsewhere = Place("memory", "team", "support", "another thread")
    assert await stage.say("a chat among colleagues", place=elsewhere) == []
    assert await stage.count("inbox") == before
    assert thread != elsewhere


async def test_here_begins_it_in_the_channel_and_feedback_stays_private(stage: Stage) -> None:
    thread = await stage.begin(here=True)
    assert thread.room == ROOM.room
    await stage.say(SKILLED[0])
    customer, quiet = stage.chat.said[-2:]
    assert customer.only_to is None
    assert not has_feedback(customer.message.plain())
    assert quiet.only_to == ANNE
    assert has_feedback(quiet.message.plain())


async def test_only_the_trainees_replies_count(stage: Stage) -> None:
    await stage.begin(here=True)
    assert await stage.say("I'd have said it was our fault!", BO) == []
    assert await stage.count("drill_replies") == 0


async def test_in_the_direct_room_one_need_not_use_the_thread(stage: Stage) -> None:
    thread = await stage.begin()
    room = Place(thread.platform, thread.team, thread.room, is_direct=True)
    (answer,) = await stage.say(SKILLED[0], place=room)
    assert has_feedback(answer)


async def test_a_tip_in_a_channel_begins_it_there_for_all_to_see(stage: Stage) -> None:
    button = Button("Practise this", "practice.start", "d04 rapport W12")
    await stage.chat.press(ANNE, ROOM, "tip", button)
    await stage.worker.drain(60)
    assert stage.chat.said[0].place == ROOM
    assert await stage.count("tip_marks WHERE kind = 'practised'") == 1


async def test_the_same_event_again_changes_and_says_nothing(stage: Stage) -> None:
    await stage.begin()
    assert len(await stage.say(SKILLED[0], key="r1")) == 1
    assert await stage.say(SKILLED[0], key="r1") == []
    assert await stage.count("drill_replies") == 1


async def test_two_replies_in_the_same_second_are_two_turns(stage: Stage) -> None:
    await stage.begin()
    one = stage.chat.say(ANNE, stage.thread, SKILLED[0], key="r1")
    two = stage.chat.say(ANNE, stage.thread, SKILLED[1], key="r2")
    await asyncio.gather(one, two)
    await stage.worker.drain(60)
    assert await stage.count("drill_replies") == 2
    answers = [said.message.plain() for said in stage.chat.said[-2:]]
    assert all(has_feedback(answer) for answer in answers)


async def test_a_burst_of_replies_is_taken_one_by_one(stage: Stage) -> None:
    await stage.begin()
    texts = ["We charged you twice.", "I'm on it.", "The bank takes 3 to 5 days.", "Sorry, Dev."]
    bursts = (stage.chat.say(ANNE, stage.thread, text, key=text) for text in texts)
    await asyncio.gather(*bursts)
    await stage.worker.drain(60)
    drill = await stage.drilling.drills.get(1)
    assert drill is not None
    assert sorted(row.text for row in drill.replies) == sorted(texts)
    assert drill.version == len(texts)


async def test_a_restart_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    async with staged(tmp_path) as first:
        thread = await first.begin()
        await first.say(SKILLED[0])
        chat = first.chat
    async with staged(tmp_path, chat=chat) as second:
        second.thread, second.now = thread, START + timedelta(hours=20)
        await second.say(SKILLED[1])
        (last,) = await second.say(SKILLED[2])
        assert "which of your replies" in last


async def test_rewind_takes_the_last_reply_back(stage: Stage) -> None:
    await stage.begin()
    (answer,) = await stage.say("You must have clicked twice.")
    (back,) = await stage.say("rewind", key="back")
    assert "Back to before reply 1" in back
    opening = stage.chat.said[0].message.plain()
    assert back.split("> ")[1].split("\n")[0] in opening
    assert await stage.say("rewind", key="back") == []
    (other,) = await stage.say(SKILLED[0])
    assert other != answer


async def test_there_is_nothing_to_rewind_before_the_first_reply(stage: Stage) -> None:
    await stage.begin()
    assert await stage.say("rewind") == ["There is no reply to take back yet."]


async def test_an_old_wish_that_comes_again_takes_back_nothing_newer(stage: Stage) -> None:
    await stage.begin()
    rewind = MessageSaid("old", ANNE, stage.thread, START, text="rewind")
    stop = MessageSaid("older", ANNE, stage.thread, START, text="stop")
    stage.now += timedelta(minutes=1)
    await stage.say(SKILLED[0])
    for wish in (rewind, stop):
        await stage.commands.handle(wish)
    drill = await stage.drilling.drills.get(1)
    assert drill is not None
    assert drill.is_open
    assert len(drill.replies) == 1


async def test_a_hint_names_what_is_missing_and_costs_nothing(stage: Stage) -> None:
    await stage.begin()
    first = await stage.say("hint")
    await stage.say(SKILLED[0])
    second = await stage.press("Hint")
    assert first != second
    assert all(words[0].startswith("Hint") for words in (first, second))
    assert await stage.count("drill_replies") == 1


async def test_stop_looks_back_at_what_there_was(stage: Stage) -> None:
    await stage.begin()
    await stage.say(SKILLED[0])
    (look_back,) = await stage.say("Stop.")
    assert "You stopped before the end" in look_back


async def test_the_look_back_offers_a_replay_from_the_turning_point(stage: Stage) -> None:
    await stage.begin()
    await stage.say(SKILLED[0])
    await stage.say("You should have kept more money in your account.")
    (look_back,) = await stage.say("stop")
    assert "reply 2, “You should have kept more money" in look_back
    (back,) = await stage.press("Replay from reply 2")
    assert "Back to before reply 2" in back
    (answer,) = await stage.say(SKILLED[1])
    assert has_feedback(answer)


async def test_a_day_of_silence_closes_it_with_what_there_was(stage: Stage) -> None:
    await stage.begin()
    await stage.say(SKILLED[0])
    assert await stage.later(timedelta(hours=23)) == []
    (closed,) = await stage.later(timedelta(hours=2))
    assert "quiet for a day" in closed
    assert "Looking back" in closed
    assert await stage.later(timedelta(hours=1)) == []
    assert await stage.say("hello?") == []


async def test_a_drill_nobody_answered_closes_with_a_word(stage: Stage) -> None:
    await stage.begin()
    (closed,) = await stage.later(timedelta(days=2))
    assert "gone home" in closed
    assert "Looking back" not in closed


class Closed(MemoryChat):
    """A chat in which the bot can't speak any more."""

    tries = 0

    @override
    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        self.tries += 1
        raise ChatError("I am not in that channel.")


async def test_where_the_bot_can_speak_no_more_it_stops_trying_after_a_week(
    stage: Stage,
) -> None:
    await stage.begin()
    closed = Closed(lambda: stage.now)
    rounds = Rounds(stage.drilling, [closed])
    for day in range(1, 31):
        await rounds.make(START + timedelta(days=day, hours=1))
    assert 7 <= closed.tries <= 9
    assert not await stage.drilling.drills.follows(stage.thread)


@pytest.mark.parametrize("kind", ["emoji", "empty", "injection", "french", "one letter",
                                  "four thousand characters"])  # fmt: skip
async def test_what_is_no_reply_gets_a_kind_word_and_no_turn(stage: Stage, kind: str) -> None:
    await stage.begin()
    for words in ADVERSARIAL[kind]:
        (answer,) = await stage.say(words)
        assert len(answer) > 30
    assert await stage.count("drill_replies") == 0


async def test_an_edited_reply_stands_as_it_was_read(stage: Stage) -> None:
    await stage.begin()
    await stage.say(SKILLED[0], key="r1")
    (told,) = await stage.change("said-r1", "something else")
    assert "had read it before you changed it" in told
    assert await stage.count("drill_replies") == 1


async def test_the_words_of_a_deleted_reply_are_forgotten(stage: Stage, tmp_path: Path) -> None:
    await stage.begin()
    await stage.say("I completely understand your frustration, zanzibar.", key="r1")
    (told,) = await stage.change("said-r1", None)
    assert "gone here too" in told
    async with stage.store.read() as connection:
        rows = (await connection.exec_driver_sql("SELECT text, heard FROM drill_replies")).all()
    assert "zanzibar" not in str(rows)
    assert "understand" not in str(rows)
    (look_back,) = await stage.say("stop")
    assert "zanzibar" not in look_back


async def test_changes_of_other_messages_are_nobodys_business(stage: Stage) -> None:
    await stage.begin()
    assert await stage.change("some message", "other words") == []


async def test_another_persons_buttons_steer_nothing(stage: Stage) -> None:
    await stage.begin(here=True)
    await stage.say(SKILLED[0])
    quiet = stage.chat.said[-1]
    (told,) = await stage.press("Take it back", BO, quiet)
    assert "colleague's drill" in told
    assert await stage.count("drill_replies") == 1


async def test_without_a_name_the_easiest_undone_drill_begins(stage: Stage) -> None:
    await stage.command("")
    assert "Practice: The terse admin" in stage.chat.said[0].message.plain()


async def test_the_list_shows_every_drill_and_what_is_done(stage: Stage) -> None:
    await stage.begin("d01")
    await stage.say("Done: MX 10 mail.kestrel-bikes.example added, old A record removed.")
    await stage.say("www was us: we deleted it by mistake, and it's back.")
    await stage.press("Just tell me")
    await stage.command("list")
    listed = stage.chat.said[-1]
    assert listed.only_to == ANNE
    lines = listed.message.plain()
    assert "The terse admin  the-terse-admin ✓" in lines
    assert "Charged twice  charged-twice" in lines


async def test_ones_own_way_is_for_oneself_alone(stage: Stage) -> None:
    await stage.command("mine")
    assert "nothing to look back at yet" in stage.chat.said[-1].message.plain()
    await stage.begin()
    await stage.say(SKILLED[0])
    await stage.say("stop")
    await stage.command("mine")
    mine = stage.chat.said[-1]
    assert mine.only_to == ANNE
    (picture,) = (b for b in mine.message.blocks if isinstance(b, Picture))
    assert picture.png.startswith(b"\x89PNG")
    assert "trust" in picture.alt
    assert "Only you see this" in mine.message.plain()


async def test_counts_are_told_to_leads_from_five_people_on(stage: Stage) -> None:
    people = [Person(f"p{n}") for n in range(5)]
    for person in people[:4]:
        await stage.begin("d04", person)
    await stage.command("list", LEAD)
    assert "have practised" not in stage.chat.said[-1].message.plain()
    await stage.begin("d04", people[4])
    await stage.command("list", LEAD)
    assert "5 people of your team have practised." in stage.chat.said[-1].message.plain()
    await stage.command("list", ANNE)
    assert "have practised" not in stage.chat.said[-1].message.plain()


async def test_forget_me_deletes_all_of_it_and_of_nobody_else(stage: Stage) -> None:
    await stage.begin("d04", BO)
    await stage.begin()
    await stage.say(SKILLED[0])
    await stage.chat.command(ANNE, ROOM, "privacy export me")
    await stage.worker.drain(60)
    assert SKILLED[0] in stage.chat.said[-1].message.plain()
    await stage.chat.command(ANNE, ROOM, "privacy forget me")
    await stage.worker.drain(60)
    (done,) = await stage.press("Delete all of it")
    assert done == "Done. I deleted one thing; it can't come back."
    assert await stage.count("drills") == 1
    assert await stage.count("drill_replies") == 0


async def test_replies_are_kept_for_thirty_days(stage: Stage) -> None:
    await stage.begin()
    await stage.say(SKILLED[0])
    await stage.drilling.drills.prune(START + timedelta(days=29))
    assert await stage.count("drill_replies") == 1
    await stage.drilling.drills.prune(START + timedelta(days=31))
    assert (await stage.count("drill_replies"), await stage.count("drills")) == (0, 1)


async def test_one_question_two_weeks_later_for_who_wants_it(stage: Stage) -> None:
    await stage.begin()
    await stage.say(SKILLED[0])
    await stage.say("stop")
    (noted,) = await stage.press("Ask me once more")
    assert "two weeks" in noted
    assert await stage.later(timedelta(days=13)) == []
    (question,) = await stage.later(timedelta(days=1))
    assert "What would your first reply be now?" in question
    (answer,) = await stage.say(SKILLED[0])
    assert "One way" in answer
    assert await stage.count("drill_replies") == 1
    assert await stage.say("Thanks!") == []


async def test_a_hard_drill_is_only_begun_by_choice(tmp_path: Path) -> None:
    hard = SCENARIOS["d04"].model_copy(
        update={"note": "This one is about insults.", "cool_down": "Take two minutes."}
    )
    async with staged(tmp_path, {"d04": hard}) as stage:
        await stage.command("start d04")
        (noted,) = stage.chat.said
        assert "about insults" in noted.message.plain()
        assert await stage.count("drills") == 0
        await stage.press("Begin")
        opening = stage.chat.said[1]
        stage.thread = replace(opening.place, thread=opening.id)
        (look_back,) = await stage.say("stop")
        assert "Take two minutes." in look_back


async def test_a_drill_whose_scenario_is_gone_says_so(tmp_path: Path) -> None:
    async with staged(tmp_path) as first:
        thread = await first.begin("d01")
        chat = first.chat
    async with staged(tmp_path, ONLY_D04, chat) as second:
        second.thread = thread
        assert await second.say("Done: both records.") == []
        await second.later(timedelta(days=2))
        assert await second.count("drills WHERE is_debriefed = 0") == 0


def test_the_opening_keeps_to_what_a_phone_shows(tmp_path: Path) -> None:
    for scenario in SCENARIOS.values():
        assert len(opened(Drill(scenario, 0)).plain()) < 2_000
