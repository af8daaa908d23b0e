"""What went wrong by the customer's own account: whether anything did, and whether we did it.

`Reading` says how a message feels; this says what happened in it.
"""

from functools import cache

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.folding import fold
from bot.check.matcher import Matcher
from bot.check.reading.cues import CRISIS
from bot.check.reading.model import Feeling, Flag

__all__ = [
    "has_trouble",
    "has_waited",
    "is_grieving",
    "is_hurt",
    "is_in_danger",
    "is_our_fault",
    "is_upset",
    "was_owned",
]

_OUR_FAULT = Cue(
    "(charged|billed|debited|invoiced) (me |us |my card |my account |the card |) (twice|"
    "two times|double|again|thrice|three times|extra|too much)",
    "(double|over|wrongly|incorrectly|mistakenly)(-| |) (charged|billed|charge|debited|"
    "billing|booked)",
    "(two|2|duplicate|double) (payments|charges|debits|payment|charge|debit|deductions|deduction)",
    "(your|ur) (outage|mistake|error|mix-up|mess|blunder|cock-up|fault|screw-up|breach|"
    "leak|oversight|incompetence|negligence)",
    "(i was|we were|i've been|we've been|i got|been) (misinformed|misled|missold|mis-sold|"
    "hung up on|overcharged|locked out by you|ignored|ghosted|fobbed off|stood up|bumped)",
    "(hung up on me|no-show|no show|ghosted me)",
    "how (does|did|do|can|could) (that|this|something like this|something like that|it|"
    "such a thing) (even |ever |possibly |)happen",
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
        r"\b(?:missing|left out) (?:\w+ )?from (?:my|the|our) (?:order|box|parcel|delivery|"
        r"bag|kit|shipment)\b",
    ),
)
"""Something that only we can have done, or must answer for."""

_TOLD = Cue(
    "(i|we) (was|were|have been|had been|got) (told|promised|assured|quoted|guaranteed)",
    patterns=(
        r"\b(?:you|u|they|he|she|someone|somebody|your (?:\w+ ){0,2}?\w+) (?:said|told "
        r"(?:me|us)|promised|assured|swore|confirmed|guaranteed|quoted)\b",
    ),
)
_NOT_SO = Cue(
    "(but|yet|still|nothing|never|instead|not|didn't|hasn't|wasn't|isn't|wrong|half|later|"
    "turns out|blocked|refused|turned away|declined|charged)"
)

_TROUBLE = Cue(
    "(wrong|broken|broke|breaks|damaged|smashed|cracked|faulty|missing|lost|late|stuck|"
    "down|offline|blank|empty|dead|gone|vanished|disappeared|deleted|crash|crashes|crashed|"
    "crashing|freezes|frozen|froze|slow|error|errors|failed|fails|fail|failing|failure|bug|"
    "glitch|problem|problems|issue|issues|trouble|fault|complaint|charged|overcharged|"
    "declined|rejected|refused|denied|cancelled|locked|hacked|blocked|suspended|bounced|"
    "bouncing|expired|delayed|delay|waiting|waited|leak|leaking|leaks|confused|confusing|"
    "misled|mistake|mix-up|disappointed|annoyed|annoying|frustrated|frustrating|fed up|"
    "angry|upset|worried|terrible|awful|useless|rubbish|worst|twice|weird|odd|strange|"
    "stopped|yesterday|already|again|asked|told|doesn't|won't|isn't|can't|cannot|couldn't|"
    "didn't|hasn't|haven't|still|never|nothing|nobody|unable|not working)",
    "(what happened|what's going on|whats going on|what is going on|where is my|where's my|"
    "wheres my|where are my)",
)
"""Something that may not be as the customer would have it; wide: it only keeps rules silent."""

_WAIT = Cue(
    "(wait|waiting|waited|on hold|holding|take your time|no rush|no hurry|whenever|hello|"
    "still there|you there|anyone there|any news|any update|any luck|queue|ok|okay|sure)"
)
_ANGER = Cue(
    "(furious|livid|fuming|seething|outraged|outrageous|disgusted|disgusting|disgrace|"
    "disgraceful|appalled|appalling|shambles|a joke|unacceptable|ridiculous|pathetic|"
    "incompetent|useless|sick of|sick and tired|fed up|had enough|enough is enough|"
    "scandalous|shocking|ripped off|rip-off|rip off|scammers|liars|lied to|thieves|wtf|ffs|"
    "fucking|bullshit|hell is|what on earth|a cheek|ashamed of|farce|absurd|unbelievable|"
    "never again|taking the mick|taking the piss|circus|hopeless|infuriating|maddening|"
    "idiots|muppets|clowns|shame on)",
    "(third|fourth|fifth|sixth|3rd|4th|5th|6th|tenth|umpteenth|nth) (time|agent|chat|call|"
    "email|e-mail|message|week|night|month|person|attempt)",
    "(ombudsman|solicitor|solicitors|my lawyer|small claims|trading standards|consumer "
    "court|tribunal|chargeback|charge back|charging it back)",
    "(do your job|not good enough|what a mess|what a waste|how is it possible|how many "
    "times|how dare|thanks for nothing|thank you for nothing)",
    "(refund|money back|fix it|sort it|sort this)(.|,|!) (now|today|immediately)",
    patterns=(
        r"\b(?:two|three|four|five|six|several|2|3|4|5|6) (?:whole |different |separate "
        r")?(?:agents|calls|chats|emails|e-mails|tickets|technicians|engineers)\b",
        r"\b(?:lost|losing|cost (?:me|us)) (?:\w+ ){0,3}?(?:orders?|sales|clients?|"
        r"customers?|business|money|wages|pay|income|revenue|deposit)\b",
    ),
)
_TOIL = Cue(
    "(in a row|on the trot|days running|weeks running|nights running|weeks straight|days "
    "straight|hours straight|over and over|again and again)",
    patterns=(
        r"\b(?:i|i've|ive|i'm|im|we|we've|weve|we're|been|spent|wasted|tried|waiting|sat|"
        r"still) (?:[\w']+ ){0,6}?(?:(?:an|a whole|a full|half an) (?:hour|day|week|month|"
        r"morning|afternoon|evening)|{number} (?:\w+ )?(?:hours|days|weeks|months|nights|"
        r"evenings|hrs))\b",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:weeks|"
        r"months)[.!]",
    ),
)
"""Long trying or waiting; it tells of displeasure only where something is `_STUCK`."""

_STUCK = Cue(
    "(still|can't|cannot|cant|nothing|nobody|no one|never|trying|tried|give up|gave up|"
    "giving up|failed|fails|refund|about to throw|not working|doesn't work|paying for|"
    "drops|again)"
)
_SORROW = Cue(
    "(heartbroken|devastated|gutted|in tears|sobbing|grieving|could cry|beside myself|in "
    "bits|lost everything|broken-hearted)",
)
_GRIEF = Cue(
    "(passed away|passed on|funeral|widow|widower|condolences|grieving|deceased|"
    "bereavement|bereaved)",
    "(mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|partner|gran|nan|"
    "grandmother|grandfather|uncle|aunt|he|she|mam|wife) (has |just |sadly |suddenly |"
    ")(died|passed)",
    "(my|our) late (mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|"
    "partner|aunt|uncle|gran|nan)",
)
_LOSS = Cue(
    "(stranded|ruined|disaster|nightmare|feel sick|crying|shaking|panicking|desperate|"
    "locked out|hacked|scammed|overdrawn)",
    "no (internet|power|heating|hot water|signal|money|access)",
    "(lost|lose) (my|our|all|every|everything)",
    patterns=(
        r"\b(?:is|are|was|has|just|all|everything|months|years) (?:been )?(?:gone|wiped|stolen)\b",
        r"\b(?:my|our|the|whole) (?:\w+ ){1,3}(?:crashed|died|is down|are down|is broken|"
        r"broke|failed)\b",
        r"\b(?:lost|misplaced|broke|smashed) (?:my|our)\b",
    ),
)
_OWNED = Cue(
    "(sorry|apologies|apologise|apologize|our mistake|our fault|my mistake|my fault|our "
    "error|on us|that was us)"
)
_HURT = frozenset(
    {Feeling.TIRED, Feeling.ANGRY_ISSUE, Feeling.ANGRY_PERSON, Feeling.ANXIOUS, Feeling.SAD}
)
_UPSET = 2  # heat from which displeasure is plain


@cache
def _matcher() -> Matcher:
    return Matcher(
        (
            _OUR_FAULT,
            _TOLD,
            _NOT_SO,
            _TROUBLE,
            _WAIT,
            _ANGER,
            _SORROW,
            _GRIEF,
            _OWNED,
            _TOIL,
            _STUCK,
            _LOSS,
        )
    )


def is_our_fault(case: Case) -> bool:
    """Whether the newest message tells of something that only we can have done."""
    found = _found(case)
    return _OUR_FAULT in found or {_TOLD, _NOT_SO} <= found


def has_trouble(case: Case) -> bool:
    """Whether there is any hint that something is not as the customer would have it."""
    return bool(_found(case) & {_TROUBLE, _OUR_FAULT, _ANGER, _SORROW, _GRIEF})


def has_waited(case: Case) -> bool:
    """Whether there is any hint that the customer has waited for us in this talk."""
    return bool(case.earlier) or _WAIT in _found(case)


def is_grieving(case: Case) -> bool:
    """Whether somebody has died."""
    return case.flagged(Flag.BEREAVEMENT) or _GRIEF in _found(case)


def is_upset(case: Case) -> bool:
    """Whether the customer is plainly displeased, sad or in grief."""
    if case.customer is None:
        return False
    feeling, found = case.customer.feeling, _found(case)
    heat = case.customer.heat
    plain = heat.is_sure or feeling.value not in {Feeling.NONE, Feeling.PLEASED}
    sad = feeling.value is Feeling.SAD and feeling.is_sure
    if sad or (heat.value >= _UPSET and plain):
        return True
    return bool(found & {_ANGER, _SORROW, _GRIEF}) or {_TOIL, _STUCK} <= found


def is_hurt(case: Case) -> bool:
    """Whether the message shows displeasure, fear or loss, so that cheer and play would sting."""
    if case.customer is None:
        return False
    feeling = case.customer.feeling
    return (
        case.heat > 0
        or bool(case.customer.flags.value)
        or (feeling.value in _HURT and feeling.is_sure)
        or is_upset(case)
        or is_our_fault(case)
        or _LOSS in _found(case)
    )


def is_in_danger(case: Case) -> bool:
    """Whether the customer's words speak of danger to somebody's life."""
    if case.customer is None:
        return False
    flags = case.customer.flags
    said = CRISIS in case.customer.document.hits
    return said or (Flag.CRISIS in flags.value and flags.is_sure and not is_grieving(case))


def was_owned(case: Case) -> bool:
    """Whether an agent has apologised or owned the trouble earlier in the talk."""
    said = [turn.text for turn in case.earlier if turn.who == "agent"]
    return any(_OWNED in _matcher().find(text, text) for text in map(fold, said))


def _found(case: Case) -> frozenset[Cue]:
    """The cues of this module that occur in the newest message."""
    if case.customer is None:
        return frozenset()
    message = case.customer.document
    return frozenset(_matcher().find(message.masked, message.folded))
