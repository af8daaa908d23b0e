"""R58: "we", where "I" is doing it."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.edit import line
from bot.check.rule import Finding, Pair, Problem, Severity

_DOING = (
    r"(?:looking|checking|working|investigating|reviewing|opening|sending|trying|processing|"
    r"arranging"
    r"|examining|chasing|raising|escalating|assessing|monitoring|following|going to|doing|"
    r"happy|glad"
    r"|pleased|delighted|here to|committed|keen|in the process|more than happy|on it|dealing|"
    r"handling"
    r"|taking|liaising|getting|putting|preparing|issuing|forwarding|attending|sorting|treating|"
    r"pulling|drawing|progressing|ringing|calling|writing|booking|adding|moving|holding|asking|"
    r"having a look|gathering|tracing|testing)"
)
_DO = (
    r"(?:look|check|revert|get|come|be in touch|be back|be looking|be reviewing|investigate|"
    r"review|send|update|contact"
    r"|let you|keep|follow|arrange|escalate|forward|raise|try|see|make sure|ensure|write|reach "
    r"out|respond"
    r"|reply|inform|notify|advise|take|assist|help|pass|chase|call|ring|message|email|sort|fix|"
    r"process|do"
    r"|ask|find|handle|deal|treat|work|confirm|monitor|refund|issue|replace|resolve|go|have a look|"
    r"have word|prepare|mail|add|draw|book|move|pull|post|return)"
)
_DONE = (
    r"(?:looked|checked|noted|taken|received|logged|reviewed|escalated|forwarded|passed|raised|"
    r"opened"
    r"|sent|asked|started|begun|investigated|contacted|recorded|registered|made a note|gone|"
    r"seen|found"
    r"|processed|updated|arranged|tried|tested|informed|spoken|added|put|drawn|pulled|booked|moved|"
    r"written|rung|called|prepared|looked into)"
)
WE_ACT = Cue(
    patterns=(
        r"\b(?:we are|we're|our team is|our team are|the team is|our staff are|our agents are) "
        r"(?:now |just |currently |still |already |also |actively |absolutely |very |always )*"
        + _DOING
        + r"\b",
        r"\b(?:we'll|we will|our team will|our team'll|our team shall|the team will|we shall|we need to|we would like to|"
        r"we'd like to|we would be happy to|we'd be happy to|we would be glad to|we'd be glad "
        r"to|we'd love to|we would love to|let us|allow us to|we wish to|we want to) (?:now |"
        r"then |also |just |certainly |definitely |soon |of course |be happy to |gladly |try "
        r"to |try and )*" + _DO + r"\b",
        r"\b(?:we have|we've|our team has|our team have|the team has) (?:now |just |already |"
        r"also |duly |since |carefully )*" + _DONE + r"\b",
        r"(?:\b(?:and|then|but|also) |, )(?:we )?will (?:then |also |soon )?(?:revert|get back|"
        r"be in touch|update you|inform you|let you know|come back|keep you|contact you|reply|"
        r"write)\b",
        r"\bwe (?:understand|apologi[sz]e|appreciate|regret|hope|trust|assure|kindly ask|"
        r"request|ask|advise|suggest|recommend|need|require)\b",
    )
)
SELF = Cue("(i|i'm|i'll|i've|i'd|me|my|mine|myself|im|ive)")
TOGETHER = Cue(
    "(together|let's|you and i|both of us|with you|side by side|step by step|between us)"
)
OURS = Cue(
    "(our mistake|our fault|our error|we made|we broke|we charged|we sent|we lost|we gave|we "
    "missed|we got|we mixed|we failed|we forgot|on us|we owe|we packed|we deleted|we should)"
)
_FEWEST = 2


class WeWhereI(Problem):
    """Sees "we" or "our team" twice or more for what the writer does, and no "I" beside it.

    Why: "We" is nobody in particular; "I" tells them that somebody has it.

    Evidence: Five studies, field data from many firms among them: agents who say "I" rather than "we"
    are seen as feeling and acting for the customer (Packard, Moore & McFerran 2018).

    Silent: on what the firm does or got wrong ("we charged you twice"), on work done together, and
    where "I" stands beside it.
    """

    number = "R58"
    severity = Severity.CONSIDER
    tip = "W41"
    why = "“We” is nobody in particular. “I” shows that someone has it."
    pair = Pair(
        "We'll look into this and we will revert.", "I'm looking at it now; next word by 3."
    )
    fires = (
        "We'll look into this and we will revert.",
        "We are happy to assist. Our team is reviewing it.",
        "We have received your photos and we're checking them with the workshop.",
        "Our team has taken note and will get back to you.",
    )
    silent = (
        "I'm looking at it now.",
        "We charged you twice; I've sent the refund.",
        "We charged you twice. We're sending the second payment back today.",
        "Let's try it together: we'll open the page and see what it says.",
        "We ship on weekdays and close at six on Saturdays.",
        "We'll be open on Monday.",
        "We're checking the pump, and I'll write by noon.",
    )
    when = (WE_ACT,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[WE_ACT]:
            if case.neighbours_have(span, SELF, TOGETHER, OURS, reach=1):
                continue
            near = sum(len(case.draft.within(s, WE_ACT)) for s in case.neighbours(span, 1))
            if near >= _FEWEST:
                yield self.finding(span)
                return

    @classmethod
    @override
    def mended(cls, case: Case, finding: Finding) -> str | None:
        sentence = case.draft.sentence_at(finding.span[0])
        own = line(case.draft, sentence)
        others = (line(case.draft, s) for s in case.draft.sentences if s is not sentence)
        if _TOGETHER.search(own) or any(map(_WE.search, others)):
            return None  # one line of several in the singular would puzzle
        return _WE.sub(lambda we: _AS_I[we[1].lower().replace("’", "'")], own)


_AS_I = {"'re": "I'm", "'ve": "I've", "'ll": "I'll", "'d": "I'd", "": "I"} | {
    " are": "I am",
    " were": "I was",
}
_WE = re.compile(r"\bwe(['’](?:re|ve|ll|d)\b| are\b| were\b|\b)", re.IGNORECASE)
_TOGETHER = re.compile(r"\b(?:us|ours|ourselves|both|all|each|team)\b", re.IGNORECASE)
"""What tells that there are several of them."""
