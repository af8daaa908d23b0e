"""Words that mean nearly the same weigh the same."""

import re
from importlib.resources import files

from bot.check.concepts import concepts
from bot.check.document import WORD
from bot.check.reading.evidence import _find
from bot.check.shapes import gist


def test_a_word_has_one_concept_and_is_spelled_as_texts_are_read() -> None:
    text = files("bot.check").joinpath("concepts.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines()]
    words = [word for _, words in lines for word in words.split()]
    assert len(words) == len(set(words)) == len(concepts())
    assert [word for word in words if not WORD.fullmatch(word)] == []
    assert [name for name, _ in lines if not re.fullmatch("[a-z-]+", name)] == []
    assert [name for name, _ in lines] == sorted({name for name, _ in lines})


def test_the_gist_is_the_same_whatever_word_is_taken() -> None:
    one, other = "we reimbursed you yesterday", "we refunded you yesterday"
    assert gist(one.split()) == gist(other.split())
    assert gist(["the", "zorblefax"]) == ""


def test_a_row_of_concepts_is_shown_by_its_words() -> None:
    text = "they reimbursed the wrong invoice"
    row = gist(["reimbursed"]) + gist(["wrong"])
    assert [text[start:end] for start, end in _find(row, text)] == ["reimbursed the wrong"]
    assert _find(gist(["wrong"]) + gist(["reimbursed"]), text) == []
