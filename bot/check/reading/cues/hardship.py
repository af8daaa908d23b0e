"""Words that tell of illness, lost work or want of money in the customer's life."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["HARDSHIP"]

HARDSHIP = Family(
    sure=Cue(
        "(doctor|doctors|consultant|hospital|oncologist|hospice) (has |have |had |)(given|gave) "
        "(him|her|them|me|us|mum|mom|dad) (only |just |a few |)(weeks|days|months)",
        "(weeks|days|months|little time|not long) (left |)to live",
        "(moved|transferred|sent|going|gone|goes|moving) (in|)to (a|the|hospice) (hospice|care)",
        "stage (three|four|3|4|iii|iv) (cancer|lung|breast|bowel|melanoma|lymphoma)",
        "told (me |us |) (that |) (it's|it is|he's|she's|i'm) stage (three|four|3|4|iii|iv)",
        "terminally ill",
        "(the|my|his|her|their|mum's|dad's|wife's|husband's|sister's|brother's|son's|daughter's) "
        "(cancer|tumour|tumor|leukaemia|lymphoma|melanoma) (is|has|was|it's|had) (now |just |) "
        "(back|returned|come back|spread|inoperable|terminal|untreatable|in)",
        "(told|learned|learnt|heard|found out) (me |us |) (it's|it is|that it's|it was|i've got|i "
        "have|she has|he has) (breast |lung |bowel |skin |prostate |a |) (cancer|tumour|stroke|ms|"
        "parkinson's|leukaemia|dementia)",
        "(lost|losing|lose|loses) (my|his|her|our|the|their) (job|jobs|work|income|business|"
        "livelihood|home)",
        "(made|been made|being made|was made|were made|are making me|got made) redundant",
        "(got|was|been|were|be|being|am|i'm) (laid off|let go|retrenched|sacked|furloughed|fired "
        "from)",
        "(let go|retrenched|laid off|made redundant) (in|from|last|by|at|when|on|this)",
        "(can't|cannot|couldn't|can not|unable to|struggling to|struggle to|no way i can|not able "
        "to|hard to|don't know how to|won't be able to|not be able to|no longer able to|can no "
        "longer|could no longer) (afford|pay (it|this|my|the|for|rent|bills|you|any|in full|this "
        "month|anything)|make ends meet|make the payment|make this month's|keep up (with|the|my)|"
        "keep paying|meet the|feed|put food|manage the payment|heat|cover the)",
        "(in|into|out of|from) (the |) (hospital|hospice|intensive care|icu) (since|with|again|now|"
        "and|because|after|at the moment|last|until|having|when|so)",
        "(is|was|am|i'm|been|are|he's|she's|lying|lies|ended up|still) (in|at) (the |a |) "
        "(hospital|hospice|intensive care|icu|a&e|the er|rehab|a coma|a care home)",
        "(taken|rushed|admitted|went|brought|go|going|blue-lighted) (in |) to (the |) (hospital|"
        "hospice|a&e|intensive care|icu)",
        "(diagnosed with|diagnosis of|my diagnosis|his diagnosis|her diagnosis|got a diagnosis|"
        "chemo|chemotherapy|radiotherapy|dialysis|terminally ill|terminal illness|heart attack|"
        "life support|miscarriage|miscarried|parkinson's|alzheimer's|leukaemia|leukemia|palliative|"
        "tumour|tumor|brain haemorrhage|transplant|bedridden|nervous breakdown)",
        "(has|have|had|got|with|has got|having|fighting|battling|treated for|for|of|from|against) "
        "(breast |lung |stage four |bowel |prostate |a |severe |bad |my |serious |long |) (cancer|"
        "stroke|depression|ptsd|sepsis|long covid|breakdown|heart failure|brain injury|multiple "
        "sclerosis|kidney failure)",
        "(having|had|have|after|need|needs|needing|recovering from|before|awaiting|waiting for|for|"
        "undergoing|undergo) (my |his |her |an |a |major |heart |back |open |emergency |spinal |"
        "urgent |brain |) (operation|surgery|bypass|amputation)",
        "(unemployed|unemployment|jobless|out of work|out of a job|between jobs|no job|without "
        "work|without a job|jobseeker|jobseekers|food bank|foodbank|food stamps|universal credit|"
        "evicted|eviction|homeless|bankrupt|bankruptcy|insolvent|debt collectors|debt collector|"
        "bailiff|bailiffs|on benefits|lost everything|disability benefit|disability allowance|"
        "disability pension|on disability|sick pay|sick leave|statutory sick|carer's allowance|"
        "debt charity|debt adviser)",
        "(long-term|seriously|really|very|critically|gravely|chronically|quite|so) (ill|sick|"
        "unwell|poorly) (and|since|for|at the|with|in|again|so|right now|person|child|mother|"
        "husband|wife)",
        "(off|been|signed off) (sick|ill) (for|since|with|after|until)",
        "signed off work",
        "(i've been|i have been|i got|i fell|i became|since i got|i was taken|my husband is|my "
        "wife is|my mother is|my mum is|my father is|my dad is|my son is|my daughter is|my child "
        "is) (seriously |very |really |critically |badly |) (ill|unwell)",
        "(fixed income|pension doesn't|struggling financially|financial difficulty|financial "
        "difficulties|financial hardship|financial trouble|money troubles|money is (very |really |"
        "so |) (tight|short)|hard times|tough times financially|times are hard|behind on (my |the |"
        "our |) (rent|payments|bills|instalments|mortgage)|nothing left to pay|no money left|not a "
        "penny|last twenty|down to my last|choose between|choosing between|to live on|"
        "living on benefits|skipping meals|go hungry|going hungry|hand to mouth|until payday|"
        "rent arrears|in arrears|"
        "into debt|in debt|repayment plan|hardship|breathing space|payment holiday)",
        "(hours|wages|salary|pay|shifts) (were |was |have been |has been |got |been |) (cut|halved|"
        "slashed|reduced|stopped)",
        "(cut|halved|reduced|stopped) (my|his|our|her) (hours|wages|salary|pay|shifts|benefits)",
        "(factory|plant|mine|shop|company|firm|mill|school|restaurant|business) (has |have |) "
        "(closed|shut|shut down|went under|folded|collapsed|went bust|gone under)",
        "(undergoing|having|under|starting|receiving) treatment for (a|my|an) (heart|kidney|liver|"
        "lung|serious|blood|brain|long-term|chronic) (condition|disease|problem|illness|complaint)",
        "(laid off|made redundant|lost my job|retrenched|dem sack me|sack me for work)",
        "my (ms|cancer|parkinson's|epilepsy|arthritis|lupus|condition|illness|depression) (has |"
        "have |is |) (flared|come back|worse|got worse|returned|relapsed|acting up)",
        "(house|home|flat|shop|everything) (burned|burnt|was flooded|flooded|was destroyed|got "
        "flooded|was hit|washed away|destroyed)",
        "(after|since|in|lost to) the (flood|fire|earthquake|hurricane|cyclone|floods|bushfires|"
        "bushfire)",
        "(money|things|cash|it) (is|are|has been|have been|got|gets) (very |really |so |extremely |"
        "quite |) (tight|short this|hard since)",
        "(since|after) (my|his|her) (stroke|operation|accident|heart attack|surgery|fall|"
        "diagnosis|treatment|treatments)",
        "(since|after) the (stroke|operation|heart attack|surgery|diagnosis)",
        "since the accident",
        "(i have|i've got|i'm living with|i live with) (ms|cancer|parkinson's|epilepsy|arthritis|"
        "lupus|long covid|cfs|fibromyalgia)",
        "(had|has|have) (a |an |) (stroke|bad fall|serious accident|heart attack|car accident|"
        "nasty fall|seizure|bad accident)",
        "(full-time|full time|sole|only) (carer|caregiver) (for|to|of)",
        "(carer|caring|caregiver) for (my|our|a|his|her)",
        "(single mum|single mother|single mom|single dad|single parent|widowed mother) (of|with|on|"
        "and)",
        "(premature|preemie|prem|special needs|disabled|seriously ill|sick|ill|dying) (baby|son|"
        "daughter|child|mother|father|husband|wife|mum|dad|twins)",
        "(disability|sickness|unemployment|jobseeker's|welfare|benefit) (payment|payments|"
        "allowance|cheque|money)",
        "(out of|under|with|buried in|drowning in) (the |my |our |these |all the |) (debts|debt|"
        "bills|arrears)",
        "(look after|looking after|care for|caring for) my (mother|father|husband|wife|mum|dad|son|"
        "daughter|brother|sister) (round|full|day|who|all|and can't|at home)",
        "(forty|fifty|twenty|ten|thirty) (euro|euros|pounds|quid|dollars|rand) (till|until|to last|"
        "left)",
        "(pay|paying|clear|put right) (it |you |) (off |back |) (ten|five|twenty|a little|bit by "
        "bit|a bit|in small|what i can) (a week|a month|at a time|each|every|by|amounts|steps|now)",
        patterns=(
            r"\b(?:my|our|her|his|the) (?:[\w']+ ){0,3}(?:results|scans?|biopsy|bloods)\b"
            r"[^.!?\n]{0,40}\b(?:not|isn't|wasn't|aren't|weren't) (?:very |at all |so |)good\b"
            r"[^?\n]{0,60}\b(?:doctors?|hospital|ward|treatment|operate|travel\w*|weeks|months|she|he|"
            r"her|him)\b",
            r"\b(?:hours|wages|salary|pay|shifts) (?:at|in) (?:the |my |our )?[\w-]+ (?:have|"
            r"has|were|was|got) (?:been )?(?:cut|halved|reduced|stopped)",
        ),
    ),
    hint=Cue(
        "(hospital|surgery|operation|doctor|ill|illness|sick|treatment|treatments|therapy|pension|"
        "pensioner|benefit|benefits|redundant|redundancy|afford|instalments|struggling|disabled|"
        "disability|wheelchair|cancer|stroke|unwell|nhs|ward|rent|debt|skint|broke)",
    ),
    idiom=Cue(
        "(debt |)(collector|collectors) (for|about|over|chasing me for) (a|the|an|this) (bill|debt|"
        "invoice|account|order) (that |)(i|we|which) (paid|have paid|have already|already|never|"
        "don't|do not)",
        "(work|works|working|worked|volunteer|nurse|doctor|consultant|it) (at|in|for) (the |a |our "
        "|) (hospital|hospitals|hospice|icu)",
        "(go|goes|going|stop|stops|stopping|run|runs|running) (to|at|past|by|near) the hospital "
        "(|(and|on|from|via|before|after|or) (the|a|at)|(which|where|when|what|is|does|do|today))",
        "(bus|buses|tram|trams|train|stop|road|gate|entrance|shop|branch|roundabout|lane) "
        "(by|at|near|to|for|past|opposite|behind|beside|outside) the hospital",
        "(hospital|hospice) (account|app|wifi|network|system|chain|group|client|site|website|trust|"
        "department|gift)",
        "(lose|losing|lost|loses) (my|our|the|his|her) (work|home page|home screen|business card|"
        "home) (every|each|if|when|page|screen|button|folder|tab|on the|documents|in the editor)",
        "(operation|surgery) (timed|failed|not permitted|not allowed|hours|opening|returned)",
        "(not|never) (ill|sick|unwell)",
        "(choose|choosing) between (the|two|these|plan|a|them|monthly|basic|red|blue|both)",
        "(live|living) on (the|my|a|an) (second|third|first|top|edge|outskirts|island|hill|other|"
        "farm|boat|same)",
        "(sick|ill) (of|at ease|with envy)",
        "(live|living) on (channel|air|stage|screen|tv|server|site)",
    ),
)
