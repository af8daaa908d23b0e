import pytest

from bot.check import House, check, engine_for
from bot.check.feedback import feedback
from bot.check.house import Wording, unusable
from bot.check.rule import Severity
from bot.check.wire import checked_to_wire

DRAFT = "Thanks, Anna. Just reset it under Settings; I'll look at it again at 4."
ENDING = "I can't pay it. I just want to end my life, there is no point in going on."
AVOID = Wording(("no problem", "no probs"), "It hints at one.", "Gladly.")
PREFER = Wording(("log in", "login"), "Our word.", "sign in", Severity.CONSIDER, fits=True)


def found(house: House, draft: str, customer: str | None = None) -> dict[str, Severity | None]:
    """The rules that speak, each with its severity."""
    problems = engine_for(house).check(draft, customer).problems
    return {finding.rule.id: finding.severity for finding in problems}


def told(house: House, draft: str, customer: str | None = None) -> str:
    return feedback(engine_for(house).check(draft, customer), "more").plain()


def test_a_rule_that_is_off_is_silent() -> None:
    assert "makes-it-sound-easy" in found(House(), DRAFT)
    assert "makes-it-sound-easy" not in found(House({"makes-it-sound-easy": None}), DRAFT)


def test_another_severity_counts_in_what_is_said_and_in_the_order() -> None:
    house = House({"makes-it-sound-easy": Severity.STOP})
    assert found(house, DRAFT)["makes-it-sound-easy"] is Severity.STOP
    assert "please don't send this yet" in told(house, DRAFT)


def test_what_the_house_does_not_name_stays_as_it_is() -> None:
    house = House({"shrug": None}, (AVOID,), ("Acme",), {"weak-boundary": "Call Ann."})
    assert checked_to_wire(engine_for(house).check(DRAFT)) == checked_to_wire(check(DRAFT))


@pytest.mark.parametrize("words", ["No problem", "NO PROBS", "no problem"])
def test_a_wording_to_avoid_is_found_and_told_in_the_teams_words(words: str) -> None:
    said = told(House(wordings=(AVOID,)), f"{words}, Anna. The refund went out today.")
    assert f"“{words}”" in said
    assert "It hints at one." in said
    assert "Try: “Gladly.”" in said
    assert "From your team's house rules." in said


@pytest.mark.parametrize("draft", ["Here is the blogin page.", 'Press "log in" now.', "> log in"])
def test_parts_of_words_and_what_is_not_the_agents_own_are_no_wording(draft: str) -> None:
    assert "house-log-in" not in found(House(wordings=(PREFER,)), draft)


def test_a_preferred_word_stands_in_the_agents_own_line() -> None:
    draft = "Thanks for waiting. Login at the top, and the invoice is under Billing."
    checked = engine_for(House(wordings=(PREFER,))).check(draft)
    (finding,) = (f for f in checked.problems if f.rule.id == "house-log-in")
    assert finding.stronger == "Sign in at the top, and the invoice is under Billing."
    assert checked.draft.quote(finding.span) == "Login"


def test_two_wordings_that_look_alike_as_ids_are_kept_apart() -> None:
    alike = (Wording(("log-in",), "a", "b"), Wording(("log in",), "c", "d"))
    assert set(found(House(wordings=alike), "Please log in, then log-in again.")) >= {
        "house-log-in",
        "house-log-in-2",
    }


def test_a_name_is_not_judged_but_the_same_words_in_small_letters_are() -> None:
    house = House(names=("Just Reset",))
    assert "makes-it-sound-easy" in found(house, DRAFT)
    assert "makes-it-sound-easy" not in found(house, DRAFT.replace("Just reset", "Just Reset"))
    assert "makes-it-sound-easy" in found(House(names=("Just re",)), DRAFT)


def test_the_longer_of_two_names_counts() -> None:
    house = House(names=("Just", "Just Reset"))
    text = "I checked Just Reset for you."
    assert engine_for(house).check(text).draft.masked.count("\x7f") == len("Just Reset")


def test_the_crisis_procedure_stands_in_place_of_any_advice() -> None:
    house = House(procedures={"crisis-missed": "Stay. Call extension 112."})
    draft = "Sorry to hear! About your invoice: it is due on Friday."
    said, usual = told(house, draft, ENDING), told(House(), draft, ENDING)
    assert "Your team's procedure: Stay. Call extension 112." in said
    assert "more crisis-missed" in usual
    assert not any(
        words in said for words in ("more crisis", "Try:", "For example", "tell your lead")
    )
    (finding,) = checked_to_wire(engine_for(house).check(draft, ENDING))["findings"]  # type: ignore[misc]
    assert (finding["why"], finding["stronger"]) == ("Stay. Call extension 112.", None)


def test_the_abuse_procedure_stands_where_a_boundary_is_weak() -> None:
    house = House(procedures={"weak-boundary": "Say it once, then end the chat."})
    said = told(house, "Sorry sorry, please don't be mad at me.", "You useless moron, pay me!")
    assert "Your team's procedure: Say it once, then end the chat." in said


@pytest.mark.parametrize("phrase", ["no problem", "café", "it’s", "24/7", "C++", "O2"])
def test_a_phrase_of_latin_letters_can_be_found(phrase: str) -> None:
    assert unusable(phrase) is None
    house = House(wordings=(Wording((phrase,), "why", "instead"),))
    assert any(rule.startswith("house-") for rule in found(house, f"We have {phrase} here today."))


@pytest.mark.parametrize("phrase", ["", "...", "жук", "a\nb", "so 😀", "(a)", "a|b"])
def test_any_other_phrase_is_refused(phrase: str) -> None:
    assert unusable(phrase)


def test_a_summary_counts_what_is_settled() -> None:
    house = House({"shrug": None, "vague-when": Severity.FIX}, (AVOID, PREFER), ("A",))
    assert house.summary() == "Rules off: 1; rules of another severity: 1; wordings: 2; names: 1."
    assert House().summary() == "Nothing is settled in it."
