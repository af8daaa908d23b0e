"""What is no reply to a customer, and what is kindly said instead of scoring it."""

import re
from collections.abc import Iterable, Sequence

from bot.check import Checked, fold, sentences
from bot.practice.cues import is_found
from bot.practice.scenario import Scenario

__all__ = ["LONGEST_REPLY", "is_repeated", "nudge_for"]

LONGEST_REPLY = 1_500
"""Characters: more than any customer reads in a chat."""

_FEWEST_WORDS = 2
_PASTED_WORDS = 12  # that many in a row, word for word, are no accident
_SAME_SHARE = 0.8  # of the words of two replies
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_TRICKS = (
    "ignore … instruction*", "ignore … rules", "disregard … instruction*", "disregard … rules",
    "forget … instruction*", "forget the rules", "system prompt", "you are now", "full marks",
    "full score", "perfect score", "top marks", "maximum score", "best ending", "jailbreak",
    "developer mode", "set heat", "set trust", "set progress", "heat = ", "trust = ",
    "progress = ", "mark … as solved", "end the drill as", "this drill as", "as an ai",
    "pretend … happy", "pretend … solved",
)  # fmt: skip
_SMALL_WORDS = frozenset(
    "the a an and or but to of in on at for with is are was were be been it its it's this that i "
    "i'm i've i'll you your you're we we're we've me my our us not no yes can will would have has "
    "had do does did done so as if by from up out now new old both here there what when how "
    "please thanks sorry hi hello ok okay".split()
)

_EMPTY = "I didn't get any words. Write to {name} as you would in a real chat."
_ONE_WORD = "One word leaves {name} guessing. Give it a sentence."
_TOO_LONG = (
    "That is {count:,} characters, more than {name} would read in a chat. Say what matters most in "
    "a few sentences; nothing is scored yet."
)
_LANGUAGE = (
    "I can only follow English in drills so far. Nothing is scored: write it to {name} in English, "
    "in simple words if you like."
)
_TRICK = (
    "Nice try, and no harm done: I can't hand out endings, only {name} can. Write what you would "
    "say to {name}."
)
_PASTED = (
    "Those words are mine, or {name}'s own. Say it in yours: that is what sticks. Nothing is "
    "scored."
)
_UNREADABLE = "I couldn't make that out, so {name} hasn't seen it. Try a plain sentence."


def nudge_for(scenario: Scenario, reply: str, checked: Checked, texts: Iterable[str]) -> str | None:
    """What to say in place of letting the reply count; None for a reply that does.

    ``checked`` is the reply's check, of its beginning where it is very long.
    ``texts`` are those that the trainee has before their eyes: tips, hints, the customer's lines.
    """
    words = _WORD.findall(checked.draft.folded)
    name = scenario.customer.name
    if not any(character.isalnum() for character in reply):
        return _EMPTY.format(name=name)
    if len(reply) > LONGEST_REPLY:
        return _TOO_LONG.format(name=name, count=len(reply))
    if checked.language != "en":
        return _LANGUAGE.format(name=name)
    if is_found(_TRICKS, checked.draft.folded):
        return _TRICK.format(name=name)
    if len(words) < _FEWEST_WORDS:
        return _ONE_WORD.format(name=name)
    if _is_unreadable(scenario, checked, words):
        return _UNREADABLE.format(name=name)
    if any(_is_pasted(words, text) for text in texts):
        return _PASTED.format(name=name)
    return None


def is_repeated(reply: str, earlier: Iterable[str]) -> bool:
    """Whether ``reply`` says what one of the ``earlier`` replies said, nearly word for word."""
    words = set(_WORD.findall(fold(reply)))
    return any(
        _likeness(words, set(_WORD.findall(fold(other)))) >= _SAME_SHARE for other in earlier
    )


def _likeness(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _is_unreadable(scenario: Scenario, checked: Checked, words: Sequence[str]) -> bool:
    if not _SMALL_WORDS.isdisjoint(words) or any(s.acts for s in sentences(checked)):
        return False
    return not any(
        is_found(point.topic + point.done, checked.draft.folded)
        for point in scenario.points.values()
    )


def _is_pasted(words: Sequence[str], text: str) -> bool:
    known = f" {' '.join(_WORD.findall(fold(text)))} "
    runs = range(len(words) - _PASTED_WORDS + 1)
    return any(f" {' '.join(words[at : at + _PASTED_WORDS])} " in known for at in runs)
