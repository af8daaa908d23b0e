"""The quiet line under each of the customer's answers: what the reply did, and one better line."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.practice.drill import Drill, Reply
from bot.practice.machine import Step
from bot.practice.move import GOOD, SLIPS, Move
from bot.practice.rubric import ASPECTS, WORDS
from bot.practice.scenario import Better

__all__ = ["DID", "FACES", "Feedback", "better_line", "feedback_on"]

FACES = ("🙂", "😐", "😕", "😠", "😡")
"""The customer's mood, by heat."""

DID: dict[Move, str] = {
    Move.ANSWER: "brings them something they need",
    Move.PLAN: "says what happens by when",
    Move.OWN: "owns it",
    Move.ACKNOWLEDGE: "shows you read them",
    Move.CARE: "has a human word for the loss",
    Move.ASK: "asks one useful question",
    Move.NO: "says a clear no",
    Move.REASON: "gives the reason",
    Move.CHOICE: "leaves them a way to choose",
    Move.HONEST: "is honest about what isn't known",
    Move.BOUNDARY: "sets a calm limit",
    Move.STAY: "stays with them",
    Move.CHECK: "checks that it works",
    Move.FIT: "fits how they write",
    Move.SNARK: "answers heat with heat",
    Move.BLAMED_COLLEAGUE: "puts it on a colleague",
    Move.BLAMED_THEM: "puts it on them",
    Move.ASKED_SECRET: "asks for something that should stay secret",
    Move.DISMISSED: "tells them how to feel",
    Move.PROMISED: "promises what you can't be sure of",
    Move.POLICY_WALL: "stands behind a rule",
    Move.EVADED: "steps around owning it",
    Move.TALKED_DOWN: "starts behind where they are",
    Move.CHEERED: "is brighter than the moment",
    Move.SOLD: "offers something extra in the middle of trouble",
    Move.DROPPED: "passes them on with empty hands",
    Move.ASKED_AGAIN: "asks for what they already said, or for a lot at once",
    Move.DUMPED: "hands them more than they can take in",
    Move.TOO_WARM: "uses warm words that fit any message",
    Move.MUSHY: "can be read as a maybe",
    Move.CLOSED_EARLY: "says goodbye before it is done",
    Move.ONLY_SORRY: "is sorry, and stops there",
    Move.REPEATED: "says again what you said before",
    Move.VAGUE: "leaves open what happens next",
}
"""What a reply does, as the end of “That reply …”."""

_MOST_GOOD = 2


@dataclass(frozen=True, slots=True)
class Feedback:
    """What there is to say about one reply. ``aspects`` are pairs: the rubric's word, its level.

    ``better`` is a weaker and a stronger line with its reason, or None.
    """

    did: str
    unseen: str
    weaker: str
    better: Better | None
    aspects: tuple[tuple[str, str], ...]
    aside: str

    def plain(self) -> str:
        """All of it as one text."""
        pair = ""
        if self.better:
            before = f"“{self.weaker}” → " if self.weaker else ""
            pair = f"Stronger: {before}“{self.better.line}” {self.better.because}"
        bars = " · ".join(f"{aspect}: {level}" for aspect, level in self.aspects)
        return "\n".join(part for part in (self.did, self.unseen, pair, bars, self.aside) if part)


def feedback_on(drill: Drill, turn: int) -> Feedback:
    """What there is to say about the reply of ``turn`` (from 1)."""
    reply, step = drill.replies[turn - 1], drill.steps[turn - 1]
    weaker, better = better_line(drill, turn)
    unseen = _unseen(drill, step)
    return Feedback(
        did=_did(drill, reply, step) or ("" if unseen else _NOTHING_SEEN),
        unseen=unseen,
        weaker=weaker,
        better=better,
        aspects=tuple(_aspects(drill, reply)),
        aside=" ".join(_asides(drill, step)),
    )


def better_line(drill: Drill, turn: int) -> tuple[str, Better | None]:
    """The weakest line of a reply (empty for the whole of it) and a stronger one, if any."""
    reply = drill.replies[turn - 1]
    own = drill.scenario.debrief.better
    told = reply.told
    slips = [move for move in SLIPS if move in reply.heard.moves]
    if slips and (better := own.get(slips[0].key)):
        return dict(reply.heard.quotes).get(slips[0], ""), better
    if told.weak and told.better:
        return told.weak, Better(line=told.better, because=told.because)
    if slips and (better := next((own[m.key] for m in slips if m.key in own), None)):
        return "", better
    return "", None


def _did(drill: Drill, reply: Reply, step: Step) -> str:
    """What was spotted, by name where the scenario has one, and the gravest slip."""
    moves = set(reply.heard.moves)
    if step.new:
        moves.discard(Move.ANSWER)
    if Move.CHECK in moves:
        moves.discard(Move.ASK)
    told = [DID[move] for move in GOOD if move in moves and move is not Move.FIT][:_MOST_GOOD]
    slip = next((DID[move] for move in SLIPS if move in moves), "")
    if Move.FIT in moves and len(told) < _MOST_GOOD and not slip:
        told.append(DID[Move.FIT])
    points = drill.scenario.points
    spotted = " and ".join(points[name].what for name in points if name in step.new)
    sentences = [f"I spotted {spotted}."] if spotted else []
    if told:
        sentences.append(f"{'It' if spotted else 'That reply'} {' and '.join(told)}.")
    if slip:
        sentences.append(f"{'It also' if sentences else 'That reply'} {slip}.")
    return " ".join(sentences)


_NOTHING_SEEN = "I didn't spot what that reply does for them; if it's there in other words, fine."


def _unseen(drill: Drill, step: Step) -> str:
    """The first thing that is still missing, where the reply brought nothing."""
    if step.new or step.state.is_over:
        return ""
    points = drill.scenario.points
    missing = drill.scenario.required_points(step.state.twisted) - step.state.met
    first = next((name for name in points if name in missing), None)
    if first is None:
        return ""
    return f"I didn't spot {points[first].what}; if you said it in other words, fine."


def _aspects(drill: Drill, reply: Reply) -> Iterator[tuple[str, str]]:
    for aspect in ASPECTS:
        level = reply.rubric.level(aspect)
        if level is not None:
            yield aspect.capitalize(), WORDS[aspect][level]


def _asides(drill: Drill, step: Step) -> Iterator[str]:
    if step.aside:
        yield step.aside
    if not step.state.is_over and step.state.turn == drill.scenario.turns - 1:
        yield "Your next reply is the last one."
