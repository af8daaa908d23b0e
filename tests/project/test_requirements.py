"""What is installed is pinned, and nobody's index is named."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.project.repository import PINNED, ROOT, project, read

PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)(?:\[[\w,-]+\])?==([^\s;]+)", re.MULTILINE)
NAME = re.compile(r"^[A-Za-z0-9._-]+")


def pins(path: Path) -> dict[str, set[str]]:
    """Each package and its version; some have several, for older and newer Pythons."""
    found = defaultdict(set)
    for name, version in PIN.findall(path.read_text(encoding="utf-8")):
        found[name].add(version)
    return found


def names(requirements: list[str | dict[str, str]]) -> set[str]:
    found = (NAME.match(line) for line in requirements if isinstance(line, str))
    return {match[0].lower().replace("_", "-") for match in found if match}


def direct() -> set[str]:
    """Every package that pyproject.toml asks for by name."""
    told = project()
    lists = [
        told["project"]["dependencies"],
        *told["project"]["optional-dependencies"].values(),
        *told["dependency-groups"].values(),
    ]
    return set().union(*map(names, lists))


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.name)
def test_every_requirement_has_one_version_and_a_hash(path: Path) -> None:
    entries = re.split(r"\n(?=[^\s#])", path.read_text(encoding="utf-8").strip())
    assert all(PIN.match(entry) and "--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.name)
def test_no_file_of_requirements_names_a_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*-", text.replace("    --hash=", ""), re.MULTILINE)


def test_the_files_agree_so_that_they_can_share_one_environment() -> None:
    versions: dict[str, set[str]] = {}
    for path in PINNED:
        for name, found in pins(path).items():
            assert versions.setdefault(name, found) == found, f"{name} in {path.name}"


@pytest.mark.parametrize(
    ("path", "extras", "groups"),
    [
        ("base", [], []),
        ("run", ["matrix", "postgres", "slack"], []),
        ("dev", ["matrix", "postgres", "slack"], ["test", "lint"]),
        ("bench", [], ["bench"]),
        ("fuzz", [], ["fuzz"]),
    ],
)
def test_what_is_asked_for_is_pinned(path: str, extras: list[str], groups: list[str]) -> None:
    told = project()
    asked = names(told["project"]["dependencies"])
    asked |= set().union(*(names(told["project"]["optional-dependencies"][e]) for e in extras))
    asked |= set().union(*(names(told["dependency-groups"][group]) for group in groups))
    assert asked <= set(pins(ROOT / "requirements" / f"{path}.txt"))


def test_every_direct_dependency_is_justified_and_nothing_else_is() -> None:
    section = read("docs/architecture.md").partition("## Dependencies")[2]
    justified = re.findall(r"^\| `([^`]+)`(?: \(`\w+`\))? \| \S", section, re.MULTILINE)
    assert sorted(justified) == sorted(direct())
