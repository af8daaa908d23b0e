"""What is done with what Slack sends, before it is told that it arrived."""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import structlog

from adapters.slack.directory import LONGEST_LOOKUP, Directory
from adapters.slack.farewell import Farewell, farewell_of
from adapters.slack.fields import Fields, fields, text_of
from adapters.slack.incoming import Known, event_of
from adapters.slack.markup import mentioned
from adapters.slack.refusals import SlackRefusedError
from adapters.slack.speech import Speech
from adapters.slack.workspaces import Workspace, Workspaces
from bot.chat.events import ButtonPressed, CommandGiven, Event, FormSubmitted
from bot.chat.messages import Form, Message
from bot.chat.ports import Receiver
from bot.errors import ChatError

__all__ = ["FormFor", "Intake"]

FormFor = Callable[[CommandGiven], Form | None]
"""The form that a command opens at once, whatever else is the case; pure."""

_LONGEST_FOR_NAMES = 0.6  # seconds; Slack waits for three in all
_MOST_NAMES = 5
_MOST_OPENED = 100  # forms, by their commands
_TO_STRANGERS = Message.of(
    "I work for the team that invited me here, and can't answer people of other workspaces. "
    "Your own team can have me too."
)

_log = structlog.get_logger(__name__)


class Intake:
    """Reads payloads and hands the events to ``receive``; ``clock`` tells the zone-aware time.

    ``form_for`` is asked first of all: a form can be opened for three seconds only.
    """

    def __init__(
        self,
        speech: Speech,
        workspaces: Workspaces,
        directory: Directory,
        form_for: FormFor,
        clock: Callable[[], datetime],
    ) -> None:
        self._speech = speech
        self._workspaces = workspaces
        self._directory = directory
        self._form_for = form_for
        self._clock = clock
        self.receive: Receiver | None = None
        self._opened: deque[str] = deque(maxlen=_MOST_OPENED)

    async def take_in(self, payload: Fields, workspace: Workspace | None, team: str) -> None:
        """Take in what ``payload`` tells of. Raises `UnreadableError` and what `receive` raises."""
        if farewell := farewell_of(payload, team):
            await self._leave(farewell, team)
        elif workspace is not None:
            names = await self._names(payload, workspace)
            known = Known("slack", workspace.team, workspace.bot, self._clock(), names)
            if event := event_of(payload, known):
                await self._take(event, workspace)

    async def _leave(self, farewell: Farewell, team: str) -> None:
        """Forget who removed the bot, unless it is back since: Slack may tell of it late."""
        if self.receive is None:
            raise ChatError("Slack is stopping.")
        if farewell.is_whole and not await self._workspaces.forget(team, farewell.at):
            return
        _log.warning("bot_removed", platform="slack")
        for event in farewell.events():
            self._directory.forget(event.place.team)
            await self.receive(event)

    async def _take(self, event: Event, workspace: Workspace) -> None:
        if self.receive is None:
            raise ChatError("Slack is stopping.")
        if await self._opened_at_once(event, workspace):
            return
        if event.person.id:
            member = await self._directory.member(workspace, event.person.id)
            if member.is_bot or member.is_gone:
                return
            event = replace(event, person=member.person)
            if member.is_stranger:
                await self._turn_away(event, workspace)
                return
        if settled := await self._settled(event, workspace):
            await self.receive(settled)

    async def _opened_at_once(self, event: Event, workspace: Workspace) -> bool:
        form = self._form_for(event) if isinstance(event, CommandGiven) else None
        if form is None:
            return False
        if event.key in self._opened:  # Slack did not hear that it was taken in
            return True
        self._opened.append(event.key)
        if await self._speech.open_form(workspace, event, form):
            return True
        with suppress(ValueError):  # so many others came meanwhile that it is out already
            self._opened.remove(event.key)
        return False

    async def _turn_away(self, event: Event, workspace: Workspace) -> None:
        """Tell somebody of another workspace why there is no answer, if they asked for one."""
        if isinstance(event, CommandGiven | ButtonPressed | FormSubmitted):
            try:
                await self._speech.whisper(workspace, event, _TO_STRANGERS)
            except ChatError:
                _log.exception("stranger_not_told", platform="slack")

    async def _settled(self, event: Event, workspace: Workspace) -> Event | None:
        """Say of a direct room whether it is the bot's: two people's direct room is not.

        The bot's own page is no room: what is done there belongs to the direct room.
        """
        place = event.place
        may_be_direct = not place.room or place.room.startswith("D")
        if place.is_direct or not may_be_direct or not event.person.id:
            return event
        try:
            own = await self._speech.direct(workspace, event.person, LONGEST_LOOKUP)
        except ChatError as error:
            _log.warning("direct_room_not_found", platform="slack", reason=str(error))
            if place.room:
                return event  # in a room, its person alone is answered
            if isinstance(error, SlackRefusedError):
                return None  # there is nobody to answer
            raise  # Slack shows that it did not work
        return replace(event, place=own) if place.room in ("", own.room) else event

    async def _names(self, payload: Fields, workspace: Workspace) -> Mapping[str, str]:
        """The names of those whom a text mentions, as far as they are found in time."""
        people = list(dict.fromkeys(mentioned(_text(payload))))[:_MOST_NAMES]
        if not people:
            return {}
        names: dict[str, str] = {}

        async def look_up(id_: str) -> None:
            names[id_] = (await self._directory.member(workspace, id_)).person.name

        lookups = [asyncio.ensure_future(look_up(id_)) for id_ in people]
        _, late = await asyncio.wait(lookups, timeout=_LONGEST_FOR_NAMES)
        for lookup in late:
            lookup.cancel()
        return names


def _text(payload: Fields) -> str:
    """Everything in ``payload`` that people may have written with mentions."""
    event = fields(payload, "event")
    places = payload, event, fields(event, "message"), fields(payload, "message")
    return "\n".join(text_of(place, "text") for place in places)
