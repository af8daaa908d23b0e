"""A drill under way: its scenario, its seed, and the replies so far. All else follows from them.

Nothing but this is ever stored: where the drill stands is worked out again by playing it through,
so a rewind drops the last reply, and a restart loses nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from zlib import crc32

from bot.check import Checked, Finding, Stage, Turn
from bot.practice.endings import as_it_stands
from bot.practice.machine import Step, step
from bot.practice.move import GOOD, Move
from bot.practice.moves import hear
from bot.practice.nudges import LONGEST_REPLY, is_repeated, nudge_for
from bot.practice.rubric import Rubric, rubric_of
from bot.practice.scenario import Ending, Scenario
from bot.practice.state import Beat, Heard, State, start

__all__ = ["Check", "Drill", "Nudge", "Reply", "Told", "respond"]

Check = Callable[[str, str | None, Sequence[Turn], Stage | None], Checked]
"""The check that listens to the replies: `bot.check.check`, or an engine's with house rules."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the check has to say of a reply: its line to keep, and a better one for a weak one.

    ``better`` is the trainee's own line, mended; empty where no safe edit exists. ``rules`` are
    those that spoke.
    """

    kept: str = field(default="", repr=False)
    kept_because: str = ""
    weak: str = field(default="", repr=False)
    better: str = field(default="", repr=False)
    because: str = ""
    tip: str = ""
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply that counted."""

    text: str = field(repr=False)
    heard: Heard
    rubric: Rubric
    told: Told


@dataclass(frozen=True, slots=True)
class Nudge:
    """A kind word in place of a score: that was no reply to the customer."""

    say: str


@dataclass(frozen=True)
class Drill:
    """A drill under way."""

    scenario: Scenario
    seed: int
    replies: tuple[Reply, ...] = ()

    @property
    def opening(self) -> str:
        """The customer's first words."""
        openings = self.scenario.openings
        return openings[crc32(f"{self.seed}/{self.scenario.id}".encode()) % len(openings)]

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """What each reply led to, in order."""
        state = start(self.scenario)
        steps: list[Step] = []
        for reply in self.replies:
            steps.append(step(self.scenario, state, reply.heard, self.seed))
            state = steps[-1].state
        return tuple(steps)

    @property
    def state(self) -> State:
        """Where it stands now."""
        return self.steps[-1].state if self.steps else start(self.scenario)

    @property
    def ending(self) -> Ending | None:
        """How it has ended, should nobody write any more; None when it was left half way."""
        return as_it_stands(self.scenario, self.state)

    @property
    def last_words(self) -> str:
        """What the customer said last."""
        return self.steps[-1].customer.say if self.steps else self.opening

    def rewound(self, to: int) -> "Drill":
        """As it was when ``to`` replies had been given."""
        return replace(self, replies=self.replies[:to])

    def talk(self) -> list[Turn]:
        """What was said so far, the customer's last words left out."""
        said = [self.opening, *(one.customer.say for one in self.steps)]
        turns: list[Turn] = []
        for customer, reply in zip(said, self.replies, strict=False):
            turns += Turn("customer", customer), Turn("agent", reply.text)
        return turns


def respond(
    drill: Drill, text: str, check: Check, texts: Iterable[str] = ()
) -> tuple[Drill, Reply] | Nudge:
    """Let the trainee say ``text``: the drill with that reply, or a nudge and no change.

    ``texts`` are further texts that are not the trainee's own words: those of the tips.
    """
    scenario, state = drill.scenario, drill.state
    stage = _STAGES.get(state.beat, Stage.WORKING)
    checked = check(text[: LONGEST_REPLY + 1], drill.last_words, drill.talk(), stage)
    if nudge := nudge_for(scenario, text, checked, (*_shown(drill), *texts)):
        return Nudge(nudge)
    heard = hear(scenario, state, checked)
    if is_repeated(text, (reply.text for reply in drill.replies)):
        slips = frozenset(move for move in heard.moves if move not in GOOD)
        heard = Heard(slips | {Move.REPEATED}, frozenset(), heard.quotes)
    new = heard.points - state.met
    rubric = rubric_of(scenario, state, heard, new, checked.draft.words)
    reply = Reply(text, heard, rubric, _told(checked))
    return replace(drill, replies=(*drill.replies, reply)), reply


_STAGES = {Beat.OPENING: Stage.OPENING, Beat.CLOSING: Stage.CLOSING}


def _shown(drill: Drill) -> Iterable[str]:
    scenario = drill.scenario
    yield drill.opening
    yield from (one.customer.say for one in drill.steps)
    yield from (point.hint for point in scenario.points.values())
    yield scenario.debrief.usual.line
    yield from (better.line for better in scenario.debrief.better.values())


def _told(checked: Checked) -> Told:
    draft = checked.draft
    problem = next((f for f in checked.shown if f.severity), None)
    praise = next((f for f in checked.praises if f.span[1] > f.span[0]), None)
    return (
        Told(
            kept=_quoted(checked, praise) if praise else "",
            kept_because=praise.rule.why if praise else "",
            weak=_quoted(checked, problem) if problem else "",
            better=problem.stronger or "" if problem and not problem.has_gap else "",
            because=problem.rule.why if problem else "",
            tip=problem.rule.tip if problem else "",
            rules=tuple(finding.rule.id for finding in checked.shown),
        )
        if draft.sentences
        else Told()
    )


def _quoted(checked: Checked, finding: Finding) -> str:
    return " ".join(checked.draft.quote(checked.draft.around(finding.span)).split())
