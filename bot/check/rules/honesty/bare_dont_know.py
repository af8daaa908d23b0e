"""R04: not knowing, and no way to an answer."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.matcher import Span
from bot.check.rule import Finding, Pair, Problem, Severity

UNSURE = Cue(
    "(i|we) (really |honestly |just |simply |do |)(don't|do not|can't|cannot|couldn't|"
    "wouldn't) (know|tell|say|be sure|tell you)",
    "(i'm|i am|we're|we are|) (not|no) (sure|certain|clue|idea|aware)",
    "(no idea|no clue|haven't a clue|haven't the foggiest|not the foggiest|dunno|beats me|"
    "idk|search me|your guess)",
    "(i|we) (have|'ve|got|'ve got) (no|absolutely no|not the slightest|not the faintest) "
    "(idea|clue|information|info|way of knowing)",
    "(hard|difficult|impossible|tough|tricky) (for me |for us |)to (say|tell|know)",
    "(couldn't|could not) (tell|say)",
)
NOT_A_GAP = Cue(
    "(don't know|not sure|do not know) (if|whether) (you|you've|you have|you're|you "
    "already|anyone|this helps|it helps|that helps|anybody)",
    "(can't|cannot) say (thank|enough|how)",
)


ROUTE = Cue(
    "(but|so|because|since|until|yet|let me|i'll|i will|i'm|we'll|i've|we've asked|however|"
    "though|without|unless)",
    "(ask|asked|asking|check|checking|find out|look into|looking|test|testing|does know|"
    "knows|will know)",
)
ROUTES = (Act.ASKS, Act.REFERS, Act.OFFERS, Act.INSTRUCTS)


class BareDontKnow(Problem):
    """Sees "I don't know" with nothing about who or what will find out.

    Why: Not knowing is fine; being left with it is not.

    Evidence: Advisers who say "I am not sure, but" are rated lower, while uncertain advice given
    calmly is not (Gaertig & Simmons 2018, eleven studies on forecasts).

    Silent: when a check, a question, a handover or a reason why nobody can know is in the draft.
    """

    number = "R04"
    severity = Severity.FIX
    tip = "W05"
    why = "Not knowing is fine. I didn't spot what you'll check, or who will know."
    pair = Pair(
        "Not sure why it does that.",
        "That one's new to me. I'm opening the form settings now; give me two minutes.",
    )
    fires = (
        "Not sure why it does that.",
        "I don't know, sorry.",
        "Hmm, no idea why the label came out blank.",
    )
    silent = (
        "That one's new to me. I'm opening the form settings now; give me two minutes.",
        "I don't know yet. Lena on the domains desk does; I've asked her and I'll be back by 3.",
        "I don't know if you've seen the new export page: it does exactly this.",
        "I'm not sure which of the two you mean: the shop or the blog?",
        "I can't see bank-side reasons from here. Your bank can, and this reference helps: 88-41.",
        "I can't tell from here, because the courier doesn't share the driver's position with us.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        spans = case.draft[UNSURE] or [(s.start, s.end) for s in case.doing(Act.UNSURE)]
        for span in spans:
            if case.near(span, NOT_A_GAP):
                continue
            if self._has_route(case, span):
                return
            yield self.finding(span)
            return

    @staticmethod
    def _has_route(case: Case, span: Span) -> bool:
        """Whether the draft says who or what will find out, or why nobody can know."""
        gap = case.draft.sentence_at(span[0])
        rest = (s for s in case.draft.sentences if s.index != gap.index)
        if any(case.acts[s.index] & {Act.MOVES, Act.REASON, *ROUTES} for s in rest):
            return True
        return gap.is_question or case.near(span, ROUTE)
