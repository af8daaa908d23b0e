"""What customers say that tells how they want to be treated."""

from bot.check.cues import Cue

__all__ = ["CUES"]

REPEAT = Cue(
    "(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth|tenth) (time|chat|call|email|e-mail|message|ticket|letter|attempt) (i've|i have|i am|i'm|i|in|this|today|about|asking|contacting|writing|calling|to)",
    "(second|third|fourth|fifth|2nd|3rd|4th|5th) (time of asking|person i've|agent|adviser|rep)",
    "(already|previously) (told|explained|contacted|emailed|e-mailed|called|rang|phoned|written|wrote|messaged|spoke|spoken|chatted|reported|asked|raised|sent|opened|logged|complained|gave|given|submitted)",
    "as i (told|said to|explained to|mentioned to|wrote to)",
    "(told|explained) (this |it |all this |that |)to (your|the|a|one of your|two|three|four|several)",
    "(spoke|spoken|chatted|talked|speaking) (to|with) (you|your|someone|somebody|one of|a|an|two|three|four|several|another|the) ",
    "(i've|i have|ive|we've|we have) (been in touch|called|emailed|e-mailed|rung|phoned|written|messaged|contacted you|chased|been chasing|been back and forth|asked)",
    "(last time|when) i (called|rang|wrote|contacted|emailed|e-mailed|chatted|spoke|messaged|phoned|asked|raised)",
    "(no|any|without|still no|never got an|never had a|never had an|not had a|haven't had a) (reply|answer|response) (to|from|yet|since|so far|at all|back|still)",
    "(my|the) (previous|earlier|last|first|original) (ticket|chat|email|e-mail|message|call|complaint|enquiry|case|request|letter|conversation)",
    "(you|they|someone|your colleague|your agent|agent|i was) (told|promised|assured|said you|said they) (me |)(last|yesterday|on|that|it|you|i'd|i would|someone|they|a|this)",
    "(keep|kept) (asking|contacting|being told|calling|having to explain|getting told|being passed|writing|chasing)",
    "(still|nobody|no one|noone|never) (waiting for (a|an|your|someone|somebody|any)|(has |ever |)(got|came|come|called|replied|answered|rang|responded|wrote|written|gotten) back)",
    "(nobody|no one|noone) (has |ever |)(replied|answered|responded|called|got back|gotten back|wrote back|rang)",
    "(following|follow) up (on|again)",
    "(chasing|chase) (this|it|up|you|again)",
    "(reference|case|ticket|chat|complaint) (number|no|id|ref|#|from)",
    "me again",
    "back again",
    "here again",
    "contacted you (about|before|twice|three|already|last|on|again|several|many|and)",
    "been passed (around|from|between|to)",
    "explain (it |this |everything |myself |the whole thing |)(all |)(again|over again|for the)",
    patterns=(
        r"\b(?:again|already) (?:contacting|writing|asking|chatting|calling|emailing) ",
        r"\b(?:two|three|four|five|six|2|3|4|5|6|several|countless|multiple) (?:different |separate |previous )?(?:chats|calls|emails|e-mails|messages|tickets|agents|advisers|advisors|people|reps|letters|phone calls|times (?:now|already|about|before))\b",
        r"\b(?:emailed|e-mailed|called|rang|phoned|wrote|written|messaged|contacted|asked|reported|complained|chased|told you|told them|told yous)\b.{0,30}\b(?:twice|thrice|three times|four times|last week|last month|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|days ago|weeks ago|before|times)\b",
    ),
)

PLAIN_LANGUAGE = Cue(
    "(sorry|excuse|pardon|forgive|apologies) (for |about |)(my |the |)(bad |poor |broken |weak |terrible |not good |basic |little |)(english|grammar)",
    "(my|our) (english|grammar) (is|isn't|not|still|a bit|very)",
    "english (is|isn't) (not |)(my |our |)(first|second|third|native|mother|main|strong|good|great|so good|very good|perfect)",
    "(i|we) (use|using|am using|are using|used|write with|read with|need) (a |an |google |the |online |deepl |)(translator|translate|translation|translating app)",
    "(using|with|through|via|by) (google |a |an |the |online |deepl |)(translate|translator|translation app)",
    "(don't|do not|not|can't|cannot|dont) (speak|understand|read|write|know) (english |)(very |so |too |that |much |)(well |good |much |)english",
    "(don't|do not|not) (speak|understand|read|write) (good|much|well|very good|very well|so good) english",
    "(learning|still learn|learn) english",
    "(what|what's) (does|is|do|means|mean) (the word|this word|that word)",
    "(what|wat) (does|do|is) .. mean",
    "(simple|easy|easier|simpler|plain|basic|slow|short) (english|words|language|sentences)",
    "(not|non) native",
    "not a native",
    "english not (my|so|very|good)",
    "my third language",
    "my second language",
    patterns=(
        r"\b(?:not|don't|do not|didn't|dont) (?:understand|know|get) (?:the |this |that |your )?words?\b",
        r"\bwhat (?:does|do|is) (?:the word )?[\"'\x7f\w-]+(?: [\"'\x7f\w-]+)? mean(?:s|ing)?\b",
        r"\bwhat (?:is the )?mean(?:s|ing)? (?:of )?[\"'\x7f\w-]+",
    ),
)

BEREAVEMENT = Cue(
    "(passed|passing) away",
    "(my|our) late (husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|partner|uncle|aunt|gran|nan|grandmother|grandfather|friend)",
    "(funeral|bereavement|bereaved|probate|death certificate|widow|widower|widowed|deceased|obituary)",
    "(lost|losing|buried|burying|cremated) (my|our|her|his) (husband|wife|mother|father|mum|mom|mam|dad|brother|sister|son|daughter|partner|uncle|aunt|gran|nan|nana|grandmother|grandfather|baby|friend|child|parents|grandma|grandad|grandpa)",
    patterns=(
        r"\b(?:husband|wife|mother|father|mum|mom|mam|mummy|daddy|dad|brother|sister|son|daughter|partner|uncle|aunt|auntie|gran|nan|nana|grandmother|grandfather|grandad|grandpa|grandma|baby|friend|boss|owner|he|she|parent|flatmate|neighbour|fiance|fiancee|account holder|colleague) (?:has |have |had |just |sadly |suddenly |recently |unexpectedly |unfortunately )*(?:died|passed\b|has gone|is dead|passed on|was killed)",
        r"\b(?:death|passing|loss) of (?:my|our|his|her|a) (?:late |dear |beloved )?(?:husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|partner|uncle|aunt|gran|nan|grandmother|grandfather|baby|friend)",
    ),
)

HARDSHIP = Cue(
    "(lost|losing) (my|his|her|our|the) job",
    "(made|been made|being made) redundant",
    "(laid|been laid) off",
    "(can't|cannot|couldn't|can not|unable to|struggling to|struggle to|no way i can|not able to) (afford|pay (it|this|my|the|for|rent|bills)|make ends meet|make the payment)",
    "(in|to|into|out of|from|at) (the |)(hospital|hospice|intensive care|icu)",
    "(diagnosed with|diagnosis|chemo|chemotherapy|cancer|stroke|dialysis|terminally ill|terminal illness|heart attack|surgery|operation|miscarriage|dementia|depression|mental health|parkinson's)",
    "(unemployed|out of work|food bank|universal credit|evicted|eviction|homeless|bankrupt|bankruptcy|debt collectors|on benefits|lost everything|disability benefit)",
    "(long-term|seriously|really|very|critically) (ill|sick|unwell)",
    "(off|been) sick (for|since)",
    "(fixed income|pension doesn't|struggling financially|money is (very |really |so |)tight|behind on (my |the |)(rent|payments|bills))",
)

CRISIS = Cue(
    "(kill|hurt|harm|hang|drown|poison|cut) myself",
    "(want|going|ready|planning|about|plan|wish|better) to (die|end it|end it all|end my life|not be here|disappear for good|kill myself|hurt myself)",
    "(end|ending|take|taking|took) my (own |)life",
    "(end|ending) it (all|tonight|now|for good)",
    "(suicidal|suicide|self-harm|self harm|overdose|overdosed)",
    "(don't|do not|dont|no longer) (want|wanna) to (live|be alive|be here anymore|wake up|go on|exist|carry on living)",
    "(no|not any|any|without any) (reason|point) (to live|in living|to go on|in going on|to carry on|in being here|in carrying on)",
    "(better off|be better) (dead|without me)",
    "(can't|cannot) (go on|do life|live like this|keep living) (any more|anymore|any longer)",
    "(he|she|my husband|my partner|my boyfriend|my ex|someone|my wife|my dad|my son) (hits|hit|beats|beat|will hurt|will kill|is going to kill|is going to hurt|threatened to kill|has a knife|has a gun) (me|us|her|himself|herself|him)",
    "(took|taken|swallowed|swallow) (all |)(the |my |a lot of |too many |a bottle of |some )(pills|tablets)",
    "i am not safe",
    "(won't|will not) be (here|around|alive) (tomorrow|much longer|by then|next week|in the morning|for it)",
    "(goodbye|say goodbye) to (everyone|everybody|my kids|my family)",
    "(jump|jumping) off (a|the) (bridge|roof|building|balcony)",
    "(tired|done with|sick) (of |)(living|being alive|life)",
    "(can't|cannot|don't|do not) (see|picture|imagine) myself (being |)(here|around|alive) (by|tomorrow|tonight|next week|much longer|for much)",
    "(have|got|holding|counted|counting|taking) (the|enough|all the|all my|a bottle of) (pills|sleeping pills)",
    "nothing (left |) to live for",
    "(notice|care|miss me|cry) if (i|i'd) (was|were|am|died|just |) (dead|gone|died|disappeared|not here)",
    "(better off|happier|easier for everyone|easier for them) if (i|i'd) (was|were|am|wasn't|weren't|died|just died) (dead|gone|here|not here|around|)",
    "(standing|sitting) on (the|a) (bridge|ledge|railway line|train tracks)",
    patterns=(
        r"\b(?:hurt|kill|harm|shoot|stab) (?:himself|herself|themselves|him|her|them|my family|the kids|somebody|someone)\b",
        r"\b(?:not|n't|dont) want(?:ing)? to (?:be here|be alive|live|exist|wake up)\b",
    ),
)

ABUSE = Cue(
    "(you|u|you're|ur|youre|your|you are|yous|you all|you lot|you people|bunch of|pack of|load of) (are |)(all |)(a |an |such |such a |total |complete |absolute |fucking |utterly |bloody |just |some kind of |)(idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|scum|brain dead|braindead|retard|retarded|stupid|thick|dumb|clown|clowns|muppet|muppets|joke of a human|liar|liars|thief|thieves|crook|crooks|bastard|bastards|prick|bitch|cunt|cow|pig|parasite|parasites|halfwit|halfwits|useless (cow|idiot|bitch|lump|piece|sack|git|moron))",
    "(fuck|screw|damn|sod|piss) (you|off|yourself|yourselves)",
    "(go|get) (fuck yourself|to hell|lost|back to your (own |)country|screw yourself)",
    "(shut up|shut your)",
    "(are you|r u|you) (actually |even |really |)(stupid|dumb|thick|deaf|blind|brain dead|braindead|illiterate|retarded|mental|human|a moron|an idiot|that stupid|that thick|this stupid)",
    "(brain dead|braindead)",
    "(useless|worthless|pathetic|stupid|incompetent|brainless|dumb|lazy|thick) (idiot|idiots|cow|bitch|moron|morons|little|human|piece|waste|lot|cretin|cretins|lump|trash|muppet|clown|clowns|parrot|git)",
    "(waste of (space|oxygen|skin)|piece of (shit|crap|trash|garbage))",
    "(hope|wish) you (die|get fired|lose your job|get cancer|rot|choke|get sacked)",
    "(i'll|i will|gonna|going to) (find (you|out where you)|come (down |over |)there and|hunt you|break your|smash your|hurt you|kill you|make you pay|punch)",
    "(i know|know) where you (live|work)",
    "(send|show) (me |us |)(a |some |)(nudes|pic of you|naked)",
    "(you sound|bet you're|bet you are|you must be) (sexy|hot|fat|ugly|foreign|thick|stupid|gorgeous)",
    "(what are you wearing|sexy voice)",
    "(someone|somebody|anyone|an agent|a person|people) who (speaks|can speak|actually speaks) (proper |real |)english",
    "(learn|speak) (proper |some |)english",
    "(your|you) (people|lot|kind) (in|from) (india|the philippines|africa|manila|mumbai|delhi|pakistan)",
    "(third world|call centre monkey|call center monkey|trained monkey|monkeys)",
    "(asshole|arsehole|dickhead|wanker|tosser|twat|motherfucker|shithead|fuckwit|cockwomble)",
)

LEGAL = Cue(
    "(my|our|a|an|with|to|through|your) (solicitor|solicitors|lawyer|lawyers|attorney|barrister|legal team|legal counsel|legal adviser|legal department)",
    "(legal|court|criminal) (action|proceedings|advice|route|steps|letter|claim|recourse|case)",
    "(small claims|take (you|this|it|them|the company) to court|see you in court|sue|suing|lawsuit|the courts|tribunal|court order|county court|consumer court)",
    "(ombudsman|ombudsmen|regulator|trading standards|financial conduct|the fca|ofcom|ofgem|ofwat|data commissioner|information commissioner|ico|consumer protection|better business bureau|attorney general|watchdog|citizens advice|the cfpb|consumer affairs|consumer forum|consumer commission|the faa|dot complaint)",
    "(newspaper|journalist|journalists|the press|the papers|go public|watchdog programme|media|local news|national news|reporter|tv station|the news)",
    "(breach of contract|consumer rights act|gdpr|statutory rights|letter before action|subject access|in breach of|unlawful|illegal)",
)

SECURITY = Cue(
    "(hacked|hacker|hackers|hacking|breached|phishing|phished|scam|scammed|scammer|scammers|fraud|fraudulent|malware|ransomware|compromised|spyware|identity theft|data leak|leaked|data breach)",
    "(someone|somebody|a stranger|strangers|an unknown person|people|someone else|somebody else|another person) (has |have |is |just |else |got |)(logged|logging|accessed|got|getting|broke|broken|taken over|changed|stole|stolen|used|using|in my|into|ordered|transferred|opened|bought|signed|spending|withdrew|took)",
    "(didn't|did not|never|not|haven't) (make|made|authorise|authorised|authorize|authorized|recognise|recognize|recognised|request|requested|place|placed|buy|ordered|order|approve|approved) (this|these|that|those|it|them|a|any|the|some|me|by me)",
    "(don't|do not|not) (recognise|recognize)",
    "(sql injection|xss|vulnerability|vulnerabilities|cve|exposed|security hole|security flaw|security issue|publicly readable|can see other|see someone else's|see other (people's|customers|users)|another customer's|someone else's (data|details|account|order|orders|invoice|bill|photos|records))",
    "(stolen|stole|cloned) (my |)(card|phone|password|identity|account|details|laptop|wallet)",
    "(card|phone|account|wallet|identity|password|details) (was|been|has been|got|is|were) (stolen|hacked|cloned|taken over|compromised|used by)",
    "(suspicious|strange|unknown|unrecognised|unauthorised|unauthorized|unfamiliar) (login|log-in|logins|sign-in|activity|device|transaction|transactions|payment|payments|charge|charges|email|text)",
    "(password|email|e-mail|number|address) (was|has been|got|been) changed (and|but) (it wasn't|not by|i didn't|without)",
)

CUES = {
    "repeat": REPEAT,
    "plain": PLAIN_LANGUAGE,
    "bereavement": BEREAVEMENT,
    "hardship": HARDSHIP,
    "crisis": CRISIS,
    "abuse": ABUSE,
    "legal": LEGAL,
    "security": SECURITY,
}
"""Each cue by the name under which it also counts as a feature."""
