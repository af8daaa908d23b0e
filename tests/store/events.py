"""Events and an inbox to test with."""

from datetime import UTC, datetime

from bot.chat.events import CommandGiven, Event, Person, Place
from bot.delivery.inbox import Inbox
from bot.store.engine import Store
from bot.store.inbox import InboxTable

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROOM = Place("slack", "T1", "C1", thread="17.5")
ANNE = Person("U1", name="Anne Canary", is_lead=True)


def command(key: str, text: str = "tips status", place: Place = ROOM) -> CommandGiven:
    return CommandGiven(key, ANNE, place, NOW, handle="https://answer.canary", text=text)


def holds_draft(event: Event) -> bool:
    return isinstance(event, CommandGiven) and event.text.startswith("check")


def inbox_on(store: Store) -> Inbox:
    return Inbox(InboxTable(store), withhold=holds_draft, clock=lambda: NOW)
