"""Words that tell of a death in somebody's life."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["BEREAVEMENT"]

BEREAVEMENT = Family(
    sure=Cue(
        "(he|she|mum|mom|mam|dad|gran|grandad|grandpa|grandma|nan|nana|mother|father|husband|wife|"
        "brother|sister|uncle|aunt) (has |had |)slipped (away|from us)",
        "(passed|passing) away",
        "(departed|left) this (life|world)",
        "(baby|babies|twins|little one|newborn|daughter|son|he|she|they) (did not|didn't|never) "
        "(survive|survived|drew breath)( beyond| past| the night| the birth| his| her| the "
        "operation| "
        "the crash| the accident|)",
        "(my|our|his|her|their) late (husband|wife|mother|father|mum|mom|mam|dad|brother|sister|"
        "son|daughter|partner|uncle|aunt|gran|nan|grandmother|grandfather|granny|friend|parents|"
        "colleague|boss|grandad|grandma|mother-in-law|father-in-law|cousin|neighbour)",
        "the late (mr|mrs|ms|dr|miss|professor)",
        "(my|our|the|a|this|family|recent|her|his) bereavement (leave |) (in|last|this|so|and|has|"
        "means|since|happened)",
        "(lived for (two|three|four|a few|only|just|one|an) (days|hours|weeks|minutes|day|hour)|"
        "born (asleep|sleeping))",
        "(funeral|bereaved|death certificate|widow|widower|widowed|the deceased|deceased's|my "
        "deceased|obituary|undertaker|undertakers|executor|executrix|cremation|cremated|"
        "crematorium|memorial service|condolence|condolences|hearse|mourning|her ashes|his ashes|"
        "inquest|stillborn|stillbirth)",
        "(lost|losing|buried|burying|bury|cremated|mourning|grieving) (my|our|her|his|their) (dear "
        "|beloved |lovely |little |only |elder |younger |big |) (husband|wife|mother|father|mum|"
        "mom|mam|mummy|dad|daddy|brother|sister|son|daughter|partner|uncle|aunt|gran|nan|nana|"
        "grandmother|grandfather|baby|baby boy|baby girl|friend|child|parents|grandma|grandad|"
        "grandpa|granny|best friend|cousin|twin|boyfriend|girlfriend|fiance|fiancee)",
        "(sort|sorting|settle|settling|deal with|dealing with|handling|handle|winding up|"
        "administering|closing|wind up|look after) (out |up |) (my|his|her|the|their|our) "
        "(mother's|father's|mum's|mom's|dad's|husband's|wife's|brother's|sister's|late|uncle's|"
        "aunt's|gran's|nan's|grandmother's|grandfather's) (estate|affairs|things|accounts|papers)",
        "the (death|passing) of (my|our|his|her|your)",
        "the (burial|deathbed|wake and)",
        "the estate's (solicitor|executor|executors|lawyer|account|accounts)",
        "(his|her|mother's|father's|mum's|dad's|husband's|wife's|brother's|sister's) (estate's|"
        "death|passing|wake and|burial|deathbed)",
        "(he'd have been|she'd have been|he would have been|she would have been|left me her|left "
        "me his|in her will|in his will|no longer with us|is no more|left us last|left us on|left "
        "us in|left us three|left us two|left us a|gone now since|gone since|gone to heaven|has "
        "left this world|rest his soul|rest her soul|lost his life|lost her life|"
        "lost his battle|lost her battle|died peacefully|passed peacefully|passed suddenly|died "
        "suddenly|died in his sleep|died in her sleep)",
        "(was|were|been|is) (suddenly |cruelly |) taken from us (too|so|far|before|suddenly|just|"
        "only|at the age|at just|at only)",
        "(he|she) was (suddenly |cruelly |) taken from us",
        "(we|i) (have |'ve |had |only |just |)buried (him|her|mum|mom|mam|dad|my|our)",
        "(since|after|when|before|because|as) (he|she) (died|passed)",
        "(who|that) (died|has died|had died|just died|recently died|passed away)",
        "(on behalf of|in|from|for) (the |) estate of",
        "my (condolences|bereavement|loss)",
        "(a|the|another) death in (the|my|our|his|her) (family|household)",
        "(following|since|after) (a|the|my|our|his|her) (death|bereavement|passing of)",
        "took (his|her|their) own (life|lives)",
        "(grant of|applied for|waiting for|awaiting|got|have) probate",
        "letters of administration",
        "estate of (the late|my|our)",
        "(my|our|his|her) dead (husband|wife|mother|father|mum|mom|mam|dad|brother|sister|son|"
        "daughter|partner|uncle|aunt|gran|nan|grandmother|grandfather|friend|boss|colleague)",
        "(holder|passenger|policyholder|tenant|customer|member|owner|parent|signatory|cardholder|"
        "applicant|guest) (has |have |had |just |recently |sadly |)(died|passed away|passed on)",
        "(we|i) (just |sadly |)lost (him|her|grandma|grandpa|grandad|granny|gran|nan|mum|mom|dad|"
        "the baby|our baby|my baby|our little (boy|girl|one)|our (son|daughter)|my (wife|husband|"
        "dad|mum|mom|son|daughter|brother|sister|father|mother))( on| in| last| at| to|,|.| this| "
        "yesterday| when| before)",
        patterns=(
            r"\b(?:baby|babies|twins|little (?:girl|boy|one))\b[^.!?\n]{0,40}\b(?:did not|didn't) "
            r"(?:live|survive)(?:[.,;!?]|$| past| beyond)",
            r"\bkilled (?:my|our) (?:wife|husband|mother|father|mum|mom|mam|dad|son|daughter|"
            r"brother|sister|partner)(?:[.,;!? ]|$)",
            r"\b(?:my|our) (?:wife|husband|mother|father|mum|mom|dad|son|daughter|brother|sister|"
            r"partner), "
            r"[^.!?\n]{2,40}, (?:has |sadly |suddenly )?(?:died|passed away)\b",
            r"\b(?:daughter|son|wife|husband|mother|father|brother|sister|baby|"
            r"partner)\b[^.!?\n]{0,20},? "
            r"(?:whom |who )we (?:have )?lost (?:in|on|last|this|at)\b",
            r"\b(?:we|i) (?:have |just |sadly )?lost [a-z]+ (?:at \d+ weeks|on \w+day|in "
            r"childbirth|to cancer)\b",
            r"\b(?:husband|wife|mother|father|mum|mom|mam|mummy|daddy|dad|brother|sister|son|"
            r"daughter|partner|uncle|aunt|auntie|aunty|gran|nan|nana|granny|grandmother|"
            r"grandfather|grandad|grandpa|grandma|baby|friend|boss|owner|he|she|parent|"
            r"parents|flatmate|neighbour|neighbor|fiance|fiancee|boyfriend|girlfriend|account "
            r"holder|colleague|cousin|twin|niece|nephew|mother-in-law|father-in-law|founder|"
            r"director|pastor|landlord|tenant)(?: [a-z]+)?,? (?:who )?(?:has |have |had |just "
            r"|sadly |suddenly |recently |unexpectedly |unfortunately |both |was |is |then "
            r")*(?:died|dead|deceased|killed|(?:passed|gone) (?:away|on (?:\w+day|the|\d)|in "
            r"(?:the )?(?:january|february|march|april|may|june|july|august|september|october|"
            r"november|december|spring|summer|autumn|winter|night|hospital|his|her)|last|"
            r"suddenly|peacefully|yesterday|this|two|three)|passed\s*(?:[.,;!]|$))",
            r"\b(?:husband|wife|mother|father|mum|dad|brother|sister|son|daughter|uncle|aunt|"
            r"grandmother|grandfather)(?: (?:mr|mrs|ms|dr|shri|smt)\b[^,!?\n]{0,30})? expired "
            r"(?:on|in|last|this|yesterday)\b",
            r"\b(?:death|passing|loss|funeral|burial) of (?:my|our|his|her|a|their|one of) "
            r"(?:late |dear |beloved |elder |younger |own )?(?:husband|wife|mother|father|mum|"
            r"mom|mam|dad|brother|sister|son|daughter|partner|uncle|aunt|gran|nan|grandmother|"
            r"grandfather|baby|friend|child|parent|colleague|loved)",
        ),
    ),
    hint=Cue(
        "(god rest|died|dead|dying|death|estate|late|passed|grief|grieving|lost|memorial|in memory|"
        "buried|burial|hospice|terminal|wake|ashes|inherited|next of kin)",
        "flowers for (my|our|his|her|mum|dad|nan|the (funeral|service|grave))",
        "(my|our) (dog|cat|horse|pet|rabbit|puppy|kitten) (died|passed|was put down|had to be put)",
    ),
    idiom=Cue(
        "(we are|we're|i run|we run|i work for|i work at) (a|an|the|) (small |family |local |) "
        "(undertaker|undertakers|undertaker's|funeral home|funeral director|funeral directors|"
        "funeral parlour|crematorium)",
        "(reader|till|terminal|pump|heater|kettle|oven|toaster|printer|camera|drone|clock|motor|"
        "bulb|headset|mic|fan|scanner|bike|mower|plants|console|game|feed|page|"
        "chat|stream|deal|charger|cable) (has |have |had |just |suddenly |again |) (died|dead|is "
        "dead|was dead)",
        "(site|phone|mobile|handset|laptop|battery|router|server|app|tablet|screen|computer|car|"
        "van|"
        "engine|line|link|connection|machine|fridge|boiler|website|printer|disk|drive|modem|plant|"
        "chat|session|signal|internet|wifi|call|telly|washer|dishwasher) (has |have |had |just "
        "|suddenly |again |finally |) (died|dead|is dead|was dead|killed|passed away|passed on)",
        "(friend|brother|sister|he|she|mum|mom|dad|son|daughter|partner|husband|wife|colleague|"
        "boss|"
        "owner)('s|s|'s old|'s new|'s work) (phone|mobile|handset|laptop|battery|tablet|car|router|"
        "computer|account|telly|line) (died|is dead|was dead|dead|just died|has died|passed away)",
        "(be|is|was|being) the death of (me|us|him|her)",
        "(executor|executors) (in|licence|license|thread|threads|process|plan|node|nodes|pool|job)",
        "(black|red|white|brown) widow",
        "dead brother (printer|laser|mfc|hl|dcp)",
        "(widow|widows) (maker|and orphan|and orphans)",
        "(wreath|catering|flowers|cakes|food|caterer|parlour|director|plan|plans|florist|insurance|"
        "policy) (for|at|home) (a |) funeral",
        "(at|for|to) a funeral",
        "funeral (flowers|wreath|plan|plans|suit|music|insurance)",
        patterns=(
            # somebody who no longer stands in a list
            r"\b(?:lost|losing|lose) (?:my|our) \w+ (?:in|from|on|off) (?:your|the|this|that|my) "
            r"(?:\w+ )?(?:apps?|account|contacts|list|map|portal|thread|directory|calendar)\b",
            # what was lost is a thing of theirs
            r"\b(?:lost|losing|lose) (?:my|our|his|her|their) (?:\w+ )?(?:husband|"
            r"wife|mother|father|mum|mom|mam|mummy|dad|daddy|brother|sister|son|daughter|partner|"
            r"uncle|aunt|gran|nan|nana|grandmother|grandfather|baby|friend|child|parents|grandma|"
            r"grandad|grandpa|granny|cousin|twin|boyfriend|girlfriend|fiancee?)(?:'s|s') ",
        ),
    ),
)
