"""Whether what a draft asks a customer for stands in their message."""

import re
from collections.abc import Callable, Sequence

from bot.check.content import content_words
from bot.check.cues import Cue
from bot.check.document import WORD, Document
from bot.check.given import ASK
from bot.check.matcher import Span

__all__ = ["ASKED", "WasGiven", "shows"]

WasGiven = Callable[[Document, Span, str], bool]
"""Whether a text gave what the draft asks for at a span."""


def shows(pattern: "re.Pattern[str]") -> WasGiven:
    """Whether a text has what ``pattern`` finds."""
    return lambda _draft, _asked, text: pattern.search(text) is not None


_OPPOSITES = (
    "upper lower top bottom",
    "front back rear",
    "morning afternoon evening",
    "inside outside indoors outdoors indoor outdoor",
    "upstairs downstairs",
    "android iphone ios",
    "gas electric oil",
    "petrol diesel",
    "monthly yearly annual weekly",
    "wired wireless",
    "single double twin",
    "manual automatic",
    "card cash",
    "steady blinking flashing",
)
"""Words of which a thing is one and none of the others."""
_EITHER = Cue(
    patterns=tuple(
        rf"\b(?:{words})\b(?: \w+){{0,2}},? or (?:\w+ ){{0,3}}(?:{words})\b[^.!?\n]{{0,40}}\?"
        for words in (group.replace(" ", "|") for group in _OPPOSITES)
    )
)
"""Which of them it is."""
_OF_A_KIND = re.compile(
    r"\b(?:the|this|every|each|any|in|only|from|on|an?|it's|its|by|is|was|via) (?=(\w+))"
)
"""A word that tells which: "from the lower drawer", and no "my morning coffee"."""


def _told_which(draft: Document, asked: Span, text: str) -> bool:
    """Whether ``text`` says which of the opposites in the question it is."""
    question = set(WORD.findall(draft.folded[asked[0] : asked[1]]))
    said = {found[1] for found in _OF_A_KIND.finditer(text.lower())}
    return any(
        len(question & group) > 1 and len(said & group) == 1 and said & group <= question
        for group in (set(words.split()) for words in _OPPOSITES)
    )


_PAPER = Cue(
    patterns=(
        ASK
        + r"\b(?:an?|the|your|that|a copy of the|a copy of your|some|us) (?:invoice|receipt|letter|"
        r"form|statement|contract|certificate|bill|report|quote|photos?|pictures?|images?|"
        r"screenshots?|logs?|dxdiag|video|dump|proof of \w+|(?:\w+ )?ids?)\b",
    )
)
"""A paper that they are to send."""
_OTHER_ONE = re.compile(
    r"\b(?:clear\w*|readable|legible|full|whole|complete|missing|blurr\w*|cut|new\w*|recent|signed|"
    r"from|yours|another|other|second|page|both|again|instead|back|keep|show|opens?|says?|number|date)\b"
)
"""What tells that it isn't the one they sent."""
_HANDED = re.compile(
    r"(?<!\byou )(?<!\byou've )(?<!\bthey )\b(?:attached|attaching|enclosed|uploaded|included|"
    r"(?:i|we)(?:'ve| have)? (?:sent|e-?mailed|"
    r"posted|scanned))\b",
    re.IGNORECASE,
)


_IT = ("it", "this", "that", "them", "these", "those")
_PICTURES = ("photo", "picture", "pic", "image", "screenshot")
_OF_WHAT = re.compile(r" (?:of|showing) (?:the |your |its |that )?(?:\w+ )??(\w+)(?=[ ,.!?;:]|$)")


def _was_handed(draft: Document, asked: Span, text: str) -> bool:
    """Whether ``text`` says that the paper asked for was handed over."""
    start, end = draft.around(asked)
    if _OTHER_ONE.search(draft.folded[start:end]):
        return False
    thing = _OF_WHAT.match(draft.folded, asked[1])
    if thing and thing[1] not in _IT and thing[1] not in text.lower():  # of something else
        return False
    paper = draft.folded[asked[0] : asked[1]].rsplit(" ", 1)[-1].rstrip("s")
    names = _PICTURES if paper in _PICTURES else (paper,)
    return any(
        any(name in sentence.lower() for name in names) and _HANDED.search(sentence)
        for sentence in re.split(r"(?<=[.!?\n])\s+", text)
    )


_RUN = r"(?:asked|checked|contacted|searched|looked|rung|rang|called|spoken|spoke|tried)"
_ERRAND = Cue(
    patterns=(
        r"\b(?:have|did) you (?:already |also |even )?(?:ask|check|contact|search|look|ring|rung|"
        r"call|speak|spoken|tried|try)\w*\b[^.!?\n]{3,60}\?",
        r"\b(?:please|kindly|could you|can you|would you) (?:also |just |first )?(?:check with|ask|"
        r"contact|speak to|look (?:in|around|behind|under)|search)\b[^.!?\n]{3,60}",
    )
)
"""Something that they are to do elsewhere, or are asked whether they did."""
_RAN = re.compile(
    rf"\b(?:i|we)(?:'ve| have| had)?(?: already| also| even)? {_RUN}\b[^.!?\n]{{3,80}}"
)
_ERRANDS = content_words(
    "ask check contact search look ring call speak try asked checked contacted searched looked "
    "rang rung called spoke spoken tried already please could whether took take left there".split()
)


def _was_run(draft: Document, asked: Span, text: str) -> bool:
    """Whether ``text`` says that the errand was run: the same was asked, or looked at."""
    where = content_words(WORD.findall(draft.folded[asked[0] : asked[1]])) - _ERRANDS
    return any(where & content_words(WORD.findall(ran[0])) for ran in _RAN.finditer(text.lower()))


ASKED: Sequence[tuple[Cue, WasGiven]] = (
    (_EITHER, _told_which),
    (_PAPER, _was_handed),
    (_ERRAND, _was_run),
)
"""What a draft may ask for in any words, and how to tell whether a text had it already."""
