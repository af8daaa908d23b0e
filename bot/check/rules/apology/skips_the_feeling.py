"""R25: straight past the feeling."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import APOLOGY, STAYING

SEEN = Cue(
    "(sorry|apologies|apologise|apologize|apology|regret|forgive|condolences|sympathy|sympathies|"
    "thinking of you)",
    "(understand|understandable|understandably|i hear you|i get it|i see why|see why|can see that|"
    "can see how|no wonder|makes sense|fair enough|quite right|you're right|you are right|you were "
    "right|rightly|rightfully|justified|fair point|fair question|with good reason|right to|every "
    "right|agree)",
    "(frustrating|frustration|annoying|upsetting|awful|horrible|terrible|dreadful|rotten|rough|"
    "miserable|maddening|infuriating|exhausting|tiring|stressful|worrying|scary|frightening|"
    "disappointing|unacceptable|not acceptable|not good enough|not okay|not ok|not fair|unfair|"
    "poor|shabby|a lot to|hard|tough|difficult|heavy|painful|galling|a pain|a nuisance|nightmare|"
    "distressing|draining)",
    "(shouldn't|should not|should never|ought not to|oughtn't to|no one should|nobody should|"
    "no-one should|never should) ",
    "(should have|should've|ought to have) ",
    "(too (many|long|much|often|far|late))",
    "(is|was) (long enough|plenty|more than enough|enough)",
    "(a|such a|one|that's a) (long|very long|whole|bad|dreadful|lot of) (wait|time|day|night|while|"
    "week|evening|morning|afternoon|month|waiting)",
    "(your|a full|a good|a quick|a speedy) recovery",
    "get well",
    "(once|twice|three times|four times|third time|fourth time|second time|again and again|over "
    "and over) (is|was|of asking|in|already|now|too|running|around|over|on)",
    "(deserve|deserved|owe|owed|let you down|our fault|our mistake|our error|my mistake|my fault|"
    "our slip|our doing|on us|on me|down to us|was us|that's us|from our side|on our side|on our "
    "end|at our end|we failed|we got|we lost|we sent|we broke|we missed|we charged|we deleted|we "
    "took|we left|we kept|we promised|we told|we didn't|we forgot|we messed)",
    "(you've|you have|you had|you'd|you were|you spent|you lost|you waited|having) (already |now |"
    "just |all |) (waited|been|had|done|lost|tried|told|explained|written|asked|chased|called|rung|"
    "spent|missed|paid|gone|sat|left|planned|put|made|kept|given|got|stood|come|worked|through|"
    "held)",
    "(no need to|won't have to|don't have to|needn't|you won't need to) (repeat|explain|tell|go "
    "through|start|say|ask|send|chase)",
    "(thank you|thanks) (for|you) (telling|saying|sticking|your honesty|flagging|spelling|laying|"
    "trusting|raising|setting|putting|the detail|persevering|coming back|taking)",
    "(i'd|i would|anyone would|anybody would|who wouldn't|would (make|wear|drive|annoy|upset|"
    "frighten|scare|try))",
    "(take your time|no rush|be gentle|take all the time)",
    "(i've|i have|we've) (read|gone through|been through) (your|the|all|everything|both|every|"
    "through)",
    "(loss|passed|grief|mourning|passing)",
)
_HINT = 0.55  # a score from which an act may well be there
_ACTS = (Act.ACKNOWLEDGES, Act.APOLOGISES, Act.OWNS)
_HOT = 3
_SHORT = 25  # words in which a complete answer may skip the feeling


class SkipsTheFeeling(Problem):
    """Sees an upset or grieving message, and no word in the draft that shows it was seen.

    Why: Who is not heard says it again, louder.

    Evidence: Naming what another feels raised trust in six studies, most for bad feelings (Yu, Berg
    & Zlatev 2021; workplaces). Attentive replies worked in 289 stressful calls where stock feeling
    did not (Clark, Murfett, Rogers & Ang 2013).

    Silent: when the trouble is owned, named, or an effort of theirs is recognised, here or earlier
    in the talk; and for a terse message that is not hot.
    """

    number = "R25"
    severity = Severity.CONSIDER
    tip = "W18"
    why = "They are upset, and I didn't spot a word that shows you saw it. One short line does."
    pair = Pair(
        "Please clear your cache.",
        "Third time of asking is two too many. I've read the earlier two, so no need to repeat.",
    )
    needs_customer = True
    fires = (
        Example(
            "Please clear your cache and try once more.",
            "This is the third time I'm writing about the same blank page. It's unacceptable!",
        ),
        Example(
            "Fill in form B to close the account.",
            "My father passed away on Sunday. How do I close his account?",
        ),
        Example(
            "The refund takes five working days.",
            "I am absolutely furious. You took my rent money twice and now I'm overdrawn!!",
        ),
    )
    silent = (
        Example(
            "Third time of asking is two too many. I've read the earlier two, so no need to "
            "repeat.",
            "This is the third time I'm writing about the same blank page. It's unacceptable!",
        ),
        Example(
            "I'm sorry about your father. I can close it for you; I need only one thing.",
            "My father passed away on Sunday. How do I close his account?",
        ),
        Example("It's attached.", "send invoice for march"),
        Example("You can change it under Settings.", "How do I change my logo?"),
        Example(
            "We took it twice; the second payment is on its way back today.",
            "I am absolutely furious. You took my rent money twice and now I'm overdrawn!!",
        ),
        "Please clear your cache and try once more.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        grieving = incident.is_grieving(case)
        if case.flagged(Flag.ABUSE) and case.draft.has(STAYING):
            return
        hurt = case.flagged(Flag.HARDSHIP)
        if not (hurt or grieving or incident.is_upset(case)) or self._is_seen(case):
            return
        if not grieving and ((case.is_terse and case.heat <= 1) or self._is_solved(case)):
            return
        if not grieving and case.heat < _HOT and _is_relieved(case):
            return
        grave = grieving or case.heat >= _HOT
        yield self.finding(severity=Severity.FIX if grave else self.severity)

    @staticmethod
    def _is_seen(case: Case) -> bool:
        if case.draft.has(SEEN, APOLOGY) or incident.was_owned(case):
            return True
        return any(
            case.score(sentence, act) > _HINT
            for sentence in case.draft.sentences
            if Act.BOILERPLATE not in case.acts[sentence.index]
            for act in _ACTS
        )

    @staticmethod
    def _is_solved(case: Case) -> bool:
        """Whether one line brings the whole answer to somebody who is not beside themselves."""
        done = (
            case.does(Act.DOING) and case.draft.words <= _SHORT and len(case.draft.sentences) == 1
        )
        return done and case.heat < _HOT


def _is_relieved(case: Case) -> bool:
    """Whether the very first words bring what takes the trouble or the fear away."""
    if case.draft.has(STAYING) and case.does(*_RELIEF):
        return True
    first = case.draft.sentences[:1]
    return any(
        not _RELIEF.isdisjoint(case.acts[s.index]) and case.draft.within(s, SAFE) for s in first
    )


_RELIEF = frozenset({Act.DOING, Act.ANSWERS, Act.REASSURES})
SAFE = Cue(
    "(not|nothing|none|no|isn't|aren't|haven't|hasn't|wasn't|weren't) (is |are |was |were |has |"
    "have |been |of it |it |) (gone|lost|deleted|missing|broken|dangerous|wrong|stuck|wasted|"
    "harmed|leaked|touched|taken)",
    "(safe|unblocked|unlocked|restored|refunded|back|found|recovered|saved|cancelled|stopped|"
    "waived|traceable|still (there|here)|all there|all here)",
)
