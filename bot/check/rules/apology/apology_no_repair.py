"""R19: sorry, and nothing more."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case, Stage
from bot.check.cues import Cue
from bot.check.gaps import Gap
from bot.check.progress import moves_on
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import DELIVERED

SORRY = Cue(
    "(sorry|apologies|apologise|apologize|apologising|apologizing|apology|soz|forgive us|forgive "
    "me|regret|regrets|mortified)"
)
REPAIR = Cue(
    "(i'll|i will|we'll|we will|i've|i have|we've|we have|i'm|i am|we're|we are|let me|let's|i can|"
    "we can|you can|you'll|you will|here's|here is|there's|i'd like to|i'm going to) (now |just |"
    "already |also |) (be|get|check|look|looking|checking|send|sent|sending|fix|fixed|fixing|"
    "restore|restoring|put|putting|call|calling|ask|asked|asking|open|opened|opening|refund|"
    "refunded|refunding|replace|replacing|book|booked|sort|sorting|try|add|added|move|moved|raise|"
    "raised|arrange|arranged|find|finding|chase|chasing|pass|passed|flag|flagged|make|start|"
    "started|stop|stopped|cancel|cancelled|take|taking|set|do|doing|go|have|see|reset|re-send|"
    "resend|resent|on it|here|with you|working|getting|pulling|what|how|the|a|your)",
    "(on it|on its way|being|in progress|already|back up|fixed|working again|sorted|restored|"
    "replacement|refund|credit|voucher|goes out|leaves|try|please)",
)
NOT_A_FAULT = Cue(
    "(sorry|apologies) (to|about|for) (butt|jump|interrupt|bother|ask|be|chase|see you go|see you "
    "leave|nag|pry|keep asking)",
    "(sorry|apologies)(, | - |,|) (which|what|who|where|when|do|did|is|are|can|could|i meant|i "
    "mean|typo|no|not|wrong chat|wrong window)",
    "(sorry|apologies) (for|about) (the |my |any |)(typo|spelling|slow reply|delayed reply|late "
    "reply|delay|wait|wall of text|long message)",
    "sorry (again|once more)",
    "(one|a|the|no|not|say|word|saying|thousand|too many|every|any) (sorry|sorries|apology|"
    "apologies)",
    "(regret|regrets) (none|nothing|no|not)",
    "(for|on) your loss",
    "(father|mother|mum|mom|dad|husband|wife|partner|brother|sister|son|daughter|gran|nan|"
    "grandmother|grandfather|dog|cat|died|passing|passed|loss)",
)


class ApologyNoRepair(Problem):
    """Sees an apology for a real trouble, and no fix, step, time or honest limit anywhere.

    Why: A sorry with nothing behind it asks the customer to write again and ask "and now?".

    Evidence: The offer of repair is the second strongest part of an apology (Lewicki, Polin & Lount
    2016; vignettes); work on the solution is what raised satisfaction in 111 filmed complaints
    (Marinova, Singh & Singh 2018; face to face).

    Silent: on condolence, on "sorry" as "excuse me", on a closing word, and whenever a step, a
    question, an answer or a plain no stands in the draft.
    """

    number = "R19"
    severity = Severity.FIX
    needs_trouble = True
    tip = "W13"
    why = (
        "The sorry stands alone. I didn't spot what happens now, even if it is “nothing more can”."
    )
    pair = Pair(
        "Apologies, that shouldn't happen.",
        "I'm sorry, that shouldn't happen. I'm restoring last night's copy now; five minutes.",
    )
    pattern = (
        "I'm sorry that [what happened]. I'm [what you do now]; you'll hear by "
        "[a time you can keep]."
    )
    gaps = (Gap("I'm [what you do now]; you'll hear from me by [a time you can keep]."),)
    fires = (
        "I'm really sorry about that.",
        "Apologies, that shouldn't happen.",
        "We regret the error in your statement.",
        Example("Ah, so sorry about the lamp!", "The lamp came with a cracked shade."),
    )
    silent = (
        Example("Sorry about that! It's back now.", "The logo is gone from my page."),
        "I'm sorry, that shouldn't happen. I'm restoring last night's copy now; five minutes.",
        "I'm sorry. I can't undo the send, but I can stop the second batch.",
        "Sorry, which invoice do you mean?",
        "I'm so sorry about your father.",
        "I'm sorry about the lamp. A new shade leaves the warehouse today.",
        "Sorry again for the wait, and have a lovely evening!",
        "Sorry, no: the trial can't be extended.",
    )
    when = (SORRY,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if moves_on(case) or case.draft.has(REPAIR, NOT_A_FAULT) or _is_out_of_place(case):
            return
        said = zip(case.draft.sentences, case.acts, strict=True)
        if any(s.is_question or (acts & PROGRESS and not acts & _SORRY) for s, acts in said):
            return
        yield from self._at_the_sorry(case)

    @override
    def missed(self, case: Case) -> Finding | None:
        return None if _is_out_of_place(case) else next(self._at_the_sorry(case), None)

    def _at_the_sorry(self, case: Case) -> Iterator[Finding]:
        for sentence in case.draft.sentences:
            meant = case.score(sentence, Act.APOLOGISES) > _LIKELY  # not a word about apologies
            if meant and case.draft.within(sentence, SORRY):
                yield self.finding((sentence.start, sentence.end))
                return


def _is_out_of_place(case: Case) -> bool:
    """Whether it is being mended or done, the talk ends here, or the sorry is for a loss."""
    if case.draft.has(DELIVERED) or case.foremost(Act.DOING, Act.OFFERS)[1] > _SURELY:
        return True
    return case.stage is Stage.CLOSING or incident.is_grieving(case)


_LIKELY, _SURELY = 0.4, 0.7
PROGRESS = {Act.INSTRUCTS, Act.ASKS, Act.WHEN, Act.REFERS, Act.REFUSES, Act.CLOSES}
_SORRY = {Act.APOLOGISES}
