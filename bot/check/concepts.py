"""Words that mean nearly the same in a support conversation: what is learned of one is of all.

They stand in ``concepts.tsv``, a concept a line: its name, and its words in all their forms.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

__all__ = ["concepts"]


@cache
def concepts() -> Mapping[str, str]:
    """The concept of each word (folded) that has one; of each inflected form, too."""
    text = files("bot.check").joinpath("concepts.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines())
    return {word: name for name, words in lines for word in words.split()}
