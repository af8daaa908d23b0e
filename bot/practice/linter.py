"""What is wrong with a scenario that is well in each of its parts, and where it stands."""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.practice.endings import GOOD_ENDINGS
from bot.practice.lines import BANDS, QUOTE, Lines, line_of
from bot.practice.move import Move
from bot.practice.moves import QUOTED
from bot.practice.scenario import Ending, Scenario, Style
from bot.practice.voice import Place
from bot.practice.walks import reached

__all__ = ["WALKS", "Complaint", "complaints", "faults", "lines_of"]

Complaint = tuple[Place, str]
"""The way to what is wrong, and what to write there, without a full stop."""

WALKS = 3_000
"""Random walks for each scenario; a line that none of them comes by is taken to be unreachable."""

_ALWAYS = (Ending.GAVE_UP, Ending.RAN_OUT)
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_PLACEHOLDER = re.compile(r"\{[^}]*\}?")
_TIP = re.compile(r"W\d\d")


def complaints(scenario: Scenario, walks: int = WALKS) -> list[Complaint]:
    """All that is wrong; what only a walk can show is looked for when all else is well."""
    return list(faults(scenario)) or list(_unreached(scenario, walks))


def faults(scenario: Scenario) -> Iterator[Complaint]:
    """What is wrong as it is written, without a walk."""
    for look in (_parts, _twists, _endings, _lines, _moods):
        yield from look(scenario)


def lines_of(scenario: Scenario) -> dict[Place, str]:
    """Every line that the customer can say after the opening, by where it stands."""
    return dict(_all_lines(scenario))


def _all_lines(scenario: Scenario) -> Iterator[tuple[Place, str]]:
    for beat in ("working", "stalled", "closing"):
        yield from _of_cells(("lines", beat), getattr(scenario.lines, beat))
    for name, point in scenario.points.items():
        yield from _of_cells(("points", name, "met"), point.met)
        yield from _of_list(("points", name, "asks"), point.asks)
    for number, twist in enumerate(scenario.twists):
        yield from _of_list(("twists", number, "says"), twist.says)
    for move, says in scenario.replies.items():
        yield from _of_list(("replies", move.key), says)
    for name, known in scenario.answers.items():
        yield from _of_list(("answers", name, "says"), known.says)
    yield from _of_list(("promise_broken",), scenario.promise_broken)
    for ending, finish in scenario.endings.items():
        yield from _of_list(("endings", ending, "says"), finish.says)


def _of_cells(where: Place, lines: Lines) -> Iterator[tuple[Place, str]]:
    for cell, says in lines.cells():
        yield from _of_list((*where, cell), says)


def _of_list(where: Place, says: Sequence[str]) -> Iterator[tuple[Place, str]]:
    yield from (((*where, number), say) for number, say in enumerate(says))


def _parts(scenario: Scenario) -> Iterator[Complaint]:
    """Names that mean nothing, and parts that must be there."""
    for number, tip in enumerate(scenario.tips):
        if not _TIP.fullmatch(tip):
            yield ("tips", number), f"“{tip}” is no tip; write one such as W03"
    known = {*scenario.points, *(move.key for move in Move)}
    for name in scenario.debrief.better:
        if name not in known:
            yield ("debrief", "better", name), f"“{name}” is neither a point nor a move"
    if not scenario.required_points(0):
        yield ("points",), "at least one point must be required and open from the start"
    if not scenario.promise_broken:
        yield (), "“promise_broken” is missing; say what comes when a promise turns out empty"
    if scenario.has(Style.GRIEVING, Style.ABUSIVE):
        for name in ("note", "cool_down"):
            if not getattr(scenario, name):
                yield (), f"“{name}” is missing; a drill on grief or abuse needs it"


def _twists(scenario: Scenario) -> Iterator[Complaint]:
    for name, point in scenario.points.items():
        if point.after_twist > len(scenario.twists):
            yield ("points", name, "after_twist"), "there are not that many twists"
    for number, twist in enumerate(scenario.twists):
        if twist.turn > scenario.turns:
            yield ("twists", number, "turn"), f"the drill has {scenario.turns} turns"
        if not (twist.says or twist.aside):
            yield ("twists", number), "a twist needs “says”, “aside”, or both"


def _endings(scenario: Scenario) -> Iterator[Complaint]:
    for number, ending in enumerate(scenario.best):
        if ending not in GOOD_ENDINGS:
            yield ("best", number), f"“{ending}” is no good ending"
        elif ending not in scenario.endings:
            yield ("best", number), f"“{ending}” has no lines; add it to “endings”"
    for ending in _ALWAYS:
        if ending not in scenario.endings:
            yield ("endings",), f"“{ending}” is missing; every drill can end so"
    for ending, finish in scenario.endings.items():
        if ending not in (*scenario.best, *_ALWAYS):
            yield ("endings", ending), "it never happens; add it to “best”, or remove it"
        for name in finish.points or ():
            if name not in scenario.points:
                yield ("endings", ending, "points"), f"there is no point “{name}”"


def _lines(scenario: Scenario) -> Iterator[Complaint]:
    """Lines that say too much, twice, or something that the facts don't."""
    facts = _facts(scenario)
    seen: set[str] = set()
    for place, written in _all_lines(scenario):
        line = line_of(written)
        if line.point and line.point not in scenario.points:
            yield place, f"there is no point “{line.point}”"
        if line.say.lower() in seen:
            yield place, "this line stands in this file twice; word one of them anew"
        seen.add(line.say.lower())
        yield from ((place, advice) for advice in _line_faults(place, line.say, facts))


def _line_faults(place: Place, say: str, facts: set[str]) -> Iterator[str]:
    for found in _PLACEHOLDER.findall(say):
        if found != QUOTE:
            yield f"“{found}” is not filled in; only {QUOTE} is"
        elif place[0] != "replies" or place[1] not in {move.key for move in QUOTED}:
            quoted = ", ".join(move.key for move in QUOTED)
            yield f"{QUOTE} can only stand in replies to {quoted}"
    for number in _NUMBER.findall(say):
        if number not in facts:
            yield f"“{number}” is neither in the brief nor in an opening; lines keep to the facts"


def _facts(scenario: Scenario) -> set[str]:
    """Every number that is known from the start."""
    brief = scenario.brief
    told = (brief.you, *brief.facts, *brief.may, *brief.may_not, *scenario.openings)
    asides = (twist.aside or "" for twist in scenario.twists)
    return {number for text in (*told, *asides) for number in _NUMBER.findall(text)}


def _moods(scenario: Scenario) -> Iterator[Complaint]:
    """Moods that have no line of their own."""
    beats: Mapping[str, Lines] = {
        "working": scenario.lines.working,
        "stalled": scenario.lines.stalled,
        "closing": scenario.lines.closing,
    }
    for beat, lines in beats.items():
        cells = {cell for cell, _ in lines.cells()}
        for band in BANDS:
            whole = {"any", band}
            if cells.isdisjoint(whole) and not cells >= {f"{band}_low", f"{band}_high"}:
                yield ("lines", beat), f"there is no line for “{band}”; add one"


def _unreached(scenario: Scenario, walks: int) -> Iterator[Complaint]:
    found = reached(scenario, walks)
    for place in lines_of(scenario):
        if place not in found.lines:
            yield place, "this line is never said; loosen what leads to it, or remove it"
    for number, ending in enumerate(scenario.best):
        if ending not in found.endings:
            yield ("best", number), f"“{ending}” can't be reached; loosen its conditions"
    if found.speechless:
        yield ("lines",), "the customer can run out of lines; add some to working and stalled"
