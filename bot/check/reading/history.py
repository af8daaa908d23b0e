"""Losses and illnesses that lie behind whoever tells of them."""

import re

__all__ = ["is_no_fresh_loss", "is_over", "tells_of_death"]

_DIED = (
    r"\b(?:died|passed(?: away| on)?|dying|lost|buried|death)"
    r"(?:,? (?!(?:and|but|born|since|last|this|on|we|i|joined|opened|jan\w*|feb\w*|march|april|may|"
    r"june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec\w*)\b)[\w']+){0,3}?,? "
)
"""A death, and a few words that bring no other time with them."""
_AGES_AGO = re.compile(
    r"\b(?:in|since) (?:18|19)\d\d,? when (?:my|our|his|her) [^.!?\n]{0,30}\b(?:died|passed)\b|"
    r"\b(?:killed|died|fell|lost|drowned) (?:at|in|on|during) (?:the )?(?:great war|(?:first|"
    r"second) "
    r"world war|ww[12]|wwii?|somme|gallipoli|ypres|flanders|trenches|famine|blitz|titanic)\b|"
    r"\b(?:died|killed|drowned|perished|buried)\b(?:(?!\bborn\b)[^.!?\n]){0,40}\b(?:18|19)[0-8]\d\b|"
    r"\bwhen (?:i|we) (?:was|were) (?:\w+ )?(?:tiny|small|little|young|a (?:baby|child|kid|boy|"
    r"girl)|"
    r"at school|[4-9]|1\d|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|"
    r"sixteen),? (?:my|our) [^.!?\n]{0,30}\b(?:died|killed|passed|drowned|lost)\b|"
    + _DIED
    + r"(?:in (?:the )?(?:(?:early |late |mid[- ])?(?:18|19)\d\ds?|(?:early |late |mid[- ])?"
    r"(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))|"
    r"(?:long )?before (?:i|we) (?:was|were) born|"
    r"(?:back )?when (?:i|we|my \w+) (?:was|were) (?:\w+ )?(?:tiny|small|little|young|born|"
    r"a (?:baby|child|kid|toddler|boy|girl)|at school|(?:about |only |just )?(?:[4-9]|1\d|four|"
    r"five|"
    r"six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b(?! (?:minutes|"
    r"hours|weeks|"
    r"months|days))))\b",
    re.IGNORECASE,
)
_YEARS_AGO = re.compile(
    _DIED + r"(?:(?:years?|decades?|winters|summers|ages) (?:ago|back)|in 20[01]\d)\b|"
    r"\bgod rest (?:him|her|them)\b[^.!?\n]{0,60}\b(?:years|decades) ago\b",
    re.IGNORECASE,
)
_FRESH = re.compile(
    r"\b(?:accounts?|contract|policy|cancel\w*|clos(?:e|ed|ing)|estate|probate|will|letters?|"
    r"bills?|"
    r"refunds?|subscription|phone|money|still (?:in (?:his|her|their)|on (?:his|her|the)|get\w*|"
    r"com\w+|arriv\w+|open|pay\w*|being|charg\w+|send\w*|address\w*)|last (?:week|month|night)|"
    r"yesterday|today|tonight|"
    r"this (?:week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
"""What a loss of some years ago is not told with, unless something of it is left to do."""

_NAMED = re.compile(
    r"\b(?:my|our|his|her) late (?:great[- ])*(?:grand\w+|gran|granny|nan|nana|aunt\w*|uncle|"
    r"cousin)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:died|dies|passed|lost(?! (?:its?|the|track|count)\b)|dead|death|funeral|buried|ashes|"
    r"cremat\w*|killed|survived?|live|"
    r"grie\w+)\b",
    re.IGNORECASE,
)

_PASSED = re.compile(
    r"\bpass(?:ed|es|ing)? (?:(?:his|her|their|my|our|the|a|your|all|both)\b ?)(?:[\w-]+ ){0,2}?"
    r"(?:tests?|exams?|finals|theory|practical|boards?|bar|inspection|mot|audition|checks?|course|"
    r"grades?|interview|vetting|assessment)\b",
    re.IGNORECASE,
)

_OVER = re.compile(
    r"\b(?:all[- ]clear|(?:scans?|tests?|results?|bloods) (?:is|are|was|were|came back|come back) "
    r"(?:all |completely |totally )?clear|in remission|(?:cancer|tumou?r)[- ]free|"
    r"no (?:more )?(?:cancer|tumou?r) (?:anywhere|left|any ?more)|rang the bell|"
    r"(?:full|complete|good|great) recovery|fully recovered|"
    r"(?:home|back|out) (?:from|of) (?:the )?hospital)\b",
    re.IGNORECASE,
)


def is_over(message: str) -> bool:
    """Whether ``message`` tells of an illness that was got over."""
    return _OVER.search(message) is not None


def is_no_fresh_loss(message: str) -> bool:
    """Whether a death is history, only a word before a name, or no death: a test was passed."""
    return _is_long_past(message) or _is_only_named(message) or _is_a_test(message)


def _is_long_past(message: str) -> bool:
    """Whether the death that ``message`` tells of is history, and nothing of it is left to do."""
    if _AGES_AGO.search(message):
        return True
    return _YEARS_AGO.search(message) is not None and not _FRESH.search(message)


def tells_of_death(message: str) -> bool:
    """Whether a death is told, where "my late aunt" only names somebody."""
    return _TOLD.search(message) is not None


def _is_only_named(message: str) -> bool:
    """Whether somebody not of the house is called late in passing, and no more is told of it."""
    named = _NAMED.search(message) is not None
    return named and not tells_of_death(message) and not _FRESH.search(message)


def _is_a_test(message: str) -> bool:
    """Whether who passed has passed a test, and no death is told beside it."""
    passed = _PASSED.search(message)
    return passed is not None and not tells_of_death(message.replace(passed[0], ""))
