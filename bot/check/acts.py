"""What each sentence of a draft does: it apologises, answers, asks, promises, refuses.

Beside it stands which finding the sentence reads like, for `bot.check.likeness`: both are told by
the same features, so one look at a sentence is for both.

People word the same act in a thousand ways, so each act is a small linear score over the words and
word shapes of a sentence (`bot.check.weights`), fitted on the project's own labelled sentences.
"""

from enum import StrEnum
from functools import lru_cache

from bot.check.document import Document
from bot.check.shapes import sentence_features
from bot.check.weights import Scores, panel

__all__ = ["Act", "acts_of"]


class Act(StrEnum):
    """Something that a sentence does; each is read as "the sentence …"."""

    GREETS = "greets"
    """… says hello."""
    CLOSES = "closes"
    """… ends the talk."""
    APPRECIATES = "appreciates"
    """… thanks or praises the reader."""
    APOLOGISES = "apologises"
    """… says sorry for something that went wrong for the reader."""
    OWNS = "owns"
    """… says that we or I caused or must answer for the trouble."""
    ACKNOWLEDGES = "acknowledges"
    """… shows that the reader's trouble, effort, feeling or loss is seen."""
    BOILERPLATE = "boilerplate"
    """… acknowledges or apologises in words that could stand under any message."""
    REASSURES = "reassures"
    """… says that the reader or their things are or will be fine."""
    ANSWERS = "answers"
    """… states the fact, cause, outcome, price, date, yes or no that is needed."""
    INSTRUCTS = "instructs"
    """… tells the reader to do a step."""
    ASKS = "asks"
    """… asks the reader for something."""
    DOING = "doing"
    """… says what the writer is doing, will do next, or has just done for this case."""
    WHEN = "when"
    """… gives a bounded time for what happens next."""
    REFUSES = "refuses"
    """… says no, can't, not available."""
    OFFERS = "offers"
    """… gives an option, an alternative, a choice."""
    REFERS = "refers"
    """… sends the reader to another person, team, company or page."""
    REASON = "reason"
    """… gives a reason."""
    UNSURE = "unsure"
    """… says that the writer does not know."""
    HEDGES = "hedges"
    """… softens, or marks uncertainty."""
    COURTESY = "courtesy"
    """… is worded politely."""
    POLITE = "polite"
    """… would be called polite by most readers; wider than `COURTESY`, and only for signals."""
    WARMTH = "warmth"
    """… is friendly and personal."""
    CRITICISES = "criticises"
    """… blames, corrects, lectures or puts down the reader."""
    BLAMES_OTHER = "blames_other"
    """… puts the fault on a colleague, another team or another company."""
    DEFENDS = "defends"
    """… defends the firm, its policy or its terms."""
    COMMANDS_FEELING = "commands_feeling"
    """… tells the reader how to feel."""
    BACKGROUND = "background"
    """… tells of the firm, or how such things go in general, and answers nothing."""
    HURTS = "hurts"
    """… is sarcastic, contemptuous, impatient or threatening."""
    MOVES = "moves"
    """… brings the customer further in any of the ways above: an answer, a step, a question, a
    time, an option, an act, a door."""


def acts_of(draft: Document) -> tuple[list[frozenset[Act]], list[Scores], list[Scores]]:
    """Return, for each sentence of ``draft``, its acts, the scores of all, and of all findings."""
    # a smile by itself, without a word, does none
    features = (sentence_features(s, draft.folded) if s.words else set() for s in draft.sentences)
    scored = panel("acts", "findings").score_all(features)
    acts = [row for row, _ in scored]
    return [_acts(row.above()) for row in acts], acts, [row for _, row in scored]


@lru_cache
def _acts(names: frozenset[str]) -> frozenset[Act]:
    return frozenset(map(Act, names))
