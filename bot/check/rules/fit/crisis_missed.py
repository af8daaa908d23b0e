"""R44: a life in danger, and help with the product."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.incident import is_in_danger
from bot.check.rule import Example, Finding, Pair, Problem, Severity

SAFETY = Cue(
    "(safe|safety|unsafe|danger|emergency|emergencies|ambulance|police|samaritans|helpline|"
    "hotline|lifeline|crisis|suicide|suicidal|self-harm|counsellor|counselor|therapist|"
    "116 123|13 11 14|a&e|nearest hospital|text line|refuge|domestic abuse)",
    "(women's|domestic|emergency|night|a) shelter",
    "(save|saving|take|taking|end|ending|about|with) (your|his|her) (own |) life",
    "(your|his|her) life (matters|is|means|counts)",
    "life is (precious|worth)",
    "(are you|you're|you are) (okay|ok|alright|all right|in danger|hurt|alone|with someone|not "
    "alone|on your own|thinking (of|about))",
    "(talk|talking|speak|speaking|call|ring|text|reach|turn) (to |with |) (someone|somebody|a "
    "friend|a doctor|your doctor|your gp|a person|family|people who)",
    "(someone|somebody|anyone|anybody|a friend|family) (with you|near you|nearby|there with|"
    "you can (call|ring|talk)|you trust|who can be with)",
    "(worried|concerned|frightened|scared) (about|for) (you|your|her|him|them)",
    "(you're|you are) not alone",
    "(i'm|i am|we're) (here|staying|right here|not going|listening)",
    "(stay|stays|staying) (here |) with (you|me|us)",
    "(what|how) you('ve| have|) (just |) (wrote|written|said|told|feeling|feel|going through)",
    "(matter|matters) more than",
    "(hurt|harm|hurting|harming|kill|killing) (yourself|herself|himself|themselves|you)",
    "(my|our) (lead|supervisor|manager|team lead|safeguarding) (is|has|now|will|and|knows|right)",
    "(safeguarding|wellbeing|welfare|mental health|get help now|help right now)",
    "(call|ring|dial|phone|text|contact|reach|try|press|get|calling|ringing) (the |to |on |)(or "
    "(text|call) |)(999|112|911|988|000|111)",
    "(999|112|911|988|111) (or (999|112|911|988|111)|on the line)",
    "(number is|via|it's|gets worse|do) (999|112|911|988)",
    "(999|112|911|988) (will|can|line|straight|right now|now|at once|immediately|first|call)",
    patterns=(r"^\W*(?:999|112|911|988)\b", r"\((?:999|112|911|988)\)"),
)


class CrisisMissed(Problem):
    """Sees a message that speaks of danger to life answered with product help as usual.

    Why: It may be the only person they told.

    Evidence: Craft. What to say in a crisis is for people trained for it, and for the procedure of
    the team; this finding only stops the routine answer and writes no words of its own.

    Silent: where the draft asks after their safety or names a way to help, and on idioms ("this
    plugin will be the death of me").
    """

    number = "R44"
    severity = Severity.STOP
    tip = "W35"
    why = "This message may be about somebody's safety. Your team's procedure first; tell your lead now."
    pair = Pair(
        "Sorry to hear! About your invoice…",
        "(what your team's crisis procedure says here, with your lead beside you)",
    )
    needs_customer = True
    _END = "I can't pay it. I just want to end my life, there is no point in going on."
    fires = (
        Example("Sorry to hear! About your invoice: it is due on Friday.", _END),
        Example("Cheer up, here's a coupon for next month.", _END),
        Example(
            "You can delete the account under Profile. It takes 14 days.",
            "How do I delete my account? I'm going to kill myself tonight so I won't need it.",
        ),
        Example(
            "You can avoid the cut-off by paying £112 by Thursday. Shall I send the link?",
            "If you cut me off I don't see the point of going on. I've got the tablets here.",
        ),
        Example(
            "The flat can go back on Saturday, and cats are taken by the shelter on Mill Street.",
            "I just want to end my life. Somebody will have to take the cat.",
        ),
        Example(
            "Your balance is £999 if you pay now.", "I just want to end my life, there is no point."
        ),
    )
    silent = (
        Example("I'm worried about you. Are you safe right now? My lead is here with me.", _END),
        Example(
            "Please call 999 or the Samaritans on 116 123 now. I'm staying in this chat.", _END
        ),
        Example(
            "I've updated the plugin; could you try again?", "this plugin will be the death of me"
        ),
        Example("That link was old. Here is the new one.", "that dead link is killing me lol"),
        Example("Your invoice is due on Friday.", "When is my invoice due?"),
        "Sorry to hear! About your invoice: it is due on Friday.",
        Example(
            "Please ring 112 now and stay on the phone with them. I'm leaving the line open.",
            "If you cut me off I don't see the point of going on. I've got the tablets here.",
        ),
        Example(
            "999 will pick up at once, please call them.",
            "I just want to end my life, there is no point.",
        ),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if is_in_danger(case) and not case.draft.has(SAFETY):
            sure = is_in_danger(case, surely=True)
            yield self.finding(severity=Severity.STOP if sure else Severity.CONSIDER)
