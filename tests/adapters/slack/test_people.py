"""Leads, guests, strangers of other workspaces, bots and people who have left."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.slack import Keys
from bot.chat.events import CommandGiven
from tests.adapters.slack.bench import ANNE, BEN, Bench, Events, connected, populated
from tests.slack_platform import payloads
from tests.slack_platform.block_kit import looked_at
from tests.slack_platform.world import BOT


@pytest.fixture
async def events() -> Events:
    return Events()


@pytest.fixture
async def bench(events: Events) -> AsyncIterator[Bench]:
    world = populated()
    world.person("UOWNER", "Owner", is_owner=True)
    world.person("ULISTED", "Listed")
    world.person("UGUEST", "Guest", is_restricted=True, is_admin=True)
    world.person("USTRANGER", "Stranger", is_admin=True, team_id="TOTHER")
    world.person("UBOTTY", "Botty", is_bot=True)
    world.person("UGONE", "Gone", deleted=True)
    world.rooms["C1"].members |= set(world.people)

    def listed(keys: Keys) -> Keys:
        return replace(keys, leads=("ULISTED",))

    async with connected(world, events, change=listed) as running:
        yield running


@pytest.mark.parametrize(
    ("person", "is_lead"),
    [(ANNE, False), (BEN, True), ("UOWNER", True), ("ULISTED", True), ("UGUEST", False)],
)
async def test_admins_owners_and_those_who_are_listed_lead(
    bench: Bench, events: Events, person: str, *, is_lead: bool
) -> None:
    await bench.slash("help", person=person)
    [event] = events
    assert event.person.is_lead is is_lead
    assert event.person.name == bench.world.people[person]["profile"]["display_name"]


async def test_rights_are_asked_for_again_after_a_while(bench: Bench, events: Events) -> None:
    await bench.slash("help", "one", BEN)
    bench.world.people[BEN]["is_admin"] = False
    await bench.slash("help", "two", BEN)
    bench.world.clock.passed += 301
    await bench.slash("help", "three", BEN)
    assert [event.person.is_lead for event in events] == [True, True, False]
    assert bench.world.calls["users.info"] == 2


async def test_when_slack_does_not_tell_nobody_leads(bench: Bench, events: Events) -> None:
    bench.platform.api.faults["users.info"] = ["broken"]
    await bench.slash("help", person=BEN)
    assert [event.person.is_lead for event in events] == [False]


@pytest.mark.parametrize("person", ["UBOTTY", "UGONE"])
async def test_bots_and_people_who_have_left_are_not_heard(
    bench: Bench, events: Events, person: str
) -> None:
    assert await bench.slash("help", person=person) == 200
    assert not events


async def test_a_stranger_is_told_why_there_is_no_answer(bench: Bench, events: Events) -> None:
    assert await bench.slash("help", person="USTRANGER") == 200
    [told] = [message for message in bench.world.messages if message.author == BOT]
    assert told.only_to == "USTRANGER"
    assert "other workspaces" in "".join(looked_at(told.blocks).words)
    assert not events


async def test_a_colleague_of_the_same_organisation_is_no_stranger(events: Events) -> None:
    world = populated()
    world.organisation = "E1"
    unit = {"enterprise_id": "E1", "id": "UUNIT"}
    world.person("UUNIT", "Unit", team_id="TOTHER", enterprise_user=unit)
    async with connected(world, events) as bench:
        await bench.slash("help", person="UUNIT")
    assert [event.person.name for event in events] == ["Unit"]


async def test_what_a_stranger_says_in_a_thread_is_passed_over(
    bench: Bench, events: Events
) -> None:
    await bench.say("hello", thread="1.1", user="USTRANGER")
    assert not events
    assert [message for message in bench.world.messages if message.author == BOT] == []


async def test_people_are_named_in_what_is_said(bench: Bench, events: Events) -> None:
    said = payloads.mention(bench.world, ANNE, "C1", "")
    said["text"] = f"<@{BOT}> check thanks <@{BEN}> and <@UNOBODY>"
    await bench.event("e", said)
    [event] = events
    assert isinstance(event, CommandGiven)
    assert event.text == "check thanks @Ben and @UNOBODY"
