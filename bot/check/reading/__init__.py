"""How a customer's message reads: what this person seems to want from us, and by which words.

It reports cues in the text, never what somebody is. "Nothing to see" is a normal reading.
"""

from bot.check.reading.model import Confidence, Flag, Reading, Trait
from bot.check.reading.reader import read

__all__ = ["Confidence", "Flag", "Reading", "Trait", "read"]
