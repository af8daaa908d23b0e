"""R62: goodbye before it works."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import VERIFY

GOODBYE = Cue(
    "(is there |was there |do you need |do you have |did you need |can i help with "
    "|can i help you with |may i help you with |)(anything|something|any thing) else",
    "(rate|review) (us|me|this|our|your|my|the|today's)",
    "(how (did|was) (i|we|your|our) (do|experience|chat|service|did)|survey|five stars|5 stars"
    "|feedback form|a quick (rating|review)|leave (us |me |)(a |some |)(review|rating|feedback"
    "|stars))",
    "(have|enjoy|wishing you|wish you) (a |an |the |yourself a |your |)(very |really "
    "|rest of your |rest of the |)(great|lovely|nice|good|wonderful|fantastic|super|pleasant"
    "|brilliant|blessed|fab|happy|beautiful|awesome|amazing|day|evening|weekend|rest)",
    "(glad|happy|pleased|delighted) (i|we|to have) (could|was able|were able|can|have been able"
    "|been able|helped|been of) (to |)(help|assist|sort|be of|get|been)",
    "(closing|close|i'll close|marking|mark|resolving|wrap|wrapping|end|ending) (off |up |out "
    "|)(this|the|your) (chat|ticket|case|conversation|thread|request|query|up|one)( |)(now|as"
    "|off|here|for)",
    "(closing|i'll close|i'm closing|i am closing|i've closed|we've closed|we'll close"
    "|i will close) (this|the|your|it)",
    "(bye|bye bye|goodbye|good bye|bye for now|ta-ta|cheerio|take care|all the best"
    "|cheers for now|ciao|farewell)",
    "(thanks|thank you) for (chatting|choosing|contacting us today|being a)",
)
OPEN = Cue(
    "(should|ought to|might|hopefully|i think|probably|fingers crossed|with any luck|i hope|may"
    "|i'd imagine) (now |all |just |have |hopefully |that |it |this |you |that'll |)(be|do|work"
    "|fix|sort|fixed|have|help|clear|resolve|solve|is|that's|'s|should|will|go|settle|come|kick"
    "|show|appear|stop|start)",
    "(hope|hopefully) (that|this|it)",
    "(try|give it a (try|go|shot|whirl)|see if|see how|see whether|keep an eye|give that a)",
    "(looking into|look into|investigating|investigate|working on|under review|escalated"
    "|passed on|passed (it|this|that|your (case|message|ticket|request|complaint|note|feedback))"
    " (on|over|to|along)|forwarded|in the queue|i'm on it|we're on it|will be (fixed|looked"
    "|in touch|back)|get back to you|being (looked|worked|reviewed))",
)
REPAIR = Cue(
    "(reinstall|restart|reboot|clear|reset|unplug|refresh|reload|update|uninstall|re-install"
    "|switch it off|turn it off|log out|sign out|power cycle|replug|re-pair)"
)
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
    tip = "W50"
    why = (
        "Goodbye comes before anyone knows that it works. A quick check first saves a second chat."
    )
    pair = Pair(
        "That should do it. Anything else?", "Can you try one order, so we know it's really back?"
    )
    fires = (
        "That should do it. Anything else? Please rate us!",
        "Try logging in with the new password. Have a great day!",
        Example(
            "I've passed your case on. Is there anything else I can help with?",
            "The page is still white and I've now lost two days of sales to this!!",
        ),
    )
    silent = (
        "Can you try one order so we know it's really back?",
        "It's with the network team. I'll write at 4; nothing for you to do.",
        Example("Lovely! Have a great weekend.", "It works now, thank you!"),
        Example("It's €12 a month. Anything else?", "How much is the small plan?"),
        "Could you check that the page loads? If it does, I wish you a good evening.",
        "The invoice is attached. Anything else I can send?",
    )
    when = (GOODBYE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        text = case.customer.document.folded if case.customer else ""
        pleased = case.customer is not None and case.customer.feeling.value is Feeling.PLEASED
        if pleased or _HAPPY.search(text) or draft.has(VERIFY) or case.flagged(Flag.ABUSE):
            return
        if self._is_open(case, text):
            severity = Severity.FIX if case.heat > 1 else None
            yield self.finding(draft[GOODBYE][0], severity=severity)

    @staticmethod
    def _is_open(case: Case, text: str) -> bool:
        troubled = case.heat > 0 or bool(_TROUBLE.search(text))
        if case.draft.has(OPEN, REPAIR) and (troubled or not text):
            return True
        if case.does(Act.UNSURE):
            return True
        return troubled and (case.heat > 1 or not case.does(Act.DOING, Act.ANSWERS, Act.REASSURES))
