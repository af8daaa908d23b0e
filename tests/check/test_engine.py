import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.check import Checked, Turn, check
from bot.check.feedback import feedback
from bot.check.rule import ABSENT, Praise, Severity
from bot.check.wire import checked_to_wire

ORDER = [Severity.STOP, Severity.FIX, Severity.CONSIDER]
MESSY = (
    "Hi {{first_name}}! Sorry if you were inconvenienced, but the guy you chatted with yesterday"
    " told you nonsense. Just edit the zone file. I promise this won't happen again."
    " I'm restoring it now, back by 14:30."
)


def rule_ids(checked: Checked) -> list[str]:
    return [finding.rule.id for finding in checked.problems]


def test_at_most_three_problems_are_shown_the_gravest_first_then_the_praise() -> None:
    checked = check(MESSY)
    shown = [f for f in checked.shown if not issubclass(f.rule, Praise)]
    assert len(shown) == 3
    ranks = [ORDER.index(f.severity) for f in shown if f.severity]
    assert ranks == sorted(ranks)
    assert issubclass(checked.shown[-1].rule, Praise)
    assert len(checked.problems) > 3


def test_a_stop_leaves_no_room_for_a_judgement_call() -> None:
    checked = check("Send me your password. Just edit the zone file.")
    assert "makes-it-sound-easy" in rule_ids(checked)
    assert [f.rule.id for f in checked.shown if f.severity] == ["asks-for-secret"]


def test_another_language_is_not_judged_and_is_told_so() -> None:
    checked = check("Es tut mir leid, aber das ist leider nicht möglich. Bitte rufen Sie uns an.")
    assert checked.language == "de"
    assert (checked.problems, checked.praises) == ((), ())
    assert "German" in feedback(checked, "more").plain()


@pytest.mark.parametrize("draft", ["", "   \n ", "> only a quote", "```\ncode\n```", "🙂"])
def test_nothing_of_the_agents_own_is_no_reason_to_fall(draft: str) -> None:
    assert feedback(check(draft), "more").plain()


def test_earlier_turns_count_as_given() -> None:
    earlier = [Turn("customer", "Order 55213 hasn't come."), Turn("agent", "Looking.")]
    checked = check("What's your order number?", "any news?", earlier)
    assert "ask-again" in rule_ids(checked)


def test_the_same_check_twice_says_the_same() -> None:
    assert checked_to_wire(check(MESSY, "help")) == checked_to_wire(check(MESSY, "help"))


WORDS = st.lists(
    st.sampled_from([*MESSY.split(), "(", "“", "\n>", "`", "😀", "\u200b", "\x00", "\ud800", "é"]),
    max_size=60,
).map(" ".join)


@settings(max_examples=150)
@given(draft=WORDS | st.text(st.characters(codec=None)), customer=st.none() | WORDS)
def test_any_text_gets_an_answer_whose_offsets_hold(draft: str, customer: str | None) -> None:
    wire = checked_to_wire(check(draft, customer))
    json.dumps(wire)
    for finding in (*wire["findings"], *wire["praises"]):
        assert draft[finding["start"] : finding["end"]] == finding["quote"]
    assert all(0 <= value <= 1 for value in wire["signals"].values())
    assert len(wire["shown"]) <= 4


def test_feedback_reads_in_the_order_that_helps() -> None:
    said = feedback(check(MESSY), "more").plain()
    assert said.index("Keep") < said.index("Look at") < said.index("Not a grade")
    assert "told you nonsense" in said


def test_a_stronger_line_is_made_from_the_line_that_was_quoted() -> None:
    result = check("We've found the cause. Just edit the zone file.")
    stronger = {finding.rule.id: finding.stronger for finding in result.problems}
    assert stronger["makes-it-sound-easy"] == "Edit the zone file."


def test_a_finding_quotes_its_own_sentence_and_not_the_end_of_the_one_before() -> None:
    customer = (
        "POST /hooks gives 401, webhook signed with HMAC, clock skew 0.2s, replayed with curl."
    )
    draft = "Thanks for getting in touch! A webhook is a message our server sends to yours."
    told = {f.rule.id: f.span for f in check(draft, customer).problems}
    start, end = told["talks-down"]
    assert draft[start:end] == "A webhook is a message our server sends to yours."


def test_three_places_are_spoken_of_rather_than_one_place_three_times() -> None:
    draft = (
        "No can do lol, that's our policy. You must have broken it. Calm down. I promise it holds."
    )
    checked = check(draft, "The pump leaks since Tuesday. Can you help?")
    shown = [f for f in checked.shown if f.severity is not None]
    spans = sorted(finding.span for finding in shown)
    assert len(spans) == 3
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_the_praise_that_tells_most_is_shown() -> None:
    checked = check(
        "Hi Ana, the blue lamp came broken. That was our mistake: we packed it badly. A new one "
        "left today and reaches you on Friday before noon.",
        "My blue lamp came broken today.",
    )
    assert {f.rule.id for f in checked.praises} >= {"owns-it", "says-the-thing"}
    assert [f.rule.id for f in checked.shown if f.severity is None] == ["owns-it"]


def test_what_is_missing_is_shown_rather_than_a_second_thing_about_the_same_words() -> None:
    draft = "Obviously you should have made a backup first. Please clear the cache."
    checked = check(draft, "Your update deleted all my reports!! I have a board meeting at two!!!")
    shown = [f for f in checked.shown if f.severity is not None]
    assert ABSENT in {f.span for f in shown}
    assert len(shown) == 3


def test_no_quote_ends_in_a_space() -> None:
    for draft in ("Send it before 6 tonight and it comes tomorrow.", "Sorry if you were put out."):
        checked = check(draft)
        for finding in (*checked.problems, *checked.praises):
            quote = checked.draft.quote(finding.span)
            assert quote == quote.strip()


def test_who_thanks_and_asks_for_nothing_has_no_trouble_to_see_to() -> None:
    draft = "I've passed it on. Is there anything else I can help with?"
    thanked = check(draft, "You found my ring, bless you! I'm over the moon!!")
    troubled = check(draft, "The page is still white and I've lost two days of sales!!")
    assert "closing-too-soon" not in rule_ids(thanked)
    assert "closing-too-soon" in rule_ids(troubled)


def test_terms_held_up_as_a_wall_are_not_called_a_bare_link_besides() -> None:
    draft = "No. Our terms forbid it, see https://x.example/terms."
    checked = check(draft, "Can I have the fee back?")
    assert {"bare-link", "policy-wall"} <= {f.rule.id for f in checked.problems}
    assert [f.rule.id for f in checked.shown] == ["policy-wall"]
