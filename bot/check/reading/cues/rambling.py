"""Words by which a long message wanders."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["RAMBLING"]

RAMBLING = Family(
    sure=Cue(
        "(anyway|anyways|anyhow|so anyway|but anyway|where was i|i digress|but i digress|"
        "which reminds me|that reminds me|by the way|oh and|oh yes|and another thing|another "
        "thing|one more thing|as i was saying|to cut a long story|long story|the thing is|the "
        "point is|my point is|speaking of|talking of|mind you|not that|come to think|while i "
        "think|before i forget|i forget|i can't remember|can't remember now|or was it|i think "
        "it was|was it|no wait|actually no|but that's another|that's by the by|beside the "
        "point|god rest|bless him|bless her|lovely boy|lovely girl|nice man|nice lady|you "
        "know|as you know|as they say|sorry i'm rambling|rambling|going on a bit|going on and "
        "on|waffling|i could go on)",
    ),
    hint=Cue(
        "(my|our|his|her) (neighbour|friend|cousin|sister-in-law|brother-in-law|"
        "daughter-in-law|son-in-law|grandson|granddaughter|nephew|niece|aunt|uncle|sister|"
        "brother|wife|husband|mother|father|son|daughter)",
        "(back in|in the summer of|years ago|the year|when we|when i was|used to|in those "
        "days|at the time|that summer|that winter|last summer|last christmas)",
    ),
)
