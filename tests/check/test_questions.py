"""What a message asks, also where no question mark says so."""

import pytest

from bot.check.engine import default_engine
from bot.check.questions import questions


def asked(message: str) -> list[str]:
    customer = default_engine().case("Yes.", message).customer
    assert customer is not None
    return [text.strip(" .?") for _, text in questions(customer.document)]


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "We're six. I'm wondering where the bus can stop, and if there's a lift.",
            ["where the bus can stop", "if there's a lift"],
        ),
        (
            "I'd like to know whether the price goes up, and may I ask who decides that?",
            ["whether the price goes up", "who decides that"],
        ),
        (
            "Will the water be off, and who do I ring if it's brown",
            ["will the water be off", "who do i ring if it's brown"],
        ),
        (
            "So looking forward to the 9th 😊 Is the pool open, and could we come at noon?",
            ["is the pool open", "could we come at noon"],
        ),
        (
            "My aunt can't climb stairs, so is there a lift?",
            ["so is there a lift"],
        ),
        ("hiya do u mend zips and whats the price", ["hiya do u mend zips", "whats the price"]),
        ("Oak boards €4 a metre? Delivery to Cork?", ["oak boards $4 a metre", "delivery to cork"]),
        ("Two weeks and nobody rang?", []),
        ("Who does that? It was broken when it came.", []),
        ("Let me know when you've sent it.", []),
    ],
)
def test_each_thing_asked_is_a_part_of_its_own(message: str, parts: list[str]) -> None:
    assert asked(message) == parts
