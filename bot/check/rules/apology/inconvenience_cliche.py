"""R18: the word "inconvenience", and its relatives."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.rule import Example, Finding, Pair, Problem, Severity

DEAR = (
    "(valued|valuable|esteemed|cherished|loyal|treasured|prized|respected|precious|appreciated|"
    "honoured|honored)"
)
BUYERS = (
    "(customer|customers|client|clients|clientele|member|members|guest|guests|patron|patrons|"
    "passenger|passengers|subscriber|subscribers|user|users|shopper|shoppers|traveller|tenant|"
    "policyholder|partner|partners)"
)
CUSTOM = (
    "(business|custom|loyalty|patronage|feedback|trust|support|continued|opinion|opinions|time|"
    "satisfaction|comments|views|relationship|input|experience|happiness|comfort|call|concern|"
    "concerns|message|words|wellbeing|voice|goodwill|association|membership)"
)
CLICHE = Cue(
    "any (trouble|bother|upset|distress|disruption|annoyance) (you (have|may have|might have) "
    "(been put to|had|suffered|experienced)|caused|this (has|may have) caused)",
    "(inconvenience|inconveniences|inconvenienced|inconveniencing|inconvinience|inconvience)",
    "(inconvenient|unfortunate) (circumstance|circumstances|situation|time for you)",
    "(sorry|apologise|apologize|apologies|regret) (for|about) (the |any |all |)(trouble caused|"
    "disruption caused)",
    "(we|i) (really |truly |greatly |highly |sincerely |do |very much |deeply |always |all |"
    ")(value|treasure|cherish|prize|appreciate|hold|esteem|cherishes) (all |each |every |each and "
    f"every |each of |)(of |)(you as|(your|our) (continued |valued |){CUSTOM}|our "
    f"(valued |loyal |){BUYERS}|{BUYERS})",
    f"(are|is|being) (greatly |highly |truly |deeply |always |much |really |) valued (by us|here|{BUYERS})",
    f"{DEAR} (and {DEAR} |){BUYERS}",
    f"your {CUSTOM} (really |truly |always |certainly |) (is|are|matters|matter|means|mean|counts|"
    "count) (very |so |extremely |highly |our |really |truly |a |always |of |the |)(important|"
    "importance|valuable|valued|priority|top|number|lot|precious|dear|everything|much|to us|for us|"
    "with us|here|utmost|world|great|first|appreciated|paramount|heart)",
    f"{BUYERS} (satisfaction |service |experience |happiness |delight |care |) (is|are|comes|come|"
    "being|remains|remain|always comes|always come|will always be) (always |truly |) (our|at the "
    "heart|of the utmost|first|king|queen|everything|number one|paramount|central|why|what|god|the "
    "reason|the heart|in our|key)",
    "(putting|put|puts|place|placing) (our |the |)(customer|customers|guests|clients|you|members) "
    "first",
    "(happy|satisfied|delighted) (customer|customers|guests|clients|members) (is|are)",
    "(customer|client|guest|member)('s|s|s'|) (satisfaction|happiness|delight|centricity|obsession|"
    "obsessed|centric|focused|first|experience) (is|are|at|in|has|comes)",
    "(in our dna|at the (heart|centre|center|core|forefront) of (everything|all|what|our))",
    "(you|your|customers|clients|guests|our customers|y'all|you all|you guys|people like you|"
    "customers like you|they) (are|is|'re) (the |) (reason (we|for)|why we|heart of|backbone|"
    "lifeblood|very important|so important|important|most important|our (top |number one |first |"
    "highest |utmost |biggest |)(priority|concern|focus))",
    "you (matter|mean|count) (so much |a lot |a great deal |greatly |the world |very much |"
    "everything |dearly |)to (us|all of us|our|the team|me and)",
    "(mean|means|meant) (a lot|a great deal|the world|so much|everything|very much) to (us|all of "
    "us|our|everyone|everybody|the whole|the team|this)",
    "nothing (matters|is|means|counts|could be|can be) (to us |)(more|dearer|as important)",
    "(we|we do|i) (take|treat|takes) (your|all|every|each|customer|such|this|these|any|what you) "
    "(such |of your |customer |guest |single |write |say |kind of |)(feedback|complaints|complaint|"
    "comments|comment|concerns|concern|matters|matter|reports|issues|input|to heart|very|extremely|"
    "seriously|message|experience)",
    "(we|i) (always |constantly |continuously |continually |do |all |)(strive|endeavour|endeavor|"
    "aim to|aim at|seek|pride ourselves|take pride|take great pride|are committed|are dedicated|"
    "are devoted|remain committed|work hard|aspire|go the extra) ",
    "(committed|dedicated|devoted) to (provide|providing|deliver|delivering|offer|offering|give|"
    "giving|ensure|ensuring|exceed|exceeding|excellence|your|customer|our customers|serving|making "
    "your|the highest|you)",
    "(highest|best possible|finest|utmost|excellent|exceptional|outstanding|world-class|world "
    "class|top-notch|unparalleled|five-star) (standard|standards|level|levels|quality|customer "
    "service|service|customer experience|care|experience|customer care)",
    "(exceed|meet|surpass|meet and exceed|live up to) (your |our customers' |all |customer |all "
    "your |)expectations",
    "(thank you|thanks|grateful|thankful|appreciative|gratitude) (to you |) for your (continued |"
    "continuing |valued |kind |)(custom|business|loyalty|patronage|trust in|support and)",
    "(continued|valued|esteemed|kind|gracious) (patronage|custom|loyalty|business|support|trust)",
    "(a |an |) (loyal|valued|important|cherished|special|beloved) (member|part) of (the|our) "
    "(family|community|brand|team|household)",
    "(part of|welcome to|member of) (the|our) (family|brand family)",
    "(serve|serving|service) you (better|again in|best|with excellence|is our)",
    "(it is|it's|is) (our|a|an) (pleasure|privilege|honour|honor|pride) (to serve|serving|to have "
    "you)",
    "(bringing|brought|bring|brings) this (matter |issue |)to our (kind |esteemed |)(attention|"
    "notice)",
    "(we|i) (really |truly |deeply |genuinely |) (care|cares) (deeply |so much |a lot |greatly |) "
    "about (each|every|all|our|you|your)",
    "(matters|issues|complaints|things|situations|concerns) (like|such as) (this|these|yours|that) "
    "(very |extremely |most |so |) seriously",
    "(we'd|we would) be (nothing|nowhere|lost) without (our|you)",
    "without (you|our customers|customers|our guests|our clients) (we|we'd|there)",
    "(quality|service|excellence|quality service|satisfaction|your contentment) is (what we|our|at "
    "the)",
    "of (the |) (utmost|highest|greatest|paramount) (importance|priority|concern)",
    "(choose|choosing|to choose) us (again|in future|in the future|for all)",
    "your (call|business|satisfaction|happiness|custom|feedback|opinion|comfort|experience) (is|"
    "are) (our|what|why|always|very|so|extremely|important|everything|paramount)",
    patterns=(
        r"\b(?:hold|holding|holds|held|keep) (?:[\w']+ ){0,5}(?:dear|in (?:the )?high(?:est)? "
        r"(?:regard|esteem)|close to our hearts?)\b",
        r"\b(?:our|the) (?:\w+ )?(?:customer|client|guest|member|passenger)s? (?:always |will "
        r"always )?(?:come|comes|is|are) (?:always )?(?:first|king|number one|right|queen)\b",
        r"\b(?:one of )?our (?:most |very )?(?:valued|treasured|loyal|cherished|important|"
        r"esteemed|favou?rite|dearest)\b",
        r"\b(?:your|customers?'?s?|guests?'?|clients?'?) (?:\w+ )?(?:satisfaction|happiness|"
        r"comfort|delight|peace of mind|convenience|experience) (?:is|are|means|matters|comes|"
        r"remains|drives|lies)\b",
    ),
)
MEASURED = Cue(
    "(inconvenience (allowance|payment|fee|compensation|clause|money|credit)|no inconvenience)",
    "(out of the way|for each|per day|(your|our) service is (back|down|on|up|off|restored))",
)


class InconvenienceCliche(Problem):
    """Sees the stock words of apology letters: any inconvenience, your business is valued.

    Why: Everybody has read them under messages that nobody wrote; they name no trouble of this
    customer's.

    Evidence: Concrete wording makes customers feel listened to (Packard & Berger 2021; over 1,000
    real exchanges and experiments). In a survey of 1,000 US adults, knowing one's history led the
    signs of being valued (Intercom; self-report).

    Silent: on wording that names the trouble itself, and on the names of payments.
    """

    number = "R18"
    severity = Severity.CONSIDER
    may_go = frozenset({Act.MOVES, Act.INSTRUCTS})
    tip = "W43"
    why = "A stock line. Naming the actual trouble says the same, and that you read it."
    pair = Pair(
        "We apologise for any inconvenience caused.",
        "You lost a morning's orders because of this, and I'm sorry.",
    )
    pattern = "I'm sorry about [what it cost them]. I'm [what you do now]."
    gaps = (
        Gap(
            "[what it cost them]",
            r"((?:any|the|this|that|all|your|such) (?:\w+ )?inconveniences?(?: (?:that |which )?(?:this|it|"
            r"we|our \w+|the \w+)?(?: (?:may|might|could|has|have|had))*(?: been)? ?(?:caused|brought))?"
            r"(?: (?:to )?you)?)",
        ),
    )
    fires = (
        "We apologise for any inconvenience caused.",
        "We regret the inconvenience and are working on it.",
        "As a valued customer, your satisfaction is our top priority.",
        Example("Sorry for the inconvenience. It's back now.", "checkout was down all morning"),
        "Serving you better is our constant aim, and your goodwill means the world to us.",
        "Complaints such as yours we hold in high regard.",
    )
    silent = (
        "You lost a morning's orders because of this, and I'm sorry.",
        "I know the launch e-mail was waiting on it.",
        "I'm sorry the parcel went to the old address.",
        "The inconvenience allowance of €30 is on your next bill.",
        "Is Thursday inconvenient, or shall I book it?",
        "The best experience on an older phone is in the browser.",
        "Your comment on the recipe was right: it was salt, not sugar.",
    )
    when = (CLICHE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[CLICHE]:
            if not case.near(span, MEASURED):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        measured = case.draft.within(sentence, MEASURED)
        return None if measured else super().likely(case, sentence)
