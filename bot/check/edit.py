"""Safe edits of the agent's own line: what a ``stronger`` is built with."""

import re
from collections.abc import Set

from bot.check.document import Document, Sentence
from bot.check.matcher import Span

__all__ = ["calmed", "cut", "line", "stands_apart", "swap", "without"]

_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_MARK = re.compile(r" +([.,;:!?])")
_DOUBLED = re.compile(r"([,;:]) ?(?=[.,;:!?])")
_SHOUT = re.compile(r"(?:![!1]*)+")
_FACT = re.compile(r"\d|(?<=[a-z,;:] )[A-Z][a-z]+")  # a number, or a name within the sentence
_LONGEST = 240  # characters of a line that is still read as an example
_CLAUSES = re.compile(
    r"[:;–—]|,? \b(?:and|but|so|because)\b (?=(?:i|we|you|your|the|it|this|that|there|my|our)\b)"
    r"|, (?=(?:you (?:just |only |simply )?(?:have|need|can)|just|simply|please)\b)",
    re.IGNORECASE,
)
"""Where a second thing is told in the same sentence."""
_ASKS_TWO = re.compile(r"(?:\band\b|, (?=wh|how|is|are|do)).*\?", re.IGNORECASE | re.DOTALL)
"""Where a question asks for a second thing."""
_POINTS_BACK = re.compile(
    r"\W*(?:it|it's|its|they|they're|them|that|that's|this|these|those|he|she|anyway|anyhow|so|but|"
    r"and|also|then|(?:once|when|after|with) (?:(?:i|we|you)(?:'ve| have| get| got)? )?(?:it|that|"
    r"this))\b",
    re.IGNORECASE,
)
"""How a sentence begins that leans on the one before it."""
_NAME = 3  # words that the name below a letter has at most
_LEADING = re.compile(r"^[\s,;:–—-]+")


def line(document: Document, sentence: Sentence) -> str:
    """The sentence as the agent wrote it."""
    return document.text[sentence.start : sentence.end].strip()


def swap(document: Document, sentence: Sentence, span: Span, words: str) -> str:
    """The agent's sentence with ``span`` replaced by ``words``, its spacing and capital mended."""
    before = document.text[sentence.start : span[0]]
    after = document.text[span[1] : sentence.end]
    mended = _mend(f"{before}{words}{after}")
    return mended if before.strip() else mended[:1].upper() + mended[1:]


def cut(document: Document, sentence: Sentence, span: Span) -> str:
    """The agent's sentence without ``span``."""
    return swap(document, sentence, span, "")


def without(document: Document, *sentences: Sentence) -> str | None:
    """The draft without ``sentences``.

    None where nothing would remain, where it would be too long for an example, and where one of
    them does not `stands_apart`.
    """
    gone = {sentence.index for sentence in sentences}
    if not all(stands_apart(document, sentence, gone) for sentence in sentences):
        return None
    last = document.sentences[-1].index
    rest = [
        line(document, s)
        for s in document.sentences
        if s.index not in gone and not (s.index == last and s.index and _is_signature(document, s))
    ]
    kept = " ".join(rest)
    return (
        kept
        if any(s.words for s in document.sentences if s.index not in gone)
        and (len(kept) <= _LONGEST)
        else None
    )


def stands_apart(
    document: Document, sentence: Sentence, gone: Set[int] = frozenset(), *, facts: bool = True
) -> bool:
    """Whether ``sentence`` can be left out, beside those ``gone`` by their index.

    It cannot where it holds a second thing, which must not be lost, or (with ``facts``) a number or
    a name, and where what follows leans on it.
    """
    own, after = line(document, sentence), sentence.index + 1
    if (facts and _FACT.search(own)) or _CLAUSES.search(own) or _ASKS_TWO.search(own):
        return False
    follows = after not in gone and after < len(document.sentences)
    return not follows or not _POINTS_BACK.match(line(document, document.sentences[after]))


def _is_signature(document: Document, sentence: Sentence) -> bool:
    """Whether ``sentence`` is no more than a name on a line of its own."""
    own = line(document, sentence)
    return len(sentence.words) <= _NAME and own[-1:].isalnum() and own.istitle()


def calmed(document: Document, sentence: Sentence) -> str:
    """The agent's sentence with full stops for its exclamation marks."""
    return _SHOUT.sub(".", line(document, sentence))


def _mend(text: str) -> str:
    text = _DOUBLED.sub("", _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)))
    return _LEADING.sub("", text).strip()
