"""In a letter, what cures a line must stand near it: the far end is another matter's."""

import pytest

from bot.check import check

SHELF = (
    "Dear Ms Adu,\n\n"
    "Your shelf left our workshop this morning, and the carrier has it down for Friday before "
    "noon. The second bracket is in the same box. I checked the packing list myself.\n\n"
    "{}\n\n"
    "The oil that you asked about is the clear one, and a tin of it does four shelves. Wipe it on "
    "with a dry cloth, and leave it overnight. If a streak shows, one more thin coat hides it.\n\n"
    "Kind regards,\nTom"
)
ASKS = (
    "When does my shelf come, which oil do I need, and can I send the old bracket back? "
    "It's past the thirty days, I know. Grace Adu"
)


@pytest.mark.parametrize(
    ("rule", "bare", "cured"),
    [
        (
            "vague-when",
            "As for the bracket, we will come back to you on that in due course.",
            "As for the bracket, I will come back to you on that by Tuesday at noon.",
        ),
        (
            "policy-wall",
            "As for the bracket, returns are governed by clause 9 of our terms, and those terms "
            "are the same for every customer.",
            "As for the bracket, our thirty days are over because the maker takes nothing back "
            "after that. The charity shop on Mill Street does, and I can leave it there for you.",
        ),
        (
            "cold-transfer",
            "As for the bracket, I'm passing you to another department.",
            "As for the bracket, I'm passing you to Ines in Returns, as only she can lift the "
            "thirty days. She has your letter and writes to you by Tuesday.",
        ),
        (
            "mushy-no",
            "As for the bracket, it may perhaps not be something we would ordinarily be looking "
            "to take back on this occasion.",
            "As for the bracket, no, I can't take it back after thirty days.",
        ),
    ],
)
def test_a_cure_at_the_other_end_of_a_letter_is_none(rule: str, bare: str, cured: str) -> None:
    told = [{f.rule.id for f in check(SHELF.format(line), ASKS).problems} for line in (bare, cured)]
    assert rule in told[0]
    assert rule not in told[1]


def test_a_question_that_a_long_answer_passes_over_is_missed() -> None:
    asks = "Is the cottage heated? May we bring our two cats? Where do we park the van?"
    answer = (
        "Hello Mr Roe, yes, there is a stove in the kitchen and a heater in each bedroom, and they "
        "are on before you come. You park behind the barn, where there is room for a van and a "
        "trailer. The key is in the blue box from three. {}Pack boots, as the lane is muddy."
    )
    told = [
        {f.rule.id for f in check(answer.format(line), asks).problems}
        for line in ("", "Two cats are welcome, too. ")
    ]
    assert "missed-question" in told[0]
    assert "missed-question" not in told[1]


def test_two_sorries_pages_apart_are_for_two_things() -> None:
    near = "I'm sorry about the scratch. Sorry again, really. " + SHELF.format("All is packed.")
    far = SHELF.format("I'm sorry about the scratch on the first one.") + " Sorry for the smudge."
    assert "apology-pile" in {f.rule.id for f in check(near).problems}
    assert "apology-pile" not in {f.rule.id for f in check(far).problems}
