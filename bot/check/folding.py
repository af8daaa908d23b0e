r"""Fold any text to lower-case ASCII, one character for one character.

Cues are matched on the folded text. Because no character is added or dropped, an offset in the
folded text is an offset in the original, in code points; and because the result is ASCII, ``\b``
and ``\w`` mean what they say in every engine, and bytes, characters and code points are the same.
"""

import re
import unicodedata

__all__ = ["EMOJI", "INVISIBLE", "LETTER", "OTHER", "fold"]

LETTER = "\x01"
"""A letter with no ASCII base, such as ж or 字."""
EMOJI = "\x02"
"""A pictograph."""
INVISIBLE = "\x03"
"""A mark or control that takes no room: combining accents, joiners, direction marks."""
OTHER = "\x05"
"""Any other character: punctuation and symbols with no ASCII twin."""

_TWINS = {
    **dict.fromkeys("‘’‛′`´ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("£€¥₹₦", "$"),
    "`": "`",
    "…": ".",
    "›": ">",
    "→": ">",
    "\t": " ",
    "\r": " ",
    "\n": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "ß": "s",
    "æ": "a",
    "œ": "o",
    "ø": "o",
    "ł": "l",
}


_FIRST_EMOJI = "\u2600"  # degree signs, key symbols, boxes and arrows come before it
_LIST_MARKS = "☐☑☒✅✓✔✕✖✗✘❌❎➔➜➡"


def _fold_character(character: str) -> str:
    if character in _TWINS:
        return _TWINS[character]
    category = unicodedata.category(character)
    base = unicodedata.normalize("NFKD", character)[0]
    if base.isascii() and base.isprintable():
        return base.lower()
    if category in {"So", "Sk"}:
        return EMOJI if character >= _FIRST_EMOJI and character not in _LIST_MARKS else OTHER
    if category in {"Mn", "Me", "Cf"}:
        return INVISIBLE
    if category.startswith("Z") or category == "Cc":
        return " "
    return LETTER if category.startswith("L") or category == "Cs" else OTHER


_REMEMBERED = 4096


class _Table(dict[int, str]):
    """A table for ``str.translate`` that works each character out when it is first met."""

    def __missing__(self, code_point: int) -> str:
        if len(self) > _REMEMBERED:  # a text of every character there is must not grow it for good
            self.clear()
        folded = self[code_point] = _fold_character(chr(code_point).lower()[0])
        return folded


_table = _Table()


_ASCII = bytes(ord(_fold_character(chr(code).lower())) for code in range(128)).ljust(256)
_ASCII_ONLY = re.compile(r"[\x00-\x7f]+")


def fold(text: str) -> str:
    """Return ``text`` in lower-case ASCII, of the same length."""
    if text.isascii():
        return _folded_ascii(text)
    pieces: list[str] = []
    done = 0
    for plain in _ASCII_ONLY.finditer(text):
        pieces += text[done : plain.start()].translate(_table), _folded_ascii(plain[0])
        done = plain.end()
    return "".join((*pieces, text[done:].translate(_table)))


def _folded_ascii(text: str) -> str:
    return text.encode("ascii").translate(_ASCII).decode("ascii")
