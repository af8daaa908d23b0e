"""R62: goodbye before it works."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.steps import commands_in
from bot.check.vocabulary import VERIFY

GOODBYE = Cue(
    "(was|is) there (anything|something) (more|further)",
    "(tell|let) us (know |)how (i|we) (did|do)",
    "(is there |was there |do you need |do you have |did you need |can i help with |can i help you "
    "with |may i help you with )(anything|something|any thing) else",
    "(anything|something) else (i|we|today|for you|you need|you'd like|before|while|at all|then)",
    "(second|question|minute) survey",
    "(rate|review) (us|me|this|our|your|my|the|today's)",
    "(how (did|was) (i|we|your|our) (do|experience|chat|service|did)|(our|satisfaction|feedback|"
    "quick|short|brief|this) survey|a quick (rating|review)|leave "
    "(us |me |)(a |some |)(review|rating|feedback|stars))",
    "(have (a|an|yourself a)|enjoy( a| an| the| your|)|(wishing|wish) you( a| an| the|)) "
    "(very |really |rest of your |rest of the |)(great|lovely|nice|good|wonderful|fantastic|super|pleasant|brilliant|blessed|"
    "fab|happy|beautiful|awesome|amazing|day|evening|weekend|rest)",
    "(glad|happy|pleased|delighted) (i|we|to have) (could|was able|were able|can|have been able|"
    "been able|helped|been of) (to |)(help|assist|sort|be of|get|been)",
    "(closing|close|i'll close|marking|mark|resolving|wrap|wrapping|end|ending) (off |up |out |"
    ")(this|the|your) (chat|ticket|case|conversation|thread|request|query|up|one)( |)(now|as|off|"
    "here|for)",
    "(closing|i'll close|i'm closing|i am closing|i've closed|we've closed|we'll close|i will "
    "close) (this|the|your|it)",
    "(bye|bye bye|goodbye|good bye|bye for now|ta-ta|cheerio|take care|all the best|cheers for now|"
    "ciao|farewell)",
    "(thanks|thank you) for (chatting|choosing|contacting us today|being a)",
    "(rate|score|grade|mark|rank) (how|this|my|me|us|today's|our) (i|we|chat|help|work|service|"
    "call|performance|)",
    "(out of (ten|five|10|5)|from (1|one|0|zero) to (10|ten|5|five)|thumbs up|on the way out)",
    "(fill in|fill out|complete|take|answer|do) (our|the|a|this) (short|quick|brief|little|) "
    "(survey|questionnaire|poll)",
    "(signing|sign|logging|hopping|heading|hop|clock|clocking) off",
    "(off you go|so long|see you|see ya|toodle-oo|cheerio|have a good one|mind yourself|godspeed|"
    "best wishes|good luck with (it|that|everything|the)|happy (travels|holidays|weekend))",
)
RATING = Cue(
    "(five stars|5 stars|survey|feedback form|rate (us|me|this|our|my)|leave (us|me) (a|some|five)|"
    "how did (i|we) do)"
)
ASKS_RATING = Cue(
    "(leave|give) (us|me) (a|some|five|5) (quick |star |five-star |) (rating|review|stars|star)",
    "(rate|review) (us|me|this chat|our chat)",
    "(give|giving|leave|leaving) (us |me |)(five|5|some) stars",
    "(love|like|appreciate|welcome) a (quick |short |) (star |) (rating|review)",
)
CLOSES = Cue(
    "(i'm|i am|we're|we are|i'll|i will|we'll|we will|i shall|let me|going to|i've|we've|i'd|so) "
    "(now |just |be |go ahead and |therefore |already |)(close|closing|closed|end|ending|ended|"
    "shut|shutting|wrap|wrapping|resolve|resolving|archive|archiving|mark|marking|terminate|"
    "terminating) (off |up |out |down |)(this|the|your|our|it|that|here|things|everything)( one| "
    "session| chat| ticket| case|)",
    "(closing|ending|wrapping|shutting|archiving|marking) (this|the|your|it|that|things) (off|down|"
    "session|chat|case|ticket|as|up|out|here|now|conversation)",
    "(ticket|case|chat|session|conversation|request|query|complaint|matter|thread|file|enquiry) "
    "(is|has been|was|will be|shall be|gets|will now be|now|is now|is hereby|has now been|will) "
    "(now |auto-|automatically |hereby |therefore |)(closed|auto-closed|auto-close|close|resolved|"
    "settled|ended|archived|completed|marked|terminated|concluded|dealt with)",
    "(consider|treat|regard|count|call|take|deem) (this|the|your|that|it) (matter |case |ticket |"
    "chat |query |issue |one |as |)(settled|closed|done|resolved|finished|dealt|sorted|solved|"
    "concluded|a day|complete)",
    "(wraps|wrap|winds|rounds|concludes|ties|that's) (everything|things|us|it|this|all) (up|off|"
    "now|then|from (me|us|my side|our side))",
    "(i'll|i will|let me|we'll) (leave you (to it|be|there)|let you (go|get on|get back)|get out "
    "of your hair|be off|love you and leave you|head off|hop off|get going|say goodbye)",
    "(going to|gonna|have to|need to|must|gotta|better) (hop off|head off|dash|run|jump to (the|"
    "my)|move on to|get to the next|go, )",
    "(another|the next|other) (customer|person|caller|chat)s? (is|are|waiting|in the queue)",
    "(i close|close case|i end|case closed|job done|close the (case|ticket) first)",
    "(as far as (we|i) can|all (i|we) (have|can do|can say)|nothing (more|further|else) (i|we) can|"
    "done all (i|we) can|that's all from|that is all from|no more to (add|say|do))",
    "(close|closing) (this|it|the (case|ticket|chat)) (off|at our end|on our (end|side)|for now)",
    "(haven't|have not|no|not|hasn't) (had|heard|received|been|) (a |any |)(reply|response|answer|"
    "anything|back) (from you |)(within|in the last|for|so i|so we|so this)",
)
DANGLING = Cue(
    "(still|will still|may still|might still|continues to|keeps) (fail|fails|failing|show|shows|"
    "not|broken|missing|down|wrong|open|stuck|blank|happening|says|unsolved|doesn't)",
    "(may or may not|at some point|one day|sooner or later|whenever they|in due course|eventually|"
    "fingers crossed|touch wood|who knows|before (we|you|i) know|while you wait|until then|"
    "workaround|technician|engineer|sent a|a request|raised a|logged|recorded|noted|no error|on my "
    "screen|at our end|on our side|from this end|looks fine)",
)
SETTLED = Cue(
    "(if (it|they|that|this|the insults) (goes|go|continues|continue|happens)|"
    "if (there's|there is) another (one|remark|insult|message)|(or|can|could) see you (in|at|on)|"
    "otherwise(,|)|without (the |) insults|stays without|as i said i would)",
    "(close|closing|closed) (his|her|the right|the|your|their|that|this|it|joseph's) (account|"
    "accounts|subscription|contract|policy|line|plan|membership|profile|today|now for|with no)",
    "(good|glad|great|lovely|pleased|happy|nice|brilliant) (to hear|to see|to know|that it|it's|"
    "that's|you)",
    "(you|you've|you have|have) (said|wrote|told|confirmed|mentioned|say|seen|tested|checked)",
    "(letting me know|thanks for confirming|thank you for confirming|thanks for checking|as you|"
    "reply opens|reply re-opens|reply reopens|reopens it|opens it again|works now|it works|keep "
    "(it|this|the case|the ticket|the chat) open|leave (it|this|the case|the ticket|the chat) "
    "open)",
    "(anything|something) else (on|in|at|under|near|about|that page|you see|wrong|showing)",
)
OPEN = Cue(
    "(should|ought to|might|hopefully|i think|probably|fingers crossed|with any luck|i hope|may|"
    "i'd imagine) (now |all |just |have |hopefully |that |it |this |you |that'll |)(be|do|work|fix|"
    "sort|fixed|have|help|clear|resolve|solve|is|that's|'s|should|will|go|settle|come|kick|show|"
    "appear|stop|start)",
    "(hope|hopefully) (that|this|it)",
    "(normally|usually|generally|often|tends to) (does|do|works|work|helps|help|fixes|fix|sorts|"
    "sort|clears|clear|cures|cure) (it|that|this|the|things|)",
    "(try|give it a (try|go|shot|whirl)|see if|see how|see whether|keep an eye|give that a)",
    "(looking into|look into|investigating|investigate|working on|under review|escalated|passed on|"
    "passed (it|this|that|your (case|message|ticket|request|complaint|note|feedback)) (on|over|to|"
    "along)|forwarded|in the queue|i'm on it|we're on it|will be (fixed|looked|in touch|back)|get "
    "back to you|being (looked|worked|reviewed))",
)
REPAIR = Cue(
    "(reinstall|restart|reboot|clear|reset|unplug|refresh|reload|update|uninstall|re-install|"
    "switch it off|turn it off|log out|sign out|power cycle|replug|re-pair)"
)
THREAT = Cue(
    "(further|future|any more|repeated) (ticket|tickets|message|messages|mails|e-mails|emails|"
    "complaints)"
)
"""Before what will be closed: no goodbye."""
_TROUBLE = re.compile(
    r"\b(?:not work|doesn't|doesnt|won't|wont|can't|cant|cannot|broken?|error|fail(?:s|ed|ing)?"
    r"|missing|stuck|blank"
    r"|down|crash(?:es|ed|ing)?|wrong|still|never|nothing|lost|gone|no (?:sound|signal|water"
    r"|picture|internet|reply)|problem|issue|keeps)\b"
)
_HAPPY = re.compile(
    r"\b(?:(?:it|that|all|everything)(?:'s| is| has)? (?:now )?(?:works?|working|worked|sorted"
    r"|fixed|did it|done it|good|fine|great|perfect)"
    r"|works now|working now|back now|thank(?:s| you)|perfect|brilliant|that did the trick"
    r"|cheers|nothing else|no more questions|that's all)\b"
)


_ASKED_TO = re.compile(r"\b(?:close|end|cancel|delete|shut|never mind|forget it|sorted)\b")
_HELP = (Act.DOING, Act.ANSWERS, Act.REASSURES, Act.INSTRUCTS, Act.MOVES, Act.WHEN)


class ClosingTooSoon(Problem):
    """Sees a goodbye, a survey or "anything else?" while nobody knows that the trouble is over.

    Why: To someone whose trouble is still there, it says that the chat matters more than the fix.

    Evidence: Work on the solution matters more as a complaint goes on (Marinova, Singh & Singh
    2018); friendliness at the end pays once the work is done (Packard, Li & Berger 2023).

    Silent: when the customer said that it works, when a question was answered for good, and where
    the draft asks to check.
    """

    number = "R62"
    severity = Severity.CONSIDER
    needs_trouble = True
    may_go = frozenset({Act.MOVES, Act.ASKS, Act.OFFERS})
    tip = "W50"
    why = (
        "The goodbye comes before it is solved. First what happens next, or a check that it works."
    )
    pair = Pair(
        "That should do it. Anything else?", "Can you try one order, so we know it's really back?"
    )
    pattern = "Could you try [what] and tell me whether it works?"
    fires = (
        "I think we've done all we can here, so I'm ending the session.",
        "The matter is now settled from our side, best wishes.",
        "That should do it. Anything else? Please rate us!",
        "Try logging in with the new password. Have a great day!",
        Example(
            "I've passed your case on. Is there anything else I can help with?",
            "The page is still white and I've now lost two days of sales to this!!",
        ),
        Example(
            "I've e-mailed the guesthouse. It was a joy to chat, five stars would make my day!",
            "The guesthouse has no booking in our name, and it's dark already.",
        ),
        Example(
            "The reset went out, that usually helps. Is there something more I can do for you?",
            "The gate won't open and the meter is running!",
        ),
    )
    silent = (
        Example("The five stars on the listing are back.", "My listing lost its stars!! Fix it"),
        "The survey form is live again; people can answer it now.",
        "You said the heating is back, so I'm closing the case. A reply opens it again.",
        "We close the shop at six on Fridays.",
        "The ban stands. Further tickets about the matter will be closed.",
        "Can you try one order so we know it's really back?",
        "It's with the network team. I'll write at 4; nothing for you to do.",
        Example("Lovely! Have a great weekend.", "It works now, thank you!"),
        Example("It's €12 a month. Anything else?", "How much is the small plan?"),
        "Could you check that the page loads? If it does, I wish you a good evening.",
        "The invoice is attached. Anything else I can send?",
        Example(
            "A day if you send it before two, two days if later. Anything else, just ask.",
            "how long does a parcel to Cork take",
        ),
        "She can ring you at 1 or see you in her office at 3. Which would you like?",
        "I'll help with the fine as long as the remarks stop. If there's another one, I'll close the chat.",
    )
    when = (GOODBYE, CLOSES, ASKS_RATING)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        text = case.customer.document.folded if case.customer else ""
        closing = min((*draft[CLOSES], *draft[GOODBYE], *draft[ASKS_RATING]))
        if self._is_done(case, text, closing) or case.near(closing, THREAT):
            return
        if (draft.has(CLOSES) and not _ASKED_TO.search(text)) or self._is_open(case, text):
            severity = Severity.FIX if case.heat > 1 else None
            yield self.finding(closing, severity=severity)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        text = case.customer.document.folded if case.customer else ""
        span = (sentence.start, sentence.end)
        if self._is_done(case, text, span) or not self._is_open(case, text):
            return None
        return self.finding(span, severity=Severity.FIX if case.heat > 1 else None)

    @staticmethod
    def _is_done(case: Case, text: str, closing: Span) -> bool:
        """Whether all is well by their own word, or what stands around ``closing`` sees to that."""
        pleased = case.customer is not None and case.customer.feeling.value is Feeling.PLEASED
        seen_to = case.neighbours_have(closing, VERIFY, SETTLED) or case.flagged(Flag.ABUSE)
        return pleased or seen_to or _HAPPY.search(text) is not None

    @staticmethod
    def _is_open(case: Case, text: str) -> bool:
        troubled = case.heat > 0 or bool(_TROUBLE.search(text)) or incident.has_trouble(case)
        if case.draft.has(OPEN, REPAIR, DANGLING) and (troubled or not text):
            return True
        if any(len(commands_in(case.draft, s)) > 1 for s in case.draft.sentences):
            return True  # steps to do, and nobody there to hear how they went
        if not text and (len(case.draft.sentences) == 1 or not case.does(*_HELP)):
            return True
        if troubled and case.draft.has(RATING):
            return True
        if case.does(Act.UNSURE):
            return True
        return troubled and (case.heat > 1 or not case.does(Act.DOING, Act.ANSWERS, Act.REASSURES))
