"""Safe edits of the agent's own line: what a ``stronger`` is built with."""

import re

from bot.check.document import Document, Sentence
from bot.check.matcher import Span

__all__ = ["calmed", "cut", "line", "swap", "without"]

_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_MARK = re.compile(r" +([.,;:!?])")
_DOUBLED = re.compile(r"([,;:]) ?(?=[.,;:!?])")
_SHOUT = re.compile(r"(?:![!1]*)+")
_FACT = re.compile(r"\d|(?<=[a-z,;:] )[A-Z][a-z]+")  # a number, or a name within the sentence
_LONGEST = 240  # characters of a line that is still read as an example
_LEADING = re.compile(r"^[\s,;:–—-]+")


def line(document: Document, sentence: Sentence) -> str:
    """The sentence as the agent wrote it."""
    return document.text[sentence.start : sentence.end].strip()


def swap(document: Document, sentence: Sentence, span: Span, words: str) -> str:
    """The agent's sentence with ``span`` replaced by ``words``, its spacing and capital mended."""
    before = document.text[sentence.start : span[0]]
    after = document.text[span[1] : sentence.end]
    return _mend(f"{before}{words}{after}")


def cut(document: Document, sentence: Sentence, span: Span) -> str:
    """The agent's sentence without ``span``."""
    return swap(document, sentence, span, "")


def without(document: Document, *sentences: Sentence) -> str | None:
    """The draft without ``sentences``.

    None where nothing would remain, where it would be too long for an example, and where one of
    them holds a number or a name, which must not be lost.
    """
    gone = {sentence.index for sentence in sentences}
    if any(_FACT.search(line(document, sentence)) for sentence in sentences):
        return None
    rest = [line(document, s) for s in document.sentences if s.index not in gone]
    kept = " ".join(rest)
    return (
        kept
        if any(s.words for s in document.sentences if s.index not in gone)
        and (len(kept) <= _LONGEST)
        else None
    )


def calmed(document: Document, sentence: Sentence) -> str:
    """The agent's sentence with full stops for its exclamation marks."""
    return _SHOUT.sub(".", line(document, sentence))


def _mend(text: str) -> str:
    text = _DOUBLED.sub("", _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)))
    text = _LEADING.sub("", text).strip()
    return text[:1].upper() + text[1:]
