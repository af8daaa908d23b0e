"""G15: a limit, said once."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Praise
from bot.check.vocabulary import CONSEQUENCE, LIMIT

HELP = Cue(
    "(want to|i'll|i will|i'm|happy to|glad to|here to|let's|can) (help|get|sort|fix|keep"
    "|carry on|go on|continue|stay|find|put|holding|work|working|restore|solve|finish|see this"
    "|refund)"
)


class CalmLine(Praise):
    """Sees a limit set against insults: help, one condition, and what happens otherwise.

    Why: It protects the writer and leaves the customer a way to be helped.

    Evidence: Published guides for abuse in chat: one warning, then end (practice, no trial).

    Silent: where nobody was insulted, and where the help or the consequence is missing.
    """

    number = "G15"
    tip = "W38"
    why = "Firm, kind, once."
    needs_customer = True
    fires = (
        Example(
            "I want to get your shop back. I'll keep going as long as we leave the insults out;"
            " otherwise I'll have to end this chat.",
            "you useless moron, my shop is down",
        ),
        Example(
            "I'm working on the refund. Please leave out the names; if they go on, I'll close"
            " the chat and finish by e-mail.",
            "shut up you clown and give me my money",
        ),
        Example(
            "I can help with the seat. The threats have to stop, though, or this chat ends.",
            "you stupid cow, I'll find out where you live",
        ),
    )
    silent = (
        Example("I'll end this chat.", "you useless moron, my shop is down"),
        Example("I'll keep going as long as it takes.", "you useless moron, my shop is down"),
        Example(
            "I want to help; leave the insults out or I'll end this chat.",
            "this damn form ate my order",
        ),
        Example("Sorry, sorry, please don't be mad at me.", "shut up you clown"),
        "I'll keep going as long as we leave the insults out; otherwise I'll end this chat.",
    )
    when = (CONSEQUENCE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if case.flagged(Flag.ABUSE) and draft.has(LIMIT) and draft.has(HELP):
            sentence = draft.sentence_at(draft[LIMIT][0][0])
            yield self.finding((sentence.start, sentence.end))
