"""R01: certainty about something nobody has checked."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import swap
from bot.check.rule import Finding, Pair, Problem, Severity

CERTAIN = Cue(
    "(definitely|absolutely|certainly|undoubtedly|unquestionably|categorically) (your|the|a|an|not|"
    "nothing|no|on|caused|because|due|going|fix|solve|work|be|have|come|arrive|resolve|isn't|is|"
    "will|won't|cannot|can't|down)",
    "(will|would|should|is|it's|that's|that'll|it'll|this'll|this|that) (definitely|absolutely|"
    "certainly|undoubtedly|guaranteed|for sure|100%|100 %|a hundred percent|100 percent) ",
    "(definitely|certainly|surely) (will|won't|fixes|solves|works|is)",
    "(100%|100 %|100 percent|a hundred percent|one hundred percent|a thousand percent|1000%) "
    "(certain|sure|your|the|not|fix|going|work|on|due|sure|that|it|down|caused|positive|because|"
    "will|safe)",
    "(no|not any|not a|zero) (way|chance|doubt|possibility) (it's|it is|that|this|the|about|in the "
    "world|on earth|it|we|our|of)",
    "(there's|there is) (absolutely |simply |just |really |)(no way|no chance|no doubt|nothing "
    "wrong|zero chance)",
    "(can't|cannot|couldn't|could not) (possibly |ever |)be (us|our|ours|on our|the|anything on "
    "our|at our|wrong)",
    "(has|have|got) to be (your|the|a|an|on your|something)",
    "(is|was|are|it's|that's) (without|beyond) (question|doubt|a doubt|any doubt)",
    "(without|beyond) (a |any |the |)(shadow of a |shadow of |)(doubt|question)",
    "(has|have|had) never (once|ever|yet) (dropped|failed|lost|broken|gone|crashed|been|had|missed|"
    "sent|let)",
    "(i|we) (can |)(guarantee|promise you|swear|assure you) (that |)(it|this|that|the|you'll|there|"
    "your|nothing|is|won't|will|no)",
    "(is|are|it's) (guaranteed|sure|certain) to",
    "(i'd|i would) (bet|put money|stake)",
    "(never|nothing) (fails|goes wrong|can go wrong)",
    "(, no question|no question about it|no two ways about it|hands down|mark my words|for certain|"
    "without fail|guaranteed to|for a fact)",
    "(that's|that is|it's|it is) definitely (what|why|how|where|the reason|the cause)",
    "it's (always|never) (the|us|our|your)",
    "(a dead cert|dead cert|dead certain|dead sure|bet my house|bet the house|bet my life|bet my|"
    "bet anything|stake my|hand on heart|cross my heart|take it from me|take my word|bank on it|"
    "eat my hat|clear as day|plain as day|clear as daylight|open and shut|open-and-shut|sure as "
    "eggs|sure as hell|a racing certainty|dead on|as sure as|deffo|defo|100 per cent|hundred per "
    "cent|hundred percent|money back on it|no ifs|a given|a formality|a foregone conclusion|nailed "
    "on|set in stone|foolproof|infallible|bulletproof|can't go wrong|cannot go wrong|can't fail|"
    "cannot fail|works every time|never misses|no mistake about it|make no mistake|there's no "
    "denying|beyond question|beyond dispute|without question|unmistakably|conclusively|"
    "irrefutably)",
    "(trust me|believe me|i'm telling you|i am telling you|i tell you|mark me)(,| ) (it's|it is|"
    "that|this|the|it|your|nothing|nobody|there's|reinstalling|restarting|a|you|they|once)",
    "(it's|that's|it is|that is|this is|must be|is|problem is|fault is|issue is) (so |quite |very |"
    "pretty |just |) (obviously|clearly|plainly|evidently|blatantly|undoubtedly|undeniably|"
    "unquestionably|surely|simply) (the|your|a|an|down|coming|caused|because|not our|not us|not on "
    "our|on your|at your|something|their|them|just|user|in your|from your|due)",
    "(obvious|obviously|clear|clearly|evident) (it's|it is|that it's|that the|that your|your|the) "
    "(problem|fault|issue|cause|the|your|a|router|network|device|bank|not)",
    "(it's|it is|that's|is|quite|simply|absolutely|utterly|totally) (quite |simply |absolutely |"
    "utterly |totally |just |) (impossible|inconceivable|unthinkable|out of the question|not "
    "possible) (that|for (it|this|that|a|any))",
    "(can|could|must) only (be|have|come|mean) (the|your|a|because|one|from|coming|caused|been|"
    "that|something|their)",
    "will never (fail|break|happen|go wrong|crash)",
    "(can't|cannot|couldn't|could not|can not) (possibly|ever) (be|have|happen|come|fail|go|drop|"
    "break|return|affect|cause)",
    "(only|just the) (one|one possible|possible|conceivable|single) (reason|cause|explanation|"
    "possibility|culprit|thing on earth|thing that does|thing that causes|thing causes|thing can|"
    "thing it can|thing it could|thing does)",
    "(the only (reason|cause|explanation|culprit) (is|that|it|can|could|for|has))",
    "(no other|nothing else|can't be anything|couldn't be anything|what else) (explanation|reason|"
    "cause|possibility|it could|it can|could|can|that could|that would|else|would)",
    "(never|always) (loses|lose|approves|approve|works|work|fails|fail|fixes|fix|sorts|solves|"
    "cures|clears|accepts|pays|refunds|honours|delivers|does the trick|wrong|gets it right|say yes|"
    "says yes|make mistakes|makes mistakes|arrives on time|goes through)",
    "(we|our (team|people|staff|system|systems|scales|meters|drivers)|they|the (bank|courier|"
    "system)) (just |simply |) (don't|do not|doesn't|does not|never|has never) (ever |) (make|"
    "makes|made) (mistakes|errors|a mistake|an error|such)",
    "(that|this|it|which|such a thing) (just |simply |) (doesn't|does not|can't|cannot|could never|"
    "couldn't|never) (just |ever |) (happen|happens|occur) (with|to|at|on|here|in)",
    "(rest assured|be assured|rest assured,|be rest assured|please be assured|have no doubt|be in "
    "no doubt|no doubt|without doubt|be certain|be sure) (that |) (the|your|it|nobody|nothing|this|"
    "there|it's|no|nobody's|they|that|its)",
    "(without (even |) (looking|checking|seeing|opening|testing))",
    "(i|we) (don't|do not|didn't) (even |) (need|have) (a |any |to |) (log|look|check|see|test|"
    "open|logs|diagnose|proof)",
    "(no need|not necessary|needless) to (check|look|test|investigate|verify|double-check) "
    "(further|anything|more|the|it|your|again|lah|that)",
    "confirm (is|plus chop|because|that one)",
    "(sure|surely|certainly|definitely|for sure) (lah|la|one|because|thing it's|is)",
    "(lying|lies|rests|sits) (fully|entirely|squarely|wholly|solely|100%|completely) (with|on|at|"
    "in)",
    "(bound|certain|sure|guaranteed|destined) to (be the|be your|pay|approve|be approved|be fixed|"
    "win|pass|be fine|be sorted|refund|accept|be accepted|be refunded)",
    "(clear as crystal|crystal clear it|put my pension|put my life|put my name|put money on|my "
    "money's on it being|i'm positive|we're positive|i am positive|dead positive|i know for|sure "
    "die|no be lie|that's a fact|it's a fact|and that's a fact|cast iron|cast-iron|stone cold)",
    "(nothing|not anything|nowt|nil) (whatsoever|at all) to do with (us|our|the|me|your|anything)",
    "(no|only one|simply no|isn't any|there isn't) (other|another|way other) (way this could|way "
    "this can|way it could|explanation|reason|cause|possibility|culprit)",
    "(can|may|should) be (absolutely |completely |perfectly |entirely |quite |) (certain|sure|"
    "confident) (that |) (the|your|it|this|nobody|they|nothing)",
    "(you'll find|you will find) (it's|it is|that|the|your)",
    "(that|this|which|our [a-z]) (drug|product|thing|model) never (has|have|causes|gives|goes|"
    "breaks)",
    patterns=(
        r"(?:^|[.!?\n] ?)(?:obviously|clearly|plainly|definitely|undoubtedly|surely|evidently),? "
        r"(?:it's |"
        r"that's )?(?:your|the|their|someone|somebody|nobody)\b",
        r"\b(?:never|always) (?:has|have|had|goes?|breaks?|gives?|causes?) (?:any |a )?(?:side "
        r"effects|"
        r"problems?|down|wrong|faults?|errors?|issues?)\b",
        r"\b(?:works|fixes|sorts|solves|does|cures|clears|helps)[^.!?\n]{0,25}\b(?:every|each) "
        r"(?:single |and every )?time\b",
        r"[,:-] guaranteed\b",
        r"[.,;] ?(?:always|guaranteed|period|full stop|end of story|end of|no doubt|fact|deffo|100 "
        r"?%)"
        r"(?:[.!])",
        r"\b(?:scale|meter|router|phone|device|network|settings?|laptop|browser|bank|charger|line|"
        r"wiring|battery|fault|problem|issue|cause|it|that) (?:must|has got to|has to|'s got to) "
        r"be "
        r"(?:off|faulty|wrong|broken|to blame|the (?:cause|cable|router|bank|problem)|your|on your|"
        r"at your|with (?:your|one)|coming from|caused by|misreading|their|down to)\b",
    ),
)
FELT = Cue(
    "(absolutely|totally|completely|utterly) (brutal|awful|horrible|dreadful|rotten|gutting|grim|"
    "heartbreaking|infuriating|maddening|miserable|terrible|devastating|lovely|gorgeous|brilliant)"
)
"""How strongly something is felt, and not how sure it is."""
CHECKED = Cue(
    "(don't|do not|can't|cannot|couldn't|not) (know|say|tell|sure|certain) (that |it |this |)(for "
    "certain|for sure|for a fact|with certainty)",
    "(certainly|definitely|absolutely) (something|one of|worth|possible|an option|a possibility|"
    "interesting|happy)",
    "(no way|no chance|no possibility) (to|for me|for us|for you|of|round|around)",
    "(i've|i have|i|we've|we have|we|having) (just |)(checked|tested|loaded|looked|confirmed|"
    "verified|opened|tried|seen|watched|rung|run|compared|placed|asked|read|traced|pulled|found)",
    "(just|now|a minute ago|a second ago|a moment ago) (checked|tested|loaded|confirmed|verified|"
    "opened|tried)",
    "(i can see|i'm looking at|i am looking at|looking at your|in front of me|on my screen|"
    "confirmed|measured|i see|as agreed|already|until|unless|isn't certain|if it|though|but let me|"
    "seems)",
    "(not|can't be|cannot be|couldn't be|isn't|wouldn't|won't|can't say|don't|never|hard to|hardly|"
    "nothing is|want to be|to be|make|can't|aren't|wasn't) (a |one |) (100%|hundred percent|"
    "completely|absolutely|entirely|definitely|certain|sure|for sure|for certain|guaranteed|"
    "guarantee|promise|100 percent|swear|a given|necessarily|always|obvious|clear)",
    "(nearly|almost|usually|mostly|often|seems to be|might be) (always|certain|sure)",
    "(word|promise|promise you|assure you) (that |)(i'll|i will|we'll)",
    "can (certainly|definitely|absolutely) be",
    "no doubt (that was|you|it was|this has|it's been|that's been|that has|frustrating|a)",
    "(absolutely|certainly|definitely|surely),? (you can|we can|i can|please|go|that's fine|not a "
    "problem|no problem|that works|do)",
    "every (single|last) one of (you|your|our|them)",
    "according to (the|your)",
    "the (log|logs|record|tracking|ledger|test) (shows|says|show|say)",
)


SEEN = Cue(
    "(i|we|i've|we've|i have|we have|i'm) (just |) (rang|rung|called|checked|asked|looked|tested|"
    "opened|loaded|counted|compared|read|tried|phoned|looking at|have it open|got it open|seen|can "
    "see)",
)
"""Where the certainty comes from."""


class FalseCertainty(Problem):
    """Sees absolute assurance about a cause, a fix or a third party that nobody has checked.

    Why: The customer will test the claim within minutes, and a sure claim that fails costs more
    trust than a careful one.

    Evidence: Confidence wins only until accuracy can be checked; then overconfidence is penalised
    (Sah, Moore & MacCoun 2013). People do not mind honest uncertainty in advice (Gaertig & Simmons
    2018).

    Silent: when the check is stated beside it, and where the word only means yes.
    """

    number = "R01"
    severity = Severity.FIX
    tip = "W06"
    why = (
        "Nobody has checked this yet; if it turns out otherwise, the sure tone is what they "
        "remember."
    )
    pair = Pair(
        "It's definitely your host.",
        "Everything I can see points to the host: our side answered in 40 ms just now.",
    )
    pattern = "Everything I can see points to [the cause]: [what you see]."
    fires = (
        "It's definitely your host, there's no way it's us.",
        "That will 100% fix it.",
        "It can't possibly be our server.",
        "I guarantee it will work after a reboot.",
        "Our meters are never wrong, so it's your boiler.",
        "I'd put my pension on it being the alternator.",
        "It's absolutely rotten, but it's definitely your router.",
    )
    silent = (
        "I've just loaded it: it is definitely live.",
        "Definitely! I'll send it over.",
        "Everything I can see points to the host: our side answered in 40 ms just now.",
        "That clears it most of the time. If the banner is still there, tell me.",
        "Yes, there's no way to undo the send, because the mail has left our system.",
        "You have a two-year guarantee on the motor.",
        "Refunds can only be made to the card you paid with.",
        "I'm not certain it's the router; the ping test will show.",
        "That is absolutely rotten timing. I'm opening the log now.",
    )
    when = (CERTAIN,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[CERTAIN]:
            if any(span[0] < end and start < span[1] for start, end in case.draft[FELT]):
                continue
            if case.near(span, CHECKED) or case.at(span) & {Act.REFUSES, Act.REASON} >= {
                Act.REFUSES,
                Act.REASON,
            }:
                continue
            sentence = case.draft.sentence_at(span[0])
            if not sentence.is_question and not _is_checked(case, sentence):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        checked = sentence.is_question or _is_checked(case, sentence)
        return None if checked else super().likely(case, sentence)

    @classmethod
    @override
    def mended(cls, case: Case, finding: Finding) -> str | None:
        sentence = case.draft.sentence_at(finding.span[0])
        words = list(_SURELY.finditer(case.draft.masked, sentence.start, sentence.end))
        if len(words) != 1 or len(case.draft.within(sentence, CERTAIN)) > 1:
            return None
        return swap(case.draft, sentence, words[0].span(1), "most likely")


_SURELY = re.compile(
    r"\b(?:it's|it is|that's|that is|this is|is|are|was|were) (definitely|certainly|undoubtedly|"
    r"clearly|obviously|without (?:a )?doubt|for sure|surely)(?= )"
)
"""A sure word about how something is."""


def _is_checked(case: Case, sentence: Sentence) -> bool:
    """Whether the look that makes it sure stands in it, right after it, or right before it."""
    return any(
        case.draft.has_within(s, LOOKED if s.index < sentence.index else CHECKED, SEEN)
        for s in case.neighbours((sentence.start, sentence.end), 1)
    )


LOOKED = Cue(
    "(i've|i have|i|we've|we have|we|having) (just |) (checked|tested|loaded|looked|confirmed|"
    "verified|opened|tried|watched|rung|run|compared|placed|read|traced|pulled)",
)
"""A look of the writer's own."""
