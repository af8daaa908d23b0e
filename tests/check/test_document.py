from hypothesis import given
from hypothesis import strategies as st

from bot.check.document import Document
from bot.check.matcher import Matcher

NOTHING = Matcher(())


def sentences(text: str) -> list[str]:
    document = Document(text, NOTHING)
    return [document.quote((s.start, s.end)) for s in document.sentences]


def test_sentences_end_at_marks_and_line_ends() -> None:
    assert sentences("Hi! It's back.\nIs it? Yes") == ["Hi!", "It's back.", "Is it?", "Yes"]


def test_abbreviations_numbers_and_versions_do_not_end_a_sentence() -> None:
    text = "Use v2.1.3, e.g. the one from 3.15 approx. two days ago."
    assert sentences(text) == [text]


def test_an_initial_in_brackets_does_not_end_a_sentence() -> None:
    text = "The name on the slip (P. Adé) is not the one on file."
    assert sentences(text) == [text]


def test_no_is_a_sentence_of_its_own() -> None:
    assert sentences("No. It isn't.") == ["No.", "It isn't."]


def test_list_items_are_steps_and_questions_are_questions() -> None:
    document = Document("1. Open Settings\n2. Press Save\nDid it work?", NOTHING)
    assert [s.is_step for s in document.sentences] == [True, True, False]
    assert [s.is_question for s in document.sentences] == [False, False, True]


@given(st.text(st.characters(codec=None)))
def test_every_sentence_lies_in_the_text_in_order(text: str) -> None:
    document = Document(text, NOTHING)
    ends = [0]
    for sentence in document.sentences:
        assert ends[-1] <= sentence.start < sentence.end <= len(text)
        assert document.sentence_at(sentence.start) is sentence
        ends.append(sentence.end)
