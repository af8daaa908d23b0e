"""What a drill's file says: a difficult customer, written down.

``docs/writing-drills.md`` explains each part to the people who write them; ``tips/drills/
schema.json`` is made from these models, so that editors can complete the files.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from bot.practice.lines import Lines, Part, Saids
from bot.practice.move import EFFECTS, Effect, Move

__all__ = ["Better", "Ending", "Finish", "Mood", "Point", "Scenario", "Style", "Twist", "slug"]

_MOVES = {move.key: move for move in Move}


def slug(name: str) -> str:
    """``name`` as people type it: in lower case, with a dash for what is no letter or number."""
    letters = (letter if letter.isalnum() else " " for letter in name.lower().replace("'", ""))
    return "-".join("".join(letters).split())


class Style(StrEnum):
    """How this customer wants to be treated."""

    TERSE = "terse"
    CHATTY = "chatty"
    FORMAL = "formal"
    EXPERT = "expert"
    NOVICE = "novice"
    PLAIN_LANGUAGE = "plain_language"
    ANXIOUS = "anxious"
    GRIEVING = "grieving"
    ABUSIVE = "abusive"
    DEMANDING = "demanding"
    TIRED = "tired"


class Ending(StrEnum):
    """How a drill can end."""

    WARM = "warm"
    SOLVED = "solved"
    HANDED_OVER = "handed_over"
    CLEAN_NO = "clean_no"
    BOUNDARY = "boundary"
    GAVE_UP = "gave_up"
    RAN_OUT = "ran_out"


def _move(name: object) -> object:
    if not isinstance(name, str) or isinstance(name, Move):
        return name
    if name in _MOVES:
        return _MOVES[name]
    raise ValueError(f"there is no move “{name}”; they are {', '.join(_MOVES)}")


_Text = Annotated[str, Field(min_length=1, max_length=600)]
_Cue = Annotated[str, Field(min_length=2, max_length=80)]
_Cues = tuple[_Cue, ...]
_Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=30)]
_MoveName = Annotated[
    Move, BeforeValidator(_move), WithJsonSchema({"type": "string", "enum": list(_MOVES)})
]


class Mood(Part):
    """How a move or a point changes the mood here, in place of what it usually does."""

    heat: Annotated[int, Field(ge=-2, le=2)] = 0
    trust: Annotated[float, Field(ge=-2, le=2)] = 0.0
    progress: Annotated[int, Field(ge=-1, le=3)] = 0

    def effect(self) -> Effect:
        """As the machine wants it."""
        return Effect(self.heat, self.trust, self.progress)


class Better(Part):
    """A stronger line, and why it is stronger."""

    line: _Text
    because: _Text


class Start(Part):
    """The mood they come in: heat 0 to 4, trust 0 to 4."""

    heat: Annotated[int, Field(ge=0, le=4)]
    trust: Annotated[int, Field(ge=1, le=4)]


class Customer(Part):
    """Who writes. ``style`` says how they want to be treated."""

    name: _Text
    who: _Text
    style: tuple[Style, ...] = ()


class Brief(Part):
    """What the trainee is told before the first line: role, facts, limits."""

    you: _Text
    facts: Annotated[tuple[_Text, ...], Field(min_length=1)]
    may: Annotated[tuple[_Text, ...], Field(min_length=1)]
    may_not: tuple[_Text, ...] = ()


class Point(Part):
    """Something that a good answer brings, known by its words.

    It is met by a reply that has a ``topic`` word and a ``done`` word outside of questions.
    Without ``done``, a sentence with a topic word must answer, act, offer or ask.
    """

    what: _Text
    hint: _Text
    topic: Annotated[_Cues, Field(min_length=1)]
    done: _Cues = ()
    is_question: bool = False
    required: bool = True
    after_twist: Annotated[int, Field(ge=0, le=3)] = 0
    effect: Mood = Mood()
    met: Lines = Lines()
    asks: Saids = ()


class Known(Part):
    """Something that the customer can tell when a sentence asks about it in one of these words."""

    asked: Annotated[_Cues, Field(min_length=1)]
    says: Annotated[Saids, Field(min_length=1)]


class Twist(Part):
    """Something new at a turn: ``says`` by the customer, ``aside`` for the trainee alone."""

    turn: Annotated[int, Field(ge=2, le=8)]
    says: Saids = ()
    aside: _Text | None = None
    effect: Mood = Mood()


class Talk(Part):
    """The lines of the talk.

    ``working`` when a reply did something, ``stalled`` when it did not, ``closing`` when all is
    brought and the customer waits for the last word.
    """

    working: Lines
    stalled: Lines
    closing: Lines


class Finish(Part):
    """An ending: the customer's last lines, one sentence to the trainee, and its conditions.

    Conditions that are left out are those that `bot.practice.endings` has for every scenario.
    """

    says: Annotated[Saids, Field(min_length=1)]
    told: _Text
    points: tuple[_Id, ...] | None = None
    moves: tuple[_MoveName, ...] | None = None
    heat_at_most: Annotated[int, Field(ge=0, le=4)] | None = None
    trust_at_least: Annotated[float, Field(ge=0, le=4)] | None = None


class Weights(Part):
    """How much each word of the rubric matters here: 0 leaves it out, 2 is double."""

    read: Annotated[int, Field(ge=0, le=3)] = 1
    hear: Annotated[int, Field(ge=0, le=3)] = 1
    trust: Annotated[int, Field(ge=0, le=3)] = 1
    move: Annotated[int, Field(ge=0, le=3)] = 1
    clear: Annotated[int, Field(ge=0, le=3)] = 1


class Debrief(Part):
    """What is said afterwards. ``better`` has a stronger line for a move (or a point) here."""

    looks_at: _Text
    underneath: _Text
    carry_on: _Text
    kept_because: _Text
    usual: Better
    better: dict[str, Better] = Field(default_factory=dict)


class Scenario(Part):
    """A whole drill."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,30}$")]
    title: _Text
    level: Annotated[int, Field(ge=1, le=4)]
    turns: Annotated[int, Field(ge=4, le=8)]
    tips: Annotated[tuple[_Text, ...], Field(min_length=1)]
    note: _Text | None = None
    cool_down: _Text | None = None
    our_fault: bool = False
    longest: Annotated[int, Field(ge=8, le=200)] = 70
    patience: Annotated[int, Field(ge=1, le=5)] = 2
    promise_turns: Annotated[int, Field(ge=1, le=4)] = 2
    customer: Customer
    start: Start
    weights: Weights = Weights()
    brief: Brief
    openings: Annotated[Saids, Field(min_length=3, max_length=3)]
    points: Annotated[dict[_Id, Point], Field(min_length=2)]
    signs: dict[_MoveName, _Cues] = Field(default_factory=dict)
    effects: dict[_MoveName, Mood] = Field(default_factory=dict)
    twists: tuple[Twist, ...] = ()
    answers: dict[_Id, Known] = Field(default_factory=dict)
    lines: Talk
    replies: dict[_MoveName, Saids] = Field(default_factory=dict)
    promise_broken: Saids = ()
    best: Annotated[tuple[Ending, ...], Field(min_length=1)]
    endings: dict[Ending, Finish]
    debrief: Debrief

    @property
    def names(self) -> tuple[str, ...]:
        """What people may call it: its title, with and without the article, its id, its number."""
        title, number = slug(self.title), self.id.removeprefix("d")
        return title, title.removeprefix("the-"), self.id, number, number.removeprefix("0")

    def effect(self, move: Move) -> Effect:
        """What ``move`` does to this customer."""
        own = self.effects.get(move)
        return own.effect() if own else EFFECTS[move]

    def is_grave(self, move: Move) -> bool:
        """Whether this scenario makes more of ``move`` than it usually is."""
        own = self.effects.get(move)
        return own is not None and (own.heat >= 2 or own.trust <= -2)

    def has(self, *styles: Style) -> bool:
        """Whether the customer has any of ``styles``."""
        return any(style in self.customer.style for style in styles)

    def open_points(self, twists: int) -> frozenset[str]:
        """The points that can be met once ``twists`` twists have come."""
        return frozenset(n for n, point in self.points.items() if point.after_twist <= twists)

    def required_points(self, twists: int) -> frozenset[str]:
        """Those of them without which the drill can't come to a full end."""
        return frozenset(name for name in self.open_points(twists) if self.points[name].required)
