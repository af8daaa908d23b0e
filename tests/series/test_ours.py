"""The fifty-two tips that come with Rapport."""

import re
from itertools import pairwise

import pytest

from bot.check import House, engine_for
from bot.series import Tip, all_series
from bot.series.lint import advice
from bot.series.post import post_of

TIPS = all_series()["rapport"].tips
ENGINE = engine_for(House())
SENT = (
    "W01 W02 W05 W03 W04 W08 W20 W14 W43 W12 W13 W17 W41 "  # trust and reading
    "W18 W15 W16 W06 W07 W09 W31 W25 W23 W26 W40 W42 W10 "  # feelings and limits
    "W28 W44 W21 W19 W22 W29 W30 W47 W24 W27 W34 W45 W32 "  # fit and craft
    "W33 W11 W48 W37 W38 W35 W36 W39 W46 W49 W50 W51 W52"  # hard days
).split()


def test_they_are_sent_in_the_order_of_the_curriculum() -> None:
    assert [tip.id for tip in TIPS] == SENT


@pytest.mark.parametrize("tip", TIPS, ids=lambda tip: tip.name)
def test_each_shows_what_it_teaches_and_passes_the_check_itself(tip: Tip) -> None:
    assert not [words for _, words in advice(tip, ENGINE)]


@pytest.mark.parametrize("tip", TIPS, ids=lambda tip: tip.name)
def test_the_finding_that_is_told_is_told_with_its_year(tip: Tip) -> None:
    words = post_of(tip, "rapport").plain()
    told = [e for e in tip.evidence if str(e.year) in words]
    assert told or not tip.evidence
    assert any(re.search(rf"\b{e.who.split()[0].rstrip(',')}", words) for e in told) or not told


def test_every_third_week_asks_about_an_earlier_one() -> None:
    places = {tip.id: place for place, tip in enumerate(TIPS, start=1)}
    asking = {place: tip.recall.about for place, tip in enumerate(TIPS, start=1) if tip.recall}
    assert list(asking) == list(range(3, 52, 3))
    assert {place - places[about] for place, about in asking.items()} <= {2, 6, 12}


def test_no_two_are_built_alike() -> None:
    """Neighbours, at least, never have the same parts in the same order and number."""
    builds = [tuple((s.label, len(s.blocks)) for s in tip.sections) for tip in TIPS]
    assert all(a != b for a, b in pairwise(builds))
