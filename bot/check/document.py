"""A text as the rules see it: folded, masked, cut into sentences and words, its cues found."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from bot.check.content import content_words
from bot.check.cues import Cue
from bot.check.folding import fold
from bot.check.masks import MASK, cover, mask
from bot.check.matcher import Hits, Matcher, Span

__all__ = ["WORD", "Document", "Sentence"]

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)*")
# The look-behind and the possessive quantifiers keep a run of a thousand dots linear; that it opens
# with a class of characters lets the search skip all others.
_SENTENCE_END = re.compile(r"[.!?\n](?:(?<=\n)|(?<![.!?].)[.!?]*+[\"')\]]*+(?=\s|\Z))", re.DOTALL)
_WORDS_ONLY = str.maketrans(
    {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) != "'"}
)
_ABBREVIATIONS = frozenset(
    ("e.g", "i.e", "etc", "vs", "approx", "mr", "mrs", "ms", "dr", "inc", "cf")
)
_STEP = re.compile(r"[ \t]*(?:\d{1,2}[.)]|[-*•]|step \d)[ \t]")


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence; ``end`` includes its closing mark.

    ``words`` are folded. ``is_step`` marks an item of a list, ``is_own`` is false for a sentence
    that is wholly quoted, code or address. ``index`` counts from the start of the text.
    """

    index: int
    start: int
    end: int
    words: tuple[str, ...]
    mark: str
    is_step: bool
    is_own: bool
    _content: frozenset[str] | None = field(default=None, init=False, repr=False)

    @property
    def is_question(self) -> bool:
        """Whether it ends in a question mark."""
        return "?" in self.mark

    @property
    def content(self) -> frozenset[str]:
        """The stems of the words that say what it is about."""
        if self._content is None:
            self._content = content_words(self.words)
        return self._content


class Document:
    """A text, read once. All offsets are code points of ``text``.

    What ``names`` finds is nobody's wording, and no cue sees it.
    """

    __slots__ = ("_content", "_starts", "folded", "hits", "masked", "sentences", "text", "words")

    def __init__(self, text: str, matcher: Matcher, names: re.Pattern[str] | None = None) -> None:
        self.text = text
        self.folded = fold(text)
        named = [found.span() for found in names.finditer(text)] if names else []
        self.masked = cover(mask(self.folded), named)
        self.hits: Hits = matcher.find(self.masked, cover(self.folded, named))
        self.sentences: Sequence[Sentence] = tuple(_sentences(self.folded, self.masked))
        self.words: int = sum(len(sentence.words) for sentence in self.sentences)
        self._content: frozenset[str] | None = None
        self._starts = [sentence.start for sentence in self.sentences]

    @property
    def content(self) -> frozenset[str]:
        """The stems of the words that say what the text is about."""
        if self._content is None:
            self._content = frozenset().union(*(s.content for s in self.sentences))
        return self._content

    def __getitem__(self, cue: Cue) -> Sequence[Span]:
        """Where ``cue`` occurs, in order."""
        return self.hits[cue]

    def has(self, *cues: Cue) -> bool:
        """Whether any of the cues occurs."""
        hits = self.hits
        for cue in cues:  # noqa: SIM110 - a generator takes twice as long
            if hits[cue]:
                return True
        return False

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that ``offset`` lies in (or the nearest before it)."""
        return self.sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def around(self, span: Span) -> Span:
        """The whole sentences that ``span`` lies in; an empty span stays as it is."""
        if span[0] == span[1]:
            return span
        first, last = self.sentence_at(span[0]), self.sentence_at(span[1] - 1)
        return min(first.start, span[0]), max(last.end, span[1])

    def within(self, sentence: Sentence, *cues: Cue) -> list[Span]:
        """The spans of the cues that begin in ``sentence``."""
        found: list[Span] = []
        for cue in cues:
            if spans := self.hits[cue]:
                start = bisect_left(spans, (sentence.start,))
                found += spans[start : bisect_left(spans, (sentence.end,), start)]
        return found

    def has_within(self, sentence: Sentence, *cues: Cue) -> bool:
        """Whether any of the cues begins in ``sentence``; does not look at more than one span."""
        for cue in cues:
            if spans := self.hits[cue]:
                first = bisect_left(spans, (sentence.start,))
                if first < len(spans) and spans[first][0] < sentence.end:
                    return True
        return False

    def quote(self, span: Span) -> str:
        """The words of ``span`` as they were written."""
        return self.text[span[0] : span[1]]


def _sentences(folded: str, masked: str) -> list[Sentence]:
    found: list[Sentence] = []
    words = masked.translate(_WORDS_ONLY)
    start = 0
    for end, mark in _ends(masked):
        start = end - len(folded[start:end].lstrip())
        own = masked[start:end]
        if own and not own.isspace():
            found.append(
                Sentence(
                    index=len(found),
                    start=start,
                    end=end if mark != "\n" else end - 1,
                    words=_words(words[start:end]),
                    mark=mark.strip("\"')]\n"),
                    is_step=_STEP.match(folded, start, end) is not None,
                    is_own=bool(own.replace(MASK, "").strip(" .,:;!?>-")),
                )
            )
        start = end
    return found


def _ends(masked: str) -> Iterator[tuple[int, str]]:
    """Where each sentence ends, and the marks there."""
    start = 0
    for found in _SENTENCE_END.finditer(masked):
        mark = found[0]
        if mark != "." or not _is_abbreviation(masked, start, found.start()):
            start = found.end()
            yield start, mark
    yield len(masked), ""


def _is_abbreviation(masked: str, start: int, dot: int) -> bool:
    before = masked[max(start, dot - 8) : dot].rpartition(" ")[2]
    word = before.lstrip("(")
    if word in _ABBREVIATIONS or (len(word) == 1 and word != before):  # "(P. Adé)"
        return True
    return word.isdigit() and not masked[start:dot].strip().strip(word)


def _words(text: str) -> tuple[str, ...]:
    """The words of ``text``, which holds nothing but words, apostrophes and spaces."""
    words = text.split()
    if "'" not in text:
        return tuple(words)
    return tuple(chain.from_iterable(WORD.findall(w) if "'" in w else (w,) for w in words))
