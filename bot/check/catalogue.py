"""All rules as one Markdown document, made from their classes: ``docs/rules.md``."""

from collections.abc import Iterator
from itertools import groupby

from bot.check.page import page_of
from bot.check.rule import Example, Praise, Problem, Rule
from bot.check.rules import rules

__all__ = ["catalogue", "grouped"]

_INTRODUCTION = """# The rules of the check

What `rapport check` looks for, and why. This page is made from the rules themselves: `make docs`.
A problem is `stop` (please don't send it as it is), `fix` (likely to hurt) or `consider` (a
judgement call); a praise names something worth keeping. No rule looks at who somebody is.
"""
_GROUPS = {
    "honesty": "Honesty and trust",
    "apology": "Apology and feeling",
    "fit": "Fit with this customer",
    "helping": "Helping well",
    "praise": "What a draft does well",
}


def catalogue() -> str:
    """Return the document, one section for each group, one heading for each rule."""
    parts = [_INTRODUCTION]
    for title, members in grouped():
        parts.append(f"## {title}\n")
        parts += ("\n".join(_section(rule)) for rule in members)
    return "\n".join(parts)


def grouped() -> Iterator[tuple[str, list[type[Rule]]]]:
    """Yield each group's title with its rules, in the order in which they are shown."""
    by_group = sorted(rules(), key=lambda rule: (list(_GROUPS).index(_group(rule)), rule.number))
    for group, members in groupby(by_group, key=_group):
        yield _GROUPS[group], list(members)


def _group(rule: type[Rule]) -> str:
    return rule.__module__.split(".")[-2]


def _section(rule: type[Rule]) -> Iterator[str]:
    page = page_of(rule)
    kind = "praise" if issubclass(rule, Praise) else ""
    if issubclass(rule, Problem):
        kind = rule.severity
    yield f"### {rule.number} `{rule.id}` · {kind}\n"
    yield f"{page.sees}\n"
    yield f"**Why.** {page.why}\n"
    yield f"**Evidence.** {page.evidence}\n"
    yield f"**Silent.** {page.silent}\n"
    if issubclass(rule, Problem):
        yield f"Instead of {_quoted(rule.pair.weaker)}, try {_quoted(rule.pair.stronger)}\n"
    for title, wanted in (("It speaks about", True), ("It stays silent about", False)):
        yield f"{title}:\n"
        yield from (_example(e) for e, expected in rule.examples() if expected is wanted)
        yield ""
    yield f"The tip that teaches it: {rule.tip}.\n"


def _example(example: Example) -> str:
    asked = f" (to {_quoted(example.customer)})" if example.customer else ""
    return f"- {_quoted(example.draft)}{asked}"


def _quoted(text: str) -> str:
    """Somebody's words as Markdown: nothing in them is markup."""
    plain = " ".join(text.split())
    for character in r"\`*_{}[]<>#|":
        plain = plain.replace(character, f"\\{character}")
    return f"“{plain}”"
