"""G02: a fault owned plainly."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Praise
from bot.check.vocabulary import BUT

FAULT = Cue(
    "(my|our) (own |)(mistake|error|fault|slip|oversight|doing|bad|mix-up|blunder|failure|miss)",
    "(that's|that is|this is|this one's|that one's|it's|is|was|falls) (entirely |all |squarely "
    "|completely |)(on|down to) (me|us)",
    "(we|i) (got|had) (it|that|this|your|the) (clearly |simply |just |badly |)wrong",
    "(we|i) (should have|should've|shouldn't have|should not have|ought to have|failed to"
    "|forgot to|neglected to|didn't manage to) ",
    "(we|i) (clearly |simply |just |badly |)(overcharged|double-charged|double-billed|misread"
    "|mislaid|misplaced|mixed up|messed up|forgot|missed|mislabelled|mistyped|misjudged"
    "|overbooked|botched|dropped the ball|let you down|kept you waiting|sent you round|broke"
    "|undercharged|miscounted|mispacked)",
    "(we|i) (charged|billed|invoiced|debited|took) (you|it|the money|the fee|the payment"
    "|your card) (twice|two times|again|wrongly|by mistake|too much|in error|double)",
    "(we|i) (sent|gave|told|quoted|shipped|posted|packed|put|delivered|booked|promised) (you "
    "|in |on |it |the |your |you the |you a |you an |)(the |)(wrong|old|another|someone else's"
    "|somebody else's|last year's|a broken|without)",
    "(we|i) (lost|gave away|sold) (your|the)",
    "(we|i) (deleted|removed|cancelled|closed|switched off|blocked|locked) (your|the|you|it"
    "|that) (account |order |file |page |booking |out |)(by mistake|in error|wrongly|too early)",
    "(we|i) caused",
    "what (we|i) (told|gave|sent) you was",
)

DENIED = Cue(
    "(not|isn't|wasn't|never|neither|nor|none of this was|hardly) (entirely |really |at all |)"
    "(my|our|on us|on me|down to us|down to me)"
)

NAMED = Cue(
    "the (bug|mistake|error|fault|slip|oversight|blunder|mix-up)",
    "(by mistake|in error|wrong|wrongly|never told|let you down|left out|left the|left your)",
    "(that|it|this) was (us|me)",
    "(our|my) (own |)(mistake|error|fault|slip|oversight|doing|bad|mix-up|blunder|failure|bug)",
    "(is|was|that's|it's) (all |entirely |)(on|down to) (us|me)",
    "on (our|my) part",
    "(is|was|are|were) (all |entirely |)ours",
)
"""Words for a fault."""
_RATHER, _SURE, _PLAINLY = 0.75, 0.8, 0.9


class OwnsIt(Praise):
    """Sees our fault said in the active voice, with nothing taken back by a "but".

    Why: Who did it, what happened, full stop: that is the part of an apology that weighs most.

    Evidence: Of six parts of an apology, taking responsibility worked best (Lewicki, Polin & Lount
    2016; vignettes, n = 755).

    Silent: where the fault is the customer's or unknown, a defence follows, or the message tells
    of nothing wrong.
    """

    number = "G02"
    tip = "W12"
    why = "Clean ownership: who did it, what happened, no “but”."
    fires = (
        "We charged you twice; the second payment is on its way back.",
        "I misread your first message. Here is the right list.",
        "That was our mistake: the update took your page down.",
        Example(
            "Our slip: we'd kept the old rate on file.", "invoice 12 has the old rate, fix pls"
        ),
    )
    silent = (
        "We charged you twice, but you should have told us sooner.",
        "You were charged twice.",
        "It's not our fault that the last train was full.",
        "I've read your first message and here is the list.",
        "We charge the card on the 3rd of each month.",
        "The network had a fault this morning.",
        Example("We kept you waiting. It is open until 6.", "How late are you open on Friday?"),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft, calm = case.draft, incident.is_calm(case)
        for sentence, acts in zip(draft.sentences, case.acts, strict=True):
            owns = case.score(sentence, Act.OWNS)
            if calm:  # they know of nothing to own; what is named as a fault is owned all the same
                told = owns > _PLAINLY and draft.has_within(sentence, NAMED)
            else:
                told = (Act.OWNS in acts and owns > _SURE) or draft.has_within(sentence, FAULT)
            if (
                told
                and not draft.within(sentence, BUT, DENIED)
                and not _is_taken_back(case, sentence)
            ):
                yield self.finding((sentence.start, sentence.end))
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        owned, score = case.foremost(Act.OWNS)
        least = _PLAINLY if incident.is_calm(case) else _RATHER
        if score < least or case.draft.within(owned, BUT, DENIED) or _is_taken_back(case, owned):
            return None
        return self.finding((owned.start, owned.end))


def _is_taken_back(case: Case, sentence: Sentence) -> bool:
    """Whether the next line begins with a "but", and helps nobody."""
    after = case.draft.sentences[sentence.index + 1 : sentence.index + 2]
    return any(
        s.words[:1] in {("but",), ("however",)} and not case.acts[s.index] & _HELPS for s in after
    )


_HELPS = {Act.DOING, Act.OFFERS, Act.WHEN}
