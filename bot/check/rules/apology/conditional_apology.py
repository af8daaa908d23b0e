"""R15: sorry, if."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import swap
from bot.check.reading.model import Flag
from bot.check.rule import Finding, Pair, Problem, Severity

SORRY = "(sorry|sry|soz|apologies|apology|apologise|apologize|regret|my apologies|our apologies)"
SAID = (
    r"(?:sorry|sry|soz|apolog(?:y|ies|i[sz]e[sd]?)|regret(?:s|ted)?|pardon(?: us| me)?|forgive "
    r"(?:us|me)|excuse us|mea culpa|my bad|oops)"
)
MIGHT = r"(?:may|might|could|possibly|perhaps|potentially)"
HARM = (
    r"(?:inconveniences?|trouble|confusion|upset|offen[cs]e|frustration|delays?|issues?|problems?|"
    r"disruption|distress|misunderstanding|harm|hurt|worry|stress|bother|annoyance|disappointment|"
    r"hassle|anxiety|embarrassment|concern|nuisance|difficult(?:y|ies)|hardship|hiccups?|"
    r"discomfort|impression|mistakes?|errors?|mix-?ups?|shortcomings?)"
)
ABOUT_YOU = (
    r"(?:feel|felt|think|thought|see it|saw it|took|take|taken|are (?:upset|offended|unhappy|"
    r"disappointed|angry|annoyed|dissatisfied|not happy|feeling|hurt|of the)|were (?:offended|"
    r"upset|disappointed|unhappy|not happy|expecting|hoping|hurt|under the impression|left "
    r"feeling|made to feel|bothered|put out)|weren't happy|aren't happy|find|found|got upset|got "
    r"the impression|got offended|perceive|interpreted|misread|misunderstood|consider|believe|"
    r"experienced|didn't like|don't like|didn't enjoy|didn't find|don't feel|didn't feel|don't "
    r"think|have the impression|had the impression|seem (?:to|upset|unhappy)|reckon|regard|view|"
    r"choose|chose|disagree|have chosen|imagine|expected|hoped|hold|judge|not happy|no like)"
)
CONDITIONAL = Cue(
    f"{SORRY} (to you |) if (you|you're|you've|your|anyone|anybody|any|there|it|"
    f"this|that|we|something|someone|things|our|my) (feel|felt|were|was|have|had|feeling|"
    f"are|have been|feels|has|think|thought|found|find|misunderstood|took|upset|offended|"
    f"caused|came|seemed|might|may|are feeling|experience|experienced|didn't get|is "
    f"unhappy|are unhappy|are upset|got|see it)",
    f"{SORRY} (to you |) that (you|you're|you've|anyone|anybody|some|somebody) (feel|felt|feeling|"
    f"feels|think|thought|found|find|misunderstood|took|upset|offended|might|may|are feeling|"
    f"are upset|are unhappy|are offended|see it)",
    f"{SORRY} (if|in case|should|wherever|supposing|assuming) ",
    "if (we|i|it|that|this|anything|something|anyone|you) (have |has |did |was |were |)(caused|"
    "upset|offended|inconvenienced|feel|felt|went|came|let)",
    "(apologies|sorry|apologise|apologize|regret) to (anyone|anybody|those|all those|everyone|"
    "whoever|any|all) (who|that|feeling|offended|guest|customer|customers|guests)",
    "(sorry|apologies|apologise|apologize|regret) (for|about) what you (call|see|describe|"
    "perceive|felt|regard|consider|term|say)",
    "(sorry|sry|soz) (ur|u r|your|you're) (so |that |)(upset|angry|mad|offended|unhappy|cross|"
    "annoyed)",
    patterns=(
        r"\b"
        + SAID
        + r" (?:that )?you (?:weren't able to|couldn't|can't|don't|didn't|failed to|won't) "
        r"(?:see|appreciate|understand|take|accept|share|like|enjoy|agree|find)\b",
        r"\b" + SAID + r" if (?:that|this|it)'?s\b",
        r"\bin the event (?:that |of )?[^.!?;\n]{0,60}\b(?:sorry|apologi[sz]e|apologies|regret)\b",
        r"\b(?:were|had|was) (?:we|i|it|this|that|our \w+) "
        r"[^.!?;\n]{0,30},[^.!?;\n]{0,30}\b(?:sorry|apologi[sz]e|regret)\b",
        r"\b" + SAID + r" (?:that )?you have (?:come|gone|left)\b[^.!?\n]{0,20}\bimpression\b",
        # sorry, if …; sorry, to the extent that …
        r"\b" + SAID + r"\b[^.!?;\n]{0,45}\b(?:if|in case|to the extent|in ?so ?far as|in so far|"
        r"insofar|should|supposing|assuming|provided|whether or not|where)\b (?:that )?(?:we|i|it|"
        r"this|that|you|u|your|anything|anyone|anybody|any|some|something|someone|there|things|"
        r"our|my|the|she|he|they|caused|indeed|in fact|really)\b",
        r"\b" + SAID + r"\b[^.!?\n]{0,60}\b" + MIGHT + r" (?:have|well have|be|feel|cause|of)\b",
        # sorry that you feel …
        r"\b" + SAID + r" (?:to (?:hear|learn|see|read) )?(?:that )?(?:you(?:'ve|'re| have| had| "
        r"now| may| still)?|u|anyone|people|some) (?:\w+ly )?" + ABOUT_YOU + r"\b",
        r"\b"
        + SAID
        + r" (?:to (?:hear|learn|see) )?(?:that )?[^.!?\n]{0,40}\b(?:personally|to you as|"
        r"(?:to|with) you (?:to be|as)|the wrong way|in your (?:eyes|view|opinion|mind)|as "
        r"(?:rude|unfair|slow|cold|harsh|unhelpful))\b",
        r"\b" + SAID + r" (?:for|about|over) (?:how|the way|what) (?:it|this|that|you|things|she|"
        r"he|we)(?:'ve| have| may have|) (?:feel|felt|experienced|took|perceived?|see|saw|seemed?|"
        r"came|made you|must feel|believe|think|consider|regard|interpreted)\b",
        r"\b" + SAID + r" (?:for|about|over) (?:your|any) (?:\w+ )?(?:feelings?|perceptions?|"
        r"impression|reaction|hurt feelings|interpretation|perceived)\b",
        r"\b"
        + SAID
        + r" (?:for|about|over) (?:any (?:possible|perceived|hurt)|whatever|what you (?:feel|think|believe|"
        r"consider|regard)|anything) (?:\w+ )?" + HARM + r"\b",
        r"\b"
        + SAID
        + r" (?:for|about|over) (?:anything|whatever|what you (?:feel|think|believe))\b",
        r"\b(?:any|whatever) (?:\w+ ){0,2}?" + HARM + r"[^.!?\n]{0,40}\b(?:regret|regretted|"
        r"apologi[sz]e|sorry)",
        # if …, then sorry
        r"\b(?:if|supposing|assuming|should|in ?so ?far as|in so far as|insofar as|to the extent|"
        r"in case|where|whatever|whether or not|provided) (?:that )?(?:we|i|it|this|that|you|u|"
        r"your|anything|anyone|anybody|any|some|something|someone|there|things|our|my|the|indeed|"
        r"in fact|mistakes|errors|he|she|they)\b[^.!?;\n]{0,70}\b(?:sorry|apolog(?:y|ies|i[sz]e)|"
        r"regrets?|pardon us|forgive us|my bad)\b",
        r"\b(?:shame|pity|unfortunate) (?:that )?(?:you (?:feel|felt|think|see|took|found)|(?:it|"
        r"the \w+|this|that) seemed)\b[^.!?\n]{0,40}\bsorry\b",
    ),
)
SORRIES = Cue(patterns=(r"\b" + SAID + r"\b",))
OWN_DOUBT = Cue(
    "(sorry|apologies) (that |)you found (out (at|by|from|when|so|this way|like this)|that out)",
    "(sorry|apologies|apologise|apologize) if (this|that|it|i'm|i am|i|my) (is|is a|'s|sounds|"
    "sound|seems|am|'m|"
    "misread|misunderstood|missed|got|asking|ask|repeat|repeating|message|question|may|might)",
    "(sorry|apologies) if (you've|you have|you) (tried|done|heard|seen|read|answered|said|know|been "
    "asked|been here|been through|been told)( this| that| it| all|) ",
    "(sorry|apologies) in case (i|i'm|i've|this is|that's|it's|my)",
    "(sorry|apologies) if (i'm|i am|i've|i|you've already|you already|you have already|you did)",
    "(if|in case) (i|i'm|i've) (misread|misunderstood|missed|got|am|misheard|repeat|mixed)",
    "(if you're willing|if you are willing|if you wish|if you agree|if you allow|if that suits)",
    "(if i may|if you don't mind|if you'd|if you would|if you like|if it helps|if you can|if you "
    "could|if possible|if you want|if you tell|if you send|if you need|if not)",
)
NEXT = Cue(
    "(i'll|i can|we'll|we can|i will|we will|let me know|tell me|write to|write me|say so|call me|"
    "ring me|send me|message me|shout)"
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
    why = "An “if”, a “may” or a “you feel” takes the sorry back. Be sorry for what happened."
    pair = Pair("Sorry if you were inconvenienced.", "I'm sorry we lost your booking.")
    pattern = "I'm sorry that [what happened]. I'm [what you do now]."
    fires = (
        "Sorry if you were inconvenienced.",
        "I'm sorry you feel that way.",
        "We apologise for any trouble this may have caused.",
        "Apologies if anything went wrong there.",
        "To the extent that the visit fell short, we regret it.",
        "In the event that anyone was put out by the noise, we are of course sorry.",
        "I'm sorry the answer struck you as cold in your eyes.",
        "If there was in fact a hair in it, then you have my apologies.",
    )
    silent = (
        "She'd like to say sorry herself, if that suits you on Friday.",
        "What we told you was wrong, and I'm sorry you found out at the desk.",
        "I'm sorry we lost your booking.",
        "I'm sorry my last message was unclear.",
        "Sorry if this is a basic question: which browser is it?",
        "If anything looks odd, tell me and I'll look again.",
        "I'm sorry about your father.",
        "I'm sorry you had to wait an hour.",
        "I'm sorry for the dust; if it comes back, tell me and I'll return.",
        "Sorry if you've already answered this: which hall was it?",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[CONDITIONAL]:
            sentence = case.draft.sentence_at(span[0])
            if case.near(span, OWN_DOUBT) or not case.near(span, SORRIES):
                continue
            if any(start < span[1] for start, _ in case.draft.within(sentence, NEXT)):
                continue
            if case.flagged(Flag.BEREAVEMENT):
                continue
            yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        near = (sentence.start, sentence.end)
        fair = case.near(near, OWN_DOUBT, NEXT) or not case.near(near, SORRIES)
        return None if fair or case.flagged(Flag.BEREAVEMENT) else self.finding(near)

    @classmethod
    @override
    def mended(cls, case: Case, finding: Finding) -> str | None:
        sentence = case.draft.sentence_at(finding.span[0])
        masked = case.draft.masked
        if found := _ANY_CAUSED.search(masked, sentence.start, sentence.end):
            return swap(case.draft, sentence, found.span(), f"the {found[1]} {found[2]} caused")
        if found := _IF_IT_WAS.search(masked, sentence.start, sentence.end):
            return swap(case.draft, sentence, found.span(1), "that")
        return None


_ANY_CAUSED = re.compile(
    r"\bany (trouble|confusion|delay|disruption) (?:that )?"
    r"(this|it|we|our \w+|the \w+) (?:may|might|could) have (?:caused)(?= |[.,;!]|$)"
)
"""The doubt in an apology for what plainly happened."""
_IF_IT_WAS = re.compile(
    r"\b(?:sorry|apologi[sz]e|apologies) (if)(?= (?:(?:this|it|we|our \w+|the \w+) "
    r"(?:has |have |had )?(?:was|were|did|didn't|made|caused|got|gave|left|came|took|kept|went|let|put|\w{2,}ed)"
    r"|you (?:were|weren't|had|didn't|couldn't|got|missed|lost|waited))\b)"
)
"""The same doubt as an "if" before what is told as past."""
