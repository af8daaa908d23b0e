"""Slack as the core sees it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from typing_extensions import override

from adapters.slack.api import Api
from adapters.slack.directory import Directory
from adapters.slack.door import Door, Front
from adapters.slack.intake import FormFor, Intake
from adapters.slack.refusals import SlackRefusedError
from adapters.slack.search import find
from adapters.slack.speech import Speech
from adapters.slack.workspaces import Workspace, Workspaces
from bot.chat.events import Event, HomeOpened, Person, Place
from bot.chat.messages import Answer, Message, OpenForm, Paragraph, code, text
from bot.chat.ports import Chat, Posted, Receiver
from bot.errors import ChatError

__all__ = ["Slack"]


class Slack(Chat):
    """Slack, reached through ``fronts``, in all of ``workspaces``.

    ``form_for`` names the form that a command opens at once; ``clock`` tells the zone-aware time.
    """

    def __init__(
        self,
        api: Api,
        fronts: Sequence[Front],
        workspaces: Workspaces,
        directory: Directory,
        speech: Speech,
        form_for: FormFor,
        clock: Callable[[], datetime],
    ) -> None:
        self._api = api
        self._fronts = fronts
        self._workspaces = workspaces
        self._speech = speech
        self._intake = Intake(speech, workspaces, directory, form_for, clock)

    @property
    @override
    def platform(self) -> str:
        return "slack"

    @property
    def url(self) -> str:
        """Where Slack's requests are heard, as this computer knows it; empty by socket alone."""
        return next((front.url for front in self._fronts if front.url), "")

    @override
    async def start(self, receive: Receiver) -> None:
        self._intake.receive = receive
        try:
            await self._workspaces.start(self._api)
            door = Door(self._api.client, self._workspaces, self._intake.take_in)
            for front in self._fronts:
                await front.start(door.dispatch)
        except BaseException:
            await self.stop()
            raise

    @override
    async def stop(self) -> None:
        for front in self._fronts:
            await front.stop()
        self._intake.receive = None

    @override
    async def answer(self, event: Event, answer: Answer) -> Posted | None:
        workspace = await self._workspace(event.place)
        if isinstance(answer, OpenForm):
            if await self._speech.open_form(workspace, event, answer.form):
                return None
            line = Paragraph(text("Type this instead: ", code(answer.form.instead)))
            return await self._reply(workspace, event, Message.of(line), is_private=True)
        if isinstance(event, HomeOpened):
            await self._speech.publish(workspace, event.person, answer.message)
            return None
        return await self._reply(
            workspace, event, answer.message, answer.replaces, is_private=answer.is_private
        )

    async def _reply(
        self,
        workspace: Workspace,
        event: Event,
        message: Message,
        replaces: str = "",
        *,
        is_private: bool,
    ) -> Posted:
        if is_private and not event.place.is_direct:
            return await self._speech.whisper(workspace, event, message, replaces)
        try:
            return await self._speech.say(workspace, event.place, message, replaces)
        except SlackRefusedError as refusal:
            if not event.place.is_direct:  # whoever asked learns why the room hears nothing
                await self._speech.whisper(workspace, event, Message.of(str(refusal)))
            raise

    @property
    @override
    def remembers(self) -> timedelta:
        return timedelta(0)  # Slack takes the same message twice; `find` tells whether it did

    @override
    async def post(self, place: Place, message: Message, key: str = "") -> Posted:
        return await self._speech.say(await self._workspace(place), place, message, key=key)

    @override
    async def find(self, place: Place, key: str, since: datetime) -> Posted | None:
        return await find(self._api, await self._workspace(place), place, key, since)

    @override
    async def direct(self, place: Place, person: Person) -> Place:
        return await self._speech.direct(await self._workspace(place), person)

    async def _workspace(self, place: Place) -> Workspace:
        if workspace := await self._workspaces.find(place.team):
            return workspace
        raise ChatError("I am not installed in that workspace any more.")
