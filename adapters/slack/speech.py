"""How the bot speaks: to a room, to one person in it, on a person's home page."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog

from adapters.slack import limits
from adapters.slack.api import Api, Sleep
from adapters.slack.forms import modal
from adapters.slack.handle import Handle, Origin
from adapters.slack.outgoing import Post, blocks_of, posts_of
from adapters.slack.pace import Pace
from adapters.slack.pictures import Pictures
from adapters.slack.refusals import SlackRefusedError
from adapters.slack.responses import Responses
from adapters.slack.workspaces import Workspace
from bot.chat.events import Event, Person, Place
from bot.chat.messages import Form, Message
from bot.chat.ports import Posted
from bot.errors import ChatError, ChatUnsureError

__all__ = ["DELIVERY", "Speech"]

DELIVERY = "rapport_delivery"
"""The metadata of a message that has a key: all that is in it is the key."""

_LONGEST_FORM = 1.5  # seconds: for three, a form can be opened and Slack waits
_MAY_BE_AWAY = timedelta(minutes=25)
_TRIES = 3
_AWAY = {"channel_not_found", "not_in_channel", "user_not_in_channel"}
_UNCHANGEABLE = {"cant_update_message", "edit_window_closed", "message_not_found", "msg_too_long"}
# Nothing is looked up for a link, nobody is called by a name in the text.
_AS_IT_IS = {"link_names": False, "parse": "none"}
_NO_PREVIEWS = {"unfurl_links": False, "unfurl_media": False}

_log = structlog.get_logger(__name__)


class Speech:
    """Says things in workspaces; ``clock`` tells the zone-aware time."""

    def __init__(self, api: Api, pace: Pace, clock: Callable[[], datetime], sleep: Sleep) -> None:
        self._api = api
        self._pace = pace
        self._pictures = Pictures(api)
        self._clock = clock
        self._sleep = sleep
        self._responses = Responses()
        self._direct: dict[tuple[str, str], str] = {}

    async def open_form(self, workspace: Workspace, event: Event, form: Form) -> bool:
        """Open ``form`` for whoever did ``event``; ``False`` when it is too late, or can't be."""
        handle = Handle.read(event.handle)
        if not handle.trigger:
            return False
        place = event.place
        origin = Origin(place.room, place.thread, place.is_direct, handle.url)
        view = modal(form, origin)
        try:
            await self._api.at_once(
                "views.open", workspace.token, _LONGEST_FORM, trigger_id=handle.trigger, view=view
            )
        except ChatError:
            _log.warning("form_not_opened", platform="slack")
            return False
        return True

    async def publish(self, workspace: Workspace, person: Person, message: Message) -> None:
        """Draw ``message`` on the home page of ``person``."""
        view = {"type": "home", "blocks": blocks_of(message)[: limits.VIEW_BLOCKS]}
        await self._api.call("views.publish", workspace.token, user_id=person.id, view=view)

    async def say(
        self,
        workspace: Workspace,
        place: Place,
        message: Message,
        replaces: str = "",
        key: str = "",
    ) -> Posted:
        """Say ``message`` to everybody in ``place``.

        A long one takes several posts; the last one has the ``key``, and is the one returned.
        """
        posts = posts_of(message, await self._pictures.upload(workspace, message))
        if replaces and await self._replaced(workspace, place, replaces, posts[0]):
            posts = posts[1:]
        stands = replaces
        for number, post in enumerate(posts, start=1):
            named = key if number == len(posts) else ""
            try:
                stands = await self._post(workspace, place, post, named)
            except ChatError as error:
                if number == 1:
                    raise
                raise ChatUnsureError("Slack took a part of a message only.") from error
        return Posted(place, stands)

    async def _post(self, workspace: Workspace, place: Place, post: Post, key: str) -> str:
        more: dict[str, object] = {"thread_ts": place.thread} if place.thread else {}
        if key:
            more["metadata"] = {"event_type": DELIVERY, "event_payload": {"key": key}}
        await self._pace.turn(place.team, place.room)
        told = await self._shown("chat.postMessage", workspace, place, post, **_NO_PREVIEWS, **more)
        return str(told["ts"])

    async def _shown(
        self, method: str, workspace: Workspace, place: Place, post: Post, **more: object
    ) -> Mapping[str, Any]:
        """Call ``method`` with what ``post`` says; with words for pictures that aren't ready.

        Slack looks at a new picture for a second or so, and refuses to show it before.
        """
        for number in range(_TRIES):
            try:
                return await self._api.call(
                    method,
                    workspace.token,
                    channel=place.room,
                    text=post.text,
                    blocks=post.blocks,
                    **_AS_IT_IS,
                    **more,
                )
            except SlackRefusedError as error:
                if error.code != "invalid_blocks" or not post.has_pictures():
                    raise
            await self._sleep(1.0 + number)
        return await self._shown(method, workspace, place, post.in_words(), **more)

    async def _replaced(self, workspace: Workspace, place: Place, message: str, post: Post) -> bool:
        try:
            await self._shown("chat.update", workspace, place, post, ts=message)
        except SlackRefusedError as error:
            if error.code not in _UNCHANGEABLE:
                raise
            return False
        return True

    async def whisper(
        self, workspace: Workspace, event: Event, message: Message, replaces: str = ""
    ) -> Posted:
        """Say ``message`` to whoever did ``event``, and to nobody else.

        In the room, where it is gone on reload; to their direct room when they may have left.
        """
        place, now = event.place, self._clock()
        if now - event.at > _MAY_BE_AWAY:
            return await self._tell_directly(workspace, event, message)
        message_id = ""
        for number, post in enumerate(posts_of(message, {})):
            old = replaces if number == 0 else ""
            try:
                message_id = await self._show(workspace, event, post, old)
            except SlackRefusedError as error:
                if error.code not in _AWAY:
                    raise
                return await self._tell_directly(workspace, event, message)
        return Posted(place, message_id)

    async def _show(self, workspace: Workspace, event: Event, post: Post, replaces: str) -> str:
        """Show ``post`` to one person; the id, where Slack tells one."""
        handle = Handle.read(event.handle)
        if self._responses.take(handle.url, event.at, self._clock()):
            is_old = bool(replaces) and replaces == handle.private
            if await self._responded(handle.url, event.place, post, replaces_it=is_old):
                return handle.private if is_old else ""
        more = {"thread_ts": event.place.thread} if event.place.thread else {}
        told = await self._api.call(
            "chat.postEphemeral",
            workspace.token,
            channel=event.place.room,
            user=event.person.id,
            text=post.text,
            blocks=post.blocks,
            **_AS_IT_IS,
            **more,
        )
        return str(told["message_ts"])

    async def _responded(self, url: str, place: Place, post: Post, *, replaces_it: bool) -> bool:
        body: dict[str, object] = {
            "response_type": "ephemeral",
            "replace_original": replaces_it,
            "text": post.text,
            "blocks": post.blocks,
        }
        if place.thread:
            body["thread_ts"] = place.thread
        try:
            await self._api.respond(url, body)
        except SlackRefusedError:
            return False  # used up or too old by Slack's own count
        return True

    async def _tell_directly(self, workspace: Workspace, event: Event, message: Message) -> Posted:
        place = await self.direct(workspace, event.person)
        return await self.say(workspace, place, message)

    async def direct(self, workspace: Workspace, person: Person, longest: float = 0.0) -> Place:
        """The room of ``person`` and the bot alone; at once within ``longest`` seconds, if set."""
        known = self._direct.get((workspace.team, person.id))
        if known is None:
            call = partial(self._api.at_once, seconds=longest) if longest else self._api.call
            told = await call("conversations.open", workspace.token, users=person.id)
            known = self._direct[workspace.team, person.id] = str(told["channel"]["id"])
        return Place("slack", workspace.team, known, is_direct=True)
