"""How strongly a draft does a few things, for ranking and measuring; never shown as a grade."""

from bot.check.acts import Act
from bot.check.case import Case

__all__ = ["signals_of"]

SIGNALS: dict[str, Act] = {
    "acknowledges": Act.ACKNOWLEDGES,
    "apologises": Act.APOLOGISES,
    "owns": Act.OWNS,
    "hedges": Act.HEDGES,
    "courtesy": Act.COURTESY,
    "warmth": Act.WARMTH,
    "appreciates": Act.APPRECIATES,
    "criticises_reader": Act.CRITICISES,
    "asks": Act.ASKS,
}
"""Each signal, by the act that it measures."""


def signals_of(case: Case | None) -> dict[str, float]:
    """Return every signal, 0 to 1: how strongly the sentence that does it most does it."""
    if case is None or not case.scores:
        return dict.fromkeys(SIGNALS, 0.0)
    return {
        signal: round(max(scores[act] for scores in case.scores), 4)
        for signal, act in SIGNALS.items()
    }
