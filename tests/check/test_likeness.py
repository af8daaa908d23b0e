"""How a sentence reads stands beside the cues: it drops a hit, or speaks where there is none."""

import pytest

from bot.check import check, find_rule
from bot.check.case import Case
from bot.check.document import Sentence
from bot.check.rule import Finding, Severity
from bot.check.rules.helping.silent_hold import SilentHold


def _cues_alone(draft: str, rule: str) -> bool:
    """Whether the rule's own cues speak of the draft."""
    found = find_rule(rule)
    case = check(draft).case
    assert found is not None
    assert case is not None
    return any(found().look(case)) if any(case.draft.has(cue) for cue in found.cues()) else False


def _problems(draft: str, customer: str | None = None) -> dict[str, Severity | None]:
    return {finding.rule.id: finding.severity for finding in check(draft, customer).problems}


def test_a_hit_in_a_sentence_that_reads_like_none_is_dropped() -> None:
    draft = "Thanks, Anna. I'll look at it again at 4."
    assert _cues_alone(draft, "blames-customer")
    assert "blames-customer" not in _problems(draft)


def test_a_dropped_hit_hides_no_later_one() -> None:
    draft = "Thanks, Anna. I'll look at it again at 4. You should have saved a backup."
    assert "blames-customer" in _problems(draft)


def test_a_sentence_that_surely_reads_like_it_is_told_of_without_a_cue() -> None:
    draft = "Whatever code pops up, sing it out to me."
    assert not _cues_alone(draft, "asks-for-secret")
    assert "asks-for-secret" in _problems(draft)


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        ("Whatever code pops up, sing it out to me.", "asks-for-secret"),
        ("I don't recall being rude to you.", "mirrors-heat"),
    ],
)
def test_what_no_sure_word_shows_stops_nobody(draft: str, rule: str) -> None:
    assert _problems(draft)[rule] is not Severity.STOP


def test_a_sign_without_words_needs_nobody_to_vouch_for_it() -> None:
    assert "shrug" in _problems("The courier had it on Monday, after that who can tell 🤷")


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        (
            "If it still won't open, send us your PIN here and we'll look ourselves.",
            "asks-for-secret",
        ),
        ("It's refunded now. As already explained, it takes five days.", "blames-customer"),
        ("The lock is off and your code works. Calm down though, it's safe.", "tells-how-to-feel"),
    ],
)
def test_plain_words_need_nothing_to_bear_them_out(draft: str, rule: str) -> None:
    assert _problems(draft)[rule] is not Severity.CONSIDER


def test_the_same_words_are_told_of_once() -> None:
    problems = check("It'll be back on your card at some point.").problems
    assert [finding.rule.id for finding in problems].count("vague-when") == 1


def test_shouting_needs_nobody_to_vouch_for_it() -> None:
    draft = "I AM NOT HERE TO EXPLAIN THE TIMETABLE TO YOU. It's on the door."
    assert _problems(draft)["mirrors-heat"] is Severity.STOP


def test_what_only_reads_like_an_answer_in_kind_is_graver_to_a_hot_customer() -> None:
    draft = "And yet the sign has been there all along, for those who look up."
    hot = "Your car park is a JOKE. Twice fined, twice appealed, and nobody reads a word!"
    calm = "Which floor of the car park is mine?"
    assert _problems(draft, hot)["mirrors-heat"] is Severity.FIX
    assert _problems(draft, calm).get("mirrors-heat") in {None, Severity.CONSIDER}


def test_a_half_hearted_hit_hides_no_sure_one() -> None:
    sure, unsure = "You should have read the terms.", "You need to be more careful."
    for draft in (f"{sure} {unsure}", f"{unsure} {sure}"):
        assert _problems(draft)["blames-customer"] is Severity.FIX


def test_what_its_rule_would_spare_is_a_judgement_call_at_most() -> None:
    draft = "I'm sure it must be hard to read three whole lines."
    calm = "Which floor of the car park is mine?"  # who gives nothing to answer in kind
    told = {finding.rule.id: finding.severity for finding in check(draft, calm).problems}
    assert told["mirrors-heat"] is Severity.CONSIDER


def test_a_sum_off_the_next_time_makes_up_for_this_one_and_is_hardly_a_pitch() -> None:
    customer = "You spelled my daughter's name wrong on the cake. She was in bits."
    draft = "I'm sure she still enjoyed it. We can do 10% off your next order."
    assert _problems(draft, customer).get("upsell-in-pain") is not Severity.FIX


def test_a_doubt_makes_a_judgement_call_unless_the_rule_itself_made_it_graver() -> None:
    problem, praise = find_rule("blames-customer"), find_rule("i-act")
    doubted = [Finding(problem, (0, 1), severity).doubted().severity for severity in Severity]
    assert set(doubted) == {Severity.CONSIDER}
    raised = Finding(find_rule("skips-the-feeling"), (0, 0), Severity.FIX)  # usually a consider
    assert raised.doubted() == raised
    assert Finding(praise, (0, 1)).doubted().severity is None


def test_a_limit_against_abuse_is_no_answer_in_kind_and_an_insult_is_no_limit() -> None:
    hot = "You useless clown, my page is still down. Third time, you thieves!"
    limit = "I'll mend the page. Shouting has to stop, though, or I'll end this chat."
    insult = "You're an idiot. Keep the insults to yourself or I'll end the chat."
    told = [{f.rule.id for f in check(draft, hot).problems} for draft in (limit, insult)]
    assert "mirrors-heat" not in told[0]
    assert "mirrors-heat" in told[1]


def test_of_a_thousand_like_lines_a_few_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    likely = SilentHold.likely

    def counted(self: SilentHold, case: Case, sentence: Sentence) -> Finding | None:
        asked.append(sentence.index)
        return likely(self, case, sentence)

    monkeypatch.setattr(SilentHold, "likely", counted)
    check("I'll be a tick with that. " * 1_000)
    assert 0 < len(asked) <= 10
