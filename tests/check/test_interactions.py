"""How findings bear on each other: what one entails, what repeats it, what gives way."""

from dataclasses import replace

import pytest

from bot.check import House, check, engine_for
from bot.check.engine import default_engine
from bot.check.interactions import ENTAILS, GIVES_WAY, MANNER, REPEATS, settle
from bot.check.rule import Praise, Severity
from bot.check.rules import find_rule
from bot.check.rules.helping.use_more_words import UseMoreWords

LETTER = "I'd like to know how my clinic letter ended up at my old address."
NOBODY = "An old address was used for the letter. It was posted again this morning."


def test_every_name_in_the_relations_is_a_rule() -> None:
    for relation in (GIVES_WAY, REPEATS, ENTAILS):
        names = {*relation, *(name for right in relation.values() for name in right)}
        assert not [name for name in names if find_rule(name) is None]


def test_every_part_has_something_to_say() -> None:
    parts = {name for right in ENTAILS.values() for name in right}
    assert not [name for name in parts if "part_of" not in vars(find_rule(name))]


def test_who_has_nothing_to_be_sorry_for_is_not_told_to_be_sorrier() -> None:
    customer = "Could I change the size of the jumper, please?"
    draft = "A large goes out tomorrow. Sorry for any inconvenience this may have caused."
    found = {finding.rule.id for finding in check(f"No problem at all. {draft}", customer).problems}
    assert "needless-sorry" in found
    assert "conditional-apology" not in found


def test_manner_is_found_fault_with_and_not_praised() -> None:
    rules = [find_rule(name) for name in MANNER]
    assert not [rule for rule in rules if rule is None or issubclass(rule, Praise)]


@pytest.mark.parametrize(
    ("draft", "customer", "said", "part"),
    [
        ("That's against our terms.", None, "policy-wall", "dead-end-no"),
        (NOBODY, LETTER, "nobody-did-it", "missing-ownership"),
        ("No idea why that is.", None, "bare-dont-know", "no-next-step"),
    ],
)
def test_what_is_part_of_a_finding_is_told_of_with_it(
    draft: str, customer: str | None, said: str, part: str
) -> None:
    told = {finding.rule.id for finding in check(draft, customer).problems}
    assert {said, part} <= told


def test_what_is_part_of_a_finding_is_not_shown_beside_it() -> None:
    shown = [finding.rule.id for finding in check("That's against our terms.").shown]
    assert "policy-wall" in shown
    assert "dead-end-no" not in shown


def test_a_part_that_needs_the_message_is_not_told_of_without_it() -> None:
    told = {finding.rule.id for finding in check(NOBODY).problems}
    assert "nobody-did-it" in told
    assert "missing-ownership" not in told


def test_a_part_that_the_team_turned_off_stays_off() -> None:
    engine = engine_for(House(levels={"dead-end-no": None}))
    told = {finding.rule.id for finding in engine.check("That's against our terms.").problems}
    assert "policy-wall" in told
    assert "dead-end-no" not in told


@pytest.mark.parametrize(("suits", "told"), [(None, True), (0.5, True), (1.5, False)])
def test_the_manner_of_a_draft_that_suits_its_reader_is_left_alone(
    suits: float | None, *, told: bool
) -> None:
    case = default_engine().case("Press the round button on top.", "Which button is it?")
    finding = UseMoreWords().finding((0, 5))
    grave = replace(finding, severity=Severity.FIX)
    assert finding.rule.id in MANNER
    assert (finding in settle([finding], case, suits)[0]) is told
    assert grave in settle([grave], case, suits)[0]
