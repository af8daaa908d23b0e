"""Who tries something else than to help gets a kind answer and no good ending."""

import pytest

from bot.check import check
from bot.practice import Drill, Nudge, Scenario, feedback_on, respond
from tests.practice.adversarial import ADVERSARIAL
from tests.practice.sequences import SCENARIOS, played


def test_there_are_two_dozen_of_them() -> None:
    assert len(ADVERSARIAL) == 24


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=lambda s: s.id)
@pytest.mark.parametrize("replies", ADVERSARIAL.values(), ids=list(ADVERSARIAL))
def test_no_trick_ends_warm_or_solved(scenario: Scenario, replies: list[str]) -> None:
    assert played(scenario, replies * 2).ending not in {"warm", "solved"}


@pytest.mark.parametrize("replies", ADVERSARIAL.values(), ids=list(ADVERSARIAL))
def test_each_gets_an_answer_in_words(replies: list[str]) -> None:
    drill = Drill(SCENARIOS["d04"], 0)
    for text in replies:
        if drill.state.is_over:
            return
        answer = respond(drill, text, check)
        if isinstance(answer, Nudge):
            assert len(answer.say) > 30
        else:
            drill, _ = answer
            assert drill.last_words
            assert feedback_on(drill, len(drill.replies)).plain()


@pytest.mark.parametrize(
    "kind", ["gibberish", "injection", "german", "japanese", "emoji", "empty", "one letter",
             "four thousand characters"]
)  # fmt: skip
def test_what_is_no_reply_changes_nothing(kind: str) -> None:
    drill = Drill(SCENARIOS["d04"], 0)
    for text in ADVERSARIAL[kind]:
        assert isinstance(respond(drill, text, check), Nudge)


def test_the_customers_own_words_pasted_back_are_no_reply() -> None:
    drill = Drill(SCENARIOS["d04"], 0)
    assert isinstance(respond(drill, f"Well: {drill.opening}", check), Nudge)


def test_a_tips_own_words_are_no_reply() -> None:
    tip = "We charged you twice; the second payment is on its way back, and it is our fault."
    assert isinstance(respond(Drill(SCENARIOS["d04"], 0), tip, check, [tip]), Nudge)


def test_a_stronger_line_in_a_talk_leaves_no_gap() -> None:
    said = "Unfortunately this is not possible. Our team will get back to you as soon as possible."
    assert any(finding.has_gap for finding in check(said).problems)
    for scenario in SCENARIOS.values():
        answer = respond(Drill(scenario, 0), said, check)
        assert not isinstance(answer, Nudge)
        assert "[" not in feedback_on(answer[0], 1).plain()
