"""G19: an easy slip, and the true reason."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Praise

EASED = Cue(
    "(look|looks|looked|sound|sounds|are|is) (much |almost |nearly |so |very |exactly |)(alike|the "
    "same|similar|identical)",
    "(easy|easily) (to miss|missed|to mix up|to overlook|to misread|to mistake|confused|to confuse|"
    "mistaken|to get wrong|to hit|to trip|done|overlooked)",
    "(catches|caught|trips|tripped|fools|fooled|gets|got|confuses|throws|stumps|puzzles) (nearly |"
    "almost |up |out |)(everyone|everybody|many|most|a lot|lots|plenty|me|us|all of us|people|"
    "half)( out| up|)",
    "(not|isn't|it's not|that's not|wasn't|nothing|not your fault|hardly) (silly|stupid|daft|a "
    "(silly|stupid|daft|dumb)|dumb|your (fault|doing|mistake)|you|anything you did|you did wrong|"
    "foolish|just you|only you)( at all|)",
    "(you're|you are|you) (not the (only|first)|far from the|in good company|weren't to know|"
    "couldn't have known|can't have known|had no way|did nothing wrong|did everything right|did it "
    "right|haven't done anything|didn't do anything|didn't break|didn't miss|were right to|had "
    "every reason)",
    "(moved|changed|renamed|hidden|hides|hid|is tucked|tucked away|sits|buried|is well hidden|got "
    "moved) (last|this|in the|since|under|behind|away|it|the|two|with the|a (week|month))",
    "(doesn't|does not|didn't|never|don't) (say so|tell you|show that|say it|make (that|it) (clear|"
    "obvious|plain)|mention|warn)",
    "(badly|poorly|confusingly|oddly|strangely) (worded|named|placed|labelled|laid out|marked)",
    "(everyone|everybody|lots of people|many people|most people|plenty of people|half of us) (asks|"
    "hits|gets|trips|does|mixes|presses|misses|stumbles)",
    "(the (page|button|form|screen|label|guide|menu|wording|sign|app|letter|site|text|names|two)) "
    "(is|are|was|were|could be|can be|isn't|does|doesn't|hides|hid|gives) (what's (wrong|"
    "confusing)|confusing|unclear|misleading|not clear|a trap|tiny|hard to (find|see|spot)|easy to "
    "miss|well hidden|hidden|no help|odd|not very clear|not exactly clear|to blame|at fault)",
    "(good|fair|sensible|reasonable|natural) (question|thing to|guess|assumption|mistake|thought)",
    "(good|glad|right|wise) (that |) you (asked|wrote|checked|said|told|noticed|spotted|looked)",
    "you (read|saw|spotted|noticed|had|got) (it|that|this) (quite |exactly |perfectly |) (right|"
    "correctly)",
    "(no bother|no trouble|not a bother|no bother at all|never a bother|not bothering)",
    "(nothing|not|isn't|none of it|hardly) (you (did|pressed|broke|got)|to be (sorry|embarrassed|"
    "ashamed))",
)
SHAMING = Cue(
    "(as i said|obviously|of course you|next time|you should have|be more careful|read the)"
)


class SavesFace(Praise):
    """Sees a customer's slip made light with a true reason why it was easy to make.

    Why: "That button moved last month" lets somebody stay clever; "no worries" only forgives.

    Evidence: Self-esteem is the road by which kind words work after a failure (You, Yang, Wang &
    Deng 2020); the reason itself is craft.

    Silent: on a hollow "no worries", and on a reason that comes with a lecture, and for somebody who
    asks a plain question.
    """

    number = "G19"
    tip = "W49"
    why = "Kind and true: nobody feels foolish after this line."
    fires = (
        "That button moved last month, so it's now under Tools.",
        "The two menus look alike; it's the lower one.",
        "Not silly at all: the page locks itself and doesn't say so.",
    )
    silent = (
        "No worries!",
        "It's under Tools.",
        "You should have read the menu names, they look alike.",
        "We moved your booking to Friday.",
        "The blue one is the small plan.",
        Example("The two menus look alike; it's the lower one.", "Which menu has the export?"),
    )
    when = (EASED,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if not incident.wants_gentleness(case):
            return
        for span in draft[EASED]:
            sentence = draft.sentence_at(span[0])
            if not draft.within(sentence, SHAMING):
                yield self.finding((sentence.start, sentence.end))
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        eased = case.likeliest(Act.ACKNOWLEDGES, Act.REASSURES, Act.OWNS)
        if eased is None or not incident.wants_gentleness(case):
            return None
        if case.draft.within(eased, SHAMING):
            return None
        return self.finding((eased.start, eased.end))
