"""What every database must do for the drills."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.chat.events import Person, Place
from bot.store.engine import Store
from bot.store.practice import KEPT, REMEMBERED, Drills, KeptDrill, KeptReply, Recall, Who

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANNE = Who("slack", "T1", "anne")
BO = Who("slack", "T1", "bo")
THREAD = Place("slack", "T1", "D1", "m1", is_direct=True)
AWKWARD = "“half” a \ud83d pair, a \0, and 😀"


def reply(key: str, text: str = "We did.") -> KeptReply:
    return KeptReply(key, f"m-{key}", NOW, text, '{"moves": []}')


async def begun(
    drills: Drills, who: Who = ANNE, place: Place = THREAD, key: str = "b1"
) -> KeptDrill:
    number = await drills.begin(key, who, place, "d04", 7, NOW)
    found = await drills.get(number)
    assert found is not None
    return found


async def test_what_is_kept_comes_back(store: Store) -> None:
    drills = Drills(store)
    drill = await begun(drills)
    assert await drills.reply(drill, reply("r1", AWKWARD))
    found = await drills.at(THREAD)
    assert found is not None
    assert (found.who, found.place, found.scenario, found.seed) == (ANNE, THREAD, "d04", 7)
    assert found.replies == (reply("r1", AWKWARD),)
    assert found.is_open
    assert found == await drills.newest(ANNE) == await drills.get(drill.number)


async def test_an_event_begins_one_drill_however_often_it_is_handled(store: Store) -> None:
    drills = Drills(store)
    assert await begun(drills) == await begun(drills)


async def test_a_new_drill_closes_the_one_before_in_the_same_room(store: Store) -> None:
    drills = Drills(store)
    first = await begun(drills)
    second = await begun(drills, key="b2", place=Place("slack", "T1", "D1", "m2", is_direct=True))
    assert not await drills.follows(first.place)
    assert await drills.follows(second.place)
    await begun(drills, BO, Place("slack", "T1", "C1", "m3"), "b3")
    assert await drills.follows(second.place)


async def test_of_two_steps_from_the_same_state_one_is_taken(store: Store) -> None:
    drills = Drills(store)
    drill = await begun(drills)
    taken = await asyncio.gather(
        *(drills.reply(drill, reply(f"r{number}")) for number in range(5)),
        drills.rewind(drill, 0, "back", NOW),
        drills.close(drill, "stop", "{}", NOW),
    )
    assert sum(taken) == 1


async def test_a_reply_that_was_taken_back_is_known_still(store: Store) -> None:
    drills = Drills(store)
    drill = await begun(drills)
    await drills.reply(drill, reply("r1"), ending="warm", result='{"asks": 1}')
    closed = await drills.get(drill.number)
    assert closed is not None
    assert (closed.is_open, closed.ending, closed.result) == (False, "warm", '{"asks": 1}')
    assert await drills.rewind(closed, 0, "back", NOW)
    back = await drills.get(drill.number)
    assert back is not None
    assert (back.is_open, back.ending, back.replies) == (True, "", ())
    assert await drills.step_of(drill.number, "r1") == 1
    assert await drills.was_rewound_by(back, "back")
    assert not await drills.was_rewound_by(back, "another")


async def test_nobody_listens_where_all_is_said(store: Store) -> None:
    drills = Drills(store)
    drill = await begun(drills)
    direct = Place("slack", "T1", "D1", is_direct=True)
    elsewhere = Place("slack", "T2", "D1", "m1", is_direct=True)
    assert await drills.follows(THREAD)
    assert await drills.follows(direct)
    assert not await drills.follows(elsewhere)
    await drills.close(drill, "stop", "{}", NOW)
    assert await drills.follows(THREAD)
    await drills.debriefed(drill)
    assert not await drills.follows(THREAD)
    assert await drills.at(THREAD) is None


async def test_idle_drills_and_questions_are_found_when_it_is_time(store: Store) -> None:
    drills = Drills(store)
    drill = await begun(drills)
    assert await drills.idle(NOW) == []
    assert [found.number for found in await drills.idle(NOW + timedelta(seconds=1))] == [1]
    await drills.close(drill, "stop", "{}", NOW)
    await drills.debriefed(drill)
    await drills.remind(drill, NOW + timedelta(days=14))
    assert await drills.to_recall(NOW + timedelta(days=13), NOW) == []
    assert await drills.to_recall(NOW + timedelta(days=22), NOW + timedelta(days=15)) == []
    (due,) = await drills.to_recall(NOW + timedelta(days=14), NOW)
    await drills.recalled(due, NOW + timedelta(days=14))
    asked = await drills.at(THREAD)
    assert asked is not None
    assert asked.recall is Recall.ASKED
    assert await drills.to_recall(NOW + timedelta(days=15), NOW) == []


async def test_forgetting_takes_all_of_one_person_and_nothing_of_others(store: Store) -> None:
    drills = Drills(store)
    await drills.reply(await begun(drills), reply("r1"))
    other = await begun(drills, BO, Place("slack", "T1", "D2", "m9", is_direct=True), "b2")
    await drills.reply(other, reply("r1", "Bo's own"))
    assert await drills.people(THREAD) == 2
    assert await drills.forget(ANNE) == 1
    assert await drills.of(ANNE) == []
    assert await drills.people(THREAD) == 1
    left = await drills.get(other.number)
    assert left is not None
    assert left.replies == (reply("r1", "Bo's own"),)


async def test_words_go_after_a_month_and_the_rest_after_a_year(store: Store) -> None:
    drills = Drills(store)
    drill = await begun(drills)
    await drills.reply(drill, reply("r1"))
    await drills.prune(NOW + KEPT)
    kept = await drills.get(drill.number)
    assert kept is not None
    assert len(kept.replies) == 1
    await drills.prune(NOW + KEPT + timedelta(seconds=1))
    kept = await drills.get(drill.number)
    assert kept is not None
    assert kept.replies == ()
    await drills.prune(NOW + REMEMBERED + timedelta(seconds=1))
    assert await drills.get(drill.number) is None


async def test_a_name_is_not_kept(store: Store) -> None:
    drills = Drills(store)
    await begun(drills, Who.of(THREAD, Person("anne", "Anne Canary", is_lead=True)))
    async with store.read() as connection:
        row = (await connection.exec_driver_sql("SELECT * FROM drills")).one()
    assert "Canary" not in str(row)
