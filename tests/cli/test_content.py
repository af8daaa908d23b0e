from pathlib import Path

from tests.cli.running import rapport

GOOD = (
    '[rules]\nmakes-it-sound-easy = "off"\n[[avoid]]\nphrase = "gladly"\nwhy = "w"\ninstead = "i"\n'
)
BAD = "rules:\n  shrgu: off\nnams: []\n"


def test_good_files_are_told_and_the_status_is_0(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(GOOD, encoding="utf-8")
    done = rapport("content", "check", "house.toml", folder=tmp_path)
    assert done.returncode == 0
    assert done.stdout.decode() == "house.toml: well. Rules off: 1; wordings: 1.\n"


def test_all_mistakes_of_all_files_are_told_and_the_status_is_1(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "other.yaml").write_text(BAD, encoding="utf-8")
    done = rapport("content", "check", "other.yaml", "house.toml", "gone.yaml", folder=tmp_path)
    assert done.returncode == 1
    assert b"house.toml: well" in done.stdout
    assert [line.split(": ")[0] for line in done.stderr.decode().splitlines()] == [
        "other.yaml:2",
        "other.yaml:3",
        "gone.yaml:1",
    ]


def test_without_a_path_the_file_in_the_settings_is_checked(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(BAD, encoding="utf-8")
    (tmp_path / "rapport.toml").write_text('house_rules = "other.yaml"', encoding="utf-8")
    assert rapport("content", "check", folder=tmp_path).returncode == 1
    (tmp_path / "rapport.toml").unlink()
    none = rapport("content", "check", folder=tmp_path)
    assert none.returncode == 2
    assert b"rapport content check house.toml" in none.stderr


def test_without_a_path_the_series_and_drills_in_the_settings_are_checked_too(
    tmp_path: Path,
) -> None:
    (tmp_path / "own-tips").mkdir()
    (tmp_path / "own-tips" / "one.md").write_text("x", encoding="utf-8")
    (tmp_path / "own-drills").mkdir()
    (tmp_path / "own-drills" / "d.yaml").write_text("id: no\n", encoding="utf-8")
    facts = 'series = ["own-tips"]\ndrills = "own-drills"'
    (tmp_path / "rapport.toml").write_text(facts, encoding="utf-8")
    done = rapport("content", "check", folder=tmp_path)
    assert done.returncode == 1
    assert b"own-tips/one.md:1: name it by its place" in done.stderr
    assert b"own-drills/d.yaml:1: " in done.stderr


def test_a_draft_is_checked_by_the_house_rules_that_are_given(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(GOOD, encoding="utf-8")
    draft = b"Gladly, Anna. You just need to reset it under Settings."
    usual = rapport("check", given=draft, folder=tmp_path).stdout.decode()
    for way in (
        rapport("check", "--house", "house.toml", given=draft, folder=tmp_path),
        rapport("check", given=draft, folder=tmp_path, env=["RAPPORT_HOUSE_RULES=house.toml"]),
    ):
        said = way.stdout.decode()
        assert "“Gladly”" in said
        assert "makes-it-sound-easy" in usual
        assert "makes-it-sound-easy" not in said


def test_wrong_house_rules_stop_a_check_before_it_begins(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(BAD, encoding="utf-8")
    done = rapport("check", "--house", "other.yaml", given=b"Hi", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("rapport: other.yaml:2: there is no rule “shrgu”")


def test_the_doctor_tells_what_is_wrong_with_them(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(BAD, encoding="utf-8")
    done = rapport("doctor", folder=tmp_path, env=["RAPPORT_HOUSE_RULES=other.yaml"])
    assert done.returncode == 1
    assert "wrong  house rules: other.yaml:2: " in done.stdout.decode()
    (tmp_path / "house.toml").write_text(GOOD, encoding="utf-8")
    done = rapport("doctor", folder=tmp_path, env=["RAPPORT_HOUSE_RULES=house.toml"])
    assert "ok     house rules house.toml: Rules off: 1" in done.stdout.decode()
