"""Losses that lie long behind whoever tells of them."""

import re

__all__ = ["is_long_past"]

_DIED = (
    r"\b(?:died|passed(?: away| on)?|dying|lost|buried|death)"
    r"(?:,? (?!(?:and|but|born|since|last|this|on|we|i|joined|opened|jan\w*|feb\w*|march|april|may|"
    r"june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec\w*)\b)[\w']+){0,3}?,? "
)
"""A death, and a few words that bring no other time with them."""
_AGES_AGO = re.compile(
    _DIED + r"(?:in (?:the )?(?:(?:early |late |mid[- ])?(?:18|19)\d\ds?|(?:early |late |mid[- ])?"
    r"(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))|"
    r"(?:long )?before (?:i|we) (?:was|were) born|"
    r"(?:back )?when (?:i|we|my \w+) (?:was|were) (?:\w+ )?(?:tiny|small|little|young|born|"
    r"a (?:baby|child|kid|toddler|boy|girl)|at school))\b",
    re.IGNORECASE,
)
_YEARS_AGO = re.compile(
    _DIED + r"(?:(?:years?|decades?|winters|summers|ages) (?:ago|back)|in 20[01]\d)\b",
    re.IGNORECASE,
)
_FRESH = re.compile(
    r"\b(?:accounts?|contract|policy|cancel\w*|clos(?:e|ed|ing)|estate|probate|will|letters?|bills?|"
    r"refunds?|subscription|phone|money|still|last (?:week|month|night)|yesterday|today|tonight|"
    r"this (?:week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
"""What a loss of some years ago is not told with, unless something of it is left to do."""


def is_long_past(message: str) -> bool:
    """Whether the death that ``message`` tells of is history, and nothing of it is left to do."""
    if _AGES_AGO.search(message):
        return True
    return _YEARS_AGO.search(message) is not None and not _FRESH.search(message)
