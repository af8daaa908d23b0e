"""The Makefile and CI do what the documents say."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.project.repository import ROOT, read

TARGETS = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))


@pytest.mark.parametrize(
    "path", ["README.md", "CONTRIBUTING.md", "docs/architecture.md", ".ci/run"]
)
def test_every_make_target_that_is_named_exists(path: str) -> None:
    named = re.findall(r"^(?:make) ([a-z]+)|`make ([a-z]+)", read(path), re.MULTILINE)
    assert {one or other for one, other in named} <= TARGETS


def test_help_lists_every_target() -> None:
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(re.findall(r"^make ([a-z]+) ", told.stdout, re.MULTILINE)) == TARGETS


def test_an_old_python_is_refused_with_advice(tmp_path: Path) -> None:
    environment = f"{tmp_path}/venv"
    command = ["make", f"VENV={environment}", "PYTHON=false", f"{environment}/made"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode != 0
    assert "Rapport needs Python 3.11 or newer" in told.stderr
    assert not Path(environment).exists()


def test_ci_runs_what_every_developer_runs() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    script = read(".ci/run")
    assert script.startswith("#!/usr/bin/env bash\n")
    assert "set -euo pipefail" in script
    assert script.splitlines()[-1] == "make test"
