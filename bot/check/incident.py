"""What went wrong by the customer's own account: whether anything did, and whether we did it.

`Reading` says how a message feels; this says what happened in it.
"""

from functools import cache

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.folding import fold
from bot.check.matcher import Matcher
from bot.check.reading.model import Feeling, Flag

__all__ = ["has_trouble", "has_waited", "is_grieving", "is_our_fault", "is_upset", "was_owned"]

_OUR_FAULT = Cue(
    "(charged|billed|debited|invoiced) (me |us |my card |my account |the card |) (twice|two times|double|again|thrice|three times|extra|too much)",
    "(double|over|wrongly|incorrectly|mistakenly)(-| |) (charged|billed|charge|debited|billing|booked)",
    "(two|2|duplicate|double) (payments|charges|debits|payment|charge|debit|deductions|deduction)",
    "(your|ur) (outage|mistake|error|mix-up|mess|blunder|cock-up|fault|screw-up|breach|leak|oversight|incompetence|negligence)",
    "(i was|we were|i've been|we've been|i got|been) (misinformed|misled|missold|mis-sold|hung up on|overcharged|locked out by you|ignored|ghosted|fobbed off|stood up|bumped)",
    "(hung up on me|no-show|no show|ghosted me)",
    patterns=(
        r"\b(?:took|taken|take) (?:\w+ ){0,5}?(?:twice|two times|again|early|too (?:early|soon|much))\b",
        r"\b(?:you|u|you've|you have|yous|they|somebody|someone|your (?:\w+ ){0,2}?\w+) (?:have |has |had |went and |just |all |only |again |lot |people |guys )*?(?:lost|misplaced|deleted|wiped|erased|messed|screwed|broke|broken|forgot|cancelled|canceled|closed|suspended|overcharged|double|mislaid|mixed|ruined|damaged|leaked|disconnected|killed|ate|eaten|wrecked|crashed|went down|been down|logged me|locked me|knocked|hung up|cut (?:me|us) off|never (?:came|called|arrived|replied|turned up|showed|sent)|didn't (?:come|call|arrive|turn up|show|send))\b",
        r"\b(?:sent|shipped|delivered|gave|given|booked|packed|posted|quoted|issued|got|received|receive|installed|fitted|printed|moved|pointed)\b(?: [\w']+){0,4}? (?:wrong|incorrect|someone else's|somebody else's|another (?:person|customer)'s)\b",
        r"\b(?:wrong|incorrect) (?:\w+ ){1,3}?(?:arrived|came|was (?:sent|delivered|booked|charged)|turned up|in the (?:box|parcel|bag|post))\b",
        r"\b(?:arrived|came|turned up|delivered|showed up) (?:\w+ ){0,2}?(?:broken|smashed|damaged|cracked|in (?:pieces|bits)|shattered|mouldy|rotten|torn|ripped|empty|bent|leaking|scratched|dented|spoiled|expired|faulty|melted|crushed|wrong|with (?:a|no|the wrong))\b",
        r"\b(?:your|the|ur) (?:\w+ ){0,2}?(?:app|site|website|server|servers|service|system|portal|update|upgrade|migration|release|patch|maintenance) (?:is|was|are|were|has been|have been|keeps?|went|broke|deleted|wiped|lost|killed|crashed)\b[^.!?\n]{0,20}\b(?:down|dead|offline|broken|broke|crashing|crashed|deleted|wiped|lost|killed|everything|my|our|us|me|dark)\b",
        r"\b(?:nobody|no one|no-one|noone) (?:has |ever |has ever |even )?(?:came|come|showed|turned up|called|rang)\b",
        r"\b(?:was|were|been|got) (?:cancelled|canceled|deleted|suspended|closed|locked|removed|wiped|charged) (?:without|by you|for no reason|twice|by mistake|in error|with no)\b",
        r"\b(?:missing|left out) (?:\w+ )?from (?:my|the|our) (?:order|box|parcel|delivery|bag|kit|shipment)\b",
    ),
)
"""Something that only we can have done, or must answer for."""

_TOLD = Cue(
    "(i|we) (was|were|have been|had been|got) (told|promised|assured|quoted|guaranteed)",
    patterns=(
        r"\b(?:you|u|they|he|she|someone|somebody|your (?:\w+ ){0,2}?\w+) (?:said|told (?:me|us)|promised|assured|swore|confirmed|guaranteed|quoted)\b",
    ),
)
_NOT_SO = Cue(
    "(but|yet|still|nothing|never|instead|not|didn't|hasn't|wasn't|isn't|wrong|half|later|turns out)"
)

_TROUBLE = Cue(
    "(wrong|broken|broke|breaks|damaged|smashed|cracked|faulty|missing|lost|late|stuck|down|offline|blank|empty|dead|gone|vanished|disappeared|deleted|crash|crashes|crashed|crashing|freezes|frozen|froze|slow|error|errors|failed|fails|fail|failing|failure|bug|glitch|problem|problems|issue|issues|trouble|fault|complaint|charged|overcharged|declined|rejected|refused|denied|cancelled|locked|hacked|blocked|suspended|bounced|bouncing|expired|delayed|delay|waiting|waited|leak|leaking|leaks|confused|confusing|misled|mistake|mix-up|disappointed|annoyed|annoying|frustrated|frustrating|fed up|angry|upset|worried|terrible|awful|useless|rubbish|worst|twice|weird|odd|strange|stopped|doesn't|won't|isn't|can't|cannot|couldn't|didn't|hasn't|haven't|still|never|nothing|nobody|unable|not working)",
    "(what happened|what's going on|whats going on|what is going on|where is my|where's my|wheres my|where are my)",
)
"""Something that may not be as the customer would have it; wide, for it only keeps a rule silent."""

_WAIT = Cue(
    "(wait|waiting|waited|on hold|holding|take your time|no rush|no hurry|whenever|hello|still there|you there|anyone there|any news|any update|any luck|queue|ok|okay|sure)"
)
_ANGER = Cue(
    "(furious|livid|fuming|seething|outraged|outrageous|disgusted|disgusting|disgrace|disgraceful|appalled|appalling|shambles|a joke|unacceptable|ridiculous|pathetic|incompetent|useless|sick of|sick and tired|fed up|had enough|enough is enough|scandalous|shocking|ripped off|rip-off|rip off|scammers|liars|lied to|thieves|wtf|ffs|fucking|bullshit|hell is|what on earth|a cheek|ashamed of|farce|absurd|unbelievable|never again|taking the mick|taking the piss|circus|hopeless|infuriating|maddening|idiots|muppets|clowns|shame on)",
    "(third|fourth|fifth|sixth|3rd|4th|5th|6th|tenth|umpteenth|nth) (time|agent|chat|call|email|e-mail|message|week|night|month|person|attempt)",
    "(ombudsman|solicitor|solicitors|my lawyer|small claims|trading standards|consumer court|tribunal|chargeback|charge back|charging it back)",
    "(do your job|do something|not good enough|what a mess|what a waste|how is it possible|how many times|how dare|thanks for nothing|thank you for nothing)",
    "(refund|money back|fix it|sort it|sort this)(.|,|!) (now|today|immediately)",
    patterns=(
        r"![?!]",
        r"\?!",
        r"\b(?:two|three|four|five|six|several|2|3|4|5|6) (?:whole |different |separate )?(?:agents|calls|chats|emails|e-mails|tickets|technicians|engineers)\b",
        r"\b(?:lost|losing|cost (?:me|us)) (?:\w+ ){0,3}?(?:orders?|sales|clients?|customers?|business|money|wages|pay|income|revenue|deposit)\b",
    ),
)
_SORROW = Cue(
    "(heartbroken|devastated|gutted|in tears|sobbing|grieving|could cry|beside myself|in bits|lost everything|broken-hearted)",
)
_GRIEF = Cue(
    "(passed away|passed on|funeral|widow|widower|condolences|grieving|deceased|bereavement|bereaved)",
    "(mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|partner|gran|nan|grandmother|grandfather|uncle|aunt|he|she|mam|wife) (has |just |sadly |suddenly |)(died|passed)",
    "(my|our) late (mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|partner|aunt|uncle|gran|nan)",
)
_OWNED = Cue(
    "(sorry|apologies|apologise|apologize|our mistake|our fault|my mistake|my fault|our error|on us|that was us)"
)
_UPSET = 2  # heat from which displeasure is plain


@cache
def _matcher() -> Matcher:
    return Matcher((_OUR_FAULT, _TOLD, _NOT_SO, _TROUBLE, _WAIT, _ANGER, _SORROW, _GRIEF, _OWNED))


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
    sad = case.customer is not None and case.customer.feeling.value is Feeling.SAD
    sure = sad and case.customer is not None and case.customer.feeling.is_sure
    return case.heat >= _UPSET or sure or bool(_found(case) & {_ANGER, _SORROW, _GRIEF})


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
