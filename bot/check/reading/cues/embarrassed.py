"""Words of somebody who feels foolish about what they did or ask."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["EMBARRASSED"]

EMBARRASSED = Family(
    sure=Cue(
        "(so|very|bit|really|rather|quite|deeply|terribly|a little|too|dead|mildly|"
        "incredibly) (embarrassed|embarrassing|ashamed|foolish|silly|sheepish)",
        "(embarrassed|embarrassing|embarrassment|mortified|mortifying|ashamed|sheepish|"
        "humiliated|humiliating|blushing|red face|red-faced|red faced|face is red|cringe|"
        "cringing|facepalm|face palm|oops|whoops|oopsie|my bad|d'oh|doh|egg on my face|tail "
        "between my legs)",
        "(feel|feeling|felt|look|looking|looked) (so|such|like|a right|a bit|really|very|"
        "rather|a total|a complete|a proper|pretty|quite|a) (silly|stupid|foolish|daft|dumb|"
        "idiot|fool|muppet|wally|clown|numpty|plonker|twit|eejit|dope|donkey|prat|an idiot|a "
        "fool|such an idiot|a complete idiot|a clown|a right eejit|ashamed|bad about)",
        "(feel|feeling|felt) (stupid|silly|foolish|dumb|daft|ashamed|an idiot|such a fool|"
        "like an idiot|like a fool|so stupid|so silly|so dumb)",
        "(put my foot in it|foot in my mouth|sink into the floor|sink through the floor|"
        "ground swallow|swallow me|want to die inside|crawl under|hide under|under a rock|"
        "never live it down|never live this down|don't laugh|do not laugh|please don't laugh|"
        "don't judge|no judgement|no judgment|you must think|you'll think|you'll laugh|"
        "promise not to laugh|don't tell anyone|don't tell my|between us|keep this between|"
        "can't believe i did|can't believe i sent|can't believe i just|what have i done|i'm "
        "such an|such an idiot|such a fool|such a clown|such a dope|i am an idiot|i'm an "
        "idiot|what an idiot i|idiot me|like a lemon|like a plonker|right plonker|right wally|"
        "right muppet|right eejit)",
        "(being|i'm|i am|am i|was|were) (a bit |just |very |totally |) (daft|thick|dim|dense|"
        "silly|a dope|stupid|an idiot|dumb|hopeless|a muppet|an eejit|a numpty|blind|slow)",
        "(hopeless|useless|rubbish|terrible|no good) (at|with) (this|these|computers|"
        "technology|tech|all this|forms|anything)",
    ),
    hint=Cue(
        "(stupid|silly|dumb|daft|dense|clumsy|foolish|stupidly|foolishly|idiotically) (me|of "
        "me|question|mistake|thing to|i know|i|i've)",
        "(how|this is|that's|it's|bit) (silly|stupid|embarrassing|mortifying|daft|shameful|"
        "awkward)",
        "(i accidentally|accidentally|by mistake i|i mistakenly|i managed to|i've gone and|i "
        "went and|gone and) (sent|deleted|booked|emailed|posted|published|ordered|typed|"
        "called|invited|replied|uploaded|left|paid)",
        "(ignore me|please ignore|never mind me|pretend i never|pretend this never|forget i "
        "asked|scrap that|it was me all along|it was my own|my own fault|my own doing|my own "
        "stupidity|user error|all my fault|entirely my fault|turns out it was me|turns out i|"
        "it was in my|it was right there|under my nose|staring me in the face|wasn't plugged|"
        "not plugged in|wasn't switched on|caps lock was)",
        "(sorry to have bothered|sorry for the fuss|sorry for wasting|sorry i wasted|sorry "
        "for the false|sorry about that, i|i owe you an apology|i owe your colleague|tell her "
        "sorry|tell him sorry|apologise to her|apologise to him|i was rude|i was short with|i "
        "snapped|shouted at your|i take it back)",
        "(hate to admit|ashamed to|embarrassed to|awkward to|i know this sounds|i know it "
        "sounds|this will sound|this sounds) (ask|say|admit|stupid|silly|daft|ridiculous|so "
        "stupid|dumb|mad|)",
    ),
)
