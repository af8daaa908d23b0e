"""What speaks for a finding in a sentence, beside how the sentence reads."""

from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from bot.check.case import Case
from bot.check.engine import default_engine
from bot.check.likeness import Telling
from bot.check.signs import LEADING, TIMES, Signs, expanded

DRAFT = "Hello Ada. I've sent the form. Is it there? Tell me by five."
LOGITS = st.floats(0.25, 7.75)


def _case(draft: str = DRAFT, customer: str | None = None) -> Case:
    return default_engine().case(draft, customer)


@given(st.lists(LOGITS, min_size=4, max_size=4))
def test_a_sentence_is_weighed_against_the_likest_of_the_others(logits: list[float]) -> None:
    signs = Signs(_case(), [{"shrug": logit, "mushy-no": 0.0} for logit in logits])
    for index in range(4):
        others = [logit for at, logit in enumerate(logits) if at != index]
        assert signs.of("shrug", index, hit=False, spared=False)["elsewhere"] == max(others)


@given(st.lists(LOGITS, min_size=4, max_size=4), LOGITS)
def test_it_is_weighed_against_what_else_it_reads_like(logits: list[float], other: float) -> None:
    signs = Signs(_case(), [{"shrug": logit, "mushy-no": other} for logit in logits])
    found = signs.of("shrug", 2, hit=False, spared=False)["more than others"]
    assert found == max(-3.0, min(3.0, logits[2] - other))


def test_what_another_sentence_does_counts_beside_it_and_not_in_it() -> None:
    case = _case()
    signs = Signs(case, [{"shrug": 0.0, "mushy-no": 0.0} for _ in case.draft.sentences])
    doing = [index for index, acts in enumerate(case.acts) if "doing" in acts]
    assert doing == [1]
    found = [signs.of("shrug", index, hit=False, spared=False) for index in range(4)]
    assert ["beside doing" in each for each in found] == [True, False, True, True]
    assert ["doing" in each for each in found] == [False, True, False, False]


def test_who_it_answers_is_a_sign() -> None:
    calm, hot = (
        Signs(_case(customer=text), [{"shrug": 0.0, "mushy-no": 0.0}] * 4).of(
            "shrug", 0, hit=False, spared=False
        )
        for text in ("Which form is it?", "Third time I ask! This is a disgrace, you useless lot!")
    )
    assert calm["hot"] == 0 < hot["hot"]
    assert hot["heat"] > calm["heat"]


SIGNS = st.dictionaries(
    st.sampled_from(["like", "hit", "question", "heat", *LEADING]), st.floats(-3, 8), max_size=8
)
NAMES = [f"{by}{TIMES}{sign}" for by in ("shrug", *LEADING) for sign in ("hit", "heat", "words")]


@given(SIGNS, st.dictionaries(st.sampled_from(["hit", f"shrug{TIMES}", *NAMES]), st.floats(-2, 2)))
def test_what_is_told_is_the_sum_over_all_that_the_signs_are_expanded_to(
    signs: dict[str, float], weights: dict[str, float]
) -> None:
    told = Telling(-1.0, {}, {}, weights).sum("shrug", signs)
    plain = sum(weights.get(name, 0.0) * value for name, value in expanded("shrug", signs))
    assert isclose(told, plain - 1.0, abs_tol=1e-9)
