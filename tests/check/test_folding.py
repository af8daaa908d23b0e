import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.check.folding import EMOJI, INVISIBLE, LETTER, fold

ANY_TEXT = st.text(st.characters(codec=None))


@given(ANY_TEXT)
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert folded.isascii()


@given(st.text(st.characters(codec="ascii", exclude_characters="\t\r")))
def test_ascii_only_loses_its_capitals(text: str) -> None:
    printable = "".join(c for c in text if c == "\n" or unicodedata.category(c) != "Cc")
    assert fold(printable) == printable.lower()


def test_typographic_marks_and_accents_become_their_plain_twins() -> None:
    assert fold("“Café” – I’ll naïvely…") == '"cafe" - i\'ll naively.'


def test_other_scripts_pictographs_and_marks_stay_apart() -> None:
    assert fold("ж") == LETTER
    assert fold("😀") == EMOJI
    assert fold("\u200d") == INVISIBLE
    assert fold("e\u0301") == f"e{INVISIBLE}"
