"""Cues: named sets of phrases and patterns that a rule or a reading looks for.

A phrase is written as people say it, in lower case: ``"you should have"``. Round brackets hold
alternatives, which may hold brackets too; an empty one makes the part optional:
``"(i|we) (really |)(promise|guarantee)"``.
Phrases match whole words; apostrophes may be missing in the text (``dont``). They cost next to
nothing, so write many. A pattern is a regular expression in RE2's syntax (no look-around, no
back-references, and so never slow), for what phrases cannot say; ``{name}`` stands for one of
`CLASSES`.
"""

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.check.needs import Needs, needs_of_pattern, needs_of_phrase

__all__ = ["CLASSES", "Cue", "Pattern"]

CLASSES = {
    "colleague": (
        r"(?:colleagues?|coworkers?|co-workers?|teammates?|agents?|advis[eo]rs?|reps?|operators?"
        r"|guy|guys|girl|lady|person|people|team|teams|staff|department|dept|desk|manager"
        r"|supervisor|intern|trainee|technicians?|engineers?|developers?|devs?|driver|couriers?)"
    ),
    "team": (
        r"(?:sales|billing|accounts|finance|marketing|engineering|support|logistics|warehouse"
        r"|shipping|dispatch|it (?:desk|team|support|department)"
        r"|ops|operations|onboarding|reception|the front desk|head office)"
    ),
    "weekday": (
        r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|"
        r"sat|sun)"
    ),
    "unit": (
        r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|weekdays?"
        r"|(?:working|business) days?)"
    ),
    "number": (
        r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
        r"thirty"
        r"|forty|sixty|a|an|a few|a couple of|half an?|several)"
    ),
    "gap": r"(?:[\w'$%-]+,? ){0,4}",
}
"""Word classes that patterns may name; ``gap`` is up to four words."""

_TOKENS = re.compile(r"\([^()]*\)|[()|]|[^()|]+")  # a bracket without others is one token
_MOST_WORDINGS = 40  # a phrase with more wordings than this is looked for as one pattern


def _alternatives(phrase: str) -> list[list[str]]:
    """The parts of ``phrase`` in order, each with the wordings it may take."""
    pieces = iter(_TOKENS.findall(phrase))
    return [_worded(piece, pieces) for piece in pieces]


def _worded(piece: str, pieces: Iterator[str]) -> list[str]:
    """What ``piece`` stands for, with those after it where it opens a bracket."""
    if piece[0] != "(":
        return [piece]
    return piece[1:-1].split("|") if piece != "(" else _wordings(pieces)


def _wordings(pieces: Iterator[str]) -> list[str]:
    """What a bracket that was just opened stands for, up to where it closes; brackets may nest."""
    done: list[str] = []
    current = [""]
    for piece in pieces:
        if piece == "|":
            done += current
            current = [""]
        elif piece == ")":
            break
        else:
            inner = _worded(piece, pieces)
            current = [before + after for before in current for after in inner]
    return done + current


def _expand(choices: list[list[str]]) -> Iterator[str]:
    """Every wording there is, one by one."""
    for chosen in itertools.product(*choices):
        wording = " ".join("".join(chosen).split())
        yield wording
        if "'" in wording:
            yield wording.replace("'", "")


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A regular expression, and what a text must have for it to match."""

    text: str
    needs: Needs


def _as_pattern(choices: list[list[str]]) -> Pattern:
    """One pattern for all the wordings; a space may be missing where an optional part is."""
    groups = ("\0".join(options) for options in choices if any(options))
    pattern = "".join(f"(?:{re.escape(group)})" for group in groups).replace("\0", "|")
    pattern = pattern.replace(r"\ ", r"(?: +|\b)").replace("'", "'?")
    return Pattern(rf"\b{pattern}\b", needs_of_phrase(choices))


class Cue:
    """A named set of phrases and patterns. ``raw`` cues also see the masked parts of a text.

    They are worked out when a matcher is built with them: no draft alone needs what customers say.
    """

    def __init__(self, *phrases: str, patterns: tuple[str, ...] = (), raw: bool = False) -> None:
        self._written = phrases, patterns
        self.raw = raw

    def worked_out(self) -> tuple[Sequence[str], Sequence[Pattern]]:
        """Every wording that is looked for as it stands, and what else is looked for.

        It takes some memory, and is not kept.
        """
        phrases, patterns = self._written
        wordings: list[str] = []
        long_ones: list[Pattern] = []
        for choices in map(_alternatives, phrases):
            if math.prod(map(len, choices)) <= _MOST_WORDINGS:
                wordings += _expand(choices)
            else:
                long_ones.append(_as_pattern(choices))
        return tuple(dict.fromkeys(wordings)), (*map(_with_classes, patterns), *long_ones)


def _with_classes(pattern: str) -> Pattern:
    for name, words in CLASSES.items():
        pattern = pattern.replace("{" + name + "}", words)
    return Pattern(pattern, needs_of_pattern(pattern))
