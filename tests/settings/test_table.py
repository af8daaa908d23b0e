from pathlib import Path

import pytest

from bot.settings import Settings
from bot.settings.table import BEGIN, END, settings_table, write_into

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_shows_the_settings_as_they_are() -> None:
    assert f"{BEGIN}\n{settings_table()}\n{END}" in README.read_text(encoding="utf-8"), (
        "run: python -m bot.settings"
    )


def test_every_setting_has_its_sentence() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


def test_only_what_stands_between_the_marks_is_written(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    write_into(readme)
    written = readme.read_text(encoding="utf-8")
    assert written == f"before\n{BEGIN}\n{settings_table()}\n{END}\nafter\n"


def test_a_readme_without_marks_is_refused_and_left_alone(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("text", encoding="utf-8")
    with pytest.raises(ValueError, match="needs the lines"):
        write_into(readme)
    assert readme.read_text(encoding="utf-8") == "text"
