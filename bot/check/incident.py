"""What the customer's message says has gone wrong, as far as rules must know: and who did it.

`Reading` says how a message feels; this says what happened in it. Both the newest message and the
earlier ones of the talk count.
"""

from functools import cache

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.folding import fold
from bot.check.masks import mask
from bot.check.matcher import Matcher
from bot.check.reading.model import Feeling, Flag

__all__ = ["has_trouble", "has_waited", "is_our_fault", "is_upset"]

OUR_FAULT = Cue(
    "(charged|billed|debited|invoiced|deducted|taken|paid out) (me |us |my card |my account |the card |money |it |) (twice|two times|double|again|thrice|three times|extra|too much|the wrong)",
    "(double|over|wrongly|incorrectly|mistakenly)(-| |)(charged|billed|charge|debited|billing|booked)",
    "(took|take|taken|take out|took out) (the |my |our |a |it |out |)(money|payment|rent|fee|deposit|direct debit|subscription|cash|it|premium) (out |off |from me |from my account |)(twice|two times|again|early|too early|too soon)",
    "(two|2|duplicate|double|second|extra) (payments|charges|debits|payment|charge|debit|invoices|deductions|deduction)",
    "(you|u|you lot|you people|you've|you have|ye|yous|your lot|your people|your team|your shop|your store|your warehouse|they|you guys|y'all) (have |has |went and |just |all |only |)(lost|misplaced|deleted|wiped|erased|messed|screwed|broke|broken|forgot|forgotten|cancelled|canceled|closed|suspended|overcharged|double charged|double booked|double-booked|mislaid|mixed up|ruined|damaged|leaked|cut off|cut us off|cut me off|locked me|sold my|shut off|disconnected)",
    "(sent|shipped|delivered|gave|given|booked|packed|posted|put|quoted|told|issued|charged|got|received|receive|get|installed|fitted|printed|moved|pointed|came with|is) (me |us |my mum |my mother |my wife |my husband |him |her |in |on |him |) (the |a |an |) (wrong|incorrect|someone else's|somebody else's|another person's|another customer's|other people's)",
    "(wrong|incorrect|different|other) (item|size|colour|color|order|product|one|model|address|name|parcel|book|part|shade|pair|room|date|amount|price|file|medicine|dose|fabric|version|ticket|seat|seats|flight|train|plan|account|advice|info|information) (arrived|came|was|has|again|turned up|delivered|sent|in the (box|parcel|bag|post)|on (my|the|our))",
    "(arrived|came|turned up|delivered|was|were|is|are|it's|all|completely) (here |)(all |totally |completely |)(broken|smashed|damaged|cracked|in pieces|shattered|mouldy|rotten|rancid|torn|ripped|empty|bent|leaking|scratched|dented|spoiled|spoilt|off|expired|defective|faulty|stale|melted|crushed)",
    "(your|ur|the latest|the last|the new|last night's|yesterday's|this morning's|today's|that) (update|upgrade|migration|release|patch|maintenance|deploy|system|driver|courier|technician|engineer|fitter|fitters|team|app|site|website|server|servers|bot|cleaner|staff|agent|plugin|warehouse|shop|clinic|portal|service|invoice|bill|bank|airline|crew) (has |have |just |simply |completely |went and |)(broke|broken|deleted|lost|wiped|cancelled|canceled|erased|killed|ate|eaten|never|didn't|hasn't|took|dumped|left|threw|overcharged|damaged|ruined|crashed|double|sent|forgot|missed|went down|went dark|is down|was down|has been down|been down|keeps crashing|keeps|logged|locked|knocked|wrecked|messed|hung up|scratched)",
    "(your|ur|an|the|another) (outage|mistake|error|mix-up|mess|blunder|cock-up|fault|screw-up|mess-up|breach|leak|double charge|double-charge|overcharge|oversight|incompetence|negligence)",
    "(you|u|they|your (agent|colleague|rep|guy|bot|chat|team|people|lady|site|website|man)|someone|somebody|he|she) (said|told|promised|assured|swore|confirmed|guaranteed|quoted) (me |us |that |it |)",
    "(i|we) (was|were|have been|had been|got) (told|promised|assured|quoted|misinformed|misled|hung up on|cut off|double charged|double-charged|overcharged|double booked|locked out|given the|given two|bumped|sent the)",
    "(nobody|no one|no-one|noone|he|she|they|the (engineer|technician|driver|plumber|fitter|man|van|courier|cleaner)) (ever |has |has ever |have |even |) (came|come|showed|turned up|shown up|called|rang|replied|answered|got back|answers|called back|never|didn't)",
    "(was|were|been|is|are|got|has been|have been) (cancelled|canceled|deleted|suspended|closed|locked|removed|wiped|lost|charged) (without|by you|by your|for no reason|again|twice|by mistake|in error|with no)",
    "(ignored|ghosted|fobbed off|forgotten about|hung up on me|no-show|no show|mis-sold|missold)",
    "(days|weeks|hours) (late|overdue)",
    "(missing|lost|short) (from|in) (my|the|our) (order|box|parcel|delivery|bag|kit|shipment|package)",
)
"""Something that only we can have done, or must answer for."""

CHECKED_BY_NOBODY = Cue("(if|whether|in case|maybe|perhaps|did|might|is it my|could it be|do you|can you|will you)")

PROMISED = Cue(
    "(said|told|promised|assured|swore|confirmed|guaranteed|quoted|told us|told me|promised me) ",
)
BUT_NO = Cue(
    "(but|yet|still|nothing|never|now|instead|no|not|didn't|hasn't|wasn't|isn't|wrong|again|half|later)"
)

TROUBLE = Cue(
    "(wrong|broken|broke|breaks|damaged|smashed|cracked|faulty|defective|missing|lost|late|stuck|down|offline|blank|empty|dead|gone|vanished|disappeared|deleted|crash|crashes|crashed|crashing|freezes|frozen|froze|slow|error|errors|failed|fails|fail|failing|failure|bug|glitch|problem|problems|issue|issues|trouble|fault|refund|complaint|complain|charged|overcharged|declined|rejected|refused|denied|cancelled|locked|hacked|blocked|suspended|bounced|bouncing|expired|delayed|delay|waiting|waited|leak|leaking|leaks|confused|confusing|lost|misled|mistake|mix-up|unacceptable|ridiculous|disappointed|annoyed|annoying|frustrated|frustrating|fed up|angry|upset|worried|terrible|awful|useless|rubbish|horrible|worst|nonsense)",
    "(doesn't|does not|don't|won't|will not|isn't|is not|aren't|not|never|didn't|hasn't|haven't|stopped|stops|can't|cannot|couldn't|unable|nothing) (work|working|load|loading|open|opening|arrive|arrived|come|came|show|showing|shown|start|starting|respond|responding|send|sending|sync|syncing|charge|charging|turn|receive|received|get|got|log|login|find|see|seem|let|happen|happened|happens|print|printing|connect|connecting|play|playing|been|delivered|shipped|turned|appear|appeared|appearing|access|able|to log|update|updating|save|saved|saving|here|there|yet|right|correct|what i ordered|sure why)",
    "(still|again) (no|not|nothing|waiting|the same|doing|broken|haven't|hasn't|isn't|won't|can't|down)",
    "(what|why) (happened|is going on|the hell|on earth|did you|have you|was i|were we|am i|has my|have i|is my|are my|do i keep|does it keep|is it taking)",
    "(where|where's) (is |are |)(my|our|the) (order|parcel|refund|money|package|delivery|driver|engineer)",
)
"""Something that is not as the customer would have it."""

WAIT = Cue(
    "(wait|waiting|waited|on hold|take your time|no rush|no hurry|whenever|hello|hello?|anyone there|still there|you there|are you there|any news|any update|any luck|in the queue|ok thanks|sure|hang on|holding|queue|queueing|queuing)"
)
ANGER = Cue(
    "(furious|livid|fuming|seething|outraged|outrageous|disgusted|disgusting|disgrace|disgraceful|appalled|appalling|shambles|a joke|unacceptable|ridiculous|pathetic|incompetent|useless|sick of|sick and tired|fed up|had enough|had it with|enough is enough|beyond a joke|scandal|scandalous|shocking|ripped off|rip-off|rip off|scam|scammers|con artists|liars|lied|thieves|wtf|ffs|bloody|fucking|fuck|bullshit|bs|crap|damn|hell is|what on earth|cheek|insult|insulting|worst|ashamed|nightmare|farce|absurd|unbelievable|unreal|never again|taking the mick|taking the piss|taking the mickey|nonsense|rubbish|circus|hopeless|infuriating|infuriated|maddening|angry|idiot|idiots|muppets|clowns|shame on)",
    "(third|fourth|fifth|sixth|3rd|4th|5th|6th|tenth|umpteenth|nth) (time|agent|chat|call|email|e-mail|message|week|night|day|month|person|attempt)",
    "(ombudsman|solicitor|lawyer|small claims|trading standards|consumer court|tribunal|regulator|chargeback|charge back|charging it back|charging back)",
    "(refund|money back|cancel|fix this|fix it|sort it|sort this)(.|,|!) (now|today|immediately|at once)",
    "(sort it|sort it out|fix it now|do your job|do something|not good enough|what a joke|what a mess|what a waste|how is it possible|how hard|how many times|how dare|are you kidding|is this a joke|thanks for nothing|thank you for nothing|lost (a day|a client|clients|orders|sales|business|customers|money))",
    patterns=(r"!!", r"\?!|!\?", r"\b(?:two|three|four|five|six|several|2|3|4|5|6) (?:whole |different |separate )?(?:weeks|months|agents|calls|chats|emails|e-mails|tickets|technicians|engineers)\b"),
)
SORROW = Cue(
    "(heartbroken|devastated|gutted|in tears|crying|cried|sobbing|grieving|so sad|could cry|beside myself|in bits|broken-hearted|broken hearted|lost everything)",
    "(passed away|passed on|funeral|widow|widower|late (mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|partner|aunt|uncle))",
)


def is_our_fault(case: Case) -> bool:
    """Whether the customer tells of something that only we can have done."""
    found = _found(case)
    return OUR_FAULT in found and (not found[OUR_FAULT] <= found.get(PROMISED, set()) or BUT_NO in found)


def has_trouble(case: Case) -> bool:
    """Whether anything in the talk is not as the customer would have it."""
    return bool(_found(case).keys() & {TROUBLE, OUR_FAULT, ANGER, SORROW})


def has_waited(case: Case) -> bool:
    """Whether there is any sign that the customer has waited for us in this talk."""
    return bool(case.earlier) or WAIT in _found(case)
