"""Words of hesitation: sorry to ask, maybe it is me, only if it is no trouble."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["DEFERRING"]

DEFERRING = Family(
    sure=Cue(
        "(sorry|apologies|forgive me|excuse me|hate|don't like|do not like|don't want|do not "
        "want|didn't want|hope i'm not|so sorry|hope this isn't|trying not|wouldn't want) (to "
        "|for |) (bother|bothering|be a trouble|trouble|troubling|ask|asking|hassle|disturb|"
        "disturbing|be a pain|be a nuisance|be a bother|being a pain|being a nuisance|be "
        "difficult|make a fuss|make trouble|cause trouble|cause a fuss|cause any|nag|pester|"
        "pestering|be rude|be pushy|be that|moan|complain|take your|take up|waste your|"
        "wasting your|interrupt|intrude|impose|keep asking|keep bothering|the bother|the "
        "trouble|the hassle|so many questions|another question|a trouble|a bother)",
        "(maybe|perhaps|probably|possibly|surely|likely|guess|suppose|think|expect|sure|"
        "imagine|or) (it's |its |it is |i'm |im |i am |i've |i have |i |that's |just |it was |"
        "it's just |it's only |i'm just |it may be |it might be |only ) (me|my|just me|only "
        "me|my fault|my mistake|my own|doing something|missing something|misunderstood|"
        "misunderstanding|misread|wrong|being|not|overlooking|did something|done something|"
        "pressed|clicked|explained|got it wrong|made a mistake|the one|something i|too|"
        "overlooked|missed)",
        "(is it|might it be|could it be|may be|maybe|perhaps|probably|possibly|just) (just |"
        "only |) (me|my end|my side|my fault|my own fault|my mistake|on my end)",
        "(am i|have i|did i|unless i'm|unless i am|unless i've|if i'm|if i have) (doing|"
        "missing|being|overlooking|misunderstanding|misunderstood|missed|wrong|mistaken|not|"
        "done|just|perhaps|maybe)",
        "if (it's|its|it is|that's|that is|this is|it isn't|it's not|that isn't|it would be|"
        "it wouldn't be|it were) (not |no |too much |at all |) (ok|okay|alright|all right|"
        "possible|too much|too|trouble|bother|a problem|any trouble|a bother|convenient|"
        "allowed|much trouble|hassle|fine with|not|a nuisance|difficult|easier)",
        "(if|when|whenever|only if|just if) (you|someone|somebody|anyone) (have|has|had|get|"
        "gets|could|can|don't|wouldn't|would not|happen to|find|ever) (time|a moment|a minute|"
        "a sec|a second|the time|mind|a chance|a spare|perhaps|maybe|possibly|not too|spare|a "
        "free)",
        "(i wonder|i wondered|i was wondering|was wondering|just wondering|wondering) (if|"
        "whether|was|about|could|might|how)",
        "would (it|there|that|you) (be|perhaps|possibly|maybe|ever|at all|mind) (possible|ok|"
        "okay|alright|all right|at all|any|able|terribly|be|very|too|please|consider)",
        "(hope|hopefully) (it's|this is|you don't|that's|that is|i'm not|it isn't|that's not|"
        "you can|this isn't) (not|ok|okay|alright|all right|mind|too|being|fine|a|the|forgive|"
        "bothering|asking)",
        "(such a|a|being a|not a|be a) (nuisance|pain|bother|burden|pest|worry|worrier|fusspot)",
        "(you're|you are|you must be|you're all|you are all|you lot are|you're probably|you "
        "are probably|everyone is|you're very) (very |so |really |all |probably |) (busy|"
        "stretched|swamped|snowed under|up to your)",
        "(leave it|never mind if|don't worry if|don't worry about it if|forget it if|it "
        "doesn't matter if|it's not important|not important|only small|only a small|just a "
        "small|just a little|too much trouble|too much bother|too much hassle|too much to ask|"
        "more trouble than|i understand if|i'd understand|i quite understand|i'll understand|"
        "totally fine if|fine if not|ok if not|okay if not|if not, no|if not no|if not that's|"
        "whatever is easiest|whatever's easiest|whatever suits|i don't mind|don't mind "
        "waiting|happy to wait|i can wait|your call|up to you|you know best|i'm sure you know|"
        "i trust you|please don't be annoyed|don't be annoyed|don't be angry|please don't "
        "mind|bear with me|be patient with me|please forgive|forgive my|pardon my|my humble|"
        "humbly)",
    ),
    hint=Cue(
        "(i|it) (might|may|could) (be|have|well be|well have|just be) (wrong|mistaken|missing|"
        "misunderstood|misread|imagining|me|missed|my|got|the wrong|overlooking|asking|done|"
        "being|looking|totally)",
        "(no|not|there's no|there is no|absolutely no) (rush|hurry|worries if|problem if|"
        "pressure|urgency|bother if|urgent at all|biggie|big deal|drama|harm if)",
        "(could|can|may|might) (i|you|we|someone) (maybe|perhaps|possibly|please just|just "
        "quickly|trouble|bother|be so|ask you)",
        "(not|i'm not|i am not) (sure|certain) (if|whether|that) (this|i|it|i'm|you|that|we|"
        "there|i've|here) (is|am|should|can|the|right|allowed|even|makes|doing|was|do)",
        "(silly|stupid|daft|dumb|basic|small|little|tiny|simple|quick) (question|query|thing|"
        "one|request|favour) (but|sorry|i know|maybe|and|from|i)",
        "(um|erm|uhm|umm|uh|er|hmm|ehm) (maybe|hi|hello|is|sorry|i|so|could|can|not|it|just|"
        "where|how|what|does|do|excuse)",
        "(feel bad|feel guilty|feel awful) (asking|about|for|to|bothering|that)",
    ),
    idiom=Cue(
        "sorry (i meant|wrong|for the late|which|what)",
    ),
)
