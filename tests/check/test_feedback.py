"""What a person reads after a check: short, their own words first, no mixed messages."""

from bot.check import check
from bot.check.feedback import feedback, reading_message
from bot.check.reading import read
from bot.check.rule import ABSENT
from bot.check.rules import rules

TWICE = "I was charged twice and nobody answers. This is the third time I'm writing!"
BOILERPLATE = "I completely understand your frustration. As I already explained, you must wait."


def said(draft: str, customer: str | None = None) -> str:
    return feedback(check(draft, customer), "more").plain()


def test_a_line_to_change_is_not_praised_as_well() -> None:
    checked = check("Obviously you need to press the blue button; I'll check at 4 that it worked.")
    assert [finding.rule.id for finding in checked.problems] == ["makes-it-sound-easy"]
    assert checked.praises
    assert checked.shown == checked.problems


def test_a_line_with_a_plain_problem_earns_no_praise() -> None:
    checked = check("As I already explained, the refund of £40 reaches you on Thursday.")
    assert [finding.rule.id for finding in checked.problems] == ["blames-customer"]
    assert not checked.praises


def test_of_several_praises_the_manner_comes_last() -> None:
    checked = check(
        "Hi Mr Osei, that's our mistake and I'm sorry. I've put the right lamp on today's van, and "
        "it reaches you tomorrow before noon.",
        "Dear team, you sent me the wrong lamp. Kind regards, K. Osei",
    )
    assert "meets-their-style" in {finding.rule.id for finding in checked.praises}
    assert "meets-their-style" not in {finding.rule.id for finding in checked.shown}


def test_a_line_to_keep_is_quoted_whole() -> None:
    assert "Keep  “I sent the second payment back today.”\n" in said(
        "Yes, that is right. I sent the second payment back today."
    )


def test_a_line_that_is_not_theirs_stands_by_the_gravest_problem_alone() -> None:
    draft = "Sorry to hear! The agent you spoke to told you nonsense. You didn't follow step 3."
    assert len(check(draft).problems) > 1
    assert said(draft).count("For example: “") == 1
    assert "For example: “" in said(draft).partition("\n2. ")[0]


def test_a_sentence_that_can_go_is_quoted_whole() -> None:
    told = said(f"{BOILERPLATE} The refund of £40 reaches you on Thursday.")
    assert "“I completely understand your frustration.”" in told


def test_the_agents_own_line_improved_stands_by_every_problem_that_has_one() -> None:
    told = said("The agent you spoke to told you nonsense. You just need to wait.")
    assert "2. “just” · consider" in told
    assert "Try: “You need to wait.”" in told


def test_what_is_not_there_is_called_missing() -> None:
    checked = check("The refund takes ten days.", TWICE)
    assert any(finding.span == ABSENT for finding in checked.shown)
    assert "Missing · worth fixing\n" in feedback(checked, "more").plain()


def test_to_somebody_who_lost_somebody_a_word_of_sympathy_is_missing() -> None:
    customer = "My father passed away on Sunday. How do I close his account?"
    told = feedback(check("Fill in form B to close the account.", customer), "more").plain()
    assert "Add: “I'm so sorry about [who they lost].”" in told


def test_a_long_line_is_quoted_as_far_as_it_takes_to_know_it_again() -> None:
    line = f"I refunded the second payment on Monday, {'and the bank wrote, ' * 9}so it is done."
    assert "“I refunded the second payment on Monday" in said(line)
    assert "so it is done" not in said(line)


def test_an_answer_takes_half_a_minute_to_read() -> None:
    lengths = sorted(
        len(said(example.draft, example.customer).split())
        for rule in rules()
        for example, _ in rule.examples()
    )
    assert lengths[len(lengths) * 95 // 100] < 120
    assert lengths[-1] < 180


def test_a_reading_is_labelled_and_leaves_the_last_word_to_the_agent() -> None:
    label, _, note = reading_message(read(TWICE)).plain().partition("\n\n")
    assert label.startswith("Reads as: ")
    assert "You know them better" in note
