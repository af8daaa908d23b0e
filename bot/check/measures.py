"""Numbers about a whole draft and the message it answers.

A sentence shows what is in it; what is missing from a draft, or does not suit its reader, shows
only in the whole. `measures_of` is what `bot.check.whole` weighs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import log1p

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.concepts import concepts
from bot.check.content import COMMON, stem
from bot.check.document import Document
from bot.check.questions import is_answered, questions, things_of, touched
from bot.check.reading.features import is_technical
from bot.check.reading.model import Reading
from bot.check.vocabulary import EMOJI
from bot.check.weights import strongest

__all__ = ["measures_of"]

_CONTRACTION = re.compile(r"\w'(?:s|re|ll|ve|d|m|t)\b")
_CEREMONY = re.compile(r"\b(?:dear \w|yours (?:sincerely|faithfully|truly)|(?:kind|best) regards)")
_CEREMONIOUS = ("dear", "yours", "regards")  # without one of them, no ceremony is there
_GREETING = re.compile(r"\W*(?:hi|hey|hiya|hello|dear|good (?:morning|afternoon|evening))\b")
_WAYS_ON = (Act.OFFERS, Act.REFERS, Act.INSTRUCTS, Act.DOING, Act.ASKS)
_MENDING = (Act.DOING, Act.OFFERS, Act.WHEN, Act.ASKS, Act.INSTRUCTS, Act.ANSWERS)
_FIGURE = re.compile(r"\d+")
_HE_OR_SHE = frozenset("he she him her his hers he's she's he'll she'll".split())
_CLOSE = frozenset(("family-friend", "partner", "child", "baby", "pet"))
"""The concepts of those whom a message may tell of."""
_SMALL = frozenset("own little new old late poor lovely".split())
_LONG_WORD = 9  # letters
_BRIEF = (6, 10, 15, 25, 40, 60, 90)  # words below which a draft is so and so short
_CURT = (6, 10, 15, 25, 40)  # the same of a message


def measures_of(case: Case) -> dict[str, float]:
    """Every measure by its name: ``their:…`` of the message, ``draft:…``, ``both:…``.

    What is not named is 0, as all of the message is where there is none.
    """
    if not case.draft.sentences:
        return {}
    most = strongest(case.scores)
    found = {f"draft:{name}": number for name, number in (*_acts(case, most), *_form(case.draft))}
    if case.customer is not None:
        found |= {f"their:{name}": number for name, number in _theirs(case, case.customer)}
        found |= {f"both:{name}": number for name, number in _both(case, case.customer, most)}
    return found


def _theirs(case: Case, customer: Reading) -> Iterator[tuple[str, float]]:
    """What the message shows, 0 to 1; and its form."""
    document, weighed = customer.document, customer.weighed
    yield from ((name, weighed[name]) for name in weighed)
    yield "fault is ours", incident.is_our_fault(case)
    yield "fault is named", incident.names_our_fault(case)
    yield "upset", incident.is_upset(case)
    yield "grieving", incident.is_grieving(case)
    yield "acknowledgement", incident.wants_acknowledgement(case)
    yield "technical", is_technical(document.text)
    yield "question marks", log1p(document.text.count("?"))
    yield "exclamations", "!" in document.text
    yield "lower case", document.text[:1].islower()
    yield from _lengths(document.words, _CURT)


def _acts(case: Case, most: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """What the draft does, 0 to 1: as strongly as the sentence that does it ``most``."""
    scores = case.scores
    yield from most.items()
    moving = [row[Act.MOVES] for row in scores]
    yield "first moves", moving[0]
    yield "share that moves", sum(moving) / len(moving)
    yield "background in all", log1p(sum(row[Act.BACKGROUND] for row in scores))
    yield "refuses, no more", most[Act.REFUSES] * (1 - _any_of(most, *_WAYS_ON))
    yield "refuses, and offers", most[Act.REFUSES] * most[Act.OFFERS]
    yield "sorry, no more", most[Act.APOLOGISES] * (1 - _any_of(most, *_MENDING))
    answers = [row[Act.ANSWERS] for row in scores]
    before = case.draft.sentences[: answers.index(max(answers))]
    yield "before the answer", log1p(sum(len(sentence.words) for sentence in before))


def _form(draft: Document) -> Iterator[tuple[str, float]]:
    """How the draft is written."""
    text, sentences = draft.text, draft.sentences
    words = max(1, draft.words)
    yield from _lengths(draft.words, _BRIEF)
    yield "sentences", log1p(len(sentences))
    yield "words a sentence", draft.words / len(sentences)
    yield "long words", sum(len(w) >= _LONG_WORD for s in sentences for w in s.words) / words
    yield "steps", log1p(sum(sentence.is_step for sentence in sentences))
    yield "figures", log1p(sum(map(text.count, filter(str.isdigit, set(text)))))
    yield "questions", log1p(text.count("?"))
    yield "exclamations", log1p(text.count("!"))
    yield "contractions", len(_CONTRACTION.findall(draft.folded)) / words
    formal = any(word in draft.folded for word in _CEREMONIOUS)
    yield "ceremony", formal and _CEREMONY.search(draft.folded) is not None
    yield "greeting", _GREETING.match(draft.folded) is not None
    yield "emoji", bool(draft[EMOJI])
    yield "technical", is_technical(text)


def _both(case: Case, customer: Reading, most: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """How far the draft takes up what the message says."""
    draft, message, weighed = case.draft, customer.document, customer.weighed
    owned = _any_of(most, Act.OWNS, Act.APOLOGISES)
    seen = max(owned, most[Act.ACKNOWLEDGES])
    yield "fault not owned", weighed["our_fault"] * (1 - owned)
    yield "wish for a word not met", weighed["wants_acknowledgement"] * (1 - seen)
    yield "heat not met", weighed["heat2"] * (1 - seen)
    yield "matter not moved", (1 - weighed["feeling:pleased"]) * (1 - most[Act.MOVES])
    shared = len(draft.content & message.content)
    yield "words in common", log1p(shared)
    yield "of the draft's words", shared / (len(draft.content) + 1)
    yield "of their words", shared / (len(message.content) + 1)
    asked = list(questions(message))
    moving = sum(Act.MOVES in acts for acts in case.acts)
    yield "asked", log1p(len(asked))
    untraced = sum(not is_answered(case, own, text) for own, text in asked)
    yield "asked without a trace", untraced
    spare = _spare(case, frozenset().union(*(own for own, _ in asked)))
    yield "lines about none asked", log1p(spare)
    yield "no line for what is asked", max(0, untraced - spare)
    yield "more asked than done", max(0, len(asked) - moving)
    yield from _left_lying(draft, [own for own, _ in asked if own])
    yield from _anchored(draft, message)


def _spare(case: Case, asked: frozenset[str]) -> int:
    """How many lines bring the reader further in words that have to do with none of those asked.

    Each may answer a question in words of its own.
    """
    about = things_of(asked)
    return sum(
        Act.MOVES in acts and things_of(sentence.content).isdisjoint(about)
        for sentence, acts in zip(case.draft.sentences, case.acts, strict=True)
    )


def _left_lying(draft: Document, asked: Sequence[frozenset[str]]) -> Iterator[tuple[str, float]]:
    """How little the draft has of the only question, or of that which it has least of."""
    known = things_of(draft.content)
    shares = [touched(own, known) for own in asked]
    several, only = len(asked) > 1, len(asked) == 1
    least = shares.index(min(shares)) if several else 0
    yield "several asked", several
    yield "untouched", several and 1 - shares[least]
    yield "quite untouched", several and not shares[least]
    yield "words of the untouched", log1p(len(asked[least])) if several and not shares[least] else 0
    yield "last untouched", several and 1 - shares[-1]
    yield "one asked", only
    yield "the one untouched", only and 1 - shares[0]
    yield "quite untouched, the one", only and not shares[0]
    yield "words of the one", log1p(len(asked[0])) if only and not shares[0] else 0


def _anchored(draft: Document, message: Document) -> Iterator[tuple[str, float]]:
    """How far what the draft speaks of stands in the message, at its edges above all.

    A reply that would suit somebody else speaks of people, things and figures of theirs.
    """
    said, theirs = _words(draft), _words(message)
    named = [stem(word) for word in _theirs_in(said)]
    known = sum(name in message.content for name in named)
    yield "theirs, known", log1p(known)
    yield "theirs, new", log1p(len(named) - known)
    family, own = _family(said), _family(theirs)
    yield "family, known", log1p(len(family & own))
    yield "family, new", log1p(len(family - own))
    yield "family, left out", log1p(len(own - family))
    speaks_of = not _HE_OR_SHE.isdisjoint(said)
    spoken_of = bool(own) or not _HE_OR_SHE.isdisjoint(theirs)
    yield "he or she, known", speaks_of and spoken_of
    yield "he or she, new", speaks_of and not spoken_of
    figures, given = set(_FIGURE.findall(draft.folded)), set(_FIGURE.findall(message.folded))
    yield "figures, known", log1p(len(figures & given))
    yield "figures, new", log1p(len(figures - given))
    yield "figures, left out", log1p(len(given - figures))
    for where, sentence in (("first", draft.sentences[0]), ("last", draft.sentences[-1])):
        known = len(sentence.content & message.content)
        yield f"{where}, known", log1p(known)
        yield f"{where}, new", log1p(len(sentence.content) - known)


def _words(document: Document) -> list[str]:
    return [word for sentence in document.sentences for word in sentence.words]


def _theirs_in(words: Sequence[str]) -> Iterator[str]:
    """What ``words`` call the reader's: "boiler" in "your old boiler"."""
    for word, after, behind in zip(words, words[1:], (*words[2:], ""), strict=False):
        if word == "your":
            thing = behind if after in _SMALL else after
            if thing and thing not in COMMON:
                yield thing


def _family(words: Sequence[str]) -> set[str]:
    """Those of ``words`` that name somebody close: a daughter, a friend, a cat."""
    return {word for word in words if concepts().get(word) in _CLOSE}


def _any_of(most: Mapping[str, float], *acts: Act) -> float:
    """How strongly any sentence does any of ``acts``."""
    return max(map(most.__getitem__, acts))


def _lengths(words: int, limits: Sequence[int]) -> Iterator[tuple[str, float]]:
    yield "words", log1p(words)
    for limit in limits:
        yield f"words<{limit}", words < limit
