"""R14: our fault, and nobody owns it."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import APOLOGY, SEEN

OWNED = Cue(
    "(sorry|apologies|apologise|apologize|apology|regret|regrets|forgive|soz|oops|whoops|"
    "my bad|ashamed|mortified|embarrassed)",
    "(our|my) (own |)(mistake|mistakes|fault|error|errors|slip|side|end|doing|oversight|"
    "failure|failing|mess|muddle|mix-up|blunder|responsibility|job|cock-up|name|update|"
    "patch|system|warehouse|team|driver|courier|engineer|technician)",
    "(on|at|with|down to|because of|due to|from|by|falls to|sits with|lies with|comes down "
    "to) (us|me|our side|our end|our part|my end|my side)",
    "(that's|that is|that was|this was|this is|it's|it was|was|is) (on us|on me|us|me|ours|"
    "mine|not good enough|not right|wrong|unacceptable|poor|not acceptable|not okay|not ok|"
    "not fair|not how)",
    "(shouldn't|should not|should never|ought not to|oughtn't to) (have|ever have)",
    "(should have|should've|ought to have) (been|had|come|gone|arrived|got|told|called|"
    "caught|checked|noticed|reached|worked|left|sent)",
    "(we|i) (clearly |really |just |simply |also |have |had |'ve |'d |both |plainly |"
    "evidently |) (charged|took|sent|missed|lost|deleted|removed|forgot|failed|messed|"
    "mixed|caused|overlooked|let you down|double|overcharged|shipped|dropped|didn't|never|"
    "broke|misread|own|owe|got it wrong|got this wrong|got that wrong|got you|slipped|gave "
    "you|told you|booked|cancelled|packed|posted|printed|put|left you|kept you|promised|"
    "said|quoted|made)",
    "(you|u) (were|are|was|'re) (right|owed|let down|left|told wrong|given wrong|given the "
    "wrong|given bad)",
    "(deserve|deserved) (better|more|an apology)",
)
UNCLEAR = Cue(
    "(if|whether|which one|which of|to find out|find out|unclear|not clear|don't know yet)",
    "(i'm|i am|i'll|i will|we're|we are|we'll|let me|i've) (just |now |going to |first |"
    ")(checking|check|looking|look|investigating|investigate|tracing|trace|comparing|"
    "compare|tracking|finding|pulling|going through)",
    "(hold|authorisation|authorization|pre-authorisation|pending|reserved|drop off|drops "
    "off|not a charge|on purpose|by design|nothing was|isn't a|is not a|wasn't)",
)


class MissingOwnership(Problem):
    """Sees a fault of ours in the customer's message, and nobody who owns it in the draft.

    Why: A silent repair leaves the reader wondering whether anyone saw what happened to them.

    Evidence: Taking responsibility is the strongest of six parts of an apology, ahead of the offer
    of repair (Lewicki, Polin & Lount 2016; vignettes). How it is said weighs more than whether
    (Roschk & Kaiser 2013).

    Silent: when the draft says sorry or who did it, while the cause is being looked for, and where
    it was owned earlier in the talk. Where the fault is only to be inferred, a word that shows it was
    seen, or a question, is enough, and the finding is a judgement call.
    """

    number = "R14"
    severity = Severity.FIX
    tip = "W12"
    why = "This reads as our fault, and I didn't spot a line that owns it. One plain sentence does."
    pair = Pair(
        "I have issued a refund.",
        "We took the payment twice; that's our mistake. The second one is on its way back.",
    )
    pattern = "We [did what], and I'm sorry. I'm [what you do now]."
    needs_customer = True
    fires = (
        Example("I have issued a refund.", "You charged me twice this month!"),
        Example("Sites are loading again now.", "your servers are down, my shop is offline"),
        Example(
            "A replacement has been requested, reference 5512.",
            "I ordered the 42 and you sent me the wrong size again.",
        ),
        Example(
            "The next free slot is Thursday at 9. Shall I book it?",
            "Nobody turned up. You said between 8 and 12 and I took the morning off, but nothing.",
        ),
    )
    silent = (
        Example(
            "We took the payment twice; that's our mistake. The second one is on its way back.",
            "You charged me twice this month!",
        ),
        Example(
            "That was us: a bad update took your site down. It's back.",
            "your servers are down, my shop is offline",
        ),
        Example("I'm sorry about the wrong size; the 42 left today.", "you sent me the wrong size"),
        Example(
            "I'm checking both entries against our records now; two minutes.",
            "You charged me twice this month!",
        ),
        Example(
            "One of the two is only a hold; it drops off by Friday.",
            "You charged me twice this month!",
        ),
        Example("It's under Settings, Domains.", "Where do I change my domain?"),
        "I have issued a refund.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not incident.is_our_fault(case) or case.draft.has(OWNED, APOLOGY, UNCLEAR):
            return
        if _owned(case) or incident.was_owned(case):
            return
        unclear = not incident.names_our_fault(case)
        if unclear and (case.draft.has(SEEN) or case.does(Act.ACKNOWLEDGES, Act.ASKS)):
            return
        yield self._weighed(case)

    @override
    def missed(self, case: Case) -> Finding | None:
        if not incident.is_our_fault(case) or incident.was_owned(case):
            return None
        return self._weighed(case)

    @override
    def part_of(self, ground: Finding, case: Case) -> Finding | None:
        if _owned(case) or incident.was_owned(case):
            return None
        ours = ground.rule.id == "nobody-did-it" or incident.is_our_fault(case)
        return self.finding(severity=Severity.CONSIDER) if ours else None

    def _weighed(self, case: Case) -> Finding:
        """A judgement call where the fault is only inferred, or mended for somebody in a hurry."""
        repaired = case.is_terse and case.does(Act.DOING, Act.ANSWERS)
        unclear = not incident.names_our_fault(case)
        return self.finding(severity=Severity.CONSIDER if unclear or repaired else None)


_HINT = 0.6  # a score from which an act may well be there


def _owned(case: Case) -> bool:
    return any(
        case.score(sentence, act) > _HINT
        for sentence in case.draft.sentences
        for act in (Act.OWNS, Act.APOLOGISES)
    )
