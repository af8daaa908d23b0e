"""R25: straight past the feeling."""

from collections.abc import Iterator, Set

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import APOLOGY, SEEN, STAYING

_HINT = 0.55  # a score from which an act may well be there
_AT_WORK = 0.75  # the same, in a sentence that goes about the task
_COLD = frozenset({Act.BOILERPLATE, Act.CRITICISES, Act.HURTS})
_ACTS = (Act.ACKNOWLEDGES, Act.APOLOGISES, Act.OWNS)
_HOT = 3
_CONDOLENCE = "I'm so sorry about [who they lost]."
_SHORT = 25  # words in which a complete answer may skip the feeling


GET_SAFE = Cue(
    "(call|ring|dial|phone) (999|112|911|000|the fire brigade|an ambulance)",
    "(leave|get out of) (the|your) (house|flat|building|room|car) (now|at once|straight away|"
    "immediately)",
)
"""What comes before any feeling."""


class SkipsTheFeeling(Problem):
    """Sees an upset or grieving message, and no word in the draft that shows it was seen.

    Why: Who is not heard says it again, louder.

    Evidence: Naming what another feels raised trust in six studies, most for bad feelings (Yu, Berg
    & Zlatev 2021; workplaces). Attentive replies worked in 289 stressful calls where stock feeling
    did not (Clark, Murfett, Rogers & Ang 2013).

    Silent: when the trouble is owned, named, or an effort of theirs is recognised, here or earlier
    in the talk; for a terse message that is not hot; where one line solves it, or help is under way
    for a mild upset; and where insults are answered with help.
    """

    number = "R25"
    severity = Severity.CONSIDER
    tip = "W18"
    why = (
        "This weighs on them, and I didn't spot a word that shows you saw it. One short line does."
    )
    pair = Pair(
        "Please clear your cache.",
        "Third time of asking is two too many. I've read the earlier two, so no need to repeat.",
    )
    pattern = "I can see what that means for you: [what weighs most on them]."
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
            "Sorry for the delay. The van comes on Thursday between nine and twelve.",
            "This is a DISGRACE. Three weeks without a fridge and nobody gives a damn. NOW!!",
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
        helped = case.draft.has(STAYING) or case.does(Act.DOING, Act.ANSWERS)
        if case.flagged(Flag.ABUSE) and helped:
            return
        hurt = case.flagged(Flag.HARDSHIP)
        if not (hurt or grieving or incident.wants_acknowledgement(case)) or self._is_seen(case):
            return
        if not grieving and ((case.is_terse and case.heat <= 1) or self._is_solved(case)):
            return
        if not grieving and case.heat < _HOT and _is_relieved(case):
            return
        plain = grieving or hurt or incident.is_upset(case)
        if not plain and case.does(Act.DOING):  # help under way is enough for a mild upset
            return
        yield self._weighed(case)

    @override
    def missed(self, case: Case) -> Finding | None:
        return None if self._is_seen(case, stinging=False) else self._weighed(case)

    @override
    def part_of(self, ground: Finding, case: Case) -> Finding | None:
        weighs = incident.wants_acknowledgement(case) or incident.is_grieving(case)
        return self.missed(case) if weighs else None

    def _weighed(self, case: Case) -> Finding:
        grieving = incident.is_grieving(case)
        grave = grieving or case.heat >= _HOT
        return self.finding(
            stronger=_CONDOLENCE if grieving else None,
            severity=Severity.FIX if grave else self.severity,
        )

    @staticmethod
    def _is_seen(case: Case, *, stinging: bool = True) -> bool:
        """Whether a line may show that it was seen; one that stings does so with ``stinging``."""
        if case.draft.has(GET_SAFE) or incident.was_owned(case):
            return True
        return any(
            _sees(case, sentence, done) or (stinging and case.draft.has_within(sentence, *_WORDS))
            for sentence, done in zip(case.draft.sentences, case.acts, strict=True)
            if case.heat < _HOT or not _is_bare(sentence)
        )

    @staticmethod
    def _is_solved(case: Case) -> bool:
        """Whether one line brings the whole answer to somebody who is not beside themselves."""
        done = case.does(Act.DOING) and not case.does(Act.REFERS)
        one_line = case.draft.words <= _SHORT and len(case.draft.sentences) == 1
        return done and one_line and case.heat < _HOT


def _sees(case: Case, sentence: Sentence, done: Set[Act]) -> bool:
    """Whether ``sentence``, which has ``done`` some acts, shows that it was seen, and stings not."""
    least = _AT_WORK if Act.MOVES in done else _HINT
    seen = case.draft.has_within(sentence, *_WORDS)
    return done.isdisjoint(_COLD) and (seen or any(case.score(sentence, a) > least for a in _ACTS))


_WORDS = (SEEN, APOLOGY)


def _is_bare(sentence: Sentence) -> bool:
    """Whether it is an apology as anybody gets it, "Sorry for the delay": too little for rage."""
    return _STOCK.issuperset(sentence.words) and not _SORRY.isdisjoint(sentence.words)


_SORRY = frozenset("sorry apologies apology apologise apologize regret".split())
_STOCK = _SORRY | frozenset(
    "we i i'm we're i'd we'd are am our my sincere sincerest sincerely very so really truly deeply "
    "please accept do would like must for about of to hear the this that any all it inconvenience "
    "inconveniences delay delays trouble troubles issue issues problem problems wait confusion "
    "caused may might have has had been you hello hi there dear once again".split()
)


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
