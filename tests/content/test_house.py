"""House rules as people write them: what a good file settles, and what a wrong one is told."""

import re
from pathlib import Path
from textwrap import dedent

import pytest

from bot.check import House
from bot.check.house import Wording
from bot.check.rule import Severity
from bot.content import load_house
from tests.content.conftest import Load, complaints

GUIDE = Path(__file__).parents[2] / "docs" / "house-rules.md"
BLOCK = re.compile(r"^( *)```(toml|yaml)\n(.+?)^ *```$", re.DOTALL | re.MULTILINE)
ENTRY = "avoid:\n  - phrase: x\n    why: y\n    instead: z\n"


def examples() -> dict[str, str]:
    """The guide's examples, by the kind of file."""
    found = BLOCK.findall(GUIDE.read_text(encoding="utf-8"))
    return {kind: dedent(text) for _, kind, text in found}


def test_the_guides_first_example_settles_what_it_says(load: Load) -> None:
    house = load("house.toml", examples()["toml"])
    assert house.levels == {"needless-sorry": None, "vague-when": Severity.CONSIDER}
    assert house.names == ("Just Eat",)
    assert house.wordings == (
        Wording(
            ("no problem", "no probs"),
            "It hints that there could have been one.",
            "Gladly.",
            Severity.CONSIDER,
        ),
        Wording(
            ("log in", "login"),
            "Your team says “sign in”.",
            "sign in",
            Severity.CONSIDER,
            fits=True,
        ),
    )
    assert set(house.procedures) == {"weak-boundary", "crisis-missed"}
    assert house.procedures["crisis-missed"].startswith("Stay in the chat.")


def test_the_guides_yaml_settles_the_same(load: Load) -> None:
    house = load("house.yml", examples()["yaml"])
    assert house.levels == {"needless-sorry": None}
    assert house.names == ("Just Eat",)
    assert [wording.phrases for wording in house.wordings] == [
        ("no problem",),
        ("log in", "login"),
    ]
    assert house.procedures["crisis-missed"].count("\n") == 1


@pytest.mark.parametrize("name", ["h.toml", "h.yaml"])
def test_an_empty_file_settles_nothing(load: Load, name: str) -> None:
    assert load(name, "# nothing yet\n") == House()


@pytest.mark.parametrize("word", ["no", "off", "yes", "1.10", "12:30", "0x1F", "2024-01-01", "=x"])
def test_in_yaml_every_value_is_the_text_that_is_written(load: Load, word: str) -> None:
    house = load("h.yaml", f"avoid:\n  - phrase: {word}\n    why: {word}\n    instead: {word}\n")
    (wording,) = house.wordings
    assert (wording.phrases, wording.why, wording.instead) == ((word,), word, word)


@pytest.mark.usefixtures("load")
def test_the_file_may_begin_with_a_mark_and_end_its_lines_as_windows_does() -> None:
    Path("h.toml").write_bytes(b'\xef\xbb\xbfnames = ["A"]\r\n[rules]\r\nshrug = "off"\r\n')
    assert load_house(Path("h.toml")).levels == {"shrug": None}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            "rules:\n  blame-colleague: off",
            "2: there is no rule “blame-colleague”; did you mean blames-colleague?",
        ),
        ("rules:\n  qqqq: off", "2: there is no rule “qqqq”; all of them: rapport rules."),
        ("rules:\n  R07: off", "2: write blames-colleague for “R07”."),
        ("rules:\n  shrug: warn", "2: “shrug” can be off, stop, fix or consider."),
        ("rules:\n  owns-it: fix", "2: owns-it is a praise: it can only be off."),
        ("rules:\n  shrug:", "2: “shrug” is empty; fill it in, or remove it."),
        ("rules: [shrug]", "1: “rules” takes names, each with its value."),
        ("a list\n", "1: “this file” takes names, each with its value."),
        ("\nnams: []", "2: “nams” means nothing here; did you mean names?"),
        ("zzz: []", "1: “zzz” means nothing here; remove it."),
        ("names: Just Eat", "1: “names” takes a text, or a list of texts in square brackets."),
        (ENTRY + "    insted: b", "5: “insted” means nothing here; did you mean instead?"),
        (ENTRY + "    severity: off", "5: “severity” can be stop, fix or consider."),
        ("avoid:\n  - phrase: x\n    why: y", "2: “instead” is missing; add it."),
        (
            "avoid:\n  - phrase: x\n    why: [y]\n    instead: z",
            "3: “why” takes a text, in quotes.",
        ),
        (ENTRY.replace(" y", " " + "y" * 201), "3: “why” is too long; at most 200 characters."),
        (
            ENTRY.replace("x", "(a|b)"),
            "2: “(a|b)” has a bracket or a bar in it; write each wording out, as a list.",
        ),
        (ENTRY.replace("x", "'...'"), "2: “...” needs a letter or a digit."),
        (
            ENTRY.replace("x", "жук"),
            "2: “жук” can only be found in Latin letters, without emoji and on one line.",
        ),
        (
            ENTRY + "  - {phrase: X, why: y, instead: z}",
            "5: “X” stands in this file twice; keep one.",
        ),
        ("prefer: [{say: X, rather_than: x}]", "1: “x” is also what to say; keep one of the two."),
        (
            "prefer: [{say: X, rather_than: []}]",
            "1: “rather_than” is empty; fill it in, or remove it.",
        ),
        ("procedures:\n  crises: x", "2: “crises” means nothing here; did you mean crisis?"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_what_to_write(
    load: Load, text: str, complaint: str
) -> None:
    assert complaints(load, "h.yaml", text) == [f"h.yaml:{complaint}"]


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_lines(load: Load) -> None:
    text = "names: x\nrules:\n  shrgu: off\n  shrug: loud\nnams: []\n"
    told = complaints(load, "h.yaml", text)
    assert [line.split(":")[1] for line in told] == ["1", "3", "4", "5"]


def test_a_phrase_to_say_and_to_avoid_is_told_at_each_place(load: Load) -> None:
    text = f"{ENTRY}prefer:\n  - {{say: X, rather_than: b}}\n  - {{say: c, rather_than: [d, x]}}\n"
    told = complaints(load, "h.yaml", text)
    assert [line.split(":")[1] for line in told] == ["2", "7"]
