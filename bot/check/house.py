"""A team's house rules: which rules count and how much, its own wordings, names and procedures."""

import re
from abc import ABC
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.edit import swap
from bot.check.folding import fold
from bot.check.rule import Finding, Pair, Problem, Rule, Severity

__all__ = ["PROCEDURES", "House", "HouseWording", "Wording", "unusable"]

PROCEDURES = {"abuse": "weak-boundary", "crisis": "crisis-missed"}
"""The rule at which each of a team's procedures is shown."""

_LONGEST_SLUG = 40


@dataclass(frozen=True, slots=True)
class Wording:
    """What not to write, and what to write.

    ``fits`` says that ``instead`` can stand where the phrase stood, so that the agent's own line
    is shown with it. Each of ``phrases`` must be usable, see `unusable`.
    """

    phrases: tuple[str, ...]
    why: str
    instead: str
    severity: Severity = Severity.FIX
    fits: bool = False


@dataclass(frozen=True, slots=True)
class House:
    """What a team has settled for itself.

    ``levels`` gives rules, by id, another severity; None turns one off. ``names`` are never judged,
    written exactly so. ``procedures`` stand in place of a rule's advice, by the rule's id.
    """

    levels: Mapping[str, Severity | None] = field(default_factory=dict)
    wordings: tuple[Wording, ...] = ()
    names: tuple[str, ...] = ()
    procedures: Mapping[str, str] = field(default_factory=dict)

    def active(self, rules: Iterable[type[Rule]]) -> Iterator[type[Rule]]:
        """Those of ``rules`` that are not turned off, then the team's own."""
        yield from (rule for rule in rules if self.levels.get(rule.id, ...) is not None)
        taken: set[str] = set()
        for number, wording in enumerate(self.wordings, start=1):
            rule = _rule(wording, number, taken)
            taken.add(rule.id)
            yield rule

    def weighed(self, finding: Finding) -> Finding:
        """The finding as the team wants it told."""
        if not self.levels and not self.procedures:
            return finding
        severity = self.levels.get(finding.rule.id) or finding.severity
        procedure = self.procedures.get(finding.rule.id)
        return replace(finding, severity=severity, procedure=procedure)

    def summary(self) -> str:
        """How much is settled, in one line."""
        off = sum(level is None for level in self.levels.values())
        parts = {
            "rules off": off,
            "rules of another severity": len(self.levels) - off,
            "wordings": len(self.wordings),
            "names": len(self.names),
            "procedures": len(self.procedures),
        }
        counted = [f"{what}: {number}" for what, number in parts.items() if number]
        return f"{'; '.join(counted) or 'Nothing is settled in it'}.".capitalize()

    def names_pattern(self) -> re.Pattern[str] | None:
        """Finds the names in a text as it was written; None when there are none."""
        if not self.names:
            return None
        longest_first = sorted(self.names, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def unusable(phrase: str) -> str | None:
    """Why ``phrase`` can't be looked for, as advice; None when it can."""
    folded = fold(phrase)
    if not folded.isprintable():
        return "can only be found in Latin letters, without emoji and on one line"
    if not any(letter.isalnum() for letter in folded):
        return "needs a letter or a digit"
    if set(folded) & set("()|"):
        return "has a bracket or a bar in it; write each wording out, as a list"
    return None


class HouseWording(Problem, ABC):
    """A wording that a team would rather not read. Its file is its page, so it has no examples."""

    cue: ClassVar[Cue]
    fits: ClassVar[bool]
    fires = silent = ()
    tip = ""

    @override
    def __init_subclass__(cls) -> None:
        """Ask nothing of a team's wording that is asked of the catalogue's rules."""

    @override
    @classmethod
    def cues(cls) -> Iterator[Cue]:
        yield cls.cue

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[self.cue]:
            better = self.pair.stronger
            if self.fits:
                better = swap(case.draft, case.draft.sentence_at(span[0]), span, better)
            yield self.finding(span, better)


def _rule(wording: Wording, place: int, taken: set[str]) -> type[HouseWording]:
    """The rule that looks for ``wording``; its id is none of ``taken``."""
    words = re.sub(r"[^a-z0-9]+", "-", fold(wording.phrases[0])).strip("-")
    slug = f"house-{words[:_LONGEST_SLUG]}"
    name = f"{slug}-{place}" if slug in taken else slug

    class TeamsWording(HouseWording):
        id = name
        number = f"H{place:02}"
        severity = wording.severity
        why = wording.why
        pair = Pair(wording.phrases[0], wording.instead)
        cue = Cue(*map(fold, wording.phrases))
        fits = wording.fits

    return TeamsWording
