"""Many trials of each fault, and what came of them. Any but one copy is a failure."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable

from bot.service import logs
from tests.faults.killed_bot import killed_bot
from tests.faults.killed_homeserver import killed_homeserver
from tests.faults.missed import missed

FAULTS: dict[str, tuple[int, Callable[[int, int], Counter[int]]]] = {
    "killed_bot": (300, killed_bot),
    "killed_homeserver": (100, killed_homeserver),
    "missed": (5, missed),
}


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("faults", nargs="*", default=list(FAULTS))
    options.add_argument("--trials", type=int, help="instead of the usual number")
    options.add_argument("--seed", type=int, default=0)
    chosen = options.parse_args()
    logs.configure("error", "console")
    is_well = True
    for name in chosen.faults:
        trials, fault = FAULTS[name]
        began = time.monotonic()
        copies = fault(chosen.trials or trials, chosen.seed)
        told = ", ".join(f"{count} with {number}" for number, count in sorted(copies.items()))
        seconds = time.monotonic() - began
        print(f"{name}: {chosen.trials or trials} trials in {seconds:.0f} s; copies: {told}")
        is_well = is_well and set(copies) == {1}
    sys.exit(0 if is_well else 1)


if __name__ == "__main__":
    main()
