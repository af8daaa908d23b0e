"""Run the rules over a draft, settle how they interact, and keep to the budget."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from bot.check.case import Case, Stage, Turn
from bot.check.document import Document
from bot.check.house import House
from bot.check.interactions import entailed, settle
from bot.check.language import language_of
from bot.check.likeness import Likeness
from bot.check.matcher import Matcher, Span
from bot.check.reading import Reading, read
from bot.check.rule import Finding, Rule
from bot.check.rules import rules
from bot.check.shown import shown_of
from bot.check.signals import signals_of
from bot.check.spans import meets
from bot.check.stronger import strengthened
from bot.check.whole import SUITS, Whole

__all__ = ["Checked", "Engine", "check", "default_engine", "engine_for"]


@dataclass(frozen=True)
class Checked:
    """What a check came to.

    ``problems`` and ``praises`` are all that fired and survived the rules' interactions, in the
    order of the draft. ``shown`` is what a person sees: the gravest problems, then the praise.
    ``language`` is the draft's (ISO 639-1); unless it is ``en``, nothing was judged.
    """

    draft: Document
    language: str
    reading: Reading | None
    problems: tuple[Finding, ...]
    praises: tuple[Finding, ...]
    shown: tuple[Finding, ...]
    case: Case | None = field(default=None, repr=False, compare=False)

    @cached_property
    def signals(self) -> dict[str, float]:
        """How strongly the draft does a few things, 0 to 1; worked out when asked for."""
        return signals_of(self.case)


class Engine:
    """A set of rules, ready to run, as a team's ``house`` rules have it.

    Building one takes a tenth of a second; keep it. ``rules`` are those that it goes by.
    """

    def __init__(self, active: Iterable[type[Rule]], house: House | None = None) -> None:
        self._house = house or House()
        self.rules: Sequence[type[Rule]] = tuple(self._house.active(active))
        self._praises_manner = any(rule.id == SUITS for rule in self.rules)
        self._names = self._house.names_pattern()
        self._rules = [(rule(), frozenset(rule.when)) for rule in self.rules]
        self.matcher = Matcher(cue for rule in self.rules for cue in rule.cues())

    def check(
        self,
        draft: str,
        customer: str | None = None,
        earlier: Sequence[Turn] = (),
        stage: Stage | None = None,
    ) -> Checked:
        """Look at ``draft``, the answer to ``customer`` after the turns ``earlier``."""
        reading = _read(customer, earlier)
        language = language_of(draft)
        case = self._case(draft, reading, earlier, stage)
        document = case.draft
        if language != "en" or not document.sentences:
            return Checked(document, language, reading, (), (), ())
        problems, praises = self._found(case)

        def problems_at(text: str, span: Span) -> list[Finding]:
            found, _ = self._found(self._case(text, reading, earlier, stage))
            return [finding for finding in found if meets(finding.span, [span])]

        problems = tuple(strengthened(problems, case, problems_at))
        return Checked(
            draft=document,
            language=language,
            reading=reading,
            problems=problems,
            praises=praises,
            shown=tuple(shown_of(problems, praises, document)),
            case=case,
        )

    def _found(self, case: Case) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """The problems and the praises of ``case``, after the rules' interactions."""
        whole = Whole(case)
        found = [f for rule, told in self.looked(case) for f in whole.settle(rule, told)]
        found += entailed(found, [rule for rule, _ in self._rules], case)
        weighed = [self._house.weighed(finding) for finding in found]
        return settle(weighed, case, whole.suits() if self._praises_manner else None)

    def case(self, draft: str, customer: str | None = None, earlier: Sequence[Turn] = ()) -> Case:
        """What the rules are given of ``draft`` and of what it answers."""
        return self._case(draft, _read(customer, earlier), earlier, None)

    def _case(
        self, draft: str, reading: Reading | None, earlier: Sequence[Turn], stage: Stage | None
    ) -> Case:
        judged = reading if reading and reading.language == "en" else None
        return Case(Document(draft, self.matcher, self._names), judged, tuple(earlier), stage)

    def looked(self, case: Case) -> Iterator[tuple[Rule, Iterable[Finding]]]:
        """Every rule that may speak of ``case``, and what it finds."""
        likeness = Likeness(case)
        for rule, found in self.hits(case):
            yield rule, likeness.settle(rule, found)

    def hits(self, case: Case) -> Iterator[tuple[Rule, Iterable[Finding]]]:
        """Every rule that may speak of ``case``, and what its own look finds."""
        possible, thanked = case.draft.hits.possible, case.is_thanked
        for rule, cues in self._rules:
            if (rule.needs_customer and case.customer is None) or (rule.needs_trouble and thanked):
                continue
            silent = cues and (cues.isdisjoint(possible) or not case.draft.has(*cues))
            yield rule, () if silent else rule.look(case)


def _read(customer: str | None, earlier: Sequence[Turn]) -> Reading | None:
    if not customer or not customer.strip():
        return None
    return read(customer, [turn.text for turn in earlier if turn.who == "customer"])


@cache
def default_engine() -> Engine:
    """The engine with every rule, built when it is first asked for."""
    return engine_for(House())


def engine_for(house: House) -> Engine:
    """An engine with every rule, as ``house`` has it."""
    return Engine(rules(), house)


def check(
    draft: str,
    customer: str | None = None,
    earlier: Sequence[Turn] = (),
    stage: Stage | None = None,
) -> Checked:
    """Look at ``draft`` with every rule; see `Engine.check`."""
    return default_engine().check(draft, customer, earlier, stage)
