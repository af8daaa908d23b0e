"""What a person sees of all that was found: at most three problems, and one praise."""

from collections.abc import Iterable, Iterator, Sequence

from bot.check.document import Document
from bot.check.interactions import parts_of, without_repeats
from bot.check.prominence import praise_rank, problem_rank
from bot.check.rule import Finding, Severity
from bot.check.spans import meets

__all__ = ["MOST_PROBLEMS", "shown_of"]

MOST_PROBLEMS = 3
_ORDER = {Severity.STOP: 0, Severity.FIX: 1, Severity.CONSIDER: 2}


def shown_of(
    problems: Sequence[Finding], praises: Sequence[Finding], draft: Document
) -> Iterator[Finding]:
    """Yield the gravest ``problems``, then the best of ``praises`` that none of them is about."""
    gravest = _gravest(problems)
    yield from gravest
    yield from _best(praises, gravest, draft)


def _gravest(problems: Sequence[Finding]) -> Sequence[Finding]:
    """At most three, the gravest first, then what is most to the point.

    A ``stop`` leaves no room for a judgement call.
    What is a part of another comes after others that are as grave, and is left out where it is
    about the same words; a second one about the same words as any other comes last.
    """
    ranked = sorted(problems, key=lambda f: (_rank(f), problem_rank(f)))
    if ranked and ranked[0].severity is Severity.STOP:
        ranked = [finding for finding in ranked if finding.severity is not Severity.CONSIDER]
    ranked = _one_each(without_repeats(ranked))
    parts = parts_of(ranked)
    ranked = [f for f in ranked if f not in parts or not _overlaps(f, ranked)]
    again = [f for n, f in enumerate(ranked) if _overlaps(f, ranked[:n])]
    chosen = sorted(ranked, key=lambda f: (f in again, _rank(f), f in parts))[:MOST_PROBLEMS]
    return [finding for finding in ranked if finding in chosen]


def _overlaps(finding: Finding, others: Iterable[Finding]) -> bool:
    """Whether one of ``others`` is about some of the same words as ``finding``."""
    return meets(finding.span, [other.span for other in others if other is not finding])


def _rank(finding: Finding) -> int:
    return _ORDER[finding.severity or Severity.CONSIDER]


def _best(
    praises: Sequence[Finding], shown: Sequence[Finding], draft: Document
) -> Sequence[Finding]:
    """The most telling praise of a line that no shown problem is about.

    A line is to be kept or to be changed, not both.
    """
    for praise in sorted(praises, key=praise_rank):
        if not meets(draft.around(praise.span), [other.span for other in shown]):
            return [praise]
    return []


def _one_each(findings: Sequence[Finding]) -> list[Finding]:
    """The first finding of each rule: one example makes the point."""
    return list({finding.rule: finding for finding in reversed(findings)}.values())[::-1]
