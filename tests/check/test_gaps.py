"""Lines with a gap: the agent's own, with what only they know left open in square brackets."""

from collections.abc import Iterator

import pytest

from bot.check import all_rules, check
from bot.check.feedback import feedback
from bot.check.gaps import filled
from bot.check.rule import ABSENT, Problem


def line_for(rule: str, draft: str, customer: str | None = None) -> str | None:
    found = {finding.rule.id: finding for finding in check(draft, customer).problems}
    return found[rule].stronger


@pytest.mark.parametrize(
    ("rule", "draft", "line"),
    [
        (
            "vague-when",
            "Our fitter will ring you as soon as possible.",
            "Our fitter will ring you by [a time you can keep].",
        ),
        ("vague-when", "We will revert back.", "We will revert back by [a time you can keep]."),
        (
            "dead-end-no",
            "Unfortunately this is not possible.",
            "Unfortunately this is not possible, because [the reason]. What I can do: [the nearest "
            "thing].",
        ),
        (
            "unexplained-ask",
            "Please send me a copy of your passport.",
            "Please send me a copy of your passport, so that I can [what it is for].",
        ),
        (
            "silent-hold",
            "Please hold.",
            "Please hold while I look at [what you look at], about [how long].",
        ),
        (
            "template-leftover",
            "Dear Valued Customer, your refund left today.",
            "Dear [their name], your refund left today.",
        ),
    ],
)
def test_what_only_the_agent_knows_is_left_open(rule: str, draft: str, line: str) -> None:
    assert line_for(rule, draft) == line


def test_nobody_sends_a_gap_by_mistake() -> None:
    for text in texts():
        sent = f"Hello Petra. {text}"
        assert "template-leftover" in {f.rule.id for f in check(sent).problems}, text


def test_every_gap_can_be_judged_as_it_may_be_filled() -> None:
    for text in texts():
        assert "[" not in filled(text), text


def test_no_pattern_has_a_problem_itself() -> None:
    for rule in PROBLEMS:
        found = check(filled(rule.pattern)).problems if rule.pattern else ()
        assert not [f.rule.id for f in found if f.span != ABSENT], rule.id


def test_what_is_missing_is_to_be_added() -> None:
    told = feedback(check("I have issued a refund.", "You charged me twice!"), "more").plain()
    assert "Missing · worth fixing\n" in told
    assert "Add: “We [did what], and I'm sorry. I'm [what you do now].”" in told


def test_a_line_too_long_to_read_as_an_example_gets_no_gap() -> None:
    long = "Unfortunately this is not possible for the red one, the blue one, the green one"
    draft = f"{long}{' or the one of the year before that' * 4}."
    assert line_for("dead-end-no", draft) is None


PROBLEMS = [rule for rule in all_rules() if issubclass(rule, Problem)]


def texts() -> Iterator[str]:
    """Every text that we show with a gap in it."""
    for rule in PROBLEMS:
        yield from (gap.words for gap in rule.gaps)
        yield from filter(None, (rule.pattern,))
