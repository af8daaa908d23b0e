"""How strongly a draft does a few things, for ranking and measuring; never shown as a grade."""

from collections.abc import Sequence

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.weights import Scores

__all__ = ["signals_of"]

SIGNALS: dict[str, tuple[tuple[Act, float], ...]] = {
    "acknowledges": (
        (Act.ACKNOWLEDGES, 1.0),
        (Act.APOLOGISES, 1.0),
        (Act.BOILERPLATE, 1.0),
        (Act.WARMTH, 0.7),
        (Act.APPRECIATES, 0.7),
        (Act.COMMANDS_FEELING, 0.7),
        (Act.REASSURES, 0.4),
    ),
    "apologises": ((Act.APOLOGISES, 1.0),),
    "owns": ((Act.OWNS, 1.0),),
    "hedges": ((Act.HEDGES, 1.0),),
    "courtesy": ((Act.POLITE, 1.0),),
    "warmth": ((Act.WARMTH, 1.0),),
    "appreciates": ((Act.APPRECIATES, 1.0),),
    "criticises_reader": ((Act.CRITICISES, 1.0), (Act.HURTS, 0.5)),
    "asks": ((Act.ASKS, 1.0),),
}
"""Each signal, by the acts that carry it and how far each does."""

_BUSY = 0.6  # how much less a sentence acknowledges that has work to report


def signals_of(case: Case | None) -> dict[str, float]:
    """Return every signal, 0 to 1: how strongly the sentence that does it most does it."""
    if case is None or not case.scores:
        return dict.fromkeys(SIGNALS, 0.0)
    return {name: round(_strongest(name, case.scores), 4) for name in SIGNALS}


def _strongest(signal: str, sentences: Sequence[Scores]) -> float:
    """How strongly the sentence does it that does it most."""
    acts = SIGNALS[signal]
    if len(acts) == 1:
        sentences = [max(sentences, key=lambda scores: scores.logit(acts[0][0]))]
    return max(_strength(signal, scores) for scores in sentences)


def _strength(signal: str, scores: Scores) -> float:
    not_done = 1.0
    for act, share in SIGNALS[signal]:
        not_done *= 1 - share * scores[act]
    done = 1 - not_done
    return done * (1 - _BUSY * scores[Act.MOVES]) if signal == "acknowledges" else done
