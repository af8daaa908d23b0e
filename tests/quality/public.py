"""The public labelled data, where it lies beside the project: measured only, never copied."""

import json
import os
from pathlib import Path
from typing import Any

from sklearn.metrics import roc_auc_score

from bot.check import check, read

FOLDER = Path(os.environ.get("RAPPORT_EVAL", Path(__file__).parents[3] / "shared" / "eval"))
UPSET = {"frustration", "anger", "disappointment"}


def report() -> None:
    """Print AUC on each set that is there, with message length beside it where that does well."""
    if not FOLDER.is_dir():
        print(f"public data: none at {FOLDER} (set RAPPORT_EVAL)")
        return
    _agents(_rows("maia_agent_empathy"))
    _customers(_rows("maia_customer_turn"))
    _states(_rows("goemotions_state"))
    _requests(_rows("politeness_wiki"))


def _rows(name: str) -> list[dict[str, Any]]:
    path = FOLDER / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _print(what: str, truth: list[bool], scores: list[float]) -> None:
    print(f"{what:40} AUC {roc_auc_score(truth, scores):.3f} ({sum(truth)} of {len(truth)})")


def _agents(rows: list[dict[str, Any]]) -> None:
    scores = [check(row["text"]).signals["acknowledges"] for row in rows]
    _print("MAIA agents: acknowledges", [row["label"] == "empathy" for row in rows], scores)


def _customers(rows: list[dict[str, Any]]) -> None:
    scores = [read(row["text"]).scores for row in rows]
    upset = [bool(UPSET & set(row["label"])) for row in rows]
    _print("MAIA customers: upset", upset, [s["upset"] for s in scores])
    _print("MAIA customers: upset, by length alone", upset, [len(row["text"]) for row in rows])
    _print(
        "MAIA customers: confused",
        ["confusion" in r["label"] for r in rows],
        [s["confused"] for s in scores],
    )
    pleased = [bool({"happiness", "empathy"} & set(row["label"])) for row in rows]
    _print("MAIA customers: pleased", pleased, [s["pleased"] for s in scores])


def _states(rows: list[dict[str, Any]]) -> None:
    scores = [read(row["text"]).scores for row in rows]
    for label, score in {
        "frustrated": "upset",
        "anxious": "anxious",
        "confused": "confused",
        "warm": "pleased",
    }.items():
        _print(
            f"GoEmotions: {label}", [r["label"] == label for r in rows], [s[score] for s in scores]
        )


def _requests(rows: list[dict[str, Any]]) -> None:
    signals = [check(row["text"]).signals for row in rows]
    polite = [row["label"] == "polite" for row in rows]
    _print("Wikipedia requests: courtesy", polite, [s["courtesy"] for s in signals])
