"""Whether the better of two replies is seen to be better."""

from bot.check import check
from bot.check.rule import Severity
from tests.quality.sets import load

WEIGHT = {Severity.STOP: 100.0, Severity.FIX: 10.0, Severity.CONSIDER: 3.0}


def merit(draft: str, customer: str) -> float:
    """Less severe problems first, then more praises."""
    result = check(draft, customer)
    return len(result.praises) * 0.1 - sum(
        WEIGHT[f.severity] for f in result.problems if f.severity
    )


def report(names: str = "") -> None:
    """Print how often the better reply wins (ties count half) and how many twins swap."""
    won, total, swapped, twins = 0.0, 0, 0, 0
    for row in load("pairs", names=names):
        if "better" in row:
            difference = merit(row["better"], row["customer"]) - merit(
                row["worse"], row["customer"]
            )
            won += 1 if difference > 0 else 0.5 if difference == 0 else 0
            total += 1
        else:
            a, b = row["customer_a"], row["customer_b"]
            swapped += merit(row["reply_a"], a) > merit(row["reply_b"], a) and merit(
                row["reply_b"], b
            ) > merit(row["reply_a"], b)
            twins += 1
    print(
        f"better reply preferred {won / max(1, total):.2f} ({total})  twins swap {swapped}/{twins}"
    )
