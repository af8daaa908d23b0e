"""A contract for import-linter: these modules import nothing but what is listed."""

import sys
from typing import cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output
from typing_extensions import override


class OnlyContract(Contract):
    """``modules`` may import each other, the standard library and ``may_import``.

    A name stands for its whole package. Only direct imports count: what is listed has an arrow of
    its own, or is not ours.
    """

    modules = fields.ListField(subfield=fields.StringField())
    may_import = fields.ListField(subfield=fields.StringField())

    @override
    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        own = cast("list[str]", self.modules)
        allowed = [*own, *cast("list[str]", self.may_import), *sys.stdlib_module_names]
        absent = sorted(set(own) - graph.modules)
        refused = sorted(
            (importer, imported)
            for importer in graph.modules
            if _is_within(importer, own)
            for imported in graph.find_modules_directly_imported_by(importer)
            if not _is_within(imported, allowed)
        )
        return ContractCheck(
            kept=not refused and not absent, metadata={"refused": refused, "absent": absent}
        )

    @override
    def render_broken_contract(self, check: ContractCheck) -> None:
        for module in check.metadata["absent"]:
            output.print_error(f"{module} does not exist.")
        for importer, imported in check.metadata["refused"]:
            output.print_error(f"{importer} may not import {imported}.")


def _is_within(module: str, packages: list[str]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)
