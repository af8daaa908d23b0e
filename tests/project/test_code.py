"""Code stays in pieces that a person can hold in mind, behind the arrows that are drawn."""

import ast
from pathlib import Path

import pytest
from grimp import ImportGraph

from tests.project.only import OnlyContract
from tests.project.repository import ROOT, project, sources

MOST_LINES = 300
LONGEST_FUNCTION = 50
LONG_FUNCTION = 25


def functions(path: Path) -> dict[str, int]:
    """The length of each function, in lines."""
    return {
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    }


def test_no_file_is_too_long_to_read_in_one_go() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert {path: size for path, size in sizes.items() if size > MOST_LINES} == {}


def test_functions_fit_on_a_screen() -> None:
    lengths = {name: size for path in sources() for name, size in functions(path).items()}
    long = {name for name, size in lengths.items() if size >= LONG_FUNCTION}
    assert {name for name in long if lengths[name] > LONGEST_FUNCTION} == set()
    assert len(long) <= len(lengths) / 10, sorted(long)


def test_every_adapter_has_an_arrow() -> None:
    contracts = project()["tool"]["importlinter"]["contracts"]
    drawn = {module for c in contracts if c["type"] == "only" for module in c["modules"]}
    adapters = {f"adapters.{path.parent.name}" for path in ROOT.glob("adapters/*/__init__.py")}
    assert adapters <= drawn


@pytest.mark.parametrize(
    ("imported", "is_kept"),
    [
        ("shop.till", True),
        ("json", True),
        ("ledger", True),
        ("ledger.pages", True),
        ("ledgers", False),
        ("requests", False),
    ],
)
def test_an_arrow_refuses_what_is_not_listed(imported: str, is_kept: bool) -> None:  # noqa: FBT001 - a row
    graph = ImportGraph()
    graph.add_module("shop")
    graph.add_import(importer="shop.counter", imported=imported)
    options = {"name": "", "type": "only", "modules": ["shop"], "may_import": ["ledger"]}
    contract = OnlyContract(name="", session_options={}, contract_options=options)
    assert contract.check(graph, verbose=False).kept is is_kept


def test_an_arrow_from_nowhere_is_refused() -> None:
    options = {"name": "", "type": "only", "modules": ["shop"], "may_import": []}
    contract = OnlyContract(name="", session_options={}, contract_options=options)
    assert not contract.check(ImportGraph(), verbose=False).kept


def test_no_two_files_share_a_name_on_a_disk_that_knows_no_capitals() -> None:
    skipped = {".git", ".venv", "build", "dist"}
    paths = (
        path.relative_to(ROOT)
        for top in ROOT.iterdir()
        if top.name not in skipped
        for path in (top.rglob("*") if top.is_dir() else [top])
    )
    known: dict[str, Path] = {}
    for path in paths:
        assert known.setdefault(str(path).lower(), path) == path
