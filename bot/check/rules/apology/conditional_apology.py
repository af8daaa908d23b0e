"""R15: sorry, if."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Flag
from bot.check.rule import Finding, Pair, Problem, Severity

SORRY = "(sorry|apologies|apologise|apologize|regret|my apologies|our apologies)"
CONDITIONAL = Cue(
    f"{SORRY} (to you |) (if|that) (you|you're|you've|your|anyone|anybody|any|there|it|"
    f"this|that|we|something|someone|things|our|my) (feel|felt|were|was|have|had|feeling|"
    f"are|have been|feels|has|think|thought|found|find|misunderstood|took|upset|offended|"
    f"caused|came|seemed|might|may|are feeling|experience|experienced|didn't get|is "
    f"unhappy|are unhappy|are upset|got|see it)",
    f"{SORRY} (if|in case|should) ",
    f"{SORRY} (you|that you) (feel|felt|think|thought|see it|took|are upset|are offended|"
    f"were offended|are unhappy|are disappointed|find|found|got upset|perceive|perceived|"
    f"interpreted|were upset|feel that)",
    f"{SORRY} (for |about |)(the |any |)(inconvenience|trouble|confusion|upset|offence|"
    f"frustration|delay|issues|issue|problems|disruption|distress) (you |this |that |it |"
    f"which |)(may|might|could)",
    "if (we|i|it|that|this|anything|something|anyone|you) (have |has |did |was |were |"
    ")(caused|upset|offended|inconvenienced|feel|felt|went|came|let)",
    patterns=(
        r"\b(?:sorry|apologies|apologise|apologize|regret)\b[^.!?\n]{0,30}\b(?:if|may have|"
        r"might have) (?:we|i|it|this|that|you|anything|caused|have)\b",
    ),
)
SORRIES = Cue("(sorry|apologies|apologise|apologize|regret)")
OWN_DOUBT = Cue(
    "sorry if (this|that|it|i'm|i am|i|my) (is|is a|'s|sounds|sound|seems|am|'m|misread|"
    "misunderstood|missed|got|asking|ask|repeat|repeating|comes|message|question)",
    "(sorry|apologies) in case",
    "sorry if (i'm|i am|i've|i) ",
)


class ConditionalApology(Problem):
    """Sees an apology that hangs on an "if", or on the reader's feelings instead of the thing.

    Why: "Sorry if" asks the customer to prove that something happened; "sorry you feel" makes their
    feeling the fault.

    Evidence: Taking responsibility is the strongest part of an apology (Lewicki, Polin & Lount
    2016); how it is given matters more than whether (Roschk & Kaiser 2013).

    Silent: on real doubt about one's own act ("sorry if this is a basic question"), and condolence.
    """

    number = "R15"
    severity = Severity.FIX
    tip = "W12"
    why = "An “if” takes the sorry back. Be sorry for the thing that happened."
    pair = Pair("Sorry if you were inconvenienced.", "I'm sorry we lost your booking.")
    fires = (
        "Sorry if you were inconvenienced.",
        "I'm sorry you feel that way.",
        "We apologise for any trouble this may have caused.",
        "Apologies if anything went wrong there.",
    )
    silent = (
        "I'm sorry we lost your booking.",
        "I'm sorry my last message was unclear.",
        "Sorry if this is a basic question: which browser is it?",
        "If anything looks odd, tell me and I'll look again.",
        "I'm sorry about your father.",
        "I'm sorry you had to wait an hour.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[CONDITIONAL]:
            if case.near(span, OWN_DOUBT) or not case.near(span, SORRIES):
                continue
            if case.flagged(Flag.BEREAVEMENT):
                continue
            yield self.finding(span)
            return
