"""Words of sadness, loss and hurt."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["SAD"]

SAD = Family(
    sure=Cue(
        "(my|our|his|her) (late|dear|beloved) (husband|wife|mother|father|mum|dad|son|"
        "daughter|brother|sister|uncle|aunt|gran|nan|grandmother|grandfather|friend|partner)",
        "(passed away|stillborn|died|funeral|condolences|widow|widower)",
        "(he'd|she'd|he would|she would) have (been|loved|turned|wanted|liked|laughed)",
        "(one|the) last (time|visit|trip|look|photo|message|voicemail|wish)",
        "(how much|so much) (it|this|he|she|that) (meant|means)",
        "(she|he|my daughter|my son|the kids|the children|my little girl|my little boy|my "
        "mother|my mum) (wept|cried|was in tears|is in tears|waited all|has been crying|'s "
        "been crying|is heartbroken|was heartbroken|was so sad|burst into)",
        "(can't|cannot|couldn't) (bring myself|stop crying|face it|face the|hold back)",
        "(nothing|not much|no one|nobody) (to be done|left to say|to be with|to talk to)",
        "(sad|sadly|sadness|heartbroken|heart broken|heartbreaking|heart-breaking|gutted|"
        "devastated|devastating|crying|cried|cry|in tears|tears|tearful|weep|weeping|wept|"
        "sobbing|grief|grieving|lonely|loneliness|crushed|inconsolable|bereft|depressed|"
        "hopeless|unhappy|miserable|sorrow|mourning)",
        "(miss|missing|missed) (him|her|them|my|our) (so|every|terribly|very|voice|a lot|"
        "dearly|dreadfully|mum|dad)",
        "(broke|breaks|breaking|break) (my|our|her|his) heart",
        "(heavy|broken) heart",
        "(no replacing|irreplaceable|sentimental|keepsake|memories|in memory of|heirloom|"
        "distressing|upsetting|so upset|very upset|really upset|bit upset|disappointed kids|"
        "it hurts|hurts a lot|hurt me|hurtful|let down|feel low|feeling low|feeling down|very "
        "down|hard time|difficult time|hard year|tough year|awful year|terrible year|all "
        "alone|on my own now|without him|without her|since he died|since she died)",
    ),
    hint=Cue(
        "(was|were|is|belonged to|from) (my|his|her) (late|grandmother's|grandfather's|"
        "mother's|father's|mum's|dad's|gran's|nan's|grandad's|husband's|wife's|brother's|"
        "sister's|son's|daughter's)",
        "(last|only) (photo|photos|picture|pictures|gift|message|messages|thing|things|"
        "voicemail|recording|video|memory|letter|words) (of|from|he|she|i have|we have|that|"
        "they|my|ever|left)",
        "(can't|cannot|never|not) be (replaced|made again|brought back|undone)",
        "(sorry|sad|hate|sorry to have) to (leave|go|see it go|say goodbye|let it go|stop|"
        "close|cancel|end it|give it up|part)",
        "(end of an era|last goodbye|goodbye old|won't be coming back|never see|never hear|"
        "too late now|missed it|missed the|missed my|missed our|dream trip|looked forward|had "
        "looked forward|been looking forward|saved for years|saved up for)",
        "(feel|feels|felt|feeling) (awful|terrible|bad|so bad|guilty|empty|lost without|like "
        "crying|broken|worthless|forgotten|invisible|let down|so low|sick about)",
    ),
    idiom=Cue(
        "(not|n't|never) (sad|crying|upset)",
        "(late|missed|missing) (fee|payment|call|calls|delivery|train|page|button|field|file|"
        "part|parts|screw|bolt)",
        "(far cry|cry wolf|crying out)",
    ),
)
