"""From a checked reply to the moves it makes.

The check's rules name most of them. Because rules miss good wording that nobody foresaw, plainer
signs count too: what each sentence does, and the words that the scenario itself looks for.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.check import Act, Checked, Finding, Spoken, sentences
from bot.practice.by_rule import BY_RULE
from bot.practice.cues import found, found_as_true, is_found
from bot.practice.move import GOOD, GRAVE, Move
from bot.practice.scenario import Point, Scenario, Style
from bot.practice.state import Heard, State
from bot.practice.wording import (
    CARING,
    CHECKING,
    LEAVING,
    OFFERING,
    STAYING,
    UNKIND,
    WONDERING,
    is_negated,
    names_a_time,
    requests_a_step,
    spares_them,
)

__all__ = ["QUOTED", "hear"]

QUOTED = (Move.PROMISED, Move.BLAMED_COLLEAGUE, Move.BLAMED_THEM, Move.SNARK, Move.DISMISSED,
           Move.TOO_WARM, Move.POLICY_WALL, Move.TALKED_DOWN, Move.MUSHY, Move.VAGUE)  # fmt: skip
_LONGEST_QUOTE = 60  # characters
_SORRY_ACTS = frozenset(
    (Act.APOLOGISES, Act.BOILERPLATE, Act.ACKNOWLEDGES, Act.COURTESY, Act.POLITE, Act.WARMTH,
     Act.GREETS, Act.HEDGES, Act.REASSURES)
)  # fmt: skip
_WORKING = frozenset((Act.ANSWERS, Act.INSTRUCTS, Act.DOING, Act.OFFERS, Act.OWNS, Act.REFUSES,
                      Act.WHEN, Act.REASON))  # fmt: skip
_FEWEST_TO_DUMP = 16  # words: fewer are no burden to anybody
_SUBSTANCE = frozenset(
    (Move.ANSWER, Move.PLAN, Move.OWN, Move.ACKNOWLEDGE, Move.CARE, Move.ASK, Move.CHOICE,
     Move.HONEST, Move.BOUNDARY, Move.CHECK)
)  # fmt: skip
_UNFELT = frozenset((Act.BOILERPLATE, Act.CRITICISES, Act.DEFENDS))
_UNFIT = frozenset(
    (Move.TOO_WARM, Move.CHEERED, Move.DUMPED, Move.TALKED_DOWN, Move.MUSHY, Move.SOLD)
)
_WORDS = re.compile(r"[a-z0-9']+")


@dataclass(frozen=True, slots=True)
class _Reply:
    """A reply, ready to be listened to. ``made`` are the moves of the replies before it."""

    scenario: Scenario
    checked: Checked
    spoken: Sequence[Spoken]
    folded: str
    words: int
    made: tuple[Move, ...]


def hear(scenario: Scenario, state: State, checked: Checked) -> Heard:
    """What the checked reply does at ``state``."""
    spoken = sentences(checked)
    folded = " \n ".join(sentence.folded for sentence in spoken)
    reply = _Reply(scenario, checked, spoken, folded, len(_WORDS.findall(folded)), state.made)
    open_points = scenario.open_points(state.twisted)
    points = frozenset(n for n in open_points if _meets(reply, scenario.points[n]))
    moves = set(_moves(reply, points))
    moves -= _unlikely(reply, moves, points - state.met)
    if Move.MUSHY in moves and not points:
        moves -= {Move.ANSWER, Move.CHOICE}
    if not moves.isdisjoint(GRAVE):  # harm drowns the rest
        points = frozenset()
        moves -= set(GOOD) - {Move.BOUNDARY}
    if is_found(LEAVING, folded) and Move.BOUNDARY not in moves:
        moves.discard(Move.ASK)
        moves.add(Move.CLOSED_EARLY)
    if scenario.required_points(state.twisted) <= state.met | points:
        moves.discard(Move.CLOSED_EARLY)
    _settle(moves)
    quotes = [(move, words) for move, words in _quotes(reply) if move in moves]
    return Heard(frozenset(moves), points, tuple(quotes), _asked(reply))


def _unlikely(reply: _Reply, moves: set[Move], points: frozenset[str]) -> set[Move]:
    """Harm that a rule alone speaks of, against a reply that otherwise does its work."""
    doubtful = set()
    if points or not moves.isdisjoint((Move.OWN, Move.BOUNDARY)):
        doubtful |= {Move.BLAMED_THEM, Move.SNARK, Move.MUSHY, Move.DROPPED}
    if Move.HONEST in moves:
        doubtful.add(Move.BLAMED_COLLEAGUE)
    return doubtful.difference(_by_wording(reply))


def _meets(reply: _Reply, point: Point) -> bool:
    if point.is_question:
        return any(is_found(point.topic, s.folded) for s in reply.spoken if _is_asking(s))
    kind = [s for s in reply.spoken if not _is_unkind(s)]
    told = [s for s in kind if not s.is_question or _is_offer(s)]
    if point.done:
        whole = " \n ".join(map(_told, kind))
        return is_found(point.topic, whole) and found_as_true(point.done, whole) is not None
    return any(is_found(point.topic, s.folded) and not s.acts.isdisjoint(_WORKING) for s in told)


def _is_asking(sentence: Spoken) -> bool:
    return sentence.is_question or Act.ASKS in sentence.acts or is_found(WONDERING, sentence.folded)


def _asked(reply: _Reply) -> frozenset[str]:
    """What the customer is asked that they can tell."""
    asking = " \n ".join(s.folded for s in reply.spoken if _is_asking(s) and not _is_unkind(s))
    answers = reply.scenario.answers.items()
    return frozenset(name for name, known in answers if is_found(known.asked, asking))


def _is_unkind(sentence: Spoken) -> bool:
    """Whether a sentence hurts, so that what it may bring is not heard."""
    return any(is_found(cues, sentence.folded) for cues in UNKIND.values())


def _told(sentence: Spoken) -> str:
    """What a sentence says, folded: of a question, what stands before its colon."""
    if not sentence.is_question or _is_offer(sentence):
        return sentence.folded
    return sentence.folded.rpartition(":")[0]


def _is_offer(question: Spoken) -> bool:
    """Whether a question brings something, rather than wanting something."""
    return (
        Act.OFFERS in question.acts
        or is_found(OFFERING, question.folded)
        or requests_a_step(question.folded)
    )


def _moves(reply: _Reply, points: frozenset[str]) -> Iterator[Move]:
    for finding in (*reply.checked.problems, *reply.checked.praises):
        if (move := BY_RULE.get(finding.rule.id)) and _counts(reply, move, finding):
            yield move
    yield from _by_wording(reply)
    if points:
        yield Move.ANSWER
    yield from _by_acts(reply)
    yield from _by_words(reply)


def _counts(reply: _Reply, move: Move, finding: Finding) -> bool:
    """Whether a rule's finding is the move it stands for, here."""
    if move is Move.PROMISED:
        return not is_negated(_around(reply, finding))
    if finding.rule.id == "steps-in-a-sentence" and reply.words < _FEWEST_TO_DUMP:
        return False
    if finding.rule.id == "disclosure-mishandled" and finding.span[1] == 0:
        return not reply.made  # what is missing is held against the first reply alone
    if move is Move.EVADED and finding.rule.id == "missing-ownership":
        return reply.scenario.our_fault and not _does(reply, Act.OWNS)
    if finding.rule.id == "weak-boundary" and Move.BOUNDARY in reply.made:
        return False  # it was drawn once, which is enough
    if finding.rule.id == "dead-end-no" and spares_them(_around(reply, finding)):
        return False
    return not (finding.rule.id == "says-the-thing" and not _on_topic(reply))


def _around(reply: _Reply, finding: Finding) -> str:
    """The sentence of a finding, folded."""
    start, end = reply.checked.draft.around(finding.span)
    return reply.checked.draft.folded[start:end]


def _by_wording(reply: _Reply) -> Iterator[Move]:
    """The moves that the words themselves show, in this scenario or anywhere."""
    yield from (move for move, cues in UNKIND.items() if is_found(cues, reply.folded))
    yield from (move for move, cues in reply.scenario.signs.items() if _shows(reply, move, cues))


def _shows(reply: _Reply, move: Move, cues: tuple[str, ...]) -> bool:
    if move in GOOD:
        return found_as_true(cues, reply.folded) is not None
    if move is not Move.PROMISED:
        return is_found(cues, reply.folded)
    return any(is_found(cues, s.folded) and not is_negated(s.folded) for s in reply.spoken)


def _by_acts(reply: _Reply) -> Iterator[Move]:
    if _does(reply, Act.OWNS):
        yield Move.OWN
    is_dated = any(names_a_time(s.folded) for s in reply.spoken if not s.is_question)
    if is_dated or (_does(reply, Act.DOING) and _does(reply, Act.WHEN)):
        yield Move.PLAN
    is_clean = not any(finding.rule.id in BY_RULE for finding in reply.checked.problems)
    is_clean &= not any(map(_is_unkind, reply.spoken))
    if is_clean and _does(reply, Act.ANSWERS, Act.INSTRUCTS) and _on_topic(reply):
        yield Move.ANSWER
    if _does(reply, Act.OFFERS):
        yield Move.CHOICE
    if _does(reply, Act.REASON):
        yield Move.REASON
    if _does(reply, Act.REFUSES):
        yield Move.NO
    if any(_is_acknowledging(sentence) for sentence in reply.spoken) and _on_topic(reply):
        yield Move.ACKNOWLEDGE
    if sum(s.is_question and Act.ASKS in s.acts for s in reply.spoken) == 1:
        yield Move.ASK
    if _is_only_sorry(reply):
        yield Move.ONLY_SORRY


def _by_words(reply: _Reply) -> Iterator[Move]:
    if is_found(STAYING, reply.folded):
        yield Move.STAY
    if is_found(CHECKING, reply.folded):
        yield Move.CHECK
    if reply.scenario.has(Style.GRIEVING) and is_found(CARING, reply.folded):
        yield Move.CARE
    if reply.words > 3 * reply.scenario.longest:
        yield Move.DUMPED
    elif reply.words <= reply.scenario.longest and _on_topic(reply):
        yield Move.FIT


def _does(reply: _Reply, *acts: Act) -> bool:
    return any(not s.acts.isdisjoint(acts) and not s.is_question for s in reply.spoken)


def _on_topic(reply: _Reply) -> bool:
    """Whether the reply speaks of anything that this customer came for."""
    return any(is_found(point.topic, reply.folded) for point in reply.scenario.points.values())


def _is_acknowledging(sentence: Spoken) -> bool:
    return Act.ACKNOWLEDGES in sentence.acts and sentence.acts.isdisjoint(_UNFELT)


def _is_only_sorry(reply: _Reply) -> bool:
    return _does(reply, Act.APOLOGISES) and all(s.acts <= _SORRY_ACTS for s in reply.spoken)


def _settle(moves: set[Move]) -> None:
    """Take out what another move makes untrue."""
    if Move.PROMISED in moves:
        moves.discard(Move.PLAN)
    if not moves.isdisjoint((Move.ASKED_AGAIN, Move.SOLD)):
        moves.discard(Move.ASK)
    if Move.SOLD in moves:
        moves.discard(Move.CHOICE)
    if not moves.isdisjoint(_UNFIT):
        moves.discard(Move.FIT)
    if moves.isdisjoint(_SUBSTANCE) or Move.DISMISSED in moves:
        moves.discard(Move.FIT)  # short alone is no kindness
    if not moves.isdisjoint((Move.OWN, Move.BLAMED_THEM)):
        moves.discard(Move.EVADED)


def _quotes(reply: _Reply) -> Iterator[tuple[Move, str]]:
    """The trainee's own words for some slips, short enough to be thrown back at them."""
    draft = reply.checked.draft
    for finding in reply.checked.problems:
        move = BY_RULE.get(finding.rule.id)
        start, end = finding.span
        if move in QUOTED and 0 < end - start <= _LONGEST_QUOTE:
            yield move, _short(draft.text[start:end])
    for move, cues in reply.scenario.signs.items():
        if move in QUOTED and (span := found(cues, draft.folded)):
            yield move, _short(draft.text[span[0] : span[1]])


def _short(words: str) -> str:
    return " ".join(words.split()).strip(" .,;:!?\"'“”")
