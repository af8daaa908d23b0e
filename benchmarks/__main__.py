"""How fast the check is, beside what it is compared with: ``python -m benchmarks``.

Every ratio is taken in one run, the two sides in turn, so that a machine whose speed drifts does
not decide. Absolute times differ from machine to machine; quote the ratios.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version

from proselint.checks import __register__
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from benchmarks.drafts import DRAFTS
from bot.check import check

ROUNDS = 9
LONGEST = 20_000  # characters
HOSTILE = {"brackets": "(", "quotes": '"a', "lines": "\n>", "sorries": "sorry but "}


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds that ``work`` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def ratio(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float, float]:
    """Median seconds of both, and the median of their ratio, taken pair by pair."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(ROUNDS)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(b / a for a, b in pairs),
    )


def check_all() -> None:
    for draft, customer in DRAFTS:
        check(draft, customer)


def proselint_all() -> None:
    for draft, _ in DRAFTS:
        LintFile("draft", draft).lint(DEFAULT)


def tokenise_all() -> None:
    for draft, customer in DRAFTS:
        list(re.finditer(r"\w+(?:['’]\w+)*|[^\w\s]", draft + customer))


def unseen() -> None:
    """Each draft once, by a checker that has met others only: the way drafts come in life."""
    for draft, customer in DRAFTS[::2]:
        check(draft, customer)
        LintFile("draft", draft).lint(DEFAULT)
    pairs = [
        (
            seconds(lambda d=draft, c=customer: check(d, c)),
            seconds(lambda d=draft: LintFile("draft", d).lint(DEFAULT)),
        )
        for draft, customer in DRAFTS[1::2]
    ]
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"a draft not seen before: {1e3 * ours:.2f} ms, {theirs / ours:.1f}x faster than proselint"
    )


def speed() -> None:
    check_all()
    proselint_all()
    ours, theirs, times = ratio(check_all, proselint_all)
    words = statistics.mean(len(draft.split()) for draft, _ in DRAFTS)
    mine = 1e3 * ours / len(DRAFTS)
    print(f"full check, {words:.0f} words with a customer's message: {mine:.2f} ms")
    print(
        f"proselint {version('proselint')}: {1e3 * theirs / len(DRAFTS):.2f} ms, {times:.1f}x ours"
    )
    _, _, tokens = ratio(tokenise_all, check_all)
    print(f"against one tokenise with the standard library: {tokens:.0f}x")


def growth(unit: str) -> tuple[float, float]:
    """Seconds for a tenth of the longest text of ``unit``, and for the longest."""
    short, long = (unit * (size // len(unit)) for size in (LONGEST // 10, LONGEST))
    check(short, short)
    return seconds(lambda: check(short, short)), seconds(lambda: check(long, long))


def hostile() -> None:
    natural = " ".join(draft for draft, _ in DRAFTS)[:LONGEST]
    usual = seconds(lambda: check(natural, natural))
    for name, unit in HOSTILE.items():
        short, long = growth(unit)
        print(f"{LONGEST} of {name}: {long / usual:.1f}x natural, {long / short:.1f}x a tenth")


def cold(command: Sequence[str]) -> None:
    """A whole process, with the modules compiled as an installed package has them."""
    script = (
        "import resource as r, subprocess, time; t = time.perf_counter();"
        f"subprocess.run({list(command)!r}, input=b'We are on it.', capture_output=True);"
        "print(time.perf_counter() - t, r.getrusage(r.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    )
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as compiled:
        around = [sys.executable, "-c", script]
        environment = kept | {"PYTHONPYCACHEPREFIX": compiled}
        told = [subprocess.check_output(around, env=environment) for _ in range(1 + ROUNDS)]
    runs = [map(float, line.split()) for line in told[1:]]  # the first compiles
    wall, memory = (statistics.median(column) for column in zip(*runs, strict=True))
    print(f"rapport check, cold, whole process: {wall:.2f} s, {memory:.0f} MB")


if __name__ == "__main__":
    CheckRegistry().register_many(__register__)
    unseen()
    speed()
    hostile()
    cold([sys.executable, "-m", "bot", "check", "-"])
