"""Which findings a coach would name first, where there are more than anybody wants to hear."""

from bot.check.rule import Finding

__all__ = ["praise_rank", "problem_rank"]

_PROBLEMS = (
    "register-clash",
    "template-leftover",
    "name-spray",
    "crisis-missed",
    "asks-for-secret",
    "idioms-here",
    "over-their-head",
    "parrots-them",
    "link-pile",
    "hedge-pile",
    "conditional-apology",
    "vague-when",
    "cheer-in-grief",
    "blames-colleague",
    "makes-it-sound-easy",
    "question-quiz",
    "mushy-no",
    "too-cold-for-warm",
    "same-feeling-claim",
    "talks-down",
    "inconvenience-cliche",
    "nobody-did-it",
    "patience-misfire",
    "bare-dont-know",
    "sorry-but",
    "missed-question",
    "upsell-in-pain",
    "silent-hold",
    "ask-again",
    "policy-wall",
    "apology-pile",
    "cold-transfer",
    "empathy-boilerplate",
    "blames-customer",
    "overpromise",
    "too-warm-for-terse",
    "mirrors-heat",
    "needless-sorry",
    "false-certainty",
    "we-where-i",
    "tells-how-to-feel",
    "shrug",
    "steps-in-a-sentence",
    "passes-the-buck",
    "joke-in-trouble",
    "small-talk-now",
    "casual-no",
    "weak-boundary",
    "bare-link",
    "closing-too-soon",
    "disclosure-mishandled",
    "wall-of-text",
    "vague-thing",
    "naked-command",
    "answer-buried",
    "sunny-relabel",
    "use-more-words",
    "unexplained-ask",
    "emoji-misfit",
    "dead-end-no",
    "all-feeling-no-fix",
    "apology-no-repair",
    "missing-ownership",
    "drop-and-run",
    "skips-the-feeling",
    "exclamation-misfit",
    "no-next-step",
)
"""Problems, the most to the point first: by how often, where one fires, any expert names it.

Counted on 3,980 labelled drafts: what is true of nearly every bad draft, as that nothing says what
comes next, is seldom what is the matter with it.
"""

_PRAISES = (
    "calm-line",
    "owns-it",
    "team-safe",
    "good-question",
    "answer-first",
    "stays-with-them",
    "gives-a-choice",
    "checks-it-worked",
    "real-time",
    "names-the-feeling",
    "i-act",
    "true-because",
    "saves-face",
    "takes-the-load",
    "thanks-for-something",
    "says-the-thing",
    "no-with-a-way",
    "honest-limit",
    "shows-you-read",
    "meets-their-style",
)
"""Praises, the most telling first: by how often, where it fires, a coach would hold up just that.

Counted on 840 labelled drafts: what is true of nearly every decent reply comes last.
"""


def problem_rank(problem: Finding) -> tuple[bool, int]:
    """Where ``problem`` stands among others as grave; a team's own phrase comes first.

    What is told of as less grave than is usual for its rule comes after the others.
    """
    return problem.is_lessened, _PROBLEM_RANKS.get(problem.rule.id, -1)


def praise_rank(praise: Finding) -> int:
    """Where ``praise`` stands among others."""
    return _PRAISES.index(praise.rule.id)


_PROBLEM_RANKS = {rule: rank for rank, rule in enumerate(_PROBLEMS)}
