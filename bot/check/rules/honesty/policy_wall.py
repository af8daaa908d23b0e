"""R10: a rule as the whole reason."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import REACH, Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Finding, Pair, Problem, Severity

POLICY = Cue(
    "(our|the|company|store|airline|bank|refund|return|returns|standard|strict|it's|its|that's|is|"
    "are|a|per|against|by|under|due to|as per|because of|according to|house|side|following|my|this|"
    "these|those|internal|corporate|hotel|shop|in) (company |store |refund |return |returns |"
    "standard |strict |own |official |very |internal |current |usual |house |security |contract |"
    "fare |ticket |booking |existing |set |firm's |company's |same |) (policy|policies|terms|rules|"
    "rule|terms and conditions|t&cs|guidelines|guideline|regulations|regulation|procedure|"
    "procedures|protocol|process|processes|directives|directive|standards|small print|contract|"
    "agreement|conditions|bylaws|code of conduct|handbook|rulebook|rule book|sop|criteria|mandate|"
    "workflow|statutes)",
    "(the|our|my|this) (system|computer|software|tool|screen|platform|till|form|app|machine|"
    "programme|program|portal|database|site|crm|terminal|menu|backend|button|setting|interface|"
    "dashboard|template|checkout|website) (simply |just |is |has |only |only's |'s |really |itself "
    "|here |)(won't|will not|doesn't|does not|can't|cannot|isn't|is not|refuses|simply won't|just "
    "won't|not|no|blocks|locks|rejects|blocked|locked|says no|prevents|stops|declines|set up|"
    "forbids|greys|throws|never|didn't|denies|doesnt)",
    "(it's|it is|only|just) the (system|computer|software|rules) (that|which|who) (decides|says|"
    "blocks|won't|doesn't)",
    "(not|isn't|aren't|is not|are not|wasn't|never|neither) (allowed|permitted|authorised|"
    "authorized|able by policy|supposed|permissible|permissable|entitled|covered by|provided for|"
    "foreseen|eligible|entertained|compliant|within policy|in line with|sanctioned|empowered)",
    "(management|head office|hq|headquarters|legal|compliance|the bosses|the boss|the higher-ups|"
    "higher ups|upper management|corporate|the company|the board|my manager|the manager|my "
    "supervisor|the owners|the owner|upstairs|the policy|policy|the rules|the rule|the contract|"
    "the terms|the small print|the byelaws|the bylaws|the regulations|the rulebook|the book|the "
    "handbook|the guidelines|our terms|our "
    "policy|our rules) (has |have |simply |just |clearly |very clearly |quite clearly |)(decided|"
    "says|say|said|states|state|ruled|rules|instructed|told us|insists|insist|forbids|forbid|"
    "prohibits|prohibit|dictates|dictate|doesn't allow|don't allow|won't allow|does not allow|do "
    "not allow|does not permit|prevents|excludes|exclude|rules out|demands|requires|is clear|are "
    "clear|won't have it|wants it|want it)",
    "(greyed|grayed|blocked|locked) out",
    "(system|counter|form|portal|software) (already |is |has |)(close|closed|shut|no have|cannot|"
    "lock|locked)",
)
WALL = Cue(
    "(rules|byelaws|bylaws|regulations|conditions|limits|deadlines) are (the |)(rules|byelaws|"
    "bylaws|regulations|conditions|limits|deadlines)",
    "(rule is a rule|rules is rules|policy is policy|terms are "
    "terms|no exceptions|no exception|without exception|without exceptions|it's the rule|those are "
    "the rules|that's the rule|those are our rules|these are the rules|the limit is the limit|a "
    "deal is a deal|contract is a contract|deadline is a deadline|no means no|not up for "
    "discussion|not up for debate|not negotiable|non-negotiable|nonnegotiable|set in stone|written "
    "in stone|carved in stone|don't make the rules|do not make the rules|didn't make the rules|not "
    "the one who makes the rules|just following orders|just follow the rules|just following the "
    "rules|only following|those are my orders|computer says no|policy reasons|more than my job's "
    "worth|more than my jobs worth|not me who decides|the same for everybody|the same for everyone|"
    "same for all|same rules apply|the rules apply|goes for everyone|applies to everyone|no ifs no "
    "buts)",
    "(that's|it's|thats|that is|it is) (just |simply |only |really |) (how (it|this|things|our "
    "process|our system|the system|the process|the policy|we|our company|it all|they) (works|work|"
    "do things|do it|goes|operates|operate|is done|has always|is set up|is set|is here|is)|the way "
    "(it|we|things|our|the|they) (works|work|do|process|system|is|are|has always|have always)|what "
    "(the|our) (policy|rules|contract|terms|system|manual|book|guidelines|procedure) (says|say|"
    "states|is|are)|the (policy|procedure|protocol|rule|process) (here|for all))",
    "(applies|apply|holds|goes) (to|for) (all|every|each) (guest|guests|customer|customers|member|"
    "members|passenger|passengers|traveller|tenant|tenants|user|users|client|clients|patient|"
    "patients|booking|bookings|order|orders)",
    "(in all circumstances|in any circumstances|under any circumstances|whatever the (reason|"
    "circumstances)|regardless of (the |your |) (reason|circumstances))",
    "(always|has always been|have always) (been done|been that way|been like that|been like this|"
    "been this way|done it|been the way|been the rule|been our policy|been handled|worked)",
    "(how we do things|how things are done here|the done thing|the way we do things|it says so in|"
    "how it's done here)",
    "(we|i) (don't|do not|never|can't|cannot|won't|aren't able to|are unable to|couldn't) (make|do|"
    "allow|permit|grant|give|bend|break|override|go against|go around|deviate from|change|breach|"
    "overrule|step outside|waive) (exceptions|an exception|exception|that here|any exceptions|that "
    "kind|the rules|the rule|our rules|our policy|the policy|policy|the system|the terms|procedure|"
    "protocol|the process|our process|company policy|the standard|our terms)",
    "(i'd|we'd|i would|we would) (then |also |only |)(have|need) to (do|give|make|offer|allow) (it|"
    "the same|that|one|exceptions|this) (for|to) (everybody|everyone|all|every)",
    "(you|by|you've|you have) (agreed|signed|accepted|ticked|did agree|did sign|clicked) (to |up "
    "to |on |)(the|our|these|those|it|a)",
    "(stated|written|laid out|set out|specified|clear|listed|mentioned|spelled out|spelt out|right "
    "there|clearly|there|black and white|all) in (the|our|your|black) (terms|contract|policy|"
    "agreement|conditions|rules|small print|t&cs|booking|fine print|and white|manual|guidelines)",
    "(in|a) (breach|violation|contravention|contrary) of (the|our|company|internal|policy|"
    "regulations|its|order)",
    "(breach|contrary to|contravene|contravenes|violate|violates|goes against|go against|outside "
    "of|falls outside|out of|not in line with) (of |) (company |the |our |internal |standard |) "
    "(policy|policies|rules|guidelines|regulations|terms|procedure|protocol|standards|order)",
    "(we|i) (don't|do not|never|won't) (do|give|offer|accept|take|allow|issue|process|honour|make) "
    "(refunds|returns|exchanges|cancellations|changes|amendments|swaps|cash|upgrades|extensions|"
    "credits|reversals|transfers) (after|on|for|without|once|past|in|outside|over|beyond|later|"
    "under|at)",
    "(rules|rule|terms|policy|policies|regulations|guidelines|contract|law|conditions|procedure|"
    "protocol|corporate|management|head office|the board|legal|compliance) (prohibit|prohibits|"
    "forbid|forbids|exclude|excludes|bar|bars|preclude|precludes|are clear|is clear|are very clear|"
    "is very clear|are quite clear|are strict|is strict|won't sign|won't approve|won't allow|won't "
    "have|don't allow|don't permit|doesn't permit|does not permit|do not permit|say no|says no|is "
    "final|are final|rule it out)",
    "(hands are|hand is|we are|we're|i'm|i am) (bound|tied|constrained|restricted|bound strictly|"
    "strictly bound|not at liberty) (by|to|to follow)",
    "(non-refundable means|final is final|no is no|means non-refundable|means what it says)",
    "(above|beyond|over|outside) (the |my |our |) (limit|authority|pay grade|mandate|authorisation|"
    "level|clearance|permissions|rights) (i|we|level|to)",
    "(above my pay grade|beyond my authority|outside my authority|not in my authority|no authority "
    "to|no power to|not within my power|not my call)",
    patterns=(
        r"\b(?:per|under|by) (?:our|the|company) (?:[a-z-]+ "
        r"){0,3}policy\b[^.!?\n]{0,30}\b(?:stays?|remains?|"
        r"is|are|must|has to)\b",
        r"\b(?:rule|clause|section|article|paragraph) \d+[a-z.0-9]* (?:forbids|prohibits|says|"
        r"excludes|bars|"
        r"rules)\b",
        r"\b(?:conditions|t&cs|clause|section|article|paragraph|regulation),? (?:no\.? |"
        r"number |section )?\d[\d.]*",
        r"\b(?:{number}|thirty|fourteen) (?:days?|hours?|kilos?|kg|months?|weeks?|minutes?|years?|"
        r"o'clock|pounds?) (?:is|means|are) "
        r"(?:\d+|thirty|fourteen|ten|seven|twenty|sixty|ninety) [a-z']+",
        r"\b(?:once|after|when)\b[^.!?\n]{0,40}\bwe (?:don't|do not|never|won't) (?:re[a-z]+|"
        r"change|cancel|"
        r"swap|accept|exchange|touch|open|allow|do|take|amend|alter)\b",
        r"\b(?:no|has no|have no|isn't a|not a|without a|hasn't got a|isn't any) (?:such |tick)?"
        r"(?:button|field|box|code|function|menu|drop-?down|checkbox|category) for\b",
        r"\b(?:form|system|screen|menu|tool|page|software)(?: has|'s| only has| only gives|'s only)"
        r" (?:only )?(?:got |gives? )?(?:me |us )?(?:those|these|the|two|three|one) (?:[a-z]+ "
        r")?(?:options?|choices?|"
        r"fields?|boxes|slots?)\b",
        r"\b(?:is not|isn't|not) permitted (?:on|for|under|in|after|with|at)\b",
    ),
)
PATH = Cue(
    "(instead|what i can|what we can|i can|we can|you can|we could|you could|i could|another way|"
    "an option|another option|options are|one option|your options|alternative|alternatively|either|"
    "i've|i'm going|i'll|i will|we've|shall i|would you|you're covered|workaround)",
    "(but|however|though|that said|still) (i|you|here|if|there's|what|let|with|my|a|we'll|we can|"
    "we could|we've|the manager|for you|today|this time)",
    "(i'm|i am|we're) (making|asking|sending|giving|putting|going|happy|applying|waiving|working)",
    "(exception for you|made an exception|make an exception for|approved|is covered|are covered)",
    "(until|unless|provided|as long as)",
    "let me (check|ask|see|find|look|try|move|offer|put|talk|speak|get|take|do|book|explain|show)",
    "(rules|policy) (about|number|document|holder|page)",
    "(rules|policy) on (how|what|when|this|that|it|these)",
    "policy for",
)
WHY = Cue(
    "(because|since|so that|so nobody|so no one|the reason|to protect|to keep|which is why|"
    "otherwise|that way|in order to|to make sure|to stop|to prevent|for your (protection|safety|"
    "security)|for (safety|security|hygiene)|as the|so the (code|number|order|photo|file)|so i|so "
    "we)",
)


class PolicyWall(Problem):
    """Sees a rule, the terms or "the system" as the whole reason, and no path.

    Why: "It's policy" answers a question nobody asked; the customer wants to know why, and what is
    still possible.

    Evidence: Being offered options helps even where the wish can't be met (Marinova, Singh & Singh
    2018); real reasons make requests fair (Langer, Blank & Chanowitz 1978).

    Silent: when the reason behind the rule or something that can be done stands beside it.
    """

    number = "R10"
    severity = Severity.FIX
    tip = "W16"
    why = "The rule stands alone. Say the reason behind it, and what is still possible."
    pair = Pair(
        "Refunds after 14 days are against policy.",
        "The 14 days ended on Monday, so a refund isn't open to me. I can pause the plan today.",
    )
    pattern = "The reason is that [the reason]. What I can do: [the nearest thing]."
    fires = (
        "I'm afraid she can't have one: the byelaws are the byelaws.",
        "Refunds after 14 days are against policy.",
        "The system doesn't allow it.",
        "Unfortunately that's against our terms and conditions.",
        "Corporate won't sign off on anything like that.",
        "You ticked the box agreeing to it.",
        "Pauses aren't allowed in the first half-year. Those are the rules on every contract.",
    )
    silent = (
        "The 14-day window closed on Monday. I can move the unused months to another site instead.",
        "We ask for that code so nobody else can take over your shop. There's a slower route too.",
        "Our policy covers water damage, so your claim is approved.",
        "The policy number is on the first page.",
        "The rule exists because seats can't be resold within a day; I can rebook you for $20.",
        "This is how it works: you scan, we pack.",
        "Our terms give you 30 days, and you're on day 12.",
    )
    when = (POLICY, WALL)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for span in sorted((*draft[POLICY], *draft[WALL])):
            if _is_open(case, span):
                continue
            if span in draft[WALL] or self._refuses(case, span):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        refuses = case.near(span, AGAINST) or case.score(sentence, Act.REFUSES) > _RATHER
        open_ = sentence.is_question or not refuses or _is_open(case, span, 1)
        return None if open_ else super().likely(case, sentence)

    @staticmethod
    def _refuses(case: Case, span: Span) -> bool:
        sentence = case.draft.sentence_at(span[0])
        if sentence.is_question:
            return False
        return case.near(span, AGAINST) or case.score(sentence, Act.REFUSES) > _SURE


def _is_open(case: Case, span: Span, reach: int = REACH) -> bool:
    """Whether what stands around the no says why, or shows another way."""
    offers = (case.score(s, Act.OFFERS) > _SURE for s in case.neighbours(span, reach))
    return case.neighbours_have(span, PATH, WHY, reach=reach) or any(offers)


AGAINST = Cue(
    "(against|not|no|prevents|forbids|stops|excludes|that's that|that is that|required|requires|"
    "never|don't|aren't|cannot|can't|won't|doesn't|isn't|outside|breach|nothing|prohibits|refuses|"
    "blocks|rejects|rules out|locked|blocked|denies|impossible|declines|greyed|unable|only|"
    "wouldn't)"
)
_RATHER = 0.15  # a score of `Act.REFUSES` below which a rule is only named
_SURE = 0.8
