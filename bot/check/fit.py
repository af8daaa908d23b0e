"""Whether a draft as a whole is written for somebody else than the customer who reads it.

What is well said to one customer can be lost on another: exact words of the trade on somebody who
has none of them, a plain picture on an engineer, eighty words on somebody who wrote five. Praise
for such a line would be praise for the wrong reader.
"""

import re

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.reading.features import is_technical
from bot.check.reading.model import Register

__all__ = ["is_plain", "speaks_past"]

_PLAIN, _PLAIN_LONGEST = 13, 25  # words of a sentence, on average and at most
_SIMPLE, _SIMPLE_LONGEST = 9, 14  # the same, where plain language was asked for
_MANY = 44  # words, to somebody who wants few
_FEW = 10  # words of a message that surely wants few back
_PICTURE = 20  # words, from which an answer to an expert should hold one exact thing
_CEREMONY = re.compile(r"\b(?:dear (?!all\b)\w|yours (?:sincerely|faithfully|truly)|kind regards)")
_COMFORT = 0.8  # a score from which a line surely soothes
_FEWEST = 2  # words of the trade that make a draft one for those who know it
_CODE = re.compile(
    r"\b\d+\.\d+\.\d+|\bv\d+\.\d|\b0x[0-9a-f]+|\b[A-Za-z]+_\w+|\w\(\)|(?:^|\s)--?[a-z][\w-]+|"
    r"[{}<>\\`]|\b[a-z]{1,20}:[a-z]{3,20}\b"
)
_ACRONYM = re.compile(r"\b(?:[A-Z]{2,5}s?|[a-z]+[A-Z]\w+|[A-Z][a-z]+[A-Z]\w+)\b")
_EVERYDAY = frozenset(
    "OK UK US USA EU PIN ID TV PDF FAQ SMS VAT AM PM GP DVD CD QR ATM NHS IT ASAP FYI ETA CEO HR "
    "WiFi YouTube iPhone PayPal".split()
)
_FEARED = re.compile(
    r"\b(?:not|nothing|nobody|no one|none|isn't|aren't|hasn't|haven't|wasn't|don't worry)\b"
    r"[^.!?\n]{0,24}\b(?:gone|lost|deleted|ruined|got in|broken into|wiped|in danger|"
    r"doing it wrong|done wrong|in trouble|too late|worry)\b|"
    r"\b(?:is|are|it's|they're) (?:all |quite |perfectly )?safe\b|"
    r"\bsorry (?:about|for) (?:your|the loss of your) (?:late )?"
    r"(?:wife|husband|mum|mom|mother|dad|father|brother|sister|son|daughter|partner|loss|gran)"
)
"""Comfort for a fear or a sorrow."""


def is_plain(case: Case) -> bool:
    """Whether short sentences and everyday words make up the draft."""
    sentences = [sentence for sentence in case.draft.sentences if sentence.words]
    stated = case.customer is not None and case.customer.plain_language.value
    mean, longest = (_SIMPLE, _SIMPLE_LONGEST) if stated else (_PLAIN, _PLAIN_LONGEST)
    short = case.draft.words <= mean * len(sentences)
    short = short and max((len(sentence.words) for sentence in sentences), default=0) <= longest
    return short and not is_technical(case.draft.text)


def speaks_past(case: Case) -> bool:
    """Whether the draft's way, not its matter, is wrong for this customer."""
    customer = case.customer
    if customer is None:
        return False
    if case.is_expert:
        return not _is_of_the_trade(case.draft.text) and case.draft.words > _PICTURE
    if customer.plain_language.is_sure and customer.plain_language.value:
        return not is_plain(case)
    trade = _is_of_the_trade(case.draft.text)
    if trade and (case.is_unsure or not _is_of_the_trade(customer.document.text)):
        return True
    if customer.register.is_sure and customer.register.value is Register.CASUAL:
        return _CEREMONY.search(case.draft.folded) is not None
    if case.is_terse or (incident.wants_few_words(case) and customer.document.words <= _FEW):
        return case.draft.words > _MANY
    return incident.is_calm(case) and not case.is_unsure and _soothes(case)


def _is_of_the_trade(text: str) -> bool:
    """Whether codes, paths or the short names of a trade stand in ``text``."""
    names = {name for name in _ACRONYM.findall(text) if name not in _EVERYDAY}
    return _CODE.search(text) is not None or len(names) >= _FEWEST


def _soothes(case: Case) -> bool:
    """Whether a line takes up a fear or a sorrow that the message did not show."""
    if _FEARED.search(case.draft.folded):
        return True
    asks = case.customer is not None and "?" in case.customer.document.text
    acts = (Act.ACKNOWLEDGES, Act.OWNS) if asks else (Act.ACKNOWLEDGES,)  # a plain report is a hint
    return any(
        max(case.score(sentence, act) for act in acts) > _COMFORT
        for sentence in case.draft.sentences
        if not sentence.is_question
    )
