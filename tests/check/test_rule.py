import re
from collections.abc import Iterator
from itertools import islice

import pytest

from bot.check import check
from bot.check.case import Case
from bot.check.engine import Engine
from bot.check.gaps import filled
from bot.check.page import page_of
from bot.check.rule import Example, Finding, Pair, Praise, Problem, Rule, Severity
from bot.check.rules import find_rule, rules
from tests.quality.sets import load

PAGE = """Sees nothing.

Why: none. Evidence: none (Nobody 2000). Silent: always.
"""
ATTRIBUTES = {
    "__doc__": PAGE,
    "number": "R99",
    "tip": "W01",
    "why": "A line.",
    "fires": ("a", "b", "c"),
    "silent": ("a", "b", "c", "d", "e"),
    "severity": Severity.FIX,
    "pair": Pair("weak", "strong"),
}


def define(**changes: object) -> type[Problem]:
    attributes = {k: v for k, v in {**ATTRIBUTES, **changes}.items() if v is not None}
    return type("Made", (Problem,), attributes)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"tip": None}, "no `tip`"),
        ({"fires": ("one", "two")}, "fewer than 3"),
        ({"silent": ("one",)}, "fewer than 5"),
        ({"__doc__": "Sees. Why: x. Silent: y."}, "no `Evidence:`"),
        ({"pair": None}, "no `pair`"),
        ({"severity": None}, "no `severity`"),
    ],
)
def test_a_rule_that_lacks_a_part_refuses_to_be_defined(changes: dict, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        define(**changes)


EXAMPLES = [
    pytest.param(rule, example, expected, id=f"{rule.id}-{'fires' if expected else 'silent'}-{n}")
    for rule in rules()
    for n, (example, expected) in enumerate(rule.examples())
]


@pytest.mark.parametrize(("rule", "example", "expected"), EXAMPLES)
def test_each_rule_speaks_about_its_examples_and_no_others(
    rule: type[Rule], example: Example, *, expected: bool
) -> None:
    alone = ALONE.setdefault(rule, Engine([rule]))
    result = alone.check(example.draft, example.customer)
    found = {finding.rule for finding in (*result.problems, *result.praises)}
    assert (rule in found) is expected


ALONE: dict[type[Rule], Engine] = {}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_is_complete_and_stands_in_the_file_of_its_name(rule: type[Rule]) -> None:
    group = rule.__module__.split(".")[-2]
    assert (group == "praise") is issubclass(rule, Praise)
    assert rule.__name__ == rule.id.title().replace("-", "")
    assert find_rule(rule.number) is find_rule(rule.id) is rule
    page = page_of(rule)
    assert all((page.sees, page.why, page.evidence, page.silent))
    assert rule.why.endswith((".", "?"))
    assert "you did not" not in rule.why.lower()


def test_numbers_and_ids_are_unique() -> None:
    assert len({rule.id for rule in rules()}) == len(rules())
    assert len({rule.number for rule in rules()}) == len(rules())


@pytest.mark.parametrize(
    "rule", [r for r in rules() if issubclass(r, Problem)], ids=lambda rule: rule.id
)
def test_the_stronger_line_of_a_pair_does_not_trip_its_own_rule(rule: type[Problem]) -> None:
    for example, expected in rule.examples():
        if expected:
            result = check(rule.pair.stronger, example.customer)
            assert rule not in {finding.rule for finding in result.problems}


def _lines() -> Iterator[tuple[str, str | None]]:
    """Every example of every rule, and a fifth of our own sets' drafts, the newest among them."""
    for rule in rules():
        for example, _ in rule.examples():
            yield example.draft, example.customer
    for row in islice(load("drafts"), 0, None, 5):
        yield row["draft"], row.get("customer")


def _facts(text: str) -> set[str]:
    return set(re.findall(r"\d+", text)) | set(re.findall(r"(?<=[a-z,;:] )[A-Z][a-z]+", text))


def test_a_mended_line_trips_its_rule_no_more_and_loses_no_fact() -> None:
    mended = 0
    for draft, customer in _lines():
        result = check(draft, customer)
        for finding in result.problems:
            if finding.stronger is None:
                continue
            mended += 1
            again = check(filled(finding.stronger), customer)
            assert finding.rule not in {other.rule for other in again.problems}, draft
            if finding.rule.id == "template-leftover":
                continue  # "Customer" is no name
            quoted = result.draft.quote(result.draft.around(finding.span))
            assert all(fact in finding.stronger for fact in _facts(quoted)), draft
    assert mended > 50


class _Silent(Problem):
    """Sees nothing, ever; it proves that a whole rule can be defined in a test.

    Why: none. Evidence: none (Nobody 2000). Silent: always.
    """

    number = "R98"
    tip = "W01"
    why = "A line."
    severity = Severity.FIX
    pair = Pair("weak", "strong")
    fires = ("a", "b", "c")
    silent = ("a", "b", "c", "d", "e")

    def look(self, case: Case) -> Iterator[Finding]:
        yield from ()


def test_a_rule_defined_elsewhere_is_not_part_of_the_catalogue() -> None:
    assert _Silent not in rules()
