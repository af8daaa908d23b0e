"""Which language a text is in: only English is judged.

Asks CLD2, and believes it only where it is sure and has enough words to go by: a short message in
English taken for another language would leave an agent without an answer, which is the worse error.
"""

import re
from functools import lru_cache

import pycld2

__all__ = ["language_of", "name_of"]

_FEWEST_LETTERS = 18
_SUREST = 85  # percent of the text that must be in the other language
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ADDRESS = re.compile(r"https?://\S++|\S++@\S++|`[^`\n]*+`")
_MOST = 2_000  # characters: the beginning tells


@lru_cache(maxsize=64)
def language_of(text: str) -> str:
    """Return the ISO 639-1 code of ``text``; ``en`` where that is unclear."""
    own = _ADDRESS.sub(" ", _UNREADABLE.sub(" ", text[:_MOST]))
    letters = [character for character in own if character.isalpha()]
    is_foreign_script = 2 * sum(map(str.isascii, letters)) < len(letters)
    if len(letters) < _FEWEST_LETTERS and not is_foreign_script:
        return "en"
    try:
        is_reliable, _, ranked = pycld2.detect(own, bestEffort=is_foreign_script)
    except pycld2.error:  # a character outside of any script
        return "en"
    _, code, percent, _ = ranked[0]
    if (is_reliable or is_foreign_script) and percent >= _SUREST and code not in {"en", "un", "sco"}:
        return str(code)
    return "en"


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {code: name.replace("_", " ").title() for name, code in pycld2.LANGUAGES}


def name_of(language: str) -> str:
    """The English name of a language by its ISO 639-1 code."""
    return _names().get(language, "another language")
