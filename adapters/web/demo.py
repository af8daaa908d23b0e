"""The demo team: two people, a channel, and a direct room with Rapport for each of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.web.outgoing import body_of
from bot.chat.events import Person, Place
from bot.chat.messages import Listing, Message, Paragraph, Quote, bold, code, text
from bot.chat.ports import Entry

__all__ = ["BOT", "CHANNEL", "PEOPLE", "Room", "direct", "members", "opening", "rooms_of"]

BOT = Person("rapport", "Rapport")
_LEAD = Person("lead", "Team lead", is_lead=True)
_COLLEAGUE = Person("colleague", "Colleague")
PEOPLE: Mapping[str, Person] = {person.id: person for person in (_LEAD, _COLLEAGUE)}
CHANNEL = Place("web", "demo", "support")

_WORRIED_NOTE = "Worried, and new to all this:"
_WORRIED = (
    "Hello! I'm no good with computers, sorry. The shop said that my card was "
    "declined, and now I'm scared that I was charged anyway. Did I do something wrong?"
)
_SHORT_NOTE = "In a hurry:"
_SHORT = "Export fails again. Error 413. Need the file before my 12:00 call. Fix or workaround?"
_UPSET_NOTE = "And one with every reason to be cross. My draft is in its thread:"
_UPSET = (
    "This is the third time I'm writing about this. I was charged twice in March, your colleague "
    "promised me the money by Friday, and it's now Wednesday. Does anybody at your end actually "
    "read these?"
)
_DRAFT_NOTE = "I don't like it yet. What would you change?"
_DRAFT = (
    "You're right, we charged you twice. The agent you spoke to should not have promised you that. "
    "You just need to wait, I'll write again on Friday."
)
_EXAMPLE = f"/rapport check {_DRAFT}"
_HELLO = Message.of(
    Paragraph(text("Hello, I'm ", bold("Rapport"), ". Show me a reply before you send it: I say "
                   "what to keep, what to change and why, and only you see it. Try this one, then "
                   "your own:")),
    Paragraph(text(code(_EXAMPLE))),
)  # fmt: skip
_QUEUE = Message.of(
    Paragraph(text("Three from this morning's queue. What would you answer? ", bold("More actions"),
                   " on a message has ", bold("Check my reply to this"), ".")),
)  # fmt: skip
_WELCOME = Message.of(
    Paragraph(text("Hello! I help you treat each customer the way that customer wants to be "
                   "treated. Three things to try:")),
    Listing(
        (
            text("A second opinion on a draft:\n", code(_EXAMPLE)),
            text("How a customer's message reads:\n", code(f"/rapport read {_SHORT}")),
            text("In ", bold("#support"), ", ", bold("More actions"), " on a customer's message, "
                 "then ", bold("Check my reply to this"), "."),
        ),
        is_numbered=True,
    ),
    Paragraph(text("Only you see what I say about your draft, and I keep none of it. ",
                   code("/rapport help"), " shows the rest."), is_quiet=True),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Room:
    """A room as the sidebar shows it."""

    place: Place
    name: str
    about: str


def direct(person: Person) -> Place:
    """The room of ``person`` and Rapport."""
    return Place("web", "demo", f"direct-{person.id}", is_direct=True)


def rooms_of(person: Person) -> tuple[Room, ...]:
    """Every room that ``person`` is in."""
    return (
        Room(CHANNEL, "support", "Where the team helps each other with customers"),
        Room(direct(person), BOT.name, "Just you and Rapport"),
    )


def members(place: Place) -> frozenset[str]:
    """The ids of the people who see what is said in ``place``; empty when there is no such room."""
    return frozenset(
        person.id
        for person in PEOPLE.values()
        if any(room.place.room == place.room for room in rooms_of(person))
    )


def opening(now: datetime, tip: Message | None = None) -> tuple[Entry, ...]:
    """What stands in the rooms before anybody says anything. The ids never change.

    ``tip`` is this week's, in the channel.
    """
    posted = (
        (Entry("demo-tip", CHANNEL, BOT, now - timedelta(hours=1), body_of(tip)),) if tip else ()
    )
    return (*posted, *_channel(now), *(_welcome(person, now) for person in PEOPLE.values()))


def _channel(now: datetime) -> tuple[Entry, ...]:
    thread = Place("web", "demo", CHANNEL.room, thread="demo-upset")
    return (
        _shared("demo-queue", CHANNEL, now - timedelta(minutes=42), body_of(_QUEUE)),
        _shared("demo-new", CHANNEL, now - timedelta(minutes=42), _ticket(_WORRIED_NOTE, _WORRIED)),
        _shared("demo-short", CHANNEL, now - timedelta(minutes=41), _ticket(_SHORT_NOTE, _SHORT)),
        _shared("demo-upset", CHANNEL, now - timedelta(minutes=40), _ticket(_UPSET_NOTE, _UPSET)),
        Entry("demo-hello", CHANNEL, BOT, now - timedelta(minutes=1), body_of(_HELLO)),
        _shared("demo-draft", thread, now - timedelta(minutes=38), _ticket(_DRAFT_NOTE, _DRAFT)),
    )


def _shared(name: str, place: Place, at: datetime, body: str) -> Entry:
    return Entry(name, place, _COLLEAGUE, at, body)


def _ticket(note: str, words: str) -> str:
    """Somebody's words with a note above them; only the words are what a check is about."""
    return body_of(Message.of(note, Quote(text(words))), about=words)


def _welcome(person: Person, now: datetime) -> Entry:
    at = now - timedelta(minutes=45)
    return Entry(f"demo-welcome-{person.id}", direct(person), BOT, at, body_of(_WELCOME))
