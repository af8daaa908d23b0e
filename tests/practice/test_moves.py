"""What a reply is heard to do: denials, times, questions, and words that hurt."""

import pytest

from bot.check import check
from bot.practice import Drill, Reply, respond
from bot.practice.move import Move
from tests.practice.sequences import SCENARIOS


def heard(scenario: str, *replies: str) -> tuple[Drill, Reply]:
    drill = Drill(SCENARIOS[scenario], 0)
    for text in replies:
        answer = respond(drill, text, check)
        assert isinstance(answer, tuple), answer
        drill, reply = answer
    return drill, reply


@pytest.mark.parametrize(
    ("words", "is_met"),
    [
        ("I've refunded the second £48 just now.", True),
        ("I haven't refunded the second £48.", False),
        ("The second £48 has not been sent back yet, I'm afraid.", False),
    ],
)
def test_what_was_not_done_is_not_taken_for_done(words: str, is_met: bool) -> None:  # noqa: FBT001
    _, reply = heard("d04", words)
    assert ("refund" in reply.heard.points) is is_met


def test_words_that_hurt_bring_nothing() -> None:
    _, reply = heard("d01", "You should know how to look up MX records, they're live already.")
    assert not reply.heard.points
    assert Move.BLAMED_THEM in reply.heard.moves


def test_saying_that_they_did_nothing_wrong_blames_nobody() -> None:
    _, reply = heard("d17", "I told you the wrong folder, my mistake. You did nothing wrong.")
    assert Move.OWN in reply.heard.moves
    assert Move.BLAMED_THEM not in reply.heard.moves


@pytest.mark.parametrize("asked", ["what happened?", "could you tell me what happened yesterday."])
def test_a_question_is_heard_with_and_without_its_mark(asked: str) -> None:
    _, reply = heard("d16", f"I'm getting Dana for you. So she has the whole story, {asked}")
    assert "asked" in reply.heard.points


@pytest.mark.parametrize(
    "words",
    ["They report at 11:30 UTC and I forward it to you.", "Next update in 10 minutes, from me."],
)
def test_a_word_with_its_time_is_a_plan(words: str) -> None:
    _, reply = heard("d10", words)
    assert Move.PLAN in reply.heard.moves


def test_what_is_thrown_back_are_their_own_letters() -> None:
    words = "You agreed to the €15, as it says in our terms and conditions, Teun."
    _, reply = heard("d05", words)
    assert reply.heard.quotes
    assert all(quote in words for _, quote in reply.heard.quotes)


def test_who_is_asked_tells_what_they_know() -> None:
    drill, _ = heard("d12", "I'm sorry about your father. Which email address did he use?")
    assert "joseph.adeyemi@post.example" in drill.last_words


def test_who_was_hurt_answers_nothing() -> None:
    drill, _ = heard("d12", "You should have told us. Which email address did he use?")
    assert "@" not in drill.last_words


def test_what_lacks_is_held_against_the_first_reply_alone() -> None:
    first = "Which email address did he use?"
    second = "I found two accounts. The second one runs until the first of May."
    assert Move.DISMISSED in heard("d12", first)[1].heard.moves
    assert Move.DISMISSED not in heard("d12", first, second)[1].heard.moves


def test_a_customer_who_was_just_asked_answers_before_the_drill_ends() -> None:
    drill, _ = heard(
        "d16",
        "Sure, I'm getting Dana, she's the manager today.",
        "Before she calls, what happened yesterday? I want her to have the whole story.",
    )
    assert drill.state.ending is None
    assert drill.steps[-1].customer.places[0][:2] == ("points", "asked")


def test_a_step_in_the_words_of_a_question_is_a_step() -> None:
    _, reply = heard("d02", "Could you tick Print as image in the label settings and print one?")
    assert "new_step" in reply.heard.points


def test_sparing_them_a_step_is_no_wall() -> None:
    _, reply = heard("d02", "I've read both chats. You won't have to clear the cache again.")
    assert Move.POLICY_WALL not in reply.heard.moves


def test_a_goodbye_once_all_is_brought_is_not_too_soon() -> None:
    _, reply = heard(
        "d01", "Done: MX 10 mail.kestrel-bikes.example added, old A removed.", "Have a good day!"
    )
    assert Move.CLOSED_EARLY not in reply.heard.moves
