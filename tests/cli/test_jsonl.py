import io
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.jsonl import BadLineError, Request, answer_lines, earlier_turns, write

# Few letters, and the odd ones among them: the table of all of Unicode takes a second to make.
TEXTS = st.text("a/ \r\n\0é\ud83d", max_size=8)


def length(request: Request) -> dict[str, object]:
    earlier_turns(request)
    request.choice_if_any("stage", ("opening", "closing"))
    request.text_if_any("customer")
    return {"length": len(request.text("draft"))}


def answers(*lines: bytes) -> tuple[list[dict[str, object]], bool]:
    sink = io.BytesIO()
    all_good = answer_lines(io.BytesIO(b"\n".join(lines) + b"\n"), sink, length)
    return [json.loads(line) for line in sink.getvalue().decode("utf-8").splitlines()], all_good


def test_each_line_is_answered_in_order_with_version_and_id_first() -> None:
    found, all_good = answers(b'{"id": "b", "draft": "Hi"}', b'{"draft": "", "id": 2}')
    assert all_good
    assert [list(answer.items()) for answer in found] == [
        [("v", 1), ("id", "b"), ("length", 2)],
        [("v", 1), ("id", 2), ("length", 0)],
    ]


def test_unknown_fields_are_ignored_and_a_missing_id_is_null() -> None:
    found, all_good = answers(b'{"draft": "Hi", "mood": [1]}')
    assert all_good
    assert found == [{"v": 1, "id": None, "length": 2}]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"", "not JSON"),
        (b"nonsense", "not JSON"),
        (b'{"draft": "Hi"', "not JSON"),
        (b'{"draft": "Hi", "n": NaN}', "not JSON"),
        (b'{"draft": "Hi", "n": ' + b"9" * 5000 + b"}", "not JSON"),
        (b'{"draft": "\xff"}', "not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'["draft"]', "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'{"draft": "Hi", "draft": "Ho"}', "twice"),
        (b"{}", "“draft” is missing"),
        (b'{"draft": null}', "“draft” is missing"),
        (b'{"draft": 7}', "“draft” must be a text"),
        (b'{"draft": "\\ud800"}', "lone surrogate"),
        (b'{"draft": "\\u0000"}', "NUL"),
        (b'{"draft": "' + b"x" * 20_001 + b'"}', "20,001 characters"),
        (b'{"draft": "Hi", "customer": []}', "“customer” must be a text"),
        (b'{"draft": "Hi", "stage": "late"}', "“stage” must be one of opening, closing"),
        (b'{"draft": "Hi", "earlier": {}}', "“earlier” must be a list of objects"),
        (b'{"draft": "Hi", "earlier": ["x"]}', "“earlier” must be a list of objects"),
        (b'{"draft": "Hi", "earlier": [{"text": "x"}]}', "“from” is missing"),
        (b'{"draft": "Hi", "earlier": [{"from": "boss", "text": "x"}]}', "“from” must be one of"),
        (b'{"draft": "Hi", "earlier": [{"from": "agent"}]}', "“text” is missing"),
        (b'{"draft": "' + b"x" * (5 << 20) + b'"}', "too long"),
    ],
    ids=range(24),
)
def test_a_bad_line_is_answered_with_what_is_wrong_and_the_run_goes_on(
    line: bytes, complaint: str
) -> None:
    found, all_good = answers(line, b'{"id": "next", "draft": "Hi"}')
    assert not all_good
    assert found[0].keys() == {"v", "id", "error"}
    assert complaint in str(found[0]["error"])
    assert found[1] == {"v": 1, "id": "next", "length": 2}


def test_a_bad_line_whose_id_can_be_read_is_answered_with_it() -> None:
    assert answers(b'{"id": "a", "draft": 7}')[0][0]["id"] == "a"


@pytest.mark.parametrize("wrong", ["[1]", "true", "1.5", '"\\ud800"', '{"a": 1}'])
def test_an_id_that_is_no_name_is_refused(wrong: str) -> None:
    found, _ = answers(f'{{"id": {wrong}, "draft": "Hi"}}'.encode())
    assert found == [{"v": 1, "id": None, "error": "“id” must be a text or a whole number"}]


def test_earlier_turns_arrive_with_who_said_them() -> None:
    turns = earlier_turns(
        Request({"earlier": [{"from": "customer", "text": "a"}, {"from": "agent", "text": "b"}]})
    )
    assert [(turn.who, turn.text) for turn in turns] == [("customer", "a"), ("agent", "b")]


def test_a_byte_order_mark_does_no_harm() -> None:
    assert answers(b'\xef\xbb\xbf{"draft": "Hi"}')[1]


def test_what_is_written_is_valid_utf8_whatever_is_in_it() -> None:
    sink = io.BytesIO()
    write(sink, "é", {"quote": "half a \ud83d smile"})
    line = sink.getvalue().decode("utf-8")
    assert json.loads(line)["quote"] == "half a \ud83d smile"
    assert "é" in line


@given(st.binary().filter(lambda line: b"\n" not in line))
def test_any_bytes_get_exactly_one_line(line: bytes) -> None:
    assert len(answers(line)[0]) == 1


@given(
    st.dictionaries(
        st.sampled_from(["id", "draft", "customer", "earlier", "stage"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | TEXTS,
            lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
            max_leaves=3,
        ),
    )
)
def test_any_json_object_is_answered_or_told_what_is_wrong(fields: dict[str, object]) -> None:
    with suppress(BadLineError):
        length(Request(fields))
