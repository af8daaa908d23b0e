"""The agent's own line, stronger, where a safe edit is all it takes."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import replace

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.document import Sentence
from bot.check.edit import stands_apart, without
from bot.check.gaps import filled
from bot.check.matcher import Span
from bot.check.rule import ABSENT, Finding, Problem, Severity

__all__ = ["strengthened"]


def strengthened(
    problems: Sequence[Finding], case: Case, problems_at: Callable[[str, Span], Iterable[Finding]]
) -> Iterator[Finding]:
    """Yield ``problems``, each with the stronger line that its rule makes of the agent's own.

    None is told that has one of the ``problems_at`` its place, as any draft might, or that has
    words in it which another of ``problems`` is about: what we recommend passes our own check.
    """
    for finding in problems:
        rule = finding.rule
        if finding.span == ABSENT or not issubclass(rule, Problem):
            yield finding
            continue
        others = [case.draft.quote(other.span) for other in problems if other is not finding]
        own = case.draft.sentence_at(finding.span[0])
        line, goes = finding.stronger or rule.mended(case, finding), False
        if line and not any(map(str.isalnum, line)):
            line = None  # a smile cut from a line of nothing else
        if line is None and _can_go(case, finding, rule):
            goes = True
            if incident.is_seen_without(case, own):
                line = without(case.draft, own)
        if line and (_says(line, others) or _hurts(rule, problems_at(*_in_place(case, own, line)))):
            line = None
        if line is None and not goes:
            gaps = _with_gaps(case, finding, rule)
            line = next((gap for gap in gaps if not _says(gap, others)), None)
            text = filled(line or "")
            if line and any(f.rule is rule for f in problems_at(text, (0, len(text)))):
                line = None
        yield replace(finding, stronger=line, can_go=goes)


def _hurts(rule: type[Problem], found: Iterable[Finding]) -> bool:
    """Whether what is ``found`` in a line is of ``rule``, or more than a judgement call."""
    return any(f.rule is rule or f.severity is not Severity.CONSIDER for f in found)


def _says(line: str, words: Iterable[str]) -> bool:
    """Whether ``line`` has any of ``words`` in it, which are another finding's."""
    return any(other and other in line for other in words)


def _with_gaps(case: Case, finding: Finding, rule: type[Problem]) -> Iterator[str]:
    """The agent's own line as it might be, but for what only they know."""
    own = case.draft.sentence_at(finding.span[0])
    if finding.span[1] <= own.end and not incident.is_in_danger(case):
        lines = filter(None, (gap.put(case.draft, own) for gap in rule.gaps))
        yield from (line for line in lines if not _STOCK.search(line.lower()))


_STOCK = re.compile(
    r"\b(?:needful|inconvenienc\w*|(?:concerned|relevant|respective) (?:team|department|desk)|"
    r"(?:be informed|please note|be advised) that|bear with|compliments|greetings of)\b"
)
"""What makes a line no example, whatever is put into it."""


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
