"""One line for the agent: how this message reads, and what it asks of an answer."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from bot.check.reading.model import (
    Assertiveness,
    Clarity,
    Closeness,
    Confidence,
    Feeling,
    Flag,
    KnowHow,
    Register,
    Trait,
)

__all__ = ["summarise"]

_STYLE = {
    Closeness.TERSE: "short and to the point",
    Closeness.CHATTY: "friendly and chatty",
    Register.FORMAL: "formal",
    KnowHow.EXPERT: "knows the matter well",
    KnowHow.NOVICE: "new to this",
    Clarity.VAGUE: "not clear yet what is needed",
    Clarity.CONFUSED: "lost",
    Assertiveness.DEFERRING: "hesitant",
    Assertiveness.DEMANDING: "pressing",
}
_FEELINGS = {
    Feeling.TIRED: "worn out",
    Feeling.ANGRY_ISSUE: "angry about what happened",
    Feeling.ANGRY_PERSON: "angry at us",
    Feeling.ANXIOUS: "worried",
    Feeling.EMBARRASSED: "embarrassed",
    Feeling.SAD: "sad",
    Feeling.PLEASED: "pleased",
}
_ABOUT = {Feeling.ANGRY_ISSUE: "about what happened", Feeling.ANGRY_PERSON: "with us"}
"""What heat is about, where it is known."""
_LEVEL = "level in tone, with trouble behind it"
"""Said for "calm" where help alone would be cold."""
_URGENT = "short of time"
_HEAT = ("calm", "a little put out", "frustrated", "angry", "furious")
_SAID_IF_SURE = frozenset({"urgent", "repeat"})
"""What is said only where it is surest: said falsely, it sends an agent the wrong way."""
_NEEDS = (
    (
        "flags",
        Flag.CRISIS,
        "This may be about somebody's safety: your team's procedure comes first.",
    ),
    ("flags", Flag.BEREAVEMENT, "Wants few words, little to do, nothing to repeat."),
    ("flags", Flag.ABUSE, "Wants a level answer; one clear limit is fine."),
    ("flags", Flag.SECURITY, "Wants the account safe first."),
    ("plain_language", True, "Asked for plain words: short sentences, no idioms."),
    ("urgent", True, "Wants to hear first what can be done in time."),
    ("flags", Flag.HARDSHIP, "Wants to say it once, and to hear what is possible."),
    ("feeling", Feeling.ANXIOUS, "Wants to hear first what is safe and what happens next."),
    ("repeat", True, "Wants somebody to take it over, without telling it again."),
    ("heat", 4, "Wants it owned, and to see it move."),
    ("heat", 3, "Wants it owned, and to see it move."),
    ("feeling", Feeling.TIRED, "Wants one thing less to do."),
    ("heat", 2, "Wants it owned, and to see it move."),
    ("trouble", True, "Wants a word for the trouble, then the help."),
    ("closeness", Closeness.TERSE, "Wants the answer first."),
    ("feeling", Feeling.EMBARRASSED, "Wants help without any shame."),
    ("clarity", Clarity.CONFUSED, "Wants one step at a time."),
    ("know_how", KnowHow.EXPERT, "Wants the exact detail, no basics."),
    ("register", Register.FORMAL, "Wants a complete, courteous answer."),
    ("closeness", Closeness.CHATTY, "Wants to be met as a person, then helped."),
)


def summarise(traits: Mapping[str, Trait[Any]]) -> str:
    """Say in one or two short sentences how the message with these ``traits`` reads."""
    sure = {name: trait.value for name, trait in traits.items() if trait.is_sure}
    style = [
        _STYLE[value] for value in sure.values() if isinstance(value, StrEnum) and value in _STYLE
    ]
    mood = _mood(sure.get("feeling", Feeling.NONE), traits["heat"].value)
    urgent = [_URGENT] if _is_said(traits, "urgent") else []
    if mood == [_HEAT[0]]:
        mood = [_LEVEL] if _is_troubled(traits) else [] if urgent else mood
    style += mood + urgent
    if _is_said(traits, "repeat"):
        style.append("not the first time about this")
    need = next((text for name, value, text in _NEEDS if _shows(traits, name, value)), "")
    return f"Reads as: {', '.join(style)}. {need}".strip()


def _mood(feeling: Feeling, heat: int) -> list[str]:
    """How heated it reads, and what it feels like besides."""
    if heat and feeling in _ABOUT:
        return [f"{_HEAT[heat]} {_ABOUT[feeling]}"]
    felt = _FEELINGS.get(feeling)
    return [_HEAT[heat], felt] if heat and felt else [felt or _HEAT[heat]]


def _is_troubled(traits: Mapping[str, Trait[Any]]) -> bool:
    """Whether help alone would surely be cold."""
    wanted = traits["wants_acknowledgement"]
    pleased = traits["feeling"].value is Feeling.PLEASED
    return bool(wanted.value) and wanted.confidence is Confidence.HIGH and not pleased


def _is_said(traits: Mapping[str, Trait[Any]], name: str) -> bool:
    """Whether ``name``, one of `_SAID_IF_SURE`, is said; beside a death nobody is told to hurry."""
    trait = traits[name]
    hurries = name == "urgent" and Flag.BEREAVEMENT in traits["flags"].value
    return bool(trait.value) and trait.confidence is Confidence.HIGH and not hurries


def _shows(traits: Mapping[str, Trait[Any]], name: str, value: object) -> bool:
    if name == "trouble":
        return _is_troubled(traits)
    if name in _SAID_IF_SURE:
        return _is_said(traits, name)
    trait = traits[name]
    if name == "flags":
        return value in trait.value
    return bool(trait.is_sure and trait.value == value)
