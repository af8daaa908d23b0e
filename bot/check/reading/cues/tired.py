"""Words of somebody worn out by the matter."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["TIRED"]

TIRED = Family(
    sure=Cue(
        "(past|beyond|too tired to be|too worn out to be|no longer) (being |) (angry|cross|"
        "caring|upset|shouting)",
        "(can't|cannot|couldn't) (face|do|take|bear) (another|one more|any more|this any)",
        "(lost|losing) (the|all|my) (will|strength|energy|heart|faith)",
        "(somebody|someone|you|anybody) (just|simply|please) (do it for me|take it over|do it|"
        "take this off|handle it|sort it for me)",
        "(i'm|i am|im|we're|am) (so |just |completely |absolutely |beyond |) (done|finished|"
        "beaten|spent|wrecked|worn thin|worn down|wiped|dead on|sick and tired|flagging|out "
        "of steam)",
        "do whatever (is|you|it|'s) (quickest|easiest|like|takes|want)",
        "(nothing|no will|no strength|no evening|no evenings|no weekend) (left to try|to try|"
        "left in me|left)",
        "(no|not the|haven't the|haven't any|have no|without the) energy (left|to|for|any)",
        "(so|too|just|very|absolutely|really|completely|quite|bone|dead|dog) (tired|exhausted|"
        "drained|weary|knackered|shattered)",
        "(tired|exhausted|worn out|drained|weary|wiped out|burnt out|burned out|knackered|"
        "shattered|done in|running on empty|ran out of steam|out of steam|dead on my feet|too "
        "tired|bone-tired|dead beat|had it with|beyond tired)",
        "(sick and tired|tired of|weary of|fed up|fed up to|done with this|so done|over it|"
        "over this|had it up to)",
        "(no|not much|any|little|zero|got no|have no|without) (more |) (energy|strength|fight|"
        "patience|steam|puff|stamina) (left|to|for|any)",
        "(no|any) (more energy|energy|strength|energy left|strength left|fight left)",
        "(given up|giving up|i give up|gave up|about to give up|ready to give up|throw in the "
        "towel|lost the will|losing the will|can't be bothered any|past caring|no longer care|"
        "don't care any more|don't care anymore|beaten)",
        "(wits' end|wit's end|wits end|end of my tether|end of my rope|at the end of my|end "
        "of the line|breaking point|last nerve)",
        "(can't|cannot|couldn't) (do|face|take|bear|stand|go through|keep doing|look at|"
        "manage) (this|another|it|one more|any more|that)",
        "(whole|entire) (day|morning|evening|weekend|night|sunday|saturday|afternoon) (on "
        "this|with this|on it|trying|at this|of this|gone|wasted|lost)",
        "(enough now|enough already|please let this|let it be over|just want it over|just "
        "want this over|want it over|just want it done|just want it to|just need it to|just "
        "tell me|be done with it|stop being my job|get my life back|get some sleep)",
        "(round in circles|around in circles|going in circles|in circles|merry-go-round|merry "
        "go round|wild goose|hamster wheel|groundhog day|here we go again|ping-pong|like ping "
        "pong|back to square one|square one)",
        "(too worn|nothing left in me|nothing left to give|head is mush|brain is mush|brain "
        "is fried|eyes are|i just can't)",
    ),
    hint=Cue(
        "(been at|been doing|been stuck on|been fighting|been fighting with|been wrestling "
        "with|been going at|sat with|spent) (this|it|the whole|my whole|all|hours|three hours|"
        "four hours|five hours|six hours|the entire|an entire|half my|half the)",
        "(hours|days|weeks|months) (on|of|with|at|into|in) (this|it|now|hold|trying)",
        "(one more|yet another|another) (form|call|link|chat|person|email|reset|step|"
        "screenshot|list|article|checklist)",
        "(haven't slept|not slept|no sleep|up since|awake since|been up since|midnight|2 am|3 "
        "am|4 am|2am|3am|4am|until one|till one|past midnight)",
        "(sigh|ugh|sian|pfff|meh|phew no|oh well)",
    ),
    idiom=Cue(
        "(never|not|n't) (tired|fed up|exhausted)",
        "tired of waiting for (summer|spring|christmas)",
    ),
)
