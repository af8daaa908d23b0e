"""Tips from files: what a folder can hold, and what each mistake is told, with its line."""

from pathlib import Path

import pytest

from bot.check import House, engine_for
from bot.errors import ContentError
from bot.series import load_series
from bot.series.lint import advice

GOOD = """---
id: T1
title: Say what you see
idea: One line about what hurts.
tags: [building-rapport]
rules: [makes-it-sound-easy]
---
A hook with **bold** and *soft* words.

### They write
> Nothing works here.

### Before
> You just need to reload.

### After
> Reload once; I'll wait here.

### Careful
Leave it out on a busy day.

### Try it this week
Read one reply aloud.

### tl;dr
Look first.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("own").mkdir()
    return Path("own")


def told(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as raised:
        load_series(folder)
    return str(raised.value).split("\n")


def written(folder: Path, old: str = "", new: str = "", name: str = "01-one.md") -> None:
    assert old in GOOD
    (folder / name).write_text(GOOD.replace(old, new, 1) if old else GOOD, encoding="utf-8")


def test_a_folder_of_tips_is_a_series_in_the_order_of_the_names(folder: Path) -> None:
    written(folder, "id: T1", "id: T2", name="02-two.md")
    written(folder)
    (folder / "notes.txt").write_text("not a tip")
    series = load_series(folder)
    assert (series.name, [tip.name for tip in series.tips]) == ("own", ["one", "two"])
    tip = series.tips[0]
    ((before,), (after,)) = tip.lines("Before"), tip.lines("After")
    assert (before.text, before.customer) == ("You just need to reload.", "Nothing works here.")
    assert after.text == "Reload once; I'll wait here."
    assert series.find("ONE") is tip
    assert series.find("t2") is series.tips[1]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("rules: [makes", "rules: [maeks", "own/01-one.md:6: there is no rule “maeks-it-sound-"),
        ("id: T1", "id: T1\nid: T2", "own/01-one.md:3: “id” stands here twice; keep one."),
        ("id: T1", "id: no", "own/01-one.md:2: an id is letters and a number, such as T01."),
        ("tags: [", "tags: [Big, ", "own/01-one.md:5: “tags” is not written like that: lower-"),
        ("title: Say what you see", "title: &x Say", "own/01-one.md:3: “&” and “*” refer"),
        ("title: Say what you see\n", "", "own/01-one.md:2: “title” is missing; add it."),
        ("tags: [", "tag: [", "own/01-one.md:5: “tag” means nothing here; did you mean tags?"),
        ("### Careful\n", "", "own/01-one.md:1: there is no part “### Careful”; add it."),
        ("> You just", "You just", "own/01-one.md:13: quote the line below “Before” with “> ”."),
        ("A hook", "<b>A hook</b>", "own/01-one.md:8: this kind of Markdown is not for a chat"),
        ("A hook", "![x](y.png)", "own/01-one.md:8: this kind of Markdown is not for a chat"),
        ("A hook", "[x](page.html)", "own/01-one.md:8: a link needs a whole address"),
        ("A hook", "- a\n  - b\n\nA", "own/01-one.md:9: keep to plain paragraphs"),
        ("---\nid", "id", "own/01-one.md:1: begin with a line of three dashes"),
        ("]\n---", "]", "own/01-one.md:1: the facts that begin here need a line"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_file_and_line(
    folder: Path, old: str, new: str, complaint: str
) -> None:
    written(folder, old, new)
    first, *_ = told(folder)
    assert first.startswith(complaint)


def test_mistakes_of_all_files_are_told_at_once(folder: Path) -> None:
    written(folder, "title: Say what you see\n", "")
    written(folder, "idea: One line about what hurts.\n", "", name="02-two.md")
    assert [line.split(": ")[0] for line in told(folder)] == ["own/01-one.md:2", "own/02-two.md:2"]


def test_two_tips_need_two_names(folder: Path) -> None:
    written(folder)
    written(folder, name="02-two.md")
    written(folder, "id: T1", "id: T3", name="03-one.md")
    assert told(folder) == [
        "own/02-two.md:1: “t1” is what 01-one.md is called; choose another.",
        "own/03-one.md:1: “one” is what 01-one.md is called; choose another.",
    ]


def test_a_question_is_about_an_earlier_tip(folder: Path) -> None:
    question = "recall:\n  about: T9\n  question: Which?\n  answer: This one.\n---\nA hook"
    written(folder, "---\nA hook", question)
    assert told(folder) == ["own/01-one.md:1: the question is about T9, which is no earlier tip."]


def test_a_file_outside_the_folder_is_refused(folder: Path) -> None:
    written(Path(), name="01-one.md")
    (folder / "01-one.md").symlink_to(Path("01-one.md").resolve())
    assert told(folder) == [
        "own/01-one.md:1: this leads out of the folder; put the file itself here."
    ]


@pytest.mark.parametrize("name", ["one.md", "1_one.md", "01-One.md", "01-.md"])
def test_a_file_is_named_by_its_place_and_a_word(folder: Path, name: str) -> None:
    written(folder, name=name)
    assert "name it by its place and a word" in told(folder)[0]


def test_an_empty_folder_a_missing_one_and_a_huge_file_are_told(folder: Path) -> None:
    assert "there is no tip here" in told(folder)[0]
    assert "this folder can't be read" in told(Path("gone"))[0]
    (folder / "01-one.md").write_bytes(b"x" * 300_000)
    assert "larger than 256 kB" in told(folder)[0]


def test_a_tip_that_offers_a_drill_that_there_is_not_is_told(folder: Path) -> None:
    written(folder, "rules: [", "drills: [d98]\nrules: [")
    (tip,) = load_series(folder).tips
    told = [words for _, words in advice(tip, engine_for(House()), {"d01"})]
    assert any(words.startswith("there is no drill “d98”") for words in told)


def test_a_tip_is_held_against_what_it_teaches(folder: Path) -> None:
    engine = engine_for(House())
    written(folder)
    (tip,) = load_series(folder).tips
    assert [words for _, words in advice(tip, engine) if "words long" not in words] == []
    written(folder, "You just need to reload.", "Please reload.")
    (tip,) = load_series(folder).tips
    assert (13, "no weaker line shows makes-it-sound-easy.") in advice(tip, engine)
    written(folder, "Reload once; I'll wait here.", "You just need to reload; I'll wait here.")
    (tip,) = load_series(folder).tips
    assert (16, "the stronger line has a problem itself: makes-it-sound-easy.") in advice(
        tip, engine
    )
