"""Where the repository's own files are, for the tests of what it promises."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PINNED = sorted((ROOT / "requirements").glob("*.txt"))


def read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def project() -> Mapping[str, Any]:
    """What ``pyproject.toml`` says."""
    return tomllib.loads(read("pyproject.toml"))


def sources() -> list[Path]:
    """The product's code."""
    return sorted(path for top in ("bot", "adapters") for path in (ROOT / top).rglob("*.py"))
