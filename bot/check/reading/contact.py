"""Marks of an earlier contact: who said or did what, when, and whether it helped.

People tell of it in more ways than words can be listed for; what most have in common is one of us
or of them doing something in the past, at a time, with the trouble still there. Each is a small
mark, and the weights learn what they tell together.
"""

import re
from collections.abc import Iterator
from itertools import product

from bot.check.document import Document

__all__ = ["contact_marks"]

_TOLD = (
    r"(?:wrote|written|e-?mailed|mailed|called|rang|rung|phoned|spoke|spoken|chatted|messaged|asked|"
    r"told|explained|reported|raised|complained|contacted|said|mentioned|texted|chased|flagged|"
    r"requested|replied|queried|logged|opened|filed|submitted|uploaded|sent|gave)"
)
_DID = (
    r"(?:said|told|promised|assured|sent|replied|answered|fixed|closed|swapped|replaced|changed|gave|"
    r"called|rang|wrote|marked|came|refunded|reset|updated|corrected|sorted|repaired|patched|"
    r"reopened|insisted|swore|advised|suggested|recommended|asked|put|moved|issued|offered|"
    r"apologised|transferred|passed)"
)
_ONE_OF_US = (
    r"(?:you|ye|u|yous|someone|somebody|one of you|a colleague|(?:your|the) (?:\w+ ){0,2}"
    r"(?:colleague|agent|team|guy|man|lady|driver|engineer|people|lot|bot|support|desk|office|staff|"
    r"rep|technician|plumber|fitter|courier|shop|branch|helpline|service)s?)"
)
_PAST = (
    r"(?:last |latest |previous |earlier |first |original |second |kind )?(?:reply|replies|answer|"
    r"response|e-?mail|mail|message|letter|call|ticket|complaint|request|case|chat|enquiry|report|"
    r"advice|instruction|suggestion|update|fix|patch|repair|promise|apology|explanation)s?"
)
_WHO = {
    "i": re.compile(rf"\b(?:i|we|i've|we've|ive)\b[^.!?\n]{{0,25}}\b{_TOLD}\b"),
    "you": re.compile(rf"\b{_ONE_OF_US}\b[^.!?\n]{{0,18}}\b{_DID}\b"),
    "mine": re.compile(rf"\bmy {_PAST}\b"),
    "yours": re.compile(rf"\b(?:your|ur) {_PAST}\b"),
}
_WHAT = {
    "when": re.compile(
        r"\b(?:yesterday|last (?:week|month|night|time|year|spring|summer|autumn|winter|"
        r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)day)|"
        r"on (?:mon|tues?|wednes|thurs?|fri|satur|sun)day|ago|this morning|"
        r"the other day|earlier|before|previously|already|(?:in|since|of|from|on) (?:the )?"
        r"(?:\d+(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|"
        r"october|november|december))\b"
    ),
    "vain": re.compile(
        r"\b(?:still|again|yet|another|back|same|nothing|nobody|no one|never|not|no (?:reply|"
        r"answer|news|response|joy|luck|sign))\b"
    ),
}


def contact_marks(document: Document) -> Iterator[str]:
    """Yield who did something, when or in vain; then the two in one sentence, and one behind."""
    texts = [document.masked[s.start : s.end] for s in document.sentences]
    at = {
        name: [n for n, text in enumerate(texts) if pattern.search(text)]
        for name, pattern in (_WHO | _WHAT).items()
    }
    yield from (f"#contact:{name}" for name, places in at.items() if places)
    if len(at["i"]) > 1:
        yield "#contact:i+i"
    for who, what in product(_WHO, _WHAT):
        if not at[who] or not at[what]:
            continue
        if not set(at[who]).isdisjoint(at[what]):
            yield f"#contact:{who}+{what}"
        if at[who][0] < at[what][-1]:
            yield f"#contact:{who}>{what}"
