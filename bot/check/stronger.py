"""The agent's own line, stronger, where a safe edit is all it takes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.check.case import Case
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
