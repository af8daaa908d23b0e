"""The words that customers' messages are read by, one file for each thing they tell of."""

from bot.check.cues import Cue
from bot.check.reading.cues.abuse import ABUSE
from bot.check.reading.cues.angry import ANGRY
from bot.check.reading.cues.anxious import ANXIOUS
from bot.check.reading.cues.at_person import AT_PERSON
from bot.check.reading.cues.bereavement import BEREAVEMENT
from bot.check.reading.cues.casual import CASUAL
from bot.check.reading.cues.chatty import CHATTY
from bot.check.reading.cues.confused import CONFUSED
from bot.check.reading.cues.crisis import CRISIS
from bot.check.reading.cues.deferring import DEFERRING
from bot.check.reading.cues.demanding import DEMANDING
from bot.check.reading.cues.embarrassed import EMBARRASSED
from bot.check.reading.cues.expert import EXPERT
from bot.check.reading.cues.formal import FORMAL
from bot.check.reading.cues.hardship import HARDSHIP
from bot.check.reading.cues.legal import LEGAL
from bot.check.reading.cues.novice import NOVICE
from bot.check.reading.cues.plain_language import PLAIN_LANGUAGE
from bot.check.reading.cues.pleased import PLEASED
from bot.check.reading.cues.rambling import RAMBLING
from bot.check.reading.cues.repeat import REPEAT
from bot.check.reading.cues.sad import SAD
from bot.check.reading.cues.sarcasm import SARCASM
from bot.check.reading.cues.security import SECURITY
from bot.check.reading.cues.tired import TIRED
from bot.check.reading.cues.vague import VAGUE
from bot.check.reading.family import Family

__all__ = ["ALL", "FLAGS", "TRAITS"]

FLAGS: dict[str, Family] = {
    "repeat": REPEAT,
    "plain_language": PLAIN_LANGUAGE,
    "bereavement": BEREAVEMENT,
    "hardship": HARDSHIP,
    "crisis": CRISIS,
    "abuse": ABUSE,
    "legal": LEGAL,
    "security": SECURITY,
}
"""Those whose sure words switch something on, by the name of what they switch on."""

TRAITS: dict[str, Family] = {
    "tired": TIRED,
    "embarrassed": EMBARRASSED,
    "anxious": ANXIOUS,
    "sad": SAD,
    "pleased": PLEASED,
    "angry": ANGRY,
    "sarcasm": SARCASM,
    "at_person": AT_PERSON,
    "novice": NOVICE,
    "expert": EXPERT,
    "formal": FORMAL,
    "casual": CASUAL,
    "chatty": CHATTY,
    "deferring": DEFERRING,
    "demanding": DEMANDING,
    "confused": CONFUSED,
    "vague": VAGUE,
    "rambling": RAMBLING,
}
"""Those that only speak for a trait, by what they tell of."""

ALL: tuple[Cue, ...] = tuple(
    cue for family in (*FLAGS.values(), *TRAITS.values()) for cue in family.cues
)
"""Every cue, for a matcher."""
