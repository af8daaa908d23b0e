"""R41: heat for heat."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

SNARK = Cue(
    "(well|wow|gee|oh|great|congratulations|congrats|bravo|nice|lovely|thanks|good for you|brilliant|genius|charming)(,|) (shouting|yelling|screaming|swearing|insulting|being rude|that attitude|your attitude|that tone|that tone of voice|aren't you|somebody|someone) ",
    "(shouting|yelling|screaming|swearing|insulting|caps|capital letters|all caps|being rude|abuse|attitude|ranting|threats|threatening) (at me |at us |me |us |)(won't|will not|isn't going to|doesn't|is not going to|is not helping|isn't helping|does not|never)",
    "(if you'd|if you would|if you could|if you) (just |only |ever |stop |stopped |actually |kindly |please |)(let me (finish|speak|explain|do my job)|stopped (shouting|yelling|interrupting|ranting)|shouting|yelling|ranting|interrupting)",
    "(with (all due|the greatest|all) respect)",
    "(watch|mind) (your|ur) (tone|language|mouth|manners|attitude)",
    "(what|whats|what's) (is |) (your|ur) (problem|issue|deal)",
    "(i'm|i am) (not|only) (your (servant|slave|punchbag|punching bag|mother|secretary|mum)|a (robot|mind reader|magician|miracle worker)|paid enough|human and i don't)",
    "(do|did|can|have) you (even |actually |ever |)(read|listen|understand english|know how to read|speak english|hear yourself)",
    "(are you|r u) (serious|kidding|joking|deaf|blind|for real|done|finished|always this|normally this|quite finished|happy now)",
    "(you|u) (clearly|obviously) (can't|cannot|don't|have no|didn't|aren't|are not|know|have nothing|have never)",
    "(good luck with that|suit yourself|be my guest|whatever|have it your way|your loss|not my circus|cry me a river|boo hoo|get over it|deal with it|tough luck|grow up|oh please|give me a break|spare me|knock yourself out|big deal|so what|take it or leave it|fine by me|like it or lump it|happy now)",
    "(stop|quit) (shouting|yelling|complaining|whining|moaning|messaging|spamming|wasting|being|harassing|pestering|bothering|ranting)",
    "(you people|people like you|customers like you|someone like you|your sort|your kind|your type)",
    "(we|i) (don't|do not|won't|will not) (appreciate|tolerate|take|need|put up with|have to take|have to put up with) (your|that|this|such|being|rude)",
    "(patience|patient) (is a virtue|with you)",
    "(two can play|takes one to know|pot kettle|back at you|right back at you|same to you|look who's talking)",
    "(perhaps|maybe) (you|if you) (should|could|ought to) (try|learn|have|consider|find|go) (reading|listening|to read|a different|another|elsewhere|being)",
    "(shut up|screw you|piss off|fuck off|get lost|go away|bugger off|idiot|idiotic|moron|stupid|dumb|ridiculous of you|pathetic|ignorant|childish|rude of you|clueless|brainless)",
    "(you're|you are|ur) (being |so |very |really |just |quite |) (rude|ridiculous|childish|unreasonable|impossible|aggressive|difficult|pathetic|insane|crazy|impatient|a pain|abusive|hysterical|disrespectful|lying|mistaken if)",
    "(wow|oh wow|lol|ha|haha|yeah right|sure you did|oh really|really now|if you say so|as if)(,|.|!|) (ok|okay|sure|right|fine|really|nice)",
    "(congratulations|bravo|well done|clever) (you|on|for|to you)",
    "(not|isn't|is not) (rocket science|brain surgery)",
)
_SHOUTED = re.compile(r"\b[A-Z]{2,}(?:[ ,!']+[A-Z]{2,}){2,}\b")


class MirrorsHeat(Problem):
    """Sees sarcasm, an insult, shouting or a counter-accusation at the customer.

    Why: It is the line that gets passed around, and it starts the fight the customer was half
    looking for.

    Evidence: Staying composed is what paid with upset customers in online chats (Production and
    Operations Management 2026; abstract); "match, then lead" has no support in trials.

    Silent: on capitals of buttons and acronyms, and on warm teasing the customer began.
    """

    number = "R41"
    severity = Severity.STOP
    tip = "W22"
    why = "This answers heat with heat. Slower and plainer than them works better."
    pair = Pair(
        "Well, shouting won't fix your site.",
        "I can see why that looks like we did nothing. Here's what has happened since 9.",
    )
    fires = (
        "Well, shouting won't fix your site.",
        "Wow. OK. If you'd let me finish, I could help.",
        "Do you even read what I write?",
        "Watch your tone, please.",
    )
    silent = (
        "I can see why that looks like we did nothing. Here's what has happened since 9.",
        "Understood. I'm on it, next message in five minutes.",
        "Set the MX, SPF and DKIM records, then press SAVE ALL.",
        "Are you happy with the new colour, or shall I change it back?",
        "Wow, that's a lovely shop page.",
        "Did you read the number on the label, or on the box?",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[SNARK]:
            if not case.at(span) & {Act.WARMTH, Act.APPRECIATES} and not case.near(span, GENTLE):
                yield self.finding(span)
                return
        for sentence in case.doing(Act.HURTS):
            if case.score(sentence, Act.HURTS) > SURE and case.at((sentence.start, 0)) & {
                Act.CRITICISES,
                Act.DEFENDS,
            }:
                yield self.finding((sentence.start, sentence.end))
                return
        shouted = _SHOUTED.search(case.draft.text)
        if shouted and "you" in shouted[0].lower():
            yield self.finding(shouted.span())


SURE = 0.9
GENTLE = Cue("(happy to|glad|lovely|congratulations on|well done on|would you like|my own|silly me|i was|i'm an|i am an|my stupid|stupid of me|sorry)")
