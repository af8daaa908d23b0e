"""G18: does it work now?"""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

CHECK = Cue(
    patterns=(
        r"\b(?:can|could|would|will) you (?:please |just |quickly |now |also |then )?(?:try|test"
        r"|check|confirm|refresh|reload|log in|sign in|open|have a look|take a look|look|see"
        r"|place|run|have|print|send a test|give it)\b[^.!?\n]{0,80}\?",
        r"\b(?:does|is|has|did|do|are) (?:it|that|this|the|your|everything|they"
        r"|all)\b[^.!?\n]{0,50}\b(?:now|on your (?:side|end|phone|screen|computer)|at your end"
        r"|for you|too|as well|again|this time)\b[^.!?\n]{0,20}\?",
        r"\b(?:please |could you |can you )?(?:try|test|check|refresh|reload|run|place|open"
        r"|have one|send|have a go)\b[^.!?\n]{0,60}\b(?:so (?:we|i|you) (?:know|can be sure"
        r"|are sure|can see)|before (?:i|we) (?:close|go|call|say|wrap|leave|sign)"
        r"|and (?:tell me|let me know|say) (?:if|whether|what|how))\b",
        r"\b(?:tell me|let me know|say|shout|write) (?:if|whether|once|when|what|how) (?:it|that"
        r"|the|you|your|they|this)\b[^.!?\n]{0,40}\b(?:works?|working|opens?|loads?|shows?|see"
        r"|back|arrives?|prints?|through|in|fails?|appears?|goes|looks?|lands?)\b",
        r"\b(?:working|back|better|through|showing|loading|all good|sorted|fixed) (?:now|again"
        r"|for you|on your side|at your end)[^.!?\n]{0,12}\?",
        r"\b(?:want|like|care) to (?:try|test|check)\b[^.!?\n]{0,50}\?",
    )
)
BEFORE = Cue(
    "(i've|i have|we've|it's|it is|that's|they're|should|fixed|reset|restored|back|now|moved"
    "|sent|changed|unlocked|replaced|updated|cleared|switched|removed|corrected|done|added|i"
    "|so we)"
)
FACT = Cue(
    "(order number|account number|e-mail address|email address|your name|postcode|serial number"
    "|reference)"
)
DOUBT = Cue("(confirm|check|sure) (that |)you (didn't|did not|haven't|have not|aren't|are|did)")
"""Doubts them rather than the repair."""


class ChecksItWorked(Praise):
    """Sees the customer asked to check that it works, before any goodbye.

    Why: Nobody has to come back tomorrow to say that it did not.

    Evidence: Repeat contacts cost loyalty most (Dixon, Freeman & Toman 2010, from memory).

    Silent: on requests for facts, and where nothing was done yet.
    """

    number = "G18"
    tip = "W50"
    why = "A check now saves a second chat tomorrow."
    fires = (
        "I've cleared it. Can you try one order, so we know it's really back?",
        "It's restored here. Does it show on your phone too?",
        "I've reset the line; could you run the test again and tell me what it says?",
    )
    silent = (
        "Could you check the order number?",
        "It works now. Bye!",
        "Is there anything else?",
        "I've sent the invoice.",
        "Does the plan include a shop?",
    )
    when = (CHECK,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for span in draft[CHECK]:
            sentence = draft.sentence_at(span[0])
            done = any(start < span[0] for start, _ in draft[BEFORE]) or sentence.index > 0
            if done and not draft.within(sentence, FACT, DOUBT):
                yield self.finding((sentence.start, sentence.end))
                return
