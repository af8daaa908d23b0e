"""R48: many links at once."""

from collections.abc import Iterator, Sequence

from typing_extensions import override

from bot.check.case import Case
from bot.check.content import word_set
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import LINK

_MANY = 3
_ASKING = word_set(
    "send give share list need want get show which where what can could may please have looking"
)
_LISTS = word_set(
    "links list manuals files downloads exports all invoices receipts sources papers pages urls "
    "docs options articles guides forms templates"
)


class LinkPile(Problem):
    """Sees three links or more in one message, with nothing to tell them apart.

    Why: The customer asked one thing and got a reading list; where to start is their problem now.

    Evidence: Craft, from a support writer's own series on teaching customers; less effort for the
    customer goes with loyalty (Dixon, Freeman & Toman 2010, from memory). No trial is known.

    Silent: on a list that was asked for, and where each link stands on a line of its own with a
    word on what it is.
    """

    number = "R48"
    severity = Severity.CONSIDER
    tip = "W23"
    why = "That's a lot of doors at once. One link for now, and the next when they're through it."
    pair = Pair(
        "See [a], [b], [c] and [d].",
        "Start with this one page: [a]. When that's done I'll give you the next.",
    )
    fires = (
        "See [a], [b], [c] and [d].",
        "Have a look at https://x.example/a and https://x.example/b, or https://x.example/c",
        Example(
            "https://x.example/start https://x.example/plan https://x.example/faq",
            "how do I start?",
        ),
        Example(
            "https://x.example/move https://x.example/copy https://x.example/faq",
            "Every page says something else and now I'm lost.",
        ),
    )
    silent = (
        "Start with this one page: https://x.example/a. When that's done I'll give you the next.",
        Example(
            "As asked: https://x.example/1.csv https://x.example/2.csv https://x.example/3.csv",
            "please send all the exports",
        ),
        "Desk: https://x.example/m/desk\nShelf: https://x.example/m/shelf\nLamp: "
        "https://x.example/m/lamp",
        "The page moved from https://x.example/old to https://x.example/new.",
        "1. Sign in at https://x.example/in\n2. Fill this in: https://x.example/form\n"
        "3. Print the label: https://x.example/label",
    )
    when = (LINK,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        links = _apart(case.draft[LINK])
        if len(links) >= _MANY and not _asked_for(case) and not _are_labelled(case, links):
            yield self.finding((links[0][0], links[-1][1]))


def _apart(spans: Sequence[Span]) -> list[Span]:
    """The spans without those that lie in an earlier one."""
    apart: list[Span] = []
    for span in spans:
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return apart


def _asked_for(case: Case) -> bool:
    """Whether the customer asked for several things: "please send all the exports"."""
    return case.customer is not None and any(
        not _LISTS.isdisjoint(s.words) and (s.is_question or not _ASKING.isdisjoint(s.words))
        for s in case.customer.document.sentences
    )


def _are_labelled(case: Case, links: list[Span]) -> bool:
    """Whether each link has a line of its own, with words on it."""
    lines = [case.draft.folded[:start].rpartition("\n")[2] for start, _ in links]
    starts = {case.draft.folded.rfind("\n", 0, start) for start, _ in links}
    return len(starts) == len(links) and all(any(c.isalpha() for c in line) for line in lines)
