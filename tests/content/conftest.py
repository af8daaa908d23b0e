"""Content files written on the spot."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.check import House
from bot.content import load_house
from bot.errors import ContentError

Load = Callable[[str, str], House]
"""Writes a file of this name and text, and loads it."""


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    monkeypatch.chdir(tmp_path)

    def write_and_load(name: str, text: str) -> House:
        Path(name).write_text(text, encoding="utf-8")
        return load_house(Path(name))

    return write_and_load


def complaints(load: Load, name: str, text: str) -> list[str]:
    """What the file of this text is told, line by line."""
    with pytest.raises(ContentError) as raised:
        load(name, text)
    return str(raised.value).split("\n")
