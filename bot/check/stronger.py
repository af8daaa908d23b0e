"""The agent's own line, stronger, where a safe edit is all it takes."""

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import replace

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.document import Sentence
from bot.check.edit import stands_apart, without
from bot.check.matcher import Span
from bot.check.rule import ABSENT, Finding, Problem

__all__ = ["strengthened"]


def strengthened(
    problems: Sequence[Finding], case: Case, has_problem: Callable[[type[Problem], str, Span], bool]
) -> Iterator[Finding]:
    """Yield ``problems``, each with the stronger line that its rule makes of the agent's own.

    None is told that ``has_problem``, as any draft might, or that has words in it which another of
    ``problems`` is about: what we recommend passes our own check.
    """
    for finding in problems:
        rule = finding.rule
        if finding.span == ABSENT or not issubclass(rule, Problem):
            yield finding
            continue
        line = finding.stronger or rule.mended(case, finding)
        goes = line is None and _can_go(case, finding, rule)
        own = case.draft.sentence_at(finding.span[0])
        if goes and incident.is_seen_without(case, own):
            line = without(case.draft, own)
        others = (case.draft.quote(other.span) for other in problems if other is not finding)
        if line and any(words and words in line for words in others):
            line = None
        if line and has_problem(rule, *_in_place(case, own, line)):
            line = None
        yield replace(finding, stronger=line, can_go=goes)


def _in_place(case: Case, own: Sentence, line: str) -> tuple[str, Span]:
    """The draft with ``line`` in place of ``own``, and where it stands.

    A ``line`` that is made by leaving sentences out is all that remains of the draft.
    """
    text = case.draft.text
    others = (text[s.start : s.end].strip() for s in case.draft.sentences if s is not own)
    if any(other and other in line for other in others):
        return line, (0, len(line))
    head = text[: own.start]
    return f"{head}{line} {text[own.end :]}", (len(head), len(head) + len(line))


def _can_go(case: Case, finding: Finding, rule: type[Problem]) -> bool:
    """Whether the one line that ``finding`` is about does nothing else, and others help."""
    draft, own = case.draft, case.draft.sentence_at(finding.span[0])
    if rule.may_go is None or incident.is_in_danger(case) or finding.span[1] > own.end:
        return False
    apart = stands_apart(draft, own, facts=not rule.facts_of_its_own)
    if not apart or _brings_on(case, own, rule.may_go):
        return False
    seen = Act.ACKNOWLEDGES not in case.acts[own.index] or incident.is_seen_without(case, own)
    return seen and any(_brings_on(case, other) for other in draft.sentences if other is not own)


def _brings_on(case: Case, sentence: Sentence, beside: Set[Act] = frozenset()) -> bool:
    """Whether ``sentence`` may do something that must not be lost, ``beside`` some acts."""
    return any(case.score(sentence, act) > _IDLE for act in _DOES - beside)


_DOES = frozenset(
    (
        *(Act.MOVES, Act.ANSWERS, Act.INSTRUCTS, Act.DOING, Act.WHEN, Act.OFFERS, Act.ASKS),
        *(Act.OWNS, Act.APOLOGISES, Act.REFUSES, Act.REFERS),
    )
)
_IDLE = 0.35  # how much a line may seem to bring the reader further that is left out
