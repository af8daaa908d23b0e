"""The exchange format of ``rapport drill --jsonl``: plain dictionaries for JSON."""

from collections.abc import Iterable

from bot.practice.debrief import debrief_of
from bot.practice.drill import Check, Drill, Nudge, Reply, respond
from bot.practice.feedback import feedback_on
from bot.practice.move import Move
from bot.practice.rubric import ASPECTS
from bot.practice.scenario import Scenario

__all__ = ["played_to_wire"]


def played_to_wire(
    scenario: Scenario, replies: Iterable[str], seed: int, check: Check
) -> dict[str, object]:
    """Play ``replies`` in order until the drill ends; what happened, as the format has it."""
    drill = Drill(scenario, seed)
    turns: list[dict[str, object]] = []
    for text in replies:
        if drill.state.is_over:
            break
        answer = respond(drill, text, check)
        if isinstance(answer, Nudge):
            turns.append(_nudged(drill, text, answer))
        else:
            drill, reply = answer
            turns.append(_turn(drill, reply))
    return {
        "scenario": scenario.id,
        "opening": drill.opening,
        "turns": turns,
        "ending": drill.ending,
        "debrief": _debrief(drill),
    }


def _turn(drill: Drill, reply: Reply) -> dict[str, object]:
    return {
        "reply": reply.text,
        "moves": [move for move in Move if move in reply.heard.moves],
        "rubric": {aspect: reply.rubric.level(aspect) for aspect in ASPECTS},
        "feedback": feedback_on(drill, len(drill.replies)).plain(),
        "customer": drill.last_words,
        **_mood(drill),
    }


def _nudged(drill: Drill, text: str, nudge: Nudge) -> dict[str, object]:
    """A turn that did not count: no moves, no words from the customer, and nothing changed."""
    return {
        "reply": text,
        "moves": [],
        "rubric": dict.fromkeys(ASPECTS),
        "feedback": nudge.say,
        "customer": "",
        **_mood(drill),
    }


def _mood(drill: Drill) -> dict[str, object]:
    state = drill.state
    return {"heat": state.heat, "trust": int(state.trust), "progress": state.progress}


def _debrief(drill: Drill) -> dict[str, object]:
    debrief = debrief_of(drill)
    return {
        "turning_point": debrief.turning_point or None,
        "kept": debrief.kept,
        "stronger": debrief.stronger.line,
        "because": debrief.stronger.because,
        "need": debrief.underneath,
        "next": debrief.carry_on,
        "tip": debrief.tip,
    }
