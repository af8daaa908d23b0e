"""The documents are true: links lead somewhere, examples run, tables are current."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from bot.cli import rapport
from bot.settings.table import settings_table
from tests.project.repository import ROOT, project, read

DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]+))?\)")
MOST_BYTES = 200_000  # of a picture
EXAMPLE = re.compile(r"```console\n\$ echo \"(.+)\" \| rapport check\n(.+?)```", re.DOTALL)


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_between_documents_leads_somewhere(document: Path) -> None:
    for path, anchor in LINK.findall(document.read_text(encoding="utf-8")):
        target = document.parent / path if path else document
        assert target.exists(), path
        if anchor:
            assert anchor in anchors(target), f"{path}#{anchor}"


def test_the_readmes_pictures_are_there_small_and_described() -> None:
    pictures = re.findall(r'(?:src|srcset)="([^"]+)"', read("README.md"))
    assert pictures
    assert all((ROOT / picture).stat().st_size <= MOST_BYTES for picture in pictures)
    assert all('alt="' in tag for tag in re.findall(r"<img [^>]+>", read("README.md")))


def test_the_readme_shows_the_settings_there_are() -> None:
    assert settings_table() in read("README.md"), "run: python -m bot.settings"


def test_the_readme_names_commands_that_exist() -> None:
    named = set(re.findall(r"`rapport ([a-z]+)", read("README.md")))
    assert named
    assert named <= set(rapport.commands)


def test_the_readmes_example_is_what_the_check_says() -> None:
    shown = EXAMPLE.search(read("README.md"))
    assert shown
    told = subprocess.run(
        [sys.executable, "-c", "from bot.cli import main; main()", "check"],
        input=shown[1].encode(),
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert told.stdout.decode() == shown[2]


def test_the_architecture_names_what_exists() -> None:
    layout = read("docs/architecture.md").partition("## Layout")[2].partition("\n## ")[0]
    named = re.findall(r"^\| `([^`]+)` \|", layout, re.MULTILINE)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_changelog_is_in_the_format_that_it_names() -> None:
    text = read("CHANGELOG.md")
    versions = re.findall(r"^## (.+)$", text, re.MULTILINE)
    kinds = re.findall(r"^### (.+)$", text, re.MULTILINE)
    released = r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d"
    assert versions[0] == "[Unreleased]"
    assert all(re.fullmatch(released, version) for version in versions[1:])
    assert set(kinds) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_the_version_is_the_same_everywhere() -> None:
    assert project()["project"]["version"] == bot.__version__


def test_the_licence_is_the_one_that_is_declared() -> None:
    text = read("LICENSE")
    assert project()["project"]["license"] == "Apache-2.0"
    assert "Apache License\n                           Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
