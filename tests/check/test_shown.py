"""What is shown of all that was found: three at most, the gravest and most telling first."""

from bot.check import all_rules, check
from bot.check.feedback import feedback
from bot.check.prominence import praise_rank, problem_rank
from bot.check.rule import Problem

BADLY = "Your driver threw my parcel over the fence and it's in bits. Absolute disgrace."
MORE = "There may be more after that."


def shown(draft: str, customer: str | None = None) -> list[str]:
    return [finding.rule.id for finding in check(draft, customer).shown]


def test_every_rule_has_its_place() -> None:
    rules = all_rules()
    places = [problem_rank(rule().finding()) for rule in rules if issubclass(rule, Problem)]
    assert sorted(places) == [(False, place) for place in range(len(places))]
    praises = [praise_rank(rule().finding()) for rule in rules if not issubclass(rule, Problem)]
    assert sorted(praises) == list(range(len(praises)))


def test_what_is_to_the_point_comes_before_what_is_true_of_any_bad_draft() -> None:
    found = shown("We apologise if you feel the parcel was not handled well.", BADLY)
    assert found[0] == "conditional-apology"


def test_a_greeting_for_anybody_comes_after_the_matter() -> None:
    found = shown("Dear Customer, that is not possible as per our policy.", BADLY)
    assert found.index("policy-wall") < found.index("template-leftover")


def test_two_acts_of_help_make_up_for_a_word_that_is_missing() -> None:
    customer = "The crib came with a cracked rail. The baby is due in two weeks!"
    helped = "I've put a new rail on today's van, and you have it on Thursday before noon."
    assert {"missing-ownership", "skips-the-feeling"}.isdisjoint(shown(helped, customer))
    assert "missing-ownership" in shown("The rail can be replaced under the terms.", customer)


def test_that_there_is_more_is_said_where_there_is() -> None:
    more = "Dear Customer, we apologise for any inconvenience. We will get back to you soon."
    assert MORE in feedback(check(more, BADLY), "more").plain()
    assert (
        MORE
        not in feedback(
            check("Obviously it opens at nine. Bring the slip; I'll be there."), "more"
        ).plain()
    )
