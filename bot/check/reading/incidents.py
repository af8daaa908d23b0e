"""What customers say of what happened: trouble, whose doing it was, a wait, a loss, a sorrow."""

from bot.check.cues import Cue

__all__ = [
    "ANGER",
    "GRIEF",
    "INCIDENTS",
    "LOSS",
    "NOT_SO",
    "OUR_FAULT",
    "SORROW",
    "STUCK",
    "THEIR_SLIP",
    "TOIL",
    "TOLD",
    "TROUBLE",
    "WAIT",
]

OUR_FAULT = Cue(
    "(second|third|fourth|fifth|another|yet another|two|three) (missed |failed |cancelled )(slot|"
    "visit|appointment|delivery|collection|booking|pickup|slots|visits|appointments|deliveries)",
    "(wrong (size|colour|color|item|model|one|name|address|date|order)) (again|twice|once more|for "
    "the)",
    "you (have |'ve |)lost my (passport|parcel|bag|luggage|order|file|documents|papers|case|"
    "suitcase|package|card)",
    "(charged|billed|debited|invoiced) (me |us |my card |my account |the card |) (twice|two times|"
    "double|again|thrice|three times|extra|too much)",
    "(double|over|wrongly|incorrectly|mistakenly)(-| |) (charged|billed|charge|debited|billing|"
    "booked)",
    "(two|2|duplicate|double) (payments|charges|debits|payment|charge|debit|deductions|deduction)",
    "(your|ur) (outage|mistake|error|mix-up|mess|blunder|cock-up|fault|screw-up|breach|leak|"
    "oversight|incompetence|negligence)",
    "(i was|we were|i've been|we've been|i got|been) (misinformed|misled|missold|mis-sold|hung up "
    "on|overcharged|locked out by you|ignored|ghosted|fobbed off|stood up|bumped)",
    "(hung up on me|no-show|no show|ghosted me)",
    "how (does|did|do|can|could) (that|this|something like this|something like that|it|such a "
    "thing) (even |ever |possibly |)happen",
    patterns=(
        r"\b(?:took|taken|take) (?:\w+ ){0,5}?(?:twice|two times|again|early|too (?:early|"
        r"soon|much))\b",
        r"\b(?:you|u|you've|you have|yous|they|somebody|someone|your (?:\w+ ){0,2}?\w+) "
        r"(?:have |has |had |went and |just |all |only |again |lot |people |guys "
        r")*?(?:lost|misplaced|deleted|wiped|erased|messed|screwed|broke|broken|forgot|"
        r"cancelled|canceled|closed|suspended|overcharged|double|mislaid|mixed|ruined|"
        r"damaged|leaked|disconnected|killed|ate|eaten|wrecked|crashed|went down|been down|"
        r"logged me|locked me|knocked|hung up|cut (?:me|us) off|never (?:came|called|"
        r"arrived|replied|turned up|showed|sent)|didn't (?:come|call|arrive|turn up|show|"
        r"send))\b",
        r"\b(?:sent|shipped|delivered|gave|given|booked|packed|posted|quoted|issued|got|"
        r"received|receive|installed|fitted|printed|moved|pointed)\b(?: [\w']+){0,4}? "
        r"(?:wrong|incorrect|someone else's|somebody else's|another (?:\w+)'s)\b",
        r"\b(?:you|u|you've|you have|they) (?:have )?(?:just |all )?(?:e-?mailed|mailed|"
        r"sent|gave|shared|showed|texted|posted)\b[^.!?\n]{0,30}\b(?:another|someone "
        r"else's|somebody else's|other people's|strangers?|wrong)\b",
        r"\b(?:wrong|incorrect) (?:\w+ ){1,3}?(?:arrived|came|was (?:sent|delivered|booked|"
        r"charged)|turned up|in the (?:box|parcel|bag|post))\b",
        r"\b(?:arrived|came|turned up|delivered|showed up) (?:\w+ ){0,2}?(?:broken|smashed|"
        r"damaged|cracked|in (?:pieces|bits)|shattered|mouldy|rotten|torn|ripped|empty|"
        r"bent|leaking|scratched|dented|spoiled|expired|faulty|melted|crushed|wrong|with "
        r"(?:a|no|the wrong))\b",
        r"\b(?:your|the|ur) (?:\w+ ){0,2}?(?:app|site|website|server|servers|service|"
        r"system|portal|update|upgrade|migration|release|patch|maintenance|page|checkout|"
        r"form|line|network) (?:that's|that is|is|was|are|were|has been|have been|keeps?|"
        r"went|broke|deleted|wiped|lost|killed|crashed)\b[^.!?\n]{0,20}\b(?:down|dead|"
        r"offline|broken|broke|crashing|crashed|deleted|wiped|lost|killed|everything|my|"
        r"our|us|me|dark)\b",
        r"\b(?:nobody|no one|no-one|noone) (?:has |ever |has ever |even )?(?:came|come|"
        r"showed|turned up|called|rang)\b",
        r"\b(?:was|were|been|got) (?:cancelled|canceled|deleted|suspended|closed|locked|"
        r"removed|wiped|charged) (?:without|by you|for no reason|twice|by mistake|in error|"
        r"with no)\b",
        r"\byour (?:[a-z]+ ){0,2}?(?:lorry|van|driver|coach|bus|engineer|courier|fitter|plumber|"
        r"nurse|"
        r"technician|cleaner|crew|men|guys|truck|installer|surveyor|agent) (?:has |have |just |"
        r"then )?(?:took|"
        r"taken|hit|smashed|broke|never|didn't|left|dropped|ran|knocked|scratched|dented|cracked|"
        r"backed|threw|dumped|"
        r"damaged|ripped|flooded)\b",
        r"\b(?:billed|charged|debited|invoiced) (?:me |us )?(?:\d|three|four|five|several) times\b",
        r"\b(?:shipped|sent|delivered) (?:me |us )?[^.!?\n]{0,30}\bwhen (?:my|our|the|i|"
        r"we)\b[^.!?\n]{0,20}"
        r"\b(?:says|said|ordered|asked|booked|order)\b",
        r"\bgot (?:cancelled|canceled|closed|deleted)\b[^.!?\n]{0,20}\bnever asked\b",
        r"\b(?:missing|left out) (?:\w+ )?from (?:my|the|our) (?:order|box|parcel|delivery|"
        r"bag|kit|shipment)\b",
    ),
)
"""Something that only we can have done, or must answer for."""

THEIR_SLIP = Cue(
    "(silly me|my (own |) (mistake|fault|error|slip|bad|typo)|my own (stupid|silly) (mistake|"
    "fault)|i've been (an idiot|silly|daft|stupid)|i'm (such |) (an idiot|a muppet|a fool)|"
    "entirely my fault)",
    "(i|i've|i have|we|we've) (accidentally |mistakenly |stupidly |foolishly |just |have |must "
    "have |) (sent|booked|ordered|typed|entered|transferred|paid|put|deleted|cancelled|posted|"
    "picked|chose|gave|given|bought|selected|pressed|clicked)( it| them| the| my| our| a| two| "
    "some|) ( rent| money| order| file| van| ticket| payment| name| address| email| photos| table| "
    "room| flight|) (to |in |on |for |from |at |) (the |an |a |) (wrong|by accident|by mistake|"
    "accidentally)",
)
"""What the customer says they did wrong themselves."""

TOLD = Cue(
    "(i|we) (was|were|have been|had been|got) (told|promised|assured|quoted|guaranteed)",
    patterns=(
        r"\b(?:you|u|they|he|she|someone|somebody|your (?:\w+ ){0,2}?\w+) (?:said|told "
        r"(?:me|us)|promised|assured|swore|confirmed|guaranteed|quoted)\b",
    ),
)
NOT_SO = Cue(
    "(but|yet|still|nothing|never|instead|not|didn't|hasn't|wasn't|isn't|wrong|half|later|turns "
    "out|blocked|refused|turned away|declined|charged)"
)

TROUBLE = Cue(
    "(wrong|broken|broke|breaks|damaged|smashed|cracked|faulty|missing|lost|late|stuck|down|"
    "offline|blank|empty|dead|gone|vanished|disappeared|deleted|crash|crashes|crashed|crashing|"
    "freezes|frozen|froze|slow|error|errors|failed|fails|fail|failing|failure|bug|glitch|problem|"
    "problems|issue|issues|trouble|fault|complaint|charged|overcharged|declined|rejected|refused|"
    "denied|cancelled|locked|hacked|blocked|suspended|bounced|bouncing|expired|delayed|delay|"
    "waiting|waited|leak|leaking|leaks|confused|confusing|misled|mistake|mix-up|disappointed|"
    "annoyed|annoying|frustrated|frustrating|fed up|angry|upset|worried|terrible|awful|useless|"
    "rubbish|worst|twice|weird|odd|strange|stopped|yesterday|already|again|asked|told|doesn't|"
    "won't|isn't|can't|cannot|couldn't|didn't|hasn't|haven't|still|never|nothing|nobody|unable|not "
    "working)",
    "(what happened|what's going on|whats going on|what is going on|where is my|where's my|wheres "
    "my|where are my)",
)
"""Something that may not be as the customer would have it; wide: it only keeps rules silent."""

WAIT = Cue(
    "(wait|waiting|waited|on hold|holding|take your time|no rush|no hurry|whenever|hello|still "
    "there|you there|anyone there|any news|any update|any luck|queue|ok|okay|sure)"
)
ANGER = Cue(
    "(furious|livid|fuming|seething|outraged|outrageous|disgusted|disgusting|disgrace|disgraceful|"
    "appalled|appalling|shambles|a joke|unacceptable|ridiculous|pathetic|incompetent|useless|sick "
    "of|sick and tired|fed up|had enough|enough is enough|scandalous|shocking|ripped off|rip-off|"
    "rip off|scammers|liars|lied to|thieves|wtf|ffs|fucking|bullshit|hell is|what on earth|a cheek|"
    "ashamed of|farce|absurd|unbelievable|never again|taking the mick|taking the piss|what a "
    "circus|hopeless|infuriating|maddening|idiots|muppets|clowns|shame on)",
    "(third|fourth|fifth|sixth|3rd|4th|5th|6th|tenth|umpteenth|nth) (time|agent|chat|call|email|"
    "e-mail|message|week|night|month|person|attempt)",
    "(ombudsman|solicitor|solicitors|my lawyer|small claims|trading standards|consumer court|"
    "tribunal|chargeback|charge back|charging it back)",
    "(do your job|not good enough|what a mess|what a waste|how is it possible|how many times|how "
    "dare|thanks for nothing|thank you for nothing)",
    "(refund|money back|fix it|sort it|sort this)(.|,|!) (now|today|immediately)",
    patterns=(
        r"\b(?:two|three|four|five|six|several|2|3|4|5|6) (?:whole |different |separate "
        r")?(?:agents|calls|chats|emails|e-mails|tickets|technicians|engineers)\b",
        r"\b(?:lost|losing|cost (?:me|us)) (?:\w+ ){0,3}?(?:orders?|sales|clients?|"
        r"customers?|business|money|wages|pay|income|revenue|deposit)\b",
    ),
)
TOIL = Cue(
    "(in a row|on the trot|days running|weeks running|nights running|weeks straight|days straight|"
    "hours straight|over and over|again and again)",
    patterns=(
        r"\b(?:i|i've|ive|i'm|im|we|we've|weve|we're|been|spent|wasted|tried|waiting|sat|"
        r"still) (?:[\w']+ ){0,6}?(?:(?:an|a whole|a full|half an) (?:hour|day|week|month|"
        r"morning|afternoon|evening)|{number} (?:\w+ )?(?:hours|days|weeks|months|nights|"
        r"evenings|hrs))\b",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:weeks|"
        r"months)[.!]",
    ),
)
"""Long trying or waiting; it tells of displeasure only where something is `STUCK`."""

STUCK = Cue(
    "(still|can't|cannot|cant|nothing|nobody|no one|never|trying|tried|give up|gave up|giving up|"
    "failed|fails|refund|about to throw|not working|doesn't work|paying for|drops|again)"
)
SORROW = Cue(
    "(heartbroken|devastated|gutted|in tears|sobbing|grieving|could cry|beside myself|in bits|lost "
    "everything|broken-hearted)",
)
GRIEF = Cue(
    "(passed away|passed on|funeral|widow|widower|condolences|grieving|deceased|bereaved)",
    "(a|my|our|this|recent|family|the) bereavement (in|last|this|so|and|has|means)",
    "(we|i|they|she|he) (have |'ve |sadly |just |)lost (our|my|the|a|her|his|their) (unborn |"
    "little |only |dear |late |) (baby|child|son|daughter|mother|father|husband|wife|mum|mom|dad|"
    "brother|sister|partner|gran|nan|twins)",
    "(mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|partner|gran|nan|"
    "grandmother|grandfather|uncle|aunt|he|she|mam|wife) (has |just |sadly |suddenly |)(died|"
    "passed)",
    "(my|our) late (mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|partner|"
    "aunt|uncle|gran|nan)",
)
LOSS = Cue(
    "(stranded|ruined|disaster|nightmare|feel sick|crying|shaking|panicking|desperate|locked out|"
    "hacked|scammed|overdrawn)",
    "no (internet|power|heating|hot water|signal|money|access)",
    "(lost|lose) (my|our|all|every|everything)",
    patterns=(
        r"\b(?:is|are|was|has|just|all|everything|months|years) (?:been )?(?:gone|wiped|stolen)\b",
        r"\b(?:my|our|the|whole) (?:\w+ ){1,3}(?:crashed|died|is down|are down|is broken|"
        r"broke|failed)\b",
        r"\b(?:lost|misplaced|broke|smashed) (?:my|our)\b",
    ),
)
INCIDENTS = (
    OUR_FAULT,
    TOLD,
    NOT_SO,
    TROUBLE,
    WAIT,
    ANGER,
    SORROW,
    GRIEF,
    TOIL,
    STUCK,
    LOSS,
    THEIR_SLIP,
)
"""The cues looked for in a customer's message."""
