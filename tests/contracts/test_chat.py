"""What every adapter's `Chat` must do, whatever its platform."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.chat.events import ButtonPressed, CommandGiven, Event, FormSubmitted, MessageSaid, Place
from bot.chat.messages import (
    Button,
    Buttons,
    Divider,
    Form,
    FormField,
    Heading,
    Listing,
    Message,
    OpenForm,
    Paragraph,
    Picture,
    Quote,
    Reply,
    link,
    text,
)
from tests.contracts.harness import Harness, Seen
from tests.contracts.matrix_harness import MatrixHarness
from tests.contracts.memory_harness import MemoryHarness
from tests.contracts.slack_harness import SlackHarness
from tests.contracts.web_harness import WebHarness

# A new adapter joins here: with forms, and as it is where forms cannot be opened.
HARNESSES: list[Callable[[], Harness]] = [
    MemoryHarness,
    WebHarness,
    SlackHarness,
    partial(SlackHarness, by_socket=True),
    MatrixHarness,
    partial(MatrixHarness, is_encrypted=True),
]
FORMLESS: list[Callable[[], Harness]] = [
    partial(MemoryHarness, has_forms=False),
    partial(WebHarness, has_page=False),
    partial(SlackHarness, has_forms=False),
    MatrixHarness,
    partial(MatrixHarness, is_encrypted=True),
]
AWKWARD = "check “It’s done” – <b>&amp;</b>\n> quoted\n>\n\n```\n  code *bold* _it_\n```\n@here ’n’"
FORM = Form("f", "A form", (FormField("draft", "Draft"),), "Send", instead="/rapport check …")

each_example = settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
# What people can type anywhere: no control characters, line ends as \n.
typed = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.just("\n"))
live_looking = st.sampled_from(
    ["<!channel>", "@room", "<@U123>", "<script>alert(1)</script>", "[a](http://x.example)",
     "https://x.example", "*b*", "`c`", "&lt;", "<img src=x onerror=alert(1)>", "javascript:0"]
)  # fmt: skip
_keys = (f"k{number}" for number in itertools.count())


class Taker:
    """A receiver that takes every key once; ``gate`` holds it up."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.answers: list[bool] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.entered = asyncio.Event()

    async def __call__(self, event: Event) -> bool:
        self.entered.set()
        await self.gate.wait()
        is_new = event.key not in {known.key for known in self.events}
        self.events += [event] if is_new else []
        self.answers.append(is_new)
        return is_new


@pytest.fixture
async def taker() -> Taker:
    return Taker()


@pytest.fixture(params=HARNESSES)
async def bench(request: pytest.FixtureRequest, taker: Taker) -> AsyncIterator[Harness]:
    make: Callable[[], Harness] = request.param
    harness = make()
    await harness.begin(taker)
    yield harness
    await harness.end()


@pytest.fixture(params=FORMLESS)
async def formless(request: pytest.FixtureRequest, taker: Taker) -> AsyncIterator[Harness]:
    make: Callable[[], Harness] = request.param
    harness = make()
    await harness.begin(taker)
    yield harness
    await harness.end()


async def asked(bench: Harness, taker: Taker, thread: str | None = None) -> Event:
    """Have the asker give a command, in the room or in a thread, and return the event."""
    await bench.command(replace(bench.room, thread=thread), "check", next(_keys))
    return taker.events[-1]


async def texts(bench: Harness, thread: str | None = None) -> tuple[list[str], list[str]]:
    """What the asker sees and what the onlooker sees."""
    place = replace(bench.room, thread=thread)
    mine = [seen.text for seen in await bench.seen(bench.asker, place)]
    theirs = [seen.text for seen in await bench.seen(bench.onlooker, place)]
    return mine, theirs


async def whispers(bench: Harness, place: Place) -> list[Seen]:
    """What the asker sees that was answered to them alone in ``place``."""
    return await bench.seen(bench.asker, bench.private(place))


async def test_a_private_reply_is_seen_by_its_person_alone(bench: Harness, taker: Taker) -> None:
    await bench.chat.answer(await asked(bench, taker), Reply(Message.of("psst")))
    [seen] = await whispers(bench, bench.room)
    assert seen.text.endswith("psst")
    assert (await texts(bench))[1] == []
    assert await bench.seen(bench.onlooker, bench.private(bench.room)) == []


async def test_a_public_reply_and_a_post_are_seen_by_all(bench: Harness, taker: Taker) -> None:
    event = await asked(bench, taker)
    await bench.chat.answer(event, Reply(Message.of("hear"), is_private=False))
    await bench.chat.post(bench.room, Message.of("all"))
    assert await texts(bench) == (["hear", "all"], ["hear", "all"])


@pytest.mark.parametrize("is_private", [True, False])
async def test_an_answer_to_an_event_in_a_thread_stays_there(
    bench: Harness, taker: Taker, *, is_private: bool
) -> None:
    first = await bench.chat.post(bench.room, Message.of("first"))
    event = await asked(bench, taker, first.message)
    posted = await bench.chat.answer(event, Reply(Message.of("answer"), is_private=is_private))
    assert posted is not None
    thread = replace(bench.room, thread=first.message)
    assert posted.place == (bench.private(thread) if is_private else thread)
    assert "answer" in (await bench.seen(bench.asker, posted.place))[-1].text
    assert await texts(bench) == (["first"], ["first"])


@pytest.mark.parametrize("is_private", [True, False])
async def test_a_reply_replaces_the_one_whose_button_was_pressed_in_place(
    bench: Harness, taker: Taker, *, is_private: bool
) -> None:
    event = await asked(bench, taker)
    go = Button("Go", "go")
    for message in (Message.of("old", Buttons((go,))), Message.of("later")):
        await bench.chat.answer(event, Reply(message, is_private=is_private))
    place = bench.private(bench.room) if is_private else bench.room
    [old, _] = await bench.seen(bench.asker, place)
    await bench.press(place, old.id, go, next(_keys))
    reply = Reply(Message.of("new"), is_private=is_private, replaces=old.id)
    new = await bench.chat.answer(taker.events[-1], reply)
    assert new is not None
    assert (new.place, new.message) == (place, old.id)
    seen = [said.text.splitlines()[-1] for said in await bench.seen(bench.asker, place)]
    assert seen == ["new", "later"]


async def test_a_button_of_a_private_answer_acts_where_it_was_asked_for(
    bench: Harness, taker: Taker
) -> None:
    first = await bench.chat.post(bench.room, Message.of("first"))
    go, thread = Button("Go", "go"), replace(bench.room, thread=first.message)
    event = await asked(bench, taker, first.message)
    posted = await bench.chat.answer(event, Reply(Message.of("sure?", Buttons((go,)))))
    assert posted is not None
    await bench.press(posted.place, posted.message, go, next(_keys))
    assert (taker.events[-1].place, taker.events[-1].person) == (thread, bench.asker)
    await bench.chat.answer(taker.events[-1], Reply(Message.of("done"), is_private=False))
    assert (await texts(bench, first.message))[1][-1] == "done"


async def test_a_post_with_a_key_stands_once_and_is_found(bench: Harness) -> None:
    before = datetime.now(UTC) - timedelta(minutes=1)
    assert await bench.chat.find(bench.room, "key-1", before) is None
    first = await bench.chat.post(bench.room, Message.of("once"), key="key-1")
    if bench.chat.remembers:
        assert await bench.chat.post(bench.room, Message.of("once"), key="key-1") == first
    assert await bench.chat.find(bench.room, "key-1", before) == first
    assert await bench.chat.find(bench.room, "key-2", before) is None
    await bench.chat.post(bench.room, Message.of("twice"), key="key-2")
    assert (await texts(bench))[1] == ["once", "twice"]


async def test_a_person_has_a_direct_room(bench: Harness) -> None:
    direct = await bench.chat.direct(bench.room, bench.asker)
    assert direct == bench.direct
    await bench.chat.post(direct, Message.of("just us"))
    assert [seen.text for seen in await bench.seen(bench.asker, direct)] == ["just us"]
    assert await texts(bench) == ([], [])


async def test_a_private_reply_never_changes_what_others_see(bench: Harness, taker: Taker) -> None:
    public = await bench.chat.post(bench.room, Message.of("public"))
    event = await asked(bench, taker)
    reply = Reply(Message.of("private"), is_private=True, replaces=public.message)
    await bench.chat.answer(event, reply)
    assert (await texts(bench))[1] == ["public"]
    assert (await whispers(bench, bench.room))[-1].text.endswith("private")


async def test_an_event_delivered_twice_is_handled_once(bench: Harness, taker: Taker) -> None:
    button = Button("Go", "go", "now")
    posted = await bench.chat.post(bench.room, Message.of(Buttons((button,))))
    for _ in range(2):
        await bench.command(bench.room, "help", "twice-1")
        await bench.say(bench.direct, "hello", "twice-2")
        await bench.press(bench.room, posted.message, button, "twice-3")
        if bench.has_forms:
            await bench.submit(bench.room, "f", {"a": "b"}, "twice-4")
    assert len(taker.events) == 3 + bench.has_forms
    assert sum(taker.answers) == 3 + bench.has_forms


async def test_events_carry_who_where_and_a_time_with_its_zone(
    bench: Harness, taker: Taker
) -> None:
    thread = replace(
        bench.room, thread=(await bench.chat.post(bench.room, Message.of("x"))).message
    )
    await bench.command(thread, "help", next(_keys))
    await bench.say(bench.direct, "hello", next(_keys))
    assert [event.person for event in taker.events] == [bench.asker, bench.asker]
    assert [event.place for event in taker.events] == [thread, bench.direct]
    assert all(event.at.utcoffset() is not None for event in taker.events)
    assert all(event.place.platform == bench.chat.platform for event in taker.events)


async def test_every_kind_of_event_arrives_exactly(bench: Harness, taker: Taker) -> None:
    button = Button("Again", "check.again", "value “1” & <2>")
    posted = await bench.chat.post(bench.room, Message.of(Buttons((button,))))
    await bench.command(bench.room, AWKWARD, next(_keys))
    await bench.say(bench.direct, AWKWARD, next(_keys))
    await bench.press(bench.room, posted.message, button, next(_keys))
    command, said, pressed = taker.events
    assert isinstance(command, CommandGiven)
    assert command.text == AWKWARD
    assert isinstance(said, MessageSaid)
    assert said.text == AWKWARD
    assert said.message
    assert isinstance(pressed, ButtonPressed)
    assert (pressed.action, pressed.value) == (button.action, button.value)
    assert pressed.message == posted.message


async def test_what_is_entered_in_a_form_arrives_exactly(bench: Harness, taker: Taker) -> None:
    if not bench.has_forms:
        pytest.skip("this platform has no forms")
    entered = {"customer": AWKWARD, "draft": ""}
    await bench.submit(bench.room, "f", entered, next(_keys), "x" * 1_900)
    [submitted] = taker.events
    assert isinstance(submitted, FormSubmitted)
    assert submitted.values == (("customer", AWKWARD), ("draft", ""))
    assert submitted.carried == "x" * 1_900


@each_example
@given(words=typed)
async def test_whatever_is_typed_arrives_as_typed(bench: Harness, taker: Taker, words: str) -> None:
    await bench.command(bench.room, f"check {words}", next(_keys))
    event = taker.events[-1]
    assert isinstance(event, CommandGiven)
    assert event.text == f"check {words}"


@each_example
@given(words=st.lists(live_looking | typed, min_size=1).map("".join).filter(bool))
async def test_user_text_is_never_markup_link_or_mention(bench: Harness, words: str) -> None:
    runs = text(words)
    message = Message.of(Heading(words), Paragraph(runs), Quote(runs), Listing((runs,)))
    posted = await bench.chat.post(bench.room, message)
    [seen] = [s for s in await bench.seen(bench.onlooker, bench.room) if s.id == posted.message]
    assert seen.text.count(words) >= 4
    assert seen.live == ()


async def test_a_message_and_its_plain_form_say_everything(bench: Harness) -> None:
    message = Message.of(
        Heading("Title"),
        Paragraph(text("Words and ", link("a link", "https://tips.example/4"))),
        Quote(text("quoted")),
        Listing((text("one"), text("two")), is_numbered=True),
        Divider(),
        Picture(b"\x89PNG", alt="a rising line"),
        Paragraph(text("small print"), is_quiet=True),
        Buttons((Button("Again", "again"), Button("Stop", "stop"))),
    )
    await bench.chat.post(bench.room, message)
    [seen] = await bench.seen(bench.onlooker, bench.room)
    assert "https://tips.example/4" in seen.live
    for words in ("Title", "Words and a link", "quoted", "one", "two", "a rising line",
                  "small print", "Again", "Stop"):  # fmt: skip
        assert words in seen.text
        assert words in message.plain()


async def test_a_form_opens(bench: Harness, taker: Taker) -> None:
    if not bench.has_forms:
        pytest.skip("this platform has no forms")
    await bench.chat.answer(await asked(bench, taker), OpenForm(FORM))
    assert await bench.open_form() == "f"
    assert await texts(bench) == ([], [])


async def test_without_forms_the_line_to_type_instead_is_said_in_private(
    formless: Harness, taker: Taker
) -> None:
    await formless.chat.answer(await asked(formless, taker), OpenForm(FORM))
    [seen] = await whispers(formless, formless.room)
    assert FORM.instead.partition(" ")[2] in seen.text
    assert (await texts(formless))[1] == []


async def test_stop_finishes_what_is_under_way(bench: Harness, taker: Taker) -> None:
    taker.gate.clear()
    taker.entered.clear()
    under_way = asyncio.create_task(bench.command(bench.room, "check", next(_keys)))
    await taker.entered.wait()
    stopping = asyncio.create_task(bench.chat.stop())
    done, _ = await asyncio.wait({stopping}, timeout=0.05)
    assert not done
    taker.gate.set()
    await stopping
    assert len(taker.events) == 1
    await under_way
