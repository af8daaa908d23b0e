"""How many wordings of each finding are seen, and how many of its near misses are taken for it."""

from collections import defaultdict
from collections.abc import Sequence

from bot.check import check
from bot.check.rules import find_rule
from tests.quality.sets import HERE


def report(only: Sequence[str] = ()) -> None:
    """Print both shares for each finding; with ``only``, each error's text."""
    wanted = {rule.id for name in only if (rule := find_rule(name))}
    seen: dict[str, list[bool]] = defaultdict(list)
    taken: dict[str, list[bool]] = defaultdict(list)
    notes: dict[str, list[str]] = defaultdict(list)
    for path in sorted((HERE / "fit").glob("wordings-*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            labels, text = line.split("\t", 1)
            result = check(text)
            fired = {f.rule.id for f in (*result.problems, *result.praises)}
            for label in labels.split(","):
                rule = label.removeprefix("not:")
                (taken if label != rule else seen)[rule].append(rule in fired)
                if (rule in fired) is (label != rule):
                    notes[rule].append(f"{'FALSE ' if label != rule else 'MISSED'} {text}")
    for rule in sorted(seen):
        if not wanted or rule in wanted:
            near = f"{sum(taken[rule])}/{len(taken[rule])}"
            print(f"{rule:24} seen {sum(seen[rule])}/{len(seen[rule])}  near misses taken {near}")
            for note in notes[rule] if rule in wanted else ():
                print(f"    {note}")
