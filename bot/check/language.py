"""Which language a text is in: only English is judged.

Everyday words settle nearly every English text. Where there are too few, CLD3 is asked, and
believed only if it is sure and has enough letters to go by: a short message in English taken for
another language would leave an agent without an answer, which is the worse error.
"""

import re
from functools import cache
from itertools import filterfalse

import gcld3

__all__ = ["language_of", "name_of"]

_MOST = 1_000  # characters: the beginning tells
_ENGLISH_SHARE = 0.12  # of everyday words; other languages stay far below
_FEWEST_LETTERS = 25
_SUREST = 0.95
_CURLED = "\1"  # stands for a curled apostrophe
_LETTERS = bytes(
    code if chr(code) in f"abcdefghijklmnopqrstuvwxyz'{_CURLED}" else ord(" ")
    for code in range(256)
)
_WORD = re.compile(rf"[a-z]+(?:['{_CURLED}][a-z]+)?")
_ADDRESS = re.compile(r"https?://\S++|\S++@\S++|`[^`\n]*+`")
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Everyday words of English that are rare in languages written with the same letters.
_EVERYDAY = frozenset(
    "the and you your yours that this these those with have has had not isn't it's i'm i've "
    "i'll don't"
    " can't you're we're what when where which how why who there their they because would could"
    " should please thanks thank hello sorry yes just still again been from about our can will was"
    " were does did get got it if is are to of my for be at but any all out up by we or as an on"
    " i in so now here need want see back order works working help which something"
    " his he's she's next last day days today closed number after before new one two say says said"
    " same".split()
)
_NAMES = {
    "af": "Afrikaans", "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan",
    "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish",
    "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fil": "Filipino", "fr": "French",
    "ga": "Irish", "gu": "Gujarati", "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "id": "Indonesian", "ig": "Igbo", "it": "Italian", "iw": "Hebrew",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "mr": "Marathi",
    "ms": "Malay", "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "yo": "Yoruba",
    "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of ``text``; ``en`` where that is unclear."""
    start = text[:_MOST]
    words = _words(start)
    if sum(map(_EVERYDAY.__contains__, words)) > _ENGLISH_SHARE * len(words):
        return "en"
    own = _ADDRESS.sub(" ", _UNREADABLE.sub(" ", start))
    letters = [character for character in own if character.isalpha()]
    is_other_script = 2 * sum(map(str.isascii, letters)) < len(letters)
    if len(letters) < _FEWEST_LETTERS and not is_other_script:
        return "en"
    found = _identifier().FindLanguage(text=own)
    if is_other_script or (found.is_reliable and found.probability >= _SUREST):
        code = str(found.language).partition("-")[0]
        return code if code in _NAMES else "en"
    return "en"


def _words(text: str) -> list[str]:
    """The words of ``text`` in small letters, with one apostrophe at most."""
    stretches = text.lower().replace("’", _CURLED).encode("ascii", "replace").translate(_LETTERS)
    found = stretches.decode("ascii").split()
    words = list(filter(str.isalpha, found))
    for stretch in filterfalse(str.isalpha, found):
        words += _WORD.findall(stretch)
    return words


@cache
def _identifier() -> gcld3.NNetLanguageIdentifier:
    return gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=_MOST)


def name_of(language: str) -> str:
    """The English name of a language by its ISO 639-1 code."""
    return _NAMES.get(language, "English")
