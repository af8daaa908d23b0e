"""How well customers' messages are read."""

from sklearn.metrics import f1_score

from tests.quality.sets import load, reading

TRAITS = {
    "closeness": "neutral",
    "feeling": "none",
    "clarity": "clear",
    "know_how": "unknown",
    "register": "neutral",
    "assertiveness": "neutral",
}
FLAGS = ("repeat", "plain_language", "rambling")


def report(names: str = "") -> None:
    """Print macro-F1 of each trait, heat, and the flags seen and falsely seen."""
    rows = list(load("customers", names=names))
    read = [reading(row) for row in rows]
    for trait, default in TRAITS.items():
        truth = [row.get(trait, default) for row in rows]
        found = [str(getattr(r, trait).value) for r in read]
        labels = sorted(set(truth))
        print(
            f"{trait:14} macro-F1 "
            f"{f1_score(truth, found, labels=labels, average='macro', zero_division=0):.2f} "
            f"({len(rows)})"
        )
    heats = [(row.get("heat", 0), r.heat.value) for row, r in zip(rows, read, strict=True)]
    print(
        f"heat within 1: {sum(abs(a - b) < 2 for a, b in heats) / len(heats):.2f}  exact: "
        f"{sum(a == b for a, b in heats) / len(heats):.2f}"
    )
    for flag in FLAGS:
        truth = [bool(row.get(flag)) for row in rows]
        print(
            f"{flag:14} F1 "
            f"{f1_score(truth, [getattr(r, flag).value for r in read], zero_division=0):.2f} "
            f"({sum(truth)})"
        )
    _report_urgent()
    for flag in ("bereavement", "hardship", "crisis", "abuse", "legal", "security"):
        truth = [flag in row.get("flags", ()) for row in rows]
        found = [flag in r.flags.value for r in read]
        seen = sum(a and b for a, b in zip(truth, found, strict=True))
        false = sum(b and not a for a, b in zip(truth, found, strict=True))
        print(f"{flag:14} seen {seen}/{sum(truth)}  falsely seen {false}/{len(rows) - sum(truth)}")


def _report_urgent() -> None:
    """Print how rightly time is said to press, on couples of messages of which one is urgent."""
    rows = list(load("urgent"))
    told = [trait.value and trait.is_sure for trait in (reading(row).urgent for row in rows)]
    right = sum(a and row["urgent"] for a, row in zip(told, rows, strict=True))
    print(
        f"urgent         right {right}/{sum(told)}  found {right}/{sum(r['urgent'] for r in rows)}"
    )
