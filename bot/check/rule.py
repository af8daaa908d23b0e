"""What a rule is: one finding, its reasons, and its own examples.

A rule is a class in a file of its own. Tests, ``rapport rules`` and ``docs/rules.md`` are made from
it, so a class that lacks a part refuses to be defined; deleting the file deletes the rule.
"""

import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from bot.check.acts import Act
from bot.check.cues import Cue
from bot.check.gaps import UNFILLED, Gap
from bot.check.matcher import Span

if TYPE_CHECKING:
    from bot.check.case import Case
    from bot.check.document import Sentence

__all__ = ["Example", "Finding", "Pair", "Praise", "Problem", "Rule", "Severity"]

ABSENT: Span = (0, 0)
"""The span of a finding about something that is not there."""

_FEWEST_FIRING = 3
_FEWEST_SILENT = 5
_SECTIONS = ("Why:", "Evidence:", "Silent:")


class Severity(StrEnum):
    """How much a problem matters."""

    STOP = "stop"
    """Don't send it as it is."""
    FIX = "fix"
    """Likely to hurt."""
    CONSIDER = "consider"
    """A judgement call."""


@dataclass(frozen=True, slots=True)
class Example:
    """A draft that a rule must, or must not, speak about; perhaps with what it answers."""

    draft: str
    customer: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A weaker line and a stronger one, where none can be built from the agent's own words."""

    weaker: str
    stronger: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a rule has to say about a draft.

    ``span`` is `ABSENT` for something missing. ``stronger`` is the agent's own line, improved, or
    None where no safe edit exists; ``can_go`` tells that the draft is better without the sentence,
    which does nothing but what is found in it. ``severity`` is None on a praise. ``procedure`` is
    the team's own text, to be told in place of any advice.
    """

    rule: "type[Rule]"
    span: Span
    severity: Severity | None = None
    stronger: str | None = None
    procedure: str | None = None
    can_go: bool = False

    @property
    def gravity(self) -> int:
        """How much it weighs: 0 of a praise, 3 of what is not to be sent."""
        return 0 if self.severity is None else 3 - list(Severity).index(self.severity)

    @property
    def is_lessened(self) -> bool:
        """Whether it is told of as less grave than is usual for its rule."""
        usual = getattr(self.rule, "severity", None)
        return usual is not None and self.gravity < replace(self, severity=usual).gravity

    @property
    def has_gap(self) -> bool:
        """Whether `stronger` leaves something that only the agent can fill in."""
        return self.stronger is not None and UNFILLED.search(self.stronger) is not None

    def doubted(self) -> "Finding":
        """The same as a judgement call; what its rule made graver than usual stays so."""
        usual = getattr(self.rule, "severity", None)
        grave = self.severity in {Severity.STOP, Severity.FIX} and usual is not Severity.CONSIDER
        return replace(self, severity=Severity.CONSIDER) if grave else self


class Rule(ABC):
    """One thing to look for in a draft.

    Class attributes, all but the last four required:

    ``number``  its number in the catalogue, ``R07`` or ``G02``;
    ``tip``     the id of the weekly tip that teaches it, ``W04``;
    ``why``     one plain line for the agent, about the words and never about the person;
    ``fires``   at least three examples it must speak about;
    ``silent``  at least five it must not, near misses among them;
    ``needs_customer``  whether it is silent without the customer's message;
    ``needs_trouble``   whether it is silent where a pleased customer asks for nothing;
    ``when``    cues of which at least one must occur, else `look` is not called;
    ``plain``   cues whose words can hardly mean anything else: a hit that holds one stands.

    The docstring is the rule's page: what it sees, then ``Why:``, ``Evidence:`` (author and year)
    and ``Silent:`` paragraphs.
    """

    number: ClassVar[str]
    tip: ClassVar[str]
    why: ClassVar[str]
    fires: ClassVar[tuple[str | Example, ...]]
    silent: ClassVar[tuple[str | Example, ...]]
    needs_customer: ClassVar[bool] = False
    needs_trouble: ClassVar[bool] = False
    when: ClassVar[tuple[Cue, ...]] = ()
    plain: ClassVar[tuple[Cue, ...]] = ()
    id: ClassVar[str]

    @override
    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if ABC in cls.__bases__:
            return
        cls.id = cls.__module__.rpartition(".")[2].replace("_", "-")
        missing = list(_missing_parts(cls))
        if missing:
            raise TypeError(f"rule {cls.id} cannot be defined: {'; '.join(missing)}")

    @abstractmethod
    def look(self, case: "Case") -> Iterator[Finding]:
        """Yield what there is to say about the draft of ``case``."""

    @abstractmethod
    def finding(self, span: Span = ABSENT) -> Finding:
        """A finding of this rule."""

    def likely(self, case: "Case", sentence: "Sentence") -> Finding | None:
        """What there is to say of ``sentence``, which may be one without any cue in it.

        A rule that knows what would spare the sentence looks for it here; None if that is there.
        """
        del case
        return self.finding((sentence.start, sentence.end))

    def missed(self, case: "Case") -> Finding | None:
        """What there is to say of a draft that, as a whole, reads like this finding.

        A rule that needs more than that looks for it here; None if it lacks.
        """
        del case
        return self.finding()

    def part_of(self, ground: Finding, case: "Case") -> Finding | None:
        """What there is to say of a draft with ``ground``, of which this finding is a part.

        None if the draft has what would be missing, or if it is a part of no other finding.
        """
        del ground, case
        return None

    @classmethod
    def examples(cls) -> Iterator[tuple[Example, bool]]:
        """Every example, and whether the rule must speak about it."""
        for kind, expected in ((cls.fires, True), (cls.silent, False)):
            for example in kind:
                yield Example(example) if isinstance(example, str) else example, expected

    @classmethod
    def cues(cls) -> Iterator[Cue]:
        """The cues that the class or its module defines or uses."""
        for scope in (vars(inspect.getmodule(cls)), vars(cls)):
            for value in scope.values():
                if isinstance(value, Cue):
                    yield value
        yield from (*cls.when, *cls.plain)


class Problem(Rule, ABC):
    """Something to change. ``severity`` is its usual one; ``pair`` shows what it means.

    Nothing is lost where a line goes that has it and does nothing else; ``may_go`` are the acts
    that such a line may seem to do (a pitch offers, a sneer asks), or None where it must stay.
    With ``facts_of_its_own`` its names and figures may go, too: the price of the pitch, the
    writer's own story. ``gaps`` are edits of the line that leave something to fill in, the first
    that is for it counting; ``pattern`` is a line with such gaps for anybody, also to add.
    """

    severity: ClassVar[Severity]
    pair: ClassVar[Pair]
    may_go: ClassVar[frozenset[Act] | None] = None
    facts_of_its_own: ClassVar[bool] = False
    gaps: ClassVar[tuple[Gap, ...]] = ()
    pattern: ClassVar[str] = ""

    @classmethod
    def mended(cls, case: "Case", finding: Finding) -> str | None:
        """The agent's own words without the problem, by an edit that is safe; else None."""
        del case, finding
        return None

    @override
    def finding(
        self, span: Span = ABSENT, stronger: str | None = None, severity: Severity | None = None
    ) -> Finding:
        """A finding of this rule, of its usual severity unless another is given."""
        return Finding(type(self), span, severity or self.severity, stronger)


class Praise(Rule, ABC):
    """Something done well, worth keeping."""

    @override
    def finding(self, span: Span = ABSENT) -> Finding:
        """A finding of this rule."""
        return Finding(type(self), span)


def _missing_parts(cls: type[Rule]) -> Iterable[str]:
    for part in ("number", "tip", "why", "fires", "silent"):
        if not hasattr(cls, part):
            yield f"no `{part}`"
    if len(getattr(cls, "fires", ())) < _FEWEST_FIRING:
        yield f"fewer than {_FEWEST_FIRING} examples in `fires`"
    if len(getattr(cls, "silent", ())) < _FEWEST_SILENT:
        yield f"fewer than {_FEWEST_SILENT} examples in `silent`"
    page = cls.__doc__ or ""
    yield from (f"no `{section}` in the docstring" for section in _SECTIONS if section not in page)
    if issubclass(cls, Problem):
        yield from (f"no `{part}`" for part in ("severity", "pair") if not hasattr(cls, part))
