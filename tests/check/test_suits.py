"""The same line earns praise from the customer it suits, and none from one it passes by."""

import pytest

from bot.check import check

EXPERT = (
    "SERVFAIL for our zone since the KSK rollover, DNSSEC on, DS matches. Expired RRSIG your end?"
)
NOVICE = "there's a scary red page instead of my shop and i don't understand any of it"
EXACT = "Yes: the RRSIG lapsed at 03:00. I've re-signed with the same KSK; the TTL is 900 s."
PICTURE = (
    "Nobody has broken into your shop. Its padlock needed a new key, and last night our part of "
    "that failed. I've put it right; please open the page again and tell me what you see."
)
FORMAL = (
    "Dear Mr Osei, I am pleased to confirm that the class begins on 12 September at seven "
    "o'clock, in room 4. Yours sincerely, Ines Adler"
)


@pytest.mark.parametrize(
    ("customer", "suits", "passes_by"),
    [
        (EXPERT, EXACT, PICTURE),
        (NOVICE, PICTURE, EXACT),
        ("hey does the class start on the 12th or what", "Yep, the 12th at 7 pm, room 4.", FORMAL),
    ],
)
def test_of_two_true_answers_the_one_that_suits_is_praised_more(
    customer: str, suits: str, passes_by: str
) -> None:
    assert len(check(suits, customer).praises) > len(check(passes_by, customer).praises)


def test_comfort_is_praised_where_there_is_fear_and_not_where_there_is_none() -> None:
    comfort = "Nothing is lost: all 40 drafts are in the bin, and I've put them back by now."
    afraid = "please tell me my drafts aren't gone, i'm so scared i've lost a year of work"
    calm = "Where do I find my drafts?"
    assert check(comfort, afraid).praises
    assert len(check(comfort, calm).praises) < len(check(comfort, afraid).praises)


def test_what_is_owned_stays_praised_whoever_reads_it() -> None:
    owned = f"Our script broke it last night, and that's our mistake; I'm sorry. {PICTURE}"
    broken = f"{EXPERT} You broke it with last night's migration."
    assert "owns-it" in {praise.rule.id for praise in check(owned, broken).praises}
