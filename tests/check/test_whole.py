"""A draft as a whole: what it lacks though no word shows it, and how well it suits its reader."""

import json
from importlib.resources import files
from math import isfinite, prod

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check import House, Stage, Turn, check, engine_for, find_rule
from bot.check.case import Case
from bot.check.engine import default_engine
from bot.check.measures import measures_of
from bot.check.rule import Severity
from bot.check.rules import rules
from bot.check.whole import FOUND, SUITS, TIMES, Whole

WEIGHTS = json.loads(files("bot.check").joinpath("weights", "whole.json").read_text("utf-8"))
TROMBONE = "You lost my trombone between the van and the hall, and I play tonight."
MARCH = "resend invoice march"
SORRY_ONLY = (
    "I apologise, Mr Bell. We had your trombone and we lost it, on the very day of your concert. "
    "The van's list has it."
)


def _case(draft: str, customer: str | None) -> Case:
    return default_engine().case(draft, customer)


def _looked(draft: str, customer: str) -> set[str]:
    """The rules whose own look finds something."""
    looked = default_engine().looked(_case(draft, customer))
    return {rule.id for rule, found in looked if any(found)}


def _problems(draft: str, customer: str | None) -> set[str]:
    return {finding.rule.id for finding in check(draft, customer).problems}


def _score(rule: str, case: Case) -> float:
    """What the weights over the whole make of ``case``, written down without their speed."""
    looked = {rule.id for rule, found in default_engine().looked(case) if any(found)}
    measures = {**measures_of(case), FOUND: rule in looked}
    return WEIGHTS[rule]["bias"] + sum(
        weight * prod(measures[name] for name in names.split(TIMES))
        for names, weight in WEIGHTS[rule]["weights"].items()
    )


def test_what_only_the_whole_shows_is_told_of() -> None:
    assert "apology-no-repair" not in _looked(SORRY_ONLY, TROMBONE)
    assert "apology-no-repair" in _problems(SORRY_ONLY, TROMBONE)
    mended = f"{SORRY_ONLY} A van with a spare one is on its way and will be at the hall by six."
    assert "apology-no-repair" not in _problems(mended, TROMBONE)


@pytest.mark.parametrize("stage", [Stage.OPENING, Stage.CLOSING])
def test_a_rule_keeps_its_own_guards_where_only_the_whole_speaks(stage: Stage) -> None:
    told = {finding.rule.id for finding in check(SORRY_ONLY, TROMBONE, stage=stage).problems}
    assert ("apology-no-repair" in told) is (stage is not Stage.CLOSING)


@pytest.mark.parametrize("draft", ["Congratulations on your retirement!", "Understood, thanks."])
def test_nothing_is_over_a_head_where_no_technical_word_stands(draft: str) -> None:
    customer = "my dad retired and i have no idea what to do with the account"
    assert "over-their-head" not in _problems(draft, customer)


def test_what_was_owned_before_need_not_be_owned_again() -> None:
    draft = "The refund has been issued, 40 euro."
    customer = "You charged me twice! When do I get my money back?"
    before = [
        Turn("customer", "You charged me twice!"),
        Turn("agent", "I'm so sorry, that was our mistake: we took the payment twice."),
    ]
    assert "missing-ownership" in _problems(draft, customer)
    told = {finding.rule.id for finding in check(draft, customer, before).problems}
    assert "missing-ownership" not in told


def test_a_team_that_does_not_praise_manners_has_no_praise_lost_on_a_reader() -> None:
    plain = engine_for(House(levels={SUITS: None}))
    draft = (
        "I'm restoring it now, back by 14:30. Then flush the DNS cache and renew the DHCP lease."
    )
    to = "there is a yellow triangle and i don't know what any of it means, i'm so worried"
    assert len(plain.check(draft, to).praises) > len(check(draft, to).praises)


def test_what_the_whole_does_not_bear_out_is_dropped() -> None:
    draft = "I'm sorry. It's the second door."
    customer = "Your map sent me to the wrong door."
    assert "apology-no-repair" in _looked(draft, customer)
    assert "apology-no-repair" not in _problems(draft, customer)


def test_what_passes_the_lower_bar_only_is_a_judgement_call() -> None:
    seen = set()
    for example in (example for rule in rules() for example, _ in rule.examples()):
        told = check(example.draft, example.customer)
        for finding in told.problems if told.case and told.case.customer else ():
            weighed = WEIGHTS.get(finding.rule.id)
            if weighed and getattr(finding.rule, "severity", None) is Severity.FIX:
                score = _score(finding.rule.id, told.case)
                if weighed["bar"] < score < weighed["sure"]:
                    seen.add(finding.severity)
    assert seen == {Severity.CONSIDER}


def test_it_takes_less_to_praise_a_draft_that_suits_its_reader() -> None:
    case = _case("Sent to billing@example.org.", MARCH)
    praise = find_rule("answer-first")
    assert praise is not None
    assert (Whole(case).suits() or 0) > 0
    assert _score("answer-first", case) < WEIGHTS["answer-first"]["bar"]
    assert praise.id in {f.rule.id for f in check(case.draft.text, MARCH).praises}


def test_without_the_message_the_rules_look_alone() -> None:
    assert "apology-no-repair" not in _problems(SORRY_ONLY, None)
    assert Whole(_case(SORRY_ONLY, None)).suits() is None


@pytest.mark.parametrize(
    ("one", "other", "for_one", "for_other"),
    [
        (
            "ETA on 4471?",
            "Hello again! It's Ines with the cello 😊 Any idea when the strings might be with me? "
            "We play at my sister's wedding on the 9th, I'm so excited!",
            "On the van today, by 18:00.",
            "Hello Ines! What a lovely thing to play for. The strings are on today's van, so "
            "you'll have them by six and two weeks to break them in before the wedding. Enjoy it!",
        ),
        (
            "TLS handshake fails on 443 since the 2.4.1 rollout, openssl s_client says no shared "
            "cipher.",
            "my shop page says not safe and i don't know what that means, i only sell jam",
            "2.4.1 dropped the CBC suites. Set `ssl_ciphers` to the 2.4.0 list; a fix is in 2.4.2.",
            "Your jam and your shop are safe. An update of ours took away something that browsers "
            "look for. I'm putting it back now; please look again in ten minutes.",
        ),
    ],
)
def test_each_reply_suits_the_one_it_is_written_for(
    one: str, other: str, for_one: str, for_other: str
) -> None:
    def suits(draft: str, customer: str) -> float:
        found = Whole(_case(draft, customer)).suits()
        assert found is not None
        return found

    assert suits(for_one, one) > suits(for_other, one)
    assert suits(for_other, other) > suits(for_one, other)


def test_no_manner_makes_up_for_a_grave_problem() -> None:
    fine, grave = "Friday by noon.", "Friday by noon. You should have read the label."
    assert SUITS in {praise.rule.id for praise in check(fine, "when is 8812 due").praises}
    assert SUITS not in {praise.rule.id for praise in check(grave, "when is 8812 due").praises}


def test_every_weight_is_of_a_measure_that_is_taken() -> None:
    taken = {FOUND, *measures_of(_case(SORRY_ONLY, TROMBONE))}
    weighed = {name for part in WEIGHTS.values() for name in part["weights"]}
    assert {one for name in weighed for one in name.split(TIMES)} <= taken


@given(st.text(max_size=200), st.text(max_size=200))
@hypothesis.example(
    "0", "A0AªA0AAAAºA0A0AANQÀAÃÃÅ"
)  # read as another language, of which nothing is judged
def test_the_same_measures_are_taken_of_any_texts(draft: str, customer: str) -> None:
    case = _case(draft, f"Hello. {customer}")
    measures = measures_of(case)
    every = measures_of(_case(SORRY_ONLY, TROMBONE if case.customer else None))
    assert measures.keys() in ({}.keys(), every.keys())
    assert all(isfinite(number) for number in measures.values())
