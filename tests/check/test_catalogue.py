from pathlib import Path

from bot.check.catalogue import catalogue
from bot.check.rules import rules

DOCUMENT = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_document_is_what_the_rules_say() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == catalogue(), "write it again: make docs"


def test_every_rule_has_its_heading() -> None:
    text = catalogue()
    assert all(f"### {rule.number} `{rule.id}`" in text for rule in rules())
