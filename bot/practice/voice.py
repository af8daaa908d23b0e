"""What the customer says next: the most telling of the lines that fit, none of them twice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from bot.practice.lines import QUOTE, Lines, line_of
from bot.practice.mood import is_hurting
from bot.practice.move import GOOD, SLIPS, Move
from bot.practice.scenario import Scenario, Twist
from bot.practice.state import Beat, Heard, State

__all__ = ["SPEECHLESS", "Moment", "Place", "Utterance", "is_asked", "utterance"]

Place = tuple[str | int, ...]
"""Where a line stands in the scenario's file."""

SPEECHLESS = "…"
"""What is said when every line was said already; the linter sees to it that it never is."""

_NEAREST = {"calm": ("warm", "hot"), "warm": ("calm", "hot"), "hot": ("warm", "calm")}


@dataclass(frozen=True, slots=True)
class Moment:
    """A reply and what it led to, before the customer speaks.

    ``new`` are the points it met; ``is_called_in`` says that a promise turned out to be empty,
    ``twist`` what new thing happens now.
    """

    scenario: Scenario
    seed: int
    before: State
    after: State
    heard: Heard
    new: frozenset[str]
    is_called_in: bool
    twist: Twist | None


@dataclass(frozen=True, slots=True)
class Utterance:
    """What the customer says, and where its lines stand in the file."""

    say: str
    places: tuple[Place, ...]


def utterance(moment: Moment) -> Utterance:
    """The customer's next words."""
    after = moment.after
    if after.ending:
        ending = moment.scenario.endings[after.ending]
        return _joined([_pick(moment, [(("endings", after.ending, "says"), ending.says)])])
    first, answer = _about_the_reply(moment), _answer(moment)
    if moment.twist:
        is_calm = moment.new or after.beat is Beat.WORKING
        return _joined([first if is_calm else None, answer, _twist(moment)])
    if answer or (first and is_asked(moment.scenario, moment.before, moment.heard, moment.new)):
        return _joined([first, answer])
    if after.beat is Beat.CLOSING and (moment.new or not first):
        return _joined([first, _next_of_the_talk(moment)])
    return _joined([first or _next_of_the_talk(moment)])


def is_asked(scenario: Scenario, before: State, heard: Heard, new: frozenset[str]) -> bool:
    """Whether the reply asks something that the customer has yet to answer."""
    told = {place[1] for place in before.used if place[0] == "answers"}
    points = (scenario.points[name] for name in new)
    return not heard.asked <= told or any(p.is_question and p.required for p in points)


@dataclass(frozen=True, slots=True)
class _Picked:
    say: str
    place: Place


def _joined(parts: Iterable[_Picked | None]) -> Utterance:
    said = [part for part in parts if part is not None]
    if not said:
        return Utterance(SPEECHLESS, ())
    return Utterance("\n".join(part.say for part in said), tuple(part.place for part in said))


def _about_the_reply(moment: Moment) -> _Picked | None:
    """A line about what this very reply did."""
    scenario, heard = moment.scenario, moment.heard
    if moment.is_called_in:
        broken = _pick(moment, [(("promise_broken",), scenario.promise_broken)])
        if broken:
            return broken
    slips = [move for move in SLIPS if move in heard.moves]
    told = [] if moment.new or heard.asked else [move for move in GOOD if move in heard.moves]
    grave = slips if is_hurting(scenario, moment.before, heard) else []
    return _reply_to(moment, grave) or _about_points(moment) or _reply_to(moment, [*slips, *told])


def _reply_to(moment: Moment, moves: Iterable[Move]) -> _Picked | None:
    for move in moves:
        says = moment.scenario.replies.get(move)
        if says and (picked := _pick(moment, [(("replies", move.key), says)])):
            return picked
    return None


def _answer(moment: Moment) -> _Picked | None:
    """What they were asked and can tell; nobody answers who was just hurt."""
    if is_hurting(moment.scenario, moment.before, moment.heard):
        return None
    for name, known in moment.scenario.answers.items():
        told = [(("answers", name, "says"), known.says)]
        if name in moment.heard.asked and (picked := _pick(moment, told)):
            return picked
    return None


def _about_points(moment: Moment) -> _Picked | None:
    for name, point in moment.scenario.points.items():
        if name in moment.new:
            cells = _cells(("points", name, "met"), point.met, moment.after)
            if picked := _pick(moment, cells):
                return picked
    return None


def _twist(moment: Moment) -> _Picked | None:
    if moment.twist is None:
        return None
    number = moment.after.twisted - 1
    return _pick(moment, [(("twists", number, "says"), moment.twist.says)])


def _next_of_the_talk(moment: Moment) -> _Picked | None:
    """A line of the beat; while things move, as likely what they ask for next."""
    is_asking = (_lot(moment, "ask") + (moment.after.band == "hot")) % 2
    if moment.after.beat is Beat.WORKING and is_asking:
        return _ask(moment) or _of_the_beat(moment)
    return _of_the_beat(moment)


def _of_the_beat(moment: Moment) -> _Picked | None:
    after, talk = moment.after, moment.scenario.lines
    beats = [str(after.beat)]
    beats += [beat for beat in ("stalled", "working") if beat != after.beat]
    cells: list[tuple[Place, Sequence[str]]] = []
    for choose in (_cells, _cells_elsewhere):
        for beat in beats:
            lines: Lines = getattr(talk, beat)
            cells += choose(("lines", beat), lines, after)
    return _pick(moment, cells) or _ask(moment)


def _ask(moment: Moment) -> _Picked | None:
    """How the customer asks for the first thing that is still open."""
    for name, point in moment.scenario.points.items():
        is_open = name not in moment.after.met and point.after_twist <= moment.after.twisted
        if is_open and (picked := _pick(moment, [(("points", name, "asks"), point.asks)])):
            return picked
    return None


def _cells(where: Place, lines: Lines, state: State) -> Iterator[tuple[Place, Sequence[str]]]:
    """The cells that fit the mood, the closest first."""
    trust = "high" if state.is_trusting else "low"
    for cell in (f"{state.band}_{trust}", state.band, "any"):
        yield (*where, cell), lines.get(cell)


def _cells_elsewhere(
    where: Place, lines: Lines, state: State
) -> Iterator[tuple[Place, Sequence[str]]]:
    """The cells of other moods, the nearest first, for when all that fits has been said."""
    other = "low" if state.is_trusting else "high"
    yield (*where, f"{state.band}_{other}"), lines.get(f"{state.band}_{other}")
    for band in _NEAREST[state.band]:
        for cell in (band, f"{band}_low", f"{band}_high"):
            yield (*where, cell), lines.get(cell)


def _pick(moment: Moment, cells: Iterable[tuple[Place, Sequence[str]]]) -> _Picked | None:
    """A line of the first cell that has one to say; which one, the seed decides."""
    for where, says in cells:
        fresh = [
            _Picked(say, (*where, number))
            for number, written in enumerate(says)
            if (*where, number) not in moment.before.used
            and (say := _said(moment, where, written)) is not None
        ]
        if fresh:
            return fresh[_lot(moment, where) % len(fresh)]
    return None


def _lot(moment: Moment, about: object) -> int:
    return crc32(f"{moment.seed}/{moment.after.turn}/{about}".encode())


def _said(moment: Moment, where: Place, written: str) -> str | None:
    """The line as it is said now; None when it does not fit."""
    line = line_of(written)
    if not line.fits(moment.after.met):
        return None
    if QUOTE not in line.say:
        return line.say
    quotes = {move.key: words for move, words in moment.heard.quotes}
    words = quotes.get(str(where[-1]))
    return line.say.replace(QUOTE, words) if words else None
