"""A draft as a whole: what it lacks though no word shows it, and how well it suits its reader."""

import json
from importlib.resources import files
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check import check
from bot.check.case import Case
from bot.check.engine import default_engine
from bot.check.measures import measures_of
from bot.check.whole import FOUND, SUITS, TIMES, Whole

WEIGHTS = json.loads(files("bot.check").joinpath("weights", "whole.json").read_text("utf-8"))
BURIED = (
    "Hello Mrs Lund! Spring is a busy time at our landing, and the deck has just been painted. "
    "There is a treasure hunt for children on Sundays, and the café bakes its own bread again. On "
    "Saturdays the boats leave every hour, on Sundays every two. On the holiday itself we sail at "
    "9 and at 4."
)
DOG = "do you sail on easter monday"
BOOTS = (
    "You put somebody else's boots in my parcel, two sizes too small, and I walked home from work "
    "in slippers."
)


def _case(draft: str, customer: str | None) -> Case:
    return default_engine().case(draft, customer)


def _looked(draft: str, customer: str) -> set[str]:
    """The rules whose own look finds something."""
    looked = default_engine().looked(_case(draft, customer))
    return {rule.id for rule, found in looked if next(found, None)}


def _problems(draft: str, customer: str | None) -> set[str]:
    return {finding.rule.id for finding in check(draft, customer).problems}


def test_what_only_the_whole_shows_is_told_of() -> None:
    assert "answer-buried" not in _looked(BURIED, DOG)
    assert "answer-buried" in _problems(BURIED, DOG)
    assert "answer-buried" not in _problems("Yes, at 9 and at 4.", DOG)


def test_what_the_whole_does_not_bear_out_is_dropped() -> None:
    draft = "Sorry about that! It's back now."
    customer = "The logo is gone from my page."
    assert "apology-no-repair" in _looked(draft, customer)
    assert "apology-no-repair" not in _problems(draft, customer)


def test_without_the_message_the_rules_look_alone() -> None:
    assert "answer-buried" not in _problems(BURIED, None)
    assert Whole(_case(BURIED, None)).suits() is None


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


def test_praise_is_lost_on_a_reader_whom_the_draft_does_not_suit_but_one_is_shown() -> None:
    draft = (
        "I'm restoring it now, back by 14:30. Then flush the DNS cache and renew the DHCP lease."
    )
    to = "there is a yellow triangle and i don't know what any of it means, i'm so worried"
    alone, there = check(draft), check(draft, to)
    assert len(there.praises) < len(alone.praises)
    assert {finding.rule.id for finding in there.shown} & {f.rule.id for f in alone.praises}


def test_no_manner_makes_up_for_a_grave_problem() -> None:
    fine, grave = "Friday by noon.", "Friday by noon. You should have read the label."
    assert SUITS in {praise.rule.id for praise in check(fine, "when is 8812 due").praises}
    assert SUITS not in {praise.rule.id for praise in check(grave, "when is 8812 due").praises}


def test_every_weight_is_of_a_measure_that_is_taken() -> None:
    taken = {FOUND, *measures_of(_case(BURIED, DOG))}
    weighed = {name for part in WEIGHTS.values() for name in part["weights"]}
    assert {one for name in weighed for one in name.split(TIMES)} <= taken


@given(st.text(max_size=200), st.text(max_size=200))
def test_the_same_measures_are_taken_of_any_texts(draft: str, customer: str) -> None:
    case = _case(f"Thanks. {draft}", f"Hello. {customer}")
    measures = measures_of(case)
    assert measures.keys() == measures_of(_case(BURIED, DOG)).keys()
    assert all(isfinite(number) for number in measures.values())
