"""Read a customer's message: features, scores, and the words they come to."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from math import exp, floor, log
from typing import Any, TypeVar

from bot.check.document import Document
from bot.check.language import language_of
from bot.check.matcher import Matcher
from bot.check.reading.cues import ALL, FLAGS
from bot.check.reading.features import message_features
from bot.check.reading.history import is_no_fresh_loss, is_over, tells_of_death
from bot.check.reading.incidents import INCIDENTS
from bot.check.reading.model import (
    Assertiveness,
    Clarity,
    Closeness,
    Confidence,
    Feeling,
    Flag,
    KnowHow,
    Reading,
    Register,
    Trait,
)
from bot.check.reading.mood import moods_of
from bot.check.reading.state import states_of
from bot.check.reading.summary import summarise
from bot.check.weights import load, panel

__all__ = ["read", "reading_matcher"]

T = TypeVar("T")

SCORES = ("upset", "anxious", "confused", "pleased", "terse", "chatty", "formal", "expert")
"""The scores that a reading gives away, by the names of the weights."""

_AGAINST = 0.05  # a score below which sure words are a figure of speech, or somebody else's
_AGAINST_OF: Mapping[str, float] = {Flag.BEREAVEMENT: 0.45, Flag.HARDSHIP: 0.03}
_STANDS = frozenset((Flag.CRISIS, Flag.SECURITY, "plain_language"))
_SADDENS = frozenset((Flag.BEREAVEMENT, Flag.HARDSHIP))
_JOY = f"feeling:{Feeling.PLEASED}"
_SURELY_SAD = 0.7  # a score from which no joy makes up for it
_CLEAR_MARGIN = 0.15  # nearer than this to a threshold, honest readers may differ
_FRUSTRATED = 2  # the heat from which cheer is not meant
_HOTTEST = 4
_STEEP = 1.5  # how fast a step of heat becomes likely around where it is as likely as not
_RARER = 0.4  # how far that lies above its threshold: most messages are cooler than those fitted on
_SAYS_SO = re.compile(
    r"\b(?:i'm|i am|we're|we are|im) (?:(?:so|very|really|pretty|quite|rather|a bit|a little|just|"
    r"now|"
    r"getting|extremely|deeply|most|more than a little) )*(?:upset|annoyed|disappointed|unhappy|"
    r"frustrated|irritated|not happy|not amused|not impressed|unimpressed|fed up|angry|furious|"
    r"livid|"
    r"fuming|outraged|disgusted)\b"
)
"""Displeasure in so many words, however calm the rest."""
_LAUGH = re.compile(r"\b(?:lol|lmao|rofl|haha\w*|hehe\w*)\b|😂|🤣|😅", re.IGNORECASE)
_SOMEBODY = (
    r"man|guy|bloke|woman|husband|wife|ex|boyfriend|girlfriend|partner|father|dad|mother|brother|"
    r"uncle|son|neighbour|neighbor|people|person|boy|lad|he|she|they"
)
_SAYING = re.compile(
    rf"\b(?:this|that|these|those|your|level|stage)\b(?:(?!\b(?:{_SOMEBODY})\b)[^.!?\n]){{1,40}}"
    r"\b(?:kill(?:ing|s)? me|the death of me)\b",
    re.IGNORECASE,
)
"""A saying about a thing, as "this form is going to kill me": with a laugh, it is no danger."""
_STORY = re.compile(
    r"\b(?:drama|theatre|theater|stage|props?|costumes?|novels?|scripts?|scenes?|act (?:one|two|"
    r"three|"
    r"\d)|films?|thrillers?|murder myster(?:y|ies)|halloween|museum|exhibition|leaflets?|ward|"
    r"training|courses?|kits|characters?)\b",
    re.IGNORECASE,
)
"""Where danger is a matter of play, of art or of a trade."""
_ANGRY = (Feeling.ANGRY_ISSUE, Feeling.ANGRY_PERSON)


@cache
def reading_matcher() -> Matcher:
    """Find what customers say; built when it is first asked for."""
    return Matcher((*ALL, *INCIDENTS))


def read(customer: str, earlier: Sequence[str] = ()) -> Reading:
    """Read ``customer``, the newest message; ``earlier`` are the same person's messages before it.

    A later message is often short only because the talk is under way, so closeness is taken from
    all of it; and anger that was there does not vanish with one level sentence, so heat falls by at
    most one step from message to message.
    """
    now = _Scored(customer)
    before = [_Scored(text) for text in earlier]
    heat, feeling = _felt(now, before)
    opening = before[0] if before else now
    traits: dict[str, Trait[Any]] = {
        "closeness": opening.one_of(_closeness(opening.heat().value), Closeness.NEUTRAL),
        "heat": heat,
        "feeling": feeling,
        "clarity": now.one_of(
            {"vague": Clarity.VAGUE, "confused": Clarity.CONFUSED}, Clarity.CLEAR
        ),
        "know_how": now.one_of(
            {"novice": KnowHow.NOVICE, "expert": KnowHow.EXPERT}, KnowHow.UNKNOWN
        ),
        "register": now.one_of(
            {"casual": Register.CASUAL, "formal": Register.FORMAL}, Register.NEUTRAL
        ),
        "assertiveness": now.one_of(
            {"deferring": Assertiveness.DEFERRING, "demanding": Assertiveness.DEMANDING},
            Assertiveness.NEUTRAL,
        ),
        "repeat": _any([now, *before], "repeat"),
        "plain_language": _any([now, *before], "plain_language"),
        "rambling": now.yes("rambling"),
        "urgent": _any([now, *before], "urgent"),
        "our_fault": now.yes("our_fault"),
        "wants_acknowledgement": now.yes("wants_acknowledgement"),
        "flags": _flags([now, *before]),
    }
    return Reading(
        **traits,
        scores=now.ranked(),
        weighed=now.scores,
        danger=max(scored.danger() for scored in (now, *before)),
        told=frozenset(flag for flag in Flag for one in (now, *before) if one.is_told(flag)),
        summary=summarise(traits),
        language=language_of(customer),
        document=now.document,
    )


def _felt(now: "_Scored", before: Sequence["_Scored"]) -> tuple[Trait[int], Trait[Feeling]]:
    """How heated the message reads in the light of those ``before``, and what it feels like."""
    heat = now.heat()
    if before and (last := max(scored.heat().value for scored in before[-2:])) - 1 > heat.value:
        heat = Trait(last - 1, Confidence.MEDIUM)
    feeling = now.one_of(_feelings(heat.value), Feeling.NONE)
    glad = feeling.value is Feeling.PLEASED and feeling.is_sure and not now.yes("our_fault").value
    if glad and heat.value <= _FRUSTRATED:
        heat = Trait(0, Confidence.MEDIUM)  # nobody glad is put out, whatever lies behind them
    return heat, feeling


def _closeness(heat: int) -> dict[str, Closeness]:
    """What closeness may be: the cheer of somebody frustrated is sarcasm."""
    if heat >= _FRUSTRATED:
        return {"terse": Closeness.TERSE}
    return {"terse": Closeness.TERSE, "chatty": Closeness.CHATTY}


def _feelings(heat: int) -> dict[str, Feeling]:
    """What the feeling may be, by its scorer: nobody calm is angry."""
    out = {Feeling.NONE} if heat else {Feeling.NONE, *_ANGRY}
    return {f"feeling:{feeling}": feeling for feeling in Feeling if feeling not in out}


class _Scored:
    """One message with its scores."""

    def __init__(self, text: str) -> None:
        self.document = Document(text, reading_matcher())
        self.states = states_of(self.document)
        self._weights = load("customer")
        [self.scores] = panel("customer").score(message_features(self.document, self.states))

    def yes(self, name: str) -> Trait[bool]:
        """Whether ``name`` is on."""
        if (name == Flag.CRISIS and self._jokes()) or (name == Flag.BEREAVEMENT and self._is_past):
            return Trait(value=False, confidence=Confidence.MEDIUM)
        if self.is_told(name):
            return Trait(value=True, confidence=Confidence.HIGH)
        margin = self._margin(name)
        return Trait(margin >= 0, _confidence(margin))

    def danger(self) -> float:
        """How sure it is that somebody's life is in danger, 0 to 1."""
        if not self.yes(Flag.CRISIS).value:
            return 0.0
        return 1.0 if self.is_told(Flag.CRISIS) else self.scores[Flag.CRISIS]

    def is_told(self, name: str) -> bool:
        """Whether sure words tell ``name``, and all the others don't speak against them.

        Where a life or an account may be at stake the sure words stand, unless for a stage dagger.
        """
        told = name in FLAGS and FLAGS[name].is_in(self.document)
        if name == Flag.BEREAVEMENT and self._is_past:
            return False
        if name in _SADDENS and self._is_glad(name):
            return False
        if name == Flag.CRISIS and self._plays():
            return False
        return told and (name in _STANDS or self.scores[name] >= _AGAINST_OF.get(name, _AGAINST))

    @cached_property
    def _is_past(self) -> bool:
        """Whether the death that is told of is history, or no more than a word before a name."""
        text = self.document.text
        return is_no_fresh_loss(text)

    def _is_glad(self, name: str) -> bool:
        """Whether the message is one of joy rather than of ``name``: a late aunt's recipe won."""
        text = self.document.text
        if name == Flag.BEREAVEMENT and tells_of_death(text):
            return False
        over = name == Flag.HARDSHIP and is_over(text)
        return self.scores[name] < (_SURELY_SAD if over else min(_SURELY_SAD, self.scores[_JOY]))

    def _jokes(self) -> bool:
        """Whether a saying about a thing stands with a laugh."""
        text = self.document.text
        return _LAUGH.search(text) is not None and _SAYING.search(text) is not None

    def _plays(self) -> bool:
        """Whether danger is told of for a trade or a play, as all other words have it, too."""
        return self.scores[Flag.CRISIS] < _AGAINST and bool(_STORY.search(self.document.text))

    def one_of(self, values: Mapping[str, T], default: T) -> Trait[T]:
        """The value whose score is furthest above its threshold, else ``default``."""
        margins = {name: self._margin(name) for name in values}
        best = max(margins, key=margins.__getitem__)
        if margins[best] < 0:
            return Trait(default, _confidence(margins[best]))
        return Trait(values[best], _confidence(margins[best]))

    def heat(self) -> Trait[int]:
        """How many steps of displeasure are passed, on average over what may be.

        The average is seldom two steps out: between calm and angry it says slightly annoyed. It is
        surest in the middle between two roundings. Despair has words in common with displeasure, so
        somebody in danger is taken to be a step cooler than their words.
        """
        steps = sum(self._passed(f"heat{step}") for step in range(1, _HOTTEST + 1))
        if self.yes(Flag.CRISIS).value:
            steps = max(0.0, steps - 1)
        if _SAYS_SO.search(self.document.folded):
            steps = max(1.0, steps)
        value = floor(steps + 0.5)
        return Trait(value, _confidence(1 - 2 * abs(steps - value)))

    def ranked(self) -> dict[str, float]:
        """The scores that a reading gives away, 0 to 1."""
        known = self.states | moods_of(self.document, self.states)
        return {
            name: round(known[name] if name in known else self.scores[name], 4) for name in SCORES
        }

    def _passed(self, name: str) -> float:
        """How likely the threshold of ``name`` is passed, 0 to 1."""
        bar = self._weights.thresholds[self._weights.position[name]]
        middle = log(bar / (1 - bar)) + _RARER
        return 1 / (1 + exp(_STEEP * (middle - self.scores.logit(name))))

    def _margin(self, name: str) -> float:
        """How far above (or below) its threshold a score is, as a share of the room there is."""
        score = self.scores[name]
        bar = self._weights.thresholds[self._weights.position[name]]
        return (score - bar) / ((1 - bar) if score >= bar else bar)


def _confidence(margin: float) -> Confidence:
    if abs(margin) < _CLEAR_MARGIN:
        return Confidence.LOW
    return Confidence.HIGH if abs(margin) > 0.5 else Confidence.MEDIUM


def _any(messages: Sequence[_Scored], name: str) -> Trait[bool]:
    traits = [message.yes(name) for message in messages]
    return next((trait for trait in traits if trait.value), traits[0])


def _flags(messages: Sequence[_Scored]) -> Trait[tuple[Flag, ...]]:
    found = {flag: _any(messages, flag.value) for flag in Flag}
    on = tuple(flag for flag, trait in found.items() if trait.value)
    sure = [found[flag].confidence for flag in on]
    return Trait(on, min(sure, key=list(Confidence).index) if sure else Confidence.HIGH)
