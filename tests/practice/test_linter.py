"""The linter names what is wrong, and the line it stands on."""

import re
from pathlib import Path

import pytest

from bot.content.drills import OWN_DRILLS, load_drill
from bot.errors import ContentError
from bot.practice.linter import WALKS

TERSE = (OWN_DRILLS / "01-the-terse-admin.yaml").read_text(encoding="utf-8")
CHEERS = '      - "cheers"'
CHARGED = (OWN_DRILLS / "04-charged-twice.yaml").read_text(encoding="utf-8")
PROMISE = '  - "you said sorted. dig says no"'


def complaints(tmp_path: Path, text: str, walks: int = 1) -> list[str]:
    path = tmp_path / "01-wrong.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_drill(path, walks)
    return [line.removeprefix(f"{path}:") for line in str(caught.value).split("\n")]


def line_of(words: str) -> int:
    assert TERSE.count(words) == 1
    return TERSE[: TERSE.index(words)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "advice"),
    [
        ("turns: 4", "turns: 40", "“turns”: it should be less than or equal to 8."),
        ("start: {heat: 0,", "start: {heat: hot,", "“heat” takes a whole number"),
        ("best: [warm, solved]", "best: [warm, solved, boundary]", "“boundary” has no lines"),
        (PROMISE, '  - "no, {name}"', "“{name}” is not filled in; only {quote} is."),
        (PROMISE, '  - "no, {quote}"', "{quote} can only stand in replies to promised,"),
        (PROMISE, '  - "since 17 minutes"', "“17” is neither in the brief nor in an opening"),
        (PROMISE, '  - "[mx] no"', "there is no point “mx”."),
        ("tips: [W03, W20, W01]", "tips: [W3]", "“W3” is no tip; write one such as W03."),
        ("  - turn: 3", "  - turn: 5", "the drill has 4 turns."),
        ("    after_twist: 1", "    after_twist: 2", "there are not that many twists."),
        ("    points: [records, old_record, own]", "    points: [mx]", "there is no point “mx”."),
        ("  usual:", "  usuall:", "“usuall” means nothing here; did you mean usual?"),
        ("  own: [we deleted,", "  owns: [we deleted,", "there is no move “owns”; they are"),
        ("    talked_down:\n", "    snide:\n", "“snide” is neither a point nor a move."),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, old: str, new: str, advice: str) -> None:
    line = line_of(old)
    found = complaints(tmp_path, TERSE.replace(old, new))
    assert [one for one in found if one.startswith(f"{line}: ") and advice in one] != []


def test_a_line_that_stands_there_twice_is_named(tmp_path: Path) -> None:
    found = complaints(tmp_path, TERSE.replace(PROMISE, '  - "CHEERS"'))
    told = "this line stands in this file twice; word one of them anew"
    assert found == [f"{line_of(CHEERS)}: {told}."]


def test_an_ending_that_never_happens_is_named(tmp_path: Path) -> None:
    found = complaints(tmp_path, TERSE.replace("best: [warm, solved]", "best: [warm]"))
    assert found == [f"{line_of('  solved:')}: it never happens; add it to “best”, or remove it."]


def test_a_mood_without_a_line_is_named(tmp_path: Path) -> None:
    text = TERSE.replace('    hot:\n      - "ok. done? then done"\n', "")
    found = complaints(tmp_path, text)
    assert found == [f"{line_of('  closing:')}: there is no line for “hot”; add one."]


def test_grief_needs_a_note_and_a_kind_line_afterwards(tmp_path: Path) -> None:
    found = complaints(tmp_path, TERSE.replace("[terse, expert]", "[grieving]"))
    assert [line.split("“")[1].split("”")[0] for line in found] == ["cool_down", "note"]


def test_a_line_that_no_walk_comes_by_is_named(tmp_path: Path) -> None:
    # Silent until a point is met that only opens once the drill is as good as over.
    text = TERSE.replace('      - "not what i asked"\n', '      - "[own] fine"\n', 1)
    found = complaints(tmp_path, text.replace("after_twist: 1", "after_twist: 1"), WALKS)
    assert found[0].startswith(f"{line_of('not what i asked')}: this line is never said")


def test_an_ending_out_of_reach_is_named(tmp_path: Path) -> None:
    moves = "    moves: []"
    found = complaints(
        tmp_path, TERSE.replace(moves, "    moves: [care, care, care, care, care]"), WALKS
    )
    assert any("“warm” can't be reached" in line for line in found)


def test_a_customer_who_can_run_out_of_words_is_named(tmp_path: Path) -> None:
    start, end = CHARGED.index("  working:\n"), CHARGED.index("  closing:\n")
    few = '  working: {any: ["ok"]}\n  stalled: {any: ["hm"]}\n'
    without_asks = re.sub(r"    asks:\n(      - .*\n)+", "", CHARGED[:start] + few + CHARGED[end:])
    found = complaints(tmp_path, without_asks, WALKS)
    assert any("can run out of lines" in line for line in found)
