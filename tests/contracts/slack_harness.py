"""The Slack adapter on the contract suite's bench: the stand-in, reached over HTTP or by socket."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from typing import Any

from typing_extensions import override

from adapters.slack.forms import modal
from adapters.slack.handle import Origin
from adapters.slack.outgoing import posts_of
from bot.chat.events import Person, Place
from bot.chat.messages import Button, Buttons, Form, FormField, Message
from bot.chat.ports import Receiver
from tests.adapters.slack.bench import opened, reach
from tests.contracts.harness import Harness, Seen
from tests.slack_platform import payloads
from tests.slack_platform.block_kit import looked_at
from tests.slack_platform.world import BOT, World


class SlackHarness(Harness):
    def __init__(self, *, by_socket: bool = False, has_forms: bool = True) -> None:
        self.world = World()
        self.world.triggers_expire = not has_forms
        self.asker = Person(self.world.person("UASK", "Asker"), "Asker")
        self.onlooker = Person(self.world.person("ULOOK", "Onlooker"), "Onlooker")
        self.world.room("C1", "UASK", "ULOOK", BOT)
        self.room = Place("slack", self.world.team, "C1")
        direct = self.world.direct("UASK").id
        self.direct = Place("slack", self.world.team, direct, is_direct=True)
        self._by_socket = by_socket
        self._open = AsyncExitStack()

    @override
    async def begin(self, receive: Receiver) -> None:
        bench = opened(self.world, by_socket=self._by_socket)
        self._bench = await self._open.enter_async_context(bench)
        self.chat = self._bench.chat
        await self.chat.start(receive)
        reach(self._bench)
        self._open.push_async_callback(self.chat.stop)

    @override
    async def end(self) -> None:
        await self._open.aclose()
        assert self.world.complaints == []

    async def _bring(self, payload: dict[str, Any]) -> None:
        assert await self._bench.bring(payload) == 200

    @override
    async def say(self, place: Place, text: str, key: str) -> None:
        told = payloads.message(self.world, self.asker.id, place.room, text, place.thread)
        await self._bring(payloads.event(self.world, key, told))

    @override
    async def command(self, place: Place, text: str, key: str) -> None:
        if place.thread:  # slash commands don't exist in threads; a mention does
            told = payloads.mention(self.world, self.asker.id, place.room, text, place.thread)
            await self._bring(payloads.event(self.world, key, told))
        else:
            here, person = self._bench.platform.url, self.asker.id
            await self._bring(payloads.slash(self.world, here, person, place.room, text, key))

    @override
    async def press(self, place: Place, message: str, button: Button, key: str) -> None:
        [post] = posts_of(Message.of(Buttons((button,))), {})
        [drawn] = post.blocks[0]["elements"]  # type: ignore[misc]
        here, person = self._bench.platform.url, self.asker.id
        await self._bring(
            payloads.pressed(
                self.world, here, person, place.room, message, drawn, key, place.thread
            )
        )

    @override
    async def submit(
        self, place: Place, form: str, values: Mapping[str, str], key: str, carried: str = ""
    ) -> None:
        fields = tuple(FormField(name, name.capitalize(), is_long=True) for name in values)
        drawn = modal(
            Form(form, "A form", fields, "Send", "", carried),
            Origin(place.room, place.thread, place.is_direct),
        )
        sent = payloads.submitted(self.world, self.asker.id, dict(drawn), dict(values), key)
        await self._bring(sent)

    @override
    async def seen(self, person: Person, place: Place) -> list[Seen]:
        found = []
        for message in self.world.seen_by(person.id, place.room, place.thread):
            drawn = looked_at(message.blocks)
            found.append(Seen(message.ts, "".join(drawn.words), tuple(drawn.live)))
        return found

    @override
    async def open_form(self) -> str | None:
        return self.world.views[-1][1]["callback_id"] if self.world.views else None
