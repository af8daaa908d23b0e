"""Cues: named sets of phrases and patterns that a rule or a reading looks for.

A phrase is written as people say it, in lower case: ``"you should have"``. Round brackets hold
alternatives, an empty one makes the part optional: ``"(i|we) (really |)(promise|guarantee)"``.
Phrases match whole words; apostrophes may be missing in the text (``dont``). They cost next to
nothing, so write many. A pattern is a regular expression in RE2's syntax (no look-around, no
back-references, and so never slow), for what phrases cannot say; ``{name}`` stands for one of
`CLASSES`.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["CLASSES", "Cue"]

CLASSES = {
    "colleague": (
        r"(?:colleagues?|coworkers?|co-workers?|teammates?|agents?|advis[eo]rs?|reps?|operators?"
        r"|guy|guys|girl|lady|person|people|team|teams|staff|department|dept|desk|manager"
        r"|supervisor|intern|trainee|technicians?|engineers?|developers?|devs?|driver|couriers?)"
    ),
    "team": (
        r"(?:sales|billing|accounts|finance|marketing|engineering|support|logistics|warehouse"
        r"|shipping|dispatch|it|ops|operations|onboarding|reception|the front desk|head office)"
    ),
    "weekday": (
        r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun)"
    ),
    "unit": (
        r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|weekdays?"
        r"|(?:working|business) days?)"
    ),
    "number": (
        r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"
        r"|forty|sixty|a|an|a few|a couple of|half an?|several)"
    ),
    "gap": r"(?:[\w'$%-]+,? ){0,4}",
}
"""Word classes that patterns may name; ``gap`` is up to four words."""

_BRACKETS = re.compile(r"\(([^()]*)\)")


def _expand(phrase: str) -> Iterator[str]:
    """Every wording that ``phrase`` stands for."""
    parts = _BRACKETS.split(phrase)
    choices = [part.split("|") if n % 2 else [part] for n, part in enumerate(parts)]
    for chosen in itertools.product(*choices):
        wording = " ".join("".join(chosen).split())
        yield wording
        if "'" in wording:
            yield wording.replace("'", "")


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """A named set of phrases and patterns. ``raw`` cues also see the masked parts of a text."""

    phrases: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    raw: bool = False

    def __init__(self, *phrases: str, patterns: tuple[str, ...] = (), raw: bool = False) -> None:
        wordings = dict.fromkeys(wording for phrase in phrases for wording in _expand(phrase))
        object.__setattr__(self, "phrases", tuple(wordings))
        object.__setattr__(self, "patterns", tuple(_with_classes(p) for p in patterns))
        object.__setattr__(self, "raw", raw)


def _with_classes(pattern: str) -> str:
    for name, words in CLASSES.items():
        pattern = pattern.replace("{" + name + "}", words)
    return pattern
