"""A team's house rules, from its file. What it can hold: ``docs/house-rules.md``."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field
from typing_extensions import override

from bot.check import House
from bot.check.house import PROCEDURES, Wording, unusable
from bot.check.rule import Praise, Severity
from bot.check.rules import find_rule, rules
from bot.content.tree import read_tree
from bot.content.validation import Complaint, Part, one_of, validated

__all__ = ["load_house"]

_OFF = "off"


def load_house(path: Path) -> House:
    """Read house rules. Raises `ContentError` with a line for each thing that is wrong."""
    return validated(read_tree(path), _HouseFile).house()


def _rule_id(name: str) -> str:
    rule = find_rule(name)
    if rule is None:
        advice = one_of(name, [rule.id for rule in rules()], "all of them: rapport rules")
        raise ValueError(f"there is no rule “{name}”; {advice}")
    if rule.id != name:
        raise ValueError(f"write {rule.id} for “{name}”")
    return name


def _usable(phrase: str) -> str:
    if reason := unusable(phrase):
        raise ValueError(f"“{phrase}” {reason}")
    return phrase


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


_Text = Annotated[str, Field(min_length=1, max_length=200)]
_Procedure = Annotated[str, Field(min_length=1, max_length=1000)]
_Phrase = Annotated[str, Field(min_length=1, max_length=100), AfterValidator(_usable)]
_Phrases = Annotated[tuple[_Phrase, ...], BeforeValidator(_listed), Field(min_length=1)]
_RuleId = Annotated[str, AfterValidator(_rule_id)]
_Level = Literal["stop", "fix", "consider"]


class _Avoid(Part):
    phrase: _Phrases
    why: _Text
    instead: _Text
    severity: _Level = "fix"

    def wording(self) -> Wording:
        return Wording(self.phrase, self.why, self.instead, Severity(self.severity))


class _Prefer(Part):
    say: _Text
    rather_than: _Phrases
    why: _Text | None = None

    def wording(self) -> Wording:
        why = self.why or f"Your team says “{self.say}”."
        return Wording(self.rather_than, why, self.say, Severity.CONSIDER, fits=True)


class _Procedures(Part):
    abuse: _Procedure | None = None
    crisis: _Procedure | None = None


class _HouseFile(Part):
    rules: dict[_RuleId, Literal["off", "stop", "fix", "consider"]] = Field(default_factory=dict)
    avoid: tuple[_Avoid, ...] = ()
    prefer: tuple[_Prefer, ...] = ()
    names: tuple[_Text, ...] = ()
    procedures: _Procedures = _Procedures()

    @override
    def complaints(self) -> Iterator[Complaint]:
        for name, level in self.rules.items():
            rule = find_rule(name)
            if rule and issubclass(rule, Praise) and level != _OFF:
                yield ("rules", name), f"{name} is a praise: it can only be off"
        yield from self._doubles()

    def house(self) -> House:
        levels = {
            name: None if level == _OFF else Severity(level) for name, level in self.rules.items()
        }
        avoided = (entry.wording() for entry in self.avoid)
        preferred = (entry.wording() for entry in self.prefer)
        told = self.procedures.model_dump(exclude_none=True)
        procedures = {PROCEDURES[name]: words for name, words in told.items()}
        return House(levels, (*avoided, *preferred), self.names, procedures)

    def _doubles(self) -> Iterable[Complaint]:
        """Phrases that are spoken about twice, or that are both to be said and to be avoided."""
        wishes = {entry.say.lower() for entry in self.prefer}
        seen: set[str] = set()
        for where, phrase in self._phrases():
            key = " ".join(phrase.lower().split())
            if key in seen:
                yield where, f"“{phrase}” stands in this file twice; keep one"
            elif key in wishes:
                yield where, f"“{phrase}” is also what to say; keep one of the two"
            seen.add(key)

    def _phrases(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        for n, avoided in enumerate(self.avoid):
            for i, phrase in enumerate(avoided.phrase):
                yield ("avoid", n, "phrase", i), phrase
        for n, preferred in enumerate(self.prefer):
            for i, phrase in enumerate(preferred.rather_than):
                yield ("prefer", n, "rather_than", i), phrase
