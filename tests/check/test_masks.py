import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check.folding import fold
from bot.check.masks import MASK, mask


@pytest.mark.parametrize(
    "part",
    [
        '"save changes"',
        "'go now'",
        "`rm -rf`",
        "```\nsorry\n```",
        "https://example.org/sorry?x=1",
        "www.example.org/sorry",
        "sorry@example.org",
        "{{first_name}}",
        "**delete all**",
    ],
)
def test_what_is_not_the_agents_own_is_masked(part: str) -> None:
    masked = mask(f"press {part} now")
    assert masked.startswith("press ")
    assert masked.endswith(" now")
    assert "sorry" not in masked
    assert MASK in masked


@pytest.mark.parametrize(
    "own", ["don't and won't", "the boys' and girls' club", "3 < 4 > 2", "a*b*c"]
)
def test_apostrophes_and_signs_mask_nothing(own: str) -> None:
    assert mask(own) == own


def test_quoted_lines_are_masked_to_their_end_only() -> None:
    masked = mask("> you are useless\nsorry about that")
    assert masked == MASK * len("> you are useless") + "\nsorry about that"


def test_a_closing_full_stop_after_an_address_stays() -> None:
    assert mask("see www.example.org.").endswith(".")


@given(st.text())
def test_masking_moves_nothing(text: str) -> None:
    folded = fold(text)
    masked = mask(folded)
    assert len(masked) == len(folded)
    assert all(m in {f, MASK} for m, f in zip(masked, folded, strict=True))
