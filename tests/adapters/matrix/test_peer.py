"""The bot and a client that nobody here wrote: matrix-js-sdk with its Rust crypto."""

import os
from pathlib import Path

import aiohttp

from adapters.matrix import CrossSigning
from adapters.matrix.html import NUMBERS
from bot.chat.events import ButtonPressed, CommandGiven
from bot.chat.messages import Button, Buttons, Message, Reply
from tests.adapters.matrix.bench import Bot, running_synapse
from tests.adapters.matrix.peer import peer
from tests.adapters.matrix.person import Json, register
from tests.slack_platform.clock import Clock
from tests.whole import whole


async def test_an_encrypted_thread_is_read_by_a_strict_client_that_sees_the_bot_as_signed(
    tmp_path: Path,
) -> None:
    async with aiohttp.ClientSession() as http:
        home = running_synapse()
        bot = Bot(home, await register(http, home.url, "rapport"), tmp_path)
        await bot.start()
        asker = await register(http, home.url, "asker")
        async with peer(asker) as client:
            room = await client.do("create", invite=[bot.id], isDirect=False)
            await asker.has_joined(room, bot.id)
            device = {"user": bot.id, "device": bot.account.device}
            assert await client.do("isSigned", **device, expected=False) is False
            parts = bot.chat._account
            signing = CrossSigning(parts.homeserver, parts.crypto, bot.id, os.urandom)
            await signing.begin()
            assert await client.do("isSigned", **device, expected=True) is True
            await client.do("strictly", isOn=True)
            command = await client.do("send", room=room, body="!rapport practice")
            event = await bot.heard(command)
            assert isinstance(event, CommandGiven)
            row = Buttons((Button("Hint", "practice.hint"),))
            opening = Reply(Message.of("Your customer is cross.", row), is_private=False)
            root = await bot.chat.answer(event, opening)
            assert root is not None
            read = await client.when(lambda e: e["id"] == root.message and not e["failed"])
            assert read["sealed"]
            assert "Your customer is cross." in read["content"]["body"]

            reply = await client.do("send", room=room, body="I hear you.", thread=root.message)
            said = await bot.heard(reply)
            assert said.place.thread == root.message
            feedback = Reply(Message.of("That landed."), is_private=False)
            answer = await bot.chat.answer(said, feedback)
            assert answer is not None
            read = await client.when(lambda e: e["id"] == answer.message and not e["failed"])
            assert (read["content"]["body"], read["thread"]) == ("That landed.", root.message)

            pressed = await client.do("react", room=room, event=root.message, key=NUMBERS[0])
            assert isinstance(await bot.heard(pressed), ButtonPressed)

            private = await bot.chat.answer(event, Reply(Message.of("For you alone.")))
            assert private is not None
            await client.do("join", room=private.place.room)
            read = await client.when(lambda e: "For you alone." in e["content"].get("body", ""))
            assert read["sealed"]

            # Asked to compare emoji, in the room and straight, it leaves nobody waiting.
            here = {"user": bot.id, "room": private.place.room}
            assert await client.do("verify", **here) == "m.user"
            told = await client.when(lambda e: "compare emoji" in e["content"].get("body", ""))
            assert "signed by my own account" in told["content"]["body"]
            assert await client.do("verify", **device) == "m.user"
            assert [e for e in client.seen.values() if e["failed"]] == []
        await bot.chat.stop()


DRILL = (
    "Done: MX 10 mail.kestrel-bikes.example added, old A record removed.",
    "www was us: deleted by mistake, and it's back.",
)


async def test_a_drill_is_played_to_its_debrief_in_an_encrypted_thread(tmp_path: Path) -> None:
    async with aiohttp.ClientSession() as http, whole(tmp_path, Clock().now) as core:
        home = running_synapse()
        (tmp_path / "bot").mkdir()
        bot = Bot(home, await register(http, home.url, "rapport"), tmp_path / "bot")
        asker = await register(http, home.url, "asker")
        async with peer(asker) as client, core.serving(bot.chat):
            direct = await client.do("create", invite=[bot.id], isDirect=True)
            await asker.has_joined(direct, bot.id)
            await bot.account.has_listed(direct, asker.id)

            async def told(sought: str, thread: str | None) -> Json:
                def is_it(event: Json) -> bool:
                    is_there = (event["sender"], event["thread"]) == (bot.id, thread)
                    return is_there and sought in event["content"].get("body", "")

                return await client.when(is_it)

            await client.do("send", room=direct, body="!rapport practice d01")
            thread = (await client.when(lambda e: "Practice:" in e["content"].get("body", "")))[
                "id"
            ]
            await client.do("send", room=direct, body=DRILL[0], thread=thread)
            await told("Hint", thread)
            await client.do("send", room=direct, body=DRILL[1], thread=thread)
            question = await told("which of your replies", thread)
            await client.do("react", room=direct, event=question["id"], key=NUMBERS[0])
            debrief = await told("Looking back", thread)
            assert DRILL[0] in debrief["content"]["body"]
            picture = await client.when(lambda e: e["content"].get("msgtype") == "m.image")
            assert picture["sealed"]
            assert picture["thread"] == thread
            assert [e for e in client.seen.values() if e["failed"]] == []
