"""The labelled corpus in ``fit/`` and in the sets that were measured, by file of weights."""

from collections.abc import Callable, Iterator

from bot.check.acts import Act
from tests.quality.messages import CUSTOMER_NAMES, STATES, customers, states
from tests.quality.rows import Row
from tests.quality.sentences import FINDINGS, acts, findings

__all__ = ["SETS"]

SETS: dict[str, tuple[Callable[[], Iterator[Row]], tuple[str, ...]]] = {
    "acts": (acts, tuple(act.value for act in Act)),
    "state": (states, STATES),
    "customer": (customers, CUSTOMER_NAMES),
    "findings": (findings, FINDINGS),
}
"""Each file of weights: its rows, and its names. ``customer`` builds on ``state``."""
