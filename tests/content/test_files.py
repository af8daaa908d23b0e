"""TOML and YAML as the files that people edit: nothing is guessed, and every slip has its line."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.check import House
from bot.content import load_house
from bot.errors import ContentError
from tests.content.conftest import Load, complaints

REFERS = "“&” and “*” refer to other parts, and I don't follow; write it out, or quote it."
TAG = "“!” begins a tag; leave it out, or quote it."
WORDS = 'rules: avoid: [[avoid]] [ ] { } : = \' " """ &a *a !t | # ? % é shrug off phrase'
pieces = st.sampled_from([*WORDS.split(), "\n", "  ", "- ", "\t", ": "])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("rules:\n  shrug: off\n  shrug: fix", "3: “shrug” stands here twice; keep one."),
        ("names: &all [x]\n", f"1: {REFERS}"),
        ("names: *all\n", f"1: {REFERS}"),
        ("names: !!python/object:os.system [x]", f"1: {TAG}"),
        ("!x names: []", f"1: {TAG}"),
        ("? [a]\n: b", "1: a key must be a word, not a list or a table."),
        ("names: []\n---\nnames: []", "2: a second document begins here; keep one."),
        ("names: " + "[" * 50 + "]" * 50, "1: this is nested too deeply."),
        ("names:\n\t- x", "2: there is a tab here; indent with spaces."),
        ("names: a: b", "1: put a text with a colon in it into quotes."),
        ("names: [@x]", "1: put a text that begins with such a sign into quotes."),
        ("names: [x", "1: this is not valid YAML: expected ',' or ']', but got '<stream end>'."),
        ("\nnames: [\0]", "2: there is a character here that YAML does not allow."),
    ],
)
def test_a_slip_in_yaml_is_told(load: Load, text: str, complaint: str) -> None:
    assert complaints(load, "h.yaml", text) == [f"h.yaml:{complaint}"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("x = no", "1: a text needs quotes around it."),
        ("\n[rules]\nshrug = 'off'\nshrug = 'fix'", "4: this stands here twice; keep one."),
        ("[rules]\n[rules]", "2: this stands here twice; keep one."),
        ("names = ['x'", "1: this is not valid TOML: unclosed array."),
        ("[rules]\nshrug = false", "2: “shrug” can be off, stop, fix or consider."),
        (
            "[[avoid]]\nphrase = 3\nwhy = 'y'\ninstead = 'z'",
            "2: “phrase” takes a text, or a list of texts in square brackets.",
        ),
        (
            '[[avoid]]\nphrase = \'x\'\nwhy = """\ninstead = 5\n"""\ninstead = \'\'',
            "6: “instead” is empty; fill it in, or remove it.",
        ),
        (
            "[[prefer]]\nsay = 'x'\nrather_than = 'y'\n[[prefer]]\nsay = ''\nrather_than = 'z'",
            "5: “say” is empty; fill it in, or remove it.",
        ),
        ("rules.'shrug' = 'loud'", "1: “shrug” can be off, stop, fix or consider."),
        ("names = " + "[" * 5000, "1: this is nested too deeply."),
    ],
)
def test_a_slip_in_toml_is_told(load: Load, text: str, complaint: str) -> None:
    assert complaints(load, "h.toml", text) == [f"h.toml:{complaint}"]


def test_a_file_too_large_missing_or_of_another_kind_is_told(load: Load) -> None:
    (larger,) = complaints(load, "h.toml", "#" * (256 * 1024 + 1))
    assert larger == "h.toml:1: this file is larger than 256 kB; shorten it."
    assert load("h.toml", "#" * (256 * 1024)) == House()
    (other,) = complaints(load, "h.json", "{}")
    assert "name it .toml, .yaml or .yml" in other
    with pytest.raises(ContentError, match=r"^gone\.yaml:1: .* No such file or directory\.$"):
        load_house(Path("gone.yaml"))
    with pytest.raises(ContentError, match=r"^\.:1: .* Is a directory\.$"):
        load_house(Path())


def test_bytes_that_are_no_text_are_told_with_their_line(load: Load) -> None:
    load("h.toml", "")
    Path("h.toml").write_bytes(b"names = [\n'\xff']")
    with pytest.raises(ContentError, match=r"^h\.toml:2: this is not UTF-8 text"):
        load_house(Path("h.toml"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(
    st.sampled_from(["h.toml", "h.yaml"]),
    st.lists(pieces).map("".join) | st.text(max_size=30),
)
def test_any_file_is_read_or_told_line_by_line(load: Load, name: str, text: str) -> None:
    try:
        load(name, text.encode("utf-8", "replace").decode())
    except ContentError as error:
        lines = str(error).split("\n")
        assert all(re.match(r"h\.(toml|yaml):[1-9]\d*: .+[.?]$", line) for line in lines)
