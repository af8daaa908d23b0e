"""Lines with a gap: the agent's own, with what only they know left open in square brackets."""

from collections.abc import Iterator

from bot.check import all_rules, check
from bot.check.feedback import feedback
from bot.check.gaps import filled
from bot.check.rule import ABSENT, Problem


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


PROBLEMS = [rule for rule in all_rules() if issubclass(rule, Problem)]


def texts() -> Iterator[str]:
    """Every text that we show with a gap in it."""
    for rule in PROBLEMS:
        yield from (gap.words for gap in rule.gaps)
        yield from filter(None, (rule.pattern,))
