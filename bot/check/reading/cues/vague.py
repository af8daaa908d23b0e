"""Words that leave open what is wanted."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["VAGUE"]

VAGUE = Family(
    sure=Cue(
        "(it|this|that|app|site|website|page|thing|everything|nothing|stuff|mine|ours|system|"
        "one) (doesn't|does not|isn't|won't|is not|not|don't|dont|doesnt|isnt|stopped|wont|"
        "keeps|is|s|'s) (work|working|right|load|loading|go|open|opening|on|happening|doing "
        "it|broken|wrong|acting up|playing up|weird|funny|doing the thing|messed up|not "
        "working|not right|down|crashing|stuck|being weird|broke|odd|the same|gone|off)",
        "(not working|doesn't work|does not work|isn't working|stopped working|nothing works|"
        "no work|broken|it broke|broke again|acting up|playing up|messed up|all wrong|still "
        "wrong|still broken|still not|still nothing|not right|went wrong|gone wrong|something "
        "wrong|something is wrong|something's wrong|something's off|something is off|is off|"
        "looks off|looks wrong|looks weird)",
        "(anyone there|anybody there|pls help|please help|help please|help me|can you help|"
        "can u help|could you help)",
    ),
    hint=Cue(
        "(the|that|this|your|my) (thing|stuff|issue|problem|usual|matter|one|other one|other "
        "thing|same thing|whatsit|other|business|situation|mess)",
        "(same|this|that) (thing|problem|issue|again|one|as before|as last time|happened|"
        "stuff|error)",
        "(i have|i've|ive|i've got|have|having|there's|there is|got|got a) (a |an |some |this "
        "|) (problem|problems|question|questions|issue|issues|trouble|something|query|"
        "situation|difficulty|concern)",
        "(need|want|get) (help|some help|assistance|support|a hand|it|that|something|info|"
        "information)",
        "(did|does|does it|doing|done|happened|happens|do) (it|the thing|that|this|that "
        "thing) (again|now|too|as well)",
        "(fix|do|sort|change|check|see|look at|update) (it|this|that|the thing|things)",
        "(what now|now what|and now|so what now|any news|any update|any updates|what about it|"
        "what about mine|what happened|and the other)",
    ),
)
