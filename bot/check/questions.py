"""The questions of a message, and whether a draft has anything of each."""

import re
from collections.abc import Iterable, Iterator

from bot.check.case import Case
from bot.check.concepts import concepts
from bot.check.content import content_words
from bot.check.document import Document, Sentence
from bot.check.vocabulary import BOUND_TIME

__all__ = ["is_answered", "questions", "things_of", "touched"]

_FEWEST = 2  # words of matter in a question that has no word that asks
_PLAIN = 3  # words of its own from which a question is answered by more than any time
_STEM = 4  # letters that two words share which are taken for one
_OPENERS = (
    r"(?:do|does|did|can|could|is|are|was|were|will|would|should|has|have|what|what's|whats|"
    r"how|when"
    r"|where|where's|which|who|who's|why|if|whether|any chance|may|must|am"
    r"|(?:pls|please) (?:tell|confirm|send|let|give|explain|check|say|also))(?!')"
)
_CUT = re.compile(
    r"[,;]? ?\b(?:and|also|plus|n)\b,? ?(?=(?:also |then |secondly |if so |please )?"
    + _OPENERS
    + r"\b)"
    r"|[,;] or (?=" + _OPENERS + r"\b)"
    r"|\b(?:wonder(?:ing|ed)?|to know|(?:may|can|could) i ask|tell (?:me|us)),? (?="
    r"(?:what|what's|how|where|which|who|why|if|whether|about)\b)"
    r"|[,;:] (?=(?:also |secondly |then |so |but )?" + _OPENERS + r"\b)"
    r"|(?:\x02|:-?\)) ?(?=" + _OPENERS + r"\b)"
)
_ASKS = re.compile(
    r"^(?:hi|hiya|heya|hello|hey|so|but|also|and|first|second|secondly|firstly|then|quick question|"
    r"one|two|please|pls|or|ok|well|plus|[\s,.:)\d-])*" + _OPENERS + r"\b"
)
_WHEN = re.compile(
    r"\b(?:when|how long|what time|how soon|how many days|till when|until when|eta)\b"
)
_PRICE = re.compile(r"\b(?:how much|price|prices|cost|costs|fee|fees|charge|how expensive|rate)\b")
_NO_QUESTION = re.compile(
    r"^\W*(?:please|pls) (?:use|write|speak|explain|talk|keep|reply|answer)\b|"
    r"\b(?:how does that|how is that|how is it|how can (?:this|that|you|it)|how could|how hard|"
    r"why (?:does|do|is|are|can't|should|would|must)"
    r"|is (?:anybody|anyone|somebody|this a)|are you (?:serious|kidding|joking|people)|do you "
    r"(?:even|know how|think|people)"
    r"|what (?:kind|sort|the|on earth|is wrong|am i)|who (?:does|do) (?!i\b|we\b)|really|seriously|"
    r"(?:right|ok|okay)(?=\W*$)|"
    r"isn't|or what|can you (?:believe|imagine))\b"
)
_NONE = re.compile(r"\b(?:nobody|no one|never|nothing|none|not|no|\w+n't)\b")
"""What turns words without a word that asks into a complaint: "and nobody rang?"."""
_TO_KNOW = re.compile(r"\b(?:tell|let) (?:me|us)\b|\b(?:to know|wondering|wonder|ask)\b")
_TELLS = re.compile(
    r"(?:is|are|was|were|has|have|will|am|may|must)\b(?! (?:my|the|it|there|this|that|your|you|an?|"
    r"any|i|we)\b)|(?:who|which|if)\b|would (?:like|love|prefer|need|rather)\b"
)
"""How a later part of a plain statement begins, which asks nothing: "hers works, mine, is dead"."""


def questions(message: Document, *, marked: bool = False) -> Iterator[tuple[frozenset[str], str]]:
    """Each question of the message: the words it alone has, and its text.

    With ``marked``, only those that a question mark ends.
    """
    asking = [s for s in message.sentences if s.is_question or not marked]
    parts = [part for sentence in asking for part in _asking(message, sentence)]
    contents = [content_words(re.findall(r"[a-z0-9']+", part)) for part in parts]
    for index, (part, content) in enumerate(zip(parts, contents, strict=True)):
        others = frozenset().union(*contents[:index], *contents[index + 1 :])
        yield content - others, part


def _asking(message: Document, sentence: Sentence) -> Iterator[str]:
    """The parts of ``sentence`` that ask something."""
    text = message.masked[sentence.start : sentence.end]
    parts = _CUT.split(text)
    first = parts[0].strip()
    states = not (sentence.is_question or _ASKS.search(first) or _TO_KNOW.search(text))
    asking = [
        part
        for part in parts
        if part
        and (_ASKS.search(part.strip()) or (part is not parts[0] and part.startswith("about ")))
        and not _NO_QUESTION.search(part)
        and not (states and _TELLS.match(part.strip()))
    ]
    marked = sentence.is_question and len(sentence.content) >= _FEWEST  # "deliver to Leeds?"
    if not asking and marked and not (_NO_QUESTION.search(text) or _NONE.search(text)):
        asking = [text]
    yield from asking


def is_answered(case: Case, own: frozenset[str], text: str) -> bool:
    """Whether the draft has a word of the question, or the kind of fact that it asks for."""
    draft = case.draft
    if _WHEN.search(text) and draft.has(BOUND_TIME) and len(own) < _PLAIN:
        return True
    if _PRICE.search(text) and ("$" in draft.masked or any(c.isdigit() for c in draft.masked)):
        return True
    return not own or any(_akin(word, other) for word in own for other in draft.content)


def touched(own: frozenset[str], known: frozenset[str]) -> float:
    """The share of a question's ``own`` words about which there is anything in ``known`` things."""
    return sum(not things_of((word,)).isdisjoint(known) for word in own) / max(1, len(own))


def things_of(words: Iterable[str]) -> frozenset[str]:
    """What ``words`` are about: how each begins, and the concept of those that have one."""
    known, words = concepts(), list(words)
    return frozenset((*(word[:_STEM] for word in words), *filter(None, map(known.get, words))))


def _akin(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= _STEM and one[:_STEM] == other[:_STEM])
