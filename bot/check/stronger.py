"""The agent's own line, stronger, where a safe edit is all it takes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.edit import without
from bot.check.rule import ABSENT, Finding, Problem

__all__ = ["strengthened"]


def strengthened(problems: Sequence[Finding], case: Case) -> Iterator[Finding]:
    """Yield ``problems``, each with the stronger line that its rule makes of the agent's own.

    None is told that has another of the ``problems`` still in it.
    """
    for finding in problems:
        rule = finding.rule
        if finding.span == ABSENT or not issubclass(rule, Problem):
            yield finding
            continue
        line = finding.stronger or rule.mended(case, finding)
        if line is None and rule.may_go:
            line = _left_out(case, finding)
        others = (other for other in problems if other is not finding and other.span != ABSENT)
        if line and any(_is_left(other, finding, line, case) for other in others):
            line = None
        yield replace(finding, stronger=line)


def _is_left(other: Finding, finding: Finding, line: str, case: Case) -> bool:
    """Whether ``line``, said in place of what ``finding`` is about, has ``other`` in it."""
    if case.draft.quote(other.span).strip() in line:
        return True
    here, there = (case.draft.around(one.span) for one in (finding, other))
    same_line = here[0] < there[1] and there[0] < here[1]
    return same_line and other.gravity > finding.gravity


def _left_out(case: Case, finding: Finding) -> str | None:
    """The draft without the one line that ``finding`` is about, if that line does nothing else."""
    draft, own = case.draft, case.draft.sentence_at(finding.span[0])
    if finding.span[1] > own.end or any(case.score(own, act) > _IDLE for act in _DOES):
        return None
    rule = finding.rule
    others = (row for index, row in enumerate(case.likeness) if index != own.index)
    if any(row.get(rule.id, 0.0) > _ALIKE for row in others):
        return None
    hits = rule().look(case) if not rule.when or draft.has(*rule.when) else ()
    again = any(not own.start <= hit.span[0] < own.end for hit in hits)
    return None if again or not incident.is_seen_without(case, own) else without(draft, own)


_DOES = (
    *(Act.MOVES, Act.ANSWERS, Act.INSTRUCTS, Act.DOING, Act.WHEN, Act.OFFERS, Act.ASKS),
    *(Act.OWNS, Act.APOLOGISES),
)
"""What a line may do that must not be lost."""
_IDLE = 0.35  # how much a line may seem to bring the reader further that is left out
_ALIKE = 0.12  # how much another line may read like the one that is left out
