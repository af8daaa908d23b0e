"""The findings: one rule, one file, in a folder for each group. A new file here is a new rule."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from bot.check.rule import Praise, Problem, Rule

__all__ = ["find_rule", "rules"]


@cache
def rules() -> Sequence[type[Rule]]:
    """Every rule there is: the problems in the catalogue's order, then the praises."""
    for module in walk_packages(__path__, f"{__name__}."):
        import_module(module.name)
    found = [*Problem.__subclasses__(), *Praise.__subclasses__()]
    catalogued = (rule for rule in found if rule.__module__.startswith(__name__))
    return sorted(catalogued, key=lambda rule: (issubclass(rule, Praise), rule.number))


def find_rule(name: str) -> type[Rule] | None:
    """The rule with this id (``owns-it``) or number (``G02``), in any case; None if there is none."""
    wanted = name.strip().lower()
    return next((rule for rule in rules() if wanted in {rule.id, rule.number.lower()}), None)
