"""How well the findings do on labelled drafts."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from bot.check.rule import Praise, Problem, Severity
from bot.check.rules import find_rule, rules
from tests.quality.sets import Tally, checked, load


def report(only: Sequence[str] = (), names: str = "") -> None:  # noqa: C901 - one table, top to bottom
    """Print precision and recall by severity and by rule; with ``only``, each error's text."""
    wanted = {rule.id for name in only if (rule := find_rule(name))}
    by_rule: dict[str, Tally] = defaultdict(Tally)
    by_severity: dict[str, Tally] = defaultdict(Tally)
    on_excellent, excellent, tempted, tempting = 0, 0, 0, 0
    known = {rule.id for rule in rules()}
    for row in load("drafts", names=names):
        result = checked(row)
        shown = {f.rule.id: f.severity for f in result.shown if issubclass(f.rule, Problem)}
        fired = {f.rule.id: f.severity for f in result.problems}
        if row["kind"] == "excellent":
            excellent += 1
            on_excellent += len(fired)
        tempting += len(row.get("tempts", ()))
        tempted += len(set(row.get("tempts", ())) & set(fired))
        for rule, severity in shown.items():
            if rule in row["problems"]:
                by_severity[severity].hits += 1
            elif rule not in row.get("also", ()):
                by_severity[severity].wrong += 1
        for rule in set(row["problems"]) & known:
            usual = find_rule(rule).severity
            by_severity[f"recall {usual}"].hits += rule in fired
            by_severity[f"recall {usual}"].missed += rule not in fired
        _by_rule(row, set(fired) | {f.rule.id for f in result.praises}, by_rule)
    for severity in (*Severity, *(f"recall {s}" for s in Severity)):
        print(f"{severity:16} {by_severity[severity]}")
    print(f"problems on excellent replies: {on_excellent / max(1, excellent):.2f} ({excellent})")
    print(f"near misses that fire the tempting rule: {tempted}/{tempting}")
    for rule, tally in sorted(by_rule.items()):
        if (not wanted and (tally.wrong or tally.missed)) or rule in wanted:
            print(f"{rule:24} {tally}")
            for note in tally.notes if rule in wanted else ():
                print(f"    {note}")


def _by_rule(row: dict[str, Any], fired: set[str], by_rule: dict[str, Tally]) -> None:
    labelled = {*row["problems"], *row.get("praises", ())}
    praises = {rule.id for rule in rules() if issubclass(rule, Praise)}
    text = f"{row['id']} {row['kind']}: {row['draft']!r}  << {row.get('customer')!r}"
    for rule in labelled & fired:
        by_rule[rule].hits += 1
    for rule in labelled - fired:
        by_rule[rule].missed += 1
        by_rule[rule].notes.append(f"MISSED {text}")
    for rule in fired - labelled - set(row.get("also", ())):
        if rule in praises and row["kind"] != "excellent":
            continue  # praises are labelled in full on excellent replies only
        by_rule[rule].wrong += 1
        by_rule[rule].notes.append(f"FALSE {text}")
