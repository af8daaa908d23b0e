"""G20: one thing less for them to do."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

OFF_THEM = Cue(
    "(nothing|no need|not a thing|nothing else|nothing more) (for you |you need |you have "
    "|that you need |left |else for you |more for you |)(to (do|send|sign|repeat|fill|call|ring"
    "|write|explain|return|pay|chase|ask|go|come|resend|start|post|worry|remember|change"
    "|install)|is needed|needed from you|from your side)",
    "(you|you'd|you'll) (don't|do not|needn't|won't|wouldn't|need not|no longer|never) (have to"
    "|need to|need|start|repeat|explain|wait|queue|chase|fill|ring|call|send|go|do|pay|write"
    "|tell|lose)",
    "(so|and|that way) (you|nobody|no one|there's|there is) (don't|needn't|won't|no|nothing)"
    " (have to|need to|need|start|asks|has to|repeat|explain|to)",
    "(needn't|don't need to|don't have to|won't have to|won't need to|no longer have to) (repeat"
    "|explain|do|start|send|call|ring|chase|fill|come|go|write|pay|sign|return|queue|wait|retype"
    "|re-enter|set)",
    "(i've|i have|i'll|i will|i'm) (already |just |now |also |gone ahead and |)(read (both|all"
    "|the|your|through)|filled|fill|reading|filling|done it|do it|do that|do the|done the"
    "|done that|set it up|set that up|book|booked|rebooked|gone through|been through|rung|ring"
    "|chased|chase|chasing|spoken (to|with)|written to|write to them|arranged|arrange|entered"
    "|signed|merged|merge|packed|take it|take that|taking|handle|handled|ask them|put you|copied"
    "|sort)",
    "off your (hands|plate|list|shoulders)",
    patterns=(
        r"\b(?:i can|can i|shall i|want me to|would you like me to|happy to|let me|i could|i'll"
        r"|i will) (?:do|fill|set|book|ring|call|move|arrange|order|start|change|send|take"
        r"|handle|put|merge|renew|cancel|write|chase|switch|enter|restore|turn|pop|post|file"
        r"|trace) [^.!?\n]{1,50}\b(?:for you|myself|from here|in a batch)\b",
        r"\bleave (?:it|that|this|the rest|the \w+) (?:with|to) (?:me|us)\b",
        r"\b(?:shall i|want me to|would you like me to) (?:do|fill|set|book|ring|call|move"
        r"|arrange|order|start|change|send|take|handle|put|merge|renew|cancel|chase|switch|enter"
        r"|restore|turn|pop|post)\b",
    ),
)

NOT_OURS = Cue("to do with (us|me|them|it|that|this|our|the|your|my)")
"""What is no business of ours takes nothing off anybody."""


class TakesTheLoad(Praise):
    """Sees a step done for the customer that they would else have had to do.

    Why: The kindest sentence to a tired person removes a step.

    Evidence: Less effort goes with loyalty more than delight does (Dixon, Freeman & Toman 2010,
    from memory).

    Silent: where the customer is only told what to do, and for an expert who asks for facts.
    """

    number = "G20"
    tip = "W09"
    why = "You took something off them."
    fires = (
        "I've read both earlier chats, so you needn't repeat a thing.",
        "I've filled in the form; press Send and it's done.",
        "Leave the courier to me. There's nothing for you to do.",
    )
    silent = (
        "Please fill in the form.",
        "You need to call the courier.",
        "I'll check.",
        "The form is on page two.",
        "I'm sorry for the long wait.",
        "Cards are nothing to do with us.",
    )
    when = (OFF_THEM,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if case.is_expert and not incident.wants_gentleness(case):
            return
        for span in draft[OFF_THEM]:
            sentence = draft.sentence_at(span[0])
            if not (sentence.is_step or draft.within(sentence, NOT_OURS)):
                yield self.finding((sentence.start, sentence.end))
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        taken = case.likeliest(Act.DOING, Act.OFFERS)
        if taken is None or taken.is_step or case.is_expert:
            return None
        if case.draft.within(taken, NOT_OURS):
            return None
        return self.finding((taken.start, taken.end))
