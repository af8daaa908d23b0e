"""Safe edits of the agent's own line: what a ``stronger`` is built with."""

import re

from bot.check.document import Document, Sentence
from bot.check.matcher import Span

__all__ = ["cut", "line", "swap"]

_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_MARK = re.compile(r" +([.,;:!?])")
_DOUBLED = re.compile(r"([,;:]) ?(?=[.,;:!?])")
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


def _mend(text: str) -> str:
    text = _DOUBLED.sub("", _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)))
    text = _LEADING.sub("", text).strip()
    return text[:1].upper() + text[1:]
