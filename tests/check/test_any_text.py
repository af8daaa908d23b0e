"""Any text at all gets an answer, whoever it is for: no paste breaks the check."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.check import check, read

ODD = [
    *("", " ", "....", "!!!???!!!", "😀😀😀", "🙏", "1234567890 1234567890", "\x00"),
    *("- \n- ", "> a", "`x`", "a", "¯\\_(ツ)_/¯", "{{name}}", "https://x.example"),
    *("\u202e", "…", "\ud83d", "🀀\x1b"),
]
CUSTOMERS = [
    None,
    "hi!! love the app 😊 how do I post to all my pages?",
    "send invoice march",
    "Dear Sir or Madam, I write to complain about invoice 3371. Yours faithfully, P. Marsh",
    "THIRD TIME. You people are useless!!",
    "Sorry for my English. What means propagate?",
    "My father passed away last week. I need to close his account.",
    "502 from edge fra3, origin 200 direct, cache purged. Known issue?",
    "i've been at this for 4 hours and i give up",
]


@pytest.mark.parametrize("customer", CUSTOMERS)
@pytest.mark.parametrize("draft", ODD)
def test_odd_drafts_get_an_answer(draft: str, customer: str | None) -> None:
    check(draft, customer)
    read(draft)


@settings(max_examples=150)
@given(st.text(st.characters()), st.sampled_from(CUSTOMERS) | st.text())
def test_any_draft_gets_an_answer(draft: str, customer: str | None) -> None:
    check(draft, customer)
