"""Who signed a message, and whether somebody else is greeted in the answer to it."""

import re

from bot.check.concepts import concepts
from bot.check.folding import fold

__all__ = ["greeted_in", "is_like", "is_other"]

_NAME = r"[A-Z][^\W\d_]+(?:['’-][^\W\d_]+)*"
_TITLES = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Reverend|Capt|Captain|Major|Colonel|Sergeant|"
    r"Lieutenant|Father|Sister|Canon|Judge|Councillor|Sir|Lady|Lord)\.? "
)
_GREETED = re.compile(
    r"\A\s*(?i:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|"
    rf"evening),? (?:there,? )?((?:{_TITLES})?{_NAME})\b(?!['’])"
)
_TITLE = re.compile(_TITLES)
_SIGNED = re.compile(
    r"(?:(?:^|\n|[.!?,] )\s*(?i:(?:with )?(?:many |kind |best |warm |)(?:thanks(?: a "
    r"mil(?:l(?:ion)?)?)?|"
    r"thank you|thx|cheers|regards|best|wishes|yours(?: (?:sincerely|faithfully|truly|ever))?|"
    r"sincerely|faithfully|truly|ta))[.,!]?\s+|"
    r"(?:\n|[.!?] )[-–—~] ?|\b[Ll]ove,? )"
    rf"({_NAME}(?: {_NAME}){{0,2}})(?:, [\w ]+|\.| \(\w+\))?\s*\Z|"
    rf"\b(?i:my name is|my name's) ({_NAME})\b|"
    rf"\A\W*(?i:(?:hi|hello|hey|good \w+|dear \w+)(?: there| all)?[,!. ]+)?(?i:this is) "
    r"([A-Z][a-zà-ÿ]+)(?: [A-Z][a-zà-ÿ]+)?[.!]|"
    rf"\b(?i:its) ({_NAME}) here\b|"
    rf"\A\W*(?i:(?:hi|hello|hey|hiya|good \w+)[,!. ]+)({_NAME}) here\b|"
    rf"\A\W*(?i:(?:hi|hello|hey|hiya|good \w+)[,!. ]+)(?i:i'm|i am|it's) ({_NAME})[.!]|"
    rf"\b(?i:this is|i am|i'm|it's) ({_NAME})(?: {_NAME})?"
    r"(?:,? (?:here|again|from|calling|speaking)\b|,)"
)
_LAST_WORDS = re.compile(rf"(?:[.!?]\s|\n)\s*({_NAME} {_NAME})(?:, [^\n.!?]{{2,40}})?\Z")
_WITH_INITIALS = re.compile(rf"[.!?]\s+(?:[A-Z]\. ?){{1,2}}{_NAME}\Z")
_LAST_WORD = re.compile(rf"[.!?]\s+({_NAME})\Z")
_SELF = re.compile(r"\b(?:i'm|i am)\b", re.IGNORECASE)
_SAME = 3  # letters that a short form shares with its name
_SHORT_FORMS = frozenset(
    "mike mick jim joe jo maggie meg kit terry harry hal tess bess ted chuck ned nell".split()
)
"""Those that share fewer."""
_NOT_NAMES = frozenset(
    "there all team thank best kind many warm yours everyone folks again both friend sir "
    "madam customer here still from and a the not so very having trying you help please "
    "thanks monday tuesday wednesday thursday friday saturday sunday english french german "
    "spanish welsh irish polish italian mac windows chrome android".split()
)


def greeted_in(draft: str) -> "re.Match[str] | None":
    """The name, with its title, that ``draft`` opens with, as group 1."""
    return _GREETED.match(draft)


def is_other(name: str, message: str) -> bool:
    """Whether the message is signed by somebody else, and does not mention ``name``."""
    called = _TITLE.sub("", name)
    if called != name and _WITH_INITIALS.search(message.strip()):
        return called.lower() not in message.lower()
    signed = _SIGNED.search(message.strip()) or _mixed_up(called, message.strip())
    if not signed or called.lower() in message.lower():
        return False
    other = next(filter(None, signed.groups())).split()[0].lower()
    if _SELF.search(signed[0]) and not _is_no_word(other):  # "I'm Vegan."
        return False
    return other not in _NOT_NAMES and called.lower() not in _NOT_NAMES


def is_like(name: str, message: str) -> bool:
    """Whether what seems to be another name stands at the very end of the message.

    That is two words with capitals that mean nothing else, or one that begins as ``name`` does.
    """
    called = _TITLE.sub("", name)
    if called.lower() in message.lower() or called.lower() in _SHORT_FORMS | _NOT_NAMES:
        return False
    if found := _LAST_WORDS.search(message.strip()):
        return all(map(_is_no_word, found[1].split()))
    found = _LAST_WORD.search(message.strip())
    if not found:
        return False
    one, other = fold(called), fold(found[1])
    begins = one[0] == other[0] and one[:_SAME] != other[:_SAME]
    return begins and len(other) > _SAME and _is_no_word(other)


def _is_no_word(name: str) -> bool:
    return fold(name) not in concepts() and fold(name) not in _NOT_NAMES


def _mixed_up(name: str, message: str) -> "re.Match[str] | None":
    """Two capitalised words at the very end, perhaps with a firm, where ``name`` begins as they do.

    They may be a firm or a place as well; that one name was taken for another shows by the initial.
    """
    found = _LAST_WORDS.search(message)
    return found if found and found[1][0] == name[0] else None
