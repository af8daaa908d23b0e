"""What each labelled draft's sentences read like, by weights that have not seen the draft."""

from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from scipy import sparse

from tests.quality.fitting import (
    FEWEST,
    MOST,
    MOST_OF,
    STRENGTH,
    STRENGTH_OF,
    Learner,
    matrix_of,
    target_of,
)
from tests.quality.rows import Row
from tests.quality.sentences import FINDINGS, findings

FOLDS = 5
FILE = "findings"


def group_of(draft: str) -> str:
    """What a draft was written together with: its set, or the file of the one it differs from."""
    head, _, tail = draft.rpartition("-")
    return head if len(head) < 3 else tail[:-2]


class Crossfit:
    """Rows of sentences, and folds of those that stand in labelled drafts."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        counts = Counter(feature for row in rows for feature in row.features)
        features = sorted(feature for feature, count in counts.items() if count >= FEWEST)
        self.often = np.sqrt([counts[feature] for feature in features])
        self.matrix: sparse.csr_matrix = matrix_of(rows, features, 1.0)
        groups = sorted({group_of(row.draft) for row in rows if row.draft})
        fold = {group: index % FOLDS for index, group in enumerate(groups)}
        self.fold = np.array([fold[group_of(row.draft)] if row.draft else -1 for row in rows])

    def scores(self, name: str) -> np.ndarray:
        """The logit of ``name`` for every row of a draft; 0 for the others."""
        index, on, weight = target_of(self.rows, name)
        learner = Learner(
            self.often, MOST_OF.get(name, MOST[FILE]), STRENGTH_OF.get(name, STRENGTH)
        )
        scores = np.zeros(len(self.rows))
        for number in range(FOLDS):
            seen = self.fold[index] != number
            learned = learner.learned(self.matrix[index[seen]], on[seen], weight[seen])
            held = np.flatnonzero(self.fold == number)
            scores[held] = learned.logits(self.matrix[held])
        return scores


def held_out() -> dict[str, list[dict[str, float]]]:
    """By the draft's id: for each of its sentences, the logit of each finding."""
    crossfit = Crossfit(list(findings()))
    with ProcessPoolExecutor(initializer=_share, initargs=(crossfit,)) as pool:
        scores = dict(zip(FINDINGS, pool.map(_scores, FINDINGS), strict=True))
    found: dict[str, list[dict[str, float]]] = defaultdict(list)
    for number, row in enumerate(crossfit.rows):
        if row.draft:
            found[row.draft].append({name: float(scores[name][number]) for name in FINDINGS})
    return found


def _share(crossfit: Crossfit) -> None:
    _SHARED.append(crossfit)


def _scores(name: str) -> np.ndarray:
    return _SHARED[-1].scores(name)


_SHARED: list[Crossfit] = []
"""What a process of the pool works on."""
