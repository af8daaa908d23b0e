import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typing_extensions import override

from adapters.memory.chat import MemoryChat
from bot.app import running
from bot.chat.events import CommandGiven, Event, Person, Place
from bot.chat.messages import Answer
from bot.chat.ports import Chat, Entry, Posted, Receiver
from bot.check import House, Traces, engine_for
from bot.commands import Commands, all_commands
from bot.delivery.inbox import Inbox
from bot.errors import ChatError
from bot.store.disputes import Dispute, Disputes
from bot.store.engine import Store
from bot.store.inbox import InboxTable
from bot.store.transcript import StoredTranscript
from tests.canary import CANARY

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANNE = Person("anne", "Anne")
ROOM = Place("memory", "team", "support")
DRAFT = f"Hi {CANARY}, the agent you spoke to yesterday told you nonsense."
ENGINE = engine_for(House())


def commands_on(store: Store) -> Commands:
    return Commands(all_commands(ENGINE, Traces(b"a key of the tests"), Disputes(store).add))


@asynccontextmanager
async def bot(folder: Path, chats: Sequence[Chat]) -> AsyncIterator[Store]:
    async with (
        Store.open(f"sqlite:///{folder}/rapport.db") as store,
        running(store, chats, commands_on(store), lambda: NOW),
    ):
        yield store


async def test_a_command_is_answered_to_the_one_who_gave_it(tmp_path: Path) -> None:
    chat = MemoryChat(lambda: NOW)
    async with bot(tmp_path, [chat]):
        await chat.command(ANNE, ROOM, f"check {DRAFT}")
    (said,) = chat.said
    assert said.only_to == ANNE
    assert "told you nonsense" in said.message.plain()


async def test_from_the_form_to_the_answer_and_once_more(tmp_path: Path) -> None:
    chat = MemoryChat(lambda: NOW)
    async with bot(tmp_path, [chat]):
        await chat.command(ANNE, ROOM, "check")
    async with bot(tmp_path, [chat]):
        await chat.submit(ANNE, ROOM, chat.forms[0][1].id, {"draft": DRAFT}, key="sent")
    again = chat.said[0].message.buttons()[0]
    async with bot(tmp_path, [chat]):
        await chat.press(ANNE, ROOM, chat.said[0].id, again, key="pressed")
    mended = {"draft": "Hi Anna, your refund went out today; it lands by Friday."}
    async with bot(tmp_path, [chat]):
        form = chat.forms[1][1]
        await chat.submit(ANNE, ROOM, form.id, mended, key="sent again", carried=form.carried)
    assert chat.said[1].message.plain().startswith("Mended: blame on a colleague.")


class Disconnecting(MemoryChat):
    """Can say nothing once it was stopped."""

    is_stopped = False

    @override
    async def stop(self) -> None:
        self.is_stopped = True
        await super().stop()

    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        if self.is_stopped:
            raise ChatError("disconnected")
        return await super().answer(event, answer)


async def test_what_is_under_way_is_answered_before_the_chats_are_disconnected(
    tmp_path: Path,
) -> None:
    chat = Disconnecting(lambda: NOW)
    async with bot(tmp_path, [chat]):
        for number in range(10):
            await chat.command(ANNE, ROOM, "privacy", key=str(number))
    assert len(chat.said) == 10


def files_with(words: bytes, folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if words in path.read_bytes()]


async def test_nothing_of_a_draft_reaches_the_disk(tmp_path: Path) -> None:
    chat = MemoryChat(lambda: NOW)
    async with bot(tmp_path, [chat]):
        await chat.command(ANNE, ROOM, f"check {DRAFT}")
        await chat.command(ANNE, ROOM, f"{CANARY} without a command")
        await chat.command(ANNE, ROOM, "help", about=CANARY)
        await chat.say(ANNE, ROOM, CANARY)
        await chat.submit(ANNE, ROOM, "check", {"draft": DRAFT, "customer": CANARY})
        await chat.submit(ANNE, ROOM, "wrong", {"finding": "shrug", "line": CANARY, "keep": "no"})
        await chat.command(ANNE, ROOM, f"wrong shrug {CANARY}")
        assert "rapport.db" in (kept := files_with(b"", tmp_path))
        assert not files_with(CANARY.encode(), tmp_path), kept


class Noticing(MemoryChat):
    """Knows when it has answered."""

    def __init__(self) -> None:
        super().__init__(lambda: NOW)
        self.has_answered = asyncio.Event()

    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        posted = await super().answer(event, answer)
        self.has_answered.set()
        return posted


async def test_who_was_interrupted_is_told_after_the_restart(tmp_path: Path) -> None:
    async with Store.open(f"sqlite:///{tmp_path}/rapport.db") as store:
        inbox = Inbox(InboxTable(store), commands_on(store).is_private, lambda: NOW)
        await inbox.take(CommandGiven("k", ANNE, ROOM, NOW, text=f"check {DRAFT}"))
    chat = Noticing()
    async with bot(tmp_path, [chat]), asyncio.timeout(30):
        await chat.has_answered.wait()
    (said,) = chat.said
    assert said.only_to is not None
    assert said.only_to.id == ANNE.id
    assert "send it once more" in said.message.plain()


async def test_what_is_kept_for_a_while_is_forgotten_when_its_time_is_over(tmp_path: Path) -> None:
    old = Entry("old", ROOM, ANNE, NOW - timedelta(days=31), body="{}")
    half_a_year_ago = Dispute("shrug", (NOW - timedelta(days=181)).date())
    async with Store.open(f"sqlite:///{tmp_path}/rapport.db") as store:
        await StoredTranscript(store).append(old)
        await Disputes(store).add(half_a_year_ago)
    async with bot(tmp_path, []) as store, asyncio.timeout(30):
        while await StoredTranscript(store).entries(ROOM) or await Disputes(store).newest_first():
            pass  # reading lets the bot go on


async def test_a_line_is_kept_where_the_person_agrees(tmp_path: Path) -> None:
    chat = MemoryChat(lambda: NOW)
    agreed = {"finding": "shrug", "line": "It is no shrug.", "keep": "yes"}
    async with bot(tmp_path, [chat]):
        await chat.submit(ANNE, ROOM, "wrong", agreed)
    async with Store.open(f"sqlite:///{tmp_path}/rapport.db") as store:
        assert await Disputes(store).newest_first() == [
            Dispute("shrug", NOW.date(), "It is no shrug.")
        ]


class Refused(MemoryChat):
    @override
    async def start(self, receive: Receiver) -> None:
        raise ChatError("No way in. Check the token.")


async def test_when_one_chat_cannot_start_those_that_did_are_stopped(tmp_path: Path) -> None:
    first = MemoryChat(lambda: NOW)
    with pytest.raises(ChatError, match="Check the token"):
        async with bot(tmp_path, [first, Refused(lambda: NOW)]):
            raise AssertionError
    with pytest.raises(ChatError, match="not connected"):
        await first.command(ANNE, ROOM, "help")
