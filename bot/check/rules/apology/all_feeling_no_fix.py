"""R26: much feeling, and nothing that moves."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case, Stage
from bot.check.document import Sentence
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import DELIVERED

FEELING = (Act.ACKNOWLEDGES, Act.APOLOGISES, Act.BOILERPLATE)
_FEWEST = 2


class AllFeelingNoFix(Problem):
    """Sees two or more sentences of sympathy or apology, and no answer, question, step or time.

    Why: Sympathy without motion asks the customer to do the moving.

    Evidence: In 111 filmed complaints at airport desks, work on the solution raised satisfaction,
    and much relational work weakened that (Marinova, Singh & Singh 2018; face to face).

    Silent: on a first word of condolence, and where a next step or a time stands anywhere.
    """

    number = "R26"
    severity = Severity.FIX
    needs_trouble = True
    tip = "W18"
    why = "The feeling is there; nothing moves yet. I didn't spot a step, an answer or a time."
    pair = Pair(
        "That's awful, I'd be upset too, and I'm so sorry.",
        "That's a rotten morning. I'm opening your logs now: when did the last order come in?",
    )
    pattern = "I'm [what you do now], and you'll hear from me by [a time you can keep]."
    fires = (
        "That's awful. I'd be furious too, you have every right to be upset. I'm so sorry.",
        "I really feel for you. What a horrible day you've had. I'm so sorry this happened.",
        Example("I'm so sorry. I completely understand how frustrating this is.", "Still broken!!"),
    )
    silent = (
        "What a kind thought, I can picture it. I understand the wish. We can't open early, though.",
        "That's a rotten morning. I'm opening your logs now; when did the last order come in?",
        "You shouldn't have had to ask twice. I've put the refund through; it arrives by Friday.",
        Example(
            "I'm so sorry about your father. Please take your time.", "My father died last week."
        ),
        "I'm sorry about the mix-up. Which of the two invoices is the wrong one?",
        "Here is the link you asked for. Have a good day.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        felt = [s for s in case.doing(*FEELING) if not _only_thanks(case, s)]
        grieving = case.flagged(Flag.BEREAVEMENT)
        if (
            len(felt) >= _FEWEST
            and not any(_moves(case, sentence) for sentence in case.draft.sentences)
            and not grieving
            and not any(case.score(s, Act.REFUSES) > _SURE for s in case.draft.sentences)
            and not case.draft.has(DELIVERED)
            and case.stage is not Stage.CLOSING
        ):
            yield self.finding((felt[0].start, felt[-1].end))


_SURE = 0.75
_LIKELY = 0.5  # enough where a number or a time stands with it


def _only_thanks(case: Case, sentence: Sentence) -> bool:
    acts = case.acts[sentence.index]
    return Act.APPRECIATES in acts and acts.isdisjoint((Act.ACKNOWLEDGES, Act.APOLOGISES))


def _moves(case: Case, sentence: Sentence) -> bool:
    """Whether it brings the customer further; a feeling sentence must do so beyond doubt."""
    acts = case.acts[sentence.index]
    exact = any(word[0].isdigit() for word in sentence.words)
    if sentence.is_question or case.score(sentence, Act.MOVES) > (_LIKELY if exact else _SURE):
        return True
    told = Act.MOVES in acts or (exact and Act.ANSWERS in acts)
    return told and acts.isdisjoint((*FEELING, Act.CLOSES))
