"""The agent's own line, stronger: nothing is lost, and no other problem is recommended."""

import pytest

from bot.check import check
from bot.check.feedback import feedback

PHONE = "I can't log in since noon and I'm losing orders, this is not acceptable."


def stronger(rule: str, draft: str, customer: str | None = None) -> str | None:
    found = {finding.rule.id: finding for finding in check(draft, customer).problems}
    return found[rule].stronger


@pytest.mark.parametrize(
    ("rule", "draft", "line"),
    [
        (
            "sorry-but",
            "I'm sorry about the wait, but we were short-staffed on Monday. It leaves today.",
            "I'm sorry about the wait. We were short-staffed on Monday.",
        ),
        (
            "conditional-apology",
            "We apologise for any confusion this may have caused. The right sheet left today.",
            "We apologise for the confusion this caused.",
        ),
        (
            "conditional-apology",
            "We're sorry if the noise kept you awake. The pump is off at night from today.",
            "We're sorry that the noise kept you awake.",
        ),
        (
            "blames-customer",
            "As I already told you, the fee applies to all late returns.",
            "The fee applies to all late returns.",
        ),
        (
            "we-where-i",
            "We have received your note and we're looking into the matter.",
            "I have received your note and I'm looking into the matter.",
        ),
        (
            "we-where-i",
            "We have received your note and we’re looking into the matter.",
            "I have received your note and I'm looking into the matter.",
        ),
        (
            "vague-when",
            "Our fitter will ring you as soon as possible.",
            "Our fitter will ring you by [a time you can keep].",
        ),
        (
            "vague-when",
            "We'll log it and a fitter will be in contact in due course.",
            "We'll log it and a fitter will be in contact by [a time you can keep].",
        ),
        ("vague-when", "We will revert back.", "We will revert back by [a time you can keep]."),
        (
            "dead-end-no",
            "Unfortunately this is not possible.",
            "Unfortunately this is not possible, because [the reason]. What I can do: [the nearest "
            "thing].",
        ),
        (
            "unexplained-ask",
            "Please send me a copy of your passport.",
            "Please send me a copy of your passport, so that I can [what it is for].",
        ),
        (
            "silent-hold",
            "Please hold.",
            "Please hold while I look at [what you look at], about [how long].",
        ),
        (
            "template-leftover",
            "Dear Valued Customer, your refund left today.",
            "Dear [their name], your refund left today.",
        ),
    ],
)
def test_a_few_words_of_the_line_are_exchanged(rule: str, draft: str, line: str) -> None:
    assert stronger(rule, draft) == line


@pytest.mark.parametrize(
    ("draft", "line"),
    [
        (
            "Hi Rosa, open the chart, press the clock, then pick yesterday's version, and save.",
            "1. Open the chart. 2. Press the clock. 3. Pick yesterday's version and save.",
        ),
        ("It's done by draining the tank, lifting the float and filling it anew.", None),
        ("In your garden, open the lid, lift the float, pull the pin and shut the lid.", None),
    ],
)
def test_a_chain_of_steps_becomes_a_list(draft: str, line: str | None) -> None:
    customer = "hello, i am not good with machines at all sorry, how do i do it?"
    assert stronger("steps-in-a-sentence", draft, customer) == line


def test_a_stock_phrase_makes_no_example_whatever_is_put_into_it() -> None:
    assert stronger("vague-when", "We will do the needful shortly.") is None


def test_a_line_that_only_stings_goes() -> None:
    sorry, done = "I'm sorry about the wait.", "The refund of £40 left today."
    draft = f"{sorry} Don't take that tone with me. {done}"
    assert stronger("mirrors-heat", draft, PHONE) == f"{sorry} {done}"


def test_no_line_goes_where_then_nobody_would_see_what_happened_to_them() -> None:
    draft = "Don't take that tone with me. The refund of £40 left today."
    assert stronger("mirrors-heat", draft, PHONE) is None


def test_an_order_before_a_step_goes_and_the_step_stays() -> None:
    draft = "Calm down and restart it. I'm watching from here until the light is green."
    assert stronger("tells-how-to-feel", draft) == "Restart it."


def test_no_line_goes_that_another_leans_on() -> None:
    draft = "How's the weather over there? It is wet here, too. Let me check that order."
    assert stronger("small-talk-now", draft, "where is order 5521, it was due Monday") is None


def test_no_line_goes_that_tells_a_second_thing() -> None:
    draft = "I hope you're enjoying the sunshine and your key works again. Can you try the door?"
    assert stronger("small-talk-now", draft, PHONE) is None


def test_what_remains_is_no_line_that_is_found_fault_with_itself() -> None:
    draft = "Refunds after 14 days are against policy. Thank you for your understanding."
    result = check(draft, PHONE)
    assert {f.rule.id for f in result.problems} >= {"policy-wall", "patience-misfire"}
    for finding in result.problems:
        assert "against policy" not in (finding.stronger or "")


def test_an_emoji_alone_leaves_no_empty_line() -> None:
    for finding in check("😊", PHONE).problems:
        assert finding.stronger != ""


def test_simply_put_is_no_word_for_ease() -> None:
    found = check("Simply put, the contract ends in May.").problems
    assert "makes-it-sound-easy" not in {finding.rule.id for finding in found}


def can_go(draft: str, customer: str | None = None) -> set[str]:
    return {finding.rule.id for finding in check(draft, customer).problems if finding.can_go}


def test_a_sentence_that_only_stings_is_told_to_go_whatever_else_is_wrong() -> None:
    draft = "Your fee is due by Friday. You should have read it. Lamps are not my department."
    assert "blames-customer" in can_go(draft, "Why do I owe a fee?")
    said = feedback(check(draft, "Why do I owe a fee?"), "more").plain()
    assert "Try: leave this sentence out." in said


@pytest.mark.parametrize(
    "draft",
    [
        "You should have read the terms.",  # nothing would be left
        "Hi Sam, You should have read the terms. Bye!",  # nothing that helps
        "You should have read the terms by 4 May. Your fee is due on Friday.",  # a date
        "You should have read the terms, but I can take off half. It shows on Friday.",  # an offer
    ],
)
def test_no_sentence_is_told_to_go_with_which_something_is_lost(draft: str) -> None:
    assert "blames-customer" not in can_go(draft, "Why do I owe a fee?")


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("upsell-in-pain", "Have you heard about our Gold plan for only €12 a month?"),
        ("closing-too-soon", "Is there anything else I can help you with today?"),
        ("same-feeling-claim", "The same thing happened to me in Lisbon last year."),
        ("ask-again", "Which flat is it?"),
    ],
)
def test_what_a_line_only_seems_to_do_keeps_it_from_nothing(rule: str, line: str) -> None:
    customer = "The boiler leaks again and the ceiling is wet. I'm at my wits' end. Flat 12"
    draft = f"That's our fitter's joint. He comes today at four with a new one. {line}"
    assert rule in can_go(draft, customer)


def test_a_question_stays_where_something_else_is_asked_or_hangs_on_it() -> None:
    for line in (
        "Which flat is it and who has the key?",
        "Which flat is it? Once I have that, he comes.",
    ):
        assert "ask-again" not in can_go(f"The fitter comes at four. {line}", "It leaks! Flat 12")


def test_steps_are_not_left_out_because_they_are_called_easy() -> None:
    draft = "Honestly it's easy, you only have to save it as a PDF. If it stays cut off, tell me."
    assert "makes-it-sound-easy" not in can_go(draft, "How do I print the label?")


def test_no_line_is_recommended_that_has_a_plain_problem_where_it_would_stand() -> None:
    draft = "As I already told you, that's not my department. The desk opens at nine."
    found = {f.rule.id: f.stronger for f in check(draft, "Who mends the lamp?").problems}
    assert found["blames-customer"] is None
    assert "passes-the-buck" in found


def test_a_line_too_long_to_read_as_an_example_gets_no_gap() -> None:
    long = "Unfortunately this is not possible for the red one, the blue one, the green one"
    draft = f"{long}{' or the one of the year before that' * 4}."
    assert stronger("dead-end-no", draft) is None
