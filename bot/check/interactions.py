"""How findings bear on each other: which give way, which say a thing twice, which are a part.

Two pieces of advice that pull in opposite directions help nobody, and five ways to say one thing
are noise. What stands here is settled between rules; what a rule can tell alone stays in the rule.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from math import floor

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.incident import is_in_danger
from bot.check.prominence import praise_rank
from bot.check.rule import ABSENT, Finding, Praise, Rule, Severity
from bot.check.spans import meets
from bot.check.whole import SUITS

__all__ = ["entailed", "parts_of", "settle", "without_repeats"]

Relation = Mapping[str, frozenset[str]]

GIVES_WAY: Relation = {
    # the finding on the left is wrong advice, and dropped, when one on the right is there
    "answer-buried": frozenset({"cheer-in-grief", "disclosure-mishandled", "crisis-missed"}),
    "too-cold-for-warm": frozenset({"cheer-in-grief"}),
    "sorry-but": frozenset({"conditional-apology"}),
    "conditional-apology": frozenset({"needless-sorry"}),
    "mushy-no": frozenset({"bare-dont-know"}),
    "dead-end-no": frozenset({"bare-dont-know"}),
    "ask-again": frozenset({"parrots-them"}),
    "tells-how-to-feel": frozenset({"weak-boundary"}),
    # what the praise says is not missing, and what is buried does not come first
    "missing-ownership": frozenset({"owns-it"}),
    "answer-first": frozenset({"answer-buried", "passes-the-buck"}),
    "says-the-thing": frozenset({"over-their-head"}),
    "no-with-a-way": frozenset(
        {"dead-end-no", "policy-wall", "blames-customer", "mirrors-heat", "upsell-in-pain"}
    ),
    # help that is plainly there
    "passes-the-buck": frozenset({"real-time", "stays-with-them", "takes-the-load"}),
    "unexplained-ask": frozenset({"stays-with-them", "takes-the-load"}),
    "skips-the-feeling": frozenset({"too-warm-for-terse", "crisis-missed"}),
}

HELPED_BY_NEIGHBOURS = frozenset({"passes-the-buck", "unexplained-ask"})
"""Findings about one line, which help in quite another place doesn't mend."""

REPEATS: Relation = {
    # the finding on the left is true, but not shown when one on the right says it already
    "too-cold-for-warm": frozenset({"naked-command"}),
    "use-more-words": frozenset(
        {
            "too-cold-for-warm",
            "dead-end-no",
            "bare-dont-know",
            "naked-command",
            "bare-link",
            "link-pile",
        }
    ),
    "answer-buried": frozenset({"dead-end-no"}),
    "apology-no-repair": frozenset({"all-feeling-no-fix", "sorry-but"}),
    "needless-sorry": frozenset({"apology-pile"}),
    "no-next-step": frozenset(
        {
            "bare-link",
            "dead-end-no",
            "passes-the-buck",
            "policy-wall",
        }
    ),
    "empathy-boilerplate": frozenset({"same-feeling-claim"}),
    "inconvenience-cliche": frozenset(
        {"conditional-apology", "needless-sorry", "patience-misfire"}
    ),
    "bare-link": frozenset({"policy-wall"}),
    "dead-end-no": frozenset({"passes-the-buck"}),
    "cold-transfer": frozenset({"passes-the-buck"}),
    "drop-and-run": frozenset({"passes-the-buck", "bare-link", "link-pile"}),
    "steps-in-a-sentence": frozenset({"wall-of-text"}),
    "exclamation-misfit": frozenset({"cheer-in-grief", "emoji-misfit", "joke-in-trouble"}),
    "register-clash": frozenset({"emoji-misfit", "exclamation-misfit", "joke-in-trouble"}),
    "emoji-misfit": frozenset(
        {"joke-in-trouble", "cheer-in-grief", "casual-no", "too-warm-for-terse"}
    ),
    "silent-hold": frozenset({"vague-when"}),
    "small-talk-now": frozenset({"same-feeling-claim"}),
    "unexplained-ask": frozenset({"naked-command"}),
    "weak-boundary": frozenset({"mirrors-heat"}),
}

ENTAILS: Relation = {
    # of the finding on the left those on the right are a part: told of with it, and shown beside
    # it where they are about other words, after what is as grave
    "all-feeling-no-fix": frozenset({"no-next-step"}),
    "apology-no-repair": frozenset({"no-next-step"}),
    "bare-dont-know": frozenset({"no-next-step"}),
    "blames-customer": frozenset({"missing-ownership", "skips-the-feeling"}),
    "casual-no": frozenset({"dead-end-no"}),
    "cheer-in-grief": frozenset({"skips-the-feeling"}),
    "mirrors-heat": frozenset({"skips-the-feeling"}),
    "missing-ownership": frozenset({"skips-the-feeling"}),
    "mushy-no": frozenset({"dead-end-no"}),
    "nobody-did-it": frozenset({"missing-ownership"}),
    "policy-wall": frozenset({"dead-end-no"}),
    "shrug": frozenset({"no-next-step"}),
}

CRISIS = "crisis-missed"

MADE_UP_FOR = frozenset({"missing-ownership", "skips-the-feeling"})
HELPS = frozenset({"i-act", "owns-it", "real-time", "stays-with-them", "takes-the-load"})
"""Praises of which two make up for those: of 25 such findings, any expert would name 3."""

MANNER = frozenset(
    {
        "casual-no",
        "closing-too-soon",
        "mushy-no",
        "naked-command",
        "overpromise",
        "skips-the-feeling",
        "talks-down",
        "too-cold-for-warm",
        "too-warm-for-terse",
        "unexplained-ask",
        "use-more-words",
    }
)
"""Findings about the manner: as judgement calls, dropped where a draft suits its reader."""
_SUITED = 1.2  # how well a draft must suit its reader for its manner not to be found fault with
_WELL = 1.1  # and for all of its praises to be for them
_LOST = -0.5  # and below which none is
_STEP = 0.5  # between them, for each further praise

HOLDING = frozenset({"owns-it", "honest-limit", "calm-line", "team-safe", "no-with-a-way", SUITS})
"""Praises that hold whoever reads the line, or are of how it suits."""


def entailed(found: Sequence[Finding], rules: Iterable[Rule], case: Case) -> list[Finding]:
    """Those of ``rules`` that something in ``found`` entails, and that are not in it already."""
    grounds: dict[str, Finding] = {}
    for finding in found:
        for part in ENTAILS.get(finding.rule.id, ()):
            grounds.setdefault(part, finding)
    told = {finding.rule.id for finding in found}
    parts = (
        rule.part_of(grounds[rule.id], case)
        for rule in rules
        if rule.id in grounds.keys() - told and not (rule.needs_customer and case.customer is None)
    )
    return [part for part in parts if part]


def settle(
    findings: Sequence[Finding], case: Case, suits: float | None
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return the problems and the praises that remain, each in the order of the draft.

    ``suits`` is how well the draft suits its reader (`bot.check.whole.Whole.suits`), or None where
    that is not to count.
    """
    fired = {finding.rule.id for finding in findings}
    left = [f for f in findings if _stands(f) or not _gives_way(f, findings, case)]
    if CRISIS in fired:  # one message, one concern
        left = [f for f in left if f.rule.id == CRISIS]
    if len(HELPS & fired) > 1:
        left = list(_beside_help(left))
    if suits is not None and suits >= _SUITED:
        left = [f for f in left if f.rule.id not in MANNER or f.severity is not Severity.CONSIDER]
    left.sort(key=_place)
    problems = [f for f in left if not issubclass(f.rule, Praise)]
    praises = [f for f in left if issubclass(f.rule, Praise)]
    if is_in_danger(case):
        praises = []
    grave = [problem for problem in problems if problem.severity is not Severity.CONSIDER]
    if grave:  # no manner makes up for those
        lines = [case.draft.around(problem.span) for problem in grave]
        praises = [f for f in praises if f.rule.id != SUITS and not meets(f.span, lines)]
    praises = [praise for praise in praises if not _stings(praise, case)]
    kept = _for_this_reader(praises, suits)
    return tuple(problems), tuple(kept)


def _beside_help(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield ``findings`` as they are where plain help stands beside what is missing."""
    for finding in findings:
        if finding.rule.id not in MADE_UP_FOR:
            yield finding
        elif finding.severity is not Severity.CONSIDER:
            yield replace(finding, severity=Severity.CONSIDER)


def _stings(praise: Finding, case: Case) -> bool:
    """Whether the line that ``praise`` is for hurts, or is a no that is praised for being exact."""
    if praise.rule.id == SUITS or praise.span == ABSENT:
        return False
    done = case.at(praise.span)
    return Act.HURTS in done or (praise.rule.id == "says-the-thing" and Act.REFUSES in done)


def _gives_way(finding: Finding, findings: Sequence[Finding], case: Case) -> bool:
    """Whether another of ``findings`` makes this one wrong advice.

    Help that is plainly there makes up for a line near it: in a letter it may be another matter's.
    """
    others = {other.rule.id for other in findings}
    if finding.rule.id in HELPED_BY_NEIGHBOURS and finding.span != ABSENT:
        near = case.neighbours(finding.span, 1)
        start, end = near[0].start, near[-1].end
        praises = (other for other in findings if issubclass(other.rule, Praise))
        others -= {p.rule.id for p in praises if not start <= p.span[0] < end}
    return _yields(finding.rule.id, others, GIVES_WAY)


def _for_this_reader(praises: list[Finding], suits: float | None) -> list[Finding]:
    """The less a draft suits its reader, the fewer of its ``praises`` are for them.

    What is well said to one customer is lost on another: exact words of the trade on somebody who
    has none of them, a plain picture on an engineer, eighty words on somebody who wrote five.
    """
    if suits is None or suits >= _WELL:
        return praises
    others = [finding for finding in praises if finding.rule.id not in HOLDING]
    others.sort(key=praise_rank)
    most = max(0, floor((suits - _LOST) / _STEP) + 1)
    return [f for f in praises if f.rule.id in HOLDING or f in others[:most]]


def _stands(finding: Finding) -> bool:
    """Whether somebody beside themselves is passed over: help alone doesn't make up for that."""
    return finding.rule.id == "skips-the-feeling" and finding.severity is Severity.FIX


def without_repeats(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Leave out what another of ``findings``, at least as grave, says already."""
    return [f for f in findings if not _is_said(f, findings, REPEATS)]


def parts_of(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Those of ``findings`` that are a part of another, at least as grave."""
    return [f for f in findings if _is_said(f, findings, _WHOLE_OF)]


def _is_said(finding: Finding, findings: Sequence[Finding], by: Relation) -> bool:
    others = {f.rule.id for f in findings if f.gravity >= finding.gravity}
    return _yields(finding.rule.id, others, by)


_WHOLE_OF: Relation = {
    part: frozenset(whole for whole in ENTAILS if part in ENTAILS[whole])
    for part in chain.from_iterable(ENTAILS.values())
}
"""By the finding, those that it is a part of."""


def _yields(rule: str, fired: set[str], to: Relation) -> bool:
    """Whether ``rule`` yields to another; what itself yields drops nothing."""
    stronger = fired & to.get(rule, frozenset())
    return any(not _yields(other, fired, to) for other in stronger)


def _place(finding: Finding) -> tuple[int, str]:
    return finding.span[0], finding.rule.number
